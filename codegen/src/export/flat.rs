//! The model as a list of values: one for each parameter or field without members of its own, and for each error.

use crate::{
    model::{Field, Operation, Position, Type, path::leaves},
    shape::types::type_word,
};

/// What a value belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlatKind {
    /// The operation itself; it has no path.
    Operation,
    /// A parameter.
    Request,
    /// A field of the response.
    Response,
    /// An error; its path is the code, its type the status.
    Error,
}

/// A value at its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlatValue {
    /// What it belongs to.
    pub kind: FlatKind,
    /// Path on the wire (`Tag[].Key`).
    pub path: String,
    /// Type in one word.
    pub ty: String,
    /// Whether it must be given; `None` in responses.
    pub required: Option<bool>,
    /// Where the parameter goes.
    pub position: Option<Position>,
}

/// All values of an operation: itself, then parameters, fields and errors in the order of the page.
pub fn flat_values(operation: &Operation) -> Vec<FlatValue> {
    let value = |kind, path: &str, ty: &str| FlatValue {
        kind,
        path: path.to_owned(),
        ty: ty.to_owned(),
        required: None,
        position: None,
    };
    let mut out = vec![value(FlatKind::Operation, "", "")];
    for parameter in &operation.parameters {
        for leaf in leaves("", std::slice::from_ref(parameter)) {
            out.push(FlatValue {
                required: Some(leaf.field.required.is_always()),
                position: parameter.position,
                ..value(FlatKind::Request, &leaf.path, type_name(leaf.ty))
            });
        }
    }
    let (prefix, fields) = body_fields(&operation.response.body);
    for leaf in leaves(prefix, fields) {
        out.push(value(FlatKind::Response, &leaf.path, type_name(leaf.ty)));
    }
    for error in &operation.errors {
        let status = error.status.map(|s| s.to_string()).unwrap_or_default();
        out.push(value(FlatKind::Error, &error.code, &status));
    }
    out
}

fn body_fields(body: &Type) -> (&'static str, &[Field]) {
    match body {
        Type::Struct(shape) => ("", &shape.fields),
        Type::List { item, .. } => match item.as_ref() {
            Type::Struct(shape) => ("[]", &shape.fields),
            _ => ("[]", &[]),
        },
        _ => ("", &[]),
    }
}

/// As the word of the model, but for times, which are texts in the flat form.
fn type_name(ty: &Type) -> &'static str {
    match ty {
        Type::Timestamp => "String",
        other => type_word(other),
    }
}
