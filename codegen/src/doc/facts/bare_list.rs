//! Lists of values that nothing announces.

use super::{
    BARE_BULLETS, BARE_MEANINGS, inline::read_inline, list::List, reader::FactReader, scan, values,
};

impl FactReader<'_> {
    pub(super) fn bare_list(&self) -> Option<(List, &'static str)> {
        let bullets = self.bare_bullets().map(|list| (list, BARE_BULLETS));
        bullets.or_else(|| Some((self.bare_meanings()?, BARE_MEANINGS)))
    }

    /// Bullets that say what each value means or emphasize all of them; the example is one.
    fn bare_bullets(&self) -> Option<List> {
        let example = self.context.example?.trim();
        let first = self
            .cell
            .lines
            .iter()
            .position(|l| l.bullet && l.end > l.start)?;
        let before = self.cell.lines[..first]
            .iter()
            .rev()
            .find(|l| l.end > l.start)?;
        if !self.cell.text[before.start..before.end].ends_with(['：', ':', '。', '.']) {
            return None;
        }
        let list = values::bullets(self.cell, first, self.around())
            .filter(|list| !list.has_gaps && !list.needs_example)?;
        let explained = list.values.iter().all(|v| !v.meaning.is_empty());
        let bullets = self.cell.lines[first..]
            .iter()
            .filter(|l| l.bullet && l.end <= list.end);
        let marked = bullets
            .into_iter()
            .all(|l| self.cell.mark_at(l.start).is_some());
        (list.values.len() >= 2
            && (explained || marked)
            && list.values.iter().any(|v| v.value == example))
        .then_some(list)
    }

    /// Values in running text with the word for `means` behind each: `0 means dry, 1 means wet`.
    fn bare_meanings(&self) -> Option<List> {
        let text = &self.cell.text;
        for line in self.cell.lines.iter().filter(|l| l.end > l.start) {
            let ends = text[line.start..line.end]
                .char_indices()
                .filter(|(_, c)| "，,：:。；;（(".contains(*c))
                .map(|(i, c)| line.start + i + c.len_utf8());
            for at in std::iter::once(line.start).chain(ends) {
                if let Some(list) = self.meanings_at(at, line.end) {
                    return Some(list);
                }
            }
        }
        None
    }

    fn meanings_at(&self, at: usize, end: usize) -> Option<List> {
        let token = scan::token(self.cell, at, end)?;
        let rest = self.cell.text[token.end..end].trim_start();
        if !self
            .phrases
            .says_meaning
            .iter()
            .any(|w| rest.starts_with(*w))
        {
            return None;
        }
        let list = read_inline(self.cell, at, end, self.around())?;
        list.values
            .iter()
            .all(|v| !v.meaning.is_empty())
            .then_some(list)
    }
}
