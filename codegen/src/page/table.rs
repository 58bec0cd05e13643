//! Puts the rows of a pipe table together: cells over several lines and paragraphs, missing delimiter
//! rows, unescaped pipes.
//!
//! A row is complete when it has a pipe more than the header has cells and its last line ends with a
//! pipe. Everything else follows from that: a blank line does not end a row, and a line that is only
//! ` |` closes the last cell.

use crate::source::{FileId, Span, Spanned};

use super::{
    RowRepair, Table, TableRow,
    lines::{SourceLine, ends_with_pipe, fence_open, heading, is_delimiter, pipes},
};

/// No header in the wild stretches over more lines.
const MAX_HEADER_LINES: usize = 60;

/// The rows of a narrower table could be anything.
const LEAST_COLUMNS: usize = 3;

/// A table and the first line after it.
pub(super) struct TableRead {
    pub(super) table: Table,
    pub(super) next: usize,
}

pub(super) struct Assembler<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
    pub(super) lines: &'a [SourceLine<'a>],
    /// Whether a cell is a word that heads a column, which tells a new table from one more row when no
    /// delimiter row does.
    pub(super) heads_column: &'a dyn Fn(&str) -> bool,
}

impl Assembler<'_> {
    /// Reads the table that starts on line `at`, whose first character is a pipe; `None` when no header
    /// can be made out.
    pub(super) fn read(&self, at: usize) -> Option<TableRead> {
        let indent = self.lines[at].indent();
        let (header, mut i) = self.header(at)?;
        let delimiter = (i..self.lines.len())
            .find(|j| !self.lines[*j].is_blank())
            .filter(|j| is_delimiter(self.lines[*j].text));
        let mut bare = false;
        if let Some(j) = delimiter {
            i = j + 1;
            bare = !self.lines[j].starts_with_pipe();
        }
        let mut read = self.rows(i, indent, header, bare);
        let end = (read.table.span.end as usize).max(self.lines[i - 1].end());
        read.table.span = self.span(self.lines[at].start, end);
        read.table.has_delimiter = delimiter.is_some();
        Some(read)
    }

    /// Reads rows that text parts from their table, which has that header.
    pub(super) fn read_rest(&self, at: usize, header: &[Spanned<String>]) -> Option<TableRead> {
        let columns = header.len();
        let below = self.lines.get(at + 1);
        let heads = below.is_some_and(|line| is_delimiter(line.text)) || self.opens_table(at);
        if columns < LEAST_COLUMNS || heads {
            return None;
        }
        let indent = self.lines[at].indent();
        let (first, _) = self.row(at, indent, columns);
        if !matches!(first.repair, None | Some(RowRepair::Trimmed)) {
            return None;
        }
        let mut read = self.rows(at, indent, header.to_vec(), false);
        for row in &mut read.table.rows {
            row.repair.get_or_insert(RowRepair::Apart);
        }
        read.table.has_delimiter = true;
        Some(read)
    }

    /// Whether line `at` has the first cells of a row of so many columns, and is no header.
    pub(super) fn is_row_of(&self, at: usize, columns: usize) -> bool {
        let line = &self.lines[at];
        columns >= LEAST_COLUMNS && pipes(line.text).count() >= columns && !self.opens_table(at)
    }

    /// The rows of a table from line `i` on, below that header.
    fn rows(
        &self,
        mut i: usize,
        indent: usize,
        header: Vec<Spanned<String>>,
        mut bare: bool,
    ) -> TableRead {
        let columns = header.len();
        let start = self.lines.get(i).map_or(self.text.len(), |l| l.start);
        let mut rows: Vec<TableRow> = Vec::new();
        let mut end = start;
        loop {
            bare = self.is_bare_row(i, columns, bare);
            let (row, next) = match self.next_row(i, indent) {
                _ if bare => (self.row_of(i, i, columns), i + 1),
                Some(start) => self.row(start, indent, columns),
                None => break,
            };
            end = row.span.end as usize;
            split_joined(row, columns, &mut rows);
            i = next;
        }
        // Lone pipes after the last row close it late and say nothing.
        while let Some(j) = (i..self.lines.len())
            .find(|j| !self.lines[*j].is_blank())
            .filter(|j| self.lines[*j].is_lone_pipe())
        {
            end = self.lines[j].end();
            i = j + 1;
        }
        let table = Table {
            header,
            has_delimiter: false,
            from_paragraphs: false,
            rows,
            span: self.span(start, end),
        };
        TableRead { table, next: i }
    }

    /// Whether a table starts on line `at`.
    pub(super) fn starts(&self, at: usize) -> bool {
        self.header(at).is_some()
    }

    /// The header cells and the line after them.
    fn header(&self, at: usize) -> Option<(Vec<Spanned<String>>, usize)> {
        let first = &self.lines[at];
        let mut last = at;
        if !(ends_with_pipe(first.text) && pipes(first.text).nth(1).is_some()) {
            // Over several lines: up to the delimiter row.
            let limit = self.lines.len().min(at + MAX_HEADER_LINES);
            let delimiter = (at + 1..limit)
                .take_while(|j| {
                    heading(self.lines[*j].text).is_none()
                        && !self.lines[*j].trimmed().starts_with("```")
                })
                .find(|j| is_delimiter(self.lines[*j].text))?;
            last = delimiter - 1;
        }
        let (mut cells, _) = self.cells(first.start, self.lines[last].end());
        // An empty cell too many at the end; a header that is empty as a whole keeps its width.
        while cells.len() > 1
            && cells.iter().any(|c| !c.value.is_empty())
            && cells.last().is_some_and(|c| c.value.is_empty())
        {
            cells.pop();
        }
        (!cells.is_empty()).then_some((cells, last + 1))
    }

    /// The line on which the next row of this table starts, if it goes on.
    fn next_row(&self, i: usize, indent: usize) -> Option<usize> {
        let line = self.lines.get(i)?;
        if line.starts_with_pipe() && !line.is_lone_pipe() {
            return (!self.opens_table(i)).then_some(i);
        }
        if !line.is_blank() && !line.is_lone_pipe() {
            return None;
        }
        let j = (i..self.lines.len())
            .find(|j| !self.lines[*j].is_blank() && !self.lines[*j].is_lone_pipe())?;
        let next = &self.lines[j];
        (next.starts_with_pipe() && next.indent() == indent && !self.opens_table(j)).then_some(j)
    }

    /// Whether line `i`, directly after a row, is one more without a pipe in front: it has as many
    /// cells as the header, or `bare` rows stand before it.
    fn is_bare_row(&self, i: usize, columns: usize, bare: bool) -> bool {
        let line = match self.lines.get(i) {
            Some(line) if !line.starts_with_pipe() && !line.is_blank() && columns > 1 => line,
            _ => return false,
        };
        let inner = pipes(line.text).count() - usize::from(ends_with_pipe(line.text));
        (inner + 1 == columns || (bare && inner > 0))
            && heading(line.text).is_none()
            && fence_open(line.text).is_none()
            && self
                .lines
                .get(i + 1)
                .is_none_or(|below| !is_delimiter(below.text))
    }

    /// Whether a header starts on line `j` and not one more row.
    fn opens_table(&self, j: usize) -> bool {
        let line = &self.lines[j];
        if is_delimiter(line.text) {
            return false;
        }
        if ends_with_pipe(line.text) && pipes(line.text).nth(1).is_some() {
            return self
                .lines
                .get(j + 1)
                .is_some_and(|below| is_delimiter(below.text))
                || self.is_header(line.trimmed().trim_matches('|'));
        }
        // A header with a paragraph for each cell: its last line ends with a pipe, and the delimiter row stands below.
        let limit = self.lines.len().min(j + MAX_HEADER_LINES);
        let end = (j + 1..limit).find(|k| {
            ends_with_pipe(self.lines[*k].text) || heading(self.lines[*k].text).is_some()
        });
        end.and_then(|k| self.lines.get(k + 1))
            .is_some_and(|below| is_delimiter(below.text))
    }

    /// Whether there are two cells or more, each a word that heads a column.
    fn is_header(&self, line: &str) -> bool {
        // The last cell of a row is its description, and seldom a single word.
        line.contains('|') && line.rsplit('|').all(self.heads_column)
    }

    fn row(&self, at: usize, indent: usize, columns: usize) -> (TableRow, usize) {
        let mut count = 0;
        let mut last = at;
        let mut i = at;
        let mut closed = false;
        while i < self.lines.len() {
            let line = &self.lines[i];
            if i > at && line.text.starts_with("##") && heading(line.text).is_some() {
                break;
            }
            // Another row begins though this one is not closed.
            if i > at && !closed && self.is_whole_row(line, indent, columns) {
                break;
            }
            // Only the pipe at the end is missing, and the next line has several.
            let starts = line.starts_with_pipe() && line.indent() == indent;
            if i > at && !closed && count == columns && starts && pipes(line.text).nth(2).is_some()
            {
                break;
            }
            count += pipes(line.text).count();
            if !line.is_blank() {
                last = i;
            }
            i += 1;
            closed = ends_with_pipe(line.text);
            if !closed {
                continue;
            }
            if count > columns {
                break;
            }
            // A short row: what follows starts a row of its own.
            let Some(next) = self.lines.get(i) else { break };
            if next.starts_with_pipe() && next.indent() == indent && !next.is_lone_pipe() {
                break;
            }
            if next.is_blank()
                && self.lines[i..]
                    .iter()
                    .find(|l| !l.is_blank())
                    .is_some_and(|l| self.is_whole_row(l, indent, columns))
            {
                break;
            }
            closed = false;
        }
        let mut row = self.row_of(at, last, columns);
        if !ends_with_pipe(self.lines[last].text) && row.repair.is_none() {
            row.repair = Some(RowRepair::Unclosed);
        }
        (row, last + 1)
    }

    /// Whether a line is a row by itself.
    fn is_whole_row(&self, line: &SourceLine<'_>, indent: usize, columns: usize) -> bool {
        line.starts_with_pipe()
            && line.indent() == indent
            && ends_with_pipe(line.text)
            && pipes(line.text).count() > columns
    }

    /// The row between two lines.
    fn row_of(&self, first: usize, last: usize, columns: usize) -> TableRow {
        let (start, end) = (self.lines[first].start, self.lines[last].end());
        let (mut cells, mut bounds) = self.cells(start, end);
        let mut parts = Vec::new();
        let repair = self.fit(&mut cells, &mut bounds, columns, &mut parts);
        TableRow {
            cells,
            span: self.span(start, end),
            repair,
            parts,
        }
    }

    /// Brings a row to the number of columns of its header; `parts` are the cells before the last of them were folded.
    fn fit(
        &self,
        cells: &mut Vec<Spanned<String>>,
        bounds: &mut Vec<(usize, usize)>,
        columns: usize,
        parts: &mut Vec<Spanned<String>>,
    ) -> Option<RowRepair> {
        if cells.len() < columns {
            let end = bounds.last().map_or(0, |b| b.1);
            cells.resize_with(columns, || Spanned::new(String::new(), self.span(end, end)));
            return Some(RowRepair::Padded);
        }
        if cells.len() == columns {
            return None;
        }
        while cells.len() > columns && cells.last().is_some_and(|c| c.value.is_empty()) {
            cells.pop();
            bounds.pop();
        }
        if cells.len() == columns {
            return Some(RowRepair::Trimmed);
        }
        // A pipe within a code span belongs to the span.
        let mut i = 0;
        while cells.len() > columns && i + 1 < cells.len() {
            if odd_backticks(&cells[i].value)
                && let Some(j) = (i + 1..cells.len()).find(|j| odd_backticks(&cells[*j].value))
                && j - i <= cells.len() - columns
            {
                self.join(cells, bounds, i, j);
            }
            i += 1;
        }
        if cells.len() > columns {
            parts.clone_from(cells);
            let last = cells.len() - 1;
            self.join(cells, bounds, columns - 1, last);
        }
        Some(RowRepair::Folded)
    }

    fn join(
        &self,
        cells: &mut Vec<Spanned<String>>,
        bounds: &mut Vec<(usize, usize)>,
        from: usize,
        to: usize,
    ) {
        let (start, end) = (bounds[from].0, bounds[to].1);
        cells.splice(from..=to, [self.cell(start, end)]);
        bounds.splice(from..=to, [(start, end)]);
    }

    /// Splits the text between two offsets at its unescaped pipes.
    fn cells(&self, start: usize, end: usize) -> (Vec<Spanned<String>>, Vec<(usize, usize)>) {
        let text = &self.text[start..end];
        // A header without a pipe in front is one too.
        let inner = text.trim_start();
        let from = start + text.len() - inner.len() + usize::from(inner.starts_with('|'));
        let mut bounds = Vec::with_capacity(8);
        let mut cell = from;
        for i in pipes(&self.text[from.min(end)..end]) {
            bounds.push((cell, from + i));
            cell = from + i + 1;
        }
        if cell < end && !self.text[cell..end].trim().is_empty() {
            bounds.push((cell, end));
        }
        (
            bounds.iter().map(|(s, e)| self.cell(*s, *e)).collect(),
            bounds,
        )
    }

    fn cell(&self, start: usize, end: usize) -> Spanned<String> {
        let raw = &self.text[start..end];
        let inner = raw.trim_start_matches(blank);
        let offset = end - inner.len();
        let trimmed = inner.trim_end_matches(blank);
        let value = if trimmed.as_bytes().contains(&b'\\') && trimmed.contains("\\|") {
            trimmed.replace("\\|", "|")
        } else {
            trimmed.to_owned()
        };
        Spanned::new(
            value,
            self.span(offset.min(end), offset.min(end) + trimmed.len()),
        )
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span {
            file: self.file,
            start: start as u32,
            end: end as u32,
        }
    }
}

