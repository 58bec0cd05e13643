//! Single cells: plain text, links, required flags, statuses, error codes, examples.

use std::borrow::Cow;

use crate::{source::Spanned, vocabulary};

use super::RequiredCell;

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
    let mut text = match link(text) {
        Some((before, label, _, after)) => Cow::Owned(format!("{before}{label}{after}")),
        None => Cow::Borrowed(text),
    };
    for mark in ["**", "`"] {
        if text.contains(mark) {
            text = Cow::Owned(text.replace(mark, ""));
        }
    }
    match text.contains('\\') {
        true => unescape(&text).trim().to_owned(),
        false => text.trim().to_owned(),
    }
}

/// The first link of a text: what stands before it, its label, its target, and what follows.
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
    match vocabulary::required(cell).or_else(|| vocabulary::tick(cell)) {
        Some(true) => RequiredCell::Yes,
        Some(false) => RequiredCell::No,
        None => RequiredCell::Conditional(cell.to_owned()),
    }
}

/// Reads an HTTP status out of its cell: `404`, `HTTP 404`, `400 Bad Request`.
pub(super) fn status(cell: &str) -> Option<u16> {
    cell.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 3)
        .filter_map(|digits| digits.parse().ok())
        .find(|s| (100..600).contains(s))
}

/// Whether a heading or label gives a status: `HTTP 404`, `400 Bad Request`, `HTTP status code: 403`.
pub(super) fn gives_status(label: &str) -> bool {
    let number = status(label).is_some_and(|s| label.trim_start().starts_with(&s.to_string()));
    let word = || {
        label.to_ascii_lowercase().contains("http")
            || vocabulary::column(label) == Some(vocabulary::Column::Status)
    };
    label.chars().count() <= 40 && (number || (status(label).is_some() && word()))
}

/// Takes the status off a code cell that holds both: `404 NotFound`, `NotFound (404)`.
pub(super) fn code_and_status(cell: &str) -> Option<(&str, u16)> {
    let cell = cell.trim();
    let edge = |c: char| c.is_whitespace() || "()（）[]:：-,，/".contains(c);
    let is_code = |c: &&str| {
        c.starts_with(|c: char| c.is_ascii_alphabetic()) && !c.contains(char::is_whitespace)
    };
    let number = |digits: &str| status(digits).filter(|_| digits.len() == 3);
    let split = |i: usize| cell.is_char_boundary(i).then(|| cell.split_at(i));
    let front = split(3).and_then(|(digits, rest)| {
        let code = rest.strip_prefix(edge)?.trim_start_matches(edge);
        Some((Some(code).filter(is_code)?, number(digits)?))
    });
    front.or_else(|| {
        let open = cell.trim_end_matches([')', '）', ']']);
        let (rest, digits) = open
            .len()
            .checked_sub(3)
            .filter(|i| open.is_char_boundary(*i))
            .map(|i| open.split_at(i))?;
        // `Error-404` is a code: only brackets and blanks part the two here.
        let code = rest.strip_suffix(|c: char| c.is_whitespace() || "(（[".contains(c))?;
        Some((Some(code.trim_end()).filter(is_code)?, number(digits)?))
    })
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
    let text = address_of(text).unwrap_or(text);
    if !text.contains(['\\', '<']) {
        return text.trim().to_owned();
    }
    let mut text = text.to_owned();
    for mark in LINE_BREAKS {
        text = text.replace(mark, "\n");
    }
    for (twice, sign) in ESCAPED_TWICE {
        // In `D:\\****` only the first one has a backslash in front of it.
        if text.matches(twice).count() == text.matches(sign).count() {
            text = text.replace(twice, sign);
        }
    }
    unescape(&text).trim().to_owned()
}

/// The address of a cell that is nothing but a link whose label is the address itself.
fn address_of(cell: &str) -> Option<&str> {
    let (before, label, _, after) = link(cell)?;
    let whole = before.is_empty() && after.is_empty();
    Some(label).filter(|label| whole && label.contains("://"))
}

/// Line breaks within a cell.
const LINE_BREAKS: [&str; 3] = ["<br>", "<br/>", "<br />"];

/// Signs that a page may have escaped two times over.
const ESCAPED_TWICE: [(&str, &str); 2] = [("\\\\*", "*"), ("\\\\_", "_")];

/// The first line of a cell, cut to what fits in a message.
pub(super) fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    match line.char_indices().nth(60) {
        Some((i, _)) => format!("{}…", &line[..i]),
        None => line.to_owned(),
    }
}
