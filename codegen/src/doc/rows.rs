//! Rows of tables and entries of bullets into typed rows, each with its place in the ledger.

use crate::{
    ledger::{IgnoreRule, ItemId, ItemKind, Outcome},
    model::{Language, Position, Text},
    page::{RowRepair, TableRow},
    source::{Span, Spanned},
    vocabulary::{self, Column, Topic, TypeWord},
};

use super::{
    ParamRow, ParamTable, TypeCell, bullets, cells,
    columns::Columns,
    errors::ErrorCells,
    facts::{self, FactContext},
    names,
    operation::OperationReader,
    rules, types,
};

impl OperationReader {
    pub(super) fn report_repair(&mut self, row: &TableRow) {
        let rule = match row.repair {
            Some(RowRepair::Folded) => &rules::ROW_FOLDED,
            Some(RowRepair::Padded) => &rules::ROW_PADDED,
            Some(RowRepair::Unclosed) => &rules::ROW_OPEN,
            Some(RowRepair::Joined) => &rules::ROW_JOINED,
            Some(RowRepair::Apart) => &rules::ROW_APART,
            Some(RowRepair::Trimmed) | None => return,
        };
        let name = row.cells.first().map_or("", |c| c.value.as_str());
        let text = format!("row `{}`: {}", cells::shorten(name), rule.title);
        self.doubt(rule, row.span, text);
    }

    pub(super) fn read_row(
        &mut self,
        mut row: TableRow,
        columns: &Columns,
        item: ItemId,
    ) -> Option<ParamRow> {
        realign(&mut row, columns);
        let mut cells = RowCells::take(&mut row, columns);
        self.exchange(&mut cells);
        let mut name = names::read(&cells.name.value);
        if self.leaves_out(&cells.name, &name, item) {
            return None;
        }
        if name.guessed {
            let text = format!(
                "`{}` is no name of a parameter; it is read as `{}`",
                cells::shorten(&cells.name.value),
                name.name
            );
            self.doubt(&rules::NAME_CELL, cells.name.span, text);
        }
        if let Some(rest) = name.rest.take()
            && cells.description.value.is_empty()
        {
            cells.description = Spanned::new(rest, cells.name.span);
        }
        let ty = self.read_type(&mut cells, &mut name, row.repair);
        let position = cells.position.take();
        let position = position.and_then(|cell| self.read_position(&name.name, &cell));
        let row = EntryRow {
            item,
            name: Spanned::new(name, cells.name.span),
            ty,
            required: cells.required,
            example: cells.example,
            description: cells.description,
            span: row.span,
        };
        let mut row = row.read(self.language);
        row.position = position;
        Some(row)
    }

    /// Settles a row that describes no parameter.
    fn leaves_out(&mut self, cell: &Spanned<String>, name: &names::NameCell, item: ItemId) -> bool {
        let outcome = if vocabulary::is_common_row(&cell.value) {
            Outcome::Ignored(IgnoreRule::CommonParametersRow)
        } else if vocabulary::is_nothing_row(&name.name) {
            Outcome::Ignored(IgnoreRule::NothingRow)
        } else if !name.name.is_empty() && !names::is_name(&name.name) {
            let text = format!(
                "`{}` is no name of a parameter; the row is left out",
                cells::shorten(&name.name)
            );
            self.doubt(&rules::NAME_CELL, cell.span, text);
            Outcome::Reported(rules::NAME_CELL.code)
        } else {
            return false;
        };
        self.ledger.settle(item, outcome);
        true
    }

    /// A type in the cell of the name, and a name in that of the type, have changed places.
    fn exchange(&mut self, cells: &mut RowCells) {
        let swapped = types::is_known(&cells.name.value)
            && !types::is_known(&cells.ty.value)
            && types::is_identifier(&cells.ty.value);
        if !swapped {
            return self.doubt_type_name(cells);
        }
        std::mem::swap(&mut cells.name, &mut cells.ty);
        let text = format!(
            "`{}`: name and type stand in each other's column",
            cells::shorten(&cells.name.value)
        );
        self.doubt(&rules::NAME_CELL, cells.name.span, text);
    }

