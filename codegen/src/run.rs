//! From pages to the model: the stages in their order, and their collectors merged.

use crate::{
    api::{self, Built, PageIdentity},
    doc::{self, Docs},
    ledger::Ledger,
    model::Api,
    records::Records,
    report::Report,
    source::SourceMap,
    wording::{self, WordingRecord},
};

/// What a run over pages read, and what it collected on the way.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// The pages.
    pub docs: Docs,
    /// The API of each operation page, in the order of the pages.
    pub identities: Vec<PageIdentity>,
    /// The model: one for each version of each product, sorted by product and version.
    pub apis: Vec<Api>,
    /// What became of every row, example and error row.
    pub ledger: Ledger,
    /// What the pages leave unclear, in the order of stages and pages.
    pub report: Report,
    /// Where the texts come from.
    pub wording: WordingRecord,
}

impl Run {
    /// Reads every page and builds the model. The result is the same whatever the number of threads.
    pub fn over(sources: &SourceMap) -> Self {
        let (docs, records) = doc::read_all(sources);
        Self::build(sources, docs, records)
    }

    /// Builds the model of pages that are read.
    pub fn build(sources: &SourceMap, docs: Docs, mut records: Records) -> Self {
        let Built {
            mut apis,
            identities,
            records: stage,
        } = api::build(sources, &docs);
        records.add(stage);
        let wording = wording::apply(&mut apis, sources, &mut records.report);
        Self {
            docs,
            identities,
            apis,
            ledger: records.ledger,
            report: records.report,
            wording,
        }
    }
}
