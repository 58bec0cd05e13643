//! From pages and documents to an edition: each page of it says who was heard, and where they do not agree.

use std::{
    fs,
    path::{Path, PathBuf},
};

use alicloud_codegen::sync::{SyncOptions, SyncSummary, sync};
use alicloud_tests::workspace;
use serde_json::{Value, json};

fn document(product: &str, version: &str, apis: Value) -> String {
    json!({ "info": { "style": "RPC", "product": product, "version": version }, "apis": apis })
        .to_string()
}

fn put_document(metadata: &Path, date: &str, name: &str, text: &str) {
    let folder = metadata.join(date);
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join(format!("{name}.json")), text).expect("written");
}

fn parameter(name: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "schema": schema })
}

fn run(folder: &Path, products: &[&str]) -> SyncSummary {
    let upstream = workspace().join("tests/fixtures/archetype");
    run_with(folder, products, vec![upstream])
}

fn run_with(folder: &Path, products: &[&str], upstreams: Vec<PathBuf>) -> SyncSummary {
    let options = SyncOptions {
        upstreams,
        docs: folder.join("docs"),
        metadata: Some(folder.join("metadata")),
        products: products.iter().map(|p| (*p).to_owned()).collect(),
        with_prose: false,
        check: false,
    };
    sync(&options).expect("an edition")
}

/// Two documents about the product of the pages, and one about a product that has none.
fn put_documents(folder: &Path) {
    let metadata = folder.join("metadata");
    let spec = parameter(
        "Spec",
        json!({ "type": "integer", "format": "int32", "required": true }),
    );
    let old = json!({ "ModifyRouterInterfaceSpec": {
        "parameters": [],
        "responses": { "200": { "schema": { "type": "object", "properties": {
            "Leap": { "type": "string" }
        } } } }
    } });
    put_document(
        &metadata,
        "2024-06-24",
        "vpc",
        &document("Vpc", "2016-04-28", old),
    );
    let new = json!({
        "ModifyRouterInterfaceSpec": { "parameters": [spec, parameter("Depth", json!({ "type": "string" }))] },
        "CountFrogs": { "parameters": [] },
    });
    put_document(
        &metadata,
        "2025-12-03",
        "vpc",
        &document("Vpc", "2016-04-28", new),
    );
    for version in ["2019-01-01", "2020-01-01"] {
        let apis = json!({ "ListFrogs": { "methods": ["get"], "parameters": [] } });
        put_document(
            &metadata,
            "2025-12-03",
            version,
            &document("Pond", version, apis),
        );
    }
}

fn page(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join("docs").join(path)).expect("a page")
}

#[test]
fn a_page_names_its_witnesses_and_where_they_differ() {
    let folder = tempfile::tempdir().expect("a folder");
    put_documents(folder.path());
    run(folder.path(), &["vpc"]);
    let both = page(folder.path(), "vpc/ModifyRouterInterfaceSpec.md");
    for line in [
        "| Source | metadata vpc-2016-04-28; date 2025-12-03; of request |",
        "| Source | metadata vpc-2016-04-28; date 2024-06-24; of response |",
        "| Spec | Integer | yes | page says type String | Large.1 | |",
        "| Depth | String | no | | | |",
        "| Leap | String | | | |",
    ] {
        assert!(both.lines().any(|l| l == line), "{line}\n{both}");
    }
    let pages = both
        .lines()
        .filter(|l| l.starts_with("| Source | page vpc/"));
    assert_eq!(pages.count(), 2, "{both}");
    let lost = both
        .lines()
        .find(|l| l.starts_with("| RouterInterfaceId |"));
    assert!(
        lost.is_some_and(|l| l.contains("not in the reference of 2025-12-03")),
        "{both}"
    );
    let only_page = page(folder.path(), "vpc/DescribeRegions.md");
    assert!(
        only_page.contains("| Differs | not in the reference of 2025-12-03 |"),
        "{only_page}"
    );
    let only_document = page(folder.path(), "vpc/CountFrogs.md");
    assert!(
        !only_document.contains("Differs") && !only_document.contains("| Source | page"),
        "{only_document}"
    );
    // Nothing is new when the same is heard again.
    let second = run(folder.path(), &["vpc"]);
    assert_eq!((second.written, second.changes.len()), (Vec::new(), 0));
}

#[test]
fn an_edition_of_pages_alone_takes_the_second_witness_in_as_if_both_had_been_heard_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let metadata = folder.path().join("metadata");
    fs::create_dir_all(&metadata).expect("a folder");
    run(folder.path(), &["vpc"]);
    put_documents(folder.path());
    run(folder.path(), &["vpc"]);
    let at_once = tempfile::tempdir().expect("a folder");
    put_documents(at_once.path());
    run(at_once.path(), &["vpc"]);
    for path in ["vpc/ModifyRouterInterfaceSpec.md", "vpc/DescribeRegions.md"] {
        assert_eq!(page(folder.path(), path), page(at_once.path(), path));
    }
    // A newer document alone adds what is new, and takes nothing that only pages tell.
    let before = page(folder.path(), "vpc/ModifyRouterInterfaceSpec.md");
    let newest = json!({ "ModifyRouterInterfaceSpec": {
        "parameters": [parameter("Width", json!({ "type": "string" }))]
    } });
    put_document(
        &metadata,
        "2026-02-02",
        "vpc",
        &document("Vpc", "2016-04-28", newest),
    );
    run_with(folder.path(), &["vpc"], Vec::new());
    let after = page(folder.path(), "vpc/ModifyRouterInterfaceSpec.md");
    assert!(after.contains("| Width | String | no |"), "{after}");
    let rows = |text: &str| -> Vec<String> {
        let names = text.lines().filter_map(|l| l.split(" | ").next());
        names.map(str::to_owned).collect()
    };
    let kept = rows(&after);
    assert!(
        rows(&before).iter().all(|row| kept.contains(row)),
        "{after}"
    );
    // Pages alone are older than both: they take nothing back.
    fs::remove_dir_all(&metadata).expect("removed");
    fs::create_dir_all(&metadata).expect("a folder");
    let done = run(folder.path(), &["vpc"]);
    assert_eq!(done.changes.len(), 0, "{:?}", done.changes);
}

#[test]
fn products_without_pages_come_in_from_documents() {
    let folder = tempfile::tempdir().expect("a folder");
    put_documents(folder.path());
    run(folder.path(), &["pond"]);
    let frogs = page(folder.path(), "pond/ListFrogs.md");
    assert!(frogs.contains("| Product | Pond 2020-01-01 |"), "{frogs}");
    let older = page(folder.path(), "pond_2019_01_01/ListFrogs.md");
    assert!(older.contains("| Product | Pond 2019-01-01 |"), "{older}");
    assert!(!folder.path().join("docs/vpc").exists());
    // Without names, all of both witnesses.
    run(folder.path(), &[]);
    assert!(folder.path().join("docs/vpc").exists());
}

#[test]
fn what_a_document_has_wrong_is_named_with_file_and_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let apis = json!({ "ListFrogs": { "parameters": 5 } });
    let metadata = folder.path().join("metadata");
    put_document(
        &metadata,
        "2025-12-03",
        "pond",
        &document("Pond", "2020-01-01", apis),
    );
    let done = run(folder.path(), &["pond"]);
    let found: Vec<String> = done.findings.iter().map(ToString::to_string).collect();
    assert!(
        found
            .iter()
            .any(|f| f.starts_with("2025-12-03/pond.json#/apis/ListFrogs/parameters: ")),
        "{found:?}"
    );
}
