//! Pipes that nobody escaped cut a cell in two. Which cell it was is told by the others: they must be
//! readable in their columns. Where the surplus reads as a row of its own, it is one.

use crate::{
    page::{RowRepair, TableRow},
    source::{Span, Spanned},
    vocabulary::{self, Column},
};

use super::{columns::Columns, names, types};

/// Folds the surplus cells of a row into the column that leaves most of the other cells readable; the
/// last one among equals.
/// Whether it was one that holds a word and no text, or may have taken in the cell before the text.
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
        let mends = mends_brackets(&parts[*folded..=folded + surplus]);
        before.chain(behind).sum::<usize>() + usize::from(mends)
    };
    // Of equals `max_by_key` takes the last.
    let Some(folded) = (0..width).max_by_key(score) else {
        return false;
    };
    if folded + 1 == width {
        return hides_cell(&parts[folded..]);
    }
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

/// Whether the first of some pieces opens a bracket that they close together: `[0` and `1]`.
fn mends_brackets(pieces: &[Spanned<String>]) -> bool {
    let open = |text: &str| {
        let depth = |sum: i32, c: char| match c {
            '[' | '(' | '{' => sum + 1,
            ']' | ')' | '}' => sum - 1,
            _ => sum,
        };
        text.chars().fold(0, depth)
    };
    let all: i32 = pieces.iter().map(|piece| open(&piece.value)).sum();
    all == 0 && pieces.first().is_some_and(|piece| open(&piece.value) > 0)
}

/// Cuts a row whose surplus cells begin with a name and its type: another row stands on its line.
pub(super) fn split_rows(row: TableRow, columns: &Columns) -> Vec<TableRow> {
    let (width, parts) = (columns.roles.len(), &row.parts);
    let adjacent = match (columns.index(Column::Name), columns.index(Column::Type)) {
        (Some(name), Some(ty)) => name == 0 && ty == 1,
        _ => false,
    };
    if !adjacent || parts.len() <= width {
        return vec![row];
    }
    let is_name = |cell: &str| !cell.is_empty() && names::is_name(cell) && !types::is_known(cell);
    let opens_row =
        |at: &usize| is_name(&parts[*at].value) && types::is_known(&parts[*at + 1].value);
    let mut starts = vec![0];
    starts.extend((width - 1..parts.len() - 1).filter(opens_row));
    if starts.len() == 1 {
        return vec![row];
    }
    let ends = starts.iter().skip(1).copied().chain([parts.len()]);
    let cut = starts.iter().zip(ends).map(|(start, end)| {
        let cells = &parts[*start..end];
        // The first of them stands for the whole line, so that no part of it is left out.
        let span = match *start {
            0 => row.span,
            _ => Span {
                start: cells[0].span.start,
                end: cells[cells.len() - 1].span.end,
                ..row.span
            },
        };
        let mut cut = TableRow {
            cells: cells.to_vec(),
            span,
            repair: (*start > 0).then_some(RowRepair::Joined),
            parts: Vec::new(),
        };
        if cells.len() > width {
            cut.repair.get_or_insert(RowRepair::Folded);
            cut.parts.clone_from(&cut.cells);
            cut.cells.truncate(width);
        }
        cut.cells.resize_with(width, || {
            Spanned::new(
                String::new(),
                Span {
                    start: span.end,
                    ..span
                },
            )
        });
        cut
    });
    cut.collect()
}

/// Whether the pieces of the last cell begin with a word of its own and go on with text.
fn hides_cell(pieces: &[Spanned<String>]) -> bool {
    let is_word = |piece: &Spanned<String>| {
        piece.value.is_ascii() && !piece.value.contains(char::is_whitespace)
    };
    pieces.first().is_some_and(is_word) && !pieces.iter().all(is_word)
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

/// The text of neighboring cells with the pipes between them.
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
