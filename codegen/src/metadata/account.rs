//! What became of the nodes of a document: counted from the document, not from what the conversion says it saw.

use crate::ledger::{Balance, IgnoreRule, ItemKind};

use super::{
    document::{
        Document, Schema,
        part::{NodeOutcome, Object, Slot},
    },
    rules,
};

/// Counts every parameter, schema, response, header, error, endpoint and example with what became of it.
pub(crate) fn balance(document: &Document, examples: &[NodeOutcome]) -> Balance {
    let mut balance = Balance::default();
    let mut count = |kind, outcome| add(&mut balance, kind, outcome);
    for (_, slot) in document.apis.entries() {
        let Some(entry) = slot.get() else {
            count(
                ItemKind::SchemaNode,
                NodeOutcome::Reported(rules::WRONG_KIND.code),
            );
            continue;
        };
        for slot in entry.parameters.items() {
            count(ItemKind::Parameter, outcome_of(slot, |p| p.outcome().get()));
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
                count(ItemKind::Parameter, outcome_of(slot, |h| h.outcome().get()));
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
            count(ItemKind::ErrorRow, outcome_of(slot, |e| e.outcome().get()));
        }
    }
    for slot in document.error_codes.items() {
        count(ItemKind::ErrorRow, outcome_of(slot, |e| e.outcome().get()));
    }
    for slot in document.endpoints.items() {
        count(ItemKind::OtherRow, outcome_of(slot, |e| e.outcome().get()));
    }
    for (_, slot) in document
        .components
        .get()
        .map_or(&[][..], |c| c.schemas.entries())
    {
        if let Some(schema) = slot.get()
            && schema.outcome().get() == NodeOutcome::Open
        {
            // Nothing led to it.
            schema
                .outcome()
                .settle(NodeOutcome::Ignored(IgnoreRule::UnusedType));
            schema.settle_below(NodeOutcome::Ignored(IgnoreRule::UnusedType));
        }
        add_schema(slot, &mut count);
    }
    for outcome in examples {
        count(ItemKind::Example, *outcome);
    }
    balance
}

fn outcome_of<T>(slot: &Slot<T>, outcome: impl Fn(&T) -> NodeOutcome) -> NodeOutcome {
    match (&slot.value, slot.wrong) {
        (Some(value), _) => outcome(value),
        (None, Some(_)) => NodeOutcome::Reported(rules::WRONG_KIND.code),
        (None, None) => NodeOutcome::Ignored(IgnoreRule::Null),
    }
}

fn add_schema(slot: &Slot<Schema>, count: &mut impl FnMut(ItemKind, NodeOutcome)) {
    match (slot.get(), slot.wrong) {
        (Some(schema), _) => add_node(schema, count),
        (None, Some(_)) => count(
            ItemKind::SchemaNode,
            NodeOutcome::Reported(rules::WRONG_KIND.code),
        ),
        (None, None) => {}
    }
}

fn add_node(schema: &Schema, count: &mut impl FnMut(ItemKind, NodeOutcome)) {
    count(ItemKind::SchemaNode, schema.outcome().get());
    for (_, part) in schema.boxed_parts() {
        add_node(part, count);
    }
    for (_, slot) in schema.properties.entries() {
        add_schema(slot, count);
    }
}

fn add(balance: &mut Balance, kind: ItemKind, outcome: NodeOutcome) {
    balance.items += 1;
    *balance.by_kind.entry(kind).or_default() += 1;
    match outcome {
        NodeOutcome::Emitted => balance.emitted += 1,
        NodeOutcome::Merged => balance.merged += 1,
        NodeOutcome::Ignored(rule) => *balance.ignored.entry(rule).or_default() += 1,
        NodeOutcome::Reported(code) => *balance.reported.entry(code).or_default() += 1,
        NodeOutcome::Open => balance.unaccounted += 1,
    }
}
