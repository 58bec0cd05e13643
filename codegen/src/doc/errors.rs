//! Rows of error tables and entries of error bullets.

use crate::{
    ledger::{IgnoreRule, ItemId, ItemKind, Outcome},
    page::Table,
    report::Diagnostic,
    source::{Span, Spanned},
    vocabulary::{self, Column, wire},
};

use super::{ErrorRow, cells, columns::Columns, operation::OperationReader, refold::refold, rules};

/// What a row or an entry says of one error.
#[derive(Debug, Default)]
pub(super) struct ErrorCells {
    pub code: Spanned<String>,
    pub status: Option<Spanned<String>>,
    pub message: Option<Spanned<String>>,
    pub description: Option<Spanned<String>>,
}

impl OperationReader {
    pub(super) fn error_table(
        &mut self,
        table: Table,
        columns: &Columns,
        caption: Option<&Spanned<String>>,
    ) {
        let labels: Vec<Spanned<String>> = [caption, self.heading.as_ref()]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        // One status for all rows, given above them.
        let shared = labels
            .iter()
            .find(|l| !columns.has(Column::Status) && cells::gives_status(&l.value));
        let outcome = labels
            .iter()
            .find(|l| vocabulary::topic(&l.value).is_some())
            .filter(|l| vocabulary::names_errors_of_something(&l.value))
            .filter(|_| shared.is_none() && !columns.has(Column::Status));
        if let Some(label) = &outcome {
            let text = format!(
                "the {} codes below `{}` say how a job can end, not what the call returns",
                table.rows.len(),
                cells::shorten(&label.value)
            );
            self.report
                .push(Diagnostic::new(&rules::OUTCOMES, label.span, text));
        }
        let kind = match outcome {
            Some(_) => ItemKind::OutcomeRow,
            None => ItemKind::ErrorRow,
        };
        for mut row in table.rows {
            self.report_repair(&row);
            refold(&mut row, columns);
            let item = self.ledger.enter(kind, row.span);
            let mut take = |column: Column| {
                columns
                    .index(column)
                    .and_then(|i| row.cells.get_mut(i))
                    .map(std::mem::take)
            };
            let mut description = take(Column::Description).unwrap_or_default();
            let cells = ErrorCells {
                code: take(Column::Code).unwrap_or_default(),
                status: take(Column::Status).or_else(|| shared.cloned()),
                message: take(Column::Message).filter(|c| !c.value.is_empty()),
                description: {
                    columns.describe(&row, &mut description);
                    Some(description).filter(|c| !c.value.is_empty())
                },
            };
            self.error(item, row.span, cells, outcome.is_some());
        }
    }

    pub(super) fn error(&mut self, item: ItemId, span: Span, row: ErrorCells, outcome: bool) {
        let ErrorCells {
            mut code,
            status,
            message,
            description,
        } = row;
        let given = |s: &Spanned<String>| cells::status(&s.value);
        let mut number = status.as_ref().and_then(given);
        if number.is_none()
            && let Some((rest, inside)) = cells::code_and_status(&code.value)
        {
            number = Some(inside);
            code.value = rest.to_owned();
        }
        let name = cells::error_code(&code);
        let success = wire::SUCCESS_CODES
            .iter()
            .any(|c| c.eq_ignore_ascii_case(&name))
            && number.is_none_or(|n| (200..300).contains(&n));
        if vocabulary::is_nothing_row(&name)
            || success
            || (name.is_empty() && message.is_none() && description.is_none())
        {
            self.ledger
                .settle(item, Outcome::Ignored(IgnoreRule::NoErrorRow));
            return;
        }
        if name.is_empty() {
            let text = "this row of an error table has no code";
            self.report
                .push(Diagnostic::new(&rules::ERROR_CODE, span, text));
            self.ledger
                .settle(item, Outcome::Reported(rules::ERROR_CODE.code));
            return;
        }
        // A code that is a status by itself, in a table without a column for it.
        if status.is_none() && name.len() == 3 {
            number = number.or_else(|| cells::status(&name));
        }
        if number.is_none() && !outcome {
            let (at, what) = match &status {
                Some(s) if !s.value.is_empty() => (
                    s.span,
                    format!("`{}` is no HTTP status", cells::shorten(&s.value)),
                ),
                _ => (span, "no HTTP status is given".to_owned()),
            };
            self.report.push(Diagnostic::new(
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
            outcome,
            span,
        });
    }
}
