//! Which operations change their identity though their own pages do not change.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    error::Error,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use alicloud_codegen::{
    report::Diagnostic,
    run::Run,
    source::{self, FileId, SourceFile, SourceMap},
};
use fastrand::Rng;

use super::pages;

/// Findings that say that the identity of a page rests on its neighbors.
const GUESS_FINDINGS: [&str; 4] = ["D0205", "D0207", "D0208", "D0209"];

/// Product, version and action, without case where the wire has none.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Identity {
    product: String,
    version: String,
    action: String,
}

/// What a page is read as.
struct PageReading {
    /// One for each operation of the page, in their order.
    identities: Vec<Identity>,
    /// How the product is written.
    spelling: String,
    /// Whether the page is reported to rest on its neighbors.
    reported: bool,
}

/// Readings of the pages that describe operations, by the key that a page keeps when it is renamed.
type Readings = HashMap<Arc<str>, PageReading>;

/// Reads each snapshot of each product below `folder`, and compares each with the one before.
pub(super) fn measure_history(folder: &Path) -> Result<(), Box<dyn Error>> {
    for product in subfolders(folder)? {
        let snapshots = subfolders(&product)?;
        let mut before: Option<(SourceMap, Readings)> = None;
        for snapshot in snapshots {
            let sources = source::load(&snapshot)?;
            let readings = read_pages(&sources, &paths(&sources));
            if let Some((old_sources, old)) = &before {
                let kept = unchanged_pages(old_sources, &sources);
                let name = snapshot.file_name().unwrap_or_default();
                let product = product.file_name().unwrap_or_default();
                let title = format!("{} {}", product.display(), name.display());
                print_differences(&title, old, &readings, &kept);
            }
            before = Some((sources, readings));
        }
    }
    Ok(())
}

/// Takes pages away, renames and moves them, and compares what is left with the whole.
pub(super) fn measure_neighbors(sources: &SourceMap, seed: u64) {
    let whole = read_pages(sources, &paths(sources));
    let mut rng = Rng::with_seed(seed);
    for (title, change) in changes(sources, &whole) {
        let mut files: Vec<(Arc<str>, SourceFile)> = Vec::new();
        for (_, file) in sources.files() {
            if let Some(path) = change(&file.path, &mut rng) {
                let text = file.text.clone();
                files.push((file.path.as_str().into(), SourceFile { path, text }));
            }
        }
        files.sort_by(|a, b| a.1.path.cmp(&b.1.path));
        let (keys, files): (Vec<_>, Vec<_>) = files.into_iter().unzip();
        let changed = SourceMap::new(sources.root.clone(), files);
        let keys: HashMap<FileId, Arc<str>> = (0..).map(FileId).zip(keys).collect();
        let kept = keys.values().cloned().collect();
        print_differences(&title, &whole, &read_pages(&changed, &keys), &kept);
    }
}

/// Where a file goes; nowhere when it is taken away.
type Change<'a> = Box<dyn Fn(&str, &mut Rng) -> Option<String> + 'a>;

fn changes<'a>(sources: &'a SourceMap, whole: &'a Readings) -> Vec<(String, Change<'a>)> {
    let mut all: Vec<(String, Change)> = Vec::new();
    let locales: HashSet<&str> = sources.files().filter_map(|(_, f)| f.locale()).collect();
    let mut locales: Vec<&str> = locales.into_iter().collect();
    locales.sort_unstable();
    for locale in locales {
        let change = move |path: &str, _: &mut Rng| {
            let inside = path.split('/').any(|part| part == locale);
            (!inside).then(|| path.to_owned())
        };
        all.push((format!("without {locale}"), Box::new(change)));
    }
    for percent in [10, 50, 90] {
        let change = move |path: &str, rng: &mut Rng| {
            let stays = !path.ends_with(".md") || rng.u32(..100) >= percent;
            stays.then(|| path.to_owned())
        };
        all.push((
            format!("without {percent} % of the pages"),
            Box::new(change),
        ));
    }
    let no_prose = move |path: &str, _: &mut Rng| {
        let stays = !path.ends_with(".md") || whole.contains_key(path);
        stays.then(|| path.to_owned())
    };
    all.push((
        "without pages of no operation".to_owned(),
        Box::new(no_prose),
    ));
    let renamed = |path: &str, rng: &mut Rng| match path.rsplit_once('/') {
        Some((folder, file)) if file.ends_with(".md") => {
            Some(format!("{folder}/{:08x}.md", rng.u32(..)))
        }
        _ => Some(path.to_owned()),
    };
    all.push(("files renamed".to_owned(), Box::new(renamed)));
    let moved = |path: &str, _: &mut Rng| {
        let parts: Vec<&str> = path.split('/').collect();
        let top = parts.iter().position(|p| is_locale(p)).unwrap_or(0);
        let (_, folders) = parts.split_last()?;
        let inner = folders
            .get(top + 1..)
            .filter(|f| !f.is_empty() && path.ends_with(".md"));
        let Some(inner) = inner else {
            return Some(path.to_owned());
        };
        let up: String = folders[..=top].iter().map(|p| format!("{p}/")).collect();
        Some(format!(
            "{up}moved-{:x}/{}",
            inner[0].len() % 3,
            parts[top + 1..].join("/")
        ))
    };
    all.push(("folders moved one down".to_owned(), Box::new(moved)));
    let home = |path: &str, _: &mut Rng| Some(format!("zq-{}", path.replacen('/', "-zq/", 1)));
    all.push(("product folders renamed".to_owned(), Box::new(home)));
    all
}

