//! Error codes: the union of the tables of both languages.

use crate::{
    doc::{ErrorRow, OperationDoc},
    ledger::{IgnoreRule, ItemId, Outcome},
    model::{ErrorCode, Language, Text},
};

/// Adds the rows of `doc`, and says what became of each.
pub(super) fn add(out: &mut Vec<ErrorCode>, doc: &OperationDoc) -> Vec<(ItemId, Outcome)> {
    doc.errors
        .iter()
        .map(|row| (row.item, add_row(out, row, doc.language)))
        .collect()
}

/// Adds a row. A code that is there already keeps its status and message and gains the text of the other language.
pub(super) fn add_row(out: &mut Vec<ErrorCode>, row: &ErrorRow, language: Language) -> Outcome {
    let code = row.code.value.trim();
    if code.is_empty() {
        return Outcome::Ignored(IgnoreRule::NoErrorCode);
    }
    let meaning = row
        .description
        .as_ref()
        .map(|d| Text::in_language(&d.value, language))
        .unwrap_or_default();
    if let Some(held) = out.iter_mut().find(|e| e.code == code) {
        held.status = held.status.or(row.status);
        if held.message.is_none() {
            held.message = row.message.as_ref().map(|m| m.value.clone());
        }
        held.text.fill_from(meaning);
        return Outcome::Merged(format!("errors.{code}"));
    }
    out.push(ErrorCode {
        code: code.to_owned(),
        status: row.status,
        message: row.message.as_ref().map(|m| m.value.clone()),
        text: meaning,
        span: row.span,
    });
    Outcome::Emitted(format!("errors.{code}"))
}
