//! Bullets that upstream glued to the text in front of them: `取值：-   A-   B`, `Valid values: * A   * B`.

/// Upstream's list marker: no prose has a hyphen and three spaces.
const HYPHEN: &str = "-   ";

/// Between the last bullet and the text after it.
const GAP: &str = "    ";

/// Where the bullets of a line start that are not at its beginning.
pub(crate) fn cuts(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    if line.contains(HYPHEN) {
        collect(line, HYPHEN, &mut found);
        found.retain(|at| !line[..*at].ends_with(['-', '\\']));
    } else if line.contains(" * ") {
        collect(line, "* ", &mut found);
        found.retain(|at| line[..*at].ends_with(' '));
        // One asterisk, or one after a word, is a product.
        let announced = found.first().is_some_and(|at| {
            line[..*at]
                .trim_end()
                .ends_with(['：', ':', '。', '.', '，', ',', '；', ';'])
        });
        if found.len() < 2 || !announced {
            found.clear();
        }
        // Text that follows the last of them stands after a wide gap.
        let last = found.last().copied().unwrap_or(line.len());
        let gap = line[last..].find(GAP).map(|n| last + n + GAP.len());
        found.extend(gap.filter(|at| !line[*at..].trim().is_empty()));
    }
    let start = line.len() - line.trim_start().len();
    let (mut counted, mut ticks) = (0, 0);
    found.retain(|at| {
        ticks += line[counted..*at].matches('`').count();
        counted = *at;
        *at > start && ticks.is_multiple_of(2)
    });
    found
}

fn collect(line: &str, marker: &str, found: &mut Vec<usize>) {
    found.extend(line.match_indices(marker).map(|(at, _)| at));
}

/// The indent of a line that is a list item.
pub(crate) fn item_indent(line: &str) -> Option<usize> {
    let text = line.trim_start();
    let item = text.starts_with("- ") || text.starts_with("* ");
    item.then(|| line.len() - text.len())
}
