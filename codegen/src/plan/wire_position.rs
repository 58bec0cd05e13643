//! Where a parameter goes, and how it is written there.

use super::planned::Put;
use crate::{
    model::{self, Position},
    model::{Encoding, Style, Type},
};

/// Where fields of a request stand.
#[derive(Clone, Copy)]
pub(super) enum RequestLevel<'a> {
    Top(&'a model::Operation),
    Within,
}

/// The method of the encoder that writes `field`.
pub(super) fn put(field: &model::Field, place: RequestLevel<'_>) -> Put {
    let (plain, json, joined, whole) = match place {
        RequestLevel::Within => ("field", "field_json", "field_joined", false),
        RequestLevel::Top(operation) if is_whole_body(field, operation) => {
            let plain = if is_text(&field.ty) {
                "body_text"
            } else {
                "body"
            };
            (plain, "body_json", "body_joined", true)
        }
        RequestLevel::Top(operation) => match field.position {
            // What the page does not place is part of the body, unless there is none or another parameter is it.
            None if matches!(operation.style, Style::Roa { .. }) => match is_bodiless(operation) {
                true => ("query", "query_json", "query_joined", false),
                false => ("body", "body_json", "body_joined", false),
            },
            None | Some(Position::Query) => ("query", "query_json", "query_joined", false),
            Some(Position::Path) => ("path", "path", "path_joined", false),
            Some(Position::Header) => ("header", "header_json", "header_joined", false),
            Some(Position::Body) => ("body", "body_json", "body_joined", false),
            Some(Position::Form) => ("form", "form_json", "form_joined", false),
            Some(Position::Host) => ("host", "host", "host", false),
        },
    };
    let separator = match field.encoding {
        Encoding::Comma => Some(','),
        Encoding::Space => Some(' '),
        Encoding::Pipe => Some('|'),
        Encoding::Flat | Encoding::Json => None,
    };
    let composed = is_composed(&field.ty);
    match (field.encoding, separator) {
        (Encoding::Json, _) if composed => Put {
            method: json,
            separator: None,
            whole,
        },
        (_, Some(_)) if composed && joined != "host" => Put {
            method: joined,
            separator,
            whole,
        },
        _ => Put {
            method: plain,
            separator: None,
            whole,
        },
    }
}

/// A parameter that is the body itself: it is called so, holds a structure or text, and is alone at that place.
pub(super) fn is_whole_body(field: &model::Field, operation: &model::Operation) -> bool {
    let may_be = |p: &model::Field| {
        let name = p.name.to_ascii_lowercase();
        let named = matches!(name.as_str(), "" | "body" | "requestbody" | "request_body");
        let ty = is_composed(&p.ty) || is_text(&p.ty);
        named && ty && matches!(p.position, None | Some(Position::Body))
    };
    let is_roa = matches!(operation.style, Style::Roa { .. });
    let others = || operation.parameters.iter().filter(|p| p.name != field.name);
    is_roa && may_be(field) && !others().any(|p| may_be(p) || p.position == Some(Position::Body))
}

/// Whether a parameter of a ROA style operation that has no place cannot be part of the body.
fn is_bodiless(operation: &model::Operation) -> bool {
    let by_method = matches!(&operation.style, Style::Roa { method, .. } if matches!(method.as_str(), "GET" | "HEAD" | "DELETE"));
    by_method
        || operation
            .parameters
            .iter()
            .any(|p| is_whole_body(p, operation))
}

fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Json)
}

fn is_composed(ty: &Type) -> bool {
    matches!(
        ty,
        Type::List { .. } | Type::Map { .. } | Type::Struct(_) | Type::Any
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_body_and_stands_alone_is_the_body() {
        let field = |name: &str, ty: Type| model::Field {
            name: name.to_owned(),
            ty,
            position: Some(Position::Body),
            ..model::Field::default()
        };
        let operation = |parameters: Vec<model::Field>| model::Operation {
            style: Style::Roa {
                method: "PUT".to_owned(),
                path: "/ponds".to_owned(),
            },
            parameters,
            ..model::Operation::default()
        };
        let method = |operation: &model::Operation| {
            let put = put(&operation.parameters[0], RequestLevel::Top(operation));
            (put.method, put.whole)
        };
        let text = operation(vec![field("body", Type::String)]);
        assert_eq!(method(&text), ("body_text", true));
        let any = operation(vec![field("Body", Type::Any)]);
        assert_eq!(method(&any), ("body", true));
        let among_others = [field("body", Type::String), field("depth", Type::I32)];
        assert_eq!(method(&operation(among_others.to_vec())), ("body", false));
        let number = operation(vec![field("body", Type::I32)]);
        assert_eq!(method(&number), ("body", false));
        let rpc = model::Operation {
            style: Style::default(),
            ..text
        };
        assert!(!method(&rpc).1);
    }
}
