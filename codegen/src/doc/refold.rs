//! Pipes that nobody escaped cut a cell in two. Which cell it was is told by the others: they must be
//! readable in their columns.

use crate::{
    page::TableRow,
    source::{Span, Spanned},
    vocabulary::{self, Column},
};

use super::{columns::Columns, names, types};

/// Folds the surplus cells of a row into the column that leaves most of the other cells readable; the
/// last one among equals.
/// Whether it was one that holds a word and no text.
pub(super) fn refold(row: &mut TableRow, columns: &Columns) -> bool {
    let width = columns.roles.len();
    let Some(surplus) = row.parts.len().checked_sub(width).filter(|n| *n > 0) else {
        return false;
    };
    let parts = std::mem::take(&mut row.parts);
    let readable = |column: usize, part: usize| match (columns.roles.get(column), parts.get(part)) {
        (Some(Some(role)), Some(cell)) => usize::from(reads_as(*role, &cell.value)),
        _ => 0,
    };
    let score = |folded: &usize| -> usize {
        let before = (0..*folded).map(|i| readable(i, i));
        let behind = (folded + 1..width).map(|i| readable(i, i + surplus));
        before.chain(behind).sum()
    };
    // Of equals `max_by_key` takes the last.
    let Some(folded) = (0..width).max_by_key(score).filter(|i| i + 1 < width) else {
        return false;
    };
    let mut cells = parts;
    let joined = join(&cells[folded..=folded + surplus]);
    cells.splice(folded..=folded + surplus, [joined]);
    row.cells = cells;
    let words = [
        Column::Name,
        Column::Type,
        Column::Required,
        Column::Position,
    ];
    columns.roles[folded].is_some_and(|role| words.contains(&role))
}

fn reads_as(role: Column, cell: &str) -> bool {
    match role {
        Column::Type => !cell.is_empty() && types::is_known(cell),
        Column::Required => !cell.is_empty() && vocabulary::required(cell).is_some(),
        Column::Position => vocabulary::position(cell).is_some(),
        Column::Status => cell.len() == 3 && super::cells::status(cell).is_some(),
        Column::Name => names::is_name(&names::read(cell).name),
        Column::Code => !cell.is_empty() && !cell.contains(char::is_whitespace),
        Column::Example
        | Column::Description
        | Column::Meaning
        | Column::Message
        | Column::ErrorId
        | Column::Default
        | Column::Values => false,
    }
}

/// The text of neighbouring cells with the pipes between them.
fn join(parts: &[Spanned<String>]) -> Spanned<String> {
    let mut value = String::new();
    let mut span = parts.first().map(|p| p.span).unwrap_or_default();
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            let narrow = part.span.start <= span.end + 1;
            value.push_str(if narrow { "|" } else { " | " });
        }
        value.push_str(&part.value);
        span = Span {
            end: part.span.end,
            ..span
        };
    }
    Spanned::new(value, span)
}
