//! Error codes: the union of the tables of both languages.

use super::{ErrorCode, Text, shape::text};
use crate::{
    doc::{ErrorRow, Language, OperationDoc},
    ledger::{Fate, ItemId},
};

/// Adds the rows of `doc`, and says what became of each.
pub(super) fn add(out: &mut Vec<ErrorCode>, doc: &OperationDoc) -> Vec<(ItemId, Fate)> {
    doc.errors
        .iter()
        .map(|row| (row.item, add_row(out, row, doc.language)))
        .collect()
}

/// Adds a row. A code that is there already keeps its status and message and gains the text of the other language.
pub(super) fn add_row(out: &mut Vec<ErrorCode>, row: &ErrorRow, language: Language) -> Fate {
    let code = row.code.value.trim();
    if code.is_empty() {
        return Fate::Ignored("no-error-code");
    }
    let meaning = row
        .description
        .as_ref()
        .map(|d| text(&d.value, language))
        .unwrap_or_default();
    if let Some(held) = out.iter_mut().find(|e| e.code == code) {
        held.status = held.status.or(row.status);
        if held.message.is_none() {
            held.message = row.message.as_ref().map(|m| m.value.clone());
        }
        merge_text(&mut held.text, meaning);
        return Fate::Merged(format!("errors.{code}"));
    }
    out.push(ErrorCode {
        code: code.to_owned(),
        status: row.status,
        message: row.message.as_ref().map(|m| m.value.clone()),
        text: meaning,
        span: row.span,
    });
    Fate::Emitted(format!("errors.{code}"))
}

/// Fills the languages that `text` lacks.
pub(super) fn merge_text(text: &mut Text, other: Text) {
    if text.en.is_none() {
        text.en = other.en;
    }
    if text.zh.is_none() {
        text.zh = other.zh;
    }
}
