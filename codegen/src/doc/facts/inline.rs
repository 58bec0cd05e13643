//! Value lists in running text.

use crate::{
    model::AllowedValue,
    vocabulary::phrases::{Cue, Phrases},
};

use super::{
    cell::Cell,
    entry::is_called_default,
    list::{List, ListScope, finish},
    number,
    scan::{self, Token},
};

/// A list in running text: `A、B`, `on|off`, `0：x，1：y`, `**A** or **B**`.
pub(super) fn read_inline(
    cell: &Cell<'_>,
    from: usize,
    end: usize,
    around: ListScope<'_>,
) -> Option<List> {
    let mut reader = InlineReader {
        cell,
        end,
        around,
        list: List::default(),
        is_marked: None,
        has_slash: None,
        must_follow: false,
    };
    let mut next = Next::At(from);
    while let Next::At(at) = next {
        next = reader.read_value(at)?;
    }
    finish(reader.list, around).filter(|l| l.values.len() >= 2)
}

struct InlineReader<'a> {
    cell: &'a Cell<'a>,
    end: usize,
    around: ListScope<'a>,
    list: List,
    /// Whether the values so far are emphasized or quoted: all of them are, or none.
    is_marked: Option<bool>,
    /// Whether a slash separates the values.
    has_slash: Option<bool>,
    /// Whether a value has to follow the last separator.
    must_follow: bool,
}

/// What follows a value.
enum Next {
    At(usize),
    End,
}

impl InlineReader<'_> {
    /// Reads the value at `at` and its separator; `None` if this is not a list at all.
    fn read_value(&mut self, at: usize) -> Option<Next> {
        let (cell, end, around) = (self.cell, self.end, self.around);
        let text = &cell.text;
        let token = scan::token(cell, at, end).or_else(|| scan::spaced_token(cell, at, end));
        let found = token.filter(|t| {
            let is_marked = t.marked || t.quoted;
            scan::fits(around.context.ty, &t.text) && self.is_marked.is_none_or(|m| m == is_marked)
        });
        let Some(token) = found else {
            return self.end_before_prose();
        };
        if number::number(&text[at + scan::blanks(&text[at..end])..end])
            .is_some_and(|(_, len)| len > token.text.len())
        {
            // `10,000` is one number and no list.
            return None;
        }
        self.is_marked = Some(token.marked || token.quoted);
        let mut at = token.end;
        let gap = scan::blanks(&text[at..end]);
        if let Some(hit) = around.hit_at(at + gap, Cue::IsDefault) {
            self.list.default = Some(token.text.clone());
            at = hit.end.min(end);
        }
        let (meaning, after) = match meaning(cell, &token, at, end, around) {
            // `red and blue modes`: what the values are, and not what the last of them means.
            Meaning::Found(..) if self.is_plain() && ends_list(&text[at..end], around.phrases) => {
                (String::new(), at)
            }
            Meaning::Found(from, to) => {
                if is_called_default(&text[from.0..from.1], around.phrases) {
                    self.list.default.get_or_insert_with(|| token.text.clone());
                }
                (cell.raw(from.0, from.1).to_owned(), to)
            }
            Meaning::None => (String::new(), at),
            // A clause that went on as prose was no value.
            Meaning::Prose => return self.end_before_prose(),
        };
        let has_meaning = after != at;
        self.list.values.push(AllowedValue {
            value: token.text,
            meaning,
        });
        self.list.end = after;
        self.read_separator(after, has_meaning)
    }

    fn read_separator(&mut self, at: usize, has_meaning: bool) -> Option<Next> {
        let (text, phrases) = (&self.cell.text, self.around.phrases);
        let Some((next, strict)) = separator(self.cell, at, self.end, phrases, has_meaning) else {
            match rest_of_list(text, at, self.end, phrases) {
                Rest::Ends => {}
                Rest::GoesOn => self.list.open = true,
                Rest::Prose if self.must_follow || self.list.values.len() < 3 => return None,
                Rest::Prose => drop(self.list.values.pop()),
            }
            return Some(Next::End);
        };
        // `10.0.0.0/8，172.16.0.0/12`: slashes in values.
        let has_slash = text[at..next].contains('/');
        if self.has_slash.is_some_and(|s| s != has_slash) {
            return None;
        }
        self.has_slash = Some(has_slash);
        self.must_follow = strict;
        Some(Next::At(next))
    }

    /// Whether the values so far have no meanings.
    fn is_plain(&self) -> bool {
        !self.list.values.is_empty() && self.list.values.iter().all(|v| v.meaning.is_empty())
    }

    /// After a comma a new clause may start; after `or` and the like a value had to come.
    fn end_before_prose(&self) -> Option<Next> {
        (!self.must_follow && self.list.values.len() >= 2).then_some(Next::End)
    }
}

enum Meaning {
    Found((usize, usize), usize),
    None,
    Prose,
}

/// The meaning of a value in running text, up to the next separator.
fn meaning(
    cell: &Cell<'_>,
    token: &Token,
    at: usize,
    end: usize,
    around: ListScope<'_>,
) -> Meaning {
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
            .phrases
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
            .phrases
            .or
            .iter()
            .chain(around.phrases.and_so_on)
            .chain(around.phrases.to)
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
    let stop = body[..stop].find(". ").unwrap_or(stop);
    let len = body[..stop].trim_end_matches(['.', ' ']).len();
    match len {
        0 => Meaning::Prose,
        _ if body[..len].chars().count() > 60 => Meaning::Prose,
        _ => Meaning::Found((from, from + len), from + len),
    }
}

/// The separator at `at`: where the next value starts, and whether one must follow.
fn separator(
    cell: &Cell<'_>,
    at: usize,
    end: usize,
    phrases: &Phrases,
    has_meaning: bool,
) -> Option<(usize, bool)> {
    let text = &cell.text;
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
    let word = phrases
        .or
        .iter()
        .filter(|w| rest[behind..].starts_with(**w))
        .max_by_key(|w| w.len());
    if let Some(word) = word {
        let after = &rest[behind + word.len()..];
        let marked = cell.mark_at(end - after.len()).is_some();
        if !word.is_ascii() || after.starts_with(' ') || marked {
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

/// Whether `rest` names what was listed, or its unit, and the clause ends.
fn ends_list(rest: &str, phrases: &Phrases) -> bool {
    let mut rest = rest.trim_start();
    let units = phrases.units.iter().map(|(unit, _)| unit);
    let words: Vec<&&str> = phrases.list_nouns.iter().chain(units).collect();
    let mut named = false;
    while let Some(word) = words
        .iter()
        .filter(|w| rest.starts_with(***w))
        .max_by_key(|w| w.len())
    {
        rest = rest[word.len()..].trim_start();
        named = true;
    }
    named && (rest.is_empty() || rest.starts_with(['。', '；', ';', '，', ',', '.', '：', ':']))
}

/// What follows the last value of a list.
fn rest_of_list(text: &str, at: usize, end: usize, phrases: &Phrases) -> Rest {
    let rest = text[at..end].trim_start();
    if phrases.and_so_on.iter().any(|w| rest.starts_with(*w)) {
        return Rest::GoesOn;
    }
    let sentence_ends = rest.starts_with(". ") || rest == "." || ends_list(rest, phrases);
    match rest.chars().next() {
        None => Rest::Ends,
        Some('。' | '；' | ';' | '，' | ',' | '）' | ')' | '（' | '(') => Rest::Ends,
        _ if sentence_ends => Rest::Ends,
        _ => Rest::Prose,
    }
}
