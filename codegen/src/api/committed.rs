//! Operations of pages in the canonical dialect: as they stand there. No rule adds to them, and no other page does.

use crate::{canonical::Subject, doc::OperationDoc, model::Operation, source::SourceMap};

use super::merge::{self, MergedPage};

/// The operation of the first page, if that is canonical, with what became of each page.
pub(super) fn operation(
    sources: &SourceMap,
    pages: &[&OperationDoc],
) -> Option<(Operation, Vec<MergedPage>)> {
    let (chosen, others) = pages.split_first()?;
    let Subject::Operation(operation) = &chosen.canonical.as_ref()?.subject else {
        return None;
    };
    let paths = pages.iter().map(|d| sources.file(d.file).path.clone());
    let mut operation = Operation {
        pages: paths.collect(),
        ..operation.as_ref().clone()
    };
    let mut outcomes = vec![MergedPage::default()];
    outcomes.extend(
        others
            .iter()
            .map(|other| merge::superseded(&mut operation, other, (chosen, &[]))),
    );
    Some((operation, outcomes))
}
