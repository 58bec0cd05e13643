//! The model in forms that other programs read.

mod tsv;

pub use tsv::tsv;
