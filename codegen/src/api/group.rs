//! Which pages describe one operation.

use std::collections::BTreeMap;

use super::product::{ProductFile, folder_of};
use crate::{doc::OperationDoc, source::SourceMap};

/// Product, version and action, the first and the last in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) product: String,
    pub(super) version: String,
    pub(super) action: String,
}

/// Numbers of the pages of each operation, the best page first.
pub(super) fn pages(
    sources: &SourceMap,
    docs: &[OperationDoc],
    files: &BTreeMap<String, ProductFile>,
) -> BTreeMap<Key, Vec<usize>> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (ix, doc) in docs.iter().enumerate() {
        if doc.action.value.is_empty() {
            continue;
        }
        let folder = folder_of(&sources.file(doc.file).path, files);
        let product = doc.product.as_ref().map_or(folder, |p| p.value.as_str());
        let version = doc.version.as_ref().map_or("", |v| v.value.as_str());
        let key = Key {
            product: product.to_lowercase(),
            version: version.to_owned(),
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
