//! New files, written aside first: until all of them are complete, none takes its place; and until all have taken their
//! places, a journal says how to go back.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::source;

use super::WriteError;

/// Folder of the files that wait for their places. It lies within the folder that is written, so that each file only
/// has to be renamed.
const STAGE: &str = ".codegen-stage";
/// The journal in it: there from before the first file takes its place until all have.
const JOURNAL: &str = "journal";
/// What a line of it begins with, when there was a file in the place.
const HELD: &str = "held";
/// And when there was none.
const FREE: &str = "free";

/// Changes of a folder that are made all or not at all.
#[derive(Debug)]
pub(super) struct Stage {
    root: PathBuf,
    folder: PathBuf,
    /// Places by number, and whether a new file waits for each: else the old one goes.
    places: Vec<(String, bool)>,
}

impl Stage {
    /// An empty stage in `root`; what an interrupted run left there goes.
    pub(super) fn open(root: &Path) -> Result<Self, WriteError> {
        let folder = root.join(STAGE);
        let removed = match fs::symlink_metadata(&folder) {
            Ok(found) if found.is_dir() => fs::remove_dir_all(&folder),
            Ok(_) => return Err(WriteError::Symlink { path: folder }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        };
        removed
            .and_then(|()| fs::create_dir(&folder))
            .map_err(|error| WriteError::io(&folder, error))?;
        Ok(Self {
            root: root.to_owned(),
            folder,
            places: Vec::new(),
        })
    }

    /// Writes a file aside.
    pub(super) fn add(&mut self, place: &str, text: &str) -> Result<(), WriteError> {
        let aside = new_file(&self.folder, self.places.len());
        fs::write(&aside, text).map_err(|error| WriteError::io(&aside, error))?;
        self.places.push((place.to_owned(), true));
        Ok(())
    }

    /// Notes that a file goes.
    pub(super) fn remove(&mut self, place: &str) {
        self.places.push((place.to_owned(), false));
    }

    /// Gives every file its place.
    pub(super) fn settle(self) -> Result<(), WriteError> {
        self.begin()?;
        for number in 0..self.places.len() {
            self.place(number)?;
        }
        self.commit()
    }

    /// Notes what is about to change.
    pub(super) fn begin(&self) -> Result<(), WriteError> {
        let mut text = String::new();
        for (place, _) in &self.places {
            let state = match self.root.join(place).exists() {
                true => HELD,
                false => FREE,
            };
            text.push_str(&format!("{state} {place}\n"));
        }
        let journal = self.folder.join(JOURNAL);
        let part = self.folder.join("journal.part");
        let written = fs::File::create(&part).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_data()
        });
        written
            .and_then(|()| fs::rename(&part, &journal))
            .map_err(|error| WriteError::io(&journal, error))
    }

    /// Gives one file its place; the one that was there is kept aside.
    pub(super) fn place(&self, number: usize) -> Result<(), WriteError> {
        let (place, is_new) = &self.places[number];
        let place = self.root.join(place);
        let keep_aside = || match fs::rename(&place, old_file(&self.folder, number)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
        let put = || match is_new {
            true => fs::rename(new_file(&self.folder, number), &place),
            false => Ok(()),
        };
        let parent = place.parent().map_or(Ok(()), fs::create_dir_all);
        parent
            .and_then(|()| keep_aside())
            .and_then(|()| put())
            .map_err(|error| WriteError::io(&place, error))
    }

    /// From here on the new files are what is there.
    pub(super) fn commit(self) -> Result<(), WriteError> {
        let journal = self.folder.join(JOURNAL);
        fs::remove_file(&journal).map_err(|error| WriteError::io(&journal, error))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Somebody who could not finish goes back at once; what cannot be done now is done by the next run.
        if roll_back(&self.root).is_ok() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

fn new_file(stage: &Path, number: usize) -> PathBuf {
    stage.join(number.to_string())
}

fn old_file(stage: &Path, number: usize) -> PathBuf {
    stage.join(format!("{number}.old"))
}

/// Whether a run ended while files took their places.
pub(super) fn was_interrupted(root: &Path) -> bool {
    root.join(STAGE).join(JOURNAL).exists()
}

/// Puts the old files back into their places, when a run ended before all the new ones were in theirs.
pub(super) fn roll_back(root: &Path) -> Result<(), WriteError> {
    let stage = root.join(STAGE);
    let journal = stage.join(JOURNAL);
    let is_link = fs::symlink_metadata(&stage).is_ok_and(|found| found.is_symlink());
    if is_link || !journal.exists() {
        return Ok(());
    }
    let text =
        source::read_regular_text(&journal).map_err(|error| WriteError::io(&journal, error))?;
    for (number, line) in text.lines().enumerate() {
        let Some((state, place)) = line.split_once(' ') else {
            continue;
        };
        let (old, place) = (old_file(&stage, number), super::resolve(root, place)?);
        let restored = match state {
            HELD if old.exists() => {
                let parent = place.parent().map_or(Ok(()), fs::create_dir_all);
                parent.and_then(|()| fs::rename(&old, &place))
            }
            FREE if place.exists() => fs::remove_file(&place),
            _ => Ok(()),
        };
        restored.map_err(|error| WriteError::io(&place, error))?;
    }
    fs::remove_file(&journal).map_err(|error| WriteError::io(&journal, error))
}
