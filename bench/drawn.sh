#!/usr/bin/env bash
# Compiles what documents of metadata alone become: the crate of each of some product versions that are drawn by lot, with
# warnings denied.
#
#   bench/drawn.sh DIR-WITH-DOCUMENTS [COUNT] [SEED]
#
# 60 versions of seed 7 unless given, fifteen in one crate at a time: one of all of them needs more memory than many
# machines have. Prints a line for each crate, and fails with the first one that has a warning.
set -euo pipefail

documents=$(realpath "${1:?folder with documents of metadata}")
count=${2:-60}
seed=${3:-7}
root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-drawn}
profile=${BENCH_PROFILE:-release}
step=15

mkdir -p "$work"
cargo build --quiet --profile "$profile" --manifest-path "$root/Cargo.toml" -p alicloud-codegen --example metadata_crate
export RUSTFLAGS=-Dwarnings CARGO_TARGET_DIR=$work/target CARGO_INCREMENTAL=0
for ((skip = 0; skip < count; skip += step)); do
    rm -rf "$work/crate"
    draw=$((count - skip < step ? count - skip : step))
    "$root/target/$profile/examples/metadata_crate" "$documents" "$work/crate" "$draw" "$seed" "$skip" > "$work/drawn"
    features=$(cut -f 1 "$work/drawn" | paste -sd, -)
    /usr/bin/time -f '%U CPU s, %M kB' cargo check --quiet --manifest-path "$work/crate/Cargo.toml" \
        --no-default-features --features "$features"
    awk -F '[\t ]' '{ n += $2 } END { print NR " product versions, " n " operations: no warning" }' "$work/drawn"
done
