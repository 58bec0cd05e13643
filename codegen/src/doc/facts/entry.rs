//! One bullet of a value list.

use crate::{
    model::AllowedValue,
    vocabulary::phrases::{Cue, Phrases},
};

use super::{
    cell::{Cell, CellLine},
    list::ListScope,
    reversed::reversed_entry,
    scan::{self, Token},
};

/// What a bullet is.
pub(super) enum ValueEntry {
    Values(Vec<AllowedValue>, Option<String>),
    /// A value in brackets behind its meaning.
    Bracketed(AllowedValue),
    /// It speaks of the list and is not a value.
    Remark,
    Prose,
}

/// One bullet: value, separator, meaning.
pub(super) fn entry(cell: &Cell<'_>, line: CellLine, around: ListScope<'_>) -> ValueEntry {
    let remark = around
        .hits
        .starting(line.start, line.start)
        .iter()
        .any(|h| {
            matches!(
                h.cue,
                Cue::Default | Cue::Examples | Cue::Maximum | Cue::Minimum
            )
        });
    // `default: …` among other values is one of them; a remark starts with a capital.
    let value = cell.text[line.start..].starts_with(|c: char| c.is_ascii_lowercase());
    if remark && !value && cell.mark_at(line.start).is_none() {
        return ValueEntry::Remark;
    }
    let line = without_echo(&cell.text, line);
    let token = scan::token(cell, line.start, line.end)
        .or_else(|| scan::spaced_token(cell, line.start, line.end));
    let Some(head) = token.filter(|t| scan::fits(around.context.ty, &t.text)) else {
        let value = reversed_entry(cell, line.start, line.end, around);
        return value.map_or(ValueEntry::Prose, ValueEntry::Bracketed);
    };
    let mut heads = vec![head.text.clone()];
    let mut at = head.end;
    let mut default = None;
    // Further values with the same meaning: `A、B：…`. A bare slash may as well be a part of the value.
    while let Some((sign, next)) = ["、", "/", " / "]
        .iter()
        .find(|s| cell.text[at..line.end].starts_with(**s))
        .map(|s| (*s, at + s.len()))
    {
        let more =
            scan::token(cell, next, line.end).filter(|t| scan::fits(around.context.ty, &t.text));
        let Some(more) = more.filter(|t| sign != "/" || t.marked) else {
            return ValueEntry::Prose;
        };
        heads.push(more.text);
        at = more.end;
    }
    at += scan::blanks(&cell.text[at..line.end]);
    if let Some(mark) = around.hit_at(at, Cue::IsDefault) {
        default = Some(head.text.clone());
        at = mark.end.min(line.end);
    }
    let Some(from) = meaning_start(cell, &head, at, line.end, around.phrases) else {
        return ValueEntry::Prose;
    };
    let Some((from, to)) = trim_meaning(&cell.text, from, line.end) else {
        return ValueEntry::Values(
            heads
                .into_iter()
                .map(|value| AllowedValue {
                    value,
                    meaning: String::new(),
                })
                .collect(),
            default,
        );
    };
    if default.is_none() {
        let mark = around.hits.first_of(Cue::IsDefault, at, line.end);
        default = mark.map(|_| head.text.clone());
    }
    if default.is_none() && is_called_default(&cell.text[from..to], around.phrases) {
        default = Some(head.text.clone());
    }
    let meaning = cell.raw(from, to).to_owned();
    ValueEntry::Values(
        heads
            .into_iter()
            .map(|value| AllowedValue {
                value,
                meaning: meaning.clone(),
            })
            .collect(),
        default,
    )
}

/// An entry without a meaning that says the value once more: `red (hot)：red (hot)。`.
fn without_echo(text: &str, line: CellLine) -> CellLine {
    let whole = &text[line.start..line.end];
    let halves = whole.split_once('：').or_else(|| whole.split_once(": "));
    let is_echo = |(value, meaning): (&str, &str)| {
        value.trim() == meaning.trim().trim_end_matches(['。', '.']).trim_end()
    };
    let end = match halves.filter(|halves| is_echo(*halves)) {
        Some((value, _)) => line.start + value.trim_end().len(),
        None => line.end,
    };
    CellLine { end, ..line }
}

