//! What was read from the pages and what became of it, counted for each product and in total.

mod html;
mod text;
mod witnesses;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::Duration,
};

use serde::Serialize;

use crate::{
    canonical::{Subject, Witness},
    doc::{self, ExampleBlock, ExampleKind, OperationDoc},
    examples::{self, Strictness, Tree},
    ledger::{Balance, ItemKind, PageLedger},
    model::{Api, Example, TextLevel},
    report::Rule,
    run::Run,
    source::{FileId, Span},
    wording::WordingRecord,
};

pub use html::html;
pub use text::text;
pub use witnesses::WitnessCounts;

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
    /// Where the texts come from, when there are wording files.
    #[serde(skip_serializing_if = "is_without_wording")]
    pub wording: WordingRecord,
    /// How much is known and said of each product, by its folder.
    pub editions: BTreeMap<String, Edition>,
    /// What the witnesses of synced pages say, by folder of the product.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub witnesses: BTreeMap<String, WitnessCounts>,
    /// Seconds that each stage took, in order.
    pub stages: Vec<Stage>,
}

/// What there is of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// How many operations.
    pub operations: usize,
    /// Newest day that a source of its pages is of, when they name any.
    pub as_of: Option<String>,
    /// How much of it has a text of our own; unknown without wording files.
    pub text_level: Option<TextLevel>,
}

impl Edition {
    fn of(api: &Api) -> Self {
        Self {
            operations: api.operations.len(),
            as_of: api.as_of.clone(),
            text_level: api.text_level,
        }
    }
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
    /// Sections of parameters or fields that yielded no row.
    pub empty_sections: usize,
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

fn is_without_wording(wording: &WordingRecord) -> bool {
    wording.products.is_empty()
}

/// Counts a run.
pub fn count(run: &Run, files: usize, stages: &[(&'static str, Duration)]) -> Coverage {
    let docs = &run.docs;
    let mut coverage = Coverage {
        files,
        data_types: docs.data_types.len(),
        common: docs.common.len(),
        prose: docs.prose.len(),
        wording: run.wording.clone(),
        editions: run
            .apis
            .iter()
            .map(|api| (api.slug.clone(), Edition::of(api)))
            .collect(),
        witnesses: count_witnesses(run),
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
    let mut product_of: HashMap<FileId, &str> = HashMap::new();
    for (doc, identity) in docs.operations.iter().zip(&run.identities) {
        let product = identity.product.as_deref().unwrap_or("(no product)");
        let version = identity.version.as_deref().unwrap_or("");
        operations
            .entry(product)
            .or_default()
            .insert((version, doc.action.value.to_lowercase()));
        product_of.insert(doc.file, product);
        let ledger = run.ledger.page(doc.file);
        let counts = coverage.products.entry(product.to_owned()).or_default();
        count_page(counts, doc, ledger);
        count_page(&mut coverage.total, doc, ledger);
    }
    for found in run.report.open() {
        let product = product_of.get(&found.span.file);
        let of_page = doc::rules::RULES.contains(&found.rule);
        let counts = product
            .filter(|_| of_page)
            .and_then(|p| coverage.products.get_mut(*p));
        for counts in counts.into_iter().chain([&mut coverage.total]) {
            *counts.diagnostics.entry(found.rule.code).or_default() += 1;
            counts.empty_sections += usize::from(yields_nothing(found.rule));
        }
    }
    for (product, set) in operations {
        coverage.total.operations += set.len();
        if let Some(counts) = coverage.products.get_mut(product) {
            counts.operations = set.len();
        }
    }
    coverage
}

/// Products without a page that names its sources are left out.
fn count_witnesses(run: &Run) -> BTreeMap<String, WitnessCounts> {
    let mut sources: HashMap<(&str, &str, &str), &[Witness]> = HashMap::new();
    for page in run
        .docs
        .operations
        .iter()
        .filter_map(|d| d.canonical.as_deref())
    {
        if let Subject::Operation(operation) = &page.subject {
            let key = (
                page.product.as_str(),
                page.version.as_str(),
                operation.action.as_str(),
            );
            sources.insert(key, &page.witnesses);
        }
    }
    let mut out = BTreeMap::new();
    for api in &run.apis {
        let mut counts = WitnessCounts::default();
        for operation in &api.operations {
            let key = (
                api.product.as_str(),
                api.version.as_str(),
                operation.action.as_str(),
            );
            counts.add(operation, sources.get(&key).copied().unwrap_or_default());
        }
        if !counts.is_empty() {
            out.insert(api.slug.clone(), counts);
        }
    }
    out
}

/// Whether a finding says that parameters or fields were expected and none are there.
fn yields_nothing(rule: &Rule) -> bool {
    [&doc::rules::SECTION_EMPTY, &doc::rules::NO_PARAMETERS].contains(&rule)
}

fn count_page(counts: &mut Counts, doc: &OperationDoc, ledger: Option<&PageLedger>) {
    counts.pages += 1;
    if let Some(ledger) = ledger {
        ledger.add_to(&mut counts.ledger);
    }
    let errors = || doc.errors.iter().filter(|e| !e.outcome);
    counts.errors += errors().count();
    counts.errors_with_status += errors().filter(|e| e.status.is_some()).count();
    doc.examples
        .iter()
        .for_each(|e| example(&mut counts.examples, e));
    let Some(Subject::Operation(committed)) = doc.canonical.as_ref().map(|page| &page.subject)
    else {
        return;
    };
    counts.errors += committed.errors.len();
    counts.errors_with_status += committed
        .errors
        .iter()
        .filter(|e| e.status.is_some())
        .count();
    for example in &committed.examples {
        match canonical_tree(example) {
            Some(tree) if tree.strictness == Strictness::Strict => counts.examples.strict += 1,
            Some(_) => counts.examples.lenient += 1,
            None => {}
        }
    }
}

/// The value that an example of a canonical page shows.
fn canonical_tree(example: &Example) -> Option<Tree> {
    examples::parse(&example.text, Span::default())
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

/// The outcomes of a ledger in a fixed order, with their numbers.
fn outcomes(ledger: &Balance) -> [(&'static str, usize); 6] {
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
        ItemKind::Parameter => "parameters",
        ItemKind::SchemaNode => "schemas",
    }
}

#[cfg(test)]
mod tests;
