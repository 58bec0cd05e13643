//! What the files of a module were printed from: beside the stamp, one note for each module, so that a run which looks
//! at one product reads that one alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use serde::{Deserialize, Serialize};

use crate::{emit::rust::PlanHashes, plan::Layout, source};

use super::{stamp::put_whole, states::GroupStamp, units::group_of_crate};

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
    plans: PlanHashes,
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
    ) -> PlanHashes {
        let note = |module: &String| {
            let text = source::read_regular(&self.path(module)).ok()?;
            let note: PrintNote = serde_json::from_slice(&text).ok()?;
            let is_as_written = written.get(module)?.contents() == note.contents;
            (is_as_written && note.settings == self.settings).then_some(note.plans)
        };
        modules.iter().filter_map(note).flatten().collect()
    }

    /// Notes what was printed and is written now. That it cannot be written harms nobody.
    pub(super) fn write(
        &self,
        layout: Layout,
        plans: PlanHashes,
        written: &BTreeMap<String, GroupStamp>,
    ) {
        let mut modules: BTreeMap<String, PlanHashes> = BTreeMap::new();
        for (path, plan) in plans {
            let module = group_of_crate(layout, &path).to_owned();
            modules.entry(module).or_default().insert(path, plan);
        }
        for (module, plans) in modules {
            let Some(stamp) = written.get(&module) else {
                continue;
            };
            let note = PrintNote {
                settings: self.settings.clone(),
                contents: stamp.contents().to_owned(),
                plans,
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
            let stamp = json!({ "newest": 0, "states": "", "contents": contents });
            let stamp: GroupStamp = serde_json::from_value(stamp).expect("a stamp");
            BTreeMap::from([("pond".to_owned(), stamp)])
        };
        let plans = PlanHashes::from([("pond/src/list_frogs.rs".to_owned(), u64::MAX)]);
        notes("a").write(Layout::Facade, plans.clone(), &written("of then"));
        let pond = BTreeSet::from(["pond".to_owned()]);
        assert_eq!(notes("a").read(&pond, &written("of then")), plans);
        assert!(notes("a").read(&pond, &written("of now")).is_empty());
        assert!(notes("b").read(&pond, &written("of then")).is_empty());
        assert!(notes("a").read(&pond, &BTreeMap::new()).is_empty());
    }
}
