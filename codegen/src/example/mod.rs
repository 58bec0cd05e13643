//! Examples: JSON and XML, read strictly first and leniently if that fails, into one tree.

use crate::source::Span;

/// A value of an example. XML elements become objects, repeated elements lists, text strings.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`, or an empty element.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// Names and values in the order of the text; a name may come twice.
    Object(Vec<(String, Node)>),
}

/// How the text was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// By the grammar.
    Strict,
    /// With repairs, which are listed.
    Lenient,
}

/// What the text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

/// A parsed example.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// JSON or XML.
    pub notation: Notation,
    /// The value; for XML the object inside of the root element.
    pub root: Node,
    /// Name of the XML root element.
    pub root_name: Option<String>,
    /// Strict or lenient.
    pub strictness: Strictness,
    /// Each repair that was needed: what, and where in the page.
    pub repairs: Vec<(String, Span)>,
}
