//! New files, written aside first: until all of them are complete, none takes its place.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::WriteError;

/// Folder of the files that wait for their places. It lies within the folder that is written, so that each file only
/// has to be renamed.
const STAGE: &str = ".codegen-stage";

/// Complete files, each with the path of its place.
#[derive(Debug)]
pub(super) struct Stage {
    folder: PathBuf,
    files: Vec<(PathBuf, PathBuf)>,
}

impl Stage {
    /// An empty stage in `folder`; what an interrupted run left there goes.
    pub(super) fn open(folder: &Path) -> Result<Self, WriteError> {
        let stage = folder.join(STAGE);
        let removed = match fs::symlink_metadata(&stage) {
            Ok(found) if found.is_dir() => fs::remove_dir_all(&stage),
            Ok(_) => return Err(WriteError::Symlink { path: stage }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        };
        removed
            .and_then(|()| fs::create_dir(&stage))
            .map_err(|error| WriteError::io(&stage, error))?;
        Ok(Self {
            folder: stage,
            files: Vec::new(),
        })
    }

    /// Writes a file aside.
    pub(super) fn add(&mut self, place: PathBuf, text: &str) -> Result<(), WriteError> {
        let aside = self.folder.join(self.files.len().to_string());
        fs::write(&aside, text).map_err(|error| WriteError::io(&aside, error))?;
        self.files.push((aside, place));
        Ok(())
    }

    /// Gives every file its place.
    pub(super) fn settle(mut self) -> Result<(), WriteError> {
        for (aside, place) in std::mem::take(&mut self.files) {
            let parent = place.parent().map_or(Ok(()), fs::create_dir_all);
            parent
                .and_then(|()| fs::rename(&aside, &place))
                .map_err(|error| WriteError::io(&place, error))?;
        }
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
