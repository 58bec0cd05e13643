//! Facts of one value: default, unit, bounds, length, number of items.

use crate::vocabulary::{
    TypeWord,
    phrases::{Cue, Hit, Phrases},
};

use super::{FactContext, cell::Cell, hits::Hits, number, scan};

/// The default that a cue announces at `at`.
pub(super) fn default(
    cell: &Cell<'_>,
    at: usize,
    context: FactContext<'_>,
    phrases: &Phrases,
) -> Option<String> {
    let (mut at, broken) = scan::behind_cue(cell, at, phrases);
    if broken {
        return None;
    }
    let line = cell.lines.get(cell.line_at(at))?;
    if at >= line.end {
        return None;
    }
    // `默认为20个`: the counter is not part of the value.
    let token = scan::token(cell, at, line.end)?;
    at = token.end;
    let value = token.text.trim_end_matches('.');
    if !scan::fits(context.ty, value) && !number_with_unit(value, context) {
        return None;
    }
    if !token.marked && !token.quoted {
        if phrases
            .nothing
            .iter()
            .any(|n| n.eq_ignore_ascii_case(value))
            || !ends_value(&cell.text[at..line.end], value, context, phrases)
        {
            return None;
        }
    } else if matches!(
        value.to_ascii_lowercase().as_str(),
        "null" | "none" | "-" | "empty"
    ) && !context
        .example
        .is_some_and(|e| e.eq_ignore_ascii_case(value))
    {
        return None;
    }
    let digits = value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    match scan::fits(context.ty, value) {
        true => Some(value.to_owned()),
        false => Some(digits.to_owned()),
    }
}

/// The value that stands right in front of a mark of the default, whether a list has it or not: `80（default）`.
pub(super) fn marked_default(
    cell: &Cell<'_>,
    mark: Hit,
    context: FactContext<'_>,
    phrases: &Phrases,
) -> Option<String> {
    let line = cell.lines.get(cell.line_at(mark.start))?;
    let before = cell.text.get(line.start..mark.start)?.trim_end();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let value = &before[before.trim_end_matches(is_part).len()..];
    let lead = before[..before.len() - value.len()].trim_end();
    let starts = lead.is_empty()
        || lead.ends_with(['：', ':', '、', '，', ',', '；', '|'])
        || phrases.or.iter().any(|w| lead.ends_with(w))
        || phrases.means.iter().any(|w| lead.ends_with(w));
    let says_default = phrases
        .defaults
        .iter()
        .any(|w| w.eq_ignore_ascii_case(value));
    let plausible = !says_default && value.chars().any(|c| c.is_ascii_alphanumeric());
    (starts && plausible && scan::fits(context.ty, value)).then(|| value.to_owned())
}

fn number_with_unit(value: &str, context: FactContext<'_>) -> bool {
    let digits = value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    matches!(context.ty, TypeWord::Integer | TypeWord::Long)
        && digits.len() < value.len()
        && value.len() - digits.len() <= 4
        && digits.parse::<i64>().is_ok()
}

/// Whether what follows an unmarked value shows that the value has ended.
fn ends_value(rest: &str, value: &str, context: FactContext<'_>, phrases: &Phrases) -> bool {
    let trimmed = rest.trim_start();
    if trimmed.is_empty()
        || trimmed.starts_with([
            '。', '，', '；', ';', '）', ')', '、', '（', '(', '】', '!', '！',
        ])
    {
        return true;
    }
    if trimmed.starts_with(['.', ',']) {
        return trimmed.len() == 1 || trimmed[1..].starts_with([' ', '\n']);
    }
    let number =
        value.parse::<f64>().is_ok() && !matches!(context.ty, TypeWord::String | TypeWord::List(_));
    number
        && (phrases.units.iter().any(|(u, _)| trimmed.starts_with(u))
            || phrases.counters.iter().any(|c| trimmed.starts_with(*c))
            || trimmed.starts_with('%'))
}

