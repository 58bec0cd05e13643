//! Examples: JSON and XML, read strictly first and leniently if that fails, into one tree.

mod elements;
mod envelope;
pub(crate) mod example_tree;
mod json;
mod lenient;
mod malformed_xml;
pub(crate) mod names;
pub(crate) mod view;
mod xml;

pub(crate) use envelope::header_object;

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
    /// The value; for XML what is inside of the root element.
    pub root: Node,
    /// Name of the XML root element.
    pub root_name: Option<String>,
    /// Strict or lenient.
    pub strictness: Strictness,
    /// Each repair that was needed: what, and where in the page.
    pub repairs: Vec<(String, Span)>,
}

/// Nesting beyond this is not an example any more but an attack on the stack.
const MAX_DEPTH: usize = 128;

/// The repairs made so far. Offsets count from the start of the text of the example.
struct Repairs {
    span: Span,
    list: Vec<(String, Span)>,
}

impl Repairs {
    fn note(&mut self, what: &str, at: usize) {
        let start = self.span.start.saturating_add(at as u32).min(self.span.end);
        let span = Span {
            file: self.span.file,
            start,
            end: (start + 1).min(self.span.end),
        };
        if self
            .list
            .last()
            .is_none_or(|last| last.0 != what || last.1 != span)
        {
            self.list.push((what.to_owned(), span));
        }
    }
}

/// What [`notation`] sees in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// JSON or XML.
    pub notation: Notation,
    /// Byte at which the value starts, after HTTP headers and labels.
    pub start: usize,
}

/// Whether a text is, or carries after HTTP headers or a label, a JSON or XML value; no parsing.
pub fn notation(text: &str) -> Option<Sighting> {
    envelope::find(text).map(|(notation, start, _)| Sighting { notation, start })
}

/// Reads a JSON or XML value, also one after HTTP headers or a label. `None` for a text that is
/// neither, and for one that no repair makes readable (`notation` tells the two apart). Never
/// panics, and the work is linear in the text.
pub fn parse(text: &str, span: Span) -> Option<Tree> {
    let (notation, start, prefix) = envelope::find(text)?;
    let mut repairs = Repairs {
        span,
        list: Vec::new(),
    };
    if let Some(what) = prefix {
        repairs.note(what, 0);
    }
    let body = &text[start..];
    let (root, root_name) = match notation {
        Notation::Json => (
            json::read(body).or_else(|| mended(lenient::read, body, start, &mut repairs))?,
            None,
        ),
        Notation::Xml => {
            xml::read(body).or_else(|| mended(malformed_xml::read, body, start, &mut repairs))?
        }
    };
    let strictness = if repairs.list.is_empty() {
        Strictness::Strict
    } else {
        Strictness::Lenient
    };
    Some(Tree {
        notation,
        root,
        root_name,
        strictness,
        repairs: repairs.list,
    })
}

/// A text that the grammar refused is never strict, even if the lenient reader saw nothing to mend.
fn mended<T>(
    read: fn(&str, usize, &mut Repairs) -> Option<T>,
    body: &str,
    start: usize,
    repairs: &mut Repairs,
) -> Option<T> {
    let before = repairs.list.len();
    let value = read(body, start, repairs)?;
    if repairs.list.len() == before {
        repairs.note("read in spite of the grammar", start);
    }
    Some(value)
}

#[cfg(test)]
mod tests;