fn is_locale(part: &str) -> bool {
    part.ends_with("zh-CN") || part.ends_with("en-US")
}

fn subfolders(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn paths(sources: &SourceMap) -> HashMap<FileId, Arc<str>> {
    let files = sources.files();
    files.map(|(id, f)| (id, f.path.as_str().into())).collect()
}

/// Paths whose texts are the same in both.
fn unchanged_pages(old: &SourceMap, new: &SourceMap) -> HashSet<Arc<str>> {
    let texts: HashMap<&str, &Arc<str>> = old
        .files()
        .map(|(_, f)| (f.path.as_str(), &f.text))
        .collect();
    let same = new
        .files()
        .filter(|(_, f)| texts.get(f.path.as_str()) == Some(&&f.text));
    same.map(|(_, f)| f.path.as_str().into()).collect()
}

fn read_pages(sources: &SourceMap, keys: &HashMap<FileId, Arc<str>>) -> Readings {
    let run = Run::over(sources);
    let is_guess = |d: &&Diagnostic| GUESS_FINDINGS.contains(&d.rule.code);
    let reported: HashSet<FileId> = run
        .report
        .open()
        .filter(is_guess)
        .map(|d| d.span.file)
        .collect();
    let spellings: HashMap<(String, &str), &str> = run
        .apis
        .iter()
        .map(|api| {
            let key = (api.product.to_lowercase(), api.version.as_str());
            (key, api.product.as_str())
        })
        .collect();
    let mut out = Readings::new();
    for (doc, identity) in run.docs.operations.iter().zip(&run.identities) {
        let lower = |value: &Option<String>| value.as_deref().unwrap_or("").to_lowercase();
        let one = Identity {
            product: lower(&identity.product),
            version: lower(&identity.version),
            action: doc.action.value.to_lowercase(),
        };
        let key = (one.product.clone(), one.version.as_str());
        let spelling = spellings.get(&key).copied().unwrap_or_default().to_owned();
        let reading = out
            .entry(keys[&doc.file].clone())
            .or_insert_with(|| PageReading {
                identities: Vec::new(),
                spelling,
                reported: reported.contains(&doc.file),
            });
        reading.identities.push(one);
    }
    out
}

fn print_differences(title: &str, old: &Readings, new: &Readings, kept: &HashSet<Arc<str>>) {
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut pages = 0;
    let mut respelled = 0;
    let mut failures = Vec::new();
    let mut paths: Vec<&Arc<str>> = kept.iter().collect();
    paths.sort_unstable();
    for path in paths {
        let (was, is) = (old.get(path), new.get(path));
        pages += usize::from(was.is_some());
        let Some(what) = difference(was, is) else {
            let spellings = was.zip(is).map(|(was, is)| was.spelling != is.spelling);
            respelled += usize::from(spellings == Some(true));
            continue;
        };
        let reported = [was, is].iter().flatten().any(|r| r.reported);
        counts.entry(what).or_default()[usize::from(reported)] += 1;
        failures.push(format!(
            "    {what}{}: {path}: {} -> {}",
            if reported { " (reported)" } else { "" },
            in_words(was),
            in_words(is)
        ));
    }
    let figures = counts.iter().map(|(what, [silent, reported])| {
        format!(", {what} {} ({reported} reported)", silent + reported)
    });
    let figures: String = figures.collect();
    println!("{title}: of {pages} pages{figures}, product respelled {respelled}");
    if pages::lists_failures() {
        failures.iter().for_each(|line| println!("{line}"));
    }
}

fn difference(was: Option<&PageReading>, is: Option<&PageReading>) -> Option<&'static str> {
    match (was, is) {
        (None, None) => None,
        (Some(_), None) => Some("gone"),
        (None, Some(_)) => Some("new"),
        (Some(was), Some(is)) => {
            let differs = |part: fn(&Identity) -> &str| {
                let (was, is) = (was.identities.iter(), is.identities.iter());
                !was.map(part).eq(is.map(part))
            };
            if differs(|i| &i.action) {
                Some("action")
            } else if differs(|i| &i.product) {
                Some("product")
            } else {
                differs(|i| &i.version).then_some("version")
            }
        }
    }
}

fn in_words(reading: Option<&PageReading>) -> String {
    let Some(reading) = reading else {
        return "nothing".to_owned();
    };
    let all = reading.identities.iter();
    let all = all.map(|i| format!("{} {} {}", i.product, i.version, i.action));
    all.collect::<Vec<_>>().join(", ")
}
