//! Stage 7: files to the disk. What is as it should be is not touched, and neither is what is not ours.
//!
//! New files are complete before the first one takes its place, no file is reached through a symbolic link, and of two
//! runs into one folder the second one is refused.

mod lock;
mod stage;

#[cfg(test)]
mod tests;

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fmt, fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::{
    emit::{Files, MARK, PART},
    source,
};

use self::{lock::FolderLock, stage::Stage};

/// What stands against what should.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or differ.
    pub changed: Vec<String>,
    /// Files that are as they should be.
    pub unchanged: usize,
    /// Files of ours that nothing stands for any more.
    pub removed: Vec<String>,
}

impl Changes {
    /// None, of so many files.
    pub(crate) fn none_of(files: usize) -> Self {
        Self {
            unchanged: files,
            ..Self::default()
        }
    }

    /// Whether everything is as it should be.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Compares `files` with what stands in `folder`.
///
/// # Errors
/// When a file cannot be read, or one that is not ours or a symbolic link is in the place of one of `files`.
pub fn compare(folder: &Path, files: &Files) -> Result<Changes, WriteError> {
    compare_part(folder, &FolderPart::of(files))
}

/// What a folder, or a part of it, is to hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FolderPart<'f> {
    pub(crate) files: &'f Files,
    /// Files that are as they should be, and are not looked at.
    pub(crate) kept: &'f BTreeSet<String>,
    /// The packages that these are the files of; all of the folder when none is named.
    pub(crate) packages: &'f BTreeSet<String>,
}

impl<'f> FolderPart<'f> {
    /// All of a folder.
    fn of(files: &'f Files) -> Self {
        static NONE: BTreeSet<String> = BTreeSet::new();
        Self {
            files,
            kept: &NONE,
            packages: &NONE,
        }
    }
}

/// As [`compare`], for a part of a folder.
///
/// # Errors
/// As for [`compare`].
pub(crate) fn compare_part(folder: &Path, part: &FolderPart<'_>) -> Result<Changes, WriteError> {
    let FolderPart {
        files,
        kept,
        packages,
    } = *part;
    let mut changes = Changes::none_of(kept.len());
    for (path, text) in files {
        let full = resolve(folder, path)?;
        match source::read_regular(&full) {
            Ok(there) if there == text.as_bytes() => changes.unchanged += 1,
            Ok(there) if is_ours(&there) => changes.changed.push(path.clone()),
            Ok(_) => return Err(WriteError::Foreign { path: full }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                changes.changed.push(path.clone())
            }
            Err(error) => return Err(WriteError::io(&full, error)),
        }
    }
    let kinds: BTreeSet<&OsStr> = (files.keys().chain(kept))
        .filter_map(|p| Path::new(p).extension())
        .collect();
    let mut search = Search {
        folder,
        kinds,
        wanted: &|path| files.contains_key(path) || kept.contains(path),
        left: Vec::new(),
    };
    if packages.is_empty() {
        search.package(folder)?;
        for part in parts(folder)? {
            search.package(&part)?;
        }
    } else {
        for package in packages {
            search.package(&resolve(folder, package)?)?;
        }
    }
    changes.removed = search.left;
    changes.removed.sort();
    Ok(changes)
}

/// The text of a file of ours in `folder`; `None` when there is none.
///
/// # Errors
/// When it cannot be read, is no text, or a symbolic link leads to it.
pub fn read(folder: &Path, path: &str) -> Result<Option<String>, WriteError> {
    let full = resolve(folder, path)?;
    match source::read_regular_text(&full) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(WriteError::io(&full, error)),
    }
}

/// Makes `folder` hold `files`. A run that is interrupted while it prepares them leaves the old ones; one that is
/// interrupted while they take their places leaves a journal, by which the next one puts the old ones back.
///
/// # Errors
/// As for [`compare`], when another run is writing there, and when a file cannot be written or removed.
pub fn write(folder: &Path, files: &Files) -> Result<Changes, WriteError> {
    write_part(folder, &FolderPart::of(files))
}

