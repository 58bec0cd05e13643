//! From upstream checkouts and documents to the edition: pages in the canonical dialect, with facts and no sentence of
//! the vendor's.
//!
//! Both are witnesses of one model, which `metadata` joins; each is a [`Witness`], and what they say together is
//! compared with the committed page.

mod merge;
mod neutral;
mod product_file;
mod upstream;

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
    path::{Path, PathBuf},
};

use crate::{
    canonical::{self, CanonicalPage, Subject, Witness},
    diff::{self, Change},
    emit::Files,
    metadata::{Finding, MetadataError, witnesses::WitnessDifference},
    model::{Api, Operation},
    source::{self, LoadError},
    text::is_device,
    write::{self, WriteError},
};

pub use upstream::Upstream;

/// What to do.
#[derive(Clone, Debug)]
pub struct SyncOptions {
    /// Upstream checkouts. Several may hold pages of one product.
    pub upstreams: Vec<PathBuf>,
    /// Folder with documents of the vendor's machine-readable reference, the second witness.
    pub metadata: Option<PathBuf>,
    /// Folder of the edition.
    pub docs: PathBuf,
    /// Only these products, by folder or code; all when empty.
    pub products: Vec<String>,
    /// Take the sentences of the pages over as well: for docs of one's own.
    pub with_prose: bool,
    /// Write nothing.
    pub check: bool,
}

/// What was done, or would be.
#[derive(Clone, Debug, Default)]
pub struct SyncSummary {
    /// Pages that are as they were.
    pub unchanged: usize,
    /// Files written, by path below the folder of the edition.
    pub written: Vec<String>,
    /// What differs from the pages before.
    pub changes: Vec<Change>,
    /// Operations of the edition that no upstream page describes; they stay.
    pub without_upstream: Vec<String>,
    /// What could not be read of the documents of metadata.
    pub findings: Vec<Finding>,
    /// Where pages and documents differ.
    pub differences: Vec<WitnessDifference>,
}

/// Why it could not be done.
#[derive(Debug)]
pub enum SyncError {
    /// A folder cannot be read.
    Load(LoadError),
    /// The documents of metadata cannot be read.
    Metadata(MetadataError),
    /// A file cannot be written.
    Write(WriteError),
    /// No page and no document of a wanted product.
    Nothing,
}

impl std::fmt::Display for SyncError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Load(error) => error.fmt(f),
            Self::Metadata(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
            Self::Nothing => f.write_str("no witness knows an operation of a wanted product"),
        }
    }
}

impl std::error::Error for SyncError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Load(error) => error.source(),
            Self::Metadata(error) => error.source(),
            Self::Write(error) => error.source(),
            Self::Nothing => None,
        }
    }
}

/// Reads the upstream folders and writes the edition.
///
/// # Errors
/// When a folder cannot be read or written, or holds no wanted product.
pub fn sync(options: &SyncOptions) -> Result<SyncSummary, SyncError> {
    let mut upstream = Upstream::read(&options.upstreams).map_err(SyncError::Load)?;
    let is_named = |name: &str| {
        options
            .products
            .iter()
            .any(|p| p.eq_ignore_ascii_case(name))
    };
    let wants_product = |code: &str| options.products.is_empty() || is_named(code);
    let edition = Edition::read(&options.docs)?;
    let mut summary = SyncSummary::default();
    if let Some(folder) = &options.metadata {
        let taken = edition.folders.values().cloned().collect();
        summary.findings = upstream
            .hear_metadata(folder, &wants_product, &taken)
            .map_err(SyncError::Metadata)?;
    }
    let wants = |api: &&Api| wants_product(&api.product) || is_named(&api.slug);
    let mut files = Files::new();
    let mut taken = edition.taken();
    let mut apis = upstream.apis.iter().filter(wants).peekable();
    if apis.peek().is_none() {
        return Err(SyncError::Nothing);
    }
    for api in apis {
        let of_product = upstream
            .differences
            .iter()
            .filter(|d| d.product == api.slug);
        let neutral = of_product.filter(|d| options.with_prose || neutral::is_values(&d.page));
        summary.differences.extend(neutral.cloned());
        let mut writer = ProductWriter {
            options,
            upstream: &upstream,
            edition: &edition,
            folder: edition.folder(api, &mut taken.folders),
            summary: &mut summary,
            taken: &mut taken,
            files: &mut files,
        };
        writer.product(api)?;
    }
    if !files.is_empty() {
        write::put(&options.docs, &files).map_err(SyncError::Write)?;
    }
    Ok(summary)
}

/// Product, version and action, in lower case but for the version.
type PageKey = (String, String, String);

/// The committed pages.
#[derive(Default)]
struct Edition {
    pages: BTreeMap<PageKey, (String, CanonicalPage)>,
    /// Folder of each product and version.
    folders: BTreeMap<(String, String), String>,
    product_files: BTreeMap<String, String>,
}

