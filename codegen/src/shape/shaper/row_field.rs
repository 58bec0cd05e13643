//! What a row says of its field, but for the type.

use crate::{
    doc::{ParamRow, RequiredCell},
    model::{Encoding, Evidence, Field, Language, Required, Text, Type},
};

/// What a row says of its field, but for the type.
pub(crate) fn from_row(row: &ParamRow, language: Language) -> Field {
    let required = match row.required.as_ref().map(|r| &r.value) {
        Some(RequiredCell::Yes) => Required::Yes,
        Some(RequiredCell::Conditional(condition)) => Required::Conditional(condition.clone()),
        Some(RequiredCell::No) | None => Required::No,
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
        sensitive: false,
        evidence: Evidence {
            rules: vec!["row".to_owned()],
            against: Vec::new(),
            confidence: 1.0,
        },
        span: row.span,
    }
}
