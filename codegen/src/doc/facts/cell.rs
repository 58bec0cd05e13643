//! A cell with its markup taken out of the text and kept beside it.
//!
//! Phrases are looked for in text that no escape, emphasis or link interrupts; emphasis still tells a value from prose.

use std::cell::OnceCell;

use crate::text::run_together;

use super::scan;

/// What a stretch of text was marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    Strong,
    Code,
    /// Bold around several values: `**A|B**`.
    Several,
}

/// A marked stretch of [`Cell::text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) markup: Markup,
}

/// A line of [`Cell::text`], without its indent and bullet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellLine {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) indent: usize,
    pub(super) bullet: bool,
}

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Cell<'a> {
    raw: &'a str,
    pub(super) text: String,
    /// In order of their starts.
    marks: Vec<Mark>,
    pub(super) lines: Vec<CellLine>,
    /// Where `text` and `raw` fall out of step: from this offset of `text` on, offsets of `raw` count from there.
    steps: Vec<(usize, usize)>,
    breaks: OnceCell<Breaks>,
}

/// Where sentences end, in order.
#[derive(Debug, Default)]
struct Breaks {
    /// After a full stop of Chinese, or a line break.
    stops: Vec<usize>,
    /// After a full stop and a blank.
    points: Vec<usize>,
}

impl Breaks {
    fn of(text: &str) -> Self {
        let stops = text.match_indices(['。', '\n']);
        let points = text.match_indices(". ");
        Self {
            stops: stops.map(|(at, stop)| at + stop.len()).collect(),
            points: points.map(|(at, point)| at + point.len()).collect(),
        }
    }
}

/// The last of `places`, which are in order, that is not after `at`.
fn last_before(places: &[usize], at: usize) -> Option<usize> {
    let next = places.partition_point(|place| *place <= at);
    Some(places[next.checked_sub(1)?])
}

/// Bytes at which plain copying has to stop and look.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"\\*`[]<&\t\xC2\xE2\xE3\xEF";
    let mut i = 0;
    while i < bytes.len() {
        table[bytes[i] as usize] = true;
        i += 1;
    }
    table
};

impl<'a> Cell<'a> {
    pub(super) fn parse(raw: &'a str) -> Self {
        let mut cell = Self {
            raw,
            // One more for the line break at the end.
            text: String::with_capacity(raw.len() + 1),
            ..Self::default()
        };
        let mut at = 0;
        while at < raw.len() {
            let end = raw[at..].find('\n').map_or(raw.len(), |n| at + n);
            let cuts = run_together::cuts(&raw[at..end]);
            let first = cell.lines.len();
            let mut start = at;
            for cut in &cuts {
                cell.lines_between(start, at + cut);
                start = at + cut;
            }
            cell.lines_between(start, end);
            if !cuts.is_empty() {
                let item = run_together::item_indent(&raw[at..end]);
                let next = || {
                    raw[(end + 1).min(raw.len())..]
                        .lines()
                        .next()
                        .and_then(run_together::item_indent)
                };
                let indent = item.or_else(next).unwrap_or(0);
                cell.lines[first + 1..]
                    .iter_mut()
                    .for_each(|l| l.indent = indent);
            }
            at = end + 1;
        }
        cell.marks.sort_by_key(|m| m.start);
        cell
    }

    /// Takes over a stretch that is one line but for `<br>`.
    fn lines_between(&mut self, mut at: usize, end: usize) {
        loop {
            at = self.line(at, end);
            if at >= end {
                break;
            }
        }
    }

