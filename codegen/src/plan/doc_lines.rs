//! Lines of rustdoc: what they are made of, and which may follow on another.

/// A text as inline code, whatever it holds.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// A text without line breaks and control characters.
pub(super) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Lines without trailing space, without control characters, with no empty ones at either end.
pub(super) fn lines(text: &str) -> Vec<String> {
    let clean = |l: &str| l.trim_end().replace(|c: char| c.is_control(), " ");
    text.trim().lines().map(clean).collect()
}

/// Whether a line of rustdoc goes on a paragraph.
pub(super) fn can_follow(line: &str) -> bool {
    let line = line.trim_end();
    let marks = ["* ", "- ", "+ ", "#", "|", ">", "```", "~~~", "<", "    "];
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = digits > 0 && line[digits..].starts_with(['.', ')']);
    !numbered && !marks.iter().any(|mark| line.starts_with(mark))
}
