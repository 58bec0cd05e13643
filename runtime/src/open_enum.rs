//! Values of an enum whose documented list may be incomplete.

use std::{
    fmt,
    hash::{Hash, Hasher},
    mem::discriminant,
};

use crate::{
    decode::{DecodeValue, Decoder},
    encode::{Encode, Encoder},
    rows::first_row,
};

/// The documented values of a field: a fieldless enum over one table. Fields hold it within
/// [`Open`].
pub trait ValueEnum: Copy + 'static {
    /// Each value as it is on the wire, with its variant, in the order of the documentation.
    const VALUES: &'static [(&'static str, Self)];

    /// The value as it is on the wire.
    fn text(self) -> &'static str {
        let is_this = |(_, variant): &(_, Self)| discriminant(variant) == discriminant(&self);
        let row = first_row(Self::VALUES, is_this);
        row.map(|(text, _)| *text).unwrap_or_default()
    }
}

/// A value of an open enum: one that the documentation lists, or another one with its text kept.
///
/// Requests take it from a variant and from text; responses are matched by variant:
///
/// ```
/// # use alicloud_runtime::{Open, codegen::*};
/// # values! {
/// #     /// A state.
/// #     pub enum Status {
/// #         /// It runs.
/// #         Running = "Running",
/// #         /// It does not.
/// #         Stopped = "Stopped",
/// #     }
/// # }
/// let status: Open<Status> = "Running".into();
/// assert_eq!(status, Status::Running);
/// match status.known() {
///     Some(Status::Running) => println!("it runs"),
///     Some(_) => println!("it does not run"),
///     None => println!("the documentation says nothing of {status}"),
/// }
/// ```
#[derive(Clone)]
pub enum Open<T> {
    /// A documented value.
    Known(T),
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

impl<T: ValueEnum> Open<T> {
    /// The value as it is on the wire, documented or not.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(value) => value.text(),
            Self::Unknown(value) => value.as_str(),
        }
    }

    /// The documented value, if it is one.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unknown(_) => None,
        }
    }
}

impl<T: ValueEnum> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: ValueEnum> From<&str> for Open<T> {
    fn from(text: &str) -> Self {
        match first_row(T::VALUES, |(known, _)| *known == text) {
            Some((_, value)) => Self::Known(*value),
            None => Self::Unknown(UnknownValue(text.into())),
        }
    }
}

impl<T: ValueEnum> From<String> for Open<T> {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<T: ValueEnum> From<&String> for Open<T> {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl<T: ValueEnum> PartialEq for Open<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<T: ValueEnum> Eq for Open<T> {}

impl<T: ValueEnum> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        self.as_str() == other.text()
    }
}

impl<T: ValueEnum> Hash for Open<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<T: ValueEnum> AsRef<str> for Open<T> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<T: ValueEnum> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<T: ValueEnum> fmt::Debug for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Known(_) => "Known",
            Self::Unknown(_) => "Unknown",
        };
        f.debug_tuple(name).field(&self.as_str()).finish()
    }
}

impl<T: ValueEnum> Encode for Open<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self.as_str());
    }
}

impl<T: ValueEnum> DecodeValue for Open<T> {
    fn decode(d: &mut Decoder<'_>) -> Option<Self> {
        d.text().map(Self::from)
    }
}

#[cfg(feature = "serde")]
impl<T: ValueEnum> serde::Serialize for Open<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The text of a value that the documentation did not list when the enum was generated.
///
/// It has no public constructor: a value that is listed is always its own variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The text as it was received or given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
#[allow(unreachable_pub)]
mod tests {
    use crate::codegen::*;

    use super::*;

    crate::__values! {
        /// What a frog eats.
        pub enum Food {
            /// A fly.
            Fly = "fly",
            /// A worm.
            Worm = "earth-worm",
        }
    }

    #[test]
    fn a_documented_text_is_its_variant_and_any_other_is_kept() {
        let fly: Open<Food> = "fly".into();
        assert_eq!(fly.known(), Some(Food::Fly));
        assert_eq!(fly, Food::Fly);
        let worm = Open::from(Food::Worm);
        assert_eq!(worm.as_str(), "earth-worm");
        assert_eq!(worm, Open::from("earth-worm"));
        let snail = Open::<Food>::from("Snail".to_owned());
        assert_eq!((snail.known(), snail.as_str()), (None, "Snail"));
        assert_ne!(snail, Food::Fly);
        assert_eq!(
            format!("{snail} {snail:?} {worm:?}"),
            r#"Snail Unknown("Snail") Known("earth-worm")"#
        );
    }

    #[derive(Default)]
    struct Meal {
        first: Option<Open<Food>>,
        all: Vec<Open<Food>>,
    }

    impl Decode for Meal {
        fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
            match name {
                "First" => d.value(&mut self.first),
                "All" => d.list(&mut self.all, "Item"),
                _ => d.unknown(name),
            }
        }
    }

    #[test]
    fn values_are_read_compared_and_told_apart_by_their_texts() {
        let mut meal = Meal::default();
        let body = r#"{"First": "fly", "All": ["earth-worm", "Snail"]}"#;
        crate::decode::decode_text(body, &mut meal);
        assert_eq!(meal.first.as_ref().and_then(Open::known), Some(Food::Fly));
        let all: Vec<&str> = meal.all.iter().map(AsRef::as_ref).collect();
        assert_eq!(all, ["earth-worm", "Snail"]);
        assert_ne!(meal.all[0], meal.all[1]);
        let Open::Unknown(snail) = &meal.all[1] else {
            panic!("a snail is not documented");
        };
        assert_eq!(snail.to_string(), "Snail");
        let mut params = crate::encode::Params::new();
        Encoder::new(&mut params).query("A", snail);
        assert_eq!(params.get("A"), Some("Snail"));
        let hash = |value: &Open<Food>| {
            let mut hasher = std::hash::DefaultHasher::new();
            value.hash(&mut hasher);
            hasher.finish()
        };
        assert_ne!(hash(&meal.all[0]), hash(&meal.all[1]));
    }

    #[test]
    fn a_variant_is_equal_to_itself_alone_and_says_its_text() {
        assert_eq!((Food::Fly.text(), Food::Worm.text()), ("fly", "earth-worm"));
        assert_eq!(Food::Fly, Food::Fly);
        assert_ne!(Food::Fly, Food::Worm);
        assert_eq!(format!("{:?}", Food::Worm), r#"Food("earth-worm")"#);
    }
}
