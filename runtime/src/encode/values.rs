//! How values of each type are written.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::open_enum::UnknownValue;

use super::{Encode, Encoder};

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, e: &mut Encoder<'_>) {
        (**self).encode(e);
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        (**self).encode(e);
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        if let Some(value) = self {
            e.encode_some(value);
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.list(self);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        for (key, value) in self {
            e.entry(key, value);
        }
    }
}

impl<T: Encode> Encode for HashMap<String, T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        // Sorted, so that equal requests are equal on the wire.
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_by_key(|(key, _)| key.as_str());
        for (key, value) in entries {
            e.entry(key, value);
        }
    }
}

impl Encode for str {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self);
    }
}

impl Encode for String {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self);
    }
}

impl Encode for UnknownValue {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self.as_str());
    }
}

macro_rules! literals {
    ($($type:ty)*) => {$(
        impl Encode for $type {
            fn encode(&self, e: &mut Encoder<'_>) {
                e.literal(self);
            }
        }
    )*};
}

literals!(bool i8 i16 i32 i64 u8 u16 u32 u64);

impl Encode for f32 {
    fn encode(&self, e: &mut Encoder<'_>) {
        f64::from(*self).encode(e);
    }
}

impl Encode for f64 {
    fn encode(&self, e: &mut Encoder<'_>) {
        if self.is_finite() {
            e.literal(self);
        } else {
            // Not a number of the protocol: as text, for the server to refuse.
            e.text(&self.to_string());
        }
    }
}

impl Encode for Value {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Value::Null => e.null(),
            Value::Bool(value) => e.literal(value),
            Value::Number(value) => e.literal(value),
            Value::String(text) => e.text(text),
            Value::Array(items) => e.list(items),
            Value::Object(members) => {
                for (key, value) in members {
                    e.entry(key, value);
                }
            }
        }
    }
}
