//! Facts in the words of the dialect, for whoever tells what a witness says.

use std::fmt::Display;

use crate::model::{Encoding, Position, Required, Style, Type};

use super::{facts, operation_facts, path, rows};

/// A type with the marks of its lists and maps: `Integer`, `Struct[]`.
pub(crate) fn of_type(ty: &Type) -> String {
    format!("{}{}", rows::type_word(path::peel(ty).0), path::suffix(ty))
}

/// Two ends, either of which may be open: `1..100`.
pub(crate) fn of_limits<T: Display>(limits: &(Option<T>, Option<T>)) -> String {
    facts::limits(limits)
}

/// The cell `Required`.
pub(crate) fn of_required(required: &Required) -> &'static str {
    match required {
        Required::Yes => "yes",
        Required::Documented => "documented",
        Required::No => "no",
        Required::Conditional(_) => "conditional",
    }
}

/// Where a parameter goes.
pub(crate) fn of_position(position: Option<Position>) -> &'static str {
    facts::position_word(position)
}

/// How a parameter with parts is written.
pub(crate) fn of_encoding(encoding: Encoding) -> &'static str {
    facts::encoding_word(encoding)
}

/// How an operation is called.
pub(crate) fn of_call(style: &Style) -> String {
    operation_facts::print_call(style)
}
