//! Value lists: bullets, lines and running text.

use super::{
    FactContext,
    cell::Cell,
    entry::{ValueEntry, entry},
    inline::inline,
    scan,
};
use crate::{
    model::AllowedValue,
    vocabulary::phrases::{Cue, Hit, Phrases},
};

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

impl List {
    /// Takes over the values of a further list; answers whether the two differ.
    pub(super) fn extend(&mut self, other: Self) -> bool {
        let known = |all: &[AllowedValue], v: &AllowedValue| all.iter().any(|k| k.value == v.value);
        let differ = other.values.len() != self.values.len()
            || other.values.iter().any(|v| !known(&self.values, v));
        let new: Vec<_> = other
            .values
            .into_iter()
            .filter(|v| !known(&self.values, v))
            .collect();
        self.values.extend(new);
        self.end = other.end;
        self.open |= other.open;
        self.default = self.default.take().or(other.default);
        differ
    }
}

impl List {
    /// Takes meanings from bullets that explain some of the values.
    pub(super) fn explain(&mut self, bullets: Option<Self>) {
        let plain = self.values.iter().all(|v| v.meaning.is_empty());
        let Some(bullets) = bullets.filter(|_| plain) else {
            return;
        };
        let known = |v: &AllowedValue| self.values.iter().any(|k| k.value == v.value);
        if !bullets.values.iter().all(known) {
            return;
        }
        for value in bullets.values {
            if let Some(own) = self.values.iter_mut().find(|k| k.value == value.value) {
                own.meaning = value.meaning;
            }
        }
        self.default = self.default.take().or(bullets.default);
        self.end = bullets.end;
    }
}

/// What reading needs besides the cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub(super) hits: &'a [Hit],
    pub(super) lexicon: &'a Phrases,
    pub(super) context: FactContext<'a>,
}

impl Around<'_> {
    pub(super) fn hit_at(&self, at: usize, cue: Cue) -> Option<Hit> {
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

/// The single value that a cue announces at `at`.
pub(super) fn single(cell: &Cell<'_>, at: usize, around: Around<'_>) -> Option<String> {
    let (at, line_end) = scan::behind_cue(cell, at, around.lexicon);
    let line = cell
        .lines
        .get(cell.line_at(at))
        .filter(|l| !line_end && at < l.end)?;
    let token = scan::token(cell, at, line.end)?;
    scan::fits(around.context.ty, &token.text).then_some(token.text)
}

/// The first bullets behind `at`, when they are values.
pub(super) fn bullets_behind(cell: &Cell<'_>, at: usize, around: Around<'_>) -> Option<List> {
    let first = cell.lines.iter().position(|l| l.bullet && l.start > at)?;
    bullets(cell, first, around)
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
            ValueEntry::Values(values, default) => {
                list.default = list.default.or(default);
                list.values.extend(values);
            }
            ValueEntry::Remark => {}
            ValueEntry::Prose => return None,
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
            ValueEntry::Values(values, default) if colon => {
                list.default = list.default.or(default);
                list.values.extend(values);
                list.end = line.end;
            }
            _ => break,
        }
    }
    finish(list, around)
}

/// Drops repetitions; a list in which one value has two meanings is no list of values.
pub(super) fn finish(list: List, around: Around<'_>) -> Option<List> {
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
