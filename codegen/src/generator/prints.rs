//! What the files of a module were printed from: beside the stamp, one note for each module, so that a run which looks
//! at one product reads that one alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use serde::{Deserialize, Serialize};

use rayon::prelude::*;

use crate::{emit::rust::Printed, plan::Layout, source};

use super::{
    stamp::{hash, put_whole},
    states::GroupStamp,
    units::group_of_crate,
};

/// The notes of one crate.
pub(super) struct PrintNotes {
    /// Their folder.
    folder: PathBuf,
    /// The generator and everything it was asked for.
    settings: String,
}

/// A note of one module.
#[derive(Serialize, Deserialize)]
struct PrintNote {
    settings: String,
    /// Stands for the files of the module as they were written.
    contents: String,
    files: PrintedFiles,
}

/// The file of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PrintedFile {
    /// Stands for what it was printed from.
    pub(super) plan: u64,
    /// Stands for what is in it.
    pub(super) contents: String,
    pub(super) lines: usize,
}

/// Such files by path.
pub(super) type PrintedFiles = BTreeMap<String, PrintedFile>;

/// What is noted of printed files; of those that are kept, what is known of them already.
pub(super) fn note_files(printed: &Printed, known: &PrintedFiles) -> PrintedFiles {
    let note = |(path, plan): (&String, &u64)| {
        let file = match printed.files.get(path) {
            Some(text) => PrintedFile {
                plan: *plan,
                contents: hash(text),
                lines: text.lines().count(),
            },
            None => known.get(path)?.clone(),
        };
        Some((path.clone(), file))
    };
    printed.plans.par_iter().filter_map(note).collect()
}

impl PrintNotes {
    pub(super) fn new(folder: PathBuf, settings: String) -> Self {
        Self { folder, settings }
    }

    /// What the files of these modules were printed from, as far as they are as they were written.
    pub(super) fn read(
        &self,
        modules: &BTreeSet<String>,
        written: &BTreeMap<String, GroupStamp>,
    ) -> PrintedFiles {
        let note = |module: &String| {
            let text = source::read_regular(&self.path(module)).ok()?;
            let note: PrintNote = serde_json::from_slice(&text).ok()?;
            let is_as_written = written.get(module)?.contents() == note.contents;
            (is_as_written && note.settings == self.settings).then_some(note.files)
        };
        modules.iter().filter_map(note).flatten().collect()
    }

    /// Notes what was printed and is written now. That it cannot be written harms nobody.
    pub(super) fn write(
        &self,
        layout: Layout,
        files: PrintedFiles,
        written: &BTreeMap<String, GroupStamp>,
    ) {
        let mut modules: BTreeMap<String, PrintedFiles> = BTreeMap::new();
        for (path, file) in files {
            let module = group_of_crate(layout, &path).to_owned();
            modules.entry(module).or_default().insert(path, file);
        }
        for (module, files) in modules {
            let Some(stamp) = written.get(&module) else {
                continue;
            };
            let note = PrintNote {
                settings: self.settings.clone(),
                contents: stamp.contents().to_owned(),
                files,
            };
            put_whole(&self.path(&module), &note);
        }
    }

    fn path(&self, module: &str) -> PathBuf {
        self.folder.join(format!("{module}.json"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_note_stands_for_files_as_they_were_written_with_the_same_settings() {
        let folder = tempfile::tempdir().expect("a folder");
        let notes = |settings: &str| PrintNotes::new(folder.path().into(), settings.to_owned());
        let written = |contents: &str| {
            let stamp = json!({ "states": "", "contents": contents, "unsettled": {} });
            let stamp: GroupStamp = serde_json::from_value(stamp).expect("a stamp");
            BTreeMap::from([("pond".to_owned(), stamp)])
        };
        let file = PrintedFile {
            plan: u64::MAX,
            contents: String::new(),
            lines: 7,
        };
        let files = PrintedFiles::from([("pond/src/list_frogs.rs".to_owned(), file)]);
        notes("a").write(Layout::Facade, files.clone(), &written("of then"));
        let pond = BTreeSet::from(["pond".to_owned()]);
        assert_eq!(notes("a").read(&pond, &written("of then")), files);
        assert!(notes("a").read(&pond, &written("of now")).is_empty());
        assert!(notes("b").read(&pond, &written("of then")).is_empty());
        assert!(notes("a").read(&pond, &BTreeMap::new()).is_empty());
    }
}
