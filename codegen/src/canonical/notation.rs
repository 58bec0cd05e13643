//! Facts in the words of the dialect, for whoever tells what a witness says.

use crate::model::{Encoding, FACTS, FactValue, Facts, Paging, Position, Required, Style, Type};

use super::{facts, operation_facts, path, rows};

/// A type with the marks of its lists and maps: `Integer`, `Struct[]`.
pub(crate) fn of_type(ty: &Type) -> String {
    format!("{}{}", rows::type_word(path::peel(ty).0), path::suffix(ty))
}

/// What is stated of a value, without the word for the kind of fact.
pub(crate) fn of_fact(value: FactValue<'_>) -> String {
    match value {
        FactValue::Values(values, _) => {
            let words: Vec<&str> = values.iter().map(|v| v.value.as_str()).collect();
            words.join(", ")
        }
        FactValue::Numbers(range) => facts::limits(&range),
        FactValue::Counts(range) => facts::limits(&range),
        FactValue::Items(most) => most.to_string(),
        FactValue::Text(text) => text.to_owned(),
        FactValue::Note(_) => "yes".to_owned(),
    }
}

/// The items of a cell `Facts` for what `of` states.
pub(crate) fn of_facts(of: &Facts) -> impl Iterator<Item = (FactValue<'_>, String)> {
    let stated = FACTS
        .iter()
        .filter_map(move |fact| Some((fact, fact.get(of)?)));
    stated.map(|(fact, value)| (value, facts::print_fact(fact, value)))
}

/// How an operation pages.
pub(crate) fn of_paging(paging: &Paging) -> String {
    operation_facts::print_paging(paging)
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
