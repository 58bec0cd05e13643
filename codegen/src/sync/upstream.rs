//! Upstream checkouts: their pages as one folder, and what is known of each checkout.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    canonical::{Witness, WitnessKind},
    metadata::{MetadataError, by_product, read_some, witnesses::merge_witnesses},
    model::{Api, Operation},
    run::Run,
    source::{self, LoadError, SourceFile, SourceMap},
};

/// What the upstream folders say.
#[derive(Clone, Debug, Default)]
pub struct Upstream {
    pub(super) apis: Vec<Api>,
    checkouts: Vec<Checkout>,
    /// Documents that were heard, by product, version and action.
    documents: BTreeMap<(String, String, String), Witness>,
}

#[derive(Clone, Debug, Default)]
struct Checkout {
    /// In front of the paths of its files, where there are several.
    prefix: String,
    commit: Option<String>,
    date: Option<String>,
}

impl Upstream {
    /// Reads every page of the folders.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn read(folders: &[PathBuf]) -> Result<Self, LoadError> {
        let mut checkouts = Vec::new();
        let mut files = Vec::new();
        for folder in folders {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let prefix = if folders.len() > 1 {
                format!("{name}/")
            } else {
                String::new()
            };
            let sources = source::load(folder)?;
            files.extend(sources.files().map(|(_, file)| SourceFile {
                path: format!("{prefix}{}", file.path),
                text: file.text.clone(),
            }));
            let (commit, date) =
                last_commit(folder).map_or((None, None), |(c, d)| (Some(c), Some(d)));
            checkouts.push(Checkout {
                prefix,
                commit,
                date,
            });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let root = folders.first().cloned().unwrap_or_default();
        let run = Run::over(&SourceMap::new(root, files));
        Ok(Self {
            apis: run.apis,
            checkouts,
            documents: BTreeMap::new(),
        })
    }

    /// Joins what the documents of a folder say of the products of the pages.
    ///
    /// # Errors
    /// If the folder or a document cannot be read.
    pub(super) fn hear_metadata(&mut self, folder: &Path) -> Result<(), MetadataError> {
        let key = |api: &Api| (api.product.to_lowercase(), api.version.clone());
        let known: BTreeSet<(String, String)> = self.apis.iter().map(key).collect();
        let wanted = |product: &str, version: &str| {
            known.contains(&(product.to_lowercase(), version.to_owned()))
        };
        let mut documents = by_product(read_some(folder, &wanted)?.documents);
        for api in &mut self.apis {
            let (product, version) = key(api);
            let Some(documents) = documents.remove(&(product.clone(), version.clone())) else {
                continue;
            };
            let merged = merge_witnesses(std::mem::take(api), &documents);
            *api = merged.api;
            for (action, heard) in merged.operations {
                let Some(date) = heard.request else {
                    continue;
                };
                let witness = Witness {
                    kind: WitnessKind::Metadata,
                    date: Some(date),
                    place: format!("{product}-{version}"),
                    commit: None,
                };
                self.documents
                    .insert((product.clone(), version.clone(), action), witness);
            }
        }
        Ok(())
    }

    /// The witnesses of an operation, the one that gave the structure first: its document, then its page.
    pub(super) fn witnesses(&self, api: &Api, operation: &Operation) -> Vec<Witness> {
        let page = |page: &String| {
            let checkout = self.checkouts.iter().find(|c| page.starts_with(&c.prefix));
            Witness {
                kind: WitnessKind::Page,
                date: checkout.and_then(|c| c.date.clone()),
                place: page.clone(),
                commit: checkout.and_then(|c| c.commit.clone()),
            }
        };
        let key = (
            api.product.to_lowercase(),
            api.version.clone(),
            operation.action.clone(),
        );
        let document = self.documents.get(&key).cloned();
        let pages = operation.pages.iter().take(1).map(page);
        document.into_iter().chain(pages).collect()
    }
}

/// Commit and day of a checkout; `None` for a folder without a history of its own.
fn last_commit(folder: &Path) -> Option<(String, String)> {
    if !folder.join(".git").exists() {
        return None;
    }
    let mut git = Command::new("git");
    let out = git
        .arg("-C")
        .arg(folder)
        .args(["log", "-1", "--format=%h %cs"])
        .output()
        .ok()?;
    let text = String::from_utf8(out.stdout).ok()?;
    let (commit, date) = text.trim().split_once(' ')?;
    Some((commit.to_owned(), date.to_owned()))
}
