//! Value lists: bullets, lines and running text.

use super::{
    FactContext,
    cell::{Cell, Line},
    phrase::{Cue, Hit, Lexicon},
    scan::{self, Token},
};
use crate::doc::AllowedValue;

/// A list of values as found at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct List {
    pub(super) values: Vec<AllowedValue>,
    /// The list says of itself that it goes on.
    pub(super) open: bool,
    /// The value that is marked as the default.
    pub(super) default: Option<String>,
    /// Where it ends in the text.
    pub(super) end: usize,
}

/// What reading needs besides the cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub(super) hits: &'a [Hit],
    pub(super) lexicon: &'a Lexicon,
    pub(super) context: FactContext<'a>,
}

impl Around<'_> {
    fn hit_at(&self, at: usize, cue: Cue) -> Option<Hit> {
        let first = self.hits.partition_point(|h| h.start < at);
        self.hits[first..]
            .iter()
            .take_while(|h| h.start == at)
            .find(|h| h.cue == cue)
            .copied()
    }
}

/// The list that a cue announces at `at`.
pub(super) fn announced(cell: &Cell<'_>, at: usize, around: Around<'_>) -> Option<List> {
    let (at, line_end) = scan::behind_cue(cell, at, around.lexicon);
    let line = cell.line_at(at.min(cell.text.len().saturating_sub(1)));
    let here = *cell.lines.get(line)?;
    if !line_end && at < here.end {
        if let Some(list) = inline(cell, at, here.end, around) {
            return Some(list);
        }
        // `取值分为以下几种：` and the like: the lead-in ends in a colon, bullets follow.
        let rest = &cell.text[at..here.end];
        if !(rest.ends_with(['：', ':']) && rest.chars().count() <= 24) {
            return None;
        }
    }
    let (first, next) = scan::next_filled(cell, line)?;
    match next.bullet {
        true => bullets(cell, first, around),
        false => lines(cell, first, around),
    }
    .filter(|list| list.values.len() >= 2)
}

/// Bullets of one level from line `first` on. All of them must start with a value, or there is no list.
pub(super) fn bullets(cell: &Cell<'_>, first: usize, around: Around<'_>) -> Option<List> {
    let indent = cell.lines.get(first)?.indent;
    let mut list = List::default();
    let mut glued = true;
    for line in cell.lines.iter().skip(first) {
        if line.start == line.end {
            glued = false;
            continue;
        }
        let nested = line.indent > indent + 1;
        if !line.bullet {
            // Text behind a bullet belongs to it; text at the margin behind a blank line ends the list.
            if line.indent <= indent && !glued {
                break;
            }
            continue;
        }
        glued = true;
        if nested {
            continue;
        }
        if line.indent + 1 < indent {
            break;
        }
        let found = entry(cell, *line, around);
        match found {
            Entry::Values(values, default) => {
                list.default = list.default.or(default);
                list.values.extend(values);
            }
            Entry::Remark => {}
            Entry::Prose => return None,
        }
        list.end = line.end;
    }
    finish(list, around)
}

/// Lines without bullets that each start with a value and a colon.
fn lines(cell: &Cell<'_>, first: usize, around: Around<'_>) -> Option<List> {
    let mut list = List::default();
    for line in cell.lines.iter().skip(first).filter(|l| l.end > l.start) {
        let head = scan::token(cell, line.start, line.end);
        let colon = head.as_ref().is_some_and(|t| {
            cell.text[t.end..line.end]
                .trim_start()
                .starts_with(['：', ':'])
                || t.end == line.end
        });
        match entry(cell, *line, around) {
            Entry::Values(values, default) if colon => {
                list.default = list.default.or(default);
                list.values.extend(values);
                list.end = line.end;
            }
            _ => break,
        }
    }
    finish(list, around)
}

enum Entry {
    Values(Vec<AllowedValue>, Option<String>),
    /// It speaks of the list and is no value.
    Remark,
    Prose,
}

