//! One line a value: kind, product, version, operation, path, type, required, position.

use crate::model::{Api, Position};

use super::flat::{FlatKind, flat_values};

/// The flat form of the model.
pub fn tsv(apis: &[Api]) -> String {
    let mut out = String::new();
    for api in apis {
        for operation in &api.operations {
            for value in flat_values(operation) {
                let cells = [
                    kind_word(value.kind),
                    &api.product,
                    &api.version,
                    &operation.action,
                    &value.path,
                    &value.ty,
                    match value.required {
                        Some(true) => "1",
                        Some(false) => "0",
                        None => "",
                    },
                    position_word(value.position),
                ];
                out.push_str(&cells.join("\t"));
                out.push('\n');
            }
        }
    }
    out
}

fn kind_word(kind: FlatKind) -> &'static str {
    match kind {
        FlatKind::Operation => "op",
        FlatKind::Request => "request",
        FlatKind::Response => "response",
        FlatKind::Error => "error",
    }
}

fn position_word(position: Option<Position>) -> &'static str {
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
