//! `codegen compare`, and that metadata is nothing to the reader of pages.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const PAGE: &str = "\
# ListFrogs

Shows the frogs of a pond.

## Request parameters

|Parameter|Type|Required|Example|Description|
|---|---|---|---|---|
|Action|String|Yes|ListFrogs|The operation. Set it to ListFrogs.|
|PondId|String|Yes|pond-1|The pond.|
|Color|String|No|green|The color of the frogs.|

## Response parameters

|Parameter|Type|Example|Description|
|---|---|---|---|
|RequestId|String|A-1|The request.|
|Depth|Integer|4|The depth of the pond.|
";

const DOCUMENT: &str = r#"{
    "info": { "style": "RPC", "product": "Pond", "version": "2020-02-02" },
    "apis": { "ListFrogs": {
        "parameters": [
            { "name": "PondId", "in": "query", "schema": { "type": "string", "required": true } },
            { "name": "Depth", "in": "query", "schema": { "type": "string" } }
        ],
        "responses": { "200": { "schema": { "type": "object", "properties": {
            "RequestId": { "type": "string" }, "Depth": { "type": "integer" }
        } } } }
    } }
}"#;

fn codegen(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_codegen"))
        .args(arguments)
        .output()
        .expect("the test can run");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("the test can run")
}

/// A folder with a page of the toy product, made anew.
fn pages(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("pond")).expect("the test can run");
    fs::write(folder.join("pond/ListFrogs.md"), PAGE).expect("the test can run");
    fs::write(
        folder.join("pond/product.toml"),
        "product = \"Pond\"\nversion = \"2020-02-02\"\n",
    )
    .expect("the test can run");
    folder
}

#[test]
fn pages_are_held_against_documents() {
    let folder = pages("compare");
    let metadata = folder.join("elsewhere/2024-01-01");
    fs::create_dir_all(&metadata).unwrap();
    fs::write(metadata.join("pond.json"), DOCUMENT).unwrap();
    let docs = folder.join("pond").display().to_string();
    let metadata = metadata.display().to_string();
    let run =
        |more: &[&str]| codegen(&[&["compare", &docs, "--metadata", &metadata], more].concat());
    insta::assert_snapshot!(
        [
            run(&[]),
            run(&["--list", "surplus"]),
            run(&["--list", "missing"])
        ]
        .join("\n")
    );
}

#[test]
fn the_reader_of_pages_does_not_see_documents() {
    let folder = pages("blind");
    let docs = folder.display().to_string();
    let outputs = || {
        let export = |format| codegen(&["export", "--docs", &docs, "--format", format]);
        [
            export("json"),
            export("tsv"),
            codegen(&["lint", "--docs", &docs]),
        ]
    };
    let before = outputs();
    fs::write(folder.join("pond/pond-2020-02-02.json"), DOCUMENT).unwrap();
    fs::write(folder.join("api-docs.json"), DOCUMENT).unwrap();
    assert_eq!(before, outputs());
}

#[test]
fn the_edition_hears_both_witnesses_and_a_page_alone_takes_nothing_back() {
    let folder = pages("witnesses");
    let metadata = folder.join("elsewhere/2024-01-01");
    fs::create_dir_all(&metadata).unwrap();
    fs::write(metadata.join("pond.json"), DOCUMENT).unwrap();
    let pages = folder.join("pond").display().to_string();
    let edition = folder.join("edition");
    let docs = edition.display().to_string();
    let metadata = metadata.display().to_string();
    let page = || {
        let found = fs::read_dir(&edition).unwrap().map(|e| e.unwrap().path());
        let found = found
            .flat_map(|dir| fs::read_dir(dir).unwrap())
            .map(|e| e.unwrap().path());
        let mut found = found.filter(|p| p.ends_with("ListFrogs.md"));
        fs::read_to_string(found.next().unwrap()).unwrap()
    };
    let both = ["sync", &pages, "--docs", &docs, "--metadata", &metadata];
    codegen(&both);
    let first = page();
    // The color is known to the page, the depth of the request to the document.
    let request = first.split("## Response").next().unwrap();
    assert!(
        request.contains("| Color |") && request.contains("| Depth |"),
        "{first}"
    );
    assert!(
        first.contains("metadata") && first.contains("2024-01-01"),
        "{first}"
    );
    codegen(&both);
    assert_eq!(first, page());
    codegen(&both[..4]);
    assert_eq!(first, page());
}
