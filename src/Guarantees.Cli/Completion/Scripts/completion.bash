# Completion of `claims` for bash. Use it with: eval "$(claims completion bash)"
_claims() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} candidate
    [[ $word == "=" ]] && word=    # bash takes the = of --topic= for a word
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ -n $candidate && $candidate == "$word"* ]] && COMPREPLY+=("$candidate")
    done < <(claims "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _claims claims
