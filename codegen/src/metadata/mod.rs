//! The second witness: the vendor's machine-readable reference (`api-docs.json`) as the same model that pages give.
//!
//! Facts only. No title, summary or description is read: the types of `document` have no place for one. The reader of
//! pages never sees anything of this room.

mod account;
mod convert;
mod document;
mod finding;
mod read;
pub mod rules;
mod vocabulary;
pub mod witnesses;

pub use convert::{DocumentApi, OperationGroup, OperationMarks};
pub use finding::Finding;
pub use read::{Dated, Metadata, MetadataError, by_product, read_metadata, read_some};

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod toy;
