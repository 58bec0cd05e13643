//! What a run has to say about the pages: diagnostics with a stable code, a level and a place.

use serde::Serialize;

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing; nothing is unclear.
    Note,
    /// The page is unclear and a guess was made, or something was left out.
    Warning,
    /// The page cannot be used as it is.
    Error,
}

/// A rule that can speak: its stable code, default level and one-line title.
/// Every code has a page in `codegen/diagnostics/<code>.md`.
#[derive(Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Rule {
    /// `D0107`.
    pub code: &'static str,
    /// Level unless `--deny` or `--allow` change it.
    pub level: Level,
    /// What the rule is about, in a few words, without the particulars of a page.
    pub title: &'static str,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The rule that speaks.
    #[serde(serialize_with = "code_of")]
    pub rule: &'static Rule,
    /// Level of this finding.
    pub level: Level,
    /// What was found, with names and values.
    pub message: String,
    /// The place in the Markdown.
    pub span: Span,
    /// What to do about it.
    pub help: Option<String>,
    /// Lines that can be pasted into `overrides.toml` to settle it.
    pub settle: Option<String>,
}

fn code_of<S: serde::Serializer>(rule: &&'static Rule, s: S) -> Result<S::Ok, S::Error> {
    s.serialize_str(rule.code)
}

impl Diagnostic {
    /// A finding of `rule` at `span`, at the rule's own level.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            level: rule.level,
            message: message.into(),
            span,
            help: None,
            settle: None,
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the override that settles it.
    #[must_use]
    pub fn settle(mut self, lines: impl Into<String>) -> Self {
        self.settle = Some(lines.into());
        self
    }
}

/// Collects the findings of a run. One is kept for each page while pages are read in parallel, then joined in page order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Takes over what another report has.
    pub fn append(&mut self, mut other: Report) {
        self.diagnostics.append(&mut other.diagnostics);
    }

    /// The worst level of all findings.
    pub fn worst(&self) -> Option<Level> {
        self.diagnostics.iter().map(|d| d.level).max()
    }
}
