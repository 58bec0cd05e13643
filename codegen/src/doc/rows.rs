//! Rows of tables and entries of bullets into typed rows, each with its place in the ledger.

use super::{
    ParamRow, ParamTable, TypeCell, TypeWord, bullets, cells,
    columns::{self, Columns, TableKind},
    errors::ErrorCells,
    facts::{self, FactContext},
    names,
    operation::Reader,
    refold::refold,
    rules, types,
    words::{self, Column, Topic},
};
use crate::{
    ledger::{Fate, ItemId, ItemKind},
    page::{Row, RowRepair, Table},
    report::Diagnostic,
    source::{Span, Spanned},
};

impl Reader {
    pub(super) fn table(&mut self, mut table: Table, caption: Option<Spanned<String>>) {
        if table.header.iter().all(|h| h.value.is_empty()) {
            self.header_in_first_row(&mut table);
        }
        let columns = columns::decide(&table, self.topic);
        let kind = self.kind(&columns, table.span);
        if kind == TableKind::Other {
            return self.other_table(&table);
        }
        for i in &columns.voted {
            if let (Some(header), Some(Some(role))) = (table.header.get(*i), columns.roles.get(*i))
            {
                let text = format!(
                    "column `{}` is read as {role:?}, by what its cells hold",
                    shorten(&header.value)
                );
                self.doc.report.push(
                    Diagnostic::new(&rules::COLUMN_BY_CONTENT, header.span, text)
                        .help("name the column in one of the known words"),
                );
            }
        }
        match kind {
            TableKind::Errors => self.error_table(table, &columns, caption.as_ref()),
            _ => self.param_table(table, &columns, kind, caption),
        }
    }

    fn kind(&mut self, columns: &Columns, span: Span) -> TableKind {
        let label = self
            .heading
            .as_ref()
            .and_then(|h| words::label_kind(&h.value));
        let kind = columns::kind(columns, self.topic, self.last_side, label);
        let flagged = || {
            self.doc
                .request
                .iter()
                .flat_map(|t| &t.rows)
                .any(|r| r.required.is_some())
        };
        // A second section of request parameters that are neither required nor optional is the answer under a wrong heading.
        let second = self.request_headings > 1 && self.doc.response.is_empty();
        if kind == TableKind::Request && second && !columns.has(Column::Required) && flagged() {
            let text = "a second section of request parameters is read as the answer";
            self.doc
                .report
                .push(Diagnostic::new(&rules::SECTION_MISTAKEN, span, text));
            return TableKind::Response;
        }
        // Names and descriptions without types behind the fields are values of one of them.
        if kind == TableKind::Response
            && !columns.has(Column::Type)
            && !self.doc.response.is_empty()
        {
            return TableKind::Other;
        }
        kind
    }

    /// A table whose header is empty has its header in the first row.
    fn header_in_first_row(&mut self, table: &mut Table) {
        let known = |row: &Row| {
            row.cells
                .iter()
                .filter(|c| words::column(&c.value).is_some())
                .count()
                >= 2
        };
        if table.rows.first().is_some_and(known) {
            let row = table.rows.remove(0);
            let item = self.doc.ledger.enter(ItemKind::OtherRow, row.span);
            self.doc.ledger.settle(item, Fate::Ignored("header-row"));
            table.header = row.cells;
        }
    }

    pub(super) fn repaired(&mut self, row: &Row) {
        let rule = match row.repair {
            Some(RowRepair::Folded) => &rules::ROW_FOLDED,
            Some(RowRepair::Padded) => &rules::ROW_PADDED,
            Some(RowRepair::Trimmed) | None => return,
        };
        let name = row.cells.first().map_or("", |c| c.value.as_str());
        self.doc.report.push(Diagnostic::new(
            rule,
            row.span,
            format!("row `{}`: {}", shorten(name), rule.title),
        ));
    }

    fn other_table(&mut self, table: &Table) {
        let rule = match self.topic {
            Some(Topic::Authorization) => "authorization-table",
            Some(Topic::Aside | Topic::Debug) => "aside-table",
            Some(Topic::Examples) => "table-in-examples",
            _ => {
                self.table_left_out(table);
                "no-parameter-table"
            }
        };
        for row in &table.rows {
            let item = self.doc.ledger.enter(ItemKind::OtherRow, row.span);
            self.doc.ledger.settle(item, Fate::Ignored(rule));
        }
    }

