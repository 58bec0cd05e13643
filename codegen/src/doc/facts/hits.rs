//! The phrases of a cell, in order of their places, which do not overlap.

use std::{cell::OnceCell, ops::Deref};

use crate::vocabulary::phrases::{Cue, Hit};

/// So many phrases are looked through faster than they are sorted by what they say.
const FEW: usize = 16;

/// See the module.
#[derive(Debug)]
pub(super) struct Hits {
    all: Vec<Hit>,
    /// The same by what they say, for cells with many.
    by_cue: OnceCell<Vec<(Cue, Vec<Hit>)>>,
}

impl Deref for Hits {
    type Target = [Hit];

    fn deref(&self) -> &[Hit] {
        &self.all
    }
}

impl Hits {
    pub(super) fn new(all: Vec<Hit>) -> Self {
        Self {
            all,
            by_cue: OnceCell::new(),
        }
    }

    /// The phrases that lie between two places.
    pub(super) fn between(&self, from: usize, to: usize) -> &[Hit] {
        within(&self.all, from, to)
    }

    /// The phrases that start at `from` or later, and no later than `to`.
    pub(super) fn starting(&self, from: usize, to: usize) -> &[Hit] {
        let first = self.all.partition_point(|h| h.start < from);
        let last = self.all.partition_point(|h| h.start <= to);
        self.all.get(first..last).unwrap_or_default()
    }

    /// The first phrase of that kind between two places.
    pub(super) fn first_of(&self, cue: Cue, from: usize, to: usize) -> Option<Hit> {
        self.all_of(cue, from, to).next()
    }

    /// The last phrase of that kind between two places.
    pub(super) fn last_of(&self, cue: Cue, from: usize, to: usize) -> Option<Hit> {
        self.all_of(cue, from, to).next_back()
    }

    /// Whether a phrase of that kind stands in the cell.
    pub(super) fn has(&self, cue: Cue) -> bool {
        self.first_of(cue, 0, usize::MAX).is_some()
    }

    pub(super) fn all_of(
        &self,
        cue: Cue,
        from: usize,
        to: usize,
    ) -> impl DoubleEndedIterator<Item = Hit> {
        let candidates = match self.all.len() <= FEW {
            true => &self.all,
            false => self.kind(cue),
        };
        let inside = within(candidates, from, to).iter();
        inside.filter(move |h| h.cue == cue).copied()
    }

    fn kind(&self, cue: Cue) -> &[Hit] {
        let kinds = self.by_cue.get_or_init(|| {
            let mut kinds: Vec<(Cue, Vec<Hit>)> = Vec::new();
            for hit in &self.all {
                match kinds.iter_mut().find(|(cue, _)| *cue == hit.cue) {
                    Some((_, same)) => same.push(*hit),
                    None => kinds.push((hit.cue, vec![*hit])),
                }
            }
            kinds
        });
        let found = kinds.iter().find(|(kind, _)| *kind == cue);
        found.map_or(&[], |(_, same)| same.as_slice())
    }
}

fn within(hits: &[Hit], from: usize, to: usize) -> &[Hit] {
    let first = hits.partition_point(|h| h.start < from);
    let last = hits.partition_point(|h| h.end <= to);
    hits.get(first..last).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(count: usize) -> Hits {
        let cue = |i: usize| {
            if i.is_multiple_of(2) {
                Cue::When
            } else {
                Cue::Each
            }
        };
        let hit = |i: usize| Hit {
            start: i * 10,
            end: i * 10 + 4,
            cue: cue(i),
            id: "x",
        };
        Hits::new((0..count).map(hit).collect())
    }

    #[test]
    fn few_and_many_phrases_are_found_alike() {
        for count in [10, 100] {
            let hits = hits(count);
            let start = |hit: Option<Hit>| hit.map(|h| h.start);
            assert_eq!(start(hits.first_of(Cue::Each, 15, 60)), Some(30));
            assert_eq!(start(hits.last_of(Cue::When, 15, 60)), Some(40));
            assert_eq!(start(hits.last_of(Cue::When, 15, 22)), None);
            assert_eq!((hits.has(Cue::Each), hits.has(Cue::Json)), (true, false));
            assert_eq!(hits.starting(10, 20).len(), 2);
            assert_eq!(hits.between(30, 20).len(), 0);
        }
    }
}
