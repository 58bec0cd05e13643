//! Value lists: bullets, lines and running text.

use crate::vocabulary::phrases::Cue;

use super::{
    cell::{Cell, CellLine},
    entry::{ValueEntry, entry},
    inline::read_inline,
    list::{List, ListScope, finish},
    number,
    pairs::read_pairs,
    reversed::{Behind, read_reversed},
    scan,
};

/// The list that a cue announces at `at`.
pub(super) fn announced(cell: &Cell<'_>, at: usize, around: ListScope<'_>) -> Option<List> {
    let (at, line_end) = scan::behind_cue(cell, at, around.phrases);
    let line = cell.line_at(at.min(cell.text.len().saturating_sub(1)));
    let here = *cell.lines.get(line)?;
    if !line_end && at < here.end {
        if let Some(list) = read_inline(cell, at, here.end, around) {
            return Some(list);
        }
        if let Some(list) = read_reversed(cell, at, here.end, around, Behind::Bracket) {
            return Some(list);
        }
        // `- red: …  - blue: …` on the line of the cue.
        if cell.text[at..here.end].starts_with("- ")
            && let Some(list) = read_pairs(cell, at, here.end, around)
        {
            let needs_example = false;
            return Some(List {
                needs_example,
                ..list
            });
        }
        // `取值分为以下几种：` and the like: the lead-in ends in a colon, bullets follow.
        let rest = &cell.text[at..here.end];
        if !(rest.ends_with(['：', ':']) && rest.chars().count() <= 24) {
            return None;
        }
    }
    let (first, next) = scan::next_filled(cell, line)?;
    let mut list = match next.bullet {
        true => bullets(cell, first, around),
        false => lines(cell, first, around),
    }
    .filter(|list| list.values.len() >= 2 || is_shown(list, here, cell, around))?;
    // One value that a person lists need not be the only one.
    list.open |= list.values.len() == 1 && !is_generated(here, cell, around);
    Some(list)
}

/// Whether the only value of a list is one for certain: the cue stands alone above it, or the value is explained, and
/// it is the example.
fn is_shown(list: &List, cue: CellLine, cell: &Cell<'_>, around: ListScope<'_>) -> bool {
    let example = around.context.example.map_or("", str::trim);
    list.values
        .iter()
        .all(|v| v.value == example && (!v.meaning.is_empty() || is_generated(cue, cell, around)))
}

/// Whether a line is nothing but the words that the generator of today's pages writes above its lists.
pub(super) fn is_generated(line: CellLine, cell: &Cell<'_>, around: ListScope<'_>) -> bool {
    let words = cell.text[line.start..line.end]
        .trim()
        .trim_end_matches([':', '：']);
    around.phrases.generated_cues.contains(&words)
}

/// The single value that a cue announces at `at`.
pub(super) fn single(cell: &Cell<'_>, at: usize, around: ListScope<'_>) -> Option<String> {
    let (at, line_end) = scan::behind_cue(cell, at, around.phrases);
    let line = cell
        .lines
        .get(cell.line_at(at))
        .filter(|l| !line_end && at < l.end)?;
    let token = scan::token(cell, at, line.end)?;
    scan::fits(around.context.ty, &token.text).then_some(token.text)
}

/// The first bullets after `at`, when they are values.
pub(super) fn bullets_behind(cell: &Cell<'_>, at: usize, around: ListScope<'_>) -> Option<List> {
    let first = cell.lines.iter().position(|l| l.bullet && l.start > at)?;
    bullets(cell, first, around)
}

/// Bullets of one level from line `first` on. Those that do not start with a value are gaps of the list; a range among
/// them is a part of what is allowed, and there is no list.
pub(super) fn bullets(cell: &Cell<'_>, first: usize, around: ListScope<'_>) -> Option<List> {
    let indent = cell.lines.get(first)?.indent;
    let mut list = List::default();
    let mut glued = true;
    // The value whose meaning may stand in the paragraph below it.
    let mut bare = false;
    for line in cell.lines.iter().skip(first) {
        if line.start == line.end {
            glued = false;
            continue;
        }
        let nested = line.indent > indent + 1;
        if !line.bullet {
            // Text after a bullet belongs to it; text at the margin after a blank line ends the list.
            if line.indent <= indent
                && !glued
                && (list.has_gaps || !goes_on(cell, *line, indent, around))
            {
                break;
            }
            if let Some(value) = list
                .values
                .last_mut()
                .filter(|_| bare && line.indent > indent)
            {
                let below = cell.raw(line.start, line.end);
                // `red:` and `Red` below it say nothing.
                if !below
                    .trim_end_matches(['.', '。'])
                    .eq_ignore_ascii_case(&value.value)
                {
                    value.meaning = below.to_owned();
                }
                list.end = line.end;
            }
            bare = false;
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
                bare = cell.text[line.start..line.end]
                    .trim_end()
                    .ends_with([':', '：'])
                    && values.len() == 1;
                list.values.extend(values);
            }
            ValueEntry::Remark => {}
            ValueEntry::Bracketed(value) => {
                list.needs_example = true;
                list.values.push(value);
            }
            ValueEntry::Prose if is_range(cell, *line, around) => return None,
            ValueEntry::Prose => {
                list.has_gaps = true;
                list.needs_example = true;
                list.open = true;
            }
        }
        list.end = line.end;
    }
    let several = !list.has_gaps || list.values.len() >= 2;
    finish(list, around).filter(|_| several)
}

fn is_range(cell: &Cell<'_>, line: CellLine, around: ListScope<'_>) -> bool {
    let whole = scan::whole_numbers(around.context);
    number::range(&cell.text[line.start..line.end], around.phrases, whole).is_some()
}

/// Whether text between bullets belongs to the one before it: the next bullet is an emphasized value with a meaning.
fn goes_on(cell: &Cell<'_>, text: CellLine, indent: usize, around: ListScope<'_>) -> bool {
    let first = cell.lines.partition_point(|l| l.start <= text.start);
    let mut after = cell.lines[first..].iter().filter(|l| l.bullet);
    let next = after.next().filter(|l| l.indent.abs_diff(indent) <= 1);
    next.is_some_and(|line| {
        let value = matches!(entry(cell, *line, around), ValueEntry::Values(..));
        value
            && cell.mark_at(line.start).is_some_and(|mark| {
                cell.text[mark.end..line.end]
                    .trim_start()
                    .starts_with(['：', ':', '（', '('])
            })
    })
}

/// Lines without bullets that each start with a value and a colon.
fn lines(cell: &Cell<'_>, first: usize, around: ListScope<'_>) -> Option<List> {
    let mut list = List::default();
    for line in cell.lines.iter().skip(first).filter(|l| l.end > l.start) {
        let head = scan::token(cell, line.start, line.end);
        let colon = head.as_ref().is_some_and(|t| {
            let after = t.end + scan::blanks(&cell.text[t.end..line.end]);
            let mark = around.hit_at(after, Cue::IsDefault);
            let after = mark.map_or(t.end, |hit| hit.end.min(line.end));
            cell.text[after..line.end]
                .trim_start()
                .starts_with(['：', ':'])
                || after == line.end
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
