//! Single cells: names, types, required flags, positions.

use super::{RequiredCell, TypeCell, TypeWord, words};
use crate::source::Spanned;

/// The marks that put a row below another one.
const DEPTH_MARKS: [char; 4] = ['└', '├', '∟', '┗'];

/// A name cell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct NameCell {
    /// As on the wire.
    pub name: String,
    /// Depth by a mark.
    pub depth: Option<u8>,
    /// What stood behind the name (`：a description`).
    pub rest: Option<String>,
}

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

/// Whether the text can be the name of a parameter or field: `Tag.N.Key`, `x-acs-date`, `{key}`.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 120
        && text.chars().all(|c| {
            c.is_ascii_alphanumeric()
                || matches!(
                    c,
                    '_' | '-'
                        | '.'
                        | '$'
                        | '@'
                        | '['
                        | ']'
                        | '{'
                        | '}'
                        | '<'
                        | '>'
                        | ':'
                        | '/'
                        | '*'
                )
        })
        && text.chars().any(|c| c.is_ascii_alphanumeric())
}

pub(super) fn name(cell: &str) -> NameCell {
    let cell =
        cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'));
    let unmarked = cell.trim_start_matches(|c: char| {
        DEPTH_MARKS.contains(&c) || c.is_whitespace() || matches!(c, '\u{200b}' | '\u{a0}')
    });
    let depth = cell[..cell.len() - unmarked.len()]
        .chars()
        .filter(|c| DEPTH_MARKS.contains(c))
        .count();
    let text = if simple(unmarked) {
        unmarked.to_owned()
    } else {
        plain(unmarked)
    };
    let depth = (depth > 0).then_some(depth.min(255) as u8);
    if is_name(&text) {
        return NameCell {
            name: text,
            depth,
            rest: None,
        };
    }
    // `name：what it means`, `name（what it means）`
    if let Some(i) = text.find(['：', '（', '(', '\n', '，', ' '])
        && is_name(text[..i].trim())
        && !text[i..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_alphanumeric())
    {
        return NameCell {
            name: text[..i].trim().to_owned(),
            depth,
            rest: Some(text[i..].trim().to_owned()),
        };
    }
    NameCell {
        name: text,
        depth,
        rest: None,
    }
}

fn simple(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}

/// Reads a type cell.
pub(super) fn type_cell(cell: String) -> TypeCell {
    if let Some(kind) = words::plain_type(&cell).map(plain_type) {
        return TypeCell {
            kind,
            raw: cell,
            link: None,
        };
    }
    let link = link(&cell).map(|(_, _, target, _)| target.to_owned());
    let kind = type_word(&plain(&cell), link.is_some());
    TypeCell {
        kind,
        raw: cell,
        link,
    }
}

fn plain_type(plain: words::PlainType) -> TypeWord {
    use words::PlainType as P;
    match plain {
        P::Unspecified => TypeWord::Unspecified,
        P::String => TypeWord::String,
        P::Integer => TypeWord::Integer,
        P::Long => TypeWord::Long,
        P::Float => TypeWord::Float,
        P::Boolean => TypeWord::Boolean,
        P::Time => TypeWord::Time,
        P::Binary => TypeWord::Binary,
        P::Json => TypeWord::Json,
        P::Struct => TypeWord::Struct,
        P::Map => TypeWord::Map,
        P::List => TypeWord::List(None),
    }
}

/// Reads a type without links, emphasis and escapes.
fn type_word(text: &str, linked: bool) -> TypeWord {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{200b}');
    if let Some(plain) = words::plain_type(text) {
        return plain_type(plain);
    }
    if let Some(item) = list_item(text) {
        return TypeWord::List(Some(Box::new(type_word(item, linked))));
    }
    let lower = text.to_ascii_lowercase();
    if let Some(inner) = lower.strip_prefix("map<") {
        return if inner.ends_with('>') {
            TypeWord::Map
        } else {
            TypeWord::Unknown(text.to_owned())
        };
    }
    // `User Type`, `[X](…) list`
    if let Some(rest) = text
        .strip_suffix(" Type")
        .or_else(|| text.strip_suffix(" type"))
    {
        return type_word(rest, linked);
    }
    let identifier = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if identifier || (linked && !text.is_empty()) {
        return TypeWord::Named(text.to_owned());
    }
    // A known word with more behind it: `String（JSON）`, `Integer (optional)`.
    if let Some(i) = text.find(['(', '（', ' ', '/', '，', ','])
        && i > 0
        && let Some(plain) = words::plain_type(text[..i].trim())
        && plain != words::PlainType::Unspecified
    {
        return plain_type(plain);
    }
    TypeWord::Unknown(text.to_owned())
}

/// The item of a list type: `Array of X`, `List<X>`, `array[X]`, `X[]`, `[]X`, `X list`.
fn list_item(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    for (open, close) in [
        ("array of ", ""),
        ("list of ", ""),
        ("list<", ">"),
        ("array<", ">"),
        ("array[", "]"),
        ("list[", "]"),
        ("set<", ">"),
        ("[]", ""),
    ] {
        if lower.starts_with(open)
            && lower.ends_with(close)
            && text.len() > open.len() + close.len()
        {
            return Some(text[open.len()..text.len() - close.len()].trim());
        }
    }
    for close in ["[]", "[ ]", " list", " array", " 列表", " 数组"] {
        if lower.ends_with(close) && text.len() > close.len() {
            return Some(text[..text.len() - close.len()].trim());
        }
    }
    None
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