fn key(product: &str, version: &str, action: &str) -> PageKey {
    (
        product.to_lowercase(),
        version.to_owned(),
        action.to_lowercase(),
    )
}

/// Action that the page of the common errors is kept under.
const NO_ACTION: &str = "";

/// Name of that page.
const ERRORS_FILE: &str = "errors.md";

impl Edition {
    fn read(docs: &Path) -> Result<Self, SyncError> {
        let mut out = Self::default();
        if !docs.exists() {
            return Ok(out);
        }
        let sources = source::load(docs).map_err(SyncError::Load)?;
        for (id, file) in sources.files() {
            if file.path.ends_with("product.toml") {
                out.product_files
                    .insert(file.folder().to_owned(), file.text.to_string());
            }
            if !file.path.ends_with(".md") || !canonical::is_canonical(&file.text) {
                continue;
            }
            let page = canonical::read(id, &file.text).page;
            let action = match &page.subject {
                Subject::Operation(operation) => operation.action.as_str(),
                Subject::CommonErrors(_) => NO_ACTION,
            };
            let key = key(&page.product, &page.version, action);
            let product = (key.0.clone(), key.1.clone());
            out.folders
                .entry(product)
                .or_insert_with(|| file.folder().to_owned());
            out.pages.insert(key, (file.path.clone(), page));
        }
        Ok(out)
    }

    /// A folder has one version of one product: another version does not go where that is.
    fn folder(&self, api: &Api, taken: &mut BTreeSet<String>) -> String {
        let key = (api.product.to_lowercase(), api.version.clone());
        if let Some(folder) = self.folders.get(&key) {
            return folder.clone();
        }
        let slug = file_stem(&api.slug);
        let versioned = format!("{slug}_{}", file_stem_of_version(&api.version));
        let numbered = (2..).map(|number| format!("{versioned}_{number}"));
        let mut names = [slug, versioned.clone()].into_iter().chain(numbered);
        let free = names.find(|name| taken.insert(name.to_lowercase()));
        free.unwrap_or_default()
    }

    /// The folders, and the paths of the pages, in lower case, since some file systems see no other.
    fn taken(&self) -> Taken {
        let lower = |path: &String| path.to_lowercase();
        Taken {
            folders: self.folders.values().map(lower).collect(),
            pages: self.pages.values().map(|(path, _)| lower(path)).collect(),
        }
    }
}

/// What a new folder or page cannot be called, in lower case.
struct Taken {
    folders: BTreeSet<String>,
    pages: BTreeSet<String>,
}

impl Taken {
    /// The name of a new page in a folder: that of the action, with a number when another page there has it.
    fn name_of_new(&mut self, folder: &str, action: &str) -> String {
        let stem = file_stem(action);
        let numbered = (2..).map(|number| format!("{stem}_{number}.md"));
        let mut names = iter::once(format!("{stem}.md")).chain(numbered);
        let is_free = |name: &String| {
            !name.eq_ignore_ascii_case(ERRORS_FILE)
                && self.pages.insert(format!("{folder}/{name}").to_lowercase())
        };
        names.find(is_free).unwrap_or_default()
    }
}

struct ProductWriter<'a> {
    options: &'a SyncOptions,
    upstream: &'a Upstream,
    edition: &'a Edition,
    folder: String,
    summary: &'a mut SyncSummary,
    taken: &'a mut Taken,
    /// What is to be written.
    files: &'a mut Files,
}

impl ProductWriter<'_> {
    fn product(&mut self, api: &Api) -> Result<(), SyncError> {
        let mut seen: BTreeSet<PageKey> = BTreeSet::new();
        for operation in &api.operations {
            seen.insert(key(&api.product, &api.version, &operation.action));
            let mut operation = operation.clone();
            let witnesses = self.upstream.witnesses(api, &operation);
            if !self.options.with_prose {
                neutral::strip(&mut operation);
            }
            self.page(api, Subject::Operation(Box::new(operation)), witnesses)?;
        }
        if !api.common_errors.is_empty() {
            let mut errors = api.common_errors.clone();
            if !self.options.with_prose {
                errors.iter_mut().for_each(neutral::strip_error);
            }
            self.page(api, Subject::CommonErrors(errors), Vec::new())?;
        }
        let held = self.edition.product_files.get(&self.folder);
        let text = product_file::complete(held.map(String::as_str), api);
        self.write("product.toml", &text)?;
        let of_product = |k: &&PageKey| {
            k.0 == api.product.to_lowercase() && k.1 == api.version && k.2 != NO_ACTION
        };
        let gone = self
            .edition
            .pages
            .keys()
            .filter(of_product)
            .filter(|k| !seen.contains(*k));
        let names = gone.map(|k| self.edition.pages[k].0.clone());
        self.summary.without_upstream.extend(names);
        Ok(())
    }

    fn page(
        &mut self,
        api: &Api,
        subject: Subject,
        witnesses: Vec<Witness>,
    ) -> Result<(), SyncError> {
        let action = match &subject {
            Subject::Operation(operation) => operation.action.clone(),
            Subject::CommonErrors(_) => NO_ACTION.to_owned(),
        };
        let new = CanonicalPage {
            product: api.product.clone(),
            version: api.version.clone(),
            subject,
            witnesses,
        };
        let held = self
            .edition
            .pages
            .get(&key(&api.product, &api.version, &action));
        let (name, page) = match held {
            None if action == NO_ACTION => (ERRORS_FILE.to_owned(), new),
            None => (self.taken.name_of_new(&self.folder, &action), new),
            Some((path, held)) => {
                let name = path.rsplit('/').next().unwrap_or(path).to_owned();
                (name, merge::merge(held, new))
            }
        };
        let before = held.and_then(|(_, page)| operation_of(page));
        if let Some(after) = operation_of(&page) {
            self.summary
                .changes
                .extend(diff::compare(before, Some(after)));
        }
        self.write(&name, &canonical::write(&page))
    }

    fn write(&mut self, name: &str, text: &str) -> Result<(), SyncError> {
        let relative = format!("{}/{name}", self.folder);
        let path = self.options.docs.join(&relative);
        if source::read_regular_text(&path).is_ok_and(|held| held == text) {
            self.summary.unchanged += 1;
            return Ok(());
        }
        self.summary.written.push(relative.clone());
        if self.options.check {
            return Ok(());
        }
        self.files.insert(relative, text.to_owned());
        Ok(())
    }
}

