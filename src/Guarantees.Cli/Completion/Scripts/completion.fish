# Completion of `claims` for fish. Use it with: claims completion fish | source
function __claims_complete
    set -l line (commandline --cut-at-cursor --current-process)
    set -l prefix (string match --regex -- '^--[^=]*=' (commandline --cut-at-cursor --current-token))
    claims "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match --regex ".+" | string replace --regex -- '^' "$prefix"
end
complete --command claims --arguments '(__claims_complete)'
