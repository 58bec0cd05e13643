//! Parameters and fields: a tree of types, each field with where it stands and why.

use serde::Serialize;

use crate::source::Span;

use super::{Dissent, Encoding, Evidence, FieldFacts, Position, Text};

/// A parameter, or a field of a shape.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Field {
    /// Name on the wire. Request lists carry no `.N`: that is the type's business.
    pub name: String,
    /// Type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: Required,
    /// Where it goes; `None` inside of a struct and in responses.
    pub position: Option<Position>,
    /// How a list or struct is written in a request.
    pub encoding: Encoding,
    /// What it means.
    pub text: Text,
    /// An example value.
    pub example: Option<String>,
    /// What its description states.
    #[serde(flatten)]
    pub facts: FieldFacts,
    /// The value lets somebody in (a password, a private key, a token): it must not be shown.
    #[serde(skip_serializing_if = "is_false")]
    pub sensitive: bool,
    /// Where the witnesses of a synced page do not agree; empty for what is read from pages alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dissent: Vec<Dissent>,
    /// How the shape was decided.
    pub evidence: Evidence,
    /// Its row.
    #[serde(skip)]
    pub span: Span,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// Whether a parameter must be given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "condition")]
pub enum Required {
    /// Always, as two witnesses say. A call without it is refused before it is sent.
    Yes,
    /// Always, as one page says, and nothing seconds it. A call without it is sent.
    Documented,
    /// Never, or the page does not say.
    #[default]
    No,
    /// Under a condition that the page states.
    Conditional(String),
}

impl Required {
    /// Whether the documentation demands it under all conditions.
    pub fn is_always(&self) -> bool {
        matches!(self, Self::Yes | Self::Documented)
    }
}

/// Types of the wire.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "lowercase", tag = "type")]
pub enum Type {
    /// Text.
    #[default]
    String,
    /// Whole number of 32 bits.
    I32,
    /// Whole number of 64 bits.
    I64,
    /// Number with a fraction.
    F64,
    /// Boolean.
    Bool,
    /// A time as text, in the format the page gives.
    Timestamp,
    /// A text that holds JSON.
    Json,
    /// A list.
    List {
        /// What it holds.
        item: Box<Type>,
        /// Name of the element that wraps the items in responses (`{"Regions": {"Region": […]}}`).
        wrapper: Option<String>,
    },
    /// A map from text.
    Map {
        /// What it holds.
        value: Box<Type>,
    },
    /// A struct.
    Struct(Shape),
    /// Any JSON value.
    Any,
}

/// A struct.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Shape {
    /// Name that the docs give to the type, if any.
    pub name: Option<String>,
    /// Fields in page order.
    pub fields: Vec<Field>,
}
