//! The lattice of scalar types: what the type cell says, widened by what the examples show.

use crate::{
    examples::{
        example_tree::{ExampleNode, Scalars},
        names::Names,
    },
    model::{Contradiction, Facts, Type},
    vocabulary::TypeWord,
};

use super::row::RowKind;

/// A type, and what speaks against it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Decided {
    pub(crate) ty: Type,
    /// Said by the examples, not by the type cell.
    pub(crate) guessed: bool,
    /// The cell and the example disagree; what the example shows.
    pub(crate) against: Option<Contradiction>,
}

impl Decided {
    fn said(ty: Type) -> Self {
        Self {
            ty,
            guessed: false,
            against: None,
        }
    }
}

/// Kind of a row, for the search.
pub(crate) fn kind(word: &TypeWord, names: &mut Names) -> RowKind {
    match word {
        TypeWord::Unspecified => RowKind::Blank,
        TypeWord::Struct => RowKind::Struct,
        TypeWord::Map => RowKind::Map,
        TypeWord::Named(_) | TypeWord::Unknown(_) => RowKind::Named,
        TypeWord::List(None) => RowKind::List,
        TypeWord::List(Some(item)) => match item.as_ref() {
            TypeWord::Named(name) => RowKind::ListOf(Some(names.id(name))),
            TypeWord::Struct | TypeWord::Map | TypeWord::List(_) | TypeWord::Unknown(_) => {
                RowKind::ListOf(None)
            }
            TypeWord::Unspecified => RowKind::List,
            _ => RowKind::ListOfScalars,
        },
        _ => RowKind::Scalar,
    }
}

/// Type of a value from the word of its cell, its facts and what the examples show of it.
pub(crate) fn scalar(
    word: &TypeWord,
    facts: Option<&Facts>,
    seen: Option<&ExampleNode>,
) -> Decided {
    let shown = seen.map(|s| s.scalar).unwrap_or_default();
    let value = seen.and_then(|s| s.value.as_deref());
    match word {
        TypeWord::String | TypeWord::Binary => Decided::said(Type::String),
        TypeWord::Json => Decided::said(Type::Json),
        TypeWord::Integer | TypeWord::Long => integer(word, facts, shown, value),
        TypeWord::Float => match contradicting_text(shown, value, |v| v.parse::<f64>().is_ok()) {
            Some(against) => Decided {
                ty: Type::F64,
                guessed: false,
                against: Some(against),
            },
            None => Decided::said(Type::F64),
        },
        TypeWord::Boolean => {
            let number = shown.int.then_some(Contradiction::Number);
            let against = number.or_else(|| {
                contradicting_text(shown, value, |v| {
                    matches!(v.to_ascii_lowercase().as_str(), "true" | "false")
                })
            });
            Decided {
                ty: Type::Bool,
                guessed: false,
                against,
            }
        }
        TypeWord::Time if shown.int => Decided {
            ty: Type::I64,
            guessed: true,
            against: Some(Contradiction::Number),
        },
        TypeWord::Time => Decided::said(Type::Timestamp),
        _ => from_example(shown).unwrap_or(Decided {
            ty: Type::Any,
            guessed: true,
            against: None,
        }),
    }
}

fn integer(word: &TypeWord, facts: Option<&Facts>, shown: Scalars, value: Option<&str>) -> Decided {
    let beyond = |v: f64| v.abs() > f64::from(i32::MAX);
    let range = facts
        .and_then(|f| f.range)
        .is_some_and(|(low, high)| low.is_some_and(beyond) || high.is_some_and(beyond));
    let large = shown.long
        || value
            .and_then(|v| v.trim().parse::<f64>().ok())
            .is_some_and(beyond);
    if shown.float {
        return Decided {
            ty: Type::F64,
            guessed: false,
            against: Some(Contradiction::Fraction),
        };
    }
    let ty = if *word == TypeWord::Long || range || large {
        Type::I64
    } else {
        Type::I32
    };
    let widened =
        (ty == Type::I64 && *word == TypeWord::Integer).then_some(Contradiction::LongNumber);
    let against =
        widened.or_else(|| contradicting_text(shown, value, |v| v.parse::<f64>().is_ok()));
    Decided {
        ty,
        guessed: false,
        against,
    }
}

/// A text in the examples that is none of the values that the type has. Masked values (`****`) say nothing.
fn contradicting_text(
    shown: Scalars,
    value: Option<&str>,
    fits: impl Fn(&str) -> bool,
) -> Option<Contradiction> {
    let value = value?.trim();
    (shown.text && !value.is_empty() && !value.contains(['*', 'x', 'X']) && !fits(value))
        .then_some(Contradiction::Text)
}