    /// `String` of the type `Time` may be a `Time` of the type `String`.
    fn doubt_type_name(&mut self, cells: &RowCells) {
        let name = &cells.name.value;
        let scalar = |word: &str| {
            use TypeWord::{Boolean, Integer, Long, String};
            types::scalar(word).filter(|kind| matches!(kind, String | Integer | Long | Boolean))
        };
        if scalar(name).is_some() && scalar(&cells.ty.value).is_none() {
            let text =
                format!("`{name}` is a word for a type, and stands in the column of the names");
            self.doubt(&rules::NAME_CELL, cells.name.span, text);
        }
    }

    /// The type of a row: what its cell says, else what its name implies.
    fn read_type(
        &mut self,
        cells: &mut RowCells,
        name: &mut names::NameCell,
        repair: Option<RowRepair>,
    ) -> Spanned<TypeCell> {
        let span = cells.ty.span;
        let mut cell = types::read(std::mem::take(&mut cells.ty.value));
        types::own_name(&mut cell, &name.name);
        if cell.kind == TypeWord::Unspecified
            && let Some(implied) = name.ty.take()
        {
            cell.kind = implied;
        }
        if let Some((meant, word)) = types::misspelt(&cell, &name.name) {
            let text = format!(
                "`{}`: the type `{}` is read as `{word}`",
                cells::shorten(&name.name),
                cells::shorten(&cell.raw)
            );
            self.doubt(&rules::TYPE_WORD, span, text);
            cell.kind = meant;
        }
        if let TypeWord::Unknown(word) = &cell.kind {
            // A row that lost its type cell has its description there.
            if repair == Some(RowRepair::Padded) && cells.description.value.is_empty() {
                cells.description = Spanned::new(cell.raw, span);
                cell = TypeCell::default();
            } else {
                let text = format!(
                    "`{}`: the type `{}` is not known",
                    cells::shorten(&name.name),
                    cells::shorten(word)
                );
                self.doubt(&rules::TYPE_WORD, span, text);
            }
        }
        Spanned::new(cell, span)
    }

    fn read_position(&mut self, name: &str, cell: &Spanned<String>) -> Option<Spanned<Position>> {
        let known = vocabulary::position(&cell.value);
        if known.is_none() {
            let text = format!(
                "`{}`: the position `{}` is not known",
                cells::shorten(name),
                cells::shorten(&cell.value)
            );
            self.doubt(&rules::POSITION_WORD, cell.span, text);
        }
        Some(Spanned::new(known?, cell.span))
    }

    /// An entry of a page without tables.
    pub(super) fn read_entry(&mut self, mut entry: bullets::BulletItem) {
        if self.topic == Some(Topic::Errors) {
            return self.read_error_entry(entry);
        }
        let is_response = matches!(self.topic, Some(Topic::Response(_) | Topic::DataType));
        let kind = match is_response {
            true => ItemKind::ResponseRow,
            false => ItemKind::RequestRow,
        };
        let item = self.ledger.enter(kind, entry.span);
        let ty = entry.take(Column::Type).unwrap_or_default();
        let mut required = entry.take(Column::Required);
        if let Some(cell) = &mut required {
            cell.value = cell.value.trim().to_owned();
        }
        let example = entry.take(Column::Example);
        let mut description = entry.take(Column::Description).unwrap_or_default();
        if let Some(format) = entry.take(Column::Meaning) {
            if description.value.is_empty() {
                description.span = format.span;
            } else {
                description.value.push_str("\n\n");
            }
            description.value.push_str(&format.value);
        }
        let row = EntryRow {
            item,
            name: Spanned::new(names::read(&entry.name.value), entry.name.span),
            ty: Spanned::new(types::read(ty.value.trim().to_owned()), ty.span),
            required,
            example,
            description,
            span: entry.span,
        };
        let row = row.read(self.language);
        self.push_row(row, is_response);
    }

    fn read_error_entry(&mut self, mut entry: bullets::BulletItem) {
        let item = self.ledger.enter(ItemKind::ErrorRow, entry.span);
        let (status, message, description) = (
            entry.take(Column::Status),
            entry.take(Column::Message),
            entry.take(Column::Description),
        );
        let cells = ErrorCells {
            code: entry.name,
            status,
            message,
            description,
        };
        self.error(item, entry.span, cells, false);
    }

