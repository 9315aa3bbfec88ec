#!/usr/bin/env python3
"""Carries data/reviews.yaml over to digests of version 2, once.

    convert-ledger.py CLAIMS_V1 CLAIMS_V2 DATA

CLAIMS_V1 and CLAIMS_V2 are commands of the tool before and after the change, DATA is the folder of the knowledge base. An entry whose
digest is that of its item today, as CLAIMS_V1 prints it, gets the digest of the same content, as CLAIMS_V2 prints it. Every other
entry keeps its digest of version 1 and is history. Each entry becomes one line. No entry is added, removed or reordered.
"""
import json, re, shlex, subprocess, sys


def run(command, *arguments):
    return subprocess.run([*shlex.split(command), *arguments], capture_output=True, text=True, check=True).stdout


def digest(command, data, key):
    return re.search(r"^\s*digest\s+(\S+)$", run(command, "review", key, "--kb", data), re.M).group(1)


def key_of(item):
    kind, *names = item.split(" ")
    return names[0] if kind == "claim" else "..".join(names) if kind == "relation" else ":".join(names)


def entries(text):
    for block in re.split(r"(?m)^- ", text)[1:]:
        fields = dict(re.match(r"\s*(\w+): (.*)$", line).groups() for line in block.rstrip("\n").split("\n"))
        yield fields


def main():
    old, new, data = sys.argv[1:]
    path = f"{data}/reviews.yaml"
    items = list(entries(open(path, encoding="utf-8").read()))
    keys = {key_of(e["of"]) for e in items}
    v1, v2 = {}, {}
    for key in sorted(keys):
        try:
            v1[key], v2[key] = digest(old, data, key), digest(new, data, key)
        except subprocess.CalledProcessError:
            print(f"gone: {key}", file=sys.stderr)
    current = 0
    with open(path, "w", encoding="utf-8", newline="\n") as ledger:
        for e in items:
            key = key_of(e["of"])
            if v1.get(key) == e["digest"]:
                e["digest"], current = v2[key], current + 1
            kind, *names = e["of"].split(" ")
            e["of"] = f"relation {names[0]}..{names[1]}" if kind == "relation" else e["of"]
            ledger.write("- {" + ", ".join(f"{k}: {e[k]}" for k in ("of", "digest", "reviewer", "date", "verdict", "note") if k in e) + "}\n")
    print(f"{len(items)} entries, {current} current", file=sys.stderr)


main()
