//! Facts of one cell, phrase by phrase.

use crate::{
    model::{Facts, Language},
    vocabulary::{
        TypeWord,
        phrases::{Cue, Hit, Phrases},
    },
};

use super::{
    BRACKETED_UNIT, FactContext,
    cell::Cell,
    hits::Hits,
    list::{List, ListScope, has_value, in_lower_case},
    number, scalar, scan, values,
};

/// The least and the greatest value.
pub(super) type RangeEnds = (Option<f64>, Option<f64>);

/// What a cue says that it speaks of.
pub(super) struct Subject {
    pub(super) end: usize,
    /// It may be one case of several.
    pub(super) narrowed: bool,
}

/// What reads the facts of one cell.
pub(super) struct FactReader<'a> {
    pub(super) cell: &'a Cell<'a>,
    pub(super) hits: &'a Hits,
    pub(super) language: Language,
    pub(super) phrases: &'static Phrases,
    pub(super) context: FactContext<'a>,
}

impl<'a> FactReader<'a> {
    pub(super) fn around(&self) -> ListScope<'a> {
        ListScope {
            hits: self.hits,
            phrases: self.phrases,
            context: self.context,
        }
    }

    pub(super) fn values(&self, facts: &mut Facts, used: &mut dyn FnMut(&'static str)) {
        let mut said = self.announced();
        if said.list.is_none() {
            match self.settle_range(&said.ranges, said.cues) {
                Some((range, id)) => {
                    facts.range = Some(range);
                    used(id);
                }
                None if said.cues == 1 || said.says_one_value() => {
                    let parts = self.slashed_values();
                    if parts.is_some() {
                        said.singles.clear();
                    }
                    said.list = parts.or_else(|| self.only_value());
                }
                None => {}
            }
        }
        let found = said.list.or_else(|| self.fixed_value());
        let closing = found.is_some();
        let found = found.map(|(mut list, id)| {
            list.explain(values::bullets_behind(self.cell, list.end, self.around()));
            (list, id)
        });
        let others = || self.supported_values().or_else(|| self.bare_list());
        let Some((mut list, id)) = found.or_else(others) else {
            return;
        };
        // A list that does not know the example may be one of something else.
        match self.example_agrees(&list) {
            true => {}
            false if said.generated && list.values.len() >= 2 && !list.needs_example => {
                list.open = true
            }
            false if closing && !said.disputed && self.may_lack_example(&list) => list.open = true,
            false => return,
        }
        let disputed = said.disputed || has_others(&list, &said.singles);
        let clause = self.cell.stop_before(list.end);
        let examples = self
            .hits
            .all_of(Cue::Examples, 0, list.end)
            .find(|h| h.end >= clause);
        if let Some(hit) = examples {
            used(hit.id);
        }
        facts.values_closed = closing && !list.open && !disputed && examples.is_none();
        if let Some(default) = list.default {
            facts.default = Some(default);
            let marks = self.hits.first_of(Cue::IsDefault, 0, usize::MAX);
            marks.iter().for_each(|h| used(h.id));
        }
        facts.values = list.values;
        facts.range = None;
        used(id);
    }

    /// Whether a cue speaks of this parameter: `ChargeType的取值为…` in the cell of another one does not.
    pub(super) fn speaks_of_own_value(&self, hit: Hit) -> bool {
        if self.phrases.possessives.is_empty() {
            return true;
        }
        let mut before = &self.cell.text[..hit.start];
        loop {
            let trimmed = before.trim_end_matches([' ', '`', '“', '”', '"']);
            match self
                .phrases
                .possessives
                .iter()
                .find_map(|p| trimmed.strip_suffix(*p))
            {
                Some(shorter) => before = shorter,
                None => break before = trimmed,
            }
        }
        let name = before.len()
            - before
                .bytes()
                .rev()
                .take_while(|b| b.is_ascii_alphanumeric() || b"_.-".contains(b))
                .count();
        let word = before[name..].trim_matches(['.', '-']);
        // A value that is recommended stands in front of the list that has it.
        self.is_own_name(word) || self.context.example.is_some_and(|e| e.trim() == word)
    }

    /// Steps over `of X`, `for the parameter` after a cue, and gives up when that is another parameter.
    pub(super) fn behind_subject(&self, at: usize) -> Option<Subject> {
        let rest = &self.cell.text[at..];
        let Some(subject) = self.phrases.of.iter().find_map(|w| rest.strip_prefix(*w)) else {
            return Some(Subject {
                end: at,
                narrowed: false,
            });
        };
        let (end, _) = subject
            .char_indices()
            .take_while(|(n, _)| *n <= 40)
            .find(|(_, c)| matches!(c, '：' | ':' | '\n' | '.' | '。'))?;
        if !subject[end..].starts_with(['：', ':']) {
            return None;
        }
        let mut words = subject[..end].trim();
        while let Some(shorter) = self
            .phrases
            .articles
            .iter()
            .find_map(|a| words.strip_prefix(*a))
        {
            words = shorter;
        }
        let own = self.phrases.itself.iter().any(|w| words.ends_with(w)) || self.is_own_name(words);
        let prose = words.contains(' ') || words.bytes().all(|b| b.is_ascii_lowercase());
        let end = self.cell.text.len() - subject.len() + end;
        (own || prose).then_some(Subject {
            end,
            narrowed: !own,
        })
    }

    pub(super) fn is_own_name(&self, word: &str) -> bool {
        let own = self
            .context
            .name
            .rsplit('.')
            .find(|s| !s.eq_ignore_ascii_case("n"))
            .unwrap_or_default();
        word.is_empty()
            || !word.bytes().any(|b| b.is_ascii_alphabetic())
            || word.eq_ignore_ascii_case(own)
            || word.eq_ignore_ascii_case(self.context.name)
    }

    /// The example is one of the values, or several of them; no example speaks against the list, unless nothing else
    /// speaks for it.
    fn example_agrees(&self, list: &List) -> bool {
        let example = self.context.example.map(str::trim);
        match example.filter(|e| !e.is_empty()) {
            Some(example) => has_value(list, example),
            None => !list.needs_example,
        }
    }

    /// Whether a cue and the notation of a list speak so plainly that an example of something else is a slip.
    fn may_lack_example(&self, list: &List) -> bool {
        let example = self.context.example.unwrap_or_default().trim();
        let json = self.hits.has(Cue::Json) || self.hits.has(Cue::JsonFormat);
        list.values.len() >= 2 && !list.needs_example && !json && list.resembles(example)
    }

    pub(super) fn range(&self, at: usize) -> Option<RangeEnds> {
        if !scan::numeric(self.context) {
            return None;
        }
        let (at, broken) = scan::behind_cue(self.cell, at, self.phrases);
        let line = self.cell.lines.get(self.cell.line_at(at))?;
        if broken || at >= line.end {
            return None;
        }
        let found = number::range(
            &self.cell.text[at..line.end],
            self.phrases,
            scan::whole_numbers(self.context),
        )?;
        let rest = self.cell.text[at + found.end..line.end].trim_start();
        // `1~12，24`, `1-100 or -1`: a part of what is allowed.
        let list = rest.trim_start_matches([',', '，', '、', '；', ';', ' ']);
        let word = self.phrases.or.iter().find_map(|w| list.strip_prefix(*w));
        let number = list.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        let alternative = rest.starts_with(['|', '/', '*'])
            || word.is_some_and(|w| {
                w.trim_start()
                    .starts_with(|c: char| c.is_ascii_digit() || c == '-')
            })
            || (number && list.len() < rest.len());
        let near = self.hits.starting(at, at + found.end + 4);
        let counted = near.iter().any(|h| h.cue == Cue::Characters);
        let after = self.after_blanks(at + found.end);
        let narrowed = self
            .hits
            .starting(at, after)
            .iter()
            .any(|h| h.cue == Cue::When && self.follows_closely(at + found.end, h.start));
        let measured = self.is_text() && self.phrases.sizes.iter().any(|w| rest.starts_with(*w));
        (!alternative && !counted && !measured && !narrowed)
            .then_some((found.low, found.high))
            .filter(|r| self.example_within(*r))
    }

    fn example_within(&self, range: RangeEnds) -> bool {
        let Some(example) = self
            .context
            .example
            .and_then(|e| e.trim().parse::<f64>().ok())
        else {
            return true;
        };
        range.0.is_none_or(|low| low <= example) && range.1.is_none_or(|high| example <= high)
    }

    pub(super) fn scalars(&self, facts: &mut Facts, used: &mut dyn FnMut(&'static str)) {
        let (mut low, mut high) = (None, None);
        let mut defaults = 0;
        let mut lengths = Vec::new();
        self.marked_default(facts, used);
        for hit in self.hits.iter() {
            match hit.cue {
                Cue::Default => {
                    let found = scalar::default(self.cell, hit.end, self.context, self.phrases);
                    if let Some(value) = found {
                        defaults += 1;
                        if facts.default.as_ref().is_some_and(|d| *d != value) && defaults > 1 {
                            // Two defaults depend on something: neither is the default.
                            facts.default = None;
                            return;
                        }
                        facts.default = Some(value);
                        used(hit.id);
                    }
                }
                Cue::Unit | Cue::UnitBefore | Cue::Precision if facts.unit.is_none() => {
                    facts.unit = self.unit(*hit).inspect(|_| used(hit.id));
                }
                Cue::Minimum if low.is_none() => low = self.bound(*hit, used),
                Cue::Maximum if high.is_none() => high = self.bound(*hit, used),
                Cue::Characters if self.is_text() => {
                    lengths.extend(
                        scalar::length(self.cell, self.hits, *hit, self.phrases)
                            .inspect(|_| used(hit.id)),
                    );
                }
                Cue::Items if facts.max_items.is_none() => {
                    facts.max_items = scalar::items(self.cell, hit.end, self.phrases)
                        .filter(|_| self.levels() == 1)
                        .inspect(|_| used(hit.id));
                }
                _ => {}
            }
        }
        if facts.unit.is_none() {
            facts.unit = self.bracketed_unit().inspect(|_| used(BRACKETED_UNIT));
        }
        // Two lengths depend on something: neither is the length.
        lengths.dedup();
        if let [length] = lengths[..] {
            facts.length = Some(length);
        }
        if facts.range.is_none() && (low.is_some() || high.is_some()) && facts.values.is_empty() {
            let ordered = low.zip(high).is_none_or(|(l, h)| l < h);
            facts.range = Some((low, high)).filter(|r| ordered && self.example_within(*r));
        }
    }

    /// The default that a mark behind a value tells, where only one is marked.
    fn marked_default(&self, facts: &mut Facts, used: &mut dyn FnMut(&'static str)) {
        let mut marks = self.hits.all_of(Cue::IsDefault, 0, usize::MAX);
        let (Some(mark), None) = (marks.next(), marks.next()) else {
            return;
        };
        let example = self.context.example.map_or("", str::trim_start);
        let structured = example.starts_with(['{', '[']);
        if structured || facts.default.is_some() || self.depends(mark) {
            return;
        }
        let value = scalar::marked_default(self.cell, mark, self.context, self.phrases);
        let listed = |v: &String| {
            facts.values.is_empty() || facts.values.iter().any(|listed| listed.value == *v)
        };
        facts.default = value.filter(listed).inspect(|_| used(mark.id));
    }

    fn bound(&self, hit: Hit, used: &mut dyn FnMut(&'static str)) -> Option<f64> {
        let own = scan::numeric(self.context)
            && self.speaks_of_own_value(hit)
            && !self.depends(hit)
            && !self.counts_index(hit);
        own.then(|| scalar::bound(self.cell, hit.end, self.phrases))
            .flatten()
            .inspect(|_| used(hit.id))
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.context.ty, TypeWord::String | TypeWord::Unspecified)
    }

    /// How many lists the name goes through.
    pub(super) fn levels(&self) -> usize {
        self.context
            .name
            .split('.')
            .filter(|s| s.len() == 1 && s.bytes().all(|b| b.is_ascii_alphabetic()))
            .count()
    }
}

/// Whether one of `singles` is no value of a list.
fn has_others(list: &List, singles: &[String]) -> bool {
    if singles.is_empty() {
        return false;
    }
    let known = in_lower_case(list);
    singles
        .iter()
        .any(|s| !known.contains(&s.to_ascii_lowercase()))
}
