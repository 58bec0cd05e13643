//! What the last run read and wrote, so that a run over the same pages ends as soon as it knows that nothing changed,
//! and one over pages of which few changed reads those products alone.
//!
//! A stamp is a note about a folder of pages and a crate, never a source of what is written: where it
//! is missing, broken, of another generator or of other options, everything is read anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};

use crate::{
    emit::{
        Files,
        rust::{Printed, Share},
    },
    lint,
    plan::Layout,
    source::{self, SourceMap},
};

use super::{
    print_units::UnitFiles,
    prints::{self, PrintNotes, PrintedFiles},
    states::{FileStates, GroupStamp},
    summary::SummaryCounts,
    units::{Division, folder_of_module, group_of_crate},
};

/// Form of the file. A stamp of another form is not read.
const FORM: u32 = 4;
/// Letters of a name of a note.
const NAME: usize = 16;

/// Where the last run of some settings is noted.
pub(super) struct Memory<'a> {
    path: PathBuf,
    settings: String,
    layout: Layout,
    docs: &'a Path,
    out: &'a Path,
}

/// What a look at the last run tells.
#[derive(Debug, Default)]
pub(super) enum Recalled {
    /// Nothing that is of use: everything is read.
    #[default]
    Nothing,
    /// Nothing changed since.
    Same(Box<Stamp>),
    /// Only what belongs to these folders changed.
    Changed(Box<Stamp>, BTreeSet<String>),
}

impl<'a> Memory<'a> {
    /// The note of a run with these settings, in a folder of notes.
    pub(super) fn new(
        folder: &Path,
        settings: String,
        layout: Layout,
        (docs, out): (&'a Path, &'a Path),
    ) -> Self {
        let name = hash(&format!("{settings} {}", out.display()));
        Self {
            path: folder.join(format!("{}.json", &name[..NAME])),
            settings: format!("{} {settings}", generator()),
            layout,
            docs,
            out,
        }
    }

    /// The last run, and what changed since; else why its note cannot be read, if it is there. `docs` are the pages as
    /// they are now.
    pub(super) fn recall(&self, docs: &FileStates) -> (Recalled, Option<String>) {
        let (stamp, note) = Stamp::read(&self.path);
        let Some(mut stamp) = stamp.filter(|stamp| stamp.settings == self.settings) else {
            return (Recalled::Nothing, note);
        };
        let of_page = |path: &str| Some(hash(&source::read_text(&self.docs.join(path)).ok()?));
        let of_docs = docs.compare(&mut stamp.docs, &of_page);
        let written = self.crate_states();
        let of_crate = written.compare(&mut stamp.written, &|path| self.contents_of(path));
        let mut changed = BTreeSet::new();
        for group in &of_docs.changed {
            let found = (stamp.division.units)
                .iter()
                .find(|(folder, unit)| unit.reads(folder, group));
            match found {
                Some((folder, _)) if docs.has(group) => changed.insert(folder.clone()),
                _ => return (Recalled::Nothing, None),
            };
        }
        for group in &of_crate.changed {
            // Until it is written again.
            stamp.written.remove(group);
            match (stamp.division.units)
                .iter()
                .find(|(_, unit)| unit.modules.contains_key(group))
            {
                Some((folder, _)) => changed.insert(folder.clone()),
                None => return (Recalled::Nothing, None),
            };
        }
        if !changed.is_empty() {
            return (Recalled::Changed(Box::new(stamp), changed), None);
        }
        if of_docs.is_renewed || of_crate.is_renewed {
            // Only contents told that nothing changed: the next look has the times of now.
            stamp.write(&self.path);
        }
        (Recalled::Same(Box::new(stamp)), None)
    }

    /// The files of the crate as they are now.
    fn crate_states(&self) -> FileStates {
        FileStates::of_crate(self.out, &|path| group_of_crate(self.layout, path))
    }

