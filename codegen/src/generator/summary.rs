//! What a run says at its end.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    ledger::Balance,
    report::{Diagnostic, Level},
    source::SourceMap,
    write::Changes,
};

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryCounts {
    /// Files in the folder of the docs.
    pub files: usize,
    /// Pages that describe an operation.
    pub pages: usize,
    /// Products, one for each version.
    pub products: usize,
    /// Operations.
    pub operations: usize,
    /// Rows, examples and error rows, and what became of them.
    pub items: Balance,
    /// Findings by level.
    pub findings: BTreeMap<Level, usize>,
    /// Findings of level error, each with file, line and column.
    pub errors: Vec<String>,
}

impl SummaryCounts {
    /// Adds what was read elsewhere.
    pub(super) fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.pages += other.pages;
        self.products += other.products;
        self.operations += other.operations;
        self.items.add(&other.items);
        for (level, count) in &other.findings {
            *self.findings.entry(*level).or_default() += count;
        }
        self.errors.extend(other.errors.iter().cloned());
    }

    /// Adds a finding that nothing settles.
    pub(super) fn add_finding(&mut self, sources: &SourceMap, finding: &Diagnostic) {
        *self.findings.entry(finding.level).or_default() += 1;
        if finding.level == Level::Error {
            let (code, at) = (finding.rule.code, sources.position(finding.span));
            let file = &sources.file(finding.span.file).path;
            let place = format!("{file}:{}:{}", at.line, at.column);
            let line = format!("{place}: error[{code}]: {}", finding.message);
            self.errors.push(line);
        }
    }
}

impl fmt::Display for SummaryCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |level| self.findings.get(&level).copied().unwrap_or(0);
        let items = &self.items;
        for error in &self.errors {
            writeln!(f, "{error}")?;
        }
        writeln!(
            f,
            "read     {}: {}, {} of {}",
            count(self.files, "file"),
            count(self.pages, "operation page"),
            count(self.operations, "operation"),
            count(self.products, "product")
        )?;
        let ignored: usize = items.ignored.values().sum();
        let reported: usize = items.reported.values().sum();
        writeln!(
            f,
            "rows     {}: {} emitted, {} merged, {ignored} ignored by rule, {} overridden, \
             {reported} reported, {} open",
            items.items, items.emitted, items.merged, items.overridden, items.unaccounted
        )?;
        writeln!(
            f,
            "findings {}, {}, {} (`codegen lint` shows them)",
            count(of(Level::Error), "error"),
            count(of(Level::Warning), "warning"),
            count(of(Level::Note), "note")
        )
    }
}

fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

/// What a run read and wrote.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// What was read.
    pub counts: SummaryCounts,
    /// What was written.
    pub changes: Changes,
    /// Lines of all files, written or not.
    pub lines: usize,
    /// Time of the run.
    pub time: Duration,
    /// Why what the last run left behind could not be used, when it is there and broken.
    pub cache_note: Option<String>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Changes {
            changed,
            unchanged,
            removed,
        } = &self.changes;
        write!(f, "{}", self.counts)?;
        if let Some(note) = &self.cache_note {
            writeln!(f, "cache    not read, everything was: {note}")?;
        }
        writeln!(
            f,
            "files    {} written, {unchanged} unchanged, {} removed ({} lines) in {:.2} s",
            changed.len(),
            removed.len(),
            self.lines,
            self.time.as_secs_f64()
        )
    }
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Freshness {
    /// What was read.
    pub counts: SummaryCounts,
    /// What `generate` would write or remove.
    pub changes: Changes,
    /// The command that brings the crate up to date.
    pub command: String,
}

impl Freshness {
    /// Whether `generate` would change nothing.
    pub fn is_fresh(&self) -> bool {
        self.changes.is_empty()
    }
}

impl fmt::Display for Freshness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_fresh() {
            return writeln!(f, "up to date: {}", count(self.changes.unchanged, "file"));
        }
        for path in &self.changes.changed {
            writeln!(f, "stale: {path}")?;
        }
        for path in &self.changes.removed {
            writeln!(f, "left over: {path}")?;
        }
        writeln!(
            f,
            "the crate is not what the pages describe; run `{}` and commit what it changes",
            self.command
        )
    }
}
