//! A finding in a document: file and JSON pointer instead of a span.

use std::fmt;

use serde::Serialize;

use crate::report::{Level, Rule};

/// What is wrong with a document, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Code of the rule.
    pub code: &'static str,
    /// Level.
    pub level: Level,
    /// File, relative to the folder of the documents.
    pub file: String,
    /// JSON pointer (RFC 6901) into the file.
    pub pointer: String,
    /// What was found.
    pub message: String,
}

impl Finding {
    /// A finding of `rule`, at the rule's own level.
    pub fn new(
        rule: &'static Rule,
        file: &str,
        pointer: String,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: rule.code,
            level: rule.level,
            file: file.to_owned(),
            pointer,
            message: message.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        };
        let Self {
            code,
            file,
            pointer,
            message,
            ..
        } = self;
        write!(f, "{file}#{pointer}: {level}[{code}]: {message}")
    }
}

/// Adds a step to a JSON pointer, escaped as RFC 6901 says.
pub(crate) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for c in step.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}
