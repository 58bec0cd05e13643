//! Upstream checkouts: their pages as one folder, and what is known of each checkout.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    canonical::{Witness, WitnessKind},
    model::Api,
    run::Run,
    source::{self, LoadError, SourceFile, SourceMap},
};

/// What the upstream folders say.
#[derive(Clone, Debug, Default)]
pub struct Upstream {
    pub(super) apis: Vec<Api>,
    checkouts: Vec<Checkout>,
}

#[derive(Clone, Debug, Default)]
struct Checkout {
    /// In front of the paths of its files, where there are several.
    prefix: String,
    commit: Option<String>,
    date: Option<String>,
}

impl Upstream {
    /// Reads every page of the folders.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn read(folders: &[PathBuf]) -> Result<Self, LoadError> {
        let mut checkouts = Vec::new();
        let mut files = Vec::new();
        for folder in folders {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let prefix = if folders.len() > 1 {
                format!("{name}/")
            } else {
                String::new()
            };
            let sources = source::load(folder)?;
            files.extend(sources.files().map(|(_, file)| SourceFile {
                path: format!("{prefix}{}", file.path),
                text: file.text.clone(),
            }));
            let (commit, date) =
                last_commit(folder).map_or((None, None), |(c, d)| (Some(c), Some(d)));
            checkouts.push(Checkout {
                prefix,
                commit,
                date,
            });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let root = folders.first().cloned().unwrap_or_default();
        let run = Run::over(&SourceMap::new(root, files));
        Ok(Self {
            apis: run.apis,
            checkouts,
        })
    }

    /// The witnesses of an operation: its pages, the one that gave the structure first.
    pub(super) fn witnesses(&self, pages: &[String]) -> Vec<Witness> {
        let witness = |page: &String| {
            let checkout = self.checkouts.iter().find(|c| page.starts_with(&c.prefix));
            Witness {
                kind: WitnessKind::Page,
                date: checkout.and_then(|c| c.date.clone()),
                place: page.clone(),
                commit: checkout.and_then(|c| c.commit.clone()),
            }
        };
        pages.iter().take(1).map(witness).collect()
    }
}

/// Commit and day of a checkout; `None` for a folder without a history of its own.
fn last_commit(folder: &Path) -> Option<(String, String)> {
    if !folder.join(".git").exists() {
        return None;
    }
    let mut git = Command::new("git");
    let out = git
        .arg("-C")
        .arg(folder)
        .args(["log", "-1", "--format=%h %cs"])
        .output()
        .ok()?;
    let text = String::from_utf8(out.stdout).ok()?;
    let (commit, date) = text.trim().split_once(' ')?;
    Some((commit.to_owned(), date.to_owned()))
}
