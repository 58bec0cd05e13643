//! Upstream checkouts: their pages as one folder, what is known of each checkout, and the documents that were heard
//! beside them.

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
    /// Checkout of each page.
    checkout_of: BTreeMap<String, usize>,
    /// Language of each page.
    languages: BTreeMap<String, Language>,
    /// Documents that were heard, by product, version and action.
    documents: BTreeMap<(String, String, String), Vec<Witness>>,
}

#[derive(Clone, Debug, Default)]
struct Checkout {
    commit: Option<String>,
    date: Option<String>,
}

impl Upstream {
    /// Reads every page of the folders.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn read(folders: &[PathBuf]) -> Result<Self, LoadError> {
        let mut read = Vec::new();
        for folder in folders {
            read.push((folder, source::load(folder)?));
        }
        let shared = shared_tops(read.iter().map(|(_, sources)| sources));
        let (mut checkouts, mut files, mut checkout_of) = (Vec::new(), Vec::new(), BTreeMap::new());
        let names = names(folders);
        for (at, (folder, sources)) in read.iter().enumerate() {
            let name = &names[at];
            for (_, file) in sources.files() {
                let path = match file.path.split_once('/') {
                    Some((top, _)) if shared.contains(top) => format!("{name}:{}", file.path),
                    None if read.len() > 1 => format!("{name}/{}", file.path),
                    _ => file.path.clone(),
                };
                checkout_of.insert(path.clone(), at);
                let text = file.text.clone();
                files.push(SourceFile { path, text });
            }
            let (commit, date) =
                last_commit(folder).map_or((None, None), |(c, d)| (Some(c), Some(d)));
            checkouts.push(Checkout { commit, date });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let root = folders.first().cloned().unwrap_or_default();
        let sources = SourceMap::new(root, files);
        let run = Run::over(&sources);
        let pages = run.docs.operations.iter();
        let language_of = |doc: &OperationDoc| (sources.file(doc.file).path.clone(), doc.language);
        let mut apis = run.apis;
        name_without_upstream(&mut apis);
        Ok(Self {
            languages: pages.map(language_of).collect(),
            apis,
            checkouts,
            checkout_of,
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
            let at = self.checkout_of.get(page);
            let checkout = at.and_then(|at| self.checkouts.get(*at));
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

/// Top folders that several upstreams have. Which product a page is of is read off its top folder, so that
/// those of one upstream must not be taken for those of another, nor all of them be put below one.
fn shared_tops<'a>(upstreams: impl Iterator<Item = &'a SourceMap>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut shared = BTreeSet::new();
    for sources in upstreams {
        let tops = sources
            .files()
            .filter_map(|(_, file)| file.path.split_once('/'));
        let tops: BTreeSet<String> = tops.map(|(top, _)| top.to_owned()).collect();
        shared.extend(seen.intersection(&tops).cloned());
        seen.extend(tops);
    }
    shared
}

/// Products whose name comes from a folder that several upstreams have are called as the folder alone would be.
fn name_without_upstream(apis: &mut [Api]) {
    let mut taken: BTreeSet<String> = apis.iter().map(|api| api.slug.clone()).collect();
    for api in apis {
        let bare = api
            .slug
            .split_once(':')
            .map(|(_, folder)| folder.to_owned());
        if let Some(bare) = bare.filter(|bare| taken.insert(bare.clone())) {
            api.slug = bare;
        }
    }
}

/// Names that tell the upstreams apart.
fn names(folders: &[PathBuf]) -> Vec<String> {
    let name = |folder: &PathBuf| {
        folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let mut out: Vec<String> = Vec::new();
    for folder in folders {
        let name = name(folder);
        let same = out.iter().filter(|other| **other == name).count();
        out.push(if same > 0 {
            format!("{name}{}", same + 1)
        } else {
            name
        });
    }
    out
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
