//! What the search asks of the names of rows, told once: every row is compared with many containers, over and over.

use foldhash::HashMap;

use crate::examples::names::{Names, first_word};

use super::SearchRow;

/// What is known of the names of rows, by number of the row.
pub(super) struct RowWords {
    /// Place in the order of names; rows of one name share it.
    pub(super) ranks: Vec<u32>,
    /// Number of the first word.
    pub(super) first_words: Vec<u32>,
    /// Whether the name is that of ids.
    pub(super) of_ids: Vec<bool>,
    /// Whether another row has the same name.
    pub(super) common: Vec<bool>,
    /// Number of the name in any case.
    pub(super) folds: Vec<u32>,
}

impl RowWords {
    pub(super) fn of(rows: &[SearchRow], names: &Names) -> Self {
        let texts: Vec<&str> = rows.iter().map(|row| names.text(row.name)).collect();
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_unstable_by_key(|row| texts[*row]);
        let (mut ranks, mut common) = (vec![0; rows.len()], vec![false; rows.len()]);
        for (rank, same) in (0..).zip(order.chunk_by(|a, b| texts[*a] == texts[*b])) {
            for row in same {
                (ranks[*row], common[*row]) = (rank, same.len() > 1);
            }
        }
        let mut words: HashMap<&str, u32> = HashMap::default();
        let first_words = texts.iter().map(|text| {
            let next = words.len() as u32;
            *words.entry(first_word(text)).or_insert(next)
        });
        Self {
            ranks,
            first_words: first_words.collect(),
            of_ids: texts.iter().map(|text| is_of_ids(text)).collect(),
            common,
            folds: rows.iter().map(|row| names.fold(row.name)).collect(),
        }
    }
}

/// Whether a name is that of ids.
fn is_of_ids(name: &str) -> bool {
    let end = name.strip_suffix('s').unwrap_or(name);
    end.ends_with("Id") || end.ends_with("ID")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_once() {
        let mut names = Names::default();
        let rows = ["PondIds", "Frog", "PondName", "Frog", "frog"];
        let rows = rows.map(|name| SearchRow {
            name: names.id(name),
            ..SearchRow::default()
        });
        let words = RowWords::of(&rows, &names);
        assert_eq!(words.ranks, [1, 0, 2, 0, 3]);
        assert_eq!(words.first_words[0], words.first_words[2]);
        assert_eq!(words.common, [false, true, false, true, false]);
        assert_eq!(words.of_ids, [true, false, false, false, false]);
        assert_eq!(words.folds[1], words.folds[4]);
    }
}
