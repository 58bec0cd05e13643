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

use alicloud_codegen::generator::{Generator, Layout};
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

/// Pages of two toy products that become crates under a facade.
fn two_products() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (docs, out) = (folder.path().join("docs"), folder.path().join("sdk"));
    for product in ["Newt", "Toad"] {
        add_product(&docs, product);
    }
    let settings =
        "layout = \"facade\"\ngroups.pond = [\"newt\", \"toad\"]\nversions.toad = \"0.7.0\"\n";
    fs::write(docs.join("crates.toml"), settings).unwrap();
    (folder, docs, out)
}

fn add_product(docs: &Path, product: &str) {
    let folder = docs.join(product.to_lowercase());
    fs::create_dir_all(&folder).unwrap();
    let page = format!(
        "# Count{product}s\n\n| Fact | Value |\n| --- | --- |\n| Product | {product} 2020-02-02 |\n\
         | Call | RPC POST |\n\n\
         ## Request\n\n| Name | Type | Required | Facts | Example | Description |\n\
         | --- | --- | --- | --- | --- | --- |\n\
         | Pond | String | | | p-1 | The pond to look into. |\n\n\
         ## Response\n\n| Name | Type | Facts | Example | Description |\n| --- | --- | --- | --- | --- |\n\
         | RequestId | String | | | |\n| Count | Integer | | 3 | How many there are. |\n"
    );
    fs::write(folder.join(format!("Count{product}s.md")), page).unwrap();
}

#[test]
fn a_crate_for_each_product_and_the_facade_give_the_same_types() {
    let (folder, docs, out) = two_products();
    Generator::new(&docs)
        .out(&out)
        .name("my-sdk")
        .generate()
        .unwrap();
    compile(&out, "pond,serde").unwrap();
    compile(&out.join("toad"), "serde").unwrap();

    let program = folder.path().join("program");
    fs::create_dir_all(program.join("src")).unwrap();
    let manifest = "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                    [workspace]\n\n[features]\nboth = []\n\n\
                    [dependencies]\nmy-sdk = { path = \"../sdk\", features = [\"pond\"] }\n\
                    my-sdk-newt = { path = \"../sdk/newt\" }\n";
    fs::write(program.join("Cargo.toml"), manifest).unwrap();
    let text = "//! One type by two ways.\n\n\
                /// Takes the one and gives the other.\n\
                pub fn same(client: my_sdk::newt::Client) -> my_sdk_newt::Client {\n    client\n}\n\n\
                /// The request.\n\
                pub fn request() -> my_sdk::newt::CountNewtsRequest {\n    \
                my_sdk_newt::CountNewtsRequest::new().pond(\"p-1\")\n}\n\n\
                /// What all products share.\n\
                pub fn config(config: my_sdk::Config) -> my_sdk_newt::Config {\n    config\n}\n";
    fs::write(program.join("src/lib.rs"), text).unwrap();
    compile(&program, "both").unwrap();
}

#[test]
fn a_product_that_went_takes_its_crate_along_and_nothing_else() {
    let (_folder, docs, out) = two_products();
    Generator::new(&docs).out(&out).generate().unwrap();
    // A crate of somebody else, and one that was written into the folder by a run of its own.
    fs::create_dir_all(out.join("mine/src")).unwrap();
    fs::write(out.join("mine/Cargo.toml"), "[package]\n").unwrap();
    let other = out.join("other");
    Generator::new(&docs)
        .out(&other)
        .layout(Layout::Single)
        .generate()
        .unwrap();
    let kept = (tree(&other, bytes), tree(&out.join("mine"), bytes));
    fs::write(out.join("toad/notes.txt"), "mine").unwrap();

    fs::remove_dir_all(docs.join("toad")).unwrap();
    Generator::new(&docs).out(&out).generate().unwrap();
    assert_eq!(kept, (tree(&other, bytes), tree(&out.join("mine"), bytes)));
    let left: Vec<PathBuf> = tree(&out.join("toad"), bytes).into_keys().collect();
    assert_eq!(left, [PathBuf::from("notes.txt")]);
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(!manifest.contains("toad"), "{manifest}");

    Generator::new(&docs)
        .out(&out)
        .layout(Layout::Single)
        .generate()
        .unwrap();
    assert!(!out.join("newt").exists() && !out.join("rustfmt.toml").exists());
    assert!(out.join("src/newt/mod.rs").exists());
}

#[test]
fn one_product_is_written_alone_and_the_facade_follows_a_new_one() {
    let (_folder, docs, out) = two_products();
    let all = Generator::new(&docs).out(&out);
    let toad = all.clone().products(["toad"]);
    all.generate().unwrap();
    let before = tree(&out, bytes);

    for product in ["newt", "toad"] {
        fs::remove_dir_all(out.join(product).join("src")).unwrap();
    }
    let done = toad.generate().unwrap();
    assert_eq!(
        done.changes.changed,
        ["toad/src/count_toads.rs", "toad/src/lib.rs"]
    );
    assert!(toad.check().unwrap().is_fresh() && !all.check().unwrap().is_fresh());
    all.generate().unwrap();
    assert_eq!(before, tree(&out, bytes));

    add_product(&docs, "Frog");
    all.clone().products(["Frog"]).generate().unwrap();
    assert!(all.check().unwrap().is_fresh(), "{}", all.check().unwrap());
}
