//! What several operations say of one thing, as one text: what most of them say.

use std::collections::BTreeMap;

use crate::model::{Field, Required};

use super::{
    docs::{DocTexts, FieldContext},
    types::Row,
};

/// The text that is there most often, of several the first; none when all are empty.
pub(super) fn most_said(texts: impl Iterator<Item = String>) -> Option<String> {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (at, text) in texts.enumerate().filter(|(_, text)| !text.is_empty()) {
        counts.entry(text).or_insert((0, usize::MAX - at)).0 += 1;
    }
    let best = counts.into_iter().max_by_key(|(_, count)| *count);
    best.map(|(text, _)| text)
}

/// The rustdoc of a field that `rows` describe.
pub(super) fn field(docs: &DocTexts, rows: &[Row<'_>], context: &FieldContext<'_>) -> Vec<String> {
    let [first, others @ ..] = rows else {
        return Vec::new();
    };
    if others.is_empty() {
        return docs.field(first.field, context);
    }
    let is_required = rows.iter().all(|row| row.field.required == Required::Yes);
    let said = |field: &Field, example: Option<String>| {
        let neutral = Field {
            example,
            required: if is_required {
                Required::Yes
            } else {
                Required::No
            },
            ..field.clone()
        };
        docs.field(&neutral, context)
    };
    let texts: Vec<String> = rows
        .iter()
        .map(|row| said(row.field, None).join("\n"))
        .collect();
    let Some(best) = most_said(texts.iter().cloned()) else {
        return said(first.field, first.field.example.clone());
    };
    let best = texts.iter().position(|text| *text == best);
    let row = best.map_or(first, |at| &rows[at]);
    said(row.field, row.field.example.clone())
}
