//! Columns of a table whose header has no known word: each is what its cells look like.

use crate::{
    page::Table,
    vocabulary::{self, Column, Topic},
};

use super::{
    columns::{Columns, is_code, is_status, looks_like_name, share},
    types,
};

/// Least share of the cells of a column that look like what it then holds.
mod least {
    /// Words for types.
    pub(super) const TYPES: f64 = 0.7;
    /// Words for required and optional.
    pub(super) const FLAGS: f64 = 0.8;
    /// Names.
    pub(super) const NAMES: f64 = 0.6;
    /// Words for positions.
    pub(super) const POSITIONS: f64 = 0.9;
    /// HTTP statuses and codes of errors.
    pub(super) const ERRORS: f64 = 0.8;
}

/// Longest text of an example, in characters, as a mean over its column.
const LONGEST_EXAMPLE: f64 = 40.0;

/// Finds the roles of columns by their cells alone.
pub(super) fn decide(table: &Table, topic: Option<Topic>, columns: &mut Columns) {
    let mut vote = ColumnVote { table, columns };
    if vote.is_error_table(topic) {
        vote.find_error_columns();
    } else if topic != Some(Topic::Errors) {
        vote.find_parameter_columns();
    }
}

struct ColumnVote<'a> {
    table: &'a Table,
    columns: &'a mut Columns,
}

impl ColumnVote<'_> {
    fn open(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.columns.roles.len()).filter(|i| self.columns.roles[*i].is_none())
    }

    fn find(&self, least: f64, test: impl Fn(&str) -> bool) -> Option<usize> {
        self.open().find(|i| share(self.table, *i, &test) >= least)
    }

    fn give(&mut self, at: Option<usize>, role: Column) {
        if let Some(i) = at {
            self.columns.roles[i] = Some(role);
            self.columns.voted.push(i);
        }
    }

    /// Codes, and statuses or a heading that speaks of errors; never types.
    fn is_error_table(&self, topic: Option<Topic>) -> bool {
        let typed = self.find(least::TYPES, types::is_known).is_some();
        let coded = self.find(least::ERRORS, is_error_code).is_some();
        let status = self.find(least::ERRORS, is_status).is_some();
        !typed && coded && (status || topic == Some(Topic::Errors))
    }

    /// Besides codes and statuses the first text is that of the server, and the next one explains it.
    fn find_error_columns(&mut self) {
        self.give(self.find(least::ERRORS, is_status), Column::Status);
        self.give(self.find(least::ERRORS, is_error_code), Column::Code);
        let text = |vote: &Self| vote.open().find(|i| vote.mean_length(*i) > 0.0);
        self.give(text(self), Column::Message);
        self.give(text(self), Column::Description);
    }

    fn find_parameter_columns(&mut self) {
        let typed = self.find(least::TYPES, types::is_known);
        let flagged = self.find(least::FLAGS, vocabulary::is_flag_word);
        // Flags alone may be those of any list of values.
        if typed.is_none() {
            return;
        }
        self.give(typed, Column::Type);
        self.give(flagged, Column::Required);
        self.give(self.find(least::NAMES, looks_like_name), Column::Name);
        let position = self.find(least::POSITIONS, |c| vocabulary::position(c).is_some());
        self.give(position, Column::Position);
        let longest = |a: &usize, b: &usize| self.mean_length(*a).total_cmp(&self.mean_length(*b));
        let described = self.open().max_by(longest);
        self.give(described, Column::Description);
        let short = self.open().find(|i| {
            let length = self.mean_length(*i);
            length > 0.0 && length <= LONGEST_EXAMPLE
        });
        self.give(short, Column::Example);
    }

    fn mean_length(&self, column: usize) -> f64 {
        let cells = self.table.rows.iter().filter_map(|r| r.cells.get(column));
        let lengths: Vec<usize> = cells
            .map(|c| c.value.chars().count())
            .filter(|n| *n > 0)
            .collect();
        lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64
    }
}

/// A code of an error has several words: one alone may be any value.
fn is_error_code(cell: &str) -> bool {
    let humps = cell.bytes().filter(u8::is_ascii_uppercase).count();
    is_code(cell) && (humps > 1 || cell.contains(['.', '_']))
}

#[cfg(test)]
mod tests {
    use crate::{page, source::FileId};

    use super::*;

    /// The roles of the columns of a table with these rows, by their cells alone.
    fn roles(rows: &[&str], topic: Option<Topic>) -> Vec<Option<Column>> {
        let width = rows[0].matches('|').count() - 1;
        let text = format!(
            "# A\n\n{}\n{}\n{}\n",
            "|?".repeat(width) + "|",
            "|-".repeat(width) + "|",
            rows.join("\n")
        );
        let page = page::read(FileId(0), &text, &|_| false);
        let blocks = page.sections.iter().flat_map(|s| &s.blocks);
        let table = blocks.into_iter().find_map(|b| match b {
            page::Block::Table(table) => Some(table),
            _ => None,
        });
        let mut columns = Columns {
            roles: vec![None; width],
            ..Columns::default()
        };
        decide(table.expect("a table"), topic, &mut columns);
        columns.roles
    }

    #[test]
    fn cells_tell_what_a_column_is() {
        use Column as C;
        let frogs = [
            "|Depth|Integer|yes|3|How deep the pond is where the frogs are.|",
            "|Color|String|no|green|What the frogs look like from above.|",
        ];
        let parameters = [C::Name, C::Type, C::Required, C::Example, C::Description].map(Some);
        assert_eq!(roles(&frogs, None), parameters);
        let errors = [
            "|404|PondNotFound|No pond.|There is no such pond.|",
            "|400|Depth.TooDeep|Too deep.|Frogs drown there.|",
        ];
        let codes = [C::Status, C::Code, C::Message, C::Description].map(Some);
        assert_eq!(roles(&errors, None), codes);
        assert_eq!(
            roles(&["|PondNotFound|No pond.|"], None),
            [None, None],
            "no status"
        );
        assert_eq!(
            roles(&["|PondNotFound|No pond.|"], Some(Topic::Errors)),
            [Some(C::Code), Some(C::Message)]
        );
        let flags = ["|green|yes|", "|red|no|"];
        assert_eq!(roles(&flags, None), [None, None], "flags without types");
    }
}
