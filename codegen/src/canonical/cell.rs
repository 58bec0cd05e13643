//! Texts in cells: what Markdown or the table would take for markup is escaped, so that a page renders what it says.

use std::borrow::Cow;

/// Markdown in a cell: one line, pipes and blanks at the ends kept.
pub(super) fn encode_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        let rest = &text[at..];
        match c {
            '\n' => out.push_str("<br>"),
            '|' if previous != '\\' => out.push_str("\\|"),
            '|' => out.push_str("&#124;"),
            '&' if rest.starts_with("&#") => out.push_str("&#38;"),
            '<' if rest.starts_with("<br>") => out.push_str("&#60;"),
            _ if c.is_control() || (at == 0 || at == last) && is_blank(c) => {
                out.push_str(&format!("&#{};", u32::from(c)));
            }
            _ => out.push(c),
        }
        previous = c;
    }
    out
}

/// The Markdown that a cell holds. The table already took the backslashes off its pipes.
pub(super) fn decode_markdown(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<br>") {
            out.push('\n');
            rest = after;
        } else if let Some((c, after)) = numeric_entity(rest) {
            out.push(c);
            rest = after;
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

fn numeric_entity(text: &str) -> Option<(char, &str)> {
    let (digits, after) = text.strip_prefix("&#")?.split_once(';')?;
    let number = digits.parse().ok().filter(|_| digits.len() <= 7)?;
    Some((char::from_u32(number)?, after))
}

/// White space, and characters without a width that a table drops at the ends of its cells.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// A plain text as Markdown that shows it letter by letter.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    // A row of nothing but dashes and colons would end the header of a table.
    if !text.is_empty() && text.bytes().all(|b| matches!(b, b'-' | b':')) {
        out.push('\\');
    }
    let mut previous = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        if is_markup(previous, c, next) {
            out.push('\\');
        }
        out.push(c);
        previous = c;
    }
    out
}

fn is_markup(previous: char, c: char, next: char) -> bool {
    match c {
        '\\' | '`' | '*' | '<' | '~' => true,
        '_' => !(previous.is_alphanumeric() && next.is_alphanumeric()),
        // `[]` alone makes no link.
        '[' => next != ']',
        ']' => previous != '[' || next == '(',
        '&' => next == '#' || next.is_alphanumeric(),
        _ => false,
    }
}

/// The plain text of escaped Markdown.
pub(super) fn unescape(markdown: &str) -> Cow<'_, str> {
    if !markdown.contains('\\') {
        return markdown.into();
    }
    let mut out = String::with_capacity(markdown.len());
    let mut chars = markdown.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().filter(char::is_ascii_punctuation);
        match next {
            Some(next) if c == '\\' => {
                out.push(next);
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out.into()
}

/// The cell of a text that is there and empty.
const EMPTY: &str = "\"\"";

/// Markdown that may be absent, which is not the same as empty.
pub(super) fn encode_optional_markdown(text: Option<&str>) -> String {
    match text {
        None => String::new(),
        Some("") => EMPTY.to_owned(),
        Some(EMPTY) => "&#34;\"".to_owned(),
        Some(text) => encode_markdown(text),
    }
}

/// What [`encode_optional_markdown`] wrote.
pub(super) fn decode_optional_markdown(cell: &str) -> Option<String> {
    match cell {
        "" => None,
        EMPTY => Some(String::new()),
        _ => Some(decode_markdown(cell)),
    }
}

/// A plain text that may be absent.
pub(super) fn encode_optional(text: Option<&str>) -> String {
    encode_optional_markdown(text.map(escape).as_deref())
}

/// What [`encode_optional`] wrote.
pub(super) fn decode_optional(cell: &str) -> Option<String> {
    decode_optional_markdown(cell).map(|text| unescape(&text).into_owned())
}

/// A plain text in a cell.
pub(super) fn encode_plain(text: &str) -> String {
    encode_markdown(&escape(text))
}

/// The plain text that a cell holds.
pub(super) fn decode_plain(cell: &str) -> String {
    unescape(&decode_markdown(cell)).into_owned()
}

/// A word of a list: bare where nothing in it separates words, else in quotes.
pub(super) fn quote(word: &str) -> Cow<'_, str> {
    let bare = !word.is_empty()
        && !word.contains([',', ';', '"', '\n'])
        && !word.starts_with(is_blank)
        && !word.ends_with(is_blank);
    if bare {
        return word.into();
    }
    format!("\"{}\"", word.replace('\\', "\\\\").replace('"', "\\\"")).into()
}

/// Splits at a separator that stands outside of quotes; each part without blanks around it.
pub(super) fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if c == separator && !quoted => {
                parts.push(text[start..at].trim_matches(is_blank));
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim_matches(is_blank));
    parts
}

/// The word, without its quotes; `None` when the quotes are not those of one whole word.
pub(super) fn unquote(word: &str) -> Option<String> {
    let Some(inner) = word.strip_prefix('"') else {
        return (!word.is_empty() && !word.contains('"')).then(|| word.to_owned());
    };
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return chars.as_str().is_empty().then_some(out),
            '\\' => out.push(chars.next()?),
            _ => out.push(c),
        }
    }
    None
}