    /// The raw Markdown of a stretch of the text, with the markup that surrounds it.
    pub(super) fn raw(&self, start: usize, end: usize) -> &'a str {
        let opens = self.marks.binary_search_by_key(&start, |m| m.start).is_ok();
        let from = match self.text[..start].chars().next_back() {
            Some(c) if opens => self.raw_offset(start - c.len_utf8()) + c.len_utf8(),
            _ => self.raw_offset(start),
        };
        let found = self.raw.get(from..self.raw_offset(end)).unwrap_or_default();
        // The backslash in front of the next character is not of it.
        let escapes = found.len() - found.trim_end_matches('\\').len();
        found[..found.len() - escapes % 2].trim()
    }

    fn raw_offset(&self, at: usize) -> usize {
        if at >= self.text.len() {
            return self.raw.len();
        }
        let step = self.steps.partition_point(|s| s.0 <= at);
        match step.checked_sub(1).map(|i| self.steps[i]) {
            Some((text, raw)) => raw + (at - text),
            None => at,
        }
    }

    fn breaks(&self) -> &Breaks {
        self.breaks.get_or_init(|| Breaks::of(&self.text))
    }

    /// Where the sentence around `at` starts.
    pub(super) fn sentence_start(&self, at: usize) -> usize {
        let breaks = self.breaks();
        let start = last_before(&breaks.stops, at).max(last_before(&breaks.points, at));
        let start = start.unwrap_or(0);
        start + scan::blanks(&self.text[start..at])
    }

    /// The place after the last line break or full stop of Chinese before `at`.
    pub(super) fn stop_before(&self, at: usize) -> usize {
        last_before(&self.breaks().stops, at).unwrap_or(0)
    }

    /// The line that `at` is on.
    pub(super) fn line_at(&self, at: usize) -> usize {
        self.lines
            .partition_point(|l| l.start <= at)
            .saturating_sub(1)
    }

    /// The widest mark that starts at `at`.
    pub(super) fn mark_at(&self, at: usize) -> Option<Mark> {
        let first = self.marks.partition_point(|m| m.start < at);
        let here = self.marks[first..].iter().take_while(|m| m.start == at);
        here.filter(|m| m.end > at && m.markup != Markup::Several)
            .max_by_key(|m| m.end)
            .copied()
    }

    /// The marks that lie between two places.
    pub(super) fn marks_between(&self, from: usize, to: usize) -> impl Iterator<Item = Mark> {
        let first = self.marks.partition_point(|m| m.start < from);
        let here = self.marks[first..].iter().take_while(move |m| m.start < to);
        here.filter(move |m| m.end <= to).copied()
    }

    fn step(&mut self, raw: usize) {
        let text = self.text.len();
        match self.steps.last_mut() {
            Some(last) if last.0 == text => last.1 = raw,
            _ => self.steps.push((text, raw)),
        }
    }

    /// Takes over the line that starts at `at`, and returns where the next one starts.
    fn line(&mut self, mut at: usize, end: usize) -> usize {
        let bytes = &self.raw.as_bytes()[..end];
        let mut indent = 0;
        loop {
            match bytes.get(at) {
                Some(b' ') => indent += 1,
                Some(b'\t') => indent += 4,
                Some(0xC2) if bytes.get(at + 1) == Some(&0xA0) => {
                    indent += 1;
                    at += 1;
                }
                _ => break,
            }
            at += 1;
        }
        let bullet = matches!(bytes.get(at), Some(b'-' | b'*' | b'+'))
            && matches!(bytes.get(at + 1), Some(b' ' | b'\t'));
        if bullet {
            at += 1;
            while matches!(bytes.get(at), Some(b' ' | b'\t')) {
                at += 1;
            }
        }
        self.step(at);
        let start = self.text.len();
        let next = self.copy_line(at, end);
        let end = start + self.text[start..].trim_end().len();
        self.lines.push(CellLine {
            start,
            end,
            indent,
            bullet,
        });
        self.text.push('\n');
        next
    }

    /// Takes over text up to `end`, or to a line break in HTML; the offset where it stopped.
    fn copy_line(&mut self, mut at: usize, end: usize) -> usize {
        let (raw, bytes) = (&self.raw[..end], &self.raw.as_bytes()[..end]);
        let mut strong: Option<usize> = None;
        let mut links = 0_usize;
        while at < bytes.len() {
            let plain = bytes[at..]
                .iter()
                .position(|b| SPECIAL[*b as usize])
                .unwrap_or(bytes.len() - at);
            if plain > 0 {
                self.text.push_str(&raw[at..at + plain]);
                at += plain;
                continue;
            }
            at = match bytes[at] {
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.step(at + 1);
                    self.text.push(bytes[at + 1] as char);
                    at + 2
                }
                b'*' if bytes.get(at + 1) == Some(&b'*') => {
                    strong = self.toggle_strong(strong);
                    self.skip_to(at + 2)
                }
                b'`' => self.copy_code(at, raw),
                b'[' if opens_link(&bytes[at..]) => {
                    links += 1;
                    self.skip_to(at + 1)
                }
                b']' if links > 0 && bytes.get(at + 1) == Some(&b'(') => {
                    links -= 1;
                    let close = raw[at..].find(')');
                    self.skip_to(close.map_or(raw.len(), |n| at + n + 1))
                }
                b'<' if is_break(&raw[at..]) => {
                    return at + raw[at..].find('>').map_or(1, |n| n + 1);
                }
                b'&' => match entity(&raw[at..]) {
                    Some((c, len)) => {
                        self.text.push(c);
                        self.skip_to(at + len)
                    }
                    None => self.copy_char(at, raw),
                },
                _ => self.copy_char(at, raw),
            };
        }
        at
    }

    /// Goes on after what the text does not have.
    fn skip_to(&mut self, at: usize) -> usize {
        self.step(at);
        at
    }

    /// Where bold text starts here, unless it is the end of what started at `strong`.
    fn toggle_strong(&mut self, strong: Option<usize>) -> Option<usize> {
        let end = self.text.len();
        let Some(start) = strong else {
            return Some(end);
        };
        let markup = match is_list(&self.text[start..]) {
            true => Markup::Several,
            false => Markup::Strong,
        };
        self.marks.push(Mark { start, end, markup });
        None
    }

    fn copy_code(&mut self, at: usize, raw: &str) -> usize {
        let ticks = raw[at..].bytes().take_while(|b| *b == b'`').count();
        let from = at + ticks;
        let Some(len) = raw[from..].find(&raw[at..from]) else {
            return self.skip_to(from);
        };
        self.step(from);
        let start = self.text.len();
        self.text.push_str(&raw[from..from + len]);
        self.marks.push(Mark {
            start,
            end: self.text.len(),
            markup: Markup::Code,
        });
        self.skip_to(from + len + ticks)
    }

    fn copy_char(&mut self, at: usize, raw: &str) -> usize {
        let Some(c) = raw[at..].chars().next() else {
            return raw.len();
        };
        let next = at + c.len_utf8();
        match c {
            '\t' => self.text.push(' '),
            '\u{A0}' | '\u{3000}' | '\u{2002}' | '\u{2003}' => {
                self.text.push(' ');
                self.step(next);
            }
            '\u{200B}'..='\u{200F}' | '\u{FEFF}' => self.step(next),
            _ => self.text.push(c),
        }
        next
    }
}

