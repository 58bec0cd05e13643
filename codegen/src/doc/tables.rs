//! What a table is about, and its rows one by one.

use crate::{
    ledger::{IgnoreRule, ItemKind, Outcome},
    page::{RowRepair, Table, TableRow},
    report::{Diagnostic, Level},
    source::{Span, Spanned},
    vocabulary::{self, Column, Topic},
};

use super::{
    ParamTable, cells,
    columns::{self, Columns, TableKind},
    item_rows,
    operation::{OperationReader, TableByColumns},
    refold::{refold, split_rows},
    rules, types,
};

impl OperationReader {
    pub(super) fn table(&mut self, mut table: Table, caption: Option<Spanned<String>>) {
        if table.header.iter().all(|h| h.value.is_empty()) {
            self.header_in_first_row(&mut table);
        }
        let columns = columns::decide(&table, self.topic);
        let kind = self.kind(&columns, table.span);
        if kind == TableKind::Other {
            return self.other_table(&table);
        }
        if self.topic.is_none()
            && kind != TableKind::Errors
            && let Some(heading) = self.heading.clone()
        {
            self.tables_by_columns
                .push(TableByColumns { heading, kind });
        }
        for i in &columns.voted {
            if let (Some(header), Some(Some(role))) = (table.header.get(*i), columns.roles.get(*i))
            {
                let text = format!(
                    "column `{}` is read as {role:?}, by what its cells hold",
                    cells::shorten(&header.value)
                );
                self.report.push(
                    Diagnostic::new(&rules::COLUMN_BY_CONTENT, header.span, text)
                        .help("name the column in one of the known words"),
                );
            }
        }
        for header in columns.unknown.iter().filter_map(|i| table.header.get(*i)) {
            let text = format!(
                "nobody knows what the column `{}` holds; its cells are added to the descriptions",
                cells::shorten(&header.value)
            );
            self.report.push(
                Diagnostic::new(&rules::COLUMN_UNKNOWN, header.span, text)
                    .help("name the column in one of the known words"),
            );
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
            .and_then(|h| vocabulary::label_kind(&h.value));
        let kind = columns::kind(columns, self.topic, self.last_side, label);
        let flagged = || {
            self.doc
                .request
                .iter()
                .flat_map(|t| &t.rows)
                .any(|r| r.required.is_some())
        };
        // A second section of request parameters that are neither required nor optional is the response
        // under a wrong heading.
        let second = self.request_headings > 1 && self.doc.response.is_empty();
        if kind == TableKind::Request && second && !columns.has(Column::Required) && flagged() {
            let text = "a second section of request parameters is read as the response";
            self.report
                .push(Diagnostic::new(&rules::SECTION_MISTAKEN, span, text));
            return TableKind::Response;
        }
        // The same without a heading that anybody knows, on a page without a section for the response.
        let unnamed = self.topic.is_none() && !self.has_response_section;
        if kind == TableKind::Request
            && unnamed
            && self.heading.is_some()
            && columns.has(Column::Type)
            && !columns.has(Column::Required)
            && self.doc.response.is_empty()
            && flagged()
        {
            return TableKind::Response;
        }
        // Names and descriptions without types after the fields are values of one of them.
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
        let known = |row: &TableRow| {
            row.cells
                .iter()
                .filter(|c| vocabulary::column(&c.value).is_some())
                .count()
                >= 2
        };
        if table.rows.first().is_some_and(known) {
            let row = table.rows.remove(0);
            let item = self.ledger.enter(ItemKind::OtherRow, row.span);
            self.ledger
                .settle(item, Outcome::Ignored(IgnoreRule::HeaderRow));
            table.header = row.cells;
        }
    }

    fn other_table(&mut self, table: &Table) {
        let rule = match self.topic {
            Some(Topic::Authorization) => IgnoreRule::AuthorizationTable,
            Some(Topic::Aside | Topic::Debug) => IgnoreRule::AsideTable,
            Some(Topic::Examples) => IgnoreRule::TableInExamples,
            _ => {
                self.table_left_out(table);
                IgnoreRule::NoParameterTable
            }
        };
        for row in &table.rows {
            let item = self.ledger.enter(ItemKind::OtherRow, row.span);
            self.ledger.settle(item, Outcome::Ignored(rule));
        }
    }

    /// A table in a section whose heading says nothing may be one that a word list lacks.
    fn table_left_out(&mut self, table: &Table) {
        let heading = self.heading.as_ref().map_or("", |h| h.value.as_str());
        if vocabulary::topic(heading).is_some() {
            return;
        }
        let text = format!(
            "the table below `{}` is neither parameters nor errors; its {} rows are left out",
            cells::shorten(heading),
            table.rows.len()
        );
        self.report
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
            .and_then(|h| vocabulary::position_of_label(&h.value));
        let position = self.label_position.or(section).or(heading);
        let mut out = ParamTable {
            heading: self.heading.clone(),
            caption,
            position,
            unmarked: table.from_paragraphs,
            rows: Vec::with_capacity(table.rows.len()),
            span: table.span,
        };
        let ledger_kind = if kind == TableKind::Request {
            ItemKind::RequestRow
        } else {
            ItemKind::ResponseRow
        };
        let is_apart = table
            .rows
            .first()
            .is_some_and(|r| r.repair == Some(RowRepair::Apart));
        let is_bold = table.header.iter().all(|h| h.value.starts_with("**"));
        let rows = table.rows.into_iter();
        for mut row in rows.flat_map(|row| split_rows(row, columns)) {
            let folded = row.repair == Some(RowRepair::Folded);
            let before = self.report.diagnostics.len();
            self.report_repair(&row);
            if refold(&mut row, columns) && folded {
                // What was cut is no text: it may have lost a part.
                for found in &mut self.report.diagnostics[before..] {
                    found.level = Level::Warning;
                }
            }
            let item = self.ledger.enter(ledger_kind, row.span);
            if let Some(mut row) = self.read_row(row, columns, item) {
                if is_bold {
                    types::widen(&mut row.ty.value, &row.name.value);
                }
                item_rows::note_map(&mut out.rows, &row);
                item_rows::lift(&mut out.rows, &row, self.language);
                out.rows.push(row);
            }
        }
        out.unmarked |= item_rows::marks_nothing(&out.rows);
        // On a page without headings the table after the parameters is the response.
        if self.heading.is_none() && self.topic.is_none() && kind == TableKind::Request {
            self.last_side = Some(TableKind::Response);
        }
        if !out.rows.is_empty() {
            let side = if kind == TableKind::Request {
                &mut self.doc.request
            } else {
                &mut self.doc.response
            };
            match side.last_mut() {
                Some(table) if is_apart => {
                    table.span.end = out.span.end;
                    table.rows.append(&mut out.rows);
                }
                _ => side.push(out),
            }
        }
    }
}
