//! One line a value: kind, product, version, operation, path, type, required, position.

use crate::{
    model::Position,
    model::{Api, Field, Operation, Required, Type, path::leaves},
    shape::types::type_word,
};

/// The flat form of the model.
pub fn tsv(apis: &[Api]) -> String {
    let mut out = String::new();
    for api in apis {
        for operation in &api.operations {
            rows(api, operation, &mut out);
        }
    }
    out
}

fn rows(api: &Api, operation: &Operation, out: &mut String) {
    let mut line = |kind: &str, path: &str, ty: &str, required: &str, position: &str| {
        out.push_str(
            &[
                kind,
                &api.product,
                &api.version,
                &operation.action,
                path,
                ty,
                required,
                position,
            ]
            .join("\t"),
        );
        out.push('\n');
    };
    line("op", "", "", "", "");
    for parameter in &operation.parameters {
        for leaf in leaves("", std::slice::from_ref(parameter)) {
            let required = if is_required(parameter, leaf.field) {
                "1"
            } else {
                "0"
            };
            line(
                "request",
                &leaf.path,
                type_name(leaf.ty),
                required,
                position(parameter.position),
            );
        }
    }
    let (prefix, fields) = match &operation.response.body {
        Type::Struct(shape) => ("", shape.fields.as_slice()),
        Type::List { item, .. } => match item.as_ref() {
            Type::Struct(shape) => ("[]", shape.fields.as_slice()),
            _ => ("[]", [].as_slice()),
        },
        _ => ("", [].as_slice()),
    };
    for leaf in leaves(prefix, fields) {
        line("response", &leaf.path, type_name(leaf.ty), "", "");
    }
    for error in &operation.errors {
        let status = error.status.map(|s| s.to_string()).unwrap_or_default();
        line("error", &error.code, &status, "", "");
    }
}

fn is_required(_: &Field, leaf: &Field) -> bool {
    leaf.required == Required::Yes
}

/// As the word of the model, but for times, which are texts in the flat form.
fn type_name(ty: &Type) -> &'static str {
    match ty {
        Type::Timestamp => "String",
        other => type_word(other),
    }
}

fn position(position: Option<Position>) -> &'static str {
    match position {
        Some(Position::Query) => "Query",
        Some(Position::Path) => "Path",
        Some(Position::Header) => "Header",
        Some(Position::Body) => "Body",
        Some(Position::Form) => "FormData",
        Some(Position::Host) => "Host",
        None => "",
    }
}
