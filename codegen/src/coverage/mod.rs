//! What was read from the pages and what became of it, counted for each product and in total.

mod html;
mod text;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use serde::Serialize;

use crate::{
    api::Built,
    doc::{ExampleBlock, ExampleKind, OperationDoc},
    examples::Strictness,
    ledger::{Balance, ItemKind},
    report::Report,
};

pub use html::html;
pub use text::text;

/// The counts of a run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Coverage {
    /// Files that were read.
    pub files: usize,
    /// Pages that define data types.
    pub data_types: usize,
    /// Service-wide pages.
    pub common: usize,
    /// Files that describe no operation.
    pub prose: usize,
    /// Sums over all products.
    pub total: Counts,
    /// Counts by product, in the order of their codes.
    pub products: BTreeMap<String, Counts>,
    /// Seconds that each stage took, in order.
    pub stages: Vec<Stage>,
}

/// One stage of a run.
#[derive(Clone, Debug, Serialize)]
pub struct Stage {
    /// Its name.
    pub name: &'static str,
    /// Wall time in seconds.
    pub seconds: f64,
}

/// The counts of one product, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Pages that describe an operation.
    pub pages: usize,
    /// Different operations (version and action) among them.
    pub operations: usize,
    /// The ledger: items in, and what became of them.
    pub ledger: Balance,
    /// Examples that hold JSON or XML.
    pub examples: Examples,
    /// Rows of error tables with a code.
    pub errors: usize,
    /// … with an HTTP status too.
    pub errors_with_status: usize,
    /// Findings by code.
    pub diagnostics: BTreeMap<&'static str, usize>,
}

/// How the examples were read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Examples {
    /// By the grammar.
    pub strict: usize,
    /// With repairs.
    pub lenient: usize,
    /// Not at all.
    pub lost: usize,
}

/// Counts a run.
pub fn count(built: &Built, files: usize, stages: &[(&'static str, Duration)]) -> Coverage {
    let docs = &built.docs;
    let mut coverage = Coverage {
        files,
        data_types: docs.data_types.len(),
        common: docs.common.len(),
        prose: docs.prose.len(),
        stages: stages
            .iter()
            .map(|(name, d)| Stage {
                name,
                seconds: d.as_secs_f64(),
            })
            .collect(),
        ..Coverage::default()
    };
    let mut operations: BTreeMap<&str, BTreeSet<(&str, String)>> = BTreeMap::new();
    for doc in &docs.operations {
        let product = doc
            .product
            .as_ref()
            .map_or("(no product)", |p| p.value.as_str());
        let version = doc.version.as_ref().map_or("", |v| v.value.as_str());
        operations
            .entry(product)
            .or_default()
            .insert((version, doc.action.value.to_lowercase()));
        page(
            coverage.products.entry(product.to_owned()).or_default(),
            doc,
        );
        page(&mut coverage.total, doc);
    }
    for (product, set) in operations {
        coverage.total.operations += set.len();
        if let Some(counts) = coverage.products.get_mut(product) {
            counts.operations = set.len();
        }
    }
    findings(&mut coverage.total, &docs.report);
    findings(&mut coverage.total, &built.report);
    coverage
}

fn page(counts: &mut Counts, doc: &OperationDoc) {
    counts.pages += 1;
    doc.ledger.add_to(&mut counts.ledger);
    let errors = || doc.errors.iter().filter(|e| !e.outcome);
    counts.errors += errors().count();
    counts.errors_with_status += errors().filter(|e| e.status.is_some()).count();
    doc.examples
        .iter()
        .for_each(|e| example(&mut counts.examples, e));
    findings(counts, &doc.report);
}

fn example(counts: &mut Examples, example: &ExampleBlock) {
    let holds_value = match example.kind {
        ExampleKind::RequestBody | ExampleKind::Response | ExampleKind::Error => {
            crate::examples::notation(&example.text.value).is_some()
        }
        ExampleKind::Request => example.tree.is_some(),
        ExampleKind::Code | ExampleKind::Other => false,
    };
    match &example.tree {
        Some(tree) if tree.strictness == Strictness::Strict => counts.strict += 1,
        Some(_) => counts.lenient += 1,
        None if holds_value => counts.lost += 1,
        None => {}
    }
}

fn findings(counts: &mut Counts, report: &Report) {
    for d in &report.diagnostics {
        *counts.diagnostics.entry(d.rule.code).or_default() += 1;
    }
}

/// The fates of a ledger in a fixed order, with their numbers.
fn fates(ledger: &Balance) -> [(&'static str, usize); 6] {
    [
        ("emitted", ledger.emitted),
        ("merged", ledger.merged),
        ("ignored", ledger.ignored.values().sum()),
        ("overridden", ledger.overridden),
        ("reported", ledger.reported.values().sum()),
        ("unaccounted", ledger.unaccounted),
    ]
}

fn kind_word(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::RequestRow => "request rows",
        ItemKind::ResponseRow => "response rows",
        ItemKind::ErrorRow => "error rows",
        ItemKind::OutcomeRow => "outcomes of jobs",
        ItemKind::OtherRow => "rows of other tables",
        ItemKind::Example => "examples",
    }
}

#[cfg(test)]
mod tests;
