//! Stage 6: prints what was planned, one folder a language. Decides nothing.

pub mod rust;