/// One bullet: value, separator, meaning.
fn entry(cell: &Cell<'_>, line: Line, around: Around<'_>) -> Entry {
    let remark = around.hits.iter().any(|h| {
        h.start == line.start
            && matches!(
                h.cue,
                Cue::Default | Cue::Examples | Cue::Maximum | Cue::Minimum
            )
    });
    if remark && cell.mark_at(line.start).is_none() {
        return Entry::Remark;
    }
    let Some(head) =
        scan::token(cell, line.start, line.end).filter(|t| scan::fits(around.context.ty, &t.text))
    else {
        return Entry::Prose;
    };
    let mut heads = vec![head.text.clone()];
    let mut at = head.end;
    let mut default = None;
    // Further values with the same meaning: `A、B：…`.
    while let Some(next) = ["、", "/", " / "]
        .iter()
        .find(|s| cell.text[at..line.end].starts_with(**s))
        .map(|s| at + s.len())
    {
        let Some(more) =
            scan::token(cell, next, line.end).filter(|t| scan::fits(around.context.ty, &t.text))
        else {
            return Entry::Prose;
        };
        heads.push(more.text);
        at = more.end;
    }
    at += scan::blanks(&cell.text[at..line.end]);
    if let Some(mark) = around.hit_at(at, Cue::IsDefault) {
        default = Some(head.text.clone());
        at = mark.end.min(line.end);
    }
    let Some(from) = meaning_start(cell, &head, at, line.end, around.lexicon) else {
        return Entry::Prose;
    };
    let Some((from, to)) = trim_meaning(&cell.text, from, line.end) else {
        return Entry::Values(
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
        let marks = around
            .hits
            .iter()
            .filter(|h| h.cue == Cue::IsDefault && h.start >= at && h.end <= line.end);
        default = marks.map(|_| head.text.clone()).next();
    }
    let meaning = cell.raw(from, to).to_owned();
    Entry::Values(
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

/// Where the meaning of a value starts: behind a separator that shows that the value has ended. `None`: it goes on as prose.
fn meaning_start(
    cell: &Cell<'_>,
    head: &Token,
    at: usize,
    end: usize,
    lexicon: &Lexicon,
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
    if let Some(word) = lexicon
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

/// A list in running text: `A、B`, `on|off`, `0：x，1：y`, `**A** or **B**`.
pub(super) fn inline(cell: &Cell<'_>, from: usize, end: usize, around: Around<'_>) -> Option<List> {
    let text = &cell.text;
    let mut list = List::default();
    let mut at = from;
    let mut marked = None;
    let mut strict_before = false;
    loop {
        let found = scan::token(cell, at, end).filter(|t| {
            scan::fits(around.context.ty, &t.text)
                && marked.is_none_or(|m| m == (t.marked || t.quoted))
        });
        let Some(token) = found else {
            // Behind a comma a new clause may start; behind `or` and the like a value had to come.
            if strict_before || list.values.len() < 2 {
                return None;
            }
            break;
        };
        marked = Some(token.marked || token.quoted);
        at = token.end;
        let mut value = AllowedValue {
            value: token.text.clone(),
            meaning: String::new(),
        };
        let gap = scan::blanks(&text[at..end]);
        if let Some(hit) = around.hit_at(at + gap, Cue::IsDefault) {
            list.default = Some(token.text.clone());
            at = hit.end.min(end);
        }
        let was = at;
        match meaning(cell, &token, at, end, around) {
            Meaning::Found(from, to) => {
                value.meaning = cell.raw(from.0, from.1).to_owned();
                at = to;
            }
            Meaning::None => {}
            Meaning::Prose => {
                // A clause that went on as prose was no value.
                if strict_before || list.values.len() < 2 {
                    return None;
                }
                break;
            }
        }
        list.values.push(value);
        list.end = at;
        let Some((next, strict)) = separator(text, at, end, around.lexicon, was != at) else {
            match rest_of_list(text, at, end, around.lexicon) {
                Rest::Ends => break,
                Rest::GoesOn => {
                    list.open = true;
                    break;
                }
                Rest::Prose if strict_before || list.values.len() < 3 => return None,
                Rest::Prose => {
                    list.values.pop();
                    break;
                }
            }
        };
        at = next;
        strict_before = strict;
    }
    finish(list, around).filter(|l| l.values.len() >= 2)
}

enum Meaning {
    Found((usize, usize), usize),
    None,
    Prose,
}

/// The meaning of a value in running text, up to the next separator.
fn meaning(cell: &Cell<'_>, token: &Token, at: usize, end: usize, around: Around<'_>) -> Meaning {
    let text = &cell.text;
    let gap = scan::blanks(&text[at..end]);
    let rest = &text[at + gap..end];
    for (open, close) in [('（', '）'), ('(', ')')] {
        if let Some(inner) = rest.strip_prefix(open) {
            let Some(len) = inner.find(close) else {
                return Meaning::Prose;
            };
            let from = end - inner.len();
            return Meaning::Found((from, from + len), from + len + close.len_utf8());
        }
    }
    let sign = ["：", ":", "=", "--", "——", "－"]
        .iter()
        .find(|s| rest.starts_with(**s))
        .map(|s| s.len());
    let dash = || {
        rest.strip_prefix('-')
            .filter(|a| a.starts_with(|c: char| !c.is_ascii()))
            .map(|_| 1)
    };
    let spaced_dash = || rest.strip_prefix("- ").filter(|_| gap > 0).map(|_| 2);
    let word = || {
        let hit = around
            .lexicon
            .means
            .iter()
            .filter(|w| rest.starts_with(**w))
            .max_by_key(|w| w.len())?;
        (!hit.is_ascii() || rest[hit.len()..].starts_with(' ')).then_some(hit.len())
    };
    let bare = || {
        let digits = token.text.bytes().all(|b| b.is_ascii_digit()) || token.marked;
        let cjk = rest.starts_with(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c));
        let joins = around
            .lexicon
            .or
            .iter()
            .chain(around.lexicon.and_so_on)
            .chain(around.lexicon.to)
            .any(|w| rest.starts_with(*w));
        (cjk && !joins && (gap > 0 || digits)).then_some(0)
    };
    let Some(skip) = sign
        .or_else(dash)
        .or_else(spaced_dash)
        .or_else(word)
        .or_else(bare)
    else {
        return Meaning::None;
    };
    let from = at + gap + skip;
    let from = from + scan::blanks(&text[from..end]);
    let body = &text[from..end];
    let stop = body
        .find(['，', '；', ';', '。', '、', ',', '|', '\n'])
        .unwrap_or(body.len());
    let stop = body.find(". ").map_or(stop, |n| n.min(stop));
    let len = body[..stop].trim_end_matches(['.', ' ']).len();
    match len {
        0 => Meaning::Prose,
        _ if body[..len].chars().count() > 60 => Meaning::Prose,
        _ => Meaning::Found((from, from + len), from + len),
    }
}

/// The separator at `at`: where the next value starts, and whether one must follow.
fn separator(
    text: &str,
    at: usize,
    end: usize,
    lexicon: &Lexicon,
    has_meaning: bool,
) -> Option<(usize, bool)> {
    let gap = scan::blanks(&text[at..end]);
    let rest = &text[at + gap..end];
    let mut len = 0;
    let mut strict = false;
    for sign in ["、", "|", "｜", "/", "，", ",", "；", ";"] {
        if rest.starts_with(sign) {
            if sign == "/" && has_meaning {
                return None;
            }
            len = sign.len();
            strict = matches!(sign, "、" | "|" | "｜" | "/");
            break;
        }
    }
    let behind = len + scan::blanks(&rest[len..]);
    let word = lexicon
        .or
        .iter()
        .filter(|w| rest[behind..].starts_with(**w))
        .max_by_key(|w| w.len());
    if let Some(word) = word {
        let after = &rest[behind + word.len()..];
        if !word.is_ascii() || after.starts_with(' ') {
            return Some((at + gap + behind + word.len() + scan::blanks(after), true));
        }
    }
    (len > 0 && !rest[behind..].is_empty()).then_some((at + gap + behind, strict))
}

enum Rest {
    Ends,
    GoesOn,
    Prose,
}

/// What stands behind the last value of a list.
fn rest_of_list(text: &str, at: usize, end: usize, lexicon: &Lexicon) -> Rest {
    let rest = text[at..end].trim_start();
    if lexicon.and_so_on.iter().any(|w| rest.starts_with(*w)) {
        return Rest::GoesOn;
    }
    let sentence_ends = rest.starts_with(". ") || rest == ".";
    match rest.chars().next() {
        None => Rest::Ends,
        Some('。' | '；' | ';' | '，' | ',' | '）' | ')' | '（' | '(') => Rest::Ends,
        _ if sentence_ends => Rest::Ends,
        _ => Rest::Prose,
    }
}

/// Drops repetitions; a list in which one value has two meanings is no list of values.
fn finish(list: List, around: Around<'_>) -> Option<List> {
    let mut values: Vec<AllowedValue> = Vec::with_capacity(list.values.len());
    for value in list.values {
        match values.iter_mut().find(|v| v.value == value.value) {
            Some(first) if first.meaning.is_empty() => first.meaning = value.meaning,
            Some(_) => {}
            None => values.push(value),
        }
    }
    let name = around.context.name.rsplit('.').next().unwrap_or_default();
    let own_name = values.iter().any(|v| v.value == name);
    (!values.is_empty() && !own_name).then_some(List { values, ..list })
}
