#compdef claims
# Completion of `claims` for zsh. Use it with: source <(claims completion zsh)
_claims() {
    local line=$LBUFFER
    local -a candidates
    candidates=("${(@f)$(claims "[suggest:${#line}]" "$line" 2>/dev/null)}")
    [[ $PREFIX == --*=* ]] && compset -P '--*='
    compadd -- ${candidates:#} || _files
}
compdef _claims claims
