//! Which pages describe one operation.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{doc::OperationDoc, source::SourceMap};

use super::product::{PageIdentity, ProductFile, folder_of};

/// Product, version and action, the first and the last in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) product: String,
    pub(super) version: String,
    pub(super) action: String,
}

impl Key {
    /// Product and version.
    pub(super) fn api(&self) -> (String, String) {
        (self.product.clone(), self.version.clone())
    }
}

/// Whether a page gives an operation: it has a name, and can be called.
pub(super) fn is_generated(doc: &OperationDoc, identity: &PageIdentity) -> bool {
    let versioned = identity.version.as_ref().is_some_and(|v| !v.is_empty());
    !doc.action.value.is_empty() && doc.is_callable(versioned)
}

/// Numbers of the pages of each operation, the best page first.
pub(super) fn pages(
    sources: &SourceMap,
    docs: &[OperationDoc],
    identities: &[PageIdentity],
    files: &BTreeMap<String, ProductFile>,
) -> BTreeMap<Key, Vec<usize>> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (ix, (doc, identity)) in docs.iter().zip(identities).enumerate() {
        if !is_generated(doc, identity) {
            continue;
        }
        let folder = folder_of(&sources.file(doc.file).path, files);
        let product = identity.product.as_deref().unwrap_or(folder);
        let version = identity.version.as_deref().unwrap_or("");
        let key = Key {
            product: product.to_lowercase(),
            version: version.to_owned(),
            action: doc.action.value.to_lowercase(),
        };
        groups.entry(key).or_default().push(ix);
    }
    for group in groups.values_mut() {
        group.sort_by_key(|ix| {
            let doc = &docs[*ix];
            (Reverse(doc.rank.within_language()), doc.language, *ix)
        });
        // The best page of another language may be the better one.
        let best = (0..group.len())
            .filter(|at| {
                let language = docs[group[*at]].language;
                group[..*at].iter().all(|ix| docs[*ix].language != language)
            })
            .min_by_key(|at| {
                let doc = &docs[group[*at]];
                (Reverse(doc.rank.across_languages()), doc.language)
            });
        if let Some(best) = best {
            group[..=best].rotate_right(1);
        }
    }
    groups
}
