//! From pages of the vendor's dialect to an edition: no sentence comes along, nothing is taken back, and a second run writes nothing.

use std::{collections::BTreeMap, fs, path::Path};

use alicloud_codegen::{
    canonical::{self, Subject},
    model::Operation,
    run::Run,
    source,
    sync::{SyncOptions, SyncSummary, sync},
};
use alicloud_tests::workspace;
use serde_json::json;

fn upstream() -> std::path::PathBuf {
    workspace().join("tests/fixtures/archetype")
}

fn run(upstream: &Path, docs: &Path) -> SyncSummary {
    let options = SyncOptions {
        upstreams: vec![upstream.to_owned()],
        docs: docs.to_owned(),
        metadata: Default::default(),
        products: vec!["vpc".into()],
        with_prose: false,
        check: false,
    };
    sync(&options).expect("an edition")
}

fn pages(docs: &Path) -> BTreeMap<String, String> {
    let sources = source::load(docs).expect("the edition");
    sources
        .files()
        .map(|(_, f)| (f.path.clone(), f.text.to_string()))
        .collect()
}

fn operation(docs: &Path, action: &str) -> Operation {
    let text = fs::read_to_string(docs.join(format!("vpc/{action}.md"))).expect("a page");
    match canonical::read(Default::default(), &text).page.subject {
        Subject::Operation(operation) => *operation,
        Subject::CommonErrors(_) => panic!("no operation"),
    }
}

#[test]
fn a_second_run_writes_nothing_and_the_model_is_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = run(&upstream(), folder.path());
    assert_eq!(first.unchanged, 0);
    assert_eq!(first.written.len(), 13, "{:?}", first.written);
    let second = run(&upstream(), folder.path());
    assert_eq!((second.written.len(), second.unchanged), (0, 13));
    assert!(second.changes.is_empty());

    let shape = |docs: &Path| {
        let apis = Run::over(&source::load(docs).expect("pages")).apis;
        alicloud_codegen::export::tsv(&apis)
    };
    assert_eq!(shape(&upstream()), shape(folder.path()));
}

#[test]
fn no_sentence_of_a_page_comes_along() {
    let folder = tempfile::tempdir().expect("a folder");
    run(&upstream(), folder.path());
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (path, text) in pages(folder.path()) {
        for line in text.lines().filter(|line| !line.starts_with("| Source |")) {
            assert!(!line.contains(han), "{path}: {line}");
            for cell in line.split('|') {
                let words = cell
                    .split_whitespace()
                    .filter(|w| w.chars().all(|c| c.is_alphabetic() || c == '.'));
                assert!(
                    words.count() < 8 || line.contains("one of") || line.contains("like"),
                    "{path}: {line}"
                );
            }
        }
    }
}

#[test]
fn what_is_written_by_hand_stays_and_what_an_older_page_lacks_does_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let docs = folder.path().join("docs");
    run(&upstream(), &docs);
    let page = docs.join("vpc/ModifyRouterInterfaceSpec.md");
    let text = fs::read_to_string(&page).expect("a page");
    let by_hand = text
        .replacen(
            "\n\n| Fact |",
            "\n\nChanges how much a router interface can carry.\n\n| Fact |",
            1,
        )
        .replacen(
            "| Spec | String | yes | | Large.1 | |",
            "| Spec | String | yes | range 1..9 | Large.1 | The size to take. |",
            1,
        )
        .replacen("Source | page vpc/", "Source | page elsewhere/", 1);
    assert_ne!(by_hand, text);
    fs::write(&page, &by_hand).expect("written");
    // The source is another one now: it adds what is not there and takes nothing back.
    let done = run(&upstream(), &docs);
    assert!(done.written.is_empty(), "{:?}", done.changes);
    let kept = operation(&docs, "ModifyRouterInterfaceSpec");
    let spec = kept
        .parameters
        .iter()
        .find(|p| p.name == "Spec")
        .expect("a parameter");
    assert_eq!(spec.text.en.as_deref(), Some("The size to take."));
    assert_eq!(spec.facts.range, Some((Some(1.0), Some(9.0))));
    // The same source says now that there is no such range: texts stay, facts follow.
    fs::write(&page, by_hand.replacen("page elsewhere/", "page vpc/", 1)).expect("written");
    let done = run(&upstream(), &docs);
    assert_eq!(done.written, ["vpc/ModifyRouterInterfaceSpec.md"]);
    let followed = operation(&docs, "ModifyRouterInterfaceSpec");
    let spec = followed
        .parameters
        .iter()
        .find(|p| p.name == "Spec")
        .expect("a parameter");
    assert_eq!(
        (spec.text.en.as_deref(), spec.facts.range),
        (Some("The size to take."), None)
    );
    assert_eq!(
        followed.text.en.as_deref(),
        Some("Changes how much a router interface can carry.")
    );
}

