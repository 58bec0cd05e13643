//! The main job as a caller sees it: what is committed is fresh, and a second run changes nothing.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test says that it failed"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use alicloud_codegen::generator::Generator;
use alicloud_tests::{compile, workspace};

/// Every file below a folder with what `look` sees in it; paths are relative.
fn tree<T>(root: &Path, look: impl Fn(&Path) -> T) -> BTreeMap<PathBuf, T> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), look(&path));
            }
        }
    }
    found
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// A scratch folder with `generated` in it, freshly written from a few pages.
fn scratch() -> (tempfile::TempDir, PathBuf, Generator) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("generated");
    let generator = Generator::new(workspace().join("tests/fixtures/archetype")).out(&out);
    generator.generate().unwrap();
    (folder, out, generator)
}

#[test]
fn what_is_committed_is_what_the_pages_say() {
    let found = Generator::new(workspace().join("api-docs"))
        .out(workspace().join("generated"))
        .check()
        .unwrap();
    assert!(found.is_fresh(), "{found}");
}

#[test]
fn a_second_run_changes_no_byte_and_no_time() {
    let (_folder, out, generator) = scratch();
    let before = (tree(&out, bytes), tree(&out, modified));
    generator.generate().unwrap();
    assert_eq!(before, (tree(&out, bytes), tree(&out, modified)));
}

#[test]
fn deleted_sources_come_back_the_same() {
    let (_folder, out, generator) = scratch();
    let before = tree(&out, bytes);
    fs::remove_dir_all(out.join("src")).unwrap();
    assert!(!generator.check().unwrap().is_fresh());
    generator.generate().unwrap();
    assert_eq!(before, tree(&out, bytes));
}

#[test]
fn a_touched_file_is_mended_a_stale_one_goes_a_foreign_one_stays() {
    let (_folder, out, generator) = scratch();
    let before = tree(&out, bytes);
    let written = out.join("src/vpc/describe_regions.rs");
    let stale = out.join("src/vpc/describe_nothing.rs");
    let foreign = out.join("notes.txt");
    // A file of the generator whose page has gone looks like the others and has another name.
    fs::copy(&written, &stale).unwrap();
    let by_hand = [bytes(&written), b"// by hand\n".to_vec()].concat();
    fs::write(&written, by_hand).unwrap();
    fs::write(&foreign, "mine").unwrap();

    let found = generator.check().unwrap();
    assert!(!found.is_fresh());
    assert!(found.to_string().contains("describe_regions.rs"), "{found}");

    generator.generate().unwrap();
    assert_eq!(bytes(&foreign), b"mine");
    fs::remove_file(foreign).unwrap();
    assert_eq!(before, tree(&out, bytes));
}

#[test]
fn a_file_that_the_generator_did_not_write_is_not_overwritten() {
    let (_folder, out, generator) = scratch();
    let mine = out.join("src/vpc/describe_regions.rs");
    fs::write(&mine, "// mine\n").unwrap();
    let refusal = generator.generate().unwrap_err().to_string();
    assert!(refusal.contains("describe_regions.rs"), "{refusal}");
    assert_eq!(bytes(&mine), b"// mine\n");
}

#[test]
fn one_page_is_enough_for_a_crate_that_compiles() {
    let folder = tempfile::tempdir().unwrap();
    let (docs, out) = (folder.path().join("docs"), folder.path().join("sdk"));
    fs::create_dir(&docs).unwrap();
    let page = "tests/fixtures/archetype/vpc/cn.zh-CN/路由器接口/ModifyRouterInterfaceSpec.md";
    fs::copy(
        workspace().join(page),
        docs.join("ModifyRouterInterfaceSpec.md"),
    )
    .unwrap();

    Generator::new(&docs).out(&out).generate().unwrap();
    compile(&out, "vpc,serde").unwrap();
}
