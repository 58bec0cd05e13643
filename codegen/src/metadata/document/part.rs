//! Parts of a document: what a key should hold is read, anything else is remembered as wrong and fails nothing.

use std::{borrow::Cow, cell::Cell, fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::ledger::IgnoreRule;

/// Kind of a JSON value that does not fit its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Object,
    List,
    Text,
    Number,
    Flag,
}

impl Found {
    /// In a few words, for a finding.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Flag => "a flag",
        }
    }
}

/// What became of a node of the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum NodeOutcome {
    /// Nothing yet; at the end of a run a bug of the generator.
    #[default]
    Open,
    Emitted,
    Merged,
    Ignored(IgnoreRule),
    Reported(&'static str),
}

/// What became of the node that holds it. The first word stands.
#[derive(Debug, Default)]
pub(crate) struct OutcomeCell(Cell<NodeOutcome>);

impl OutcomeCell {
    pub(crate) fn get(&self) -> NodeOutcome {
        self.0.get()
    }

    pub(crate) fn settle(&self, outcome: NodeOutcome) {
        if self.0.get() == NodeOutcome::Open {
            self.0.set(outcome);
        }
    }
}

/// A value at a key: absent, read, or of a kind that cannot be read.
#[derive(Debug)]
pub(crate) struct Slot<T> {
    pub(crate) value: Option<T>,
    pub(crate) wrong: Option<Found>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self {
            value: None,
            wrong: None,
        }
    }
}

impl<T> Slot<T> {
    pub(crate) fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }
}

impl<T> Slot<Entries<T>> {
    pub(crate) fn entries(&self) -> &[(String, Slot<T>)] {
        self.value.as_ref().map_or(&[], |entries| &entries.0)
    }
}

impl<T> Slot<Items<T>> {
    pub(crate) fn items(&self) -> &[Slot<T>] {
        self.value.as_ref().map_or(&[], |items| &items.0)
    }
}

impl Slot<bool> {
    pub(crate) fn is_set(&self) -> bool {
        self.value == Some(true)
    }
}

impl Slot<String> {
    pub(crate) fn text(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

/// What can stand in a [`Slot`]. Each method reads one kind of JSON value; `None` says that it does not fit.
pub(crate) trait Part: Sized {
    /// What fits, in a few words.
    const EXPECTED: &'static str;

    fn read_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn read_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn read_text(_: Cow<'_, str>) -> Option<Self> {
        None
    }

    fn read_number(_: Number) -> Option<Self> {
        None
    }

    fn read_flag(_: bool) -> Option<Self> {
        None
    }
}

/// A number as JSON writes it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Number {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(n) => n.fmt(f),
            Self::Signed(n) => n.fmt(f),
            Self::Float(n) => n.fmt(f),
        }
    }
}

impl Part for String {
    const EXPECTED: &'static str = "a text";

    fn read_text(text: Cow<'_, str>) -> Option<Self> {
        Some(text.into_owned())
    }

    fn read_number(number: Number) -> Option<Self> {
        Some(number.to_string())
    }

    fn read_flag(flag: bool) -> Option<Self> {
        Some(flag.to_string())
    }
}

impl Part for bool {
    const EXPECTED: &'static str = "a flag";

    fn read_text(text: Cow<'_, str>) -> Option<Self> {
        match text.as_ref() {
            "true" => Some(true),
            "false" | "" => Some(false),
            _ => None,
        }
    }

    fn read_flag(flag: bool) -> Option<Self> {
        Some(flag)
    }
}

impl Part for f64 {
    const EXPECTED: &'static str = "a number";

    fn read_text(text: Cow<'_, str>) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn read_number(number: Number) -> Option<Self> {
        Some(match number {
            Number::Unsigned(n) => n as f64,
            Number::Signed(n) => n as f64,
            Number::Float(n) => n,
        })
    }
}

impl<T: Part> Part for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read_map<'de, A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        Ok(T::read_map(map)?.map(Box::new))
    }

    fn read_list<'de, A: SeqAccess<'de>>(list: A) -> Result<Option<Self>, A::Error> {
        Ok(T::read_list(list)?.map(Box::new))
    }
}

/// An object whose keys are names, in the order of the document. Its writer puts `[]` for an empty one.
#[derive(Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(String, Slot<T>)>);

impl<T: Part> Part for Entries<T> {
    const EXPECTED: &'static str = "an object";

    fn read_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut out = Vec::new();
        while let Some(entry) = map.next_entry()? {
            out.push(entry);
        }
        Ok(Some(Self(out)))
    }

    fn read_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        let mut is_empty = true;
        while list.next_element::<IgnoredAny>()?.is_some() {
            is_empty = false;
        }
        Ok(is_empty.then(|| Self(Vec::new())))
    }
}

