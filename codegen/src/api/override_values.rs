//! The list of values of a field as an override writes it: `one of A, B` is complete, `like A, B` is not, and nothing
//! is no list.

use crate::model::{AllowedValue, Facts};

const COMPLETE: &str = "one of ";
const OPEN: &str = "like ";

/// What an override of the values has to expect.
pub(super) fn print_values(facts: &Facts) -> String {
    let values: Vec<&str> = facts.values.iter().map(|v| v.value.as_str()).collect();
    match (values.is_empty(), facts.values_closed) {
        (true, _) => String::new(),
        (false, true) => format!("{COMPLETE}{}", values.join(", ")),
        (false, false) => format!("{OPEN}{}", values.join(", ")),
    }
}

/// Replaces the values; those that stay keep what they mean. `None` if the text is no list.
pub(super) fn replace_values(facts: &mut Facts, text: &str) -> Option<()> {
    let text = text.trim();
    let complete = text.strip_prefix(COMPLETE);
    let list = match complete.or_else(|| text.strip_prefix(OPEN)) {
        Some(list) => list,
        None if text.is_empty() => "",
        None => return None,
    };
    let mut before = std::mem::take(&mut facts.values);
    let values = list.split(',').map(str::trim).filter(|v| !v.is_empty());
    facts.values = values
        .map(|value| match before.iter().position(|v| v.value == value) {
            Some(at) => before.swap_remove(at),
            None => AllowedValue {
                value: value.to_owned(),
                meaning: String::new(),
            },
        })
        .collect();
    facts.values_closed = complete.is_some() && !facts.values.is_empty();
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_is_written() {
        let mut facts = Facts::default();
        for text in ["one of red, blue", "like red", ""] {
            assert_eq!(replace_values(&mut facts, text), Some(()));
            assert_eq!(print_values(&facts), text);
        }
        assert_eq!(replace_values(&mut facts, "red, blue"), None);
    }

    #[test]
    fn a_value_that_stays_keeps_its_meaning() {
        let value = |value: &str, meaning: &str| AllowedValue {
            value: value.into(),
            meaning: meaning.into(),
        };
        let mut facts = Facts {
            values: vec![value("red", "warm"), value("Shape", "")],
            ..Facts::default()
        };
        replace_values(&mut facts, "one of red, blue");
        assert_eq!(facts.values, [value("red", "warm"), value("blue", "")]);
        assert!(facts.values_closed);
    }
}
