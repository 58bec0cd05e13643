//! What holds for a value, as a line after its text.

use crate::{
    model::Field,
    vocabulary::fact_words::{self, Fact},
};

use super::{doc_dedup::Said, doc_lines::code};

/// Longest example that is shown, in characters.
const LONGEST: usize = 80;

/// What the page says on the value beyond its meaning and has not `said`, in one line.
pub(super) fn unsaid(field: &Field, said: &Said) -> String {
    let mut facts = Vec::new();
    let mut bounds = |fact: Fact, low: Option<String>, high: Option<String>| {
        let text = match (&low, &high) {
            (Some(low), Some(high)) => format!("{low} to {high}"),
            (Some(low), None) => format!("at least {low}"),
            (None, Some(high)) => format!("at most {high}"),
            (None, None) => return,
        };
        let ends: Vec<String> = low.into_iter().chain(high).collect();
        if !said.says(fact, &ends) {
            facts.push((fact, text));
        }
    };
    if let Some((low, high)) = field.facts.range {
        let text = |end: Option<f64>| end.map(|n| n.to_string());
        bounds(Fact::Range, text(low), text(high));
    }
    if let Some((low, high)) = field.facts.length {
        let text = |end: Option<u64>| end.map(|n| n.to_string());
        bounds(Fact::Length, text(low), text(high));
    }
    bounds(
        Fact::Items,
        None,
        field.facts.max_items.map(|n| n.to_string()),
    );
    if let Some(unit) = field.facts.unit.as_ref().filter(|u| !said.says_unit(u)) {
        facts.push((Fact::Unit, code(unit)));
    }
    let unsaid = |fact: Fact, value: &String| !said.says(fact, std::slice::from_ref(value));
    if let Some(default) = field
        .facts
        .default
        .as_ref()
        .filter(|d| unsaid(Fact::Default, d))
    {
        facts.push((Fact::Default, code(default)));
    }
    let example = field.example.as_ref().filter(|e| {
        (1..=LONGEST).contains(&e.chars().count())
            && is_example(e, field, said)
            && unsaid(Fact::Example, e)
    });
    if let Some(example) = example {
        facts.push((Fact::Example, code(example)));
    }
    facts.iter().fold(String::new(), |mut line, (fact, value)| {
        if !line.is_empty() {
            line.push(' ');
        }
        line + &format!("{}: {value}.", fact.label())
    })
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
