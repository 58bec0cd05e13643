//! What the last run read and wrote, so that a run over the same pages ends as soon as it knows that
//! nothing changed.
//!
//! A stamp is a note about a folder of pages and a crate, never a source of what is written: where it
//! is missing, broken, of another generator or of other options, everything is read anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    emit::Files,
    lint,
    source::{self, SourceMap},
    write::Changes,
};

use super::SummaryCounts;

/// Form of the file. A stamp of another form is not read.
const FORM: u32 = 1;
/// Letters of a name of a note.
const NAME: usize = 16;
/// A file that was changed so shortly before the stamp may have been changed again within the same tick of its clock.
const CLOCK_TICK: Duration = Duration::from_secs(2);

/// Where the last run of some settings is noted.
pub(super) struct Memory<'a> {
    path: PathBuf,
    settings: String,
    docs: &'a Path,
    out: &'a Path,
}

impl<'a> Memory<'a> {
    /// The note of a run with these settings, in a folder of notes.
    pub(super) fn new(folder: &Path, settings: String, (docs, out): (&'a Path, &'a Path)) -> Self {
        let name = hash(&format!("{settings} {}", out.display()));
        Self {
            path: folder.join(format!("{}.json", &name[..NAME])),
            settings: format!("{} {settings}", generator()),
            docs,
            out,
        }
    }

    /// The last run, when nothing changed since; else why its note cannot be read, if it is there.
    pub(super) fn recall(&self) -> (Option<Stamp>, Option<String>) {
        let (stamp, note) = Stamp::read(&self.path);
        let Some(stamp) = stamp else {
            return (None, note);
        };
        match stamp.look(&self.settings, self.docs, self.out) {
            Look::Same => (Some(stamp), None),
            Look::SameByContent => {
                let stamp = stamp.renew(self.docs, self.out);
                stamp.write(&self.path);
                (Some(stamp), None)
            }
            Look::Different => (None, None),
        }
    }

    /// Size and time of every page, to be taken before the pages are read.
    pub(super) fn states(&self) -> States {
        let paths = source::list(self.docs).unwrap_or_default();
        let state = |path: String| {
            let state = state_of(&self.docs.join(&path))?;
            Some((path, state))
        };
        paths.into_par_iter().filter_map(state).collect()
    }

    /// Notes a run.
    pub(super) fn keep(&self, docs: (States, &SourceMap), files: &Files, counts: SummaryCounts) {
        let written = (self.out, files);
        Stamp::of_run(self.settings.clone(), docs, written, counts).write(&self.path);
    }
}

/// What a run read, wrote and said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Stamp {
    form: u32,
    /// The generator and everything it was asked for.
    settings: String,
    made: u128,
    docs: BTreeMap<String, FileStamp>,
    written: BTreeMap<String, FileStamp>,
    /// Files of the language in the folder of the crate, ours or not.
    sources: BTreeSet<String>,
    /// What was read.
    pub(super) counts: SummaryCounts,
    /// Rows that were reported, by code.
    reported: BTreeMap<String, usize>,
    /// Lines of all files.
    pub(super) lines: usize,
}

/// A file as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FileStamp {
    size: u64,
    modified: u128,
    hash: String,
}

/// The outcome of a look at the files of a stamp.
enum Look {
    /// All are as they were.
    Same,
    /// All are as they were, but only their contents told.
    SameByContent,
    /// Something is new, gone or different.
    Different,
}

