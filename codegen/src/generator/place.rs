//! Where the written crate stands: in which workspace, and how far from the runtime.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{
    emit::{MARK, rust::Runtime},
    source,
};

/// Name of the package of the runtime, and of its folder in the repository.
const PACKAGE: (&str, &str) = ("alicloud-runtime", "runtime");

/// Where a crate in the folder `out` takes the runtime from: from its workspace when it is a member of one that has it,
/// else from the folder of the runtime next to this generator, else from the registry.
pub(super) fn runtime(out: &Path) -> Runtime {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let workspace = absolute
        .ancestors()
        .skip(1)
        .find(|root| has_runtime(root) && is_member(root, &absolute));
    if let Some(root) = workspace {
        let depth = absolute
            .strip_prefix(root)
            .map_or(1, |below| below.iter().count());
        let up: PathBuf = std::iter::repeat_n("..", depth).collect();
        return Runtime::Workspace(up.join(PACKAGE.1));
    }
    let here = std::env::current_dir().unwrap_or_default();
    let source = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    [absolute.as_path(), &here, &source]
        .into_iter()
        .flat_map(Path::ancestors)
        .find(|root| has_runtime(root))
        .map_or(Runtime::Registry, |root| {
            Runtime::Path(root.join(PACKAGE.1))
        })
}

/// The products of the facade in the folder `out`, each by the name of its folder; `None` when there is no facade of
/// ours.
pub(super) fn products(out: &Path) -> Option<BTreeSet<String>> {
    let text = source::read_regular_text(&out.join("Cargo.toml")).ok()?;
    let is_ours = text.lines().next().is_some_and(|line| line.contains(MARK));
    let manifest: toml::Table = text.parse().ok().filter(|_| is_ours)?;
    let folder = |dependency: &toml::Value| {
        dependency.get("optional")?.as_bool().filter(|is| *is)?;
        Some(dependency.get("path")?.as_str()?.to_owned())
    };
    let dependencies = manifest.get("dependencies")?.as_table()?;
    let folders: BTreeSet<String> = dependencies.values().filter_map(folder).collect();
    (!folders.is_empty()).then_some(folders)
}

fn has_runtime(root: &Path) -> bool {
    let manifest = manifest(&root.join(PACKAGE.1));
    let name = manifest
        .as_ref()
        .and_then(|m| m.get("package")?.get("name")?.as_str());
    name == Some(PACKAGE.0)
}

fn is_member(root: &Path, folder: &Path) -> bool {
    let (Some(manifest), Ok(relative)) = (manifest(root), folder.strip_prefix(root)) else {
        return false;
    };
    let members = manifest
        .get("workspace")
        .and_then(|w| w.get("members")?.as_array());
    members.is_some_and(|members| {
        members
            .iter()
            .any(|m| m.as_str().map(Path::new) == Some(relative))
    })
}

fn manifest(folder: &Path) -> Option<toml::Table> {
    source::read_regular_text(&folder.join("Cargo.toml"))
        .ok()?
        .parse()
        .ok()
}
