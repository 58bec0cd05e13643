//! Pages that are broken, unclear or hostile: each ends in diagnostics with file, line and column, and never in a panic.
//! The pages are in `fixtures/broken`, a folder each.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test says that it failed"
)]

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use alicloud_codegen::{
    generator::{Generator, Locale},
    ledger::Balance,
    plan,
    run::Run,
    source,
};
use alicloud_tests::{compile, workspace};

fn fixtures() -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(workspace().join("tests/fixtures/broken"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    found
}

/// What a run over a folder has to say, one line a finding, and how the rows of each page came out.
fn findings(folder: &Path) -> String {
    let sources = source::load(folder).unwrap();
    let mut run = Run::over(&sources);
    plan::plan(&run.apis, Locale::En, &mut run.report);
    let mut text = String::new();
    for found in run.report.open() {
        let at = sources.position(found.span);
        let path = &sources.file(found.span.file).path;
        writeln!(
            text,
            "{path}:{}:{}: {:?} {}: {}",
            at.line, at.column, found.level, found.rule.code, found.message
        )
        .unwrap();
    }
    for page in &run.docs.operations {
        let mut balance = Balance::default();
        if let Some(ledger) = run.ledger.page(page.file) {
            ledger.add_to(&mut balance);
        }
        let path = &sources.file(page.file).path;
        writeln!(
            text,
            "{path}: `{}`, {} items, {} unaccounted",
            page.action.value, balance.items, balance.unaccounted
        )
        .unwrap();
    }
    for file in &run.docs.prose {
        writeln!(
            text,
            "{}: not a page of the reference",
            sources.file(*file).path
        )
        .unwrap();
    }
    text
}

#[test]
fn every_fixture_ends_in_the_diagnostics_that_are_written_down() {
    for folder in fixtures() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        insta::assert_snapshot!(name, findings(&folder));
    }
}

#[test]
fn the_pages_of_the_repository_have_nothing_above_a_note_and_lose_nothing() {
    let folders = ["api-docs", "tests/fixtures/archetype"];
    let text = folders
        .map(|folder| findings(&workspace().join(folder)))
        .concat();
    let lost: Vec<_> = text
        .lines()
        .filter(|line| line.ends_with(" unaccounted") && !line.ends_with(" 0 unaccounted"))
        .collect();
    assert!(lost.is_empty(), "{lost:#?}");
    let above: Vec<_> = text
        .lines()
        .filter(|line| line.contains(": Warning ") || line.contains(": Error "))
        .collect();
    assert!(above.is_empty(), "{above:#?}");
}

#[test]
fn what_is_written_from_them_compiles_and_stays_in_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("deep/down/sdk");
    let generator = Generator::new(workspace().join("tests/fixtures/broken")).out(&out);

    let (_, files) = generator.print().unwrap();
    for path in files.keys() {
        let path = path.to_string();
        let plain = |c: char| c.is_ascii_alphanumeric() || "_./".contains(c);
        assert!(path.chars().all(plain) && !path.contains(".."), "{path}");
    }

    generator.generate().unwrap();
    compile(&out, "broken,serde").unwrap();
    let beside: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(beside.len(), 1);
}