impl Stamp {
    /// Reads a stamp. A broken one is as good as none, and said to be so.
    fn read(path: &Path) -> (Option<Self>, Option<String>) {
        let text = match fs::read(path) {
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
        self.counts.items.reported = known.collect();
        self
    }

    /// What a run that had nothing to do changed.
    pub(super) fn changes(&self) -> Changes {
        Changes {
            unchanged: self.written.len(),
            ..Changes::default()
        }
    }

    /// Whether pages and crate are as this stamp says, for a run with `settings`.
    fn look(&self, settings: &str, docs: &Path, out: &Path) -> Look {
        if self.settings != settings {
            return Look::Different;
        }
        let Ok(paths) = source::list(docs) else {
            return Look::Different;
        };
        // A file of ours that nothing stands for would be removed.
        if !paths.iter().eq(self.docs.keys()) || list_sources(out) != self.sources {
            return Look::Different;
        }
        let read = self.look_at(docs, &self.docs, &|path| source::read_text(path).ok());
        let written = self.look_at(out, &self.written, &|path| fs::read_to_string(path).ok());
        match (read, written) {
            (Some(true), Some(true)) => Look::Same,
            (Some(_), Some(_)) => Look::SameByContent,
            _ => Look::Different,
        }
    }

    /// `None` when a file differs, else whether size and time alone told that none does.
    fn look_at(
        &self,
        folder: &Path,
        files: &BTreeMap<String, FileStamp>,
        read: &(dyn Fn(&Path) -> Option<String> + Sync),
    ) -> Option<bool> {
        let settled = self.made.saturating_sub(CLOCK_TICK.as_nanos());
        let one = |(path, known): (&String, &FileStamp)| {
            let full = folder.join(path);
            let (size, modified) = state_of(&full)?;
            if size == known.size && modified == known.modified && modified < settled {
                return Some(true);
            }
            (hash(&read(&full)?) == known.hash).then_some(false)
        };
        files
            .par_iter()
            .map(one)
            .try_reduce(|| true, |a, b| Some(a && b))
    }

    /// The same, with the times of now.
    fn renew(mut self, docs: &Path, out: &Path) -> Self {
        for (folder, files) in [(docs, &mut self.docs), (out, &mut self.written)] {
            for (path, known) in files {
                if let Some((size, modified)) = state_of(&folder.join(path)) {
                    (known.size, known.modified) = (size, modified);
                }
            }
        }
        self.made = nanos(SystemTime::now());
        self
    }

    /// Notes a run. The states of the pages were taken before they were read.
    fn of_run(
        settings: String,
        docs: (States, &SourceMap),
        out: (&Path, &Files),
        counts: SummaryCounts,
    ) -> Self {
        let (mut states, sources) = docs;
        let read = sources.files().filter_map(|(_, file)| {
            let (size, modified) = states.remove(&file.path)?;
            let hash = hash(&file.text);
            Some((
                file.path.clone(),
                FileStamp {
                    size,
                    modified,
                    hash,
                },
            ))
        });
        let (folder, files) = out;
        let written = files.iter().filter_map(|(path, text)| {
            let (size, modified) = state_of(&folder.join(path))?;
            let hash = hash(text);
            Some((
                path.clone(),
                FileStamp {
                    size,
                    modified,
                    hash,
                },
            ))
        });
        let reported = counts.items.reported.iter();
        Self {
            form: FORM,
            settings,
            reported: reported.map(|(code, n)| ((*code).to_owned(), *n)).collect(),
            made: nanos(SystemTime::now()),
            docs: read.collect(),
            sources: list_sources(folder),
            written: written.collect(),
            counts,
            lines: files.values().map(|text| text.lines().count()).sum(),
        }
    }

    /// Writes it, whole or not at all. That it cannot be written harms nobody.
    fn write(&self, path: &Path) {
        let Ok(text) = serde_json::to_vec(self) else {
            return;
        };
        let part = path.with_extension("part");
        let folder = path.parent().unwrap_or(Path::new(""));
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&part, text));
        if written.and_then(|()| fs::rename(&part, path)).is_err() {
            let _ = fs::remove_file(&part);
        }
    }
}

/// Size and time of files, by path.
pub(super) type States = BTreeMap<String, (u64, u128)>;

/// Source files in the folder of a crate, but for what can be deleted.
fn list_sources(out: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            if name == "target" {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs" || e == "toml") {
                found.insert(path.to_string_lossy().into_owned());
            }
        }
    }
    found
}

fn state_of(path: &Path) -> Option<(u64, u128)> {
    // A link may lead elsewhere tomorrow: only what it leads to counts, and only regular files do.
    let state = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some((state.len(), nanos(state.modified().ok()?)))
}

fn nanos(time: SystemTime) -> u128 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_nanos()
}

fn hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}

/// What tells this generator from any other: its version, and size and time of its program.
fn generator() -> String {
    let program = std::env::current_exe()
        .ok()
        .and_then(|path| state_of(&path));
    format!("{} {program:?}", env!("CARGO_PKG_VERSION"))
}

/// Where the notes of a crate are kept unless somebody says otherwise: in its folder for what can be deleted.
pub fn cache_folder(out: &Path) -> PathBuf {
    out.join("target").join("codegen")
}
