//! Which pages describe one operation.

use std::collections::BTreeMap;

use crate::{doc::OperationDoc, source::SourceMap};

/// Product, version and action, the first and the last in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) product: String,
    pub(super) version: String,
    pub(super) action: String,
}

/// Numbers of the pages of each operation, the best page first.
pub(super) fn pages(sources: &SourceMap, docs: &[OperationDoc]) -> BTreeMap<Key, Vec<usize>> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (ix, doc) in docs.iter().enumerate() {
        if doc.action.value.is_empty() {
            continue;
        }
        let folder = || {
            sources
                .file(doc.file)
                .path
                .split('/')
                .next()
                .unwrap_or_default()
                .to_lowercase()
        };
        let key = Key {
            product: doc
                .product
                .as_ref()
                .map_or_else(folder, |p| p.value.to_lowercase()),
            version: doc
                .version
                .as_ref()
                .map(|v| v.value.clone())
                .unwrap_or_default(),
            action: doc.action.value.to_lowercase(),
        };
        groups.entry(key).or_default().push(ix);
    }
    for group in groups.values_mut() {
        group.sort_by(|a, b| {
            docs[*b]
                .rank
                .cmp(&docs[*a].rank)
                .then(docs[*a].language.cmp(&docs[*b].language))
                .then(a.cmp(b))
        });
    }
    groups
}
