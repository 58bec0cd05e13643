//! Fields that only another page of an operation has rows for: whatever a current page describes is part of the shape.

use std::collections::HashSet;

use super::merge;
use crate::{
    doc::{OperationDoc, ParamTable},
    model::{Evidence, Field, Observation, Operation, Type},
    shape::{
        evidence::{is_guess, observe},
        shaper::{members, members_mut},
    },
    source::Span,
    vocabulary::TypeWord,
};

/// Rows of another page that the page which gives the structure has no counterpart for.
#[derive(Debug, Default)]
pub(super) struct AloneRows {
    request: HashSet<Span>,
    response: HashSet<Span>,
}

impl AloneRows {
    /// The rows of `other` that `base` lacks.
    pub(super) fn find(base: &OperationDoc, other: &OperationDoc) -> Self {
        Self {
            request: alone(&base.request, &other.request),
            response: alone(&base.response, &other.response),
        }
    }

    pub(super) fn has_request(&self) -> bool {
        !self.request.is_empty()
    }

    pub(super) fn has_response(&self) -> bool {
        !self.response.is_empty()
    }
}

/// So many rows of a page may be news, whatever the rest of it says.
const FEW_ROWS: usize = 2;

fn alone(base: &[ParamTable], other: &[ParamTable]) -> HashSet<Span> {
    let rows = merge::rows_without_twin(base, other);
    let all: usize = other.iter().map(|t| t.rows.len()).sum();
    // A page of which most is unknown describes another state of the operation: the better page decides.
    if rows.len() > FEW_ROWS && rows.len() * 2 > all {
        return HashSet::new();
    }
    let rows = rows.into_iter();
    // A row without a type may be of anything.
    let typed = |kind: &TypeWord| !matches!(kind, TypeWord::Unspecified | TypeWord::Unknown(_));
    rows.filter(|row| merge::is_own_name(&row.name.value) && typed(&row.ty.value.kind))
        .map(|row| row.span)
        .collect()
}

/// Adds the parameters that only `other` has.
pub(super) fn add_request(operation: &mut Operation, other: Vec<Field>, rows: &AloneRows) {
    let mut known = HashSet::new();
    collect_names(&operation.parameters, &mut known);
    let adding = Adding {
        known: &known,
        alone: &rows.request,
    };
    adding.add_unknown(&mut operation.parameters, other);
}

/// Adds the fields of the response that only `other` has, in rows or in examples. A name that is known in another place is
/// the same field, put elsewhere: the page that gives the structure is right.
pub(super) fn add_response(operation: &mut Operation, other: Type, rows: &AloneRows) {
    let mut known = HashSet::new();
    let Some(fields) = members_mut(&mut operation.response.body) else {
        return;
    };
    collect_names(fields, &mut known);
    let adding = Adding {
        known: &known,
        alone: &rows.response,
    };
    adding.add_unknown(fields, into_members(other));
}

fn collect_names(fields: &[Field], out: &mut HashSet<String>) {
    for field in fields {
        out.insert(field.name.to_lowercase());
        if let Some(inner) = members(&field.ty) {
            collect_names(inner, out);
        }
    }
}

struct Adding<'a> {
    /// Names that the operation has anywhere on this side, in lower case.
    known: &'a HashSet<String>,
    alone: &'a HashSet<Span>,
}

impl Adding<'_> {
    fn add_unknown(&self, held: &mut Vec<Field>, others: Vec<Field>) {
        for mut field in others {
            let twin = held
                .iter_mut()
                .find(|f| f.name.eq_ignore_ascii_case(&field.name));
            match twin {
                Some(twin) => {
                    if let Some(held) = members_mut(&mut twin.ty) {
                        self.add_unknown(held, into_members(field.ty));
                    }
                }
                None if self.is_new(&field) => {
                    observe(&mut field.evidence, Observation::OtherPage);
                    held.push(field);
                }
                None => {}
            }
        }
    }

    fn is_new(&self, field: &Field) -> bool {
        field.span.end > 0
            && (is_shown(&field.evidence)
                || (self.alone.contains(&field.span) && !is_guess(&field.evidence)))
            && !self.known.contains(&field.name.to_lowercase())
            && members(&field.ty)
                .into_iter()
                .flatten()
                .all(|f| self.is_new(f))
    }
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