    /// A table in a section whose heading says nothing may be one that a word list lacks.
    fn table_left_out(&mut self, table: &Table) {
        let heading = self.heading.as_ref().map_or("", |h| h.value.as_str());
        if words::topic(heading).is_some() {
            return;
        }
        let text = format!(
            "the table below `{}` is neither parameters nor errors; its {} rows are left out",
            shorten(heading),
            table.rows.len()
        );
        self.doc
            .report
            .push(Diagnostic::new(&rules::TABLE_LEFT_OUT, table.span, text));
    }

    fn param_table(
        &mut self,
        table: Table,
        columns: &Columns,
        kind: TableKind,
        caption: Option<Spanned<String>>,
    ) {
        let section = match self.topic {
            Some(Topic::Request(p) | Topic::Response(p)) => p,
            _ => None,
        };
        let heading = self
            .heading
            .as_ref()
            .and_then(|h| words::position_of_label(&h.value));
        let position = self.label_position.or(section).or(heading);
        let mut out = ParamTable {
            heading: self.heading.clone(),
            caption,
            position,
            rows: Vec::with_capacity(table.rows.len()),
            span: table.span,
        };
        let ledger_kind = if kind == TableKind::Request {
            ItemKind::RequestRow
        } else {
            ItemKind::ResponseRow
        };
        for mut row in table.rows {
            self.repaired(&row);
            refold(&mut row, columns);
            let item = self.doc.ledger.enter(ledger_kind, row.span);
            if let Some(row) = self.param_row(row, columns, item) {
                out.rows.push(row);
            }
        }
        // On a page without headings the table behind the parameters is the answer.
        if self.heading.is_none() && self.topic.is_none() && kind == TableKind::Request {
            self.last_side = Some(TableKind::Response);
        }
        if !out.rows.is_empty() {
            let side = if kind == TableKind::Request {
                &mut self.doc.request
            } else {
                &mut self.doc.response
            };
            side.push(out);
        }
    }

    fn param_row(&mut self, mut row: Row, columns: &Columns, item: ItemId) -> Option<ParamRow> {
        realign(&mut row, columns);
        let mut take = |column: Column| {
            columns
                .index(column)
                .and_then(|i| row.cells.get_mut(i))
                .map(std::mem::take)
        };
        let name = take(Column::Name).unwrap_or_default();
        let ty = take(Column::Type).unwrap_or_default();
        let required = take(Column::Required);
        let position = take(Column::Position);
        let example = take(Column::Example).filter(|e| !e.value.is_empty());
        let mut description = take(Column::Description).unwrap_or_default();
        let mut read = names::read(&name.value);
        if words::is_common_row(&name.value) {
            self.doc
                .ledger
                .settle(item, Fate::Ignored("common-parameters-row"));
            return None;
        }
        if words::is_nothing_row(&read.name) {
            self.doc.ledger.settle(item, Fate::Ignored("nothing-row"));
            return None;
        }
        if !read.name.is_empty() && !names::is_name(&read.name) {
            let text = format!(
                "`{}` is no name of a parameter; the row is left out",
                shorten(&read.name)
            );
            self.doc
                .report
                .push(Diagnostic::new(&rules::NAME_CELL, name.span, text));
            self.doc
                .ledger
                .settle(item, Fate::Reported(rules::NAME_CELL.code));
            return None;
        }
        if read.guessed {
            let text = format!(
                "`{}` is no name of a parameter; it is read as `{}`",
                shorten(&name.value),
                read.name
            );
            self.doc
                .report
                .push(Diagnostic::new(&rules::NAME_CELL, name.span, text));
        }
        if let Some(rest) = read.rest.take()
            && description.value.is_empty()
        {
            description = Spanned::new(rest, name.span);
        }
        let mut kind = types::read(ty.value);
        if let Some(ty) = read
            .ty
            .take()
            .filter(|_| kind.kind == TypeWord::Unspecified)
        {
            kind.kind = ty;
        }
        if let TypeWord::Unknown(word) = &kind.kind {
            // A row that lost its type cell: what stands there is the description.
            if row.repair == Some(RowRepair::Padded) && description.value.is_empty() {
                description = Spanned::new(kind.raw, ty.span);
                kind = TypeCell::default();
            } else {
                let text = format!(
                    "`{}`: the type `{}` is not known",
                    shorten(&read.name),
                    shorten(word)
                );
                self.doc
                    .report
                    .push(Diagnostic::new(&rules::TYPE_WORD, ty.span, text));
            }
        }
        let position = position.filter(|p| !p.value.is_empty()).and_then(|p| {
            let known = words::position(&p.value);
            if known.is_none() {
                let text = format!(
                    "`{}`: the position `{}` is not known",
                    shorten(&read.name),
                    shorten(&p.value)
                );
                self.doc
                    .report
                    .push(Diagnostic::new(&rules::POSITION_WORD, p.span, text));
            }
            Some(Spanned::new(known?, p.span))
        });
        let example = example.map(|e| Spanned::new(cells::example(&e.value), e.span));
        let context = FactContext {
            name: &read.name,
            ty: &kind.kind,
            example: example.as_ref().map(|e| e.value.as_str()),
        };
        let facts = facts::read(self.language, &description.value, context);
        Some(ParamRow {
            item,
            name: Spanned::new(read.name, name.span),
            depth: read.depth,
            ty: Spanned::new(kind, ty.span),
            required: required.map(|r| Spanned::new(cells::required(&r.value), r.span)),
            position,
            example,
            facts,
            description,
            span: row.span,
        })
    }

