//! What became of the nodes of a document: counted from the document, not from what the conversion says it saw.

use crate::ledger::{Balance, IgnoreRule, ItemKind};

use super::{
    document::{
        Document, Schema,
        part::{Fate, Object, Slot},
    },
    rules,
};

/// Counts every parameter, schema, response, header, error, endpoint and example with what became of it.
pub(crate) fn balance(document: &Document, examples: &[Fate]) -> Balance {
    let mut balance = Balance::default();
    let mut count = |kind, fate| add(&mut balance, kind, fate);
    for (_, slot) in document.apis.entries() {
        let Some(entry) = slot.get() else {
            count(ItemKind::SchemaNode, Fate::Reported(rules::WRONG_KIND.code));
            continue;
        };
        for slot in entry.parameters.items() {
            count(ItemKind::Parameter, fate_of(slot, |p| p.fate().get()));
            if let Some(parameter) = slot.get() {
                add_schema(&parameter.schema, &mut count);
            }
        }
        for (_, slot) in entry.responses.entries() {
            let Some(response) = slot.get() else {
                continue;
            };
            add_schema(&response.schema, &mut count);
            for (_, slot) in response.headers.entries() {
                count(ItemKind::Parameter, fate_of(slot, |h| h.fate().get()));
                if let Some(header) = slot.get() {
                    add_schema(&header.schema, &mut count);
                }
            }
        }
        for slot in entry
            .error_codes
            .entries()
            .iter()
            .flat_map(|(_, list)| list.items())
        {
            count(ItemKind::ErrorRow, fate_of(slot, |e| e.fate().get()));
        }
    }
    for slot in document.error_codes.items() {
        count(ItemKind::ErrorRow, fate_of(slot, |e| e.fate().get()));
    }
    for slot in document.endpoints.items() {
        count(ItemKind::OtherRow, fate_of(slot, |e| e.fate().get()));
    }
    for (_, slot) in document
        .components
        .get()
        .map_or(&[][..], |c| c.schemas.entries())
    {
        if let Some(schema) = slot.get()
            && schema.fate().get() == Fate::Open
        {
            // Nothing led to it.
            schema.fate().settle(Fate::Ignored(IgnoreRule::UnusedType));
            schema.settle_below(Fate::Ignored(IgnoreRule::UnusedType));
        }
        add_schema(slot, &mut count);
    }
    for fate in examples {
        count(ItemKind::Example, *fate);
    }
    balance
}

fn fate_of<T>(slot: &Slot<T>, fate: impl Fn(&T) -> Fate) -> Fate {
    match (&slot.value, slot.wrong) {
        (Some(value), _) => fate(value),
        (None, Some(_)) => Fate::Reported(rules::WRONG_KIND.code),
        (None, None) => Fate::Ignored(IgnoreRule::Null),
    }
}

fn add_schema(slot: &Slot<Schema>, count: &mut impl FnMut(ItemKind, Fate)) {
    match (slot.get(), slot.wrong) {
        (Some(schema), _) => add_node(schema, count),
        (None, Some(_)) => count(ItemKind::SchemaNode, Fate::Reported(rules::WRONG_KIND.code)),
        (None, None) => {}
    }
}

fn add_node(schema: &Schema, count: &mut impl FnMut(ItemKind, Fate)) {
    count(ItemKind::SchemaNode, schema.fate().get());
    for (_, part) in schema.boxed_parts() {
        add_node(part, count);
    }
    for (_, slot) in schema.properties.entries() {
        add_schema(slot, count);
    }
}

fn add(balance: &mut Balance, kind: ItemKind, fate: Fate) {
    balance.items += 1;
    *balance.by_kind.entry(kind).or_default() += 1;
    match fate {
        Fate::Emitted => balance.emitted += 1,
        Fate::Merged => balance.merged += 1,
        Fate::Ignored(rule) => *balance.ignored.entry(rule).or_default() += 1,
        Fate::Reported(code) => *balance.reported.entry(code).or_default() += 1,
        Fate::Open => balance.unaccounted += 1,
    }
}
