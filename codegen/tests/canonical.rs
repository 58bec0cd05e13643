//! Model → page → model: no operation loses a fact on its way through the canonical dialect.

use std::{collections::BTreeMap, env, path::Path};

use alicloud_codegen::{
    api,
    canonical::{self, CanonicalPage, Subject},
    doc,
    model::{Api, Operation},
    source::{self, SourceFile, SourceMap},
};
use serde_json::Value;

fn apis(folder: &Path) -> Vec<Api> {
    let sources = source::load(folder).expect("a folder of pages");
    let (docs, _) = doc::read_all(&sources);
    api::build(&sources, &docs).apis
}

/// Every fact of an operation. Where it was read from, and how sure the reader was, are no facts of the operation.
fn facts(operation: &Operation) -> Value {
    let mut value = serde_json::to_value(operation).expect("the model is JSON");
    value["pages"].take();
    drop_evidence(&mut value);
    value
}

fn drop_evidence(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("evidence");
            map.values_mut().for_each(drop_evidence);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_evidence),
        _ => {}
    }
}

/// Where two values differ first.
fn difference(path: &str, a: &Value, b: &Value) -> Option<String> {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) if x.keys().eq(y.keys()) => x
            .iter()
            .find_map(|(key, value)| difference(&format!("{path}.{key}"), value, &y[key])),
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => x
            .iter()
            .zip(y)
            .enumerate()
            .find_map(|(at, (x, y))| difference(&format!("{path}[{at}]"), x, y)),
        _ => (a != b).then(|| format!("{path}: {a} != {b}")),
    }
}

fn page(api: &Api, operation: &Operation) -> CanonicalPage {
    CanonicalPage {
        product: api.product.clone(),
        version: api.version.clone(),
        subject: Subject::Operation(Box::new(operation.clone())),
        witnesses: Vec::new(),
    }
}

/// Every operation of a folder as a page, and the pages read by the entry that all pages go through.
fn round_trip(folder: &Path) {
    let apis_before = apis(folder);
    let mut files = Vec::new();
    for api in &apis_before {
        for operation in &api.operations {
            files.push(SourceFile {
                path: format!("{}/{}.md", api.slug, operation.action),
                text: canonical::write(&page(api, operation)).into(),
            });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = SourceMap::new(folder.to_owned(), files);
    let (docs, mut records) = doc::read_all(&sources);
    let built = api::build(&sources, &docs);
    records.add(built.records);
    let mut lost = Vec::new();
    for found in records.report.open() {
        lost.push(format!(
            "{}: {}",
            sources.file(found.span.file).path,
            found.message
        ));
    }
    let operations = |apis: &[Api]| -> BTreeMap<String, Value> {
        let operations = apis
            .iter()
            .flat_map(|api| api.operations.iter().map(move |o| (api, o)));
        let named = operations.map(|(api, o)| {
            (
                format!("{} {} {}", api.product, api.version, o.action),
                facts(o),
            )
        });
        named.collect()
    };
    let (before, after) = (operations(&apis_before), operations(&built.apis));
    for (name, facts) in &before {
        match after.get(name) {
            Some(back) => {
                lost.extend(difference("", facts, back).map(|what| format!("{name}: {what}")))
            }
            None => lost.push(format!("{name} is gone")),
        }
    }
    println!(
        "{} of {} operations",
        before.len() - lost.len(),
        before.len()
    );
    assert!(!before.is_empty());
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert_eq!(before.len(), after.len());
}

#[test]
fn operations_of_our_own_pages_keep_every_fact() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = [
        "api-docs",
        "tests/fixtures/archetype",
        "tests/fixtures/pages",
        "tests/fixtures/broken",
    ];
    for folder in folders {
        round_trip(&root.join(folder));
    }
}

#[test]
fn operations_of_the_corpus_keep_every_fact() {
    match env::var_os("ALICLOUD_CORPUS") {
        Some(folder) => round_trip(Path::new(&folder)),
        None => eprintln!("skipped: ALICLOUD_CORPUS is not set"),
    }
}