    /// An entry of a page without tables.
    pub(super) fn entry(&mut self, mut entry: bullets::Entry) {
        let mut take = |column: Column| {
            entry
                .fields
                .iter()
                .position(|(c, _)| *c == column)
                .map(|i| entry.fields.remove(i).1)
        };
        if self.topic == Some(Topic::Errors) {
            let item = self.doc.ledger.enter(ItemKind::ErrorRow, entry.span);
            let (status, message, description) = (
                take(Column::Status),
                take(Column::Message),
                take(Column::Description),
            );
            let cells = ErrorCells {
                code: entry.name,
                status,
                message,
                description,
            };
            self.error(item, entry.span, cells, false);
            return;
        }
        let response = matches!(self.topic, Some(Topic::Response(_) | Topic::DataType));
        let item = self.doc.ledger.enter(
            if response {
                ItemKind::ResponseRow
            } else {
                ItemKind::RequestRow
            },
            entry.span,
        );
        let ty = take(Column::Type).unwrap_or_default();
        let required = take(Column::Required);
        let example = take(Column::Example);
        let mut description = take(Column::Description).unwrap_or_default();
        if let Some(format) = take(Column::Meaning) {
            if description.value.is_empty() {
                description.span = format.span;
            } else {
                description.value.push_str("\n\n");
            }
            description.value.push_str(&format.value);
        }

        let name = names::read(&entry.name.value);
        let ty = Spanned::new(types::read(ty.value.trim().to_owned()), ty.span);
        let example = example.map(|e| Spanned::new(cells::example(&e.value), e.span));
        let context = FactContext {
            name: &name.name,
            ty: &ty.value.kind,
            example: example.as_ref().map(|e| e.value.as_str()),
        };
        let facts = facts::read(self.language, &description.value, context);
        let row = ParamRow {
            item,
            name: Spanned::new(name.name, entry.name.span),
            depth: name.depth,
            ty,
            required: required.map(|r| Spanned::new(cells::required(r.value.trim()), r.span)),
            position: None,
            example,
            facts,
            description,
            span: entry.span,
        };
        let heading = self.heading.clone();
        let side = if response {
            &mut self.doc.response
        } else {
            &mut self.doc.request
        };
        match side.last_mut() {
            Some(table)
                if table.heading.as_ref().map(|h| h.span) == heading.as_ref().map(|h| h.span) =>
            {
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

/// A row below a cell that went over several rows lacks that cell: its type stands one column too far to the left.
fn realign(row: &mut Row, columns: &Columns) {
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

pub(super) fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    match line.char_indices().nth(60) {
        Some((i, _)) => format!("{}…", &line[..i]),
        None => line.to_owned(),
    }
}