/// As [`write`](write()), for a part of a folder.
///
/// # Errors
/// As for [`write`](write()).
pub(crate) fn write_part(folder: &Path, part: &FolderPart<'_>) -> Result<Changes, WriteError> {
    let _lock = lock(folder)?;
    stage::roll_back(folder)?;
    let changes = compare_part(folder, part)?;
    if !changes.is_empty() {
        prepare(folder, part.files, &changes)?.settle()?;
    }
    for path in &changes.removed {
        // A folder that still holds something stays, and those around it: `remove_dir` sees to that.
        let full = folder.join(path);
        let around = full.ancestors().skip(1).take_while(|at| *at != folder);
        for at in around {
            if fs::remove_dir(at).is_err() {
                break;
            }
        }
    }
    Ok(changes)
}

/// Puts a folder back to what it was, when a run ended while its files took their places.
///
/// # Errors
/// When another run is writing there, and when a file cannot be put back.
pub fn recover(folder: &Path) -> Result<(), WriteError> {
    if !stage::was_interrupted(folder) {
        return Ok(());
    }
    let _lock = lock(folder)?;
    stage::roll_back(folder)
}

/// Puts files into `folder`, whatever is there: all of them or none.
///
/// # Errors
/// When another run is writing there, a part of a path is a symbolic link, or the system refuses.
pub fn put(folder: &Path, files: &Files) -> Result<(), WriteError> {
    let _lock = lock(folder)?;
    stage::roll_back(folder)?;
    let mut stage = Stage::open(folder)?;
    for (path, text) in files {
        resolve(folder, path)?;
        stage.add(path, text)?;
    }
    stage.settle()
}

/// The lock of a folder, which is made if there is none.
fn lock(folder: &Path) -> Result<FolderLock, WriteError> {
    fs::create_dir_all(folder).map_err(|error| WriteError::io(folder, error))?;
    let lock = FolderLock::take(folder).map_err(|error| WriteError::io(folder, error))?;
    lock.ok_or_else(|| WriteError::Busy {
        path: folder.to_owned(),
    })
}

/// The changed files, complete and not yet in their places.
fn prepare(folder: &Path, files: &Files, changes: &Changes) -> Result<Stage, WriteError> {
    let mut stage = Stage::open(folder)?;
    for path in &changes.changed {
        stage.add(path, &files[path])?;
    }
    for path in &changes.removed {
        stage.remove(path);
    }
    Ok(stage)
}

/// The path of a file below `folder`, none of whose parts is a symbolic link.
fn resolve(folder: &Path, path: &str) -> Result<PathBuf, WriteError> {
    let mut full = folder.to_owned();
    for part in path.split('/') {
        if !is_plain_name(part) {
            let (folder, path) = (folder.to_owned(), path.to_owned());
            return Err(WriteError::Outside { folder, path });
        }
        full.push(part);
        match fs::symlink_metadata(&full) {
            Ok(found) if found.is_symlink() => return Err(WriteError::Symlink { path: full }),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(WriteError::io(&full, error)),
        }
    }
    Ok(full)
}

/// Whether a part of a path names something within the folder before it, on every system.
fn is_plain_name(part: &str) -> bool {
    !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0'])
}

/// Folders within one of a package that hold sources.
const SOURCE_FOLDERS: [&str; 2] = ["src", "tests"];

/// Folders of the packages of ours within `folder` that are part of the one there.
fn parts(folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let mut parts = Vec::new();
    for entry in entries(folder)? {
        let path = entry.path();
        let is_folder = entry
            .file_type()
            .map_err(|error| WriteError::io(&path, error))?
            .is_dir();
        if is_folder && is_marked(&path.join("Cargo.toml"), PART)? {
            parts.push(path);
        }
    }
    Ok(parts)
}

