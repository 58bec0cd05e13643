//! Which values of an operation must not be shown.

use crate::{
    model::{Operation, Paging, Type, walk},
    vocabulary::secrets::{is_called_secret, is_secret_name},
};

/// Marks the parameters and fields whose name or description says that they hold a secret.
pub(super) fn mark(operation: &mut Operation) {
    let mut open: Vec<String> = operation.idempotency_token.iter().cloned().collect();
    if let Some(Paging::Token { token, next, .. }) = &operation.paging {
        open.extend([token.clone(), next.clone()]);
    }
    walk::fields_mut(operation, &mut |field, path| {
        let is_open = || {
            open.iter()
                .any(|name| path.split_once('.').is_some_and(|(_, path)| path == name))
        };
        let is_secret = || is_secret_name(&field.name) || is_called_secret(&field.text);
        field.sensitive =
            is_text(&field.ty) && field.facts.values.is_empty() && is_secret() && !is_open();
    });
}

/// A number or a switch tells of a secret and is none; a struct has members of its own.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::String | Type::Json | Type::Any => true,
        Type::List { item, .. } => is_text(item),
        Type::Map { value } => is_text(value),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Field, Language, Shape, Text};

    use super::*;

    fn field(name: &str, text: &str, ty: Type) -> Field {
        Field {
            name: name.to_owned(),
            ty,
            text: Text::in_language(text, Language::En),
            ..Field::default()
        }
    }

    #[test]
    fn names_and_descriptions_mark_texts_at_any_depth() {
        let gate = Type::Struct(Shape {
            name: None,
            fields: vec![
                field("Name", "The name of the gate.", Type::String),
                field("Key", "The private key of the gate.", Type::String),
            ],
        });
        let list = |item: Type| Type::List {
            item: Box::new(item),
            wrapper: None,
        };
        let mut operation = Operation {
            parameters: vec![
                field("Password", "", Type::String),
                field("OldPassword", "", list(Type::String)),
                field("ResetPassword", "", Type::Bool),
                field("Gate", "", list(gate)),
                field("Token", "", Type::String),
                field("PondToken", "", Type::String),
            ],
            idempotency_token: Some("PondToken".into()),
            paging: Some(Paging::Token {
                token: "Token".into(),
                next: "Token".into(),
                more: None,
                items: None,
            }),
            ..Operation::default()
        };
        mark(&mut operation);
        let mut marked = Vec::new();
        walk::fields_mut(&mut operation, &mut |field, path| {
            marked.extend(field.sensitive.then(|| path.to_owned()));
        });
        let expected = [
            "request.Password",
            "request.OldPassword",
            "request.Gate[].Key",
        ];
        assert_eq!(marked, expected);
    }
}
