//! Reads a folder of pages from the disk.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{SourceFile, SourceMap};
use crate::wording;

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

/// Reads every `.md` file below `root`, the `product.toml` and `overrides.toml` beside them, and the wording files, sorted
/// by path whatever the order of the file system.
///
/// A file name may be anything (spaces, newlines, no stem at all). Bytes that are no UTF-8 are replaced, so that one
/// bad byte costs one character and not the page. Hidden folders (`.git`) are left out.
///
/// # Errors
/// If `root` is no folder, or a folder or file in it cannot be read.
pub fn load(root: &Path) -> Result<SourceMap, LoadError> {
    let mut found = Vec::new();
    walk(root, String::new(), &mut found)?;
    found.sort_unstable();
    let files = found
        .into_par_iter()
        .map(|path| {
            let full = root.join(&path);
            let bytes = fs::read(&full).map_err(|source| LoadError { path: full, source })?;
            Ok(SourceFile {
                path,
                text: text_of(bytes).into(),
            })
        })
        .collect::<Result<Vec<_>, LoadError>>()?;
    Ok(SourceMap::new(root.to_path_buf(), files))
}

fn walk(folder: &Path, prefix: String, found: &mut Vec<String>) -> Result<(), LoadError> {
    let error = |source| LoadError {
        path: folder.to_path_buf(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(error)?;
        if kind.is_dir() {
            if !name.starts_with('.') {
                walk(&entry.path(), format!("{prefix}{name}/"), found)?;
            }
        } else if name.ends_with(".md")
            || matches!(name.as_str(), "product.toml" | "overrides.toml")
            || wording::is_wording_file(&format!("{prefix}{name}"))
        {
            found.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

fn text_of(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}
