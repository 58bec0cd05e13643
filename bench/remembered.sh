#!/usr/bin/env bash
# What a run of the generator costs that remembers the last one, and what one product of many costs: CPU seconds of
# `codegen generate`, each time the least of some runs.
#
#   bench/remembered.sh [CODEGEN]
#
# CODEGEN is a program built with optimization (`cargo build --profile fast -p alicloud-codegen` unless given). Pages and
# crates are copies of those of the repository. Edited is one row of an operation, in the largest product, two large ones and a small one;
# then a page comes, as when the reference has a new operation.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-remembered}
codegen=${1:-$root/target/fast/codegen}
runs=${BENCH_RUNS:-5}
rm -rf "$work"
mkdir -p "$work/alone"
cp -r "$root/api-docs" "$work/docs"
cp -r "$root/api-docs/vpc" "$root/api-docs/wording" "$root/api-docs/crates.toml" "$work/alone"
TIMEFORMAT='%U %S'

# CPU seconds of a command.
cpu() { { time "$@" >"$work/log"; } 2>&1 | awk '{ print $1 + $2 }'; }

# The least of several runs; before each, what `prepare` does. Times of files are settled after two seconds.
least() {
    for ((run = 0; run < runs; run++)); do
        prepare
        cpu "$@"
    done | sort -n | head -1
}

whole() { "$codegen" generate --docs "$work/docs" --out "$work/out" "$@"; }

prepare() { rm -rf "$work/out"; }
printf 'cold run                        %s CPU s\n' "$(runs=1 least whole)"
prepare() { sleep 2.1; }
printf 'unchanged run                   %s CPU s\n' "$(least whole)"

# Makes the last optional row of a request required, or the other way around.
flip() {
    awk '/^## /{ request = /^## Request/ } { line[NR] = $0 } request && /\| (no|yes) \|/ { last = NR }
        END { for (n = 1; n <= NR; n++) {
            if (n == last && !sub(/\| no \|/, "| yes |", line[n])) sub(/\| yes \|/, "| no |", line[n])
            print line[n] } }' "$1" >"$work/page"
    cp "$work/page" "$1"
}
for page in sas/DescribeVulList ecs/DescribeInstances vpc/DescribeVpcs sts/AssumeRole; do
    prepare() { flip "$work/docs/$page.md" && sleep 2.1; }
    printf 'one row of %-20s %s CPU s\n' "$page" "$(least whole)"
done
added=0
prepare() {
    added=$((added + 1))
    sed "1s/.*/# DescribeVpcsAgain$RANDOM/" "$work/docs/vpc/DescribeVpcs.md" >"$work/docs/vpc/DescribeVpcsAgain$added.md"
    sleep 2.1
}
printf 'a page comes in vpc             %s CPU s\n' "$(least whole)"

prepare() { rm -rf "$work/out"; }
one=$(least whole --product vpc)
alone=$(least "$codegen" generate --docs "$work/alone" --out "$work/out")
printf 'vpc of all                      %s CPU s, its folder alone %s: %s times\n' "$one" "$alone" \
    "$(awk "BEGIN { printf \"%.2f\", $one / $alone }")"
