//! Stage 4: the service as it is on the wire. Knows nothing of Rust.
//!
//! This is the public heart of the generator: `emit`, `export`, `explain` and `diff` read it and nothing else.

mod model;

pub use model::*;
