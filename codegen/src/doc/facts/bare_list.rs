//! Lists of values that nothing announces.

use super::{
    BARE_BULLETS, BARE_MEANINGS, BARE_PAIRS,
    inline::read_inline,
    list::List,
    pairs::read_pairs,
    reader::FactReader,
    reversed::{Behind, read_reversed},
    scan, values,
};

/// Longest line, in characters, that is a title of the bullets below it.
const LONGEST_TITLE: usize = 24;

/// Behind what a list of pairs may start.
const PAIR_STARTS: &[char] = &[
    '，', ',', '：', ':', '。', '；', ';', '（', '(', '[', '【', ' ',
];

/// A description has its pairs near its beginning; in a long text nobody looks everywhere.
const MOST_STARTS: usize = 200;

impl FactReader<'_> {
    pub(super) fn bare_list(&self) -> Option<(List, &'static str)> {
        let bullets = self.bare_bullets().map(|list| (list, BARE_BULLETS));
        bullets
            .or_else(|| Some((self.bare_meanings()?, BARE_MEANINGS)))
            .or_else(|| Some((self.bare_pairs()?, BARE_PAIRS)))
    }

    /// Pairs of a value and its meaning, the example among the values.
    fn bare_pairs(&self) -> Option<List> {
        let text = &self.cell.text;
        // Without an example of one word there is nothing to look for.
        let example = self.context.example.map(str::trim)?;
        if example.is_empty() || !text.contains(example) {
            return None;
        }
        let lines = self.cell.lines.iter().filter(|l| l.end > l.start);
        let starts = lines.flat_map(|line| {
            let (start, end) = (line.start, line.end);
            let signs = text[start..end].char_indices();
            let behind = signs
                .filter(|(_, c)| PAIR_STARTS.contains(c))
                .map(move |(i, c)| start + i + c.len_utf8());
            std::iter::once(start)
                .chain(behind)
                .map(move |at| (at, end))
        });
        starts.take(MOST_STARTS).find_map(|(at, end)| {
            let pairs = || read_pairs(self.cell, at, end, self.around());
            let turned = || read_reversed(self.cell, at, end, self.around(), Behind::Sign);
            let known = |list: &List| self.example_is_of(list);
            pairs().filter(known).or_else(|| turned().filter(known))
        })
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
        let lead = &self.cell.text[before.start..before.end];
        let ends = lead.ends_with(['：', ':', '。', '.']);
        // A few words that are all there is in front of the bullets say what is listed.
        let is_title = before.start == 0 && lead.chars().count() <= LONGEST_TITLE;
        if !(ends || is_title) {
            return None;
        }
        let list = values::bullets(self.cell, first, self.around())
            .filter(|list| !list.has_gaps && !list.needs_example)?;
        // The meaning of a value may be missing; its colon is not.
        let explained = list.values.iter().filter(|v| !v.meaning.is_empty()).count();
        let explained =
            explained == list.values.len() || explained >= 2 && self.all_have_colons(first, &list);
        let bullets = self.cell.lines[first..]
            .iter()
            .filter(|l| l.bullet && l.end <= list.end);
        let marked = bullets
            .into_iter()
            .all(|l| self.cell.mark_at(l.start).is_some());
        (list.values.len() >= 2
            && (explained || marked && ends)
            && list.values.iter().any(|v| v.value == example))
        .then_some(list)
    }

    /// Whether each bullet of a list has a colon.
    fn all_have_colons(&self, first: usize, list: &List) -> bool {
        let bullets = self.cell.lines[first..]
            .iter()
            .filter(|l| l.bullet && l.end <= list.end);
        bullets
            .into_iter()
            .all(|l| self.cell.text[l.start..l.end].contains(['：', ':']))
    }

    /// Values in running text with the word for `means` behind each: `0 means dry, 1 means wet`.
    fn bare_meanings(&self) -> Option<List> {
        let text = &self.cell.text;
        if !self.phrases.says_meaning.iter().any(|w| text.contains(*w)) {
            return None;
        }
        let is_sign =
            |c: char| matches!(c, '，' | ',' | '：' | ':' | '。' | '；' | ';' | '（' | '(');
        for line in self.cell.lines.iter().filter(|l| l.end > l.start) {
            let ends = text[line.start..line.end]
                .char_indices()
                .filter(|(_, c)| is_sign(*c))
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