    /// Notes a run over everything. The states of the pages were taken before they were read.
    pub(super) fn keep(
        &self,
        (docs, sources): (&FileStates, &SourceMap),
        printed: Printed,
        (division, shares): (Division, BTreeMap<String, Share>),
    ) {
        let notes = prints::note_files(&printed, &PrintedFiles::new());
        let contents_of = |path: &str| self.contents_written(path, &printed.files, &notes);
        let mut stamp = Stamp {
            form: FORM,
            settings: self.settings.clone(),
            docs: docs.stamp(&contents_of_pages(sources)),
            written: self.crate_states().stamp(&contents_of),
            lines: BTreeMap::new(),
            reported: BTreeMap::new(),
            division,
            shares,
        };
        stamp.add_lines(&printed.files, &notes, self.layout);
        stamp.write(&self.path);
        self.prints().write(self.layout, notes, &stamp.written);
    }

    /// Notes that these units were read and their files written.
    pub(super) fn keep_units(&self, mut stamp: Stamp, docs: &FileStates, part: UnitFiles) -> Stamp {
        let files = &part.printed.files;
        let of_pages = contents_of_pages(&part.sources);
        let read = docs.only(&|path| of_pages(path).is_some());
        stamp.docs.extend(read.stamp(&of_pages));
        for module in &part.groups {
            let folder = folder_of_module(self.layout, module);
            let states =
                FileStates::of_group(self.out, (folder.as_str(), module.as_str()), &|path| {
                    group_of_crate(self.layout, path)
                });
            let contents_of = |path: &str| self.contents_written(path, files, &part.notes);
            stamp.written.extend(states.stamp(&contents_of));
            stamp.lines.remove(module);
        }
        stamp.add_lines(files, &part.notes, self.layout);
        stamp.division.units.extend(part.units);
        stamp.shares.extend(part.shares);
        stamp.write(&self.path);
        self.prints().write(self.layout, part.notes, &stamp.written);
        stamp
    }

    /// What is known of the files of operations in these modules, by the last run.
    pub(super) fn files_of(&self, stamp: &Stamp, modules: &BTreeSet<String>) -> PrintedFiles {
        self.prints().read(modules, &stamp.written)
    }

    fn prints(&self) -> PrintNotes {
        PrintNotes::new(self.path.with_extension(""), self.settings.clone())
    }

    /// What stands for the contents of a file of the crate.
    fn contents_of(&self, path: &str) -> Option<String> {
        let text = source::read_regular_text(&self.out.join(path)).ok()?;
        Some(hash(&text))
    }

    /// The same of one that may have been printed just now.
    fn contents_written(&self, path: &str, files: &Files, notes: &PrintedFiles) -> Option<String> {
        match (notes.get(path), files.get(path)) {
            (Some(note), _) => Some(note.contents.clone()),
            (None, Some(text)) => Some(hash(text)),
            (None, None) => self.contents_of(path),
        }
    }
}

/// What stands for the contents of the pages of a run.
fn contents_of_pages(sources: &SourceMap) -> impl Fn(&str) -> Option<String> + Sync {
    let files = sources.files().map(|(_, file)| file);
    let texts: BTreeMap<&str, &str> = files.map(|f| (f.path.as_str(), &*f.text)).collect();
    move |path| texts.get(path).map(|text| hash(text))
}

/// What a run read, wrote and said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Stamp {
    form: u32,
    /// The generator and everything it was asked for.
    settings: String,
    /// Pages by folder.
    docs: BTreeMap<String, GroupStamp>,
    /// Files of the crate, ours or not, by module.
    written: BTreeMap<String, GroupStamp>,
    /// Files of ours and their lines, by module.
    lines: BTreeMap<String, (usize, usize)>,
    /// What was read: folders that stand alone, and the rest.
    pub(super) division: Division,
    /// Rows in each of them that were reported, by code; those of the rest under no name.
    reported: BTreeMap<String, BTreeMap<String, usize>>,
    /// What the files of all products have of each, by module.
    pub(super) shares: BTreeMap<String, Share>,
}

