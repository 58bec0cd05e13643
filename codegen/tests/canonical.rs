//! Model → page → model: no operation loses a fact on its way through the canonical dialect.

use std::{collections::BTreeMap, env, path::Path};

use alicloud_codegen::{
    api,
    canonical::{self, CanonicalPage, Subject},
    doc, metadata,
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
fn facts(operation: &Operation, derived: &[&str]) -> Value {
    let mut value = serde_json::to_value(operation).expect("the model is JSON");
    value["pages"].take();
    for name in derived {
        value[name].take();
    }
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
    let (operations, lost) = round_trip_apis(folder, &apis(folder), &[]);
    assert!(operations > 0);
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// As [`round_trip`], for a model of any source. What `derived` names follows from the rest when a page is read.
fn round_trip_apis(folder: &Path, apis_before: &[Api], derived: &[&str]) -> (usize, Vec<String>) {
    let mut files = Vec::new();
    for api in apis_before {
        for operation in &api.operations {
            files.push(SourceFile {
                path: format!("{}-{}/{}.md", api.slug, api.version, operation.action),
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
                facts(o, derived),
            )
        });
        named.collect()
    };
    let (before, after) = (operations(apis_before), operations(&built.apis));
    for (name, facts) in &before {
        match after.get(name) {
            Some(back) => {
                lost.extend(difference("", facts, back).map(|what| format!("{name}: {what}")))
            }
            None => lost.push(format!("{name} is gone")),
        }
    }
    if before.len() != after.len() {
        lost.push(format!(
            "{} operations came of {}",
            after.len(),
            before.len()
        ));
    }
    (before.len(), lost)
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

/// What the reader of a page derives from its other facts.
const DERIVED: &[&str] = &["body", "region", "host", "request_id", "state"];

#[test]
fn operations_of_metadata_keep_every_fact() {
    let Some(folder) = env::var_os("ALICLOUD_METADATA") else {
        return eprintln!("skipped: ALICLOUD_METADATA is not set");
    };
    let folder = Path::new(&folder);
    let read = metadata::read_metadata(folder).expect("a folder of documents");
    // One document of each product and version: the newest.
    let (mut operations, mut lost) = (0, Vec::new());
    for documents in metadata::by_product(read.documents).into_values() {
        let newest = documents.into_iter().next_back().expect("one of them");
        let (count, found) = round_trip_apis(folder, &[newest.value.api], DERIVED);
        operations += count;
        lost.extend(found);
    }
    println!("{operations} operations");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
