//! Stage 7: files to the disk. What is as it should be is not touched, what is not ours neither.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use crate::emit::{Files, MARK};

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
    /// Whether everything is as it should be.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Compares `files` with what stands in `folder`.
///
/// # Errors
/// When a file cannot be read, or one that is not ours is in the place of one of `files`.
pub fn compare(folder: &Path, files: &Files) -> Result<Changes, WriteError> {
    let mut changes = Changes::default();
    for (path, text) in files {
        let full = folder.join(path);
        match fs::read(&full) {
            Ok(there) if there == text.as_bytes() => changes.unchanged += 1,
            Ok(there) if is_ours(&there) => changes.changed.push(path.clone()),
            Ok(_) => return Err(WriteError::Foreign { path: full }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                changes.changed.push(path.clone())
            }
            Err(error) => return Err(WriteError::Io { path: full, error }),
        }
    }
    let mut there = Vec::new();
    walk(folder, &folder.join("src"), &mut there)?;
    there.sort();
    changes.removed = there
        .into_iter()
        .filter(|path| !files.contains_key(path))
        .collect();
    Ok(changes)
}

/// Makes `folder` hold `files`.
///
/// # Errors
/// As for [`compare`], and when a file cannot be written or removed.
pub fn write(folder: &Path, files: &Files) -> Result<Changes, WriteError> {
    let changes = compare(folder, files)?;
    for path in &changes.changed {
        let full = folder.join(path);
        let io = |error| WriteError::Io {
            path: full.clone(),
            error,
        };
        if let Some(parent) = full.parent() {
            fs::create_dir_all(parent).map_err(io)?;
        }
        fs::write(&full, &files[path]).map_err(io)?;
    }
    for path in &changes.removed {
        let full = folder.join(path);
        fs::remove_file(&full).map_err(|error| WriteError::Io {
            path: full.clone(),
            error,
        })?;
        // A folder that still holds something stays: `remove_dir` sees to that.
        let _ = full.parent().map(fs::remove_dir);
    }
    Ok(changes)
}

/// Files of ours below `at`, as paths relative to `folder`.
fn walk(folder: &Path, at: &Path, found: &mut Vec<String>) -> Result<(), WriteError> {
    let io = |error| WriteError::Io {
        path: at.to_owned(),
        error,
    };
    let entries = match fs::read_dir(at) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(io(error)),
    };
    for entry in entries {
        let entry = entry.map_err(io)?;
        let path = entry.path();
        let kind = entry.file_type().map_err(io)?;
        if kind.is_dir() {
            walk(folder, &path, found)?;
        } else if kind.is_file() && path.extension().is_some_and(|e| e == "rs") {
            let text = fs::read(&path).map_err(|error| WriteError::Io {
                path: path.clone(),
                error,
            })?;
            if is_ours(&text)
                && let Ok(relative) = path.strip_prefix(folder)
            {
                let parts: Vec<_> = relative.iter().map(|p| p.to_string_lossy()).collect();
                found.push(parts.join("/"));
            }
        }
    }
    Ok(())
}

/// Whether the first line says that the file was written by this generator.
fn is_ours(text: &[u8]) -> bool {
    let first = text.split(|b| *b == b'\n').next().unwrap_or_default();
    first.windows(MARK.len()).any(|w| w == MARK.as_bytes())
}

/// Why the files cannot be compared or written.
#[derive(Debug)]
pub enum WriteError {
    /// A file that this generator did not write is in the way.
    Foreign {
        /// The file.
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
            Self::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {}
