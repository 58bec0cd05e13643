#!/usr/bin/env bash
# What the habits of the printed code cost: the same product compiled as printed, and with one habit changed.
#
#   bench/layout.sh FOLDER-WITH-PAGES [FEATURE]
#
# CPU seconds and peak memory of the crate alone; what it depends on is built before. Needs GNU time (`/usr/bin/time`).
set -euo pipefail

docs=$(realpath "${1:?folder with pages}")
feature=${2:-ecs}
root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-layout}
mkdir -p "$work/src"

# The runtime as a copy in a workspace of its own, since what its macros print is changed too.
rm -rf "$work/base"
mkdir -p "$work/base"
cp -r "$root/runtime" "$work/base/runtime"
sed -e 's/^members = .*/members = ["runtime"]/' -e '/^exclude = /d' -e '/^default-members = /d' \
    "$root/Cargo.toml" >"$work/base/Cargo.toml"
cargo run --quiet --release --manifest-path "$root/Cargo.toml" -- \
    generate --docs "$docs" --product "$feature" --out "$work/alicloud" --runtime "$work/base/runtime" >/dev/null
export CARGO_INCREMENTAL=0 RUSTFLAGS=-Awarnings CARGO_TARGET_DIR="$work/target"
cd "$work/alicloud"

# measure LABEL [cargo arguments]
measure() {
    local label=$1 flags log
    shift
    for flags in check build 'build --release'; do
        cargo $flags --quiet --offline --features "$feature" "$@"
        touch src/lib.rs
        log=$(mktemp)
        /usr/bin/time -f '%U %M' -o "$log" cargo $flags --quiet --offline --features "$feature" "$@"
        awk -v l="$label" -v m="$flags" '{ printf "%-28s %-16s %6.1f CPU s %6.0f MB\n", l, m, $1, $2 / 1024 }' "$log"
        rm "$log"
    done
}

measure 'as printed'
measure 'with feature serde' --features serde
# What the names alone cost: as many types, functions and impls, with nothing in them.
cp -r src printed
find src -name '*.rs' -exec perl -0pi -e 's/^(    (?:pub )?fn \w+[^{;]*\{)\n.*?\n    \}$/$1 loop { } }/msg' {} +
perl -0pi -e 's/^(            (?:pub )?fn \w+[^{;]*\{)\n.*?\n            \}$/$1 loop { } }/msg' "$work/base/runtime/src/macros.rs"
measure 'with empty bodies'
rm -rf src "$work/base/runtime/src/macros.rs"
mv printed src
cp "$root/runtime/src/macros.rs" "$work/base/runtime/src/macros.rs"
find src -name '*.rs' -exec sed -i '/^ *#\[inline\]$/d' {} +
measure 'without #[inline]'
