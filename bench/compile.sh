#!/usr/bin/env bash
# CPU seconds and peak memory of compiling a generated SDK, per 100 operations, next to two others in the same run.
#
#   bench/compile.sh FOLDER-WITH-PAGES [FEATURES]
#
# FEATURES are the products of ours that are compiled, with commas between them (ecs unless given), or `all`. The others are downloaded from crates.io once.
# Only the crate itself is measured: what it depends on is built before. BENCH_RUNS=2 says how often (the least counts),
# BENCH_MODES='check dev release' what. Needs GNU time (`/usr/bin/time`).
set -euo pipefail

docs=$(realpath "${1:?folder with pages}")
features=${2:-ecs}
root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-compile}
modes=${BENCH_MODES:-check dev release}
runs=${BENCH_RUNS:-2}

mkdir -p "$work/src"
cargo run --quiet --release --manifest-path "$root/Cargo.toml" -- \
    generate --docs "$docs" --out "$work/alicloud" --runtime "$root/runtime" | tail -1
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$work/target"
products=$(cd "$work/alicloud/src" && echo */ | tr -d / | tr ' ' ,)
[ "$features" = all ] && features=$products
ours=0
for feature in ${features//,/ }; do
    ours=$((ours + $(grep -c '^pub mod ' "$work/alicloud/src/$feature/mod.rs")))
done
quoted=\"${features//,/\", \"}\"

cat > "$work/Cargo.toml" <<TOML
[package]
name = "host"
version = "0.0.0"
edition = "2024"

[workspace]
exclude = ["alicloud"]

[dependencies]
alicloud = { path = "alicloud", features = [$quoted] }
ali-acs = { version = "=0.8.0", default-features = false, features = ["ecs"] }
aws-sdk-vpclattice = "1"
TOML
echo > "$work/src/lib.rs"
cd "$work"

# measure PACKAGE OPERATIONS: one line a mode, the least of the runs
measure() {
    local package=$1 operations=$2 mode flags log
    for mode in $modes; do
        case $mode in
            check) flags=(check) ;;
            dev) flags=(build) ;;
            release) flags=(build --release) ;;
        esac
        # The package is built as a dependency of the host, which is empty: with `-p` it would lose its features.
        cargo "${flags[@]}" --quiet
        log=$(mktemp)
        for _ in $(seq "$runs"); do
            cargo clean --quiet ${flags[1]:-} -p "$package" 2>/dev/null
            /usr/bin/time -a -f '%U %M' -o "$log" cargo "${flags[@]}" --quiet --offline
        done
        awk -v p="$package" -v m="$mode" -v n="$operations" '
            NR == 1 || $1 < cpu { cpu = $1 }
            NR == 1 || $2 < memory { memory = $2 }
            END { print p, m, n, cpu, memory / 1024 }' "$log" | tee -a "$work/figures" | awk '{
                printf "%-20s %-8s %4d operations %8.1f CPU s %7.0f MB   per 100: %7.2f CPU s %7.0f MB\n",
                    $1, $2, $3, $4, $5, $4 * 100 / $3, $5 * 100 / $3
            }'
        rm "$log"
    done
}

rm -f "$work/figures"
measure alicloud "$ours"
measure ali-acs 358
measure aws-sdk-vpclattice "$(find "$(cargo metadata --format-version 1 | grep -o '[^"]*/aws-sdk-vpclattice-[^"/]*/Cargo.toml' | head -1 | xargs dirname)/src/operation" -maxdepth 1 -name '*.rs' | wc -l)"

awk '{ cpu[$1, $2] = $4 / $3; memory[$1, $2] = $5 / $3; packages[$1]; modes[$2] }
    END {
        for (p in packages) for (m in modes) if (p != "alicloud")
            printf "%-20s %-8s takes per operation %5.1f times the CPU seconds and %4.1f times the memory of alicloud\n",
                p, m, cpu[p, m] / cpu["alicloud", m], memory[p, m] / memory["alicloud", m]
    }' "$work/figures" | sort
