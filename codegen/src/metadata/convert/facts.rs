//! What a schema says of a value besides its type.

use crate::{
    evidence::evidence_of,
    metadata::document::Schema,
    model::{AllowedValue, Field, Observation, Required, Text},
};

/// On which side of a call a schema stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

/// A field that a document names.
pub(crate) fn new_field(name: &str) -> Field {
    Field {
        name: name.to_owned(),
        evidence: evidence_of(Observation::Metadata),
        ..Field::default()
    }
}

/// Adds what `schema` says, where the field is silent.
pub(crate) fn add_facts(field: &mut Field, schema: &Schema, side: Side) {
    // What must be in a response is the business of the service.
    let required = schema.doc_required.value.or(schema.required.value);
    if side == Side::Request && required == Some(true) {
        field.required = Required::Yes;
    }
    if schema.deprecated.is_set() {
        field.facts.deprecated.get_or_insert_with(Text::default);
    }
    // A fact that is not stated is not set either: most fields have none, and then no place for them.
    if field.facts.default.is_none() && schema.default.value.is_some() {
        field.facts.default.clone_from(&schema.default.value);
    }
    let max_items = count(schema.max_items.value);
    if field.facts.max_items.is_none() && max_items.is_some() {
        field.facts.max_items = max_items;
    }
    if field.example.is_none() {
        field.example = schema.example.value.clone().filter(|e| !e.is_empty());
    }
    add_scalar_facts(field, schema);
}

/// Adds what the schema of the items says of each item.
pub(crate) fn add_item_facts(field: &mut Field, item: &Schema) {
    if field.example.is_none() {
        field.example = item.example.value.clone().filter(|e| !e.is_empty());
    }
    add_scalar_facts(field, item);
}

fn add_scalar_facts(field: &mut Field, schema: &Schema) {
    if field.facts.values.is_empty() {
        add_values(field, schema);
    }
    let is_number = matches!(schema.ty.text(), Some("integer" | "number"));
    let range = range(schema).filter(|_| is_number);
    if field.facts.range.is_none() && range.is_some() {
        field.facts.range = range;
    }
    let length = (
        count(schema.min_length.value),
        count(schema.max_length.value),
    );
    if schema.ty.text() == Some("string") && length != (None, None) {
        field.facts.length.get_or_insert(length);
    }
}

/// Listed values first, then those that only have a title. The list is complete when each title is of a listed value.
fn add_values(field: &mut Field, schema: &Schema) {
    let listed = schema.values.items();
    let titled = schema.titled_values.get().map_or(&[][..], |v| &v.0);
    let listed: Vec<&str> = listed.iter().filter_map(|slot| slot.text()).collect();
    let is_complete =
        !listed.is_empty() && titled.iter().all(|value| listed.contains(&value.as_str()));
    let shows_other = schema
        .example
        .text()
        .is_some_and(|e| !e.is_empty() && !listed.contains(&e));
    if listed.is_empty() && titled.is_empty() {
        return;
    }
    for value in listed.into_iter().chain(titled.iter().map(String::as_str)) {
        if !field.facts.values.iter().any(|v| v.value == value) {
            field.facts.values.push(AllowedValue {
                value: value.to_owned(),
                ..AllowedValue::default()
            });
        }
    }
    field.facts.values_closed = is_complete && !shows_other;
}

fn range(schema: &Schema) -> Option<(Option<f64>, Option<f64>)> {
    let is_whole = schema.ty.text() == Some("integer");
    // `> 0` of whole numbers is `1..`; a bound of other numbers stays as it is.
    let step = |exclusive: bool| if exclusive && is_whole { 1.0 } else { 0.0 };
    let low = schema
        .minimum
        .value
        .map(|n| n + step(schema.exclusive_minimum.is_set()));
    let high = schema
        .maximum
        .value
        .map(|n| n - step(schema.exclusive_maximum.is_set()));
    (low.is_some() || high.is_some()).then_some((low, high))
}

fn count(number: Option<f64>) -> Option<u64> {
    number
        .filter(|n| n.fract() == 0.0 && (0.0..=1e15).contains(n))
        .map(|n| n as u64)
}
