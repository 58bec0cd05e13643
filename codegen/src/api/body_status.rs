//! What the body of a response says of the success of the call: a flag, codes and messages beside HTTP 200.

use crate::{
    model::{BodyStatus, Field, Operation, Type},
    shape::shaper::members,
    vocabulary::wire,
};

/// The members at the top of the response that say whether the call succeeded; none when there is neither a flag nor a
/// code whose documented value is one of success.
pub(super) fn detect(operation: &Operation) -> Option<BodyStatus> {
    let top = members(&operation.response.body)?;
    let named = |names: &[&str]| -> Vec<&Field> {
        let field = |name: &&str| top.iter().find(|f| f.name.eq_ignore_ascii_case(name));
        names.iter().filter_map(field).collect()
    };
    let flag = named(wire::SUCCESS_FLAGS)
        .into_iter()
        .find(|f| is_switch(f));
    let codes: Vec<&Field> = named(wire::ERROR_CODES)
        .into_iter()
        .filter(|f| is_code(&f.ty))
        .collect();
    let messages: Vec<&Field> = named(wire::ERROR_MESSAGES)
        .into_iter()
        .filter(|f| f.ty == Type::String)
        .collect();
    let shown = codes.iter().filter_map(|f| f.example.as_deref());
    let success_code = shown
        .map(str::trim)
        .find(|code| is_success(code))
        .map(str::to_owned);
    if flag.is_none() && (success_code.is_none() || messages.is_empty()) {
        return None;
    }
    let names = |fields: Vec<&Field>| fields.into_iter().map(|f| f.name.clone()).collect();
    Some(BodyStatus {
        flag: flag.map(|f| f.name.clone()),
        codes: names(codes),
        messages: names(messages),
        success_code,
    })
}

/// A boolean, or a text that holds one.
fn is_switch(field: &Field) -> bool {
    let is_word =
        |word: &str| word.eq_ignore_ascii_case("true") || word.eq_ignore_ascii_case("false");
    let example = field.example.as_deref().map(str::trim);
    let values = &field.facts.values;
    match field.ty {
        Type::Bool => true,
        Type::String if !values.is_empty() => values.iter().all(|v| is_word(&v.value)),
        Type::String => example.is_some_and(is_word),
        _ => false,
    }
}

fn is_code(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::I32 | Type::I64)
}

fn is_success(code: &str) -> bool {
    wire::SUCCESS_CODES
        .iter()
        .any(|word| word.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use crate::model::{Response, Shape};

    use super::*;

    fn operation(fields: &[(&str, Type, &str)]) -> Operation {
        let field = |(name, ty, example): &(&str, Type, &str)| Field {
            name: (*name).to_owned(),
            ty: ty.clone(),
            example: Some((*example).to_owned()),
            ..Field::default()
        };
        Operation {
            response: Response {
                body: Type::Struct(Shape {
                    name: None,
                    fields: fields.iter().map(field).collect(),
                }),
                headers: Vec::new(),
            },
            ..Operation::default()
        }
    }

    #[test]
    fn a_flag_comes_with_its_codes_and_messages() {
        let found = detect(&operation(&[
            ("Code", Type::String, "200"),
            ("Message", Type::String, "ok"),
            ("ErrorCode", Type::String, ""),
            ("HttpStatusCode", Type::I32, "200"),
            ("Success", Type::String, "true"),
        ]));
        let expected = BodyStatus {
            flag: Some("Success".into()),
            codes: vec!["ErrorCode".into(), "Code".into()],
            messages: vec!["Message".into()],
            success_code: Some("200".into()),
        };
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn a_code_alone_counts_when_its_example_is_one_of_success() {
        let with = |example| {
            detect(&operation(&[
                ("Code", Type::String, example),
                ("Message", Type::String, ""),
            ]))
        };
        assert_eq!(
            with("OK").and_then(|status| status.success_code).as_deref(),
            Some("OK")
        );
        assert_eq!(with("FrogEscaped"), None);
        assert_eq!(detect(&operation(&[("Code", Type::String, "OK")])), None);
        assert_eq!(
            detect(&operation(&[("Success", Type::String, "3 of 4")])),
            None
        );
    }
}
