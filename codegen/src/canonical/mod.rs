//! The canonical dialect: one page for one operation, every fact in a cell with a closed grammar.
//!
//! `docs/canonical.md` is its reference. [`write()`] prints a page, [`read()`] reads it back to the same model; what
//! neither knows of does not exist in the dialect. The edition below `api-docs/` is written in it.

mod cell;
mod dissent;
mod facts;
pub(crate) mod notation;
mod operation_facts;
mod path;
mod read;
mod rows;
mod write;

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;

pub(crate) use read::GRAMMAR;
pub use read::{CanonicalRead, read};
pub use write::write;

use crate::model::{ErrorCode, Operation};

/// One page in the canonical dialect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CanonicalPage {
    /// Product code as on the wire (`Vpc`).
    pub product: String,
    /// API version (`2016-04-28`).
    pub version: String,
    /// What the page is about.
    pub subject: Subject,
    /// Who said what stands on the page, the one that gave the structure first.
    pub witnesses: Vec<Witness>,
}

/// What a canonical page is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// One operation.
    Operation(Box<Operation>),
    /// Error codes that every operation of the product may come back with.
    CommonErrors(Vec<ErrorCode>),
}

impl Default for Subject {
    fn default() -> Self {
        Self::Operation(Box::default())
    }
}

/// A source that the facts of a page were taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witness {
    /// What kind of source it is.
    pub kind: WitnessKind,
    /// Day of its last change, `YYYY-MM-DD`, when known.
    pub date: Option<String>,
    /// Where it was found: for a page its path below the upstream folder.
    pub place: String,
    /// Commit of the upstream folder, when known.
    pub commit: Option<String>,
    /// What of the operation it was heard about.
    pub part: WitnessPart,
}

/// What of an operation a witness was heard about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WitnessPart {
    /// All of it.
    #[default]
    Everything,
    /// How it is called and what is given.
    Request,
    /// What comes back.
    Response,
}

/// Kind of a source of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum WitnessKind {
    /// A page of the reference for people.
    #[default]
    Page,
    /// A document of the machine-readable reference.
    Metadata,
}

/// First cells of the table that makes a page canonical.
const FACT_HEADER: [&str; 2] = ["Fact", "Value"];

/// Whether a page is in the canonical dialect: its first table has the columns `Fact` and `Value`.
pub fn is_canonical(text: &str) -> bool {
    let first = text.lines().find(|line| line.starts_with('|'));
    first.is_some_and(|line| {
        let cells = line.trim().trim_matches('|').split('|').map(str::trim);
        cells.eq(FACT_HEADER)
    })
}
