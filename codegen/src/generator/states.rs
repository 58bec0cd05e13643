//! Files as the system knows them, in groups: which groups changed since the last look.

use std::{collections::BTreeMap, fs, path::Path};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::source::{self, LoadError};

use super::{stamp::nanos, units::group_of_docs};

/// Endings of the files that a crate may have.
const KINDS: [&str; 4] = ["rs", "toml", "md", "lock"];

/// A file with its size and time.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FileState {
    path: String,
    size: u64,
    modified: u128,
}

impl FileState {
    fn new(path: String, state: &fs::Metadata) -> Option<Self> {
        let modified = nanos(state.modified().ok()?);
        Some(Self {
            path,
            size: state.len(),
            modified,
        })
    }
}

/// Files by group.
#[derive(Clone, Debug, Default)]
pub(super) struct FileStates(BTreeMap<String, Vec<FileState>>);

/// The files of a group as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct GroupStamp {
    /// The latest time of one of them.
    newest: u128,
    /// Stands for paths, sizes and times.
    states: String,
    /// Stands for paths and contents.
    contents: String,
}

impl GroupStamp {
    /// What stands for paths and contents.
    pub(super) fn contents(&self) -> &str {
        &self.contents
    }
}

/// What a comparison tells.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    /// Groups that are new, gone or different.
    pub(super) changed: Vec<String>,
    /// Of others, only the contents told that they are as they were.
    pub(super) is_renewed: bool,
}

/// The text of a file; `None` when there is none.
type ReadText<'r> = &'r (dyn Fn(&str) -> Option<String> + Sync);

impl FileStates {
    /// The pages of a folder.
    pub(super) fn of_docs(docs: &Path) -> Result<Self, LoadError> {
        let mut out = Self::default();
        for (path, state) in source::list_with_states(docs)? {
            let group = group_of_docs(&path).to_owned();
            out.0
                .entry(group)
                .or_default()
                .extend(FileState::new(path, &state));
        }
        Ok(out)
    }

    /// The files of a crate below a folder of it, but for what can be deleted.
    pub(super) fn of_crate(out: &Path, below: &str, group: &dyn Fn(&str) -> &str) -> Self {
        let mut found = Self::default();
        let mut folders = vec![below.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(out.join(&folder))
                .into_iter()
                .flatten()
                .flatten()
            {
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = match folder.is_empty() {
                    true => name.clone(),
                    false => format!("{folder}/{name}"),
                };
                let is_source = || {
                    name.rsplit_once('.')
                        .is_some_and(|(_, e)| KINDS.contains(&e))
                };
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    if name != "target" && !name.starts_with('.') {
                        folders.push(path);
                    }
                } else if is_source() {
                    // A link may lead elsewhere tomorrow: what it leads to counts.
                    let state = fs::metadata(entry.path())
                        .ok()
                        .filter(fs::Metadata::is_file);
                    let files = found.0.entry(group(&path).to_owned()).or_default();
                    files.extend(state.and_then(|state| FileState::new(path, &state)));
                }
            }
        }
        found
            .0
            .values_mut()
            .for_each(|files| files.sort_by(|a, b| a.path.cmp(&b.path)));
        found
    }

    /// Whether there is such a group.
    pub(super) fn has(&self, group: &str) -> bool {
        self.0.contains_key(group)
    }

    /// Paths of the files of the groups that are wanted, in order.
    pub(super) fn paths(&self, wanted: &dyn Fn(&str) -> bool) -> Vec<String> {
        let groups = self.0.iter().filter(|(group, _)| wanted(group));
        let mut paths: Vec<String> = groups
            .flat_map(|(_, files)| files.iter().map(|f| f.path.clone()))
            .collect();
        paths.sort_unstable();
        paths
    }

    /// The groups all of whose files are wanted.
    pub(super) fn only(&self, wanted: &dyn Fn(&str) -> bool) -> Self {
        let groups = self
            .0
            .iter()
            .filter(|(_, files)| files.iter().all(|f| wanted(&f.path)));
        Self(
            groups
                .map(|(group, files)| (group.clone(), files.clone()))
                .collect(),
        )
    }

    /// Stands for all groups; a file without a text stands for none.
    pub(super) fn stamp(&self, read: ReadText<'_>) -> BTreeMap<String, GroupStamp> {
        let groups: Vec<_> = self.0.iter().collect();
        let stamp = |(group, files): (&String, &Vec<FileState>)| {
            Some((group.clone(), stamp_files(files, contents(files, read)?)))
        };
        groups.into_par_iter().filter_map(stamp).collect()
    }

    /// Compares with what was noted, all of it before `settled` for certain. What only the contents tell to be the
    /// same is noted anew.
    pub(super) fn compare(
        &self,
        known: &mut BTreeMap<String, GroupStamp>,
        settled: u128,
        read: ReadText<'_>,
    ) -> Comparison {
        let mut out = Comparison::default();
        let gone = known.keys().filter(|group| !self.has(group));
        out.changed.extend(gone.cloned());
        for (group, files) in &self.0 {
            let Some(stamp) = known.get_mut(group) else {
                out.changed.push(group.clone());
                continue;
            };
            if stamp.states == states(files) && stamp.newest < settled {
                continue;
            }
            match contents(files, read) {
                Some(contents) if contents == stamp.contents => {
                    *stamp = stamp_files(files, contents);
                    out.is_renewed = true;
                }
                _ => out.changed.push(group.clone()),
            }
        }
        out
    }
}

fn stamp_files(files: &[FileState], contents: String) -> GroupStamp {
    GroupStamp {
        newest: files
            .iter()
            .map(|file| file.modified)
            .max()
            .unwrap_or_default(),
        states: states(files),
        contents,
    }
}

fn states(files: &[FileState]) -> String {
    let mut hasher = blake3::Hasher::new();
    for file in files {
        hasher.update(file.path.as_bytes());
        hasher.update(&[0]);
        hasher.update(&file.size.to_le_bytes());
        hasher.update(&file.modified.to_le_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

fn contents(files: &[FileState], read: ReadText<'_>) -> Option<String> {
    let one = |file: &FileState| Some(blake3::hash(read(&file.path)?.as_bytes()));
    let hashes: Option<Vec<blake3::Hash>> = files.par_iter().map(one).collect();
    let mut hasher = blake3::Hasher::new();
    for (file, hash) in files.iter().zip(hashes?) {
        hasher.update(file.path.as_bytes());
        hasher.update(&[0]);
        hasher.update(hash.as_bytes());
    }
    Some(hasher.finalize().to_hex().to_string())
}
