//! Reads a folder of pages from the disk.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{Decoding, FileId, SourceFile, SourceMap, decode::decode};

/// Why a folder could not be read.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Reads every `.md` file below `root`, the `product.toml` and `overrides.toml` beside them, and the
/// wording files, sorted by path whatever the order of the file system.
///
/// A file name may be anything (spaces, newlines, no stem at all), and a text may be in any encoding; one bad byte
/// costs one character and not the page. Line ends are `\n` afterwards, and characters that show nothing are gone.
/// Hidden folders (`.git`) are left out.
///
/// # Errors
/// If `root` is not a folder, or a folder or file in it cannot be read.
pub fn load(root: &Path) -> Result<SourceMap, LoadError> {
    load_paths(root, list(root)?)
}

/// As [`load`], but of these files alone, which must be in order.
///
/// # Errors
/// If one of them cannot be read.
pub(crate) fn load_paths(root: &Path, paths: Vec<String>) -> Result<SourceMap, LoadError> {
    let files = paths
        .into_par_iter()
        .map(|path| {
            let decoded = decode(&read_bytes(&root.join(&path))?);
            let decoding = Decoding {
                encoding: decoded.encoding,
                hidden: decoded.hidden,
            };
            let text = decoded.text.into();
            Ok((SourceFile { path, text }, decoding))
        })
        .collect::<Result<Vec<_>, LoadError>>()?;
    let (files, decodings): (Vec<_>, Vec<_>) = files.into_iter().unzip();
    let mut sources = SourceMap::new(root.to_path_buf(), files);
    let numbered = (0..).map(FileId).zip(decodings);
    sources.decoded = numbered
        .filter(|(_, d)| *d != Decoding::default())
        .collect();
    Ok(sources)
}

/// Paths of the files that [`load`] reads, relative to `root` and in order.
///
/// # Errors
/// As for [`load`].
pub fn list(root: &Path) -> Result<Vec<String>, LoadError> {
    let found = list_with_states(root)?;
    Ok(found.into_iter().map(|(path, _)| path).collect())
}

/// As [`list`], each with what the system knows of the file.
pub(crate) fn list_with_states(root: &Path) -> Result<Vec<(String, fs::Metadata)>, LoadError> {
    let mut found = Vec::new();
    walk(root, String::new(), &mut found)?;
    found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}

/// The same below one folder of `root`, whose name ends in `/`.
pub(crate) fn list_below(root: &Path, folder: String) -> Result<Vec<String>, LoadError> {
    let mut found = Vec::new();
    walk(&root.join(&folder), folder, &mut found)?;
    found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    Ok(found.into_iter().map(|(path, _)| path).collect())
}

/// One file as [`load`] reads it.
///
/// # Errors
/// If it cannot be read.
pub fn read_text(path: &Path) -> Result<String, LoadError> {
    Ok(decode(&read_bytes(path)?).text)
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, LoadError> {
    read_regular(path).map_err(|source| LoadError {
        path: path.to_path_buf(),
        source,
    })
}

/// No file of an edition or of metadata is larger.
const LARGEST_FILE: u64 = 256 << 20;

/// The bytes of a file that a run was given.
///
/// # Errors
/// If it is a pipe or a device, which would keep its reader waiting for ever, if it is larger than any
/// file that a run has use for, or if it cannot be read.
pub(crate) fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    let size = check_regular(&fs::metadata(path)?)?.len();
    if size > LARGEST_FILE {
        let why = format!("this file has {size} bytes, and {LARGEST_FILE} are read at most");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, why));
    }
    fs::read(path)
}

/// Such a file, of any size, to read a part of it.
///
/// # Errors
/// As for [`read_regular`].
pub(crate) fn open_regular(path: &Path) -> io::Result<fs::File> {
    check_regular(&fs::metadata(path)?)?;
    fs::File::open(path)
}

/// The text of such a file.
///
/// # Errors
/// As for [`read_regular`], and if it is not UTF-8.
pub(crate) fn read_regular_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read_regular(path)?)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

fn walk(
    folder: &Path,
    prefix: String,
    found: &mut Vec<(String, fs::Metadata)>,
) -> Result<(), LoadError> {
    let error = |source| LoadError {
        path: folder.to_path_buf(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let kind = entry.file_type().map_err(error)?;
        if kind.is_dir() {
            if !name.starts_with('.') {
                walk(&entry.path(), format!("{prefix}{name}/"), found)?;
            }
        } else if name.ends_with(".md")
            || matches!(&*name, "product.toml" | "overrides.toml")
            || is_wording_file(&format!("{prefix}{name}"))
        {
            let state = state_of_regular(&entry)?;
            found.push((format!("{prefix}{name}"), state));
        }
    }
    Ok(())
}

/// A pipe or a device would keep its reader waiting for ever.
fn state_of_regular(entry: &fs::DirEntry) -> Result<fs::Metadata, LoadError> {
    let error = |source| LoadError {
        path: entry.path(),
        source,
    };
    let state = state_of_entry(entry).map_err(error)?;
    check_regular(&state).map_err(error)?;
    Ok(state)
}

/// What the system knows of the file that an entry of a folder is, or leads to. The folder is open: to ask for an
/// entry of it costs less than to ask for its whole path.
///
/// # Errors
/// If there is no such file.
pub(crate) fn state_of_entry(entry: &fs::DirEntry) -> io::Result<fs::Metadata> {
    match entry.file_type()?.is_symlink() {
        true => fs::metadata(entry.path()),
        false => entry.metadata(),
    }
}

fn check_regular(state: &fs::Metadata) -> io::Result<&fs::Metadata> {
    match state.is_file() {
        true => Ok(state),
        false => Err(io::Error::other("this is not a regular file")),
    }
}

/// Folder of the files of wording, below the folder of the docs.
pub(crate) const WORDING_FOLDER: &str = "wording/";

/// Whether a file below the docs holds wording.
pub(crate) fn is_wording_file(path: &str) -> bool {
    let name = path
        .strip_prefix(WORDING_FOLDER)
        .and_then(|name| name.strip_suffix(".toml"));
    name.is_some_and(|name| !name.contains('/'))
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn a_pipe_is_an_error_and_keeps_nobody_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("page.md");
        let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        let error = load(folder.path()).unwrap_err();
        assert!(
            error.to_string().contains("not a regular file")
                && error.to_string().contains("page.md"),
            "{error}"
        );
    }

    #[test]
    fn each_file_that_a_run_reads_is_a_regular_one_of_a_sane_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("crates.toml");
        assert!(
            Command::new("mkfifo")
                .arg(&path)
                .status()
                .unwrap()
                .success()
        );
        for path in [path.as_path(), Path::new("/dev/zero"), folder.path()] {
            let error = read_regular_text(path).unwrap_err();
            assert!(error.to_string().contains("regular file"), "{error}");
        }
        let large = folder.path().join("large.json");
        // A sparse file: nothing of it is on the disk.
        let file = fs::File::create(&large).unwrap();
        file.set_len(LARGEST_FILE + 1).unwrap();
        let error = read_regular(&large).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        let missing = read_regular(&folder.path().join("none")).unwrap_err();
        assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    }
}
