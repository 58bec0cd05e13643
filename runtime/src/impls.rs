//! What requests, responses and the structs within them are, however they travel: `Clone` and
//! `Default` field by field; and what they say, as text for people, in comparisons and in serde.
//!
//! What they say goes through the one function that each of them has for the wire. A function of
//! its own for each trait and type is what compiling a crate of thousands of types would be spent
//! on.

use std::{any::type_name, collections::BTreeMap};

use serde_json::Value;

use crate::encode::{Encode, Encoder};

// By short paths for the macros, which write each of them thousands of times.
pub use crate::encode::Secret;
pub use crate::waiter::{Ids, States};
pub use std::fmt::{Debug, Formatter, Result as FmtResult};

/// `Clone` of a field. Out of line, since the body of each field's own `clone` would be kept within
/// that of its struct.
#[inline(never)]
pub fn clone_field<T: Clone>(field: &T) -> T {
    field.clone()
}

/// `Default` of a field: a constant, where a call would have to be unwound.
pub trait Unset {
    /// What says nothing.
    const UNSET: Self;
}

impl<T> Unset for Option<T> {
    const UNSET: Self = None;
}

impl<T> Unset for Vec<T> {
    const UNSET: Self = Self::new();
}

impl<K, V> Unset for BTreeMap<K, V> {
    const UNSET: Self = Self::new();
}

/// `Debug`: the name and the JSON object, in several lines for `{:#?}`. Secrets are `***`.
pub fn debug_fields<T: Encode>(value: &T, f: &mut Formatter<'_>) -> FmtResult {
    let (name, document) = (
        short_type_name::<T>(),
        Encoder::document_without_secrets(value),
    );
    if f.alternate()
        && let Ok(document) = serde_json::from_str::<Value>(&document)
    {
        return write!(f, "{name} {document:#}");
    }
    write!(f, "{name} {document}")
}

/// `Debug` of a variant: the enum and the text on the wire.
pub fn debug_variant<T>(text: &str, f: &mut Formatter<'_>) -> FmtResult {
    f.debug_tuple(short_type_name::<T>()).field(&text).finish()
}

/// The name of a type without the path to it.
fn short_type_name<T>() -> &'static str {
    let path = type_name::<T>();
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// `PartialEq`: two values of one type are equal that say the same.
pub fn equal_fields<T: Encode>(a: &T, b: &T) -> bool {
    Encoder::document(a) == Encoder::document(b)
}

/// `Serialize`: the JSON object, secrets included. What is absent is left out.
#[cfg(feature = "serde")]
pub fn serialize_fields<T: Encode, S: serde::Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let document = serde_json::from_str(&Encoder::document(value));
    let document: Value = document.map_err(serde::ser::Error::custom)?;
    serde::Serialize::serialize(&document, serializer)
}

#[cfg(test)]
mod tests {
    use crate::codegen::*;

    struct Frog {
        name: Option<String>,
        pond: Option<Pond>,
        eats: Vec<String>,
        place: Vec<String>,
        legs: BTreeMap<String, i32>,
    }

    request! {
        Frog {
            "Name" => name: query,
            "Pond" => pond: header_json,
            "Eats" => eats: query_joined(','),
            "Place" => place: body_joined('|'),
            "Legs" => legs: form_map,
        }
    }

    struct Pond {
        depth: Option<f64>,
    }

    response! {
        Pond {
            "Depth" => depth: value,
        }
    }

    #[test]
    fn all_that_is_set_is_said_as_it_is() {
        let frog = Frog {
            name: Some("Ann".into()),
            pond: Some(Pond { depth: Some(1.5) }),
            eats: vec!["fly".into(), "a,b".into()],
            place: vec!["x".into()],
            legs: BTreeMap::from([("left".into(), 2)]),
        };
        let said = r#"{"Name":"Ann","Pond":{"Depth":1.5},"Eats":["fly","a,b"],"Place":["x"],"Legs":{"left":2}}"#;
        assert_eq!(format!("{frog:?}"), format!("Frog {said}"));
        assert!(format!("{frog:#?}").starts_with("Frog {\n"));
        assert_eq!(format!("{:?}", Frog::default()), "Frog {}");
        assert_eq!(frog.clone(), frog);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn serde_writes_what_is_set_by_its_name_on_the_wire() {
        let frog = Frog {
            name: Some("Ann".into()),
            pond: Some(Pond { depth: Some(1.5) }),
            ..Frog::default()
        };
        let text = serde_json::to_string(&frog).expect("it is JSON");
        assert_eq!(text, r#"{"Name":"Ann","Pond":{"Depth":1.5}}"#);
    }

    struct Gate {
        name: Option<String>,
        password: Option<String>,
        spare: Vec<String>,
        keys: BTreeMap<String, String>,
        keeper: Option<Keeper>,
    }

    request! {
        Gate {
            "Name" => name: query,
            "Password" => password: query as Secret,
            "Spare" => spare: query_joined(',') as Secret,
            "Keys" => keys: body as Secret,
            "Keeper" => keeper: query_json,
        }
    }

    struct Keeper {
        token: Option<String>,
        lost: Option<String>,
    }

    response! {
        Keeper {
            "Token" => token: value as Secret,
            "Lost" => lost: value as Secret,
        }
    }

    fn gate(secret: &str) -> Gate {
        Gate {
            name: Some("north".into()),
            password: Some(secret.into()),
            spare: vec![secret.into()],
            keys: BTreeMap::from([("k".into(), secret.into())]),
            keeper: Some(Keeper {
                token: Some(secret.into()),
                lost: None,
            }),
        }
    }

    #[test]
    fn secrets_are_not_shown_but_compared() {
        let shown = concat!(
            r#"{"Name":"north","Password":"***","Spare":"***","Keys":"***","#,
            r#""Keeper":{"Token":"***"}}"#
        );
        assert_eq!(format!("{:?}", gate("frog")), format!("Gate {shown}"));
        assert!(!format!("{:#?}", gate("frog")).contains("frog"));
        assert_ne!(gate("frog"), gate("toad"));
        assert_eq!(format!("{:?}", Gate::default()), "Gate {}");
    }

    #[cfg(feature = "serde")]
    #[test]
    fn serde_writes_secrets() {
        let text = serde_json::to_string(&gate("frog")).expect("it is JSON");
        assert_eq!(text.matches("frog").count(), 4, "{text}");
    }

    #[test]
    fn what_differs_anywhere_is_not_equal() {
        let with = |pond, eats: &[&str]| Frog {
            pond,
            eats: eats.iter().map(|e| (*e).to_owned()).collect(),
            ..Frog::default()
        };
        assert_eq!(with(None, &["a"]), with(None, &["a"]));
        assert_ne!(with(None, &["a,b"]), with(None, &["a", "b"]));
        assert_ne!(with(Some(Pond::default()), &[]), with(None, &[]));
    }
}
