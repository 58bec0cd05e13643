//! The field of a response that can be waited for.

use crate::{
    model::{AllowedValue, Field, Operation, StateField, Type, path},
    vocabulary::states,
};

use super::{
    paging::{self, Lookup},
    planned::{FieldPlan, PagingPlan, RustType, StatePlan, TypeDef, ValueEnum},
    uses::StateValues,
};

/// The states of `operations`, each with its values.
pub(super) fn values<'a>(operations: &[&'a Operation]) -> StateValues<'a> {
    let mut values = StateValues::new();
    for operation in operations {
        let Some(state) = &operation.state else {
            continue;
        };
        let Some(field) = response_field(operation, &state.path) else {
            continue;
        };
        let elsewhere = state.listed_at.as_deref();
        let listing = elsewhere.map_or(Some(field), |at| find_listing(operations, at));
        let Some(listing) = listing else { continue };
        let listed: &[AllowedValue] = &listing.facts.values;
        values.insert(std::ptr::from_ref(field), listed);
        // What lists the values is of the same type as what shows them.
        values.insert(std::ptr::from_ref(listing), listed);
    }
    values
}

fn response_field<'a>(operation: &'a Operation, path: &str) -> Option<&'a Field> {
    match &operation.response.body {
        Type::Struct(body) => field_at(&body.fields, path),
        _ => None,
    }
}

fn field_at<'a>(fields: &'a [Field], path: &str) -> Option<&'a Field> {
    let mut leaves = path::leaves("", fields).into_iter();
    leaves.find(|leaf| leaf.path == path).map(|leaf| leaf.field)
}

/// The field at a place such as `ListPonds.request.Status`.
fn find_listing<'a>(operations: &[&'a Operation], place: &str) -> Option<&'a Field> {
    let (action, rest) = place.split_once('.')?;
    let (side, path) = rest.split_once('.')?;
    let operation = operations.iter().find(|o| o.action == action)?;
    match side {
        "request" => field_at(&operation.parameters, path),
        _ => response_field(operation, path),
    }
}

/// Plans the state; `None` when its field has no enum.
pub(super) fn plan(
    state: &StateField,
    fields: Lookup<'_>,
    paging: Option<&PagingPlan>,
) -> Option<StatePlan> {
    let place = Place::of(&state.path, fields)?;
    let RustType::Open(ty) = &place.field.ty else {
        return None;
    };
    let values = fields.types().find_map(|def| match def {
        TypeDef::Enum(e) if e.name == *ty => Some(e),
        _ => None,
    })?;
    let id = state.id.as_deref().and_then(|id| Place::of(id, fields));
    let id = id.filter(|id| id.field.ty == RustType::String);
    let asked = paging::find(&fields.request.fields, &state.parameter);
    let ids = id.zip(asked.filter(|f| is_text(&f.ty)));
    let size = paging.and_then(|p| p.size.as_ref());
    let is_small = |size: &&String| {
        let mut parameters = fields.request.fields.iter();
        parameters.any(|f| f.name == **size && f.ty == RustType::I32)
    };
    let done = variants(values, &state.done);
    let failures = variants(values, &state.failures);
    Some(StatePlan {
        ty: ty.clone(),
        wanted: done
            .first()
            .or_else(|| wanted(values, &failures))
            .or_else(|| values.variants.first().map(|v| &v.name))?
            .clone(),
        around: place.around,
        of_items: place.of_items,
        field: place.field.name.clone(),
        size: size
            .filter(|size| place.of_items && ids.is_some() && is_small(size))
            .cloned(),
        ids: ids
            .filter(|_| place.of_items)
            .map(|(id, asked)| (id.field.name.clone(), asked.name.clone())),
        failures,
        done,
    })
}

/// A field of the response.
struct Place<'a> {
    around: Vec<String>,
    of_items: bool,
    field: &'a FieldPlan,
}

impl<'a> Place<'a> {
    /// The field that the dotted path of the wire leads to. List wrappers have no field of their own.
    fn of(path: &str, fields: Lookup<'a>) -> Option<Self> {
        let mut parts = path.split('.').map(|p| p.trim_end_matches("[]")).peekable();
        let mut around = fields.response;
        let mut place = Self {
            around: Vec::new(),
            of_items: false,
            field: paging::find(&around.fields, parts.next()?)?,
        };
        loop {
            if parts.peek().is_some_and(|p| *p == place.field.wrapper) {
                parts.next();
            }
            let Some(next) = parts.next() else {
                return Some(place);
            };
            let (ty, is_list) = match &place.field.ty {
                RustType::List(item) => (item.as_ref(), true),
                ty => (ty, false),
            };
            let RustType::Named(name) = ty else {
                return None;
            };
            around = fields.find_struct(name)?;
            place.around.push(place.field.name.clone());
            place.of_items |= is_list;
            place.field = paging::find(&around.fields, next)?;
        }
    }
}

/// A text, or several.
fn is_text(ty: &RustType) -> bool {
    match ty {
        RustType::String => true,
        RustType::List(item) => **item == RustType::String,
        _ => false,
    }
}

/// Names of the variants of `texts`.
fn variants(values: &ValueEnum, texts: &[String]) -> Vec<String> {
    let those = values.variants.iter().filter(|v| texts.contains(&v.wire));
    those.map(|v| v.name.clone()).collect()
}

/// The state that one is most likely to wait for.
fn wanted<'v>(values: &'v ValueEnum, failures: &[String]) -> Option<&'v String> {
    let rests = |rank: usize| {
        let mut variants = values.variants.iter();
        variants.find(|v| !failures.contains(&v.name) && states::rank(&v.wire) == rank)
    };
    (0..states::RANKS).find_map(rests).map(|v| &v.name)
}
