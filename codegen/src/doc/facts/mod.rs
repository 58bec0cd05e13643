//! Facts that a description states: value lists, ranges, lengths, defaults, units and the like.

use super::{Facts, Language, TypeWord};

/// What a description is about; it decides what its words can mean.
#[derive(Clone, Copy, Debug)]
pub struct FactContext<'a> {
    /// Name of the parameter or field as on the wire.
    pub name: &'a str,
    /// Its type.
    pub ty: &'a TypeWord,
    /// Its example value, when the page has one.
    pub example: Option<&'a str>,
}

/// Reads the facts that `description`, a raw Markdown cell, states.
pub fn read(_language: Language, _description: &str, _context: FactContext<'_>) -> Facts {
    Facts::default()
}
