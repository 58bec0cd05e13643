//! Error codes: the union of the tables of both languages.

use std::collections::HashMap;

use crate::{
    doc::{ErrorRow, OperationDoc},
    ledger::{IgnoreRule, ItemId, Outcome},
    model::{ErrorCode, Language, Text},
    source::Spanned,
};

/// Adds the rows of `doc`, and says what became of each. Rows with one code are merged in the same order, in whatever
/// order they stand.
pub(super) fn add(out: &mut Vec<ErrorCode>, doc: &OperationDoc) -> Vec<(ItemId, Outcome)> {
    let mut alike: HashMap<&str, Vec<&ErrorRow>> = HashMap::new();
    for row in &doc.errors {
        alike.entry(row.code.value.trim()).or_default().push(row);
    }
    alike
        .values_mut()
        .for_each(|rows| rows.sort_by_cached_key(|r| preference(r)));
    let mut places = places_of(out);
    let mut add_all = |row: &ErrorRow| {
        let code = row.code.value.trim();
        if code.is_empty() {
            return Outcome::Ignored(IgnoreRule::NoErrorCode);
        }
        let Some(rows) = alike.remove(code) else {
            return Outcome::Merged(format!("errors.{code}"));
        };
        let united = match rows.as_slice() {
            [_, _, ..] => unite_messages(&rows),
            _ => None,
        };
        let rows = united.as_ref().map_or(rows, |row| vec![row]);
        let mut outcomes = rows
            .into_iter()
            .map(|r| add_row(out, &mut places, r, doc.language));
        let first = outcomes.next();
        outcomes.for_each(drop);
        first.unwrap_or(Outcome::Ignored(IgnoreRule::NoErrorCode))
    };
    doc.errors
        .iter()
        .map(|row| (row.item, add_all(row)))
        .collect()
}

/// Rows of one code with several messages as one that has all of them.
fn unite_messages(rows: &[&ErrorRow]) -> Option<ErrorRow> {
    let messages = distinct_texts(rows.iter().filter_map(|row| row.message.as_ref()));
    let [_, _, ..] = messages.as_slice() else {
        return None;
    };
    let meanings = distinct_texts(rows.iter().filter_map(|row| row.description.as_ref()));
    let first = *rows.first()?;
    let united = |texts: Vec<&str>| Spanned::new(texts.join(BETWEEN_MESSAGES), first.span);
    Some(ErrorRow {
        message: Some(united(messages)),
        description: Some(united(meanings)).filter(|text| !text.value.is_empty()),
        ..first.clone()
    })
}

/// The texts that differ in more than their case and their full stop.
fn distinct_texts<'r>(texts: impl Iterator<Item = &'r Spanned<String>>) -> Vec<&'r str> {
    let plain = |text: &str| text.trim_end_matches('.').to_lowercase();
    let mut out: Vec<&str> = Vec::new();
    for text in texts.map(|text| text.value.trim()) {
        if !text.is_empty() && out.iter().all(|held| plain(held) != plain(text)) {
            out.push(text);
        }
    }
    out
}

/// What stands between two messages of one code.
const BETWEEN_MESSAGES: &str = " / ";

/// Where each code stands.
pub(super) fn places_of(codes: &[ErrorCode]) -> HashMap<String, usize> {
    let mut places = HashMap::with_capacity(codes.len());
    for (place, code) in codes.iter().enumerate() {
        places.entry(code.code.clone()).or_insert(place);
    }
    places
}

/// The smaller, the better: a status and the smallest one, then a message, then the order of the texts.
fn preference(row: &ErrorRow) -> impl Ord {
    let message = row.message.as_ref().map(|m| m.value.clone());
    let meaning = row.description.as_ref().map(|d| d.value.clone());
    let status = (row.status.is_none(), row.status);
    (
        status,
        message.is_none(),
        message,
        meaning.is_none(),
        meaning,
    )
}

/// Adds a row. A code that is there already keeps its status and message and gains the text of the other language.
/// `places` is where each code stands in `out`.
pub(super) fn add_row(
    out: &mut Vec<ErrorCode>,
    places: &mut HashMap<String, usize>,
    row: &ErrorRow,
    language: Language,
) -> Outcome {
    let code = row.code.value.trim();
    if code.is_empty() {
        return Outcome::Ignored(IgnoreRule::NoErrorCode);
    }
    let meaning = row
        .description
        .as_ref()
        .map(|d| Text::in_language(&d.value, language))
        .unwrap_or_default();
    if let Some(place) = places.get(code) {
        let held = &mut out[*place];
        held.status = held.status.or(row.status);
        if held.message.is_none() {
            held.message = row.message.as_ref().map(|m| m.value.clone());
        }
        held.text.fill_from(meaning);
        return Outcome::Merged(format!("errors.{code}"));
    }
    places.insert(code.to_owned(), out.len());
    out.push(ErrorCode {
        code: code.to_owned(),
        status: row.status,
        message: row.message.as_ref().map(|m| m.value.clone()),
        text: meaning,
        span: row.span,
    });
    Outcome::Emitted(format!("errors.{code}"))
}

#[cfg(test)]
mod tests {
    use crate::source::Span;

    use super::*;

    fn row(code: &str, status: Option<u16>, message: &str) -> ErrorRow {
        let text = |t: &str| Spanned::new(t.to_owned(), Span::default());
        ErrorRow {
            code: text(code),
            status,
            message: Some(text(message)).filter(|m| !m.value.is_empty()),
            ..ErrorRow::default()
        }
    }

    #[test]
    fn rows_of_one_code_may_stand_in_any_order() {
        let rows = [
            row("Pond.Dry", Some(503), "Later."),
            row("Pond.Dry", None, ""),
            row("Pond.Dry", Some(400), "The pond is dry."),
            row("Pond.Dry", Some(400), "the pond is dry"),
        ];
        let read = |order: [usize; 4]| {
            let errors = order.map(|i| rows[i].clone()).to_vec();
            let doc = OperationDoc {
                errors,
                ..OperationDoc::default()
            };
            let mut out = Vec::new();
            add(&mut out, &doc);
            (out.len(), out[0].status, out[0].message.clone())
        };
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
            let both = "The pond is dry. / Later.".to_owned();
            assert_eq!(read(order), (1, Some(400), Some(both)));
        }
    }
}
