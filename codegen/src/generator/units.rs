//! Folders of products that stand alone: what is read in one of them depends on nothing outside of it but the wording,
//! so that a run which remembers the last one reads those alone in which something changed.
//!
//! A canonical page states product, version, action and every fact itself. As soon as one page of a run is in another
//! dialect, pages vote on what others are about, and no folder stands alone.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    canonical,
    emit::rust::Shares,
    model::Api,
    plan::{self, Layout},
    run::Run,
    source::{FileId, SourceMap, WORDING_FOLDER, is_wording_file},
};

use super::{stamp::hash, summary::SummaryCounts};

/// A folder that stands alone, as the last run read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Unit {
    /// What was read in it.
    pub(super) counts: SummaryCounts,
    /// Folder name, code and version of what is in it.
    pub(super) apis: BTreeSet<(String, String, String)>,
    /// Its modules, each with what stands for what the files of all products would be if there was no other; for
    /// nothing where its share tells them.
    pub(super) modules: BTreeMap<String, String>,
}

impl Unit {
    /// Whether it says the same of itself to the rest of the crate.
    pub(super) fn stands_as(&self, other: &Self) -> bool {
        self.apis == other.apis && self.modules == other.modules
    }

    /// Whether files of the group `group` in the folder `folder` are read with it.
    pub(super) fn reads(&self, folder: &str, group: &str) -> bool {
        let is_wording = |slug: &String| wording_of(group) == Some(slug);
        group == folder || self.apis.iter().any(|(slug, ..)| is_wording(slug))
    }
}

/// The product that a group of files has texts for.
fn wording_of(group: &str) -> Option<&str> {
    group.strip_prefix(WORDING_FOLDER)?.strip_suffix(".toml")
}

/// Groups of files that every product is read with.
pub(super) const SHARED_WORDING: [&str; 2] = ["wording/common.toml", "wording/patterns.toml"];

/// The group of a file of the docs: its top folder; a file of wording is one for itself.
pub(super) fn group_of_docs(path: &str) -> &str {
    match path.split_once('/') {
        _ if is_wording_file(path) => path,
        Some((folder, _)) => folder,
        None => "",
    }
}

/// The group of a file of the crate: the module that it belongs to; empty for what belongs to all of them.
pub(super) fn group_of_crate(layout: Layout, path: &str) -> &str {
    let below = match layout {
        Layout::Single => path.strip_prefix("src/").unwrap_or_default(),
        Layout::Facade => path,
    };
    match below.split_once('/') {
        Some(("src" | "tests", _)) if layout == Layout::Facade => "",
        Some((module, _)) => module,
        None => "",
    }
}

/// Folder of a module within the crate; that of the crate for what belongs to all of them.
pub(super) fn folder_of_module(layout: Layout, module: &str) -> String {
    match layout {
        _ if module.is_empty() => String::new(),
        Layout::Single => format!("src/{module}"),
        Layout::Facade => module.to_owned(),
    }
}

/// What was read, by the folder that it was read in: those that stand alone, and the rest.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Division {
    pub(super) units: BTreeMap<String, Unit>,
    pub(super) rest: SummaryCounts,
}

impl Division {
    /// Divides a run. `shares` has what each module is to the files of all products.
    pub(super) fn of_run(sources: &SourceMap, run: &Run, shares: &Shares) -> Self {
        let mut out = Self::default();
        for (folder, apis) in find_folders(sources, run) {
            let apis: Vec<&Api> = apis.into_iter().map(|at| &run.apis[at]).collect();
            let Some(modules) = find_modules(&apis, shares) else {
                continue;
            };
            let key = |api: &&Api| (api.slug.clone(), api.product.clone(), api.version.clone());
            let unit = Unit {
                counts: SummaryCounts::default(),
                apis: apis.iter().map(key).collect(),
                modules,
            };
            out.units.insert(folder.to_owned(), unit);
        }
        out.count(sources, run);
        out
    }