/// The entries of a folder; none when there is no folder.
fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>, WriteError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(WriteError::io(folder, error)),
    };
    let entries: io::Result<Vec<_>> = entries.collect();
    entries.map_err(|error| WriteError::io(folder, error))
}

/// Looks for files of ours that nothing stands for any more.
struct Search<'f> {
    folder: &'f Path,
    /// Endings that they have.
    kinds: BTreeSet<&'f OsStr>,
    wanted: &'f dyn Fn(&str) -> bool,
    left: Vec<String>,
}

impl Search<'_> {
    /// Those of a package: in its folder, and below those of its sources.
    fn package(&mut self, folder: &Path) -> Result<(), WriteError> {
        self.files(folder, false)?;
        for name in SOURCE_FOLDERS {
            self.files(&resolve(folder, name)?, true)?;
        }
        Ok(())
    }

    fn files(&mut self, at: &Path, is_deep: bool) -> Result<(), WriteError> {
        for entry in entries(at)? {
            let path = entry.path();
            // The type of a link is `link`, whatever it leads to.
            let kind = entry
                .file_type()
                .map_err(|error| WriteError::io(&path, error))?;
            if kind.is_dir() && is_deep {
                self.files(&path, true)?;
            } else if kind.is_file() && path.extension().is_some_and(|e| self.kinds.contains(e)) {
                let relative = relative(self.folder, &path);
                if !(self.wanted)(&relative) && is_marked(&path, MARK)? {
                    self.left.push(relative);
                }
            }
        }
        Ok(())
    }
}

/// The path of a file below `folder`, its parts after slashes.
fn relative(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Whether the first line of the file, which need not be there, holds `mark`.
fn is_marked(path: &Path, mark: &str) -> Result<bool, WriteError> {
    // Longer than any first line with a mark.
    let mut head = [0; 512];
    let read = source::open_regular(path).and_then(|mut file| {
        let mut length = 0;
        loop {
            match file.read(&mut head[length..])? {
                0 => return Ok(length),
                n => length += n,
            }
        }
    });
    match read {
        Ok(length) => Ok(has_mark(&head[..length], mark)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(WriteError::io(path, error)),
    }
}

/// Whether the first line says that the file was written by this generator.
fn is_ours(text: &[u8]) -> bool {
    has_mark(text, MARK)
}

fn has_mark(text: &[u8], mark: &str) -> bool {
    let first = text.split(|b| *b == b'\n').next().unwrap_or_default();
    first.windows(mark.len()).any(|w| w == mark.as_bytes())
}

/// Why the files cannot be compared or written.
#[derive(Debug)]
pub enum WriteError {
    /// A file that this generator did not write is in the way.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A part of the path of a file is a symbolic link, which may lead anywhere.
    Symlink {
        /// The link.
        path: PathBuf,
    },
    /// The path of a file leads out of the folder.
    Outside {
        /// The folder.
        folder: PathBuf,
        /// The path.
        path: String,
    },
    /// Another run is writing to the folder.
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// The system refuses.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl WriteError {
    fn io(path: &Path, error: io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            error,
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign { path } => {
                let path = path.display();
                write!(
                    f,
                    "{path} was not written by codegen and is left alone: move it away, or write elsewhere (--out)"
                )
            }
            Self::Symlink { path } => {
                let path = path.display();
                write!(
                    f,
                    "{path} is a symbolic link and is not followed: remove it, or write elsewhere (--out)"
                )
            }
            Self::Outside { folder, path } => {
                let folder = folder.display();
                write!(
                    f,
                    "`{}` is no path within {folder}, and nothing is written: mend the name that it is made of",
                    path.escape_debug()
                )
            }
            Self::Busy { path } => {
                let path = path.display();
                write!(
                    f,
                    "another run of codegen is writing to {path}: wait for it, or write elsewhere (--out)"
                )
            }
            Self::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {}
