//! Rows of error tables and entries of error bullets.

use super::{
    ErrorRow, cells,
    columns::Columns,
    operation::Reader,
    rows::shorten,
    rules,
    words::{self, Column},
};
use crate::{
    ledger::{Fate, ItemId, ItemKind},
    page::Table,
    report::Diagnostic,
    source::{Span, Spanned},
};

impl Reader {
    pub(super) fn error_table(&mut self, table: Table, columns: &Columns) {
        for mut row in table.rows {
            self.repaired(&row);
            let item = self.doc.ledger.enter(ItemKind::ErrorRow, row.span);
            let mut take = |column: Column| {
                columns
                    .index(column)
                    .and_then(|i| row.cells.get_mut(i))
                    .map(std::mem::take)
            };
            let (code, status, message, description) = (
                take(Column::Code),
                take(Column::Status),
                take(Column::Message),
                take(Column::Description),
            );
            let full = |cell: Option<Spanned<String>>| cell.filter(|c| !c.value.is_empty());
            self.error(
                item,
                row.span,
                code.unwrap_or_default(),
                status,
                full(message),
                full(description),
            );
        }
    }

    pub(super) fn error(
        &mut self,
        item: ItemId,
        span: Span,
        code: Spanned<String>,
        status: Option<Spanned<String>>,
        message: Option<Spanned<String>>,
        description: Option<Spanned<String>>,
    ) {
        let name = cells::error_code(&code);
        if words::is_nothing_row(&name)
            || (name.is_empty() && message.is_none() && description.is_none())
        {
            self.doc.ledger.settle(item, Fate::Ignored("no-error-row"));
            return;
        }
        if name.is_empty() {
            let text = "this row of an error table has no code";
            self.doc
                .report
                .push(Diagnostic::new(&rules::ERROR_CODE, span, text));
            self.doc
                .ledger
                .settle(item, Fate::Reported(rules::ERROR_CODE.code));
            return;
        }
        // A code that is a status by itself, in a table without a column for it.
        let number = match &status {
            Some(s) => cells::status(&s.value),
            None if name.len() == 3 => cells::status(&name),
            None => None,
        };
        if number.is_none() {
            let (at, what) = match &status {
                Some(s) if !s.value.is_empty() => {
                    (s.span, format!("`{}` is no HTTP status", shorten(&s.value)))
                }
                _ => (span, "no HTTP status is given".to_owned()),
            };
            self.doc.report.push(Diagnostic::new(
                &rules::ERROR_STATUS,
                at,
                format!("error `{name}`: {what}"),
            ));
        }
        let message = message.map(|m| Spanned::new(cells::unescape(&m.value), m.span));
        self.doc.errors.push(ErrorRow {
            item,
            code: Spanned::new(name, code.span),
            status: number,
            message,
            description,
            span,
        });
    }
}
