//! What the cues of a cell announce of its value: a list, ranges, single values for single cases.

use crate::{
    model::AllowedValue,
    vocabulary::phrases::{Cue, Hit},
};

use super::{
    inline::read_inline,
    list::{List, has_value},
    reader::{FactReader, RangeEnds},
    scan, values,
};

/// What all cues together announce.
#[derive(Default)]
pub(super) struct Announced {
    /// The list, and the phrase that it is from.
    pub(super) list: Option<(List, &'static str)>,
    pub(super) ranges: Vec<(RangeEnds, &'static str)>,
    /// Values of cases.
    pub(super) singles: Vec<String>,
    /// Cues of one value speak of parts of it, or of cases.
    pub(super) disputed: bool,
    pub(super) cues: usize,
    /// The cue stands alone above bullets, as the generator of today's pages writes it.
    pub(super) generated: bool,
    /// The list holds whatever else is given.
    always: bool,
}

impl Announced {
    /// Whether all cues announce the same single value.
    pub(super) fn says_one_value(&self) -> bool {
        self.singles.len() == self.cues && self.singles.windows(2).all(|two| two[0] == two[1])
    }

    fn add_list(&mut self, list: List, depends: bool, id: &'static str) {
        match &mut self.list {
            // What holds under a condition adds nothing to the list that always holds.
            Some(_) if depends && self.always => {}
            // One of the values once more.
            Some((first, _)) if list.is_part_of(first) => {}
            None => {
                self.always = !depends;
                self.list = Some((list, id));
            }
            Some((first, _)) if list.end > first.end => self.disputed |= first.extend(list),
            Some(_) => {}
        }
    }
}

impl FactReader<'_> {
    pub(super) fn announced(&self) -> Announced {
        let mut found = Announced::default();
        let own = |h: &&Hit| h.cue == Cue::Values && self.speaks_of_own_value(**h);
        for hit in self.hits.iter().filter(own) {
            if self.is_condition(*hit) {
                continue;
            }
            let Some(subject) = self.behind_subject(hit.end) else {
                continue;
            };
            found.cues += 1;
            let depends = self.depends(*hit);
            match values::announced(self.cell, subject.end, self.around()) {
                Some(list) => {
                    let line = self.cell.lines.get(self.cell.line_at(hit.start));
                    found.generated |=
                        line.is_some_and(|l| values::is_generated(*l, self.cell, self.around()));
                    found.disputed |= subject.narrowed || depends;
                    found.add_list(list, depends, hit.id);
                }
                None => {
                    // Another value for another case.
                    let single = values::single(self.cell, subject.end, self.around());
                    found.singles.extend(single);
                    let always = |_: &RangeEnds| !depends && !self.is_case(*hit);
                    let range = self.range(subject.end).filter(always);
                    found.ranges.extend(range.map(|r| (r, hit.id)));
                }
            }
        }
        found
    }

    /// The value that a cue calls the only one; the example is the same.
    pub(super) fn fixed_value(&self) -> Option<(List, &'static str)> {
        let own = |h: &&Hit| {
            let begins = || {
                self.cell.text[self.cell.sentence_start(h.start)..h.start]
                    .trim()
                    .is_empty()
            };
            (matches!(h.cue, Cue::Fixed | Cue::SupportsOnly) || h.cue == Cue::SetTo && begins())
                && self.speaks_of_own_value(**h)
                && !self.depends(**h)
                && !self.is_case(**h)
        };
        self.hits
            .iter()
            .filter(own)
            .find_map(|hit| self.fixed_at(*hit))
    }

    /// The value behind such a cue, which ends its clause.
    fn fixed_at(&self, hit: Hit) -> Option<(List, &'static str)> {
        let (at, end) = self.line_behind(hit)?;
        let token = scan::token(self.cell, at, end)?;
        let rest = behind_bracket(self.cell.text[token.end..end].trim_start());
        let ends = rest.is_empty()
            || rest.starts_with(['。', '，', ',', '；', ';', '）', ')'])
            || rest == "."
            || rest.starts_with(". ");
        // `**red**, **blue**`: one of several.
        let next = rest
            .strip_prefix([',', '，'])
            .map(|next| end - next.trim_start().len());
        let next = next.and_then(|next| scan::token(self.cell, next, end));
        let ends = ends && !next.is_some_and(|next| next.marked || next.quoted);
        let shown = self.context.example.is_some_and(|e| e.trim() == token.text);
        let fits = scan::fits(self.context.ty, &token.text) && !self.is_own_name(&token.text);
        let list = List {
            // What is supported may grow.
            open: hit.cue == Cue::SupportsOnly,
            ..List::of_one(token.text, token.end)
        };
        (ends && shown && fits).then_some((list, hit.id))
    }

    /// What a cue calls supported, when the example is one of several values: `supports red and blue`.
    pub(super) fn supported_values(&self) -> Option<(List, &'static str)> {
        let supports = |h: &Hit| matches!(h.cue, Cue::Supports | Cue::SupportsOnly);
        let own = |h: &&Hit| supports(h) && !self.depends(**h) && !self.is_case(**h);
        let mut lists = self.hits.iter().filter(own).filter_map(|hit| {
            let (at, end) = self.line_behind(*hit)?;
            let list = read_inline(self.cell, at, end, self.around())?;
            let open = true;
            Some((List { open, ..list }, hit.id))
        });
        // `300 seconds and 600 seconds`: a unit is no meaning.
        let measured = |v: &AllowedValue| {
            let mut units = self.phrases.units.iter();
            units.any(|(unit, _)| v.meaning.starts_with(unit))
        };
        lists.find(|(list, _)| self.example_is_of(list) && !list.values.iter().any(measured))
    }

    /// The parts of the only value that a cue announces, when the example is one of them: `**red/blue**`.
    pub(super) fn slashed_values(&self) -> Option<(List, &'static str)> {
        let cue =
            |h: &&Hit| h.cue == Cue::Values && self.speaks_of_own_value(**h) && !self.depends(**h);
        let hit = self.hits.iter().find(cue)?;
        let (at, end) = self.line_behind(*hit)?;
        let token = scan::token(self.cell, at, end).filter(|t| t.marked)?;
        let values: Vec<AllowedValue> = token
            .text
            .split('/')
            .map(|part| AllowedValue {
                value: part.to_owned(),
                meaning: String::new(),
            })
            .collect();
        let list = List {
            values,
            end: token.end,
            ..List::default()
        };
        let fits = |v: &AllowedValue| !v.value.is_empty() && scan::fits(self.context.ty, &v.value);
        let several = list.values.len() >= 2 && list.values.iter().all(fits);
        (several && self.example_is_of(&list)).then_some((list, hit.id))
    }

    /// The rest of the line that a cue stands in; `None` if there is none.
    fn line_behind(&self, cue: Hit) -> Option<(usize, usize)> {
        let (at, broken) = scan::behind_cue(self.cell, cue.end, self.phrases);
        let end = self.cell.lines.get(self.cell.line_at(at))?.end;
        (!broken && at < end).then_some((at, end))
    }

    /// Whether there is an example, and it is a value of the list or several of them.
    pub(super) fn example_is_of(&self, list: &List) -> bool {
        let example = self.context.example.map(str::trim);
        example.is_some_and(|e| !e.is_empty() && has_value(list, e))
    }
}

/// What follows a text in brackets, or the whole text when none begins it.
fn behind_bracket(text: &str) -> &str {
    let inside = text.strip_prefix(['（', '(']);
    let behind = inside.and_then(|inside| inside.split_once(['）', ')']));
    behind.map_or(text, |(_, behind)| behind.trim_start())
}