/// The names of an object, without what they hold.
#[derive(Debug)]
pub(crate) struct KeyNames(pub(crate) Vec<String>);

impl Part for KeyNames {
    const EXPECTED: &'static str = "an object";

    fn read_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut out = Vec::new();
        while let Some((name, _)) = map.next_entry::<String, IgnoredAny>()? {
            out.push(name);
        }
        Ok(Some(Self(out)))
    }

    fn read_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Some(Self(Vec::new())))
    }
}

/// A list.
#[derive(Debug)]
pub(crate) struct Items<T>(pub(crate) Vec<Slot<T>>);

impl<T: Part> Part for Items<T> {
    const EXPECTED: &'static str = "a list";

    fn read_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = list.next_element()? {
            out.push(item);
        }
        Ok(Some(Self(out)))
    }
}

struct SlotVisitor<T>(PhantomData<T>);

impl<T: Part> SlotVisitor<T> {
    fn slot(value: Option<T>, found: Found) -> Slot<T> {
        let wrong = value.is_none().then_some(found);
        Slot { value, wrong }
    }
}

impl<'de, T: Part> Visitor<'de> for SlotVisitor<T> {
    type Value = Slot<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Slot<T>, A::Error> {
        Ok(Self::slot(T::read_map(map)?, Found::Object))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Slot<T>, A::Error> {
        Ok(Self::slot(T::read_list(list)?, Found::List))
    }

    fn visit_str<E>(self, text: &str) -> Result<Slot<T>, E> {
        Ok(Self::slot(T::read_text(Cow::Borrowed(text)), Found::Text))
    }

    fn visit_string<E>(self, text: String) -> Result<Slot<T>, E> {
        Ok(Self::slot(T::read_text(Cow::Owned(text)), Found::Text))
    }

    fn visit_u64<E>(self, n: u64) -> Result<Slot<T>, E> {
        Ok(Self::slot(
            T::read_number(Number::Unsigned(n)),
            Found::Number,
        ))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Slot<T>, E> {
        Ok(Self::slot(T::read_number(Number::Signed(n)), Found::Number))
    }

    fn visit_f64<E>(self, n: f64) -> Result<Slot<T>, E> {
        Ok(Self::slot(T::read_number(Number::Float(n)), Found::Number))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Slot<T>, E> {
        Ok(Self::slot(T::read_flag(flag), Found::Flag))
    }

    fn visit_unit<E>(self) -> Result<Slot<T>, E> {
        Ok(Slot::default())
    }
}

impl<'de, T: Part> Deserialize<'de> for Slot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SlotVisitor(PhantomData))
    }
}

/// A key of an object, borrowed where it holds no escapes.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// A key whose value has the wrong kind.
pub(crate) struct WrongKey {
    pub(crate) key: &'static str,
    pub(crate) found: Found,
    pub(crate) expected: &'static str,
}

/// An object of a document.
pub(crate) trait Object {
    /// What became of it.
    fn outcome(&self) -> &OutcomeCell;

    /// Keys that nothing reads.
    fn unknown(&self) -> &[String];

    /// Keys whose value has the wrong kind.
    fn wrong_keys(&self) -> Vec<WrongKey>;
}

/// Declares the objects of a document: the keys that are read, and those that are left out because they are prose or
/// hold nothing that the model has a place for. Any other key is kept by name, to be reported.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident {
        $($(#[$field_doc:meta])* $key:literal => $field:ident: $ty:ty,)*
    } left_out [$($left_out:literal)*])*) => {$(
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(crate) struct $name {
            $($(#[$field_doc])* pub(crate) $field: Slot<$ty>,)*
            outcome: OutcomeCell,
            unknown: Vec<String>,
        }

        impl Object for $name {
            fn outcome(&self) -> &OutcomeCell {
                &self.outcome
            }

            fn unknown(&self) -> &[String] {
                &self.unknown
            }

            fn wrong_keys(&self) -> Vec<WrongKey> {
                let mut out = Vec::new();
                $(if let Some(found) = self.$field.wrong {
                    let expected = <$ty as Part>::EXPECTED;
                    out.push(WrongKey { key: $key, found, expected });
                })*
                out
            }
        }

        impl Part for $name {
            const EXPECTED: &'static str = "an object";

            fn read_map<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
                let mut out = Self::default();
                while let Some(key) = map.next_key::<Key<'de>>()? {
                    match key.0.as_ref() {
                        $($key => out.$field = map.next_value()?,)*
                        other => {
                            if ![$($left_out),*].contains(&other) {
                                out.unknown.push(other.to_owned());
                            }
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Some(out))
            }
        }
    )*};
}
pub(crate) use parts;
