//! What a row says of its field, but for the type.

use crate::{
    doc::{ParamRow, RequiredCell},
    model::{Encoding, Field, Language, Observation, Required, Text, Type},
    shape::evidence::evidence_of,
};

/// What a row says of its field, but for the type.
pub(crate) fn from_row(row: &ParamRow, language: Language) -> Field {
    let required = match row.required.as_ref().map(|r| &r.value) {
        Some(RequiredCell::Yes) => Required::Yes,
        Some(RequiredCell::Conditional(condition)) => Required::Conditional(condition.clone()),
        // What is optional in the table may be needed by its description.
        Some(RequiredCell::No) => match &row.facts.condition {
            Some(condition) => Required::Conditional(condition.clone()),
            None => Required::No,
        },
        None => Required::No,
    };
    Field {
        name: row.name.value.clone(),
        ty: Type::String,
        required,
        position: None,
        encoding: Encoding::Flat,
        text: Text::in_language(&row.description.value, language),
        example: row.example.as_ref().map(|e| e.value.clone()),
        facts: row.facts.clone(),
        evidence: evidence_of(Observation::Row),
        span: row.span,
        ..Field::default()
    }
}