/// Type of a value that only examples tell of.
pub(crate) fn from_example(shown: Scalars) -> Option<Decided> {
    let ty = match shown {
        Scalars { text: true, .. } => Type::String,
        Scalars { float: true, .. } => Type::F64,
        Scalars {
            int: true,
            long: true,
            ..
        } => Type::I64,
        Scalars { int: true, .. } => Type::I32,
        Scalars { bool: true, .. } => Type::Bool,
        _ => return None,
    };
    Some(Decided {
        ty,
        guessed: true,
        against: None,
    })
}

/// A type in one word, as overrides and exports write it.
pub(crate) fn type_word(ty: &Type) -> &'static str {
    match ty {
        Type::String => "String",
        Type::Timestamp => "Timestamp",
        Type::I32 => "Integer",
        Type::I64 => "Long",
        Type::F64 => "Double",
        Type::Bool => "Boolean",
        Type::Json => "Json",
        Type::List { .. } => "Array",
        Type::Map { .. } => "Map",
        Type::Struct(_) => "Struct",
        Type::Any => "Any",
    }
}

/// A skeleton writes the type where the value stands (`"ClusterId": "String"`).
pub(crate) fn skeleton_type(value: &str) -> Option<Type> {
    let word = crate::vocabulary::plain_type(value.trim()).filter(|_| !value.trim().is_empty())?;
    Some(match word {
        TypeWord::Integer => Type::I32,
        TypeWord::Long => Type::I64,
        TypeWord::Float => Type::F64,
        TypeWord::Boolean => Type::Bool,
        TypeWord::Struct | TypeWord::Map => Type::Any,
        TypeWord::List(_) => Type::List {
            item: Box::new(Type::Any),
            wrapper: None,
        },
        _ => Type::String,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What an example shows with this value of this kind.
    fn shown(value: &str, scalar: Scalars) -> ExampleNode {
        let mut node = ExampleNode::default();
        node.scalar = scalar;
        node.json = true;
        node.value = Some(value.to_owned());
        node
    }

    #[test]
    fn examples_widen_the_word_and_speak_against_it() {
        let (text, int) = (
            Scalars {
                text: true,
                ..Scalars::default()
            },
            Scalars {
                int: true,
                ..Scalars::default()
            },
        );
        let (long, float) = (
            Scalars {
                int: true,
                long: true,
                ..Scalars::default()
            },
            Scalars {
                float: true,
                ..Scalars::default()
            },
        );
        let none = Scalars::default();
        use Contradiction as C;
        let cases = [
            (TypeWord::Integer, "3", int, (Type::I32, None)),
            (
                TypeWord::Integer,
                "9000000000",
                long,
                (Type::I64, Some(C::LongNumber)),
            ),
            (TypeWord::Long, "3", int, (Type::I64, None)),
            (
                TypeWord::Integer,
                "0.5",
                float,
                (Type::F64, Some(C::Fraction)),
            ),
            (TypeWord::Integer, "deep", text, (Type::I32, Some(C::Text))),
            (TypeWord::Integer, "****", text, (Type::I32, None)),
            (TypeWord::Float, "deep", text, (Type::F64, Some(C::Text))),
            (TypeWord::Boolean, "true", text, (Type::Bool, None)),
            (TypeWord::Boolean, "1", int, (Type::Bool, Some(C::Number))),
            (
                TypeWord::Time,
                "1500000000",
                int,
                (Type::I64, Some(C::Number)),
            ),
            (TypeWord::Time, "2020-01-01", text, (Type::Timestamp, None)),
            (TypeWord::String, "3", int, (Type::String, None)),
            (TypeWord::Unspecified, "3", int, (Type::I32, None)),
            (TypeWord::Unspecified, "", none, (Type::Any, None)),
        ];
        for (word, value, scalars, want) in cases {
            let found = scalar(&word, None, Some(&shown(value, scalars)));
            assert_eq!((found.ty, found.against), want, "{word:?} {value}");
        }
    }

    #[test]
    fn a_range_beyond_32_bits_makes_a_long_number() {
        let mut facts = Facts::default();
        for (high, want) in [(9e9, Type::I64), (9.0, Type::I32)] {
            facts.range = Some((None, Some(high)));
            assert_eq!(scalar(&TypeWord::Integer, Some(&facts), None).ty, want);
        }
    }
}
