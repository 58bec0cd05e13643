//! Upstream checkouts: their pages as one folder, and what is known of each checkout.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    canonical::{Witness, WitnessKind, WitnessPart},
    doc::OperationDoc,
    metadata::{
        Dated, DocumentApi, Finding, MetadataError, by_product, read_some,
        witnesses::{WitnessDifference, merge_witnesses},
    },
    model::{Api, Language, Operation},
    run::Run,
    source::{self, LoadError, SourceFile, SourceMap},
};

/// What the upstream folders say.
#[derive(Clone, Debug, Default)]
pub struct Upstream {
    pub(super) apis: Vec<Api>,
    /// Where pages and documents differ.
    pub(super) differences: Vec<WitnessDifference>,
    checkouts: Vec<Checkout>,
    /// Language of each page.
    languages: BTreeMap<String, Language>,
    /// Documents that were heard, by product, version and action.
    documents: BTreeMap<(String, String, String), Vec<Witness>>,
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
        let sources = SourceMap::new(root, files);
        let run = Run::over(&sources);
        let pages = run.docs.operations.iter();
        let language_of = |doc: &OperationDoc| (sources.file(doc.file).path.clone(), doc.language);
        Ok(Self {
            languages: pages.map(language_of).collect(),
            apis: run.apis,
            checkouts,
            documents: BTreeMap::new(),
            differences: Vec::new(),
        })
    }

    /// Joins what the documents of a folder say with what the pages say. Products that no page has
    /// come in as well, when `wanted` says so of their code, in folders that are not `taken`. Gives
    /// what the documents have that cannot be read.
    ///
    /// # Errors
    /// If the folder or a document cannot be read.
    pub(super) fn hear_metadata(
        &mut self,
        folder: &Path,
        wanted: &(dyn Fn(&str) -> bool + Sync),
        taken: &BTreeSet<String>,
    ) -> Result<Vec<Finding>, MetadataError> {
        let known: BTreeSet<ProductKey> = self.apis.iter().map(product_key).collect();
        let is_known = |product: &str, version: &str| {
            known.contains(&(product.to_lowercase(), version.to_owned()))
        };
        let wanted = |product: &str, version: &str| is_known(product, version) || wanted(product);
        let read = read_some(folder, &wanted)?;
        let mut documents = by_product(read.documents);
        for at in 0..self.apis.len() {
            let key = product_key(&self.apis[at]);
            if let Some(of_product) = documents.remove(&key) {
                let pages = std::mem::take(&mut self.apis[at]);
                self.apis[at] = self.hear_documents(key, pages, &of_product);
            }
        }
        let of_pages = self.apis.iter().map(|api| api.slug.clone());
        let mut taken: BTreeSet<String> = of_pages.chain(taken.iter().cloned()).collect();
        let others = documents.into_iter().rev();
        let mut others: Vec<Api> = others
            .map(|(key, of_product)| self.hear_documents(key, Api::default(), &of_product))
            .filter(|api| !api.operations.is_empty())
            .collect();
        // The version of a product that has the most operations has the plain name, else the newest:
        // a preview of three calls is not what people look for under it.
        others.sort_by_key(|api| Reverse(api.operations.len()));
        for mut api in others {
            api.slug = super::file_stem(&api.slug);
            if !taken.insert(api.slug.clone()) {
                api.slug = format!("{}_{}", api.slug, api.version.replace('-', "_"));
                taken.insert(api.slug.clone());
            }
            self.apis.push(api);
        }
        self.apis.sort_by_cached_key(product_key);
        Ok(read.findings)
    }

    fn hear_documents(
        &mut self,
        (product, version): ProductKey,
        pages: Api,
        documents: &[Dated<DocumentApi>],
    ) -> Api {
        let mut merged = merge_witnesses(pages, documents);
        self.differences.append(&mut merged.differences);
        for (action, heard) in merged.operations {
            let witness = |date: Option<String>, part| Witness {
                kind: WitnessKind::Metadata,
                date,
                place: format!("{product}-{version}"),
                commit: None,
                part,
            };
            let said = match (heard.request, heard.response) {
                (None, _) => continue,
                (Some(request), Some(response)) if request != response => vec![
                    witness(Some(request), WitnessPart::Request),
                    witness(Some(response), WitnessPart::Response),
                ],
                (request, Some(_)) => vec![witness(request, WitnessPart::Everything)],
                (request, None) => vec![witness(request, WitnessPart::Request)],
            };
            let key = (product.clone(), version.clone(), action);
            self.documents.insert(key, said);
        }
        merged.api
    }

    /// The witnesses of an operation, the one that gave the structure first: its documents, then its pages.
    pub(super) fn witnesses(&self, api: &Api, operation: &Operation) -> Vec<Witness> {
        let page = |page: &String| {
            let checkout = self.checkouts.iter().find(|c| page.starts_with(&c.prefix));
            Witness {
                kind: WitnessKind::Page,
                date: checkout.and_then(|c| c.date.clone()),
                place: page.clone(),
                commit: checkout.and_then(|c| c.commit.clone()),
                part: WitnessPart::Everything,
            }
        };
        let (product, version) = product_key(api);
        let key = (product, version, operation.action.clone());
        let documents = self.documents.get(&key).cloned().unwrap_or_default();
        let mut out = documents;
        let mut heard = BTreeSet::new();
        // The best page of each language: copies of it say nothing more.
        let is_new = |path: &&String| heard.insert(self.languages.get(*path));
        out.extend(operation.pages.iter().filter(is_new).map(page));
        out
    }
}

/// Product in lower case, and version.
type ProductKey = (String, String);

fn product_key(api: &Api) -> ProductKey {
    (api.product.to_lowercase(), api.version.clone())
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
