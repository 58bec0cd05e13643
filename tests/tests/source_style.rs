//! What the formatter on stable cannot keep: each file says what it is for, imports have one order and one `use` for
//! each crate, and no line is longer than a screen is wide.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use alicloud_tests::workspace;

/// Folders whose every Rust file follows the rules.
const FOLDERS: &[&str] = &["codegen", "runtime"];
/// Code that a test compares as text or that a tool writes.
const SKIPPED: &[&str] = &["target", "fixtures", "vectors"];
/// Word tables, whose lines may be as wide as they like.
const WIDE: &[&str] = &["fact_words"];
const WIDTH: usize = 120;

#[test]
fn every_file_says_what_it_is_for() {
    check(|_, text| {
        if text.starts_with("//!") || text.starts_with("#![doc") {
            Vec::new()
        } else {
            vec!["starts without `//!`".to_owned()]
        }
    });
}

#[test]
fn no_line_is_too_long() {
    let is_word_table = |path: &Path| WIDE.iter().any(|folder| path.iter().any(|p| p == *folder));
    check(|path, text| {
        let lines = text.lines().enumerate().filter(|_| !is_word_table(path));
        lines
            .filter(|(_, line)| line.chars().count() > WIDTH)
            .map(|(index, _)| format!("line {} is longer than {WIDTH}", index + 1))
            .collect()
    });
}

/// Many file systems hold no two of them.
#[test]
fn no_names_of_one_folder_differ_in_nothing_but_case() -> io::Result<()> {
    let mut folders = vec![workspace().join("api-docs"), workspace().join("generated")];
    let mut twins = Vec::new();
    while let Some(folder) = folders.pop() {
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default();
            if !names.insert(name.to_string_lossy().to_lowercase()) {
                twins.push(path.clone());
            }
            if path.is_dir() && name != "target" {
                folders.push(path);
            }
        }
    }
    assert!(twins.is_empty(), "{twins:?}");
    Ok(())
}

#[test]
fn imports_are_std_then_external_then_crate_then_super_with_one_use_for_each() {
    check(|_, text| import_faults(text));
}

#[test]
fn imports_out_of_order_are_noticed() {
    let faults = |text: &str| import_faults(text).len();
    assert_eq!(
        faults("use std::fmt;\n\nuse serde::Serialize;\n\nuse crate::a;\nuse super::b;\n"),
        0
    );
    assert_eq!(faults("use crate::a;\nuse std::fmt;\n"), 1);
    assert_eq!(faults("use std::fmt;\nuse std::io;\n"), 1);
    assert_eq!(faults("mod own;\n\nuse crate::a;\nuse own::B;\n"), 0);
    assert_eq!(
        faults("mod tests {\n    use super::*;\n    use std::fmt;\n}\n"),
        1
    );
}

/// Runs `faults` over all files and lists what it found.
fn check(faults: impl Fn(&Path, &str) -> Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect_files(&root.join(folder), &mut files);
    }
    assert!(files.len() > 50, "the folders hold {} files", files.len());
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("the file is readable");
        let shown = file.strip_prefix(&root).unwrap_or(&file).display();
        found.extend(
            faults(&file, &text)
                .iter()
                .map(|fault| format!("{shown}: {fault}")),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder)
        .expect("the folder is readable")
        .flatten()
    {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if !SKIPPED.iter().any(|skipped| *skipped == name) {
                collect_files(&path, files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Imports that follow one of a later group, and crates that are imported from twice in a row. Imports below an
/// attribute and re-exports may follow anywhere.
fn import_faults(text: &str) -> Vec<String> {
    let own = own_modules(text);
    let (mut faults, mut group, mut seen) = (Vec::new(), 0, BTreeSet::new());
    let (mut has_attribute, mut inside) = (false, false);
    for (index, line) in text.lines().enumerate() {
        let code = line.trim();
        if inside {
            inside = !code.ends_with(';');
            continue;
        }
        if let Some(path) = code.strip_prefix("use ") {
            inside = !code.ends_with(';');
            let root = path.split([':', ';', ' ']).next().unwrap_or_default();
            let this = group_of(root, &own);
            let again = this < 3 && !has_attribute && !seen.insert(root.to_owned());
            if !has_attribute && (this < group || again) {
                faults.push(format!(
                    "line {}: `{root}` is imported out of order",
                    index + 1
                ));
            }
            group = group.max(this);
        } else if !code.is_empty() && !code.starts_with("//") {
            // Anything else ends a run of imports.
            (group, seen) = (0, BTreeSet::new());
        }
        has_attribute = code.starts_with("#[");
    }
    faults
}

fn group_of(root: &str, own: &BTreeSet<String>) -> u8 {
    match root {
        "std" | "core" | "alloc" => 0,
        "crate" => 2,
        "super" | "self" => 3,
        _ if own.contains(root) => 3,
        _ => 1,
    }
}

fn own_modules(text: &str) -> BTreeSet<String> {
    let declared = |line: &str| {
        let line = line.trim();
        let rest = line
            .strip_prefix("pub ")
            .unwrap_or(line)
            .strip_prefix("mod ")?;
        rest.strip_suffix(';').map(str::to_owned)
    };
    text.lines().filter_map(declared).collect()
}