/// Cuts a row with the cells of several: an empty cell stands between the last cell of one and the first of the next.
fn split_joined(row: TableRow, columns: usize, rows: &mut Vec<TableRow>) {
    let parts = &row.parts;
    let whole = parts.len() > columns && (parts.len() + 1).is_multiple_of(columns + 1);
    let starts = (0..parts.len()).step_by(columns + 1);
    let is_name = |cell: &Spanned<String>| {
        !cell.value.is_empty() && !cell.value.contains(char::is_whitespace)
    };
    let joined = columns >= LEAST_COLUMNS
        && whole
        && starts.clone().all(|at| is_name(&parts[at]))
        && starts
            .clone()
            .skip(1)
            .all(|at| parts[at - 1].value.is_empty());
    if !joined {
        rows.push(row);
        return;
    }
    for at in starts {
        let cells = parts[at..at + columns].to_vec();
        let mut span = row.span;
        if at > 0 {
            span.start = cells[0].span.start;
        }
        if at + columns < parts.len() {
            span.end = cells[columns - 1].span.end;
        }
        rows.push(TableRow {
            cells,
            span,
            repair: (at > 0).then_some(RowRepair::Joined),
            parts: Vec::new(),
        });
    }
}

/// White space, and the zero-width characters that stand at the edges of cells.
fn blank(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_whitespace() || c == '\u{b}';
    }
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}

fn odd_backticks(cell: &str) -> bool {
    cell.bytes().filter(|b| *b == b'`').count() % 2 == 1
}
