//! What several operations say of one thing, as one text: what most of them say.

use std::collections::BTreeMap;

use crate::model::{Field, Required};

use super::{
    docs::{DocTexts, FieldContext},
    types::Row,
};

/// The text that is there most often, of several the first; none when all are empty.
pub(super) fn most_said<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'t str> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
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
    let is_documented = rows.iter().all(|row| row.field.required.is_always());
    let said = |field: &Field, example: Option<String>| {
        let neutral = Field {
            example,
            required: match (is_required, is_documented) {
                (true, _) => Required::Yes,
                (false, true) => Required::Documented,
                (false, false) => Required::No,
            },
            text: field.text.clone(),
            facts: field.facts.clone(),
            sensitive: field.sensitive,
            ..Field::default()
        };
        docs.field(&neutral, context)
    };
    let mut texts: Vec<String> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        // Most rows of one field say the same.
        let same = rows[..at]
            .iter()
            .position(|r| says_same(r.field, row.field));
        texts.push(match same {
            Some(same) => texts[same].clone(),
            None => said(row.field, None).join("\n"),
        });
    }
    let Some(best) = most_said(texts.iter().map(String::as_str)) else {
        return said(first.field, first.field.example.clone());
    };
    let best = texts.iter().position(|text| *text == best);
    let row = best.map_or(first, |at| &rows[at]);
    said(row.field, row.field.example.clone())
}

/// Whether two rows mean and state the same.
fn says_same(a: &Field, b: &Field) -> bool {
    a.text == b.text && *a.facts == *b.facts && a.sensitive == b.sensitive
}
