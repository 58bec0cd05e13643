//! What the last run read and wrote, so that a run over the same pages ends as soon as it knows that nothing changed,
//! and one over pages of which few changed reads those products alone.
//!
//! A stamp is a note about a folder of pages and a crate, never a source of what is written: where it
//! is missing, broken, of another generator or of other options, everything is read anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};

use crate::{
    emit::{
        Files,
        rust::{PlanHashes, Printed, Share},
    },
    lint,
    plan::Layout,
    source::{self, SourceMap},
};

use super::{
    print_units::UnitFiles,
    prints::PrintNotes,
    states::{FileStates, GroupStamp},
    summary::SummaryCounts,
    units::{Division, Unit, folder_of_module, group_of_crate},
};

/// Form of the file. A stamp of another form is not read.
const FORM: u32 = 3;
/// Letters of a name of a note.
const NAME: usize = 16;
/// A file that was changed so shortly before the stamp may have been changed again within the same tick of its clock.
const CLOCK_TICK: Duration = Duration::from_secs(2);

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
        let settled = stamp.made.saturating_sub(CLOCK_TICK.as_nanos());
        let read = |path: &str| source::read_text(&self.docs.join(path)).ok();
        let of_docs = docs.compare(&mut stamp.docs, settled, &read);
        let written = self.crate_states();
        let read = |path: &str| source::read_regular_text(&self.out.join(path)).ok();
        let of_crate = written.compare(&mut stamp.written, settled, &read);
        let mut changed = BTreeSet::new();
        for group in &of_docs.changed {
            let found = stamp
                .units
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
            match stamp
                .units
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
            stamp.made = nanos(SystemTime::now());
            stamp.write(&self.path);
        }
        (Recalled::Same(Box::new(stamp)), None)
    }

    /// The files of the crate as they are now.
    fn crate_states(&self) -> FileStates {
        FileStates::of_crate(self.out, "", &|path| group_of_crate(self.layout, path))
    }

    /// Notes a run over everything. The states of the pages were taken before they were read.
    pub(super) fn keep(
        &self,
        (docs, sources): (&FileStates, &SourceMap),
        printed: Printed,
        (division, shares): (Division, BTreeMap<String, Share>),
    ) {
        let files = &printed.files;
        let text = |path: &str| Some(files.get(path)?.clone());
        let written = self.crate_states();
        let mut stamp = Stamp {
            form: FORM,
            settings: self.settings.clone(),
            made: nanos(SystemTime::now()),
            docs: docs.stamp(&texts_of(sources)),
            written: written.stamp(&|path| text(path).or_else(|| self.text_of_crate(path))),
            lines: BTreeMap::new(),
            reported: reported(&division.rest),
            rest: division.rest,
            units: division.units,
            shares,
        };
        stamp.add_lines(files, self.layout);
        stamp.write(&self.path);
        self.prints()
            .write(self.layout, printed.plans, &stamp.written);
    }

    /// Notes that these units were read and their files written.
    pub(super) fn keep_units(&self, mut stamp: Stamp, docs: &FileStates, part: UnitFiles) -> Stamp {
        let files = &part.printed.files;
        let read = texts_of(&part.sources);
        for (group, renewed) in docs.only(&|path| read(path).is_some()).stamp(&read) {
            stamp.docs.insert(group, renewed);
        }
        for module in &part.groups {
            let folder = folder_of_module(self.layout, module);
            let group = |path: &str| group_of_crate(self.layout, path) == module;
            let states =
                FileStates::of_crate(self.out, &folder, &|path| group_of_crate(self.layout, path));
            let states = states.only(&group);
            let text = |path: &str| {
                files
                    .get(path)
                    .cloned()
                    .or_else(|| self.text_of_crate(path))
            };
            stamp.written.extend(states.stamp(&text));
            stamp.lines.remove(module);
        }
        stamp.add_lines(files, self.layout);
        stamp.units.extend(part.units);
        stamp.shares.extend(part.shares);
        stamp.made = nanos(SystemTime::now());
        stamp.write(&self.path);
        self.prints()
            .write(self.layout, part.printed.plans, &stamp.written);
        stamp
    }

    /// What the files of these modules were printed from, by the last run.
    pub(super) fn plans_of(&self, stamp: &Stamp, modules: &BTreeSet<String>) -> PlanHashes {
        self.prints().read(modules, &stamp.written)
    }

    fn prints(&self) -> PrintNotes {
        PrintNotes::new(self.path.with_extension(""), self.settings.clone())
    }

    fn text_of_crate(&self, path: &str) -> Option<String> {
        source::read_regular_text(&self.out.join(path)).ok()
    }
}

/// The texts of a run by path.
fn texts_of(sources: &SourceMap) -> impl Fn(&str) -> Option<String> + Sync {
    let texts: BTreeMap<&str, _> = sources
        .files()
        .map(|(_, f)| (f.path.as_str(), f.text.clone()))
        .collect();
    move |path| texts.get(path).map(|text| text.to_string())
}

/// What a run read, wrote and said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Stamp {
    form: u32,
    /// The generator and everything it was asked for.
    settings: String,
    made: u128,
    /// Pages by folder.
    docs: BTreeMap<String, GroupStamp>,
    /// Files of the crate, ours or not, by module.
    written: BTreeMap<String, GroupStamp>,
    /// Files of ours and their lines, by module.
    lines: BTreeMap<String, (usize, usize)>,
    /// What was read outside of the units.
    rest: SummaryCounts,
    /// Rows of it that were reported, by code.
    reported: BTreeMap<String, usize>,
    /// The folders that stand alone.
    pub(super) units: BTreeMap<String, Unit>,
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
        let known = rules
            .iter()
            .filter_map(|rule| Some((rule.code, *self.reported.get(rule.code)?)));
        self.rest.items.reported = known.collect();
        self
    }

    /// Everything that was read.
    pub(super) fn counts(&self) -> SummaryCounts {
        let mut counts = self.rest.clone();
        self.units
            .values()
            .for_each(|unit| counts.add(&unit.counts));
        counts
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

    fn add_lines(&mut self, files: &Files, layout: Layout) {
        for (path, text) in files {
            let group = group_of_crate(layout, path).to_owned();
            let (files, lines) = self.lines.entry(group).or_default();
            *files += 1;
            *lines += text.lines().count();
        }
    }

    fn write(&self, path: &Path) {
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
