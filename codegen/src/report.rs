//! What a run reports about the pages: diagnostics with a stable code, a level and a place.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::source::{FileId, Span};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// Whether an override or a `product.toml` settled it: kept for the record, and not shown.
    pub settled: bool,
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
            settled: false,
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

/// What a later stage knows of the findings of an earlier one. Nothing is deleted: findings are completed or marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// These lines of `overrides.toml` settle the findings at `span`.
    Lines {
        /// The place of the findings.
        span: Span,
        /// The lines.
        lines: String,
        /// What to do with them.
        help: &'static str,
    },
    /// An override settled the findings whose lines start like this.
    Overridden(String),
    /// The facts of the product settle the findings of these rules on a page.
    Stated {
        /// The page.
        file: FileId,
        /// The rules.
        rules: &'static [&'static Rule],
    },
}

/// Collects the findings of a run. Each page has one while pages are read in parallel; they are joined in page order.
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

    /// The findings that nothing settled.
    pub fn open(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|d| !d.settled)
    }

    /// The worst level of the open findings.
    pub fn worst(&self) -> Option<Level> {
        self.open().map(|d| d.level).max()
    }

    /// Completes and marks findings with what a later stage knows of them.
    pub fn apply(&mut self, remarks: &[Remark]) {
        let mut lines: HashMap<Span, (&str, &str)> = HashMap::new();
        let mut stated: HashMap<FileId, &[&Rule]> = HashMap::new();
        let mut overridden: Vec<&str> = Vec::new();
        for remark in remarks {
            match remark {
                Remark::Lines {
                    span,
                    lines: text,
                    help,
                } => {
                    lines.insert(*span, (text, help));
                }
                Remark::Overridden(head) => overridden.push(head),
                Remark::Stated { file, rules } => {
                    stated.insert(*file, rules);
                }
            }
        }
        for found in &mut self.diagnostics {
            if let Some((text, help)) = lines.get(&found.span) {
                found.settle = Some((*text).to_owned());
                found.help.get_or_insert_with(|| (*help).to_owned());
            }
            let by_override = |text: &String| overridden.iter().any(|head| text.starts_with(head));
            found.settled |= found.settle.as_ref().is_some_and(by_override)
                || stated
                    .get(&found.span.file)
                    .is_some_and(|rules| rules.contains(&found.rule));
        }
    }
}

/// Declares the rules of a stage, and `RULES` with all of them.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal $level:ident $title:literal;)*) => {
        $(
            $(#[$doc])*
            pub static $name: $crate::report::Rule = $crate::report::Rule {
                code: $code,
                level: $crate::report::Level::$level,
                title: $title,
            };
        )*
        /// Every rule of the stage.
        pub static RULES: &[&$crate::report::Rule] = &[$(&$name),*];
    };
}
pub(crate) use rules;
