//! The call that the rustdoc of a request shows, with the values of the page.

use std::collections::BTreeMap;

use proc_macro2::Literal;

use crate::model;

use super::{
    doc_lines,
    planned::{FieldPlan, PagingPlan, RequestExample, RustType, Struct},
};

/// Longest value that is shown.
const LONGEST: usize = 64;
/// Parameters that are shown: all that are required, and optional ones of the page's request up to so many.
const SHOWN: usize = 5;

/// Setters and values: what is required, and what the page's own request gives. Which page of a list it is, and how
/// much is on it, stays out: the example walks through all of them.
pub(super) fn plan(
    operation: &model::Operation,
    request: &Struct,
    paging: Option<&PagingPlan>,
) -> RequestExample {
    let given = given(operation);
    let of_pages = paging.map(PagingPlan::request_fields).unwrap_or_default();
    let mut example = RequestExample::default();
    for field in request.fields.iter().filter(|f| f.deprecated.is_none()) {
        let documented = operation
            .parameters
            .iter()
            .find(|p| p.name == field.wire)
            .and_then(|p| p.example.as_deref());
        let of_page = given.get(field.wire.as_str()).copied();
        let value = match (field.required, of_page.or(documented)) {
            (true, value) => value
                .and_then(|value| literal(value, &field.ty))
                .or_else(|| placeholder(field, operation, &mut example.structs)),
            (false, _) if of_pages.contains(&field.name.as_str()) => None,
            (false, _) if example.setters.len() >= SHOWN => None,
            (false, _) => of_page.and_then(|value| literal(value, &field.ty)),
        };
        if let Some(value) = value {
            example.setters.push((field.name.clone(), value));
        }
    }
    example
}

/// What stands for a required value that no page shows: without it the call of the example would be refused. Nothing
/// for what is filled in when it is left out. The structs that it names are noted.
fn placeholder(
    field: &FieldPlan,
    operation: &model::Operation,
    structs: &mut Vec<String>,
) -> Option<String> {
    let filled_in = [
        operation.region.as_deref(),
        operation.idempotency_token.as_deref(),
    ];
    (!filled_in.contains(&Some(field.wire.as_str())))
        .then(|| any_value(&field.ty, structs))
        .flatten()
}

fn any_value(ty: &RustType, structs: &mut Vec<String>) -> Option<String> {
    Some(match ty {
        RustType::String | RustType::Timestamp | RustType::Open(_) | RustType::Any => {
            "\"...\"".to_owned()
        }
        RustType::I32 | RustType::I64 => "1".to_owned(),
        RustType::F64 => "1.0".to_owned(),
        RustType::Bool => "true".to_owned(),
        RustType::Named(name) => {
            if !structs.contains(name) {
                structs.push(name.clone());
            }
            format!("{name}::new()")
        }
        RustType::List(item) if !item.is_collection() => {
            format!("[{}]", any_value(item, structs)?)
        }
        RustType::Map(value) if !value.is_collection() => {
            format!("[(\"...\", {})]", any_value(value, structs)?)
        }
        RustType::List(_) | RustType::Map(_) => return None,
    })
}

/// What the page's own request gives for each parameter.
fn given(operation: &model::Operation) -> BTreeMap<&str, &str> {
    let Some(request) = operation.examples.iter().find(|e| e.kind == "request") else {
        return BTreeMap::new();
    };
    request
        .text
        .split(['?', '&', '\n', '\r'])
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(_, value)| !value.is_empty() && !value.contains(['%', '<', '{', '"', ' ']))
        .collect()
}

fn literal(value: &str, ty: &RustType) -> Option<String> {
    let value = doc_lines::one_line(value);
    let value = value.trim_matches(['"', '`', '\'']);
    if value.is_empty() || value.chars().count() > LONGEST {
        return None;
    }
    match ty {
        RustType::String | RustType::Timestamp | RustType::Open(_) => {
            Some(Literal::string(value).to_string())
        }
        RustType::I32 => value.parse::<i32>().ok().map(|n| n.to_string()),
        RustType::I64 => value.parse::<i64>().ok().map(|n| n.to_string()),
        RustType::F64 => value
            .parse::<f64>()
            .ok()
            .filter(|n| n.is_finite())
            .map(|n| format!("{n:?}")),
        RustType::Bool => value.parse::<bool>().ok().map(|b| b.to_string()),
        RustType::List(item)
            if matches!(**item, RustType::String | RustType::Timestamp)
                && !value.contains(['[', '{']) =>
        {
            Some(format!("[{}]", Literal::string(value)))
        }
        RustType::List(_) | RustType::Map(_) | RustType::Named(_) | RustType::Any => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_setter_takes_has_a_value() {
        let list = |item| RustType::List(Box::new(item));
        let map = |value| RustType::Map(Box::new(value));
        let frog = || RustType::Named("Frog".to_owned());
        let cases = [
            (RustType::Timestamp, Some("\"...\"")),
            (RustType::I64, Some("1")),
            (list(RustType::Bool), Some("[true]")),
            (list(frog()), Some("[Frog::new()]")),
            (map(frog()), Some("[(\"...\", Frog::new())]")),
            // Lists of lists are made of no array.
            (list(list(RustType::String)), None),
        ];
        let mut structs = Vec::new();
        for (ty, value) in cases {
            assert_eq!(any_value(&ty, &mut structs).as_deref(), value, "{ty:?}");
        }
        assert_eq!(structs, ["Frog"]);
    }
}