impl Stamp {
    /// Reads a stamp. A broken one is as good as none, and said to be so.
    fn read(path: &Path) -> (Option<Self>, Option<String>) {
        let text = match source::read_regular(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return (None, None),
            Err(error) => return (None, Some(format!("{}: {error}", path.display()))),
        };
        match serde_json::from_slice::<Self>(&text) {
            Ok(stamp) if stamp.form == FORM => (Some(stamp.with_codes()), None),
            Ok(_) => (None, None),
            Err(error) => (None, Some(format!("{}: {error}", path.display()))),
        }
    }

    /// Codes are those of the rules that there are.
    fn with_codes(mut self) -> Self {
        let rules = lint::rules();
        for (folder, reported) in &self.reported {
            let counts = match self.division.units.get_mut(folder) {
                Some(unit) => &mut unit.counts,
                None => &mut self.division.rest,
            };
            let known = rules
                .iter()
                .filter_map(|rule| Some((rule.code, *reported.get(rule.code)?)));
            counts.items.reported = known.collect();
        }
        self
    }

    /// Everything that was read.
    pub(super) fn counts(&self) -> SummaryCounts {
        self.division.counts()
    }

    /// Files of ours but for those of these groups.
    pub(super) fn files_without(&self, groups: &BTreeSet<String>) -> usize {
        let others = self
            .lines
            .iter()
            .filter(|(group, _)| !groups.contains(*group));
        others.map(|(_, (files, _))| files).sum()
    }

    /// Lines of all files.
    pub(super) fn lines(&self) -> usize {
        self.lines.values().map(|(_, lines)| lines).sum()
    }

    fn add_lines(&mut self, files: &Files, notes: &PrintedFiles, layout: Layout) {
        let noted = notes.iter().map(|(path, note)| (path, note.lines));
        let others = files.iter().filter(|(path, _)| !notes.contains_key(*path));
        let others = others.map(|(path, text)| (path, text.lines().count()));
        for (path, count) in noted.chain(others) {
            let group = group_of_crate(layout, path).to_owned();
            let (files, lines) = self.lines.entry(group).or_default();
            *files += 1;
            *lines += count;
        }
    }

    fn write(&mut self, path: &Path) {
        let Division { units, rest } = &self.division;
        let units = units
            .iter()
            .map(|(folder, unit)| (folder.as_str(), &unit.counts));
        let all = units.chain([("", rest)]);
        self.reported = all
            .map(|(folder, counts)| (folder.to_owned(), reported(counts)))
            .collect();
        put_whole(path, self);
    }
}

/// Writes a note, whole or not at all. That it cannot be written harms nobody.
pub(super) fn put_whole(path: &Path, note: &impl Serialize) {
    let Ok(text) = serde_json::to_vec(note) else {
        return;
    };
    let part = path.with_extension("part");
    let folder = path.parent().unwrap_or(Path::new(""));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&part, text));
    if written.and_then(|()| fs::rename(&part, path)).is_err() {
        let _ = fs::remove_file(&part);
    }
}

fn reported(counts: &SummaryCounts) -> BTreeMap<String, usize> {
    let reported = counts.items.reported.iter();
    reported.map(|(code, n)| ((*code).to_owned(), *n)).collect()
}

pub(super) fn nanos(time: SystemTime) -> u128 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_nanos()
}

pub(super) fn hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}

/// What tells this generator from any other: its version, and size and time of its program.
fn generator() -> String {
    let program = std::env::current_exe()
        .ok()
        .and_then(|path| fs::metadata(path).ok())
        .and_then(|state| Some((state.len(), nanos(state.modified().ok()?))));
    format!("{} {program:?}", env!("CARGO_PKG_VERSION"))
}

/// Where the notes of a crate are kept unless somebody says otherwise: in its folder for what can be deleted.
pub fn cache_folder(out: &Path) -> PathBuf {
    out.join("target").join("codegen")
}
