//! The committed page is the prior: what is on it stays unless a witness that is at least as good says otherwise.

use crate::{
    canonical::{CanonicalPage, Subject, Witness},
    model::{ErrorCode, Field, Operation, Required, Text, Type},
};

/// How a new witness stands to the ones that a page was written from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The source that gave the structure and one of each kind that was heard, or every source that
    /// was, is heard again and not older than before: what it says now holds.
    Same,
    /// It is another source, and younger: it says how things are, and takes nothing away.
    Younger,
    /// It is another source of no known order: it fills in what is not there.
    Other,
    /// It is older than what is committed: it changes nothing.
    Older,
}

/// Judges by all witnesses, else by the first ones of both.
pub(super) fn standing(committed: &[Witness], new: &[Witness]) -> Standing {
    let is_same = |a: &Witness, b: &Witness| a.kind == b.kind && a.place == b.place;
    let is_heard = |held: &Witness| {
        new.iter()
            .any(|new| is_same(held, new) && new.date >= held.date)
    };
    if !committed.is_empty() && committed.iter().all(is_heard) {
        return Standing::Same;
    }
    // What only a kind of witness told that is not heard now must not go.
    let all_kinds = (committed.iter()).all(|held| new.iter().any(|new| new.kind == held.kind));
    let (Some(held), Some(new)) = (committed.first(), new.first()) else {
        return Standing::Other;
    };
    let same = is_same(held, new) && all_kinds;
    match (&held.date, &new.date) {
        (Some(held), Some(new)) if new < held => Standing::Older,
        _ if same => Standing::Same,
        (Some(held), Some(new)) if new > held => Standing::Younger,
        _ => Standing::Other,
    }
}

/// The page after a new reading, with all texts that were written by hand.
pub(super) fn merge(committed: &CanonicalPage, new: CanonicalPage) -> CanonicalPage {
    let standing = standing(&committed.witnesses, &new.witnesses);
    let (subject, witnesses) = match (&committed.subject, new.subject) {
        (Subject::Operation(held), Subject::Operation(new_operation)) => {
            let merged = merge_operation(held, *new_operation, standing);
            (Subject::Operation(Box::new(merged)), new.witnesses)
        }
        (Subject::CommonErrors(held), Subject::CommonErrors(mut new_errors)) => {
            merge_errors(held, &mut new_errors, standing == Standing::Same);
            (Subject::CommonErrors(new_errors), new.witnesses)
        }
        (held, _) => (held.clone(), committed.witnesses.clone()),
    };
    let witnesses = match standing {
        Standing::Same => witnesses,
        Standing::Older | Standing::Other => committed.witnesses.clone(),
        Standing::Younger => {
            let others = committed
                .witnesses
                .iter()
                .filter(|w| !witnesses.contains(w));
            witnesses.iter().chain(others).cloned().collect()
        }
    };
    CanonicalPage {
        product: committed.product.clone(),
        version: committed.version.clone(),
        subject,
        witnesses,
    }
}

fn merge_operation(held: &Operation, mut new: Operation, standing: Standing) -> Operation {
    if standing == Standing::Same {
        keep_texts(held, &mut new);
        return new;
    }
    let mut out = held.clone();
    if standing == Standing::Older {
        return out;
    }
    let newer = standing == Standing::Younger;
    add_fields(&mut out.parameters, new.parameters, newer);
    add_fields(&mut out.response.headers, new.response.headers, newer);
    add_type(&mut out.response.body, new.response.body, newer);
    merge_errors(&held.errors, &mut new.errors, false);
    out.errors = new.errors;
    out.paging = out.paging.or(new.paging);
    out.idempotency_token = out.idempotency_token.or(new.idempotency_token);
    out.dry_run = out.dry_run.or(new.dry_run);
    out.deprecated = out.deprecated.or(new.deprecated);
    if out.examples.is_empty() {
        out.examples = new.examples;
    }
    out
}

