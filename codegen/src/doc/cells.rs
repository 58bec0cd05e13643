//! Single cells: plain text, links, required flags, statuses, error codes, examples.

use super::{RequiredCell, words};
use crate::source::Spanned;

/// Takes backslash escapes of punctuation off.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => {
                out.push(*next);
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out
}

/// Takes links down to their text and emphasis and code marks off.
pub(super) fn plain(text: &str) -> String {
    if !text
        .bytes()
        .any(|b| matches!(b, b'[' | b'*' | b'`' | b'\\'))
    {
        return text.trim().to_owned();
    }
    let text = match link(text) {
        Some((before, label, _, after)) => format!("{before}{label}{after}"),
        None => text.to_owned(),
    };
    unescape(&text.replace("**", "").replace('`', ""))
        .trim()
        .to_owned()
}

/// The first link of a text: what stands before it, its label, its target, and what stands behind.
pub(super) fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let open = text[..middle].rfind('[')?;
    let target = &text[middle + 2..];
    let close = target.find(')')?;
    Some((
        &text[..open],
        &text[open + 1..middle],
        &target[..close],
        &target[close + 1..],
    ))
}

pub(super) fn required(cell: &str) -> RequiredCell {
    match words::required(cell) {
        Some(true) => RequiredCell::Yes,
        Some(false) => RequiredCell::No,
        None => RequiredCell::Conditional(cell.to_owned()),
    }
}

/// Reads an HTTP status out of its cell.
pub(super) fn status(cell: &str) -> Option<u16> {
    let digits: String = cell
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok().filter(|s| (100..600).contains(s))
}

/// An error code as the server sends it: escapes and stray blanks taken off.
pub(super) fn error_code(cell: &Spanned<String>) -> String {
    let text = plain(&cell.value);
    let joined: String = text.split_whitespace().collect();
    if joined.is_ascii() {
        joined.trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// An example cell: escapes and code marks taken off.
pub(super) fn example(cell: &str) -> String {
    let text = cell.trim();
    let text = text
        .strip_prefix('`')
        .and_then(|t| t.strip_suffix('`'))
        .unwrap_or(text);
    unescape(text).trim().to_owned()
}
