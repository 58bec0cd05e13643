//! Whose the pages are that several products of a folder share.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::Api;

use super::{
    hosts::RowOwner,
    product::{ProductFile, folder_of},
};

/// The APIs that take a row of a table that is among the pages of the API number `around`.
pub(super) fn takers_of(apis: &[Api], around: usize, owner: RowOwner<'_>) -> Vec<usize> {
    match owner {
        RowOwner::Around => vec![around],
        RowOwner::Nobody => Vec::new(),
        RowOwner::Other(product) => {
            let is_it = |ix: &usize| apis[*ix].product.eq_ignore_ascii_case(product);
            (0..apis.len()).filter(is_it).collect()
        }
    }
}

/// Which API a shared page is of.
#[derive(Debug, Default)]
pub(super) struct PageOwners {
    /// The API of each folder with a `product.toml`.
    pub(super) stated: BTreeMap<String, usize>,
    /// Operations of each API below each folder.
    below: HashMap<String, BTreeMap<usize, usize>>,
}

impl PageOwners {
    pub(super) fn of(apis: &[Api], files: &BTreeMap<String, ProductFile>) -> Self {
        let mut out = Self::default();
        let mut home: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
        for (ix, api) in apis.iter().enumerate() {
            for operation in &api.operations {
                if let Some(best) = operation.pages.first() {
                    *home
                        .entry(folder_of(best, files))
                        .or_default()
                        .entry(ix)
                        .or_default() += 1;
                }
                let above: BTreeSet<&str> = operation
                    .pages
                    .iter()
                    .flat_map(|page| folders_above(page))
                    .collect();
                for folder in above {
                    *out.below
                        .entry(folder.to_owned())
                        .or_default()
                        .entry(ix)
                        .or_default() += 1;
                }
            }
        }
        for (folder, owners) in home {
            let Some(facts) = files.get(folder) else {
                continue;
            };
            let is_named = |ix: &usize| {
                let named = facts.product.as_ref();
                named.is_some_and(|p| apis[*ix].product.eq_ignore_ascii_case(p))
            };
            let named = owners.keys().copied().find(is_named);
            if let Some(ix) = named.or_else(|| main_of(&owners)) {
                out.stated.insert(folder.to_owned(), ix);
            }
        }
        out
    }

    /// The API with the most operations around a page: below the innermost folder that has some.
    pub(super) fn nearest(&self, folder: &str) -> Option<usize> {
        let mut around = folders_above(folder).collect::<Vec<_>>();
        around.insert(0, folder);
        around
            .into_iter()
            .find_map(|folder| main_of(self.below.get(folder)?))
    }
}

fn main_of(owners: &BTreeMap<usize, usize>) -> Option<usize> {
    let best = owners.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
    best.map(|(ix, _)| *ix)
}

/// The folders around a path, innermost first.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    let first = path.rfind('/').map(|i| &path[..i]);
    std::iter::successors(first, |folder| folder.rfind('/').map(|i| &folder[..i]))
}
