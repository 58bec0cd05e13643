//! Documented errors: one table of codes for a product, and for each operation a list of those that it names.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ErrorCode, Text},
    report::{Diagnostic, Report},
    source::is_hidden,
};

use super::{
    doc_lines,
    docs::DocTexts,
    names::{self, Scope},
    planned::{ERROR_TABLE, ErrorEnum, ErrorList, ErrorVariant, ListedError},
    rules,
    shared_docs::most_said,
    surface::Surface,
};

/// What one operation says of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ErrorTexts {
    status: Option<u16>,
    message: String,
    meaning: String,
}

impl ErrorTexts {
    fn of(error: &ErrorCode, docs: &DocTexts) -> Self {
        let message = Text {
            en: error.message.clone(),
            zh: None,
        };
        // Where the page does not say what it means, the message of the server does.
        let meaning = match docs.plain(&error.text) {
            empty if empty.is_empty() => docs.plain(&message),
            meaning => meaning,
        };
        Self {
            status: error.status,
            message: doc_lines::one_line(error.message.as_deref().unwrap_or_default()),
            meaning,
        }
    }
}

/// The errors of a product.
pub(super) struct ErrorTable {
    /// What stands for each code, by the code.
    variants: BTreeMap<String, ErrorVariant>,
}

impl ErrorTable {
    /// The table of all of `errors`; a code has the name that it had in `before`.
    pub(super) fn of<'a>(
        module: &str,
        errors: impl Iterator<Item = &'a ErrorCode>,
        docs: &DocTexts,
        before: &Surface,
        report: &mut Report,
    ) -> (Self, Surface) {
        let mut rows: BTreeMap<&str, Vec<&ErrorCode>> = BTreeMap::new();
        for error in errors {
            rows.entry(&error.code).or_default().push(error);
        }
        let mut names = Surface::default();
        let mut scope = Scope::default();
        let mut named: BTreeMap<&str, String> = BTreeMap::new();
        for code in rows.keys() {
            let had = before.name_at(module, &place(code));
            if let Some(name) = had.filter(|name| scope.take_one(name)) {
                named.insert(code, name);
            }
        }
        let left: Vec<&str> = rows
            .keys()
            .copied()
            .filter(|code| !named.contains_key(code))
            .collect();
        named.extend(names::unique(&mut scope, left, variant, "", "Code"));
        let mut variants = BTreeMap::new();
        for (code, rows) in rows {
            let name = named[code].clone();
            if name != variant(code) {
                let code = code.escape_debug();
                let message =
                    format!("error code `{code}` becomes `{name}`, its own name is taken");
                let finding = Diagnostic::new(&rules::NAMES_MEET, rows[0].span, message);
                report.push(finding);
            }
            names.add_name(format!("{module}::{ERROR_TABLE}::{name}"), place(code));
            let said: Vec<ErrorTexts> = rows
                .iter()
                .map(|error| ErrorTexts::of(error, docs))
                .collect();
            let texts = |text: fn(&ErrorTexts) -> &str| {
                let text = most_said(said.iter().map(text));
                text.unwrap_or_default().to_owned()
            };
            let statuses: Vec<String> = said
                .iter()
                .filter_map(|s| Some(s.status?.to_string()))
                .collect();
            let status = most_said(statuses.iter().map(String::as_str));
            let variant = ErrorVariant {
                name,
                code: code.to_owned(),
                status: status.and_then(|status| status.parse().ok()),
                message: texts(|s| &s.message),
                meaning: texts(|s| &s.meaning),
            };
            variants.insert(code.to_owned(), variant);
        }
        (Self { variants }, names)
    }

    /// As an enum; none when there are no errors.
    pub(super) fn planned(&self) -> Option<ErrorEnum> {
        let doc = "The error codes that the documentation of the product names.".to_owned();
        let mut variants: Vec<ErrorVariant> = self.variants.values().cloned().collect();
        variants.sort_by(|a, b| a.name.cmp(&b.name));
        (!variants.is_empty()).then(|| ErrorEnum {
            name: ERROR_TABLE.to_owned(),
            doc,
            variants,
        })
    }

    /// The list `name` of `errors`, in their order.
    pub(super) fn list(
        &self,
        name: String,
        doc: String,
        errors: &[ErrorCode],
        docs: &DocTexts,
    ) -> ErrorList {
        let listed = |error: &ErrorCode| {
            let variant = self.variants.get(&error.code)?;
            let said = ErrorTexts::of(error, docs);
            Some(ListedError {
                name: variant.name.clone(),
                status: said.status.filter(|_| said.status != variant.status),
                meaning: Some(said.meaning).filter(|m| !m.is_empty() && *m != variant.meaning),
            })
        };
        let mut errors: Vec<ListedError> = errors.iter().filter_map(listed).collect();
        let mut seen = BTreeSet::new();
        errors.retain(|error| seen.insert(error.name.clone()));
        ErrorList { name, doc, errors }
    }
}

/// A code as a place in the list of names, whose words are parted by blanks and which has nothing hidden. Two codes are
/// two places.
fn place(code: &str) -> String {
    let mut place = String::from("code:");
    for c in code.chars() {
        match c.is_whitespace() || c == '\\' || is_hidden(c) {
            true => place.extend(c.escape_unicode()),
            false => place.push(c),
        }
    }
    place
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
