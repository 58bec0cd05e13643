//! What holds for a value, as a line after its text.

use crate::{
    model::{Aspect, FACTS, FactValue, Field},
    vocabulary::fact_words,
};

use super::{doc_dedup::Said, doc_lines::code};

/// Longest example that is shown, in characters.
const LONGEST: usize = 80;

/// What stands in front of an example.
const EXAMPLE: &str = "Example";

/// What the page says on the value beyond its meaning and has not `said`, in one line.
pub(super) fn unsaid(field: &Field, said: &Said) -> String {
    let mut stated = FACTS;
    stated.sort_by_key(|fact| fact.aspect);
    let stated = stated.iter().filter_map(|fact| {
        let text = match fact.get(&field.facts)? {
            FactValue::Numbers((low, high)) => bounds(low, high),
            FactValue::Counts((low, high)) => bounds(low, high),
            FactValue::Items(most) => bounds(None, Some(most)),
            FactValue::Text(text) => Some((code(text), vec![text.to_owned()])),
            // The values are a list of their own, and a deprecated field has an attribute.
            FactValue::Values(..) | FactValue::Note(_) => None,
        };
        let (text, parts) = text?;
        let is_said = match (fact.aspect, parts.as_slice()) {
            (Aspect::Unit, [unit]) => said.says_unit(unit),
            (aspect, parts) => said.says(aspect, parts),
        };
        (!is_said).then_some((fact.label, text))
    });
    let example = field.example.as_ref().filter(|e| {
        (1..=LONGEST).contains(&e.chars().count())
            && is_example(e, field, said)
            && !said.says(Aspect::Examples, std::slice::from_ref(e))
    });
    let example = example.map(|example| (EXAMPLE, code(example)));
    let lines = stated.chain(example);
    let lines: Vec<String> = lines
        .map(|(label, text)| format!("{label}: {text}."))
        .collect();
    lines.join(" ")
}

/// The words for two ends, and the ends.
fn bounds<T: ToString>(low: Option<T>, high: Option<T>) -> Option<(String, Vec<String>)> {
    let (low, high) = (low.map(|n| n.to_string()), high.map(|n| n.to_string()));
    let text = match (&low, &high) {
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("at least {low}"),
        (None, Some(high)) => format!("at most {high}"),
        (None, None) => return None,
    };
    Some((text, low.into_iter().chain(high).collect()))
}

/// `none` and `-` are examples where the page knows them as values.
fn is_example(example: &str, field: &Field, said: &Said) -> bool {
    !fact_words::is_no_example(example)
        || field.facts.values.iter().any(|v| v.value == example)
        || field.facts.default.as_deref() == Some(example)
        || said.mentions(example)
}

#[cfg(test)]
mod tests {
    use crate::model::Facts;

    use super::*;

    #[test]
    fn a_line_has_what_the_text_has_not() {
        let field = Field {
            facts: Facts {
                range: Some((Some(1.0), None)),
                length: Some((Some(2), Some(64))),
                max_items: Some(5),
                unit: Some("seconds".into()),
                default: Some("2".into()),
                ..Facts::default()
            }
            .into(),
            example: Some("N/A".into()),
            ..Field::default()
        };
        let line = |text: &str, field: &Field| unsaid(field, &Said::by(&[text.to_owned()]));
        let all =
            "Range: at least 1. Length: 2 to 64. Items: at most 5. Unit: `seconds`. Default: `2`.";
        assert_eq!(line("How long it swims.", &field), all);
        let said = "At least 1, 2 to 64 characters, up to 5, in seconds, by default 2.";
        assert_eq!(line(said, &field), "");
        let none = Field {
            example: Some("none".into()),
            ..Field::default()
        };
        assert_eq!(line("How it swims.", &none), "");
        assert_eq!(line("How it swims: none, slow.", &none), "Example: `none`.");
    }
}
