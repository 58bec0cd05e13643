//! What a row says of its field, but for the type.

use crate::{
    doc::{ParamRow, RequiredCell},
    model::{Encoding, Evidence, Field, Language, Required, Text, Type},
};

/// What a row says of its field, but for the type.
pub(crate) fn from_row(row: &ParamRow, language: Language) -> Field {
    let facts = &row.facts;
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
        text: text(&row.description.value, language),
        example: row.example.as_ref().map(|e| e.value.clone()),
        values: facts.values.clone(),
        values_closed: facts.values_closed,
        range: facts.range,
        length: facts.length,
        default: facts.default.clone(),
        unit: facts.unit.clone(),
        max_items: facts.max_items,
        deprecated: facts.deprecated.as_ref().map(|d| text(d, language)),
        evidence: Evidence {
            rules: vec!["row".to_owned()],
            against: Vec::new(),
            confidence: 1.0,
        },
        span: row.span,
    }
}

/// Text in one language.
pub(crate) fn text(text: &str, language: Language) -> Text {
    let text = text.trim();
    if text.is_empty() {
        return Text::default();
    }
    match language {
        Language::En => Text {
            en: Some(text.to_owned()),
            zh: None,
        },
        Language::Zh => Text {
            en: None,
            zh: Some(text.to_owned()),
        },
    }
}
