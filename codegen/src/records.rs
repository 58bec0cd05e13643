//! What a run collects beside its results. Each stage adds to it, and none reads what another one left there.

use serde::Serialize;

use crate::{
    ledger::{Ledger, SettledItem},
    report::{Remark, Report},
    source::FileId,
};

/// The two collectors of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Records {
    /// What became of every row, example and error row.
    pub ledger: Ledger,
    /// What the pages leave unclear.
    pub report: Report,
}

/// What a stage after the reading of pages leaves for the collectors.
#[derive(Clone, Debug, Default)]
pub struct StageRecords {
    /// Outcomes of items. Of two for one item the first one stands.
    pub settled: Vec<SettledItem>,
    /// Findings of the stage itself.
    pub report: Report,
    /// What it knows of the findings so far, its own among them.
    pub remarks: Vec<Remark>,
}

impl Records {
    /// Leaves out what belongs to pages that are not wanted.
    pub fn retain_pages(&mut self, wanted: impl Fn(FileId) -> bool) {
        self.ledger.retain_pages(&wanted);
        self.report.diagnostics.retain(|d| wanted(d.span.file));
    }

    /// Merges what a stage left, once, after it has run.
    pub fn add(&mut self, stage: StageRecords) {
        self.ledger.settle(stage.settled);
        self.report.append(stage.report);
        self.report.apply(&stage.remarks);
    }
}
