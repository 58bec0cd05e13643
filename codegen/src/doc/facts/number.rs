//! Numbers and ranges in running text.

use crate::vocabulary::phrases::{Bound, Phrases};

/// A range and where it ends in the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Range {
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
    pub(super) end: usize,
}

/// A number at the start of `text`, with its length: sign, digits, thousands separators, fraction.
pub(super) fn number(text: &str) -> Option<(f64, usize)> {
    let bytes = text.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let mut at = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
    let first = at;
    while digit(at) {
        at += 1;
    }
    let whole = at - first;
    if whole == 0 {
        return None;
    }
    if (1..=3).contains(&whole) {
        let group = |at: usize| {
            bytes.get(at) == Some(&b',')
                && digit(at + 1)
                && digit(at + 2)
                && digit(at + 3)
                && !digit(at + 4)
        };
        while group(at) {
            at += 4;
        }
    }
    if bytes.get(at) == Some(&b'.') && digit(at + 1) {
        at += 1;
        while digit(at) {
            at += 1;
        }
    }
    // `1.2.3`, `10:30`, `3a1f`, `2^31`: not a number of its own.
    let next = text[at..].chars().next();
    if next.is_some_and(|c| matches!(c, ':' | '^' | '_' | '/' | '*' | '@'))
        && !text[at..].starts_with("**")
    {
        return None;
    }
    if next == Some('.') && digit(at + 1) {
        return None;
    }
    let cleaned: String = text[..at].chars().filter(|c| *c != ',').collect();
    cleaned.parse().ok().map(|n| (n, at))
}

fn spaces(text: &str) -> usize {
    text.len()
        - text
            .trim_start_matches([' ', '"', '“', '”', '\u{A0}'])
            .len()
}

/// A unit glued to a number or after one blank: a short Latin or Chinese word that `phrases` or the
/// eye takes for a unit.
fn unit<'a>(text: &'a str, phrases: &Phrases) -> Option<(&'a str, usize)> {
    let blank = usize::from(text.starts_with(' '));
    let rest = &text[blank..];
    let latin = rest
        .bytes()
        .take_while(|b| b.is_ascii_alphabetic() || *b == b'%')
        .count();
    if (1..=5).contains(&latin)
        && !phrases.to.contains(&&rest[..latin])
        && !phrases.or.contains(&&rest[..latin])
    {
        return Some((&rest[..latin], blank + latin));
    }
    let named = phrases
        .units
        .iter()
        .filter(|(u, _)| rest.starts_with(u))
        .map(|(u, _)| u.len())
        .max();
    named.map(|len| (&rest[..len], blank + len))
}

/// The word between the ends of a range.
fn to(text: &str, phrases: &Phrases, bracketed: bool) -> Option<usize> {
    let blanks = spaces(text);
    let rest = &text[blanks..];
    let sign = ["~~", "~", "～", "∼", "〜", "--", "-", "–", "—", "−", "…"]
        .iter()
        .find(|s| rest.starts_with(**s))
        .map(|s| s.len());
    let word = || {
        phrases
            .to
            .iter()
            .find(|w| rest.starts_with(**w))
            .map(|w| w.len())
    };
    let comma = || {
        [",", "，", "、"]
            .iter()
            .find(|s| bracketed && rest.starts_with(**s))
            .map(|s| s.len())
    };
    let len = sign.or_else(word).or_else(comma)?;
    let after = &rest[len..];
    Some(blanks + len + spaces(after))
}

/// A range at the start of `text`: `1~100`, `[1, 100]`, `1 to 100`, or a bound in words (`greater than 0`).
pub(super) fn range(text: &str, phrases: &Phrases, whole_numbers: bool) -> Option<Range> {
    let lead = spaces(text);
    let rest = &text[lead..];
    if let Some(found) = bound(rest, phrases, whole_numbers) {
        return Some(Range {
            end: found.end + lead,
            ..found
        });
    }
    let open = ["[", "［", "(", "（", "【"]
        .iter()
        .find(|b| rest.starts_with(**b));
    let mut at = open.map_or(0, |b| b.len());
    at += spaces(&rest[at..]);
    let (mut low, len) = number(&rest[at..])?;
    at += len;
    let low_unit = match to(&rest[at..], phrases, open.is_some()) {
        Some(_) => None,
        None => {
            let (word, len) = unit(&rest[at..], phrases)?;
            at += len;
            Some(word)
        }
    };
    let comma = rest[at..].trim_start().starts_with([',', '，', '、']);
    at += to(&rest[at..], phrases, open.is_some())?;
    let (mut high, len) = number(&rest[at..])?;
    at += len;
    if let Some(low_unit) = low_unit {
        let (high_unit, len) = unit(&rest[at..], phrases)?;
        if high_unit != low_unit {
            return None;
        }
        at += len;
    }
    if let Some(open) = open {
        at += spaces(&rest[at..]);
        let close = ["]", "］", ")", "）", "】"]
            .iter()
            .find(|b| rest[at..].starts_with(**b))?;
        at += close.len();
        let round = |b: &str| matches!(b, "(" | "（" | ")" | "）");
        match (round(open), round(close)) {
            (false, false) => {}
            // `(1~100)`: brackets of prose. `(1, 100)` leaves open which it is.
            (true, true) if !comma => {}
            (true, false) if whole_numbers => low += 1.0,
            (false, true) if whole_numbers => high -= 1.0,
            // An end that is left out cannot be said of a fraction.
            _ => return None,
        }
    }
    // `2016-04-28`, `1-100-200`, `1~5,7~9` and powers are something else.
    let next = rest[at..].chars().next();
    if low >= high
        || next.is_some_and(|c| {
            matches!(c, '-' | '~' | '^' | ':' | '.')
                && rest[at + 1..].starts_with(|d: char| d.is_ascii_digit())
        })
    {
        return None;
    }
    Some(Range {
        low: Some(low),
        high: Some(high),
        end: lead + at,
    })
}

fn bound(text: &str, phrases: &Phrases, whole_numbers: bool) -> Option<Range> {
    let starts = |words: &str| {
        text.get(..words.len())
            .is_some_and(|t| t.eq_ignore_ascii_case(words))
    };
    let (words, kind) = phrases
        .bounds
        .iter()
        .filter(|(words, _)| starts(words))
        .max_by_key(|(words, _)| words.len())?;
    let at = words.len() + spaces(&text[words.len()..]);
    let (value, len) = number(&text[at..])?;
    let next = f64::from(u8::from(whole_numbers));
    let (low, high) = match kind {
        Bound::Above if whole_numbers => (Some(value + next), None),
        Bound::Below if whole_numbers => (None, Some(value - next)),
        // An end that is left out cannot be said of a fraction: better none than one that is off.
        Bound::Above | Bound::Below => return None,
        Bound::AtLeast => (Some(value), None),
        Bound::AtMost => (None, Some(value)),
    };
    Some(Range {
        low,
        high,
        end: at + len,
    })
}
