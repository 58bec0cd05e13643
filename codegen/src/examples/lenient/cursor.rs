//! The place in the text: looking ahead, moving on, and what stands between values.

use super::LenientParser;

impl<'a> LenientParser<'a> {
    /// White space, and what stands between values without being one: comments, ellipses, line continuations.
    pub(crate) fn filler(&mut self) {
        loop {
            self.blanks();
            let rest = self.rest();
            let (what, length) = if rest.starts_with("//") || rest.starts_with('#') {
                ("comment skipped", rest.find('\n').unwrap_or(rest.len()))
            } else if rest.starts_with("/*") {
                (
                    "comment skipped",
                    rest.find("*/").map_or(rest.len(), |i| i + 2),
                )
            } else if rest.starts_with("..") || rest.starts_with('…') {
                (
                    "ellipsis skipped",
                    rest.find(|c| c != '.' && c != '…').unwrap_or(rest.len()),
                )
            } else if rest.starts_with('\\') {
                ("backslash skipped", 1)
            } else {
                return;
            };
            self.note(what);
            self.at += length;
        }
    }

    pub(crate) fn blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len()
            - rest
                .trim_start_matches(|c: char| {
                    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
                })
                .len();
    }

    pub(crate) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(crate) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(crate) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    pub(crate) fn eat(&mut self, c: char) -> bool {
        let there = self.peek() == Some(c);
        if there {
            self.at += c.len_utf8();
        }
        there
    }

    pub(crate) fn note(&mut self, what: &str) {
        self.repairs.note(what, self.base + self.at);
    }
}