    /// Everything that was read: what is told of one folder stands together, whichever of them were read by this run.
    pub(super) fn counts(&self) -> SummaryCounts {
        let mut counts = self.rest.clone();
        let units = self.units.values();
        units.for_each(|unit| counts.add(&unit.counts));
        counts
    }

    /// Counts what was read in each folder.
    fn count(&mut self, sources: &SourceMap, run: &Run) {
        let mut groups: BTreeMap<String, String> = BTreeMap::new();
        for (folder, unit) in &self.units {
            let wording = unit
                .apis
                .iter()
                .map(|(slug, ..)| format!("{WORDING_FOLDER}{slug}.toml"));
            let all = wording.chain([folder.clone()]);
            groups.extend(all.map(|group| (group, folder.clone())));
        }
        let mut counts = |group: &str, add: &dyn Fn(&mut SummaryCounts)| {
            let unit = groups
                .get(group)
                .and_then(|folder| self.units.get_mut(folder));
            add(unit.map_or(&mut self.rest, |unit| &mut unit.counts));
        };
        for (id, file) in sources.files() {
            counts(group_of_docs(&file.path), &|counts| {
                counts.files += 1;
                if let Some(page) = run.ledger.page(id) {
                    page.add_to(&mut counts.items);
                }
            });
        }
        for doc in &run.docs.operations {
            let group = group_of_docs(&sources.file(doc.file).path);
            counts(group, &|counts| counts.pages += 1);
        }
        for api in &run.apis {
            let page = api.operations.iter().find_map(|o| o.pages.first());
            counts(page.map_or("", |page| group_of_docs(page)), &|counts| {
                counts.products += 1;
                counts.operations += api.operations.len();
            });
        }
        for finding in run.report.open() {
            let group = group_of_docs(&sources.file(finding.span.file).path);
            counts(group, &|counts| counts.add_finding(sources, finding));
        }
    }
}

/// The folders that stand alone, each with the places of what is read in it.
fn find_folders<'s>(sources: &'s SourceMap, run: &'s Run) -> BTreeMap<&'s str, Vec<usize>> {
    let mut out: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let prose: BTreeSet<FileId> = run.docs.prose.iter().copied().collect();
    let mut others: BTreeSet<&str> = BTreeSet::new();
    for (id, file) in sources.files() {
        let group = group_of_docs(&file.path);
        match file.path.ends_with(".md") && canonical::is_canonical(&file.text) {
            // Facts of the root hold for every folder.
            _ if group.is_empty() && !prose.contains(&id) => return BTreeMap::new(),
            true => drop(out.entry(group).or_default()),
            false if !file.path.ends_with(".md") => {}
            false if prose.contains(&id) => drop(others.insert(group)),
            false => return BTreeMap::new(),
        }
    }
    out.retain(|folder, _| !others.contains(folder));
    for (at, api) in run.apis.iter().enumerate() {
        let pages = api.operations.iter().flat_map(|o| &o.pages);
        let folders: BTreeSet<&str> = pages.map(|page| group_of_docs(page)).collect();
        for folder in &folders {
            match out.get_mut(folder) {
                Some(apis) if folders.len() == 1 => apis.push(at),
                _ => drop(out.remove(folder)),
            }
        }
    }
    out.retain(|_, apis| !apis.is_empty());
    out
}

/// The modules of what is read in a folder; `None` when one of them is named after what else there is.
fn find_modules(apis: &[&Api], shares: &Shares) -> Option<BTreeMap<String, String>> {
    let module = |api: &&Api| {
        let module = plan::modules(api).into_iter().next()?;
        let (_, share) = shares.get(&module)?;
        let whole: String = share
            .iter()
            .map(|(path, text)| format!("{path}\0{text}\0"))
            .collect();
        Some((module, hash(&whole)))
    };
    apis.iter().map(module).collect()
}
