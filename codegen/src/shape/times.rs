//! Which texts are times: a page that calls a value a string shows by its example that it is a moment.

use crate::{
    model::{Field, Observation, Operation, Type, walk},
    vocabulary::times::{is_moment, is_pair_value},
};

/// Makes a time of each text whose example is a date and time with an offset from UTC. What an override says of a
/// field stays, and so do secrets, listed values, and the value of a pair, which holds what its key says.
pub(crate) fn resolve(operation: &mut Operation) {
    walk::fields_mut(operation, &mut |field, _| {
        if shows_moments(field) {
            mark(&mut field.ty);
        }
    });
}

fn shows_moments(field: &Field) -> bool {
    let is_open = !field.sensitive
        && field.facts.values.is_empty()
        && !field.evidence.has(Observation::Override)
        && !is_pair_value(&field.name);
    let example = field.example.as_deref().unwrap_or_default();
    let mut parts = example
        .split([',', '[', ']', '"', '\'', '`', ' '])
        .map(|part| part.trim().trim_end_matches("<br>"))
        .filter(|part| !part.is_empty())
        .peekable();
    let is_one = is_text(&field.ty);
    let is_list = matches!(&field.ty, Type::List { item, .. } if is_text(item));
    let shows = match (is_one, is_list) {
        (true, _) => parts.next().is_some_and(is_moment) && parts.next().is_none(),
        (_, true) => parts.peek().is_some() && parts.all(is_moment),
        _ => false,
    };
    is_open && shows
}

fn is_text(ty: &Type) -> bool {
    *ty == Type::String
}

fn mark(ty: &mut Type) {
    match ty {
        Type::List { item, .. } => mark(item),
        ty => *ty = Type::Timestamp,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{AllowedValue, Evidence, Facts};

    use super::*;

    fn resolved(field: Field) -> Type {
        let mut operation = Operation {
            parameters: vec![field],
            ..Operation::default()
        };
        resolve(&mut operation);
        operation.parameters.remove(0).ty
    }

    fn shown(example: &str) -> Field {
        Field {
            name: "Born".into(),
            example: Some(example.into()),
            ..Field::default()
        }
    }

    fn list(item: Type) -> Type {
        Type::List {
            item: Box::new(item),
            wrapper: None,
        }
    }

    #[test]
    fn a_text_whose_example_is_a_moment_is_a_time() {
        for example in ["2024-05-20T08:30Z", "`2024-05-20T08:30:00Z`<br>"] {
            assert_eq!(resolved(shown(example)), Type::Timestamp, "{example}");
        }
        for example in ["", "2024-05-20", "2024-05-20T08:30Z,2024-05-21T08:30Z"] {
            assert_eq!(resolved(shown(example)), Type::String, "{example}");
        }
        let times = Field {
            ty: list(Type::String),
            ..shown("[\"2024-05-20T08:30Z\", \"2024-05-21T08:30Z\"]")
        };
        assert_eq!(resolved(times), list(Type::Timestamp));
        let words = Field {
            ty: list(Type::String),
            ..shown("2024-05-20T08:30Z, soon")
        };
        assert_eq!(resolved(words), list(Type::String));
    }

    #[test]
    fn what_else_is_known_of_a_text_stays() {
        let example = "2024-05-20T08:30Z";
        let number = Field {
            ty: Type::I64,
            ..shown(example)
        };
        assert_eq!(resolved(number), Type::I64);
        let listed = Field {
            facts: Facts {
                values: vec![AllowedValue {
                    value: "now".into(),
                    meaning: String::new(),
                }],
                ..Facts::default()
            }
            .into(),
            ..shown(example)
        };
        let settled = Field {
            evidence: Evidence {
                observations: vec![Observation::Override],
                ..Evidence::default()
            },
            ..shown(example)
        };
        let secret = Field {
            sensitive: true,
            ..shown(example)
        };
        let pair = Field {
            name: "Value".into(),
            ..shown(example)
        };
        for field in [listed, settled, secret, pair] {
            assert_eq!(resolved(field), Type::String);
        }
    }
}
