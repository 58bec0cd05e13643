//! Reads values out of a cell.

use crate::vocabulary::{TypeWord, phrases::Phrases};

use super::{
    FactContext,
    cell::{Cell, CellLine, Markup},
    number,
};

/// A value and how it was written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) end: usize,
    /// Bold or code.
    pub(super) marked: bool,
    pub(super) quoted: bool,
}

/// The longest value that is taken for one.
const LONGEST_VALUE: usize = 64;

const QUOTES: [(char, char); 5] = [
    ('"', '"'),
    ('“', '”'),
    ('\'', '\''),
    ('‘', '’'),
    ('「', '」'),
];

/// The value that starts at `at`, no farther than `end`.
pub(super) fn token(cell: &Cell<'_>, at: usize, end: usize) -> Option<Token> {
    let mut at = at + blanks(&cell.text[at..end]);
    if let Some(mark) = cell.mark_at(at).filter(|m| m.end <= end) {
        let inner = cell.text[mark.start..mark.end]
            .trim()
            .trim_end_matches(['：', ':', '，', ',', '。', '；', ';', '、'])
            .trim();
        if mark.markup == Markup::Code && is_operator(inner) {
            return Some(Token {
                text: inner.to_owned(),
                end: mark.end,
                marked: true,
                quoted: false,
            });
        }
        // `**off（default）**`, `**0：stopped**`: the value ends inside the mark.
        let value: &str = inner
            .split(['（', '：', '(', ':', '，', '='])
            .next()
            .unwrap_or_default()
            .trim();
        let (value, end) = match plausible(inner) {
            true => (inner, mark.end),
            false => (
                value,
                mark.start + cell.text[mark.start..mark.end].find(value)? + value.len(),
            ),
        };
        let value = value.trim_matches(['"', '“', '”', '\'']);
        return plausible(value).then(|| Token {
            text: value.to_owned(),
            end,
            marked: true,
            quoted: false,
        });
    }
    let rest = &cell.text[at..end];
    if let Some((open, close)) = QUOTES.iter().find(|(open, _)| rest.starts_with(*open)) {
        let inner = &rest[open.len_utf8()..];
        // What is longer is no value.
        let mut near = inner
            .char_indices()
            .take_while(|(at, _)| *at <= 4 * LONGEST_VALUE);
        let (len, _) = near.find(|(_, c)| c == close)?;
        let text = inner[..len].trim();
        return plausible(text).then(|| Token {
            text: text.to_owned(),
            end: at + open.len_utf8() + len + close.len_utf8(),
            marked: false,
            quoted: true,
        });
    }
    let len = rest
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || b"_.-+*#@$%".contains(b))
        .count();
    let text = rest[..len].trim_end_matches(['.', '-']);
    at += text.len();
    plausible(text).then(|| Token {
        text: text.to_owned(),
        end: at,
        marked: false,
        quoted: false,
    })
}

/// The most words of one value.
const MOST_WORDS: usize = 4;

/// A value of several words: all of an emphasized text that starts at `at`.
pub(super) fn spaced_token(cell: &Cell<'_>, at: usize, end: usize) -> Option<Token> {
    let at = at + blanks(&cell.text[at..end]);
    let mark = cell.mark_at(at).filter(|m| m.end <= end)?;
    let inner = cell.text[mark.start..mark.end]
        .trim()
        .trim_end_matches(['：', ':', '，', '。', '；', '、'])
        .trim();
    let words = inner.split(' ').count();
    let fits = (2..=MOST_WORDS).contains(&words)
        && inner.len() <= LONGEST_VALUE
        && inner.split(' ').all(plausible);
    fits.then(|| Token {
        text: inner.to_owned(),
        end: mark.end,
        marked: true,
        quoted: false,
    })
}

pub(super) fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

fn is_operator(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|b| b"<>=!".contains(&b))
}

fn is_sign_of_prose(b: u8) -> bool {
    matches!(
        b,
        b'"' | b'\''
            | b'`'
            | b'<'
            | b'>'
            | b'{'
            | b'}'
            | b'('
            | b')'
            | b'['
            | b']'
            | b'|'
            | b','
            | b';'
            | b'='
            | b'\\'
    )
}

/// Whether a text can be a value on the wire: short, ASCII, no blanks, not a path or URL.
fn plausible(text: &str) -> bool {
    let bytes = text.as_bytes();
    (1..=LONGEST_VALUE).contains(&text.len())
        && bytes
            .iter()
            .all(|b| b.is_ascii_graphic() && !is_sign_of_prose(*b))
        && !(bytes.contains(&b':') && text.contains("://"))
        && (bytes.iter().any(u8::is_ascii_alphanumeric) || text == "*")
        && (bytes[0].is_ascii_alphanumeric() || b"-._*/".contains(&bytes[0]))
}

