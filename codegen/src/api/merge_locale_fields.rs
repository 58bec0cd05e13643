//! Fields of an answer that only the page of another language has rows for.

use std::collections::HashSet;

use crate::{
    model::{Evidence, Field, Observation, Response, Type},
    shape::{
        evidence::observe,
        shaper::{members, members_mut},
    },
};

/// Adds to `base` what `other` has rows and examples for and `base` knows nowhere. A name that `base` has in another place is the same
/// field, put elsewhere: the page that gives the structure is right.
pub(super) fn widen(base: &mut Response, other: Response) {
    let mut known = HashSet::new();
    collect_names(&base.body, &mut known);
    add_unknown(&mut base.body, other.body, &known);
}

fn collect_names(ty: &Type, out: &mut HashSet<String>) {
    for field in members(ty).into_iter().flatten() {
        out.insert(field.name.to_lowercase());
        collect_names(&field.ty, out);
    }
}

fn add_unknown(base: &mut Type, other: Type, known: &HashSet<String>) {
    let Some(held) = members_mut(base) else {
        return;
    };
    for field in into_members(other) {
        let twin = held
            .iter_mut()
            .find(|f| f.name.eq_ignore_ascii_case(&field.name));
        match twin {
            Some(twin) => add_unknown(&mut twin.ty, field.ty, known),
            None if is_new(&field, known) => {
                let mut field = field;
                observe(&mut field.evidence, Observation::OtherPage);
                held.push(field);
            }
            None => {}
        }
    }
}

fn is_new(field: &Field, known: &HashSet<String>) -> bool {
    field.span.end > 0
        && is_shown(&field.evidence)
        && !known.contains(&field.name.to_lowercase())
        && members(&field.ty)
            .into_iter()
            .flatten()
            .all(|f| is_new(f, known))
}

fn is_shown(evidence: &Evidence) -> bool {
    evidence.has(Observation::ExampleHas) || evidence.has(Observation::ExampleHasBelow)
}

fn into_members(ty: Type) -> Vec<Field> {
    match ty {
        Type::Struct(shape) => shape.fields,
        Type::List { item, .. } => into_members(*item),
        Type::Map { value } => into_members(*value),
        _ => Vec::new(),
    }
}
