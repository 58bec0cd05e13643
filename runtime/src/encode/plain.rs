//! What requests and answers say, whatever way they travel: their text for people, their equality, their form in serde.
//!
//! All of it goes through the one function that each of them has for the wire. A function of its own for each trait
//! and type is what compiling a crate of thousands of types would be spent on.

use std::fmt;

use serde_json::Value;

use super::{Encode, Encoder};

/// `Debug`: the name and the JSON object, in several lines for `{:#?}`.
pub fn debug<T: Encode>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let document = Encoder::document(value);
    if f.alternate()
        && let Ok(document) = serde_json::from_str::<Value>(&document)
    {
        return write!(f, "{name} {document:#}");
    }
    write!(f, "{name} {document}")
}

/// `Debug` of a variant: the enum and the text on the wire.
pub fn variant(name: &str, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(&text).finish()
}

/// `PartialEq`: two values of one type are equal that say the same.
pub fn equal<T: Encode>(a: &T, b: &T) -> bool {
    Encoder::document(a) == Encoder::document(b)
}

/// `Serialize`: the JSON object. What is absent is left out.
#[cfg(feature = "serde")]
pub fn serialize<T: Encode, S: serde::Serializer>(
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

    #[derive(Default)]
    struct Frog {
        name: Option<String>,
        pond: Option<Pond>,
        eats: Vec<String>,
        place: Vec<String>,
        legs: BTreeMap<String, i32>,
    }

    impl Encode for Frog {
        fn encode(&self, e: &mut Encoder<'_>) {
            e.query("Name", &self.name);
            e.header_json("Pond", &self.pond);
            e.query_joined("Eats", ',', &self.eats);
            e.body_joined("Place", '|', &self.place);
            e.form_map("Legs", &self.legs);
        }
    }

    #[derive(Default)]
    struct Pond {
        depth: Option<f64>,
    }

    answer! {
        Pond {
            "Depth" => depth: value,
        }
    }

    plain!(Frog, Pond);

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
