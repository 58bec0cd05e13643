//! Headings that name a field: the table below them has its members, and nothing about it is in doubt.

use std::collections::HashSet;

use crate::vocabulary;

use super::{OperationDoc, examples::json_keys};

/// Names that a page gives its fields and types, in the form in which headings are compared with them.
pub(super) struct FieldNames(HashSet<String>);

impl FieldNames {
    pub(super) fn of_page(doc: &OperationDoc) -> Self {
        let rows = || {
            let tables = doc.request.iter().chain(&doc.response);
            tables.flat_map(|t| &t.rows)
        };
        let mut names = HashSet::new();
        names.extend(rows().flat_map(|row| words(&row.name.value)).map(fold));
        names.extend(rows().flat_map(|row| words(&row.ty.value.raw)).map(fold));
        for example in &doc.examples {
            let text = example.text.value.as_str();
            let elements = text.split("</").skip(1).filter_map(|t| t.split_once('>'));
            names.extend(elements.map(|(name, _)| fold(name)));
            names.extend(json_keys(std::iter::once(text)).keys().map(|k| fold(k)));
        }
        Self(names)
    }

    /// Whether a heading is the name of a field or type, with no words around it but those that any label has.
    pub(super) fn are_heading(&self, heading: &str) -> bool {
        let mut own = words(heading).filter(|w| !vocabulary::is_label_word(w));
        match (own.next(), own.next()) {
            (Some(name), None) => self.0.contains(&fold(name)),
            _ => false,
        }
    }
}

/// Identifiers in a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
        .filter(|w| w.len() > 1 && !w.bytes().all(|b| b.is_ascii_digit()))
}

/// A name without case and number: a heading may have the singular of its field.
fn fold(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    name.strip_suffix('s').map_or(name.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::source::Spanned;

    use super::super::{ParamRow, ParamTable};
    use super::*;

    fn page() -> FieldNames {
        let row = ParamRow {
            name: Spanned::new("Ponds.Frogs".to_owned(), Default::default()),
            ..ParamRow::default()
        };
        let table = ParamTable {
            rows: vec![row],
            ..ParamTable::default()
        };
        FieldNames::of_page(&OperationDoc {
            response: vec![table],
            ..OperationDoc::default()
        })
    }

    #[test]
    fn a_heading_may_name_a_field() {
        for heading in [
            "Frog",
            "**Frogs** parameters",
            "Parameters of `Frog`",
            "Frog 参数",
        ] {
            assert!(page().are_heading(heading), "{heading}");
        }
    }

    #[test]
    fn other_words_make_a_heading_of_something_else() {
        for heading in ["Feed a Frog", "Toads", "Parameters", "Frog and Toad"] {
            assert!(!page().are_heading(heading), "{heading}");
        }
    }
}
