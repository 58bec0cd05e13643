//! The response of operations whose documentation shows none.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    codegen::impls,
    decode::{Decode, Decoder},
    encode::{Encode, Encoder},
};

/// A response that the documentation does not describe: its members as they came, by name.
///
/// Operations without a documented response share it, under a name of their own each. A member that the
/// documentation describes one day becomes a field of a struct under that name.
///
/// Nobody says which of the members are secret, so that `Debug` shows `***` in place of each value.
/// Print [`members`](Self::members) to see them.
#[non_exhaustive]
pub struct UndocumentedResponse {
    /// The members of the JSON object (or of the XML element) that came. A body that is a list or a
    /// plain value is the member `""`.
    pub members: BTreeMap<String, Value>,
}

impl Decode for UndocumentedResponse {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        if let Some(value) = d.undocumented() {
            self.members.insert(name.to_owned(), value);
        }
    }
}

impl Encode for UndocumentedResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        for (name, value) in &self.members {
            e.field(name, &impls::Secret(value));
        }
    }
}

crate::__impls!(UndocumentedResponse members);
