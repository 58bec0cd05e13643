//! The call that the rustdoc of a request shows, with the values of the page.

use std::collections::BTreeMap;

use proc_macro2::Literal;

use crate::model;

use super::{
    doc_lines,
    planned::{RustType, Struct},
};

/// Longest value that is shown.
const LONGEST: usize = 64;
/// Parameters that are shown: all that are required, and optional ones of the page's request up to so many.
const SHOWN: usize = 5;

/// Setters and values: what is required, and what the page's own request gives.
pub(super) fn plan(operation: &model::Operation, request: &Struct) -> Vec<(String, String)> {
    let given = given(operation);
    let mut shown = Vec::new();
    for field in request.fields.iter().filter(|f| f.deprecated.is_none()) {
        let documented = operation
            .parameters
            .iter()
            .find(|p| p.name == field.wire)
            .and_then(|p| p.example.as_deref());
        let of_page = given.get(field.wire.as_str()).copied();
        let value = match (field.required, of_page, documented) {
            (true, Some(value), _) | (true, None, Some(value)) => value,
            (false, Some(value), _) if shown.len() < SHOWN => value,
            _ => continue,
        };
        if let Some(value) = literal(value, &field.ty) {
            shown.push((field.name.clone(), value));
        }
    }
    shown
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
