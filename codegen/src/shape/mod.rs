//! Flat rows and examples of one page become a tree. Knows no file, no `product.toml` and nothing of Rust.

pub(crate) mod attach_tables;
pub(crate) mod conventions;
pub(crate) mod data_types;
pub mod evidence;
pub(crate) mod flat_rows;
mod json_texts;
pub(crate) mod misplaced_rows;
pub(crate) mod request_examples;
mod request_lists;
pub(crate) mod row;
pub(crate) mod search;
pub(crate) mod shaper;
pub(crate) mod siblings;
pub(crate) mod times;
pub(crate) mod types;
