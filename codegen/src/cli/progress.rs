//! Reading the pages with a bar, where somebody is there to see it.

use std::collections::HashSet;

use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    doc::{self, Docs, OperationDoc},
    records::Records,
    source::{self, FileId, LoadError, SourceMap},
};

use super::DocsArgs;

/// Reads the pages that the arguments name. A bar runs on the standard error if that is a terminal.
pub(super) fn read(args: &DocsArgs) -> Result<(SourceMap, Docs, Records), LoadError> {
    let sources = source::load(&args.docs)?;
    let bar = ProgressBar::new(sources.files().count() as u64);
    if let Ok(style) = ProgressStyle::with_template("reading pages {bar:40} {pos}/{len}") {
        bar.set_style(style);
    }
    let (mut docs, mut records) = doc::read_all_with(&sources, &|| bar.inc(1));
    bar.finish_and_clear();
    if !args.products.is_empty() {
        let wanted = |name: &str| args.products.iter().any(|p| p.eq_ignore_ascii_case(name));
        let is_wanted = |o: &OperationDoc| {
            let folder = sources.file(o.file).path.split('/').next().unwrap_or("");
            wanted(folder) || o.product.as_ref().is_some_and(|p| wanted(&p.value))
        };
        let (kept, left): (Vec<_>, Vec<_>) = docs.operations.into_iter().partition(is_wanted);
        docs.operations = kept;
        let left: HashSet<FileId> = left.into_iter().map(|o| o.file).collect();
        records.retain_pages(|file| !left.contains(&file));
    }
    Ok((sources, docs, records))
}
