//! Stage 4: the service as it is on the wire. Knows nothing of Rust.
//!
//! This is the public heart of the generator: `emit`, `export`, `explain` and `diff` read it and nothing else.

mod build;
mod detect;
mod errors;
mod group;
mod item_limits;
mod merge;
mod merge_locale_fields;
mod override_hints;
mod overrides;
mod product;
mod request;
mod response;
pub mod rules;

pub use build::{Built, build};

#[cfg(test)]
mod answer_tests;
#[cfg(test)]
mod group_tests;
#[cfg(test)]
mod request_tests;
#[cfg(test)]
mod search_tests;
#[cfg(test)]
mod tests;
