//! Reads the Markdown API reference of Alibaba Cloud and prints a Rust SDK. [`generator::Generator`] is the whole run,
//! for a `build.rs`; `docs/architecture.md` of the repository is the map of the modules.
//!
//! One direction, plain data types, no stage looks back:
//!
//! **text → [`page::Page`] → [`doc::OperationDoc`] → [`model::Api`] → [`plan::Plan`] → files**
//!
//! Two collectors of the run are outputs of their own: [`report::Report`] holds what a page leaves unclear,
//! [`ledger::Ledger`] what became of every table row, example and error row. Each stage returns what it
//! has for them, and [`run::Run`] merges it once; what a stage hands over is read-only afterwards.

pub mod api;
pub mod canonical;
pub mod cli;
pub mod compare;
pub mod coverage;
pub mod diff;
pub mod doc;
pub mod emit;
pub mod examples;
pub mod export;
pub mod generator;
pub mod ledger;
pub mod lint;
pub mod metadata;
pub mod model;
pub mod page;
pub mod plan;
pub mod records;
pub mod report;
pub mod run;
mod shape;
pub mod source;
pub mod sync;
pub mod text;
mod text_enum;
pub mod vocabulary;
pub mod wording;
pub mod write;

pub use shape::evidence;
