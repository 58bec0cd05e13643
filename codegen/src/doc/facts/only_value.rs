//! A list of values with one value in it.

use crate::vocabulary::phrases::{Cue, Hit};

use super::{list::List, reader::FactReader, scan};

impl FactReader<'_> {
    /// The only value there is: emphasized or quoted, or the example, with nothing after it in its sentence.
    pub(super) fn only_value(&self) -> Option<(List, &'static str)> {
        let cue =
            |h: &&Hit| h.cue == Cue::Values && self.speaks_of_own_value(**h) && !self.depends(**h);
        let hit = self.hits.iter().find(cue)?;
        let subject = self.behind_subject(hit.end).filter(|s| !s.narrowed)?;
        let (at, broken) = scan::behind_cue(self.cell, subject.end, self.phrases);
        let line = self
            .cell
            .lines
            .get(self.cell.line_at(at))
            .filter(|l| !broken && at < l.end)?;
        let token = scan::token(self.cell, at, line.end)?;
        let shown = self.context.example.is_some_and(|e| e.trim() == token.text);
        let rest = self.cell.text[token.end..line.end].trim_start();
        // `blue, which means cold`: what the example shows is a value, whatever else is said of it.
        let explained = shown && rest.starts_with(['，', ',', '（', '(']);
        let ends = explained
            || rest.is_empty()
            || rest.starts_with(['。', '；', ';'])
            || rest == "."
            || rest.starts_with(". ");
        let fits = scan::fits(self.context.ty, &token.text) && !self.is_own_name(&token.text);
        let list = List {
            open: explained,
            ..List::of_one(token.text, token.end)
        };
        ((token.marked || token.quoted || shown) && ends && fits).then_some((list, hit.id))
    }
}
