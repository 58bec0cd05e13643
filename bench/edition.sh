#!/usr/bin/env bash
# What the committed crates cost those who publish, check and read them, beside the limits that they keep: packages, compilers, rustdoc.
#
#   bench/edition.sh [CRATE…]
#
# CRATE are those whose docs are written (the three with the most source unless given). Memory is that of the largest compiler, CPU
# seconds those of all compilers of written crates together; warnings are errors. Needs GNU time (`/usr/bin/time`) and jq.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=${BENCH_DIR:-$root/target/bench-edition}
mkdir -p "$work"
cd "$root"

# NAME FOLDER of each written crate.
crates=$(cargo metadata --no-deps --format-version 1 --locked | jq -r --arg root "$root/" '
    .packages[] | select(.manifest_path | startswith($root + "generated/"))
    | [.name, (.manifest_path | ltrimstr($root) | rtrimstr("/Cargo.toml"))] | @tsv')

while IFS=$'\t' read -r name folder; do
    cargo package --list --allow-dirty --locked -p "$name" >"$work/list"
    # The manifest is printed anew for the package and the lock file comes from the workspace: both count as they stand.
    size=$(grep -v '^Cargo.toml.orig$\|^Cargo.lock$\|^.cargo_vcs_info.json$' "$work/list" |
        tar -C "$folder" -cz --files-from=- | wc -c)
    printf '%d %s\n' "$size" "$name"
done <<<"$crates" | sort -n >"$work/sizes"
awk '{ all += $1; size = $1; name = $2 }
    END { printf "packages   %d crates, %.1f MB in all, largest %.2f MB (%s); the registry takes 10 MB\n",
        NR, all / 1e6, size / 1e6, name }' "$work/sizes"

cat >"$work/rustc" <<'WRAPPER'
#!/usr/bin/env bash
case " $* " in
    *' --crate-name alicloud'*) exec /usr/bin/time -a -o "$EDITION_LOG" -f "%U %M $3" "$@" ;;
    *) exec "$@" ;;
esac
WRAPPER
chmod +x "$work/rustc"
export EDITION_LOG=$work/log CARGO_INCREMENTAL=0
all=$(sed -n '/^# One for each product/,/^$/s/^\([a-z0-9_]*\) = .*/\1/p' generated/Cargo.toml | paste -sd, -)
for mode in ${BENCH_MODES:-check build}; do
    : >"$EDITION_LOG"
    rm -rf "$work/target"
    CARGO_TARGET_DIR=$work/target RUSTC_WRAPPER=$work/rustc RUSTFLAGS=-Dwarnings \
        cargo "$mode" --quiet --locked -p alicloud --features "$all"
    sort -k2,2n "$EDITION_LOG" | awk -v mode="$mode" '
        { cpu += $1; memory = $2; name = $3 }
        END { printf "%-10s %d crates, %.1f CPU s, largest compiler %.0f MB (%s); no more than 700 MB\n",
            mode, NR, cpu, memory / 1024, name }'
done

[ $# -gt 0 ] || mapfile -t largest < <(tail -3 "$work/sizes" | cut -d ' ' -f 2)
for name in "${@:-${largest[@]}}"; do
    folder=$work/target/doc/${name//-/_}
    rm -rf "$work/target/doc"
    CARGO_TARGET_DIR=$work/target /usr/bin/time -o "$work/log" -f '%U %M' cargo doc --quiet --locked --no-deps -p "$name"
    read -r cpu memory <"$work/log"
    printf 'docs       %s: %.0f CPU s, %.0f MB of memory, %d MB of pages\n' \
        "$name" "$cpu" "$((memory / 1024))" "$(du -sm "$folder" | cut -f 1)"
done
