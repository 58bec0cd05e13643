//! Documented errors as enums.

use crate::{
    model::{ErrorCode, Text},
    report::{Diagnostic, Report},
};

use super::{
    doc_lines,
    docs::DocTexts,
    names::{self, Scope},
    planned::{ErrorEnum, ErrorVariant},
    rules,
};

/// Plans the enum `name` for `errors`.
pub(super) fn plan(
    name: String,
    doc: String,
    errors: &[ErrorCode],
    docs: &DocTexts,
    report: &mut Report,
) -> ErrorEnum {
    let mut scope = Scope::default();
    let mut named = names::unique(
        &mut scope,
        errors.iter().map(|e| e.code.as_str()),
        variant,
        "",
        "Code",
    );
    let variants = errors
        .iter()
        .filter_map(|error| {
            let name = named.remove(error.code.as_str())?;
            if name != variant(&error.code) {
                let message = format!(
                    "error code `{}` becomes `{name}`, its own name is taken",
                    error.code.escape_debug()
                );
                report.push(Diagnostic::new(&rules::NAMES_MEET, error.span, message));
            }
            // Where the page does not say what it means, the message of the server does.
            let message = Text {
                en: error.message.clone(),
                zh: None,
            };
            let meaning = match docs.plain(&error.text) {
                empty if empty.is_empty() => docs.plain(&message),
                meaning => meaning,
            };
            Some(ErrorVariant {
                name,
                code: error.code.clone(),
                status: error.status,
                message: doc_lines::one_line(error.message.as_deref().unwrap_or_default()),
                meaning,
            })
        })
        .collect();
    ErrorEnum {
        name,
        doc,
        variants,
    }
}

/// Name of a code: what stands for any text in it is called so.
fn variant(code: &str) -> String {
    let mut filled = code.to_owned();
    for place in ["%s", "%d", "{0}", "{1}", "{}"] {
        filled = filled.replace(place, ".Any.");
    }
    names::camel(&filled)
}

#[cfg(test)]
mod tests {
    use super::variant;

    #[test]
    fn places_in_codes_are_named() {
        assert_eq!(
            variant("InvalidSpec.ValudNotSupported"),
            "InvalidSpecValudNotSupported"
        );
        assert_eq!(variant("Invalid%s"), "InvalidAny");
        assert_eq!(variant("%s.NotFound"), "AnyNotFound");
        assert_eq!(variant("404"), "_404");
    }
}