fn add_fields(held: &mut Vec<Field>, new: Vec<Field>, newer: bool) {
    for field in new {
        match held.iter_mut().find(|h| h.name == field.name) {
            Some(held) => add_facts(held, field, newer),
            None => held.push(field),
        }
    }
}

fn add_facts(held: &mut Field, new: Field, newer: bool) {
    held.facts.take_from(new.facts.into(), newer);
    held.example = held.example.take().or(new.example);
    // What was seconded once stays so.
    let seconded = held.required == Required::Yes && new.required == Required::Documented;
    if newer && new.required != Required::No && !seconded {
        held.required = new.required;
    }
    add_type(&mut held.ty, new.ty, newer);
}

fn add_type(held: &mut Type, new: Type, newer: bool) {
    match (held, new) {
        (Type::Struct(held), Type::Struct(new)) => add_fields(&mut held.fields, new.fields, newer),
        (Type::List { item: held, .. }, Type::List { item: new, .. })
        | (Type::Map { value: held }, Type::Map { value: new }) => add_type(held, *new, newer),
        (held, new) if matches!(held, Type::Any) || newer && !is_container(held) => *held = new,
        _ => {}
    }
}

/// Errors are a union: codes that are gone from a page are still sent. With `replace`, the new order and facts hold.
fn merge_errors(held: &[ErrorCode], new: &mut Vec<ErrorCode>, replace: bool) {
    if replace {
        for error in new.iter_mut() {
            let known = held.iter().find(|h| h.code == error.code);
            keep_text(known.map(|h| &h.text), &mut error.text);
        }
        return;
    }
    let mut out = held.to_vec();
    let unknown = |error: &ErrorCode| held.iter().all(|h| h.code != error.code);
    out.extend(std::mem::take(new).into_iter().filter(unknown));
    *new = out;
}

fn keep_text(held: Option<&Text>, new: &mut Text) {
    let Some(held) = held else { return };
    new.en = held.en.clone().or(new.en.take());
    new.zh = held.zh.clone().or(new.zh.take());
}

/// Takes over what was written by hand.
fn keep_texts(held: &Operation, new: &mut Operation) {
    keep_text(Some(&held.text), &mut new.text);
    if let (Some(held), Some(new)) = (&held.deprecated, &mut new.deprecated) {
        keep_text(Some(held), new);
    }
    keep_field_texts(&held.parameters, &mut new.parameters);
    keep_field_texts(&held.response.headers, &mut new.response.headers);
    keep_type_texts(&held.response.body, &mut new.response.body);
    merge_errors(&held.errors, &mut new.errors, true);
}

fn keep_field_texts(held: &[Field], new: &mut [Field]) {
    for field in new {
        let Some(held) = held.iter().find(|h| h.name == field.name) else {
            continue;
        };
        keep_text(Some(&held.text), &mut field.text);
        if let (Required::Conditional(held), Required::Conditional(new)) =
            (&held.required, &mut field.required)
            && !held.is_empty()
        {
            new.clone_from(held);
        }
        if let (Some(held), Some(new)) = (&held.facts.deprecated, &mut field.facts.deprecated) {
            keep_text(Some(held), new);
        }
        for value in &mut field.facts.values {
            let known = held.facts.values.iter().find(|h| h.value == value.value);
            if let Some(known) = known.filter(|h| !h.meaning.is_empty()) {
                value.meaning.clone_from(&known.meaning);
            }
        }
        keep_type_texts(&held.ty, &mut field.ty);
    }
}

fn keep_type_texts(held: &Type, new: &mut Type) {
    match (held, new) {
        (Type::Struct(held), Type::Struct(new)) => keep_field_texts(&held.fields, &mut new.fields),
        (Type::List { item: held, .. }, Type::List { item: new, .. })
        | (Type::Map { value: held }, Type::Map { value: new }) => keep_type_texts(held, new),
        _ => {}
    }
}

fn is_container(ty: &Type) -> bool {
    matches!(ty, Type::Struct(_) | Type::List { .. } | Type::Map { .. })
}
