//! Stage 6: files of a model, one folder a language.

pub mod rust;

use std::{collections::BTreeMap, fmt};

use crate::{model::Api, report::Report};

/// Stands in the first line of every file that is written, and marks it as ours to change and to remove.
pub const MARK: &str =
    "Written by `codegen generate` from the API reference. What is changed by hand is lost.";

/// Follows [`MARK`] in the first line of the manifest of a package that is part of the one in the folder above it:
/// it is removed by a run for that one when no product stands for it any more.
pub const PART: &str = "Part of the package in the folder above.";

/// Files by their paths relative to the folder of the package, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// A language to print the model in. It reads the model and nothing before it: names, types and layout are its
/// own business.
pub trait Backend: fmt::Debug + Send + Sync {
    /// The files of a package for `apis`; what does not fit the language is reported.
    ///
    /// # Errors
    /// When what the backend decided cannot be printed, which is a bug of it.
    fn files(&self, apis: &[Api], report: &mut Report) -> Result<Files, EmitError>;
}

/// What was decided cannot be printed in the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmitError {
    why: String,
}

impl EmitError {
    /// An error with its reason.
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }

    /// The error, with the file in which it happened.
    #[must_use]
    pub fn within(mut self, path: &str) -> Self {
        self.why = format!("{path}: {}", self.why);
        self
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the plan cannot be printed, this is a bug of the generator: {}",
            self.why
        )
    }
}

impl std::error::Error for EmitError {}
