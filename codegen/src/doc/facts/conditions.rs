//! What holds under a condition only, and what holds for all that.

use crate::vocabulary::phrases::{Cue, Hit};

use super::reader::{FactReader, RangeEnds};

impl FactReader<'_> {
    /// Whether a condition stands in front of the cue, in its sentence.
    pub(super) fn depends(&self, hit: Hit) -> bool {
        let start = self.cell.sentence_start(hit.start);
        self.hits.last_of(Cue::When, start, hit.start).is_some()
    }

    /// Whether the bullet around the cue speaks of something else before: a value of another parameter, a kind.
    pub(super) fn is_case(&self, hit: Hit) -> bool {
        let line = self.cell.lines.get(self.cell.line_at(hit.start));
        line.filter(|l| l.bullet).is_some_and(|line| {
            let mut marks = self.cell.marks_between(line.start, hit.start);
            marks.any(|m| !self.is_own_name(self.cell.text[m.start..m.end].trim()))
        })
    }

    /// Whether the sentence of the cue speaks of the index in the name, `N is …`, and not of the value.
    pub(super) fn counts_index(&self, hit: Hit) -> bool {
        let start = self.cell.sentence_start(hit.start);
        let before = &self.cell.text[start..hit.start];
        let is_index = |word: &&str| {
            word.len() == 1
                && self
                    .context
                    .name
                    .split('.')
                    .any(|s| s.eq_ignore_ascii_case(word))
        };
        let words = before.split(|c: char| !c.is_ascii_alphanumeric());
        words.filter(|w| !w.is_empty()).any(|w| is_index(&w))
    }

    /// Whether the cue tells when something holds: `if Color is one of …` on the row of Color.
    pub(super) fn is_condition(&self, hit: Hit) -> bool {
        let start = self.cell.sentence_start(hit.start);
        let Some(when) = self.hits.last_of(Cue::When, start, hit.start) else {
            return false;
        };
        let mut subject = self.cell.text[when.end..hit.start].trim();
        let possessives = self.phrases.possessives;
        while let Some(shorter) = possessives.iter().find_map(|p| subject.strip_suffix(*p)) {
            subject = shorter.trim_end();
        }
        !subject.is_empty() && subject.is_ascii() && self.is_own_name(subject)
    }

    /// Whether nothing but blanks and an opening bracket stands in between.
    pub(super) fn follows_closely(&self, end: usize, next: usize) -> bool {
        let between = self.cell.text.get(end..next);
        between.is_some_and(|t| t.chars().all(|c| matches!(c, ' ' | '(' | '（')))
    }

    /// The first place after `at` that is neither a blank nor an opening bracket.
    pub(super) fn after_blanks(&self, at: usize) -> usize {
        let rest = &self.cell.text[at..];
        at + rest.len() - rest.trim_start_matches([' ', '(', '（']).len()
    }

    /// The range of the cell. Without an example, ranges of several cues may be of different formats; and where two
    /// differ, they depend on something, and neither is the range.
    pub(super) fn settle_range(
        &self,
        found: &[(RangeEnds, &'static str)],
        cues: usize,
    ) -> Option<(RangeEnds, &'static str)> {
        let sure = cues == 1 || self.context.example.is_some() || !self.is_text();
        let first = *found.first()?;
        (sure && found.iter().all(|other| other.0 == first.0)).then_some(first)
    }
}
