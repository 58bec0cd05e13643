#!/usr/bin/env bash
# What a crate for each product costs next to one crate: CPU seconds, and the memory of the largest compiler.
#
#   bench/crates.sh FOLDER-WITH-PAGES [PRODUCT]
#
# PRODUCT is what a program uses that needs one of them (ecs unless given). Both layouts are written from the same pages;
# warnings are errors. CPU seconds are those of all compilers of written crates together, without what these depend on.
# BENCH_MODES='check build' and BENCH_LAYOUTS='single facade' say what is measured. One crate of 7,500 operations takes 7 GB and
# more. Needs GNU time (`/usr/bin/time`).
set -euo pipefail

docs=$(realpath "${1:?folder with pages}")
product=${2:-ecs}
root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-crates}
codegen=${BENCH_CODEGEN:-}
mkdir -p "$work"
if [ -z "$codegen" ]; then
    cargo build --quiet --release -p alicloud-codegen --manifest-path "$root/Cargo.toml"
    codegen=${CARGO_TARGET_DIR:-$root/target}/release/codegen
fi

# Each compiler of a written crate leaves its CPU seconds, its memory in KB and the name of its crate.
cat >"$work/rustc" <<'WRAPPER'
#!/usr/bin/env bash
case " $* " in
    *' --crate-name sdk'*) exec /usr/bin/time -a -o "$CRATES_LOG" -f "%U %M $3" "$@" ;;
    *) exec "$@" ;;
esac
WRAPPER
chmod +x "$work/rustc"
export RUSTC_WRAPPER=$work/rustc CARGO_INCREMENTAL=0 RUSTFLAGS=-Dwarnings

for layout in ${BENCH_LAYOUTS:-single facade}; do
    "$codegen" generate --docs "$docs" --out "$work/$layout" --name sdk --layout "$layout" \
        --runtime "$root/runtime" | tail -1
    cp "$root/Cargo.lock" "$work/$layout/Cargo.lock"
    # The features of products; those of kinds and of the runtime stand elsewhere.
    all=$(sed -n '/^# One for each product/,/^$/s/^\([a-z0-9_]*\) = .*/\1/p' "$work/$layout/Cargo.toml" | paste -sd, -)
    for mode in ${BENCH_MODES:-check build}; do
        for features in "$product" "$all"; do
            export CARGO_TARGET_DIR=$work/target-$layout CRATES_LOG=$work/log
            label=$features
            [ "$features" = "$all" ] && label=all
            mkdir -p "$CARGO_TARGET_DIR"
            find "$CARGO_TARGET_DIR" -name '*sdk*' -prune -exec rm -rf {} +
            : >"$CRATES_LOG"
            cargo "$mode" --quiet --offline --manifest-path "$work/$layout/Cargo.toml" --features "$features"
            sort -k2,2n "$CRATES_LOG" | awk -v l="$layout" -v m="$mode" -v f="$label" '
                { cpu += $1; memory = $2; name = $3 }
                END {
                    printf "%-7s %-6s %-5s %3d crates %7.1f CPU s   largest %5.0f MB (%s)\n",
                        l, m, f, NR, cpu, memory / 1024, name
                }'
        done
    done
done
uptime | sed 's/.*load/load/'