/// Whether `value` can be a value of the type.
pub(super) fn fits(ty: &TypeWord, value: &str) -> bool {
    match ty {
        TypeWord::Integer | TypeWord::Long => value.parse::<i64>().is_ok(),
        TypeWord::Float => value.parse::<f64>().is_ok(),
        TypeWord::Boolean => {
            value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false")
        }
        TypeWord::Struct
        | TypeWord::Map
        | TypeWord::Json
        | TypeWord::Binary
        | TypeWord::Named(_) => false,
        TypeWord::Time => value.parse::<f64>().is_err(),
        TypeWord::List(Some(item)) => fits(item, value),
        TypeWord::String | TypeWord::List(None) | TypeWord::Unspecified | TypeWord::Unknown(_) => {
            true
        }
    }
}

/// Whether the parameter can hold a number.
pub(super) fn numeric(context: FactContext<'_>) -> bool {
    match context.ty {
        TypeWord::Integer | TypeWord::Long | TypeWord::Float => true,
        TypeWord::String | TypeWord::Unspecified => context
            .example
            .is_none_or(|e| e.trim().parse::<f64>().is_ok()),
        _ => false,
    }
}

pub(super) fn whole_numbers(context: FactContext<'_>) -> bool {
    match context.ty {
        TypeWord::Integer | TypeWord::Long => true,
        _ => context
            .example
            .is_some_and(|e| e.trim().parse::<i64>().is_ok()),
    }
}

/// Steps over what may stand between a phrase and what it announces: fillers, blanks, one colon, one line break.
/// Responses the new place and whether a line break was crossed.
pub(super) fn behind_cue(cell: &Cell<'_>, mut at: usize, phrases: &Phrases) -> (usize, bool) {
    let text = &cell.text;
    loop {
        at += blanks(&text[at..]);
        let rest = &text[at..];
        let filler = phrases
            .fillers
            .iter()
            .filter(|f| rest.starts_with(**f))
            .map(|f| f.len())
            .max();
        match filler {
            Some(len) => at += len,
            None => break,
        }
    }
    if let Some(colon) = ["：", ":", "﹕"]
        .iter()
        .find(|c| text[at..].starts_with(**c))
    {
        at += colon.len();
    }
    at += blanks(&text[at..]);
    (at, text[at..].starts_with('\n'))
}

/// The line after `line` that holds something.
pub(super) fn next_filled(cell: &Cell<'_>, line: usize) -> Option<(usize, CellLine)> {
    cell.lines
        .iter()
        .enumerate()
        .skip(line + 1)
        .find(|(_, l)| l.end > l.start)
        .map(|(i, l)| (i, *l))
}

/// Cuts `text` at the end of its first sentence.
pub(super) fn sentence_end(text: &str, from: usize) -> usize {
    let mut chars = text[from..].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        match c {
            '。' | '\n' => return from + i,
            '.' | '!' | '?' if chars.peek().is_none_or(|(_, next)| next.is_whitespace()) => {
                return from + i;
            }
            _ => {}
        }
    }
    text.len()
}

/// A whole number at the end of `text`, and a range that ends there when there is one.
pub(super) fn number_before(text: &str, phrases: &Phrases) -> Option<number::Range> {
    // The longest range that ends here wins over the bare number: try from the left.
    let window = text.len()
        - text
            .chars()
            .rev()
            .take(24)
            .map(char::len_utf8)
            .sum::<usize>();
    let tail = &text[window..];
    let mut last = None;
    for (i, c) in tail.char_indices() {
        let inside = i > 0
            && tail[..i].ends_with(|p: char| {
                p.is_ascii_alphanumeric() || matches!(p, '-' | '.' | ',' | '~')
            });
        if inside || !(c.is_ascii_digit() || matches!(c, '[' | '［' | '(' | '（')) {
            continue;
        }
        if let Some(found) = number::range(&tail[i..], phrases, true)
            .filter(|r| tail[i + r.end..].trim().is_empty() && r.low.is_some() && r.high.is_some())
        {
            return Some(number::Range {
                end: window + i,
                ..found
            });
        }
        if let Some((value, len)) = number::number(&tail[i..])
            && tail[i + len..].trim().is_empty()
        {
            last = Some(number::Range {
                low: None,
                high: Some(value),
                end: window + i,
            });
        }
    }
    last
}
