//! The model in forms that other programs read.

mod flat;
mod json;
mod openapi;
mod tsv;

pub use flat::{FlatKind, FlatValue, flat_values};
pub use json::{SCHEMA_ID, json, schema};
pub use openapi::openapi;
pub use tsv::tsv;

#[cfg(test)]
mod openapi_tests;
