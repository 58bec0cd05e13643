//! Which folders hold the products that are wanted, as far as the docs tell without being read: then those are read
//! alone.

use std::{collections::BTreeSet, fs, path::Path};

use serde::Deserialize;

use crate::{
    canonical,
    model::Api,
    run::Run,
    source::{self, LoadError, SourceMap, WORDING_FOLDER},
};

use super::units::{SHARED_WORDING, group_of_docs};

/// What `product.toml` says of the folder that it is in.
#[derive(Deserialize)]
struct Stated {
    product: String,
    version: String,
}

/// A folder of a product.
struct Folder {
    name: String,
    stated: Stated,
}

/// Reads the wanted products alone; `None` when only a run over everything tells what belongs to them: a folder does
/// not say of itself which product it is, or a wanted one holds something else than canonical pages of it.
pub(super) fn read(docs: &Path, wanted: &[String]) -> Result<Option<(SourceMap, Run)>, LoadError> {
    let Some(folders) = find_folders(docs) else {
        return Ok(None);
    };
    let is_called = |folder: &Folder, name: &String| {
        name.eq_ignore_ascii_case(&folder.name) || name.eq_ignore_ascii_case(&folder.stated.product)
    };
    if wanted
        .iter()
        .any(|name| !folders.iter().any(|folder| is_called(folder, name)))
    {
        return Ok(None);
    }
    let wanted: Vec<&Folder> = folders
        .iter()
        .filter(|folder| wanted.iter().any(|name| is_called(folder, name)))
        .collect();
    let mut paths: Vec<String> = SHARED_WORDING.map(str::to_owned).to_vec();
    paths.extend(
        wanted
            .iter()
            .map(|folder| format!("{WORDING_FOLDER}{}.toml", folder.name)),
    );
    paths.retain(|path| docs.join(path).is_file());
    for folder in &wanted {
        paths.extend(source::list_below(docs, format!("{}/", folder.name))?);
    }
    paths.sort_unstable();
    let sources = source::load_paths(docs, paths)?;
    let is_canonical =
        |path: &str, text: &str| !path.ends_with(".md") || canonical::is_canonical(text);
    if !sources
        .files()
        .all(|(_, file)| is_canonical(&file.path, &file.text))
    {
        return Ok(None);
    }
    let run = Run::over(&sources);
    let stands_where_it_says = |api: &Api| {
        let pages = api.operations.iter().flat_map(|operation| &operation.pages);
        let folders: BTreeSet<&str> = pages.map(|page| group_of_docs(page)).collect();
        folders.iter().all(|name| {
            wanted.iter().any(|folder| {
                let Stated { product, version } = &folder.stated;
                folder.name == *name
                    && product.eq_ignore_ascii_case(&api.product)
                    && *version == api.version
            })
        })
    };
    let is_enough = run.apis.iter().all(stands_where_it_says);
    Ok(is_enough.then_some((sources, run)))
}

/// The folders of the docs; `None` when one of them does not say which product it is.
fn find_folders(docs: &Path) -> Option<Vec<Folder>> {
    let mut out = Vec::new();
    for entry in fs::read_dir(docs).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        if !entry.file_type().ok()?.is_dir() {
            // Whatever is read at the root may hold for all products.
            if name.ends_with(".md") || matches!(name.as_str(), "product.toml" | "overrides.toml") {
                return None;
            }
        } else if !name.starts_with('.') && WORDING_FOLDER.strip_suffix('/') != Some(&name) {
            let path = entry.path().join("product.toml");
            let text = source::read_regular_text(&path).ok()?;
            let stated = toml::from_str(&text).ok()?;
            out.push(Folder { name, stated });
        }
    }
    Some(out)
}
