//! Whether a list of values becomes an enum.

use crate::model::{Field, Type};

use super::names;

/// What a field's list of values becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// An enum.
    Enum,
    /// There is no list, or it is of no use as an enum.
    Text,
    /// The list is complete by the words of the page, but something speaks against it.
    Doubtful(String),
}

/// Decides for `field`, whose type or item type is `ty`.
pub(super) fn decide(field: &Field, ty: &Type) -> Decision {
    let values: Vec<&str> = field
        .facts
        .values
        .iter()
        .map(|v| v.value.as_str())
        .collect();
    if !field.facts.values_closed
        || values.len() < 2
        || *ty != Type::String
        || !values.iter().any(|v| is_word(v))
    {
        return Decision::Text;
    }
    if let Some(odd) = values.iter().find(|v| !is_value(v)) {
        return Decision::Doubtful(format!("the value `{odd}` is not one word"));
    }
    match field.example.as_deref().map(bare).filter(|e| !e.is_empty()) {
        Some(example) if !example.split(',').all(|e| values.contains(&bare(e))) => {
            Decision::Doubtful(format!("the example `{example}` is not in the list"))
        }
        _ => Decision::Enum,
    }
}

/// A value that says something as the name of a variant.
fn is_word(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_alphabetic()) && !matches!(value, "true" | "false")
}

/// A text that can be a value at all.
fn is_value(value: &str) -> bool {
    (1..=64).contains(&value.len())
        && value.bytes().all(|b| b.is_ascii_graphic())
        && !names::camel(value).is_empty()
}

/// An example without what pages put around it.
fn bare(example: &str) -> &str {
    example.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '*' | '[' | ']')
    })
}

#[cfg(test)]
mod tests {
    use crate::model::{AllowedValue, Facts};

    use super::*;

    fn field(values: &[&str], example: Option<&str>) -> Field {
        Field {
            facts: Facts {
                values: values
                    .iter()
                    .map(|v| AllowedValue {
                        value: (*v).into(),
                        meaning: String::new(),
                    })
                    .collect(),
                values_closed: true,
                ..Facts::default()
            }
            .into(),
            example: example.map(str::to_owned),
            ..Field::default()
        }
    }

    #[test]
    fn an_enum_needs_a_complete_list_that_its_example_agrees_with() {
        let decided = |values: &[&str], example| decide(&field(values, example), &Type::String);
        assert_eq!(decided(&["Active", "Idle"], Some("Idle")), Decision::Enum);
        assert_eq!(
            decided(&["Active", "Idle"], Some("`Idle`, Active")),
            Decision::Enum
        );
        assert_eq!(decided(&["Active", "Idle"], None), Decision::Enum);
        assert_eq!(decided(&["true", "false"], None), Decision::Text);
        assert_eq!(decided(&["1", "2"], None), Decision::Text);
        assert_eq!(decided(&["Active"], None), Decision::Text);
        assert!(matches!(
            decided(&["Active", "Idle"], Some("idle")),
            Decision::Doubtful(_)
        ));
        assert!(matches!(
            decided(&["Active", "is not in use"], None),
            Decision::Doubtful(_)
        ));
        assert_eq!(
            decide(&field(&["A", "B"], None), &Type::I32),
            Decision::Text
        );
    }
}
