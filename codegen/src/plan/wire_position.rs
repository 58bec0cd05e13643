//! How a parameter is written: the method of the encoder for its position and encoding.

use crate::model::{Encoding, Field, Operation, Position, Type};

use super::planned::Put;

/// Where fields of a request stand.
#[derive(Clone, Copy)]
pub(super) enum RequestLevel<'a> {
    /// They are the parameters of the operation.
    Top(&'a Operation),
    /// They are members of a structure.
    Within,
}

/// The methods that write a value as it is, as JSON in a text, and as one text of several items.
type Methods = [&'static str; 3];

const WITHIN: Methods = ["field", "field_json", "field_joined"];
const WHOLE_TEXT: Methods = ["body_text", "body_json", "body_joined"];

fn methods_at(position: Option<Position>) -> Methods {
    match position {
        None | Some(Position::Query) => ["query", "query_json", "query_joined"],
        Some(Position::Path) => ["path", "path", "path_joined"],
        Some(Position::Header) => ["header", "header_json", "header_joined"],
        Some(Position::Body) => ["body", "body_json", "body_joined"],
        Some(Position::Form) => ["form", "form_json", "form_joined"],
        Some(Position::Host) => ["host", "host", "host"],
    }
}

/// The method of the encoder that writes `field`.
pub(super) fn put(field: &Field, level: RequestLevel<'_>) -> Put {
    let whole = matches!(level, RequestLevel::Top(operation) if operation.is_whole_body(field));
    let [plain, json, joined] = match level {
        RequestLevel::Within => WITHIN,
        RequestLevel::Top(_) if whole && is_text(&field.ty) => WHOLE_TEXT,
        RequestLevel::Top(_) => methods_at(field.position),
    };
    let joint = |separator| match joined {
        // There is one text in a host name, whatever it is made of.
        "host" => (plain, None),
        joined => (joined, Some(separator)),
    };
    let (method, separator) = match field.encoding {
        _ if !is_composed(&field.ty) => (plain, None),
        Encoding::Flat => (plain, None),
        Encoding::Json => (json, None),
        Encoding::Comma => joint(','),
        Encoding::Space => joint(' '),
        Encoding::Pipe => joint('|'),
    };
    Put {
        method,
        separator,
        whole,
    }
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
    use crate::model::RequestBody;

    use super::*;

    #[test]
    fn position_and_encoding_name_the_method() {
        let field = |ty: Type, position, encoding| Field {
            name: "Ponds".to_owned(),
            ty,
            position: Some(position),
            encoding,
            ..Field::default()
        };
        let list = || Type::List {
            item: Box::new(Type::String),
            wrapper: None,
        };
        let operation = Operation {
            body: RequestBody::Whole("Ponds".to_owned()),
            ..Operation::default()
        };
        let blank = Operation::default();
        let written = |field: &Field, operation: &Operation| {
            let put = put(field, RequestLevel::Top(operation));
            (put.method, put.separator, put.whole)
        };
        let whole = field(Type::String, Position::Body, Encoding::Flat);
        assert_eq!(written(&whole, &operation), ("body_text", None, true));
        assert_eq!(written(&whole, &blank), ("body", None, false));
        let joined = field(list(), Position::Header, Encoding::Pipe);
        assert_eq!(
            written(&joined, &blank),
            ("header_joined", Some('|'), false)
        );
        let scalar = field(Type::I32, Position::Query, Encoding::Comma);
        assert_eq!(written(&scalar, &blank), ("query", None, false));
        let host = field(list(), Position::Host, Encoding::Comma);
        assert_eq!(written(&host, &blank), ("host", None, false));
        let json = put(
            &field(list(), Position::Query, Encoding::Json),
            RequestLevel::Within,
        );
        assert_eq!(json.method, "field_json");
    }
}
