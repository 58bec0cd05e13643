//! Files as the system knows them, in groups: which groups changed since the last look.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

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

    fn is_settled(&self) -> bool {
        let now = nanos(SystemTime::now());
        self.modified < now.saturating_sub(CLOCK_TICK.as_nanos())
    }
}

/// Files by group.
#[derive(Clone, Debug, Default)]
pub(super) struct FileStates(BTreeMap<String, Vec<FileState>>);

/// The files of a group as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct GroupStamp {
    /// Stands for paths, sizes and times.
    states: String,
    /// Stands for paths and contents.
    contents: String,
    /// What stands for the contents of files that were changed just before: they may have been changed again within the
    /// same tick of their clock.
    unsettled: BTreeMap<String, String>,
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

/// What stands for the contents of a file; `None` when there is no such file.
type ContentsOf<'r> = &'r (dyn Fn(&str) -> Option<String> + Sync);

/// How long before now a file was changed at least whose time will tell that it is changed again.
const CLOCK_TICK: Duration = Duration::from_secs(2);

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

    /// The files of a crate, but for what can be deleted.
    pub(super) fn of_crate(out: &Path, group: &dyn Fn(&str) -> &str) -> Self {
        Self::below(out, "", group, &|_| true)
    }

    /// The files of one group, which stand below a folder of the crate.
    pub(super) fn of_group(
        out: &Path,
        (below, wanted): (&str, &str),
        group: &dyn Fn(&str) -> &str,
    ) -> Self {
        let found = Self::below(out, below, group, &|folder| {
            group(&format!("{folder}/")) == wanted
        });
        found.only(&|path| group(path) == wanted)
    }

    /// The files below a folder of the crate and in those within that are to be entered.
    fn below(
        out: &Path,
        below: &str,
        group: &dyn Fn(&str) -> &str,
        enters: &dyn Fn(&str) -> bool,
    ) -> Self {
        let mut found = Self::default();
        let mut folders = vec![below.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(out.join(&folder))
                .into_iter()
                .flatten()
                .flatten()
            {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                let path = match folder.is_empty() {
                    true => name.to_string(),
                    false => format!("{folder}/{name}"),
                };
                let is_source = || {
                    name.rsplit_once('.')
                        .is_some_and(|(_, e)| KINDS.contains(&e))
                };
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    if name != "target" && !name.starts_with('.') && enters(&path) {
                        folders.push(path);
                    }
                } else if is_source() {
                    // A link may lead elsewhere tomorrow: what it leads to counts.
                    let state = source::state_of_entry(&entry).ok();
                    let state = state.filter(fs::Metadata::is_file);
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

    /// Stands for all groups; a file without contents stands for none.
    pub(super) fn stamp(&self, contents_of: ContentsOf<'_>) -> BTreeMap<String, GroupStamp> {
        let groups: Vec<_> = self.0.iter().collect();
        let stamp = |(group, files): (&String, &Vec<FileState>)| {
            Some((group.clone(), GroupStamp::of(files, contents_of)?))
        };
        groups.into_par_iter().filter_map(stamp).collect()
    }

    /// Compares with what was noted. What only the contents tell to be the same is noted anew.
    pub(super) fn compare(
        &self,
        known: &mut BTreeMap<String, GroupStamp>,
        contents_of: ContentsOf<'_>,
    ) -> Comparison {
        let mut out = Comparison::default();
        let gone = known.keys().filter(|group| !self.has(group));
        out.changed.extend(gone.cloned());
        for (group, files) in &self.0 {
            let Some(stamp) = known.get_mut(group) else {
                out.changed.push(group.clone());
                continue;
            };
            let is_as_noted =
                |(path, noted): (&String, &String)| contents_of(path).as_ref() == Some(noted);
            if stamp.states == states(files) && stamp.unsettled.iter().all(is_as_noted) {
                out.is_renewed |= stamp.settle(files);
                continue;
            }
            match GroupStamp::of(files, contents_of) {
                Some(renewed) if renewed.contents == stamp.contents => {
                    *stamp = renewed;
                    out.is_renewed = true;
                }
                _ => out.changed.push(group.clone()),
            }
        }
        out
    }
}

impl GroupStamp {
    fn of(files: &[FileState], contents_of: ContentsOf<'_>) -> Option<Self> {
        let one = |file: &FileState| contents_of(&file.path);
        let each: Option<Vec<String>> = files.par_iter().map(one).collect();
        let each = each?;
        let mut hasher = blake3::Hasher::new();
        for (file, contents) in files.iter().zip(&each) {
            hasher.update(file.path.as_bytes());
            hasher.update(&[0]);
            hasher.update(contents.as_bytes());
        }
        let unsettled = files
            .iter()
            .zip(each)
            .filter(|(file, _)| !file.is_settled());
        Some(Self {
            states: states(files),
            contents: hasher.finalize().to_hex().to_string(),
            unsettled: unsettled
                .map(|(file, contents)| (file.path.clone(), contents))
                .collect(),
        })
    }

    /// Forgets files whose time will tell by now when they are changed; whether there were any.
    fn settle(&mut self, files: &[FileState]) -> bool {
        let before = self.unsettled.len();
        let by_path = |path: &String| files.binary_search_by(|file| file.path.cmp(path));
        let is_settled = |path: &String| by_path(path).is_ok_and(|at| files[at].is_settled());
        self.unsettled.retain(|path, _| !is_settled(path));
        self.unsettled.len() < before
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contents_tell_of_a_file_that_was_changed_just_before() {
        let hour = Duration::from_secs(3600).as_nanos();
        let now = nanos(SystemTime::now());
        for (modified, is_told) in [(now + hour, true), (now - hour, false)] {
            let file = FileState {
                path: "pond/ListFrogs.md".to_owned(),
                size: 4,
                modified,
            };
            let states = FileStates(BTreeMap::from([("pond".to_owned(), vec![file])]));
            let contents = |text: &'static str| move |_: &str| Some(text.to_owned());
            let mut known = states.stamp(&contents("then"));
            let same = states.compare(&mut known, &contents("then"));
            assert!(same.changed.is_empty() && !same.is_renewed);
            let other = states.compare(&mut known, &contents("now"));
            assert_eq!(!other.changed.is_empty(), is_told);
        }
    }
}