#[test]
fn a_page_that_is_gone_upstream_is_kept_and_named() {
    let folder = tempfile::tempdir().expect("a folder");
    run(&upstream(), folder.path());
    let page = fs::read_to_string(folder.path().join("vpc/DescribeRegions.md")).expect("a page");
    let other = page.replacen("# DescribeRegions", "# DescribePonds", 1);
    fs::write(folder.path().join("vpc/DescribePonds.md"), other).expect("written");
    let done = run(&upstream(), folder.path());
    assert_eq!(done.without_upstream, ["vpc/DescribePonds.md"]);
    assert!(folder.path().join("vpc/DescribePonds.md").exists());
}

/// A document of the toy product with these operations.
fn document(version: &str, actions: &[&str]) -> String {
    let apis: serde_json::Map<String, serde_json::Value> = actions
        .iter()
        .map(|action| {
            (
                (*action).to_owned(),
                json!({ "methods": ["post"], "parameters": [] }),
            )
        })
        .collect();
    json!({ "info": { "style": "RPC", "product": "Pond", "version": version }, "apis": apis })
        .to_string()
}

#[test]
fn of_versions_without_pages_the_one_with_the_most_operations_has_the_plain_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let (metadata, docs) = (folder.path().join("2026-01-02"), folder.path().join("docs"));
    fs::create_dir(&metadata).expect("a folder");
    let write = |version: &str, actions: &[&str]| {
        fs::write(
            metadata.join(format!("pond-{version}.json")),
            document(version, actions),
        )
        .expect("a document");
    };
    let run = || {
        let options = SyncOptions {
            upstreams: Vec::new(),
            docs: docs.clone(),
            metadata: Some(metadata.clone()),
            products: vec!["Pond".into()],
            with_prose: false,
            check: false,
        };
        sync(&options).expect("an edition");
        let paths = pages(&docs).into_keys();
        paths
            .filter(|path| path.ends_with(".md"))
            .collect::<Vec<_>>()
    };
    write("2020-02-02", &["AddFrog", "ListFrogs"]);
    write("2023-03-03", &["AddFrog"]);
    write("2024-04-04", &[]);
    let first = run();
    assert_eq!(
        first,
        [
            "pond/AddFrog.md",
            "pond/ListFrogs.md",
            "pond_2023_03_03/AddFrog.md"
        ]
    );

    // What is committed keeps its folder, whatever grows beside it.
    write("2023-03-03", &["AddFrog", "FeedFrog", "ListFrogs"]);
    let grown = ["FeedFrog", "ListFrogs"].map(|action| format!("pond_2023_03_03/{action}.md"));
    let expected: Vec<String> = first.into_iter().chain(grown).collect();
    assert_eq!(run(), expected);
}

#[test]
fn pages_of_a_product_mean_the_same_beside_another_upstream() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (folder.path().join("one"), folder.path().join("other"));
    let archetype = pages(&upstream());
    for (path, text) in &archetype {
        let top = path.split('/').next().expect("a folder");
        // The other upstream has the same top folder, and a page of its own in it.
        for (target, wanted) in [
            (one.join(path), true),
            (other.join(top).join("About.md"), false),
        ] {
            fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
            fs::write(
                target,
                if wanted {
                    text
                } else {
                    "# About\n\nNothing to call here.\n"
                },
            )
            .expect("a page");
        }
    }
    let edition = |name: &str, upstreams: &[&Path]| {
        let docs = folder.path().join(name);
        let options = SyncOptions {
            upstreams: upstreams.iter().map(|path| path.to_path_buf()).collect(),
            docs: docs.clone(),
            metadata: Default::default(),
            products: vec!["vpc".into()],
            with_prose: false,
            check: false,
        };
        sync(&options).expect("an edition");
        pages(&docs)
    };
    let alone = edition("alone", &[&one]);
    let both: BTreeMap<String, String> = edition("both", &[&one, &other])
        .into_iter()
        .map(|(path, text)| (path, text.replace("page one:", "page ")))
        .collect();
    for (path, text) in &alone {
        assert_eq!(Some(text), both.get(path), "{path}");
    }
    assert_eq!(alone.len(), both.len());
}
