//! Files of documents into models.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use crate::{ledger::Balance, source};

use super::{
    convert::{self, DocumentApi},
    document::{Document, part::Slot},
    finding::Finding,
    rules,
};

/// A model, and the day on which its source said so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dated<T> {
    /// `2025-12-03`, `2026-01`, or empty when nobody says.
    pub date: String,
    /// File that it was read from, relative to the folder of the documents.
    pub file: String,
    /// What was read.
    pub value: T,
}

/// All documents of a folder.
#[derive(Clone, Debug, Default)]
pub struct Metadata {
    /// By product, version and date.
    pub documents: Vec<Dated<DocumentApi>>,
    /// Findings, in the order of the files.
    pub findings: Vec<Finding>,
    /// What became of the nodes.
    pub balance: Balance,
}

/// Why a folder of documents cannot be read.
#[derive(Debug)]
pub struct MetadataError {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl std::fmt::Display for MetadataError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read {}", self.path.display())
    }
}

impl std::error::Error for MetadataError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Reads every `.json` file below `folder`. The date of a document is that of the nearest folder whose name has one.
///
/// # Errors
/// When the folder or a file cannot be read. A file that is not a document is a finding.
pub fn read_metadata(folder: &Path) -> Result<Metadata, MetadataError> {
    read_some(folder, &|_, _| true)
}

/// As [`read_metadata`], but keeps only what `wanted` says of product and version.
///
/// # Errors
/// As for [`read_metadata`].
pub fn read_some(
    folder: &Path,
    wanted: &(dyn Fn(&str, &str) -> bool + Sync),
) -> Result<Metadata, MetadataError> {
    let mut files = Vec::new();
    list_files(folder, &mut files)?;
    files.sort();
    let read: Vec<Result<_, MetadataError>> = files
        .par_iter()
        .map(|path| {
            let bytes = source::read_regular(path).map_err(|source| MetadataError {
                path: path.clone(),
                source,
            })?;
            let relative = path.strip_prefix(folder).unwrap_or(path);
            let file = relative.to_string_lossy().replace('\\', "/");
            Ok((
                date_of(folder, relative),
                parse(&file, &bytes, wanted),
                file,
            ))
        })
        .collect();
    let mut out = Metadata::default();
    for item in read {
        let (date, parsed, file) = item?;
        match parsed {
            Ok(Some(converted)) => {
                out.findings.extend(converted.findings);
                out.balance.add(&converted.balance);
                out.documents.push(Dated {
                    date,
                    file,
                    value: converted.api,
                });
            }
            Ok(None) => {}
            Err(finding) => out.findings.push(finding),
        }
    }
    let key = |d: &Dated<DocumentApi>| {
        let api = &d.value.api;
        (
            api.product.to_lowercase(),
            api.version.clone(),
            d.date.clone(),
            d.file.clone(),
        )
    };
    out.documents.sort_by_cached_key(key);
    Ok(out)
}

/// Reads one document; `None` when it is not wanted.
///
/// # Errors
/// A finding that says why the bytes are no document.
pub(crate) fn parse(
    file: &str,
    bytes: &[u8],
    wanted: &(dyn Fn(&str, &str) -> bool + Sync),
) -> Result<Option<convert::Converted>, Finding> {
    let unreadable =
        |message: String| Finding::new(&rules::DOCUMENT_UNREADABLE, file, String::new(), message);
    let slot: Slot<Document> =
        serde_json::from_slice(bytes).map_err(|error| unreadable(error.to_string()))?;
    let Some(document) = slot.get() else {
        let found = slot.wrong.map_or("nothing", |f| f.words());
        return Err(unreadable(format!("{found} where a document is expected")));
    };
    let info = document.info.get();
    let text =
        |slot: Option<&Slot<String>>| slot.and_then(|s| s.text()).unwrap_or_default().to_owned();
    if info.is_some()
        && !wanted(
            &text(info.map(|i| &i.product)),
            &text(info.map(|i| &i.version)),
        )
    {
        return Ok(None);
    }
    convert::convert(file, document).map(Some)
}

fn list_files(folder: &Path, out: &mut Vec<PathBuf>) -> Result<(), MetadataError> {
    let failed = |source| MetadataError {
        path: folder.to_owned(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            list_files(&path, out)?;
        } else if path.extension().is_some_and(|e| e == "json") {
            out.push(path);
        }
    }
    Ok(())
}

/// The date in the name of the nearest folder that has one.
fn date_of(folder: &Path, relative: &Path) -> String {
    let names = relative
        .parent()
        .into_iter()
        .flat_map(Path::components)
        .rev();
    let names = names.map(|c| c.as_os_str().to_string_lossy().into_owned());
    let own = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let above = own.file_name().map(|n| n.to_string_lossy().into_owned());
    names
        .chain(above)
        .find_map(|name| find_date(&name))
        .unwrap_or_default()
}

/// `2025-12-03` or `2026-01` in a text.
fn find_date(text: &str) -> Option<String> {
    let fits = |part: &str, form: &str| {
        part.len() == form.len()
            && part.bytes().zip(form.bytes()).all(|(b, f)| {
                if f == b'0' {
                    b.is_ascii_digit()
                } else {
                    b == f
                }
            })
    };
    let at = |form: &str| {
        let starts = 0..=text.len().checked_sub(form.len())?;
        starts
            .into_iter()
            .find_map(|i| text.get(i..i + form.len()).filter(|part| fits(part, form)))
    };
    at("0000-00-00")
        .or_else(|| at("0000-00"))
        .map(str::to_owned)
}

/// The documents of each product and version, the oldest first.
pub fn by_product(
    documents: Vec<Dated<DocumentApi>>,
) -> BTreeMap<(String, String), Vec<Dated<DocumentApi>>> {
    let mut out: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for document in documents {
        let api = &document.value.api;
        let key = (api.product.to_lowercase(), api.version.clone());
        out.entry(key).or_default().push(document);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::find_date;

    #[test]
    fn dates_are_found_in_names_of_folders() {
        let date = |text| find_date(text);
        assert_eq!(date("full-2024-06-24").as_deref(), Some("2024-06-24"));
        assert_eq!(date("full-2026-01").as_deref(), Some("2026-01"));
        assert_eq!(date("frogs"), None);
        assert_eq!(date("ä2024-0"), None);
    }
}