/// Where the meaning of a value starts: after a separator that shows that the value has ended. `None`:
/// it goes on as prose.
fn meaning_start(
    cell: &Cell<'_>,
    head: &Token,
    at: usize,
    end: usize,
    phrases: &Phrases,
) -> Option<usize> {
    let rest = &cell.text[at..end];
    let sure = head.marked || head.quoted;
    if rest.is_empty() {
        return Some(end);
    }
    let skipped = at - head.end;
    for sign in [
        "：", ":", "（", "(", "，", ",", "；", ";", "。", "—", "–", "=", "【", "→",
    ] {
        if let Some(after) = rest.strip_prefix(sign) {
            // `10:30` and `a=b` are no value with a meaning.
            let tight = matches!(sign, ":" | "=")
                && !sure
                && after.starts_with(|c: char| c.is_ascii_digit());
            let opens = matches!(sign, "（" | "(" | "【");
            return (!tight).then(|| if opens { at } else { end - after.len() });
        }
    }
    if let Some(after) = rest.strip_prefix("- ").or_else(|| {
        rest.strip_prefix('-')
            .filter(|a| !a.starts_with(|c: char| c.is_ascii()))
    }) {
        return Some(end - after.len());
    }
    if rest == "." {
        return Some(end);
    }
    if let Some(word) = phrases
        .means
        .iter()
        .filter(|w| rest.starts_with(**w))
        .max_by_key(|w| w.len())
        && (!word.is_ascii() || rest[word.len()..].starts_with(' '))
    {
        return Some(at + word.len());
    }
    let cjk = rest.starts_with(|c: char| !c.is_ascii());
    let number = head.text.bytes().all(|b| b.is_ascii_digit());
    if phrases.to.iter().any(|w| rest.starts_with(*w)) || rest.starts_with(['~', '～']) {
        // `1 to 100` is a range and no value.
        return None;
    }
    // `0 Running`, `1 个人`, `**A** text`.
    (sure || (skipped > 0 && (cjk || number))).then_some(at)
}

fn trim_meaning(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let slice = &text[from..to];
    let start = from + slice.len()
        - slice
            .trim_start_matches([' ', '：', ':', '，', ',', '-'])
            .len();
    let end = from
        + slice
            .trim_end_matches([' ', '；', ';', '，', ',', '、'])
            .len();
    let (mut start, mut end) = (start, end.max(start));
    let inner = &text[start..end];
    // A meaning that is in brackets as a whole loses them.
    for (open, close) in [('（', '）'), ('(', ')')] {
        let body = inner.strip_suffix(['。', '.', '；', ';']).unwrap_or(inner);
        if body.starts_with(open)
            && body.ends_with(close)
            && body.matches(open).count() == 1
            && body.matches(close).count() == 1
        {
            start += open.len_utf8();
            end = start + body.len() - open.len_utf8() - close.len_utf8();
            break;
        }
    }
    (start < end && text[start..end].chars().any(char::is_alphanumeric)).then_some((start, end))
}

/// Whether a meaning has `default` as one of the parts in its first bracket, or is such a list itself:
/// `(blue, default)`.
pub(super) fn is_called_default(meaning: &str, phrases: &Phrases) -> bool {
    let inner = meaning
        .split_once(['（', '('])
        .map_or(meaning, |(_, inner)| inner);
    let inner = inner.split(['）', ')']).next().unwrap_or(inner);
    let mut parts = inner.split(['，', ',', '、']).map(str::trim);
    parts.any(|part| {
        phrases
            .defaults
            .iter()
            .any(|w| part.eq_ignore_ascii_case(w))
    })
}