    /// Adds a row to the table of its heading.
    fn push_row(&mut self, row: ParamRow, is_response: bool) {
        let heading = self.heading.clone();
        let side = match is_response {
            true => &mut self.doc.response,
            false => &mut self.doc.request,
        };
        let place = |heading: &Option<Spanned<String>>| heading.as_ref().map(|h| h.span);
        match side.last_mut() {
            Some(table) if place(&table.heading) == place(&heading) => {
                table.span.end = row.span.end;
                table.rows.push(row);
            }
            _ => side.push(ParamTable {
                heading,
                span: row.span,
                rows: vec![row],
                ..ParamTable::default()
            }),
        }
    }
}

/// The cells of a row, by what their columns say.
struct RowCells {
    name: Spanned<String>,
    ty: Spanned<String>,
    required: Option<Spanned<String>>,
    position: Option<Spanned<String>>,
    example: Option<Spanned<String>>,
    description: Spanned<String>,
}

impl RowCells {
    fn take(row: &mut TableRow, columns: &Columns) -> Self {
        let mut take = |column: Column| {
            let cell = row.cells.get_mut(columns.index(column)?);
            cell.map(std::mem::take)
        };
        let filled = |cell: &Spanned<String>| !cell.value.is_empty();
        let mut cells = Self {
            name: take(Column::Name).unwrap_or_default(),
            ty: take(Column::Type).unwrap_or_default(),
            required: take(Column::Required),
            position: take(Column::Position).filter(filled),
            example: take(Column::Example).filter(filled),
            description: take(Column::Description).unwrap_or_default(),
        };
        columns.describe(row, &mut cells.description);
        cells
    }
}

/// A row of a table or an entry of bullets, whose cells of text are not read yet.
struct EntryRow {
    item: ItemId,
    name: Spanned<names::NameCell>,
    ty: Spanned<TypeCell>,
    required: Option<Spanned<String>>,
    example: Option<Spanned<String>>,
    description: Spanned<String>,
    span: Span,
}

impl EntryRow {
    fn read(self, language: Language) -> ParamRow {
        let name = self.name.value;
        let example = self
            .example
            .map(|e| Spanned::new(cells::example(&e.value), e.span))
            .filter(|e| e.value != vocabulary::NULL_EXAMPLE);
        let context = FactContext {
            name: &name.name,
            ty: &self.ty.value.kind,
            example: example.as_ref().map(|e| e.value.as_str()),
        };
        let mut facts = facts::read(language, &self.description.value, context);
        if name.deprecated && facts.deprecated.is_none() {
            let note = vocabulary::deprecated_note(language);
            facts.deprecated = Some(Text::in_language(note, language));
        }
        // What the row knows as a value is one.
        let known = |e: &str| {
            let mut words = self
                .description
                .value
                .split(|c: char| !c.is_ascii_alphanumeric());
            facts.values.iter().any(|v| v.value == e)
                || facts.default.as_deref() == Some(e)
                || e.bytes().all(|b| b.is_ascii_alphabetic()) && words.any(|word| word == e)
        };
        let example =
            example.filter(|e| known(e.value.trim()) || !vocabulary::is_placeholder(&e.value));
        let required = self.required;
        ParamRow {
            item: self.item,
            name: Spanned::new(name.name, self.name.span),
            name_guessed: name.guessed,
            depth: name.depth,
            ty: self.ty,
            required: required.map(|r| Spanned::new(cells::required(&r.value), r.span)),
            position: None,
            example,
            facts: facts.into(),
            description: self.description,
            span: self.span,
        }
    }
}

/// A row below a cell that went over several rows lacks that cell: its type stands one column too far to the left.
fn realign(row: &mut TableRow, columns: &Columns) {
    let first = columns.index(Column::Name).unwrap_or(0);
    let Some(ty) = columns
        .index(Column::Type)
        .filter(|i| *i > first && first > 0)
    else {
        return;
    };
    let known = |i: usize| row.cells.get(i).is_some_and(|c| types::is_known(&c.value));
    if row.repair == Some(RowRepair::Padded) && !known(ty) && known(ty - 1) {
        row.cells.rotate_right(1);
    }
}
