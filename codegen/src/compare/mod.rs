//! What pages and metadata say of the same operations, side by side: a score for the reader of pages.
//!
//! The newest document that knows an operation is held against the pages. What other documents say counts as drift,
//! what no page mentions is not the reader's to find. Neither side changes the other.

mod score;
mod sides;
mod text;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    export::FlatKind,
    metadata::{Dated, DocumentApi},
    model::{Api, Operation},
};

use self::sides::{Found, Sides, Values};

pub use score::{Case, CaseKind, Counts, Difference, SideCounts};
pub use text::{case_lines, table};

/// What the comparison found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Counts by product, in lower case.
    pub products: BTreeMap<String, Counts>,
    /// What differs, value by value.
    pub cases: Vec<Case>,
}

impl Comparison {
    /// The counts of all products.
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        self.products.values().for_each(|counts| total.add(counts));
        total
    }
}

/// Whether the pages of an operation mention a name, in any spelling.
pub type Mentions<'a> = dyn Fn(&Operation, &str) -> bool + 'a;

/// What one document says of one operation.
#[derive(Clone, Copy)]
struct Saying<'a> {
    operation: &'a Operation,
    has_response: bool,
}

/// The sayings about each operation, the newest first, by product and version, then action; all in lower case.
type Sayings<'a> = BTreeMap<(String, String), BTreeMap<String, Vec<Saying<'a>>>>;

/// Holds what was read from pages against metadata. Products without pages are left out.
pub fn compare(
    pages: &[Api],
    documents: &[Dated<DocumentApi>],
    mentions: &Mentions<'_>,
) -> Comparison {
    let sayings = collect_sayings(documents);
    let mut by_product: HashMap<String, Vec<&Api>> = HashMap::new();
    for api in pages {
        by_product
            .entry(api.product.to_lowercase())
            .or_default()
            .push(api);
    }
    let mut out = Comparison::default();
    let mut matched = HashSet::new();
    for ((product, version), actions) in &sayings {
        let Some(apis) = by_product.get(product) else {
            continue;
        };
        // A version without pages of its own has nothing to be held against.
        if !apis
            .iter()
            .any(|api| api.version == *version || api.version.is_empty())
        {
            continue;
        }
        let counts = out.products.entry(product.clone()).or_default();
        for (action, said) in actions {
            let of_version = |own: bool| {
                let apis = apis
                    .iter()
                    .filter(move |api| (api.version == *version) == own);
                let mut operations = apis.flat_map(|api| &api.operations);
                operations.find(|o| o.action.eq_ignore_ascii_case(action))
            };
            let Some(operation) = of_version(true).or_else(|| of_version(false)) else {
                counts.metadata_only += 1;
                continue;
            };
            matched.insert(std::ptr::from_ref(operation));
            counts.operations += 1;
            for found in compare_operation(operation, said, mentions) {
                counts.side_mut(found.kind).add(&found.counts);
                out.cases
                    .extend(found.differences.into_iter().map(|difference| Case {
                        kind: found.kind,
                        product: product.clone(),
                        version: version.clone(),
                        action: operation.action.clone(),
                        difference,
                    }));
            }
        }
    }
    for (product, counts) in &mut out.products {
        let operations = by_product
            .get(product)
            .into_iter()
            .flatten()
            .flat_map(|api| &api.operations);
        counts.pages_only += operations
            .filter(|o| !matched.contains(&std::ptr::from_ref(*o)))
            .count();
    }
    out
}

fn collect_sayings(documents: &[Dated<DocumentApi>]) -> Sayings<'_> {
    let mut dated: Vec<&Dated<DocumentApi>> = documents.iter().collect();
    dated.sort_by(|a, b| (&b.date, &b.file).cmp(&(&a.date, &a.file)));
    let mut out = Sayings::new();
    for document in dated {
        let api = &document.value.api;
        let actions = out
            .entry((api.product.to_lowercase(), api.version.clone()))
            .or_default();
        for operation in &api.operations {
            let marks = document.value.marks.get(&operation.action);
            actions
                .entry(operation.action.to_lowercase())
                .or_default()
                .push(Saying {
                    operation,
                    has_response: marks.is_some_and(|m| m.has_response),
                });
        }
    }
    out
}

fn compare_operation(
    operation: &Operation,
    said: &[Saying<'_>],
    mentions: &Mentions<'_>,
) -> Vec<Found> {
    let mut out = Vec::new();
    for kind in [FlatKind::Request, FlatKind::Response, FlatKind::Error] {
        let mut speaking = said.iter().filter(|s| match kind {
            FlatKind::Response => s.has_response,
            FlatKind::Error => !s.operation.errors.is_empty(),
            _ => true,
        });
        let Some(newest) = speaking.next() else {
            continue;
        };
        let sides = Sides {
            kind,
            page: Values::of(operation, kind),
            document: Values::of(newest.operation, kind),
            others: speaking.map(|s| Values::of(s.operation, kind)).collect(),
            is_mentioned: &|path: &str| mentions(operation, sides::last_name(path)),
        };
        out.push(sides.compare());
    }
    out
}

#[cfg(test)]
mod tests;