/// The unit that a cue announces at `at`.
pub(super) fn unit(cell: &Cell<'_>, at: usize, phrases: &Phrases) -> Option<String> {
    let (at, broken) = scan::behind_cue(cell, at, phrases);
    let line = cell.lines.get(cell.line_at(at))?;
    if broken || at >= line.end {
        return None;
    }
    let rest = &cell.text[at..line.end];
    let stop = rest
        .find([
            '。', '，', ',', '；', ';', '）', ')', '（', '(', '\n', '、', '”', '：', '|',
        ])
        .unwrap_or(rest.len());
    let stop = rest[..stop].find(". ").unwrap_or(stop);
    let word = rest[..stop]
        .trim()
        .trim_end_matches('.')
        .trim_matches(['"', '“', '*', '`']);
    unit_of(word, phrases)
}

/// The unit that a word names.
pub(super) fn unit_of(word: &str, phrases: &Phrases) -> Option<String> {
    let known = phrases
        .units
        .iter()
        .find(|(u, _)| u.eq_ignore_ascii_case(word))
        .map(|(_, given)| (*given).to_owned());
    known.or_else(|| latin_unit(word))
}

/// `GB`, `Mbit/s`, `KB/second`, `%`: short, no prose.
fn latin_unit(word: &str) -> Option<String> {
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let allowed = word
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"/%^*-".contains(&b));
    let fits = (word == "%" || letters > 0)
        && allowed
        && word.len() <= 12
        && !word.starts_with(|c: char| c.is_ascii_digit());
    fits.then(|| word.to_owned())
}

/// A bare number after a cue (`最大值：100`).
pub(super) fn bound(cell: &Cell<'_>, at: usize, phrases: &Phrases) -> Option<f64> {
    let (at, broken) = scan::behind_cue(cell, at, phrases);
    let line = cell.lines.get(cell.line_at(at))?;
    if broken || at >= line.end {
        return None;
    }
    let (value, len) = number::number(&cell.text[at..line.end])?;
    let next = cell.text[at + len..].chars().next();
    (!next.is_some_and(|c| matches!(c, '~' | '-' | '～' | '+' | '×'))).then_some(value)
}

/// The length in characters around a word that counts them.
pub(super) fn length(
    cell: &Cell<'_>,
    hits: &Hits,
    characters: Hit,
    phrases: &Phrases,
) -> Option<(Option<u64>, Option<u64>)> {
    let before = &cell.text[..characters.start];
    let range = scan::number_before(before, phrases)?;
    let stops = ['。', '\n', '；', '，', ','];
    let clause = before[..range.end]
        .char_indices()
        .rev()
        .find(|(_, c)| stops.contains(c))
        .map_or(0, |(i, c)| i + c.len_utf8());
    let sentence = cell.sentence_start(range.end);
    let end = characters.end.max(range.end);
    let said = |from: usize, cue: Cue| hits.first_of(cue, from, end).is_some();
    if said(sentence, Cue::Each) {
        return None;
    }
    let whole = |n: Option<f64>| {
        n.filter(|n| *n >= 0.0 && *n < 1e9 && n.fract() == 0.0)
            .map(|n| n as u64)
    };
    if range.low.is_some() {
        return Some((whole(range.low), whole(range.high)));
    }
    // A bare number is a length only where a word says that it is the most.
    let lead = cell.text[clause..range.end].to_ascii_lowercase();
    let most = said(clause, Cue::AtMost)
        || said(clause, Cue::Maximum)
        || phrases.limits.iter().any(|w| lead.contains(w));
    most.then(|| (None, whole(range.high)))
}

/// The largest number of items that a cue announces at `at`.
pub(super) fn items(cell: &Cell<'_>, at: usize, phrases: &Phrases) -> Option<u64> {
    let (at, broken) = scan::behind_cue(cell, at, phrases);
    let line = cell.lines.get(cell.line_at(at))?;
    if broken || at >= line.end {
        return None;
    }
    let rest = &cell.text[at..line.end];
    let range = number::range(rest, phrases, true)?;
    range
        .high
        .filter(|n| *n >= 1.0 && *n < 1e6)
        .map(|n| n as u64)
}