/// Whether a bold text holds a list of values.
fn is_list(text: &str) -> bool {
    // `10,000` is one number.
    let comma = text
        .split(',')
        .skip(1)
        .any(|behind| !behind.starts_with(|c: char| c.is_ascii_digit()));
    comma || text.contains(['|', '、', '，'])
}

/// Whether a link target follows the text that a bracket opens; looked for so far and no farther.
fn opens_link(text: &[u8]) -> bool {
    let window = &text[..text.len().min(400)];
    window
        .iter()
        .position(|b| matches!(b, b']' | b'\n'))
        .is_some_and(|n| window[n..].starts_with(b"]("))
}

fn is_break(text: &str) -> bool {
    text.get(..3).is_some_and(|t| t.eq_ignore_ascii_case("<br"))
        && text
            .as_bytes()
            .get(3)
            .is_some_and(|b| matches!(b, b'>' | b'/' | b' '))
}

fn entity(text: &str) -> Option<(char, usize)> {
    const ENTITIES: [(&str, char); 7] = [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
        ("&quot;", '"'),
        ("&nbsp;", ' '),
        ("&#124;", '|'),
        ("&#39;", '\''),
    ];
    ENTITIES
        .iter()
        .find(|(e, _)| text.starts_with(e))
        .map(|(e, c)| (*c, e.len()))
}
