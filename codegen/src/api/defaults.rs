//! Defaults that are none of the values that a field can have.

use crate::model::{Operation, walk};

/// A default in another case than the value is the value; one that no value is was told in other words, and is none.
pub(super) fn settle(operation: &mut Operation) {
    walk::fields_mut(operation, &mut |field, _| {
        let Some(default) = field.facts.default.clone() else {
            return;
        };
        let values = &field.facts.values;
        if !field.facts.values_closed || values.iter().any(|v| v.value == default) {
            return;
        }
        let same = values
            .iter()
            .find(|v| v.value.eq_ignore_ascii_case(&default));
        let same = same.map(|v| v.value.clone());
        field.facts.default = same;
    });
}

#[cfg(test)]
mod tests {
    use crate::model::{AllowedValue, Facts, Field};

    use super::*;

    #[test]
    fn a_default_is_one_of_the_values() {
        let settled = |default: &str, closed: bool| {
            let value = AllowedValue {
                value: "PrePaid".to_owned(),
                meaning: String::new(),
            };
            let field = Field {
                facts: Facts {
                    values: vec![value],
                    values_closed: closed,
                    default: Some(default.to_owned()),
                    ..Facts::default()
                }
                .into(),
                ..Field::default()
            };
            let mut operation = Operation {
                parameters: vec![field],
                ..Operation::default()
            };
            settle(&mut operation);
            operation.parameters[0].facts.default.clone()
        };
        assert_eq!(settled("PrePaid", true).as_deref(), Some("PrePaid"));
        assert_eq!(settled("prepaid", true).as_deref(), Some("PrePaid"));
        assert_eq!(settled("pay-first", true), None);
        assert_eq!(settled("pay-first", false).as_deref(), Some("pay-first"));
    }
}
