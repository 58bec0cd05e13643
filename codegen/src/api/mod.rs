//! Stage 4: the service as it is on the wire. Knows nothing of Rust.
//!
//! This is the public heart of the generator: `emit`, `export`, `explain` and `diff` read it and nothing else.

mod align;
mod build;
mod detect;
mod errors;
mod group;
mod lexicon;
mod limits;
mod lines;
mod members;
mod merge;
mod model;
mod named;
mod names;
mod overrides;
mod paths;
mod placed;
mod product;
mod request;
mod request_shown;
mod response;
pub mod rules;
mod sample;
mod settle;
mod shape;
mod strays;
mod types;
mod visit;
mod widen;

pub use build::{Built, build};
pub use model::*;
pub use paths::{Leaf, leaves};
pub use types::type_word;

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