fn operation_of(page: &CanonicalPage) -> Option<&Operation> {
    match &page.subject {
        Subject::Operation(operation) => Some(operation),
        Subject::CommonErrors(_) => None,
    }
}

/// Most bytes of a name that a page or document gives: no file system takes more than 255 with what is put behind.
const LONGEST_STEM: usize = 120;

/// A name that is safe as that of a file or folder, on every system.
fn file_stem(name: &str) -> String {
    let is_safe = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let safe = |c: char| if is_safe(c) { c } else { '_' };
    let mut stem: String = name.chars().map(safe).collect();
    let mut ends = (0..=stem.len().min(LONGEST_STEM)).rev();
    let end = ends.find(|end| stem.is_char_boundary(*end));
    stem.truncate(end.unwrap_or_default());
    if stem.is_empty() || is_device(&stem) {
        stem.push('_');
    }
    stem
}

/// A version within the name of a folder.
fn file_stem_of_version(version: &str) -> String {
    let parts = version.split('.').map(|part| part.replace('-', "_"));
    let parts: Vec<String> = parts.map(|part| file_stem(&part)).collect();
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_of_a_product_has_a_folder_of_its_own() {
        let of = |product: &str, version: &str| Api {
            product: product.to_owned(),
            version: version.to_owned(),
            slug: "pond".to_owned(),
            ..Api::default()
        };
        let key = |version: &str| ("pond".to_owned(), version.to_owned());
        let held = [(key("2020-01-01"), "pond"), (key("2022-02-02"), "lake")];
        let edition = Edition {
            folders: held.map(|(key, folder)| (key, folder.to_owned())).into(),
            ..Edition::default()
        };
        let mut taken = edition.taken().folders;
        let mut folder = |version| edition.folder(&of("Pond", version), &mut taken);
        assert_eq!(folder("2020-01-01"), "pond");
        assert_eq!(folder("2022-02-02"), "lake");
        assert_eq!(folder("2021-01-01"), "pond_2021_01_01");
        let mut none = BTreeSet::new();
        let first = Edition::default().folder(&of("Pond", "2021-01-01"), &mut none);
        assert_eq!(first, "pond");
    }

    #[test]
    fn a_name_never_leads_out_of_its_folder() {
        let long = "x".repeat(300);
        for (name, stem) in [
            ("..", "__"),
            ("../victim", "___victim"),
            ("/abs", "_abs"),
            (".git", "_git"),
            ("C:\\pond", "C__pond"),
            ("", "_"),
            ("con", "con_"),
            ("LPT1", "LPT1_"),
            ("Move", "Move"),
            (&long, &long[..LONGEST_STEM]),
        ] {
            assert_eq!(file_stem(name), stem, "{name}");
        }
        assert_eq!(file_stem_of_version("1.0"), "1.0");
        assert_eq!(file_stem_of_version("../2020-01-02"), "_._._2020_01_02");
    }

    #[test]
    fn two_actions_are_two_pages() {
        let mut taken = Edition::default().taken();
        let mut name = |action| taken.name_of_new("pond", action);
        assert_eq!(name("move.toy"), "move_toy.md");
        assert_eq!(name("move_toy"), "move_toy_2.md");
        assert_eq!(name("Move_Toy"), "Move_Toy_3.md");
        assert_eq!(name("errors"), "errors_2.md");
        assert_eq!(taken.name_of_new("lake", "move_toy"), "move_toy.md");
    }
}
