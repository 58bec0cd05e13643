//! Model → page → model: no operation loses a fact on its way through the canonical dialect.

use std::{env, path::Path};

use alicloud_codegen::{
    api,
    canonical::{self, CanonicalPage, Subject},
    doc,
    model::{Api, Operation},
    source::{self, FileId},
};
use serde_json::Value;

fn apis(folder: &Path) -> Vec<Api> {
    let sources = source::load(folder).unwrap();
    let docs = doc::read_all(&sources);
    api::build(&sources, docs).apis
}

/// Every fact of an operation. Where it was read from, and how sure the reader was, are no facts of the operation.
fn facts(operation: &Operation) -> Value {
    let mut value = serde_json::to_value(operation).unwrap();
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

fn lost(api: &Api, operation: &Operation) -> Option<String> {
    let page = CanonicalPage {
        product: api.product.clone(),
        version: api.version.clone(),
        subject: Subject::Operation(Box::new(operation.clone())),
        witnesses: Vec::new(),
    };
    let text = canonical::write(&page);
    assert!(canonical::is_canonical(&text));
    let read = canonical::read(FileId(0), &text);
    if let Some((span, message)) = read.findings.first() {
        return Some(format!("{message}: {}", &text[span.start as usize..span.end as usize]));
    }
    if (&read.page.product, &read.page.version) != (&page.product, &page.version) {
        return Some("product or version".to_owned());
    }
    let Subject::Operation(back) = &read.page.subject else {
        return Some("not an operation any more".to_owned());
    };
    difference("", &facts(operation), &facts(back))
}

fn round_trip(folder: &Path) {
    let mut operations = 0;
    let mut all_lost = Vec::new();
    for api in apis(folder) {
        operations += api.operations.len();
        for operation in &api.operations {
            let lost = lost(&api, operation);
            all_lost.extend(lost.map(|what| format!("{} {}: {what}", api.slug, operation.action)));
        }
    }
    println!("{} of {operations} operations lost a fact", all_lost.len());
    assert!(operations > 0);
    assert!(all_lost.is_empty(), "{}", all_lost.join("\n"));
}

#[test]
fn operations_of_our_own_pages_keep_every_fact() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["api-docs", "tests/fixtures/pages", "tests/fixtures/broken"] {
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
