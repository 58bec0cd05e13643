//! The parameters of one request.

use std::{fmt, ops::Range};

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Position {
    /// Query string.
    Query,
    /// Form body.
    Form,
    /// HTTP header.
    Header,
    /// Segment of the path template.
    Path,
    /// Part of the host name.
    Host,
}

/// The parameters of one request as they go on the wire: flat names and values by position, and the
/// body.
///
/// Values of all parameters share one buffer.
#[derive(Clone, Default)]
pub struct Params {
    pub(super) text: String,
    pub(super) entries: Vec<Entry>,
    pub(super) json: String,
    pub(super) json_names: Vec<Range<u32>>,
    pub(super) raw: Option<(String, Vec<u8>)>,
    /// Texts that must not be shown, as the caller gave them.
    pub(super) secrets: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) position: Position,
    pub(super) name: Range<u32>,
    pub(super) value: Range<u32>,
}

/// Without values: a parameter may be a password or a token.
impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |entry: &Entry| (entry.position, self.slice(&entry.name).to_owned());
        let flat: Vec<_> = self.entries.iter().map(names).collect();
        f.debug_struct("Params")
            .field("flat", &flat)
            .field("body_len", &self.body().map_or(0, |(_, body)| body.len()))
            .finish_non_exhaustive()
    }
}

impl Params {
    /// No parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes room for a request of the usual size, so that buffers are not grown bit by bit.
    pub(super) fn reserve(&mut self) {
        self.text.reserve(512);
        self.entries.reserve(24);
    }

    /// Adds one flat parameter.
    pub fn push(&mut self, position: Position, name: &str, value: &str) {
        let name = self.store(name);
        let value = self.store(value);
        self.entries.push(Entry {
            position,
            name,
            value,
        });
    }

    /// Sets the whole body and its content type.
    pub fn set_body(&mut self, content_type: &str, body: impl Into<Vec<u8>>) {
        self.raw = Some((content_type.to_owned(), body.into()));
    }

    /// Names and values at one position, in the order of writing.
    pub fn at(&self, position: Position) -> impl Iterator<Item = (&str, &str)> {
        self.entries
            .iter()
            .filter(move |entry| entry.position == position)
            .map(|entry| (self.slice(&entry.name), self.slice(&entry.value)))
    }

    /// How many parameters there are at one position.
    pub(crate) fn count(&self, position: Position) -> usize {
        let at = |entry: &&Entry| entry.position == position;
        self.entries.iter().filter(at).count()
    }

    /// How many flat parameters there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no flat parameter.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The body and its content type, if there is one beside the form.
    pub fn body(&self) -> Option<(&str, &[u8])> {
        match &self.raw {
            Some((content_type, body)) => Some((content_type, body)),
            None if self.json.is_empty() => None,
            None => Some(("application/json; charset=utf-8", self.json.as_bytes())),
        }
    }

    /// Whether a parameter of this top-level name was written, itself or in parts (`Tag.1.Key` for
    /// `Tag`).
    pub fn has(&self, name: &str) -> bool {
        let is = |written: &str| match written.strip_prefix(name) {
            Some(rest) => rest.is_empty() || rest.starts_with('.'),
            None => false,
        };
        self.entries.iter().any(|entry| is(self.slice(&entry.name)))
            || self
                .json_names
                .iter()
                .any(|range| self.slice(range) == name)
    }

    /// The value of a flat parameter, the first of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let named = |entry: &&Entry| self.slice(&entry.name) == name;
        let entry = self.entries.iter().find(named)?;
        Some(self.slice(&entry.value))
    }

    /// Gives a flat parameter another value, or adds it to the query.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        let value = self.store(value);
        let text = &self.text;
        let is_named = |entry: &Entry| {
            text.get(entry.name.start as usize..entry.name.end as usize) == Some(name)
        };
        match self.entries.iter().position(is_named) {
            Some(place) => self.entries[place].value = value,
            None => {
                let name = self.store(name);
                self.entries.push(Entry {
                    position: Position::Query,
                    name,
                    value,
                });
            }
        }
    }

    /// The names of `required` that were not written.
    pub(crate) fn missing<'n>(&self, required: &[&'n str]) -> Vec<&'n str> {
        required
            .iter()
            .copied()
            .filter(|name| !self.has(name))
            .collect()
    }

    /// Texts that nothing may show, as the caller gave them.
    pub(crate) fn secrets(&self) -> &[String] {
        &self.secrets
    }

    pub(super) fn store(&mut self, text: &str) -> Range<u32> {
        let start = self.text.len();
        self.text.push_str(text);
        range(start, self.text.len())
    }

    pub(super) fn slice(&self, range: &Range<u32>) -> &str {
        self.text
            .get(range.start as usize..range.end as usize)
            .unwrap_or_default()
    }
}

pub(super) fn range(start: usize, end: usize) -> Range<u32> {
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    small(start)..small(end)
}
