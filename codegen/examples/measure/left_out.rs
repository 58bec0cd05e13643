//! Rows that one page of an operation has and the model lacks, held against the vendor's metadata.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    error::Error,
    path::Path,
};

use alicloud_codegen::{
    metadata::{by_product, read_metadata},
    model::Operation,
    run::Run,
    source::SourceMap,
};

use super::pages::{self, OperationKey};

/// The code of a row that is left out.
const LEFT_OUT: &str = "D0304";

/// Names on both sides of an operation, in lower case.
#[derive(Default)]
struct Names {
    request: HashSet<String>,
    response: HashSet<String>,
}

impl Names {
    fn add(&mut self, operation: &Operation) {
        let mut of_side = HashSet::new();
        for parameter in &operation.parameters {
            of_side.insert(parameter.name.clone());
            pages::collect_names(&parameter.ty, &mut of_side);
        }
        self.request.extend(lower(of_side));
        let mut of_side = HashSet::new();
        pages::collect_names(&operation.response.body, &mut of_side);
        self.response.extend(lower(of_side));
    }

    fn has(&self, side: &str, name: &str) -> bool {
        match side {
            "request" => self.request.contains(name),
            _ => self.response.contains(name),
        }
    }
}

fn lower(names: HashSet<String>) -> impl Iterator<Item = String> {
    names.into_iter().map(|name| name.to_lowercase())
}

fn lower_key((product, version, action): &OperationKey) -> OperationKey {
    (
        product.to_lowercase(),
        version.clone(),
        action.to_lowercase(),
    )
}

/// Prints how many of the rows that are left out the metadata knows, those of older pages apart, and lists each that it
/// knows, the model lacks and a current page shows.
pub(super) fn measure(sources: &SourceMap, metadata: &Path) -> Result<(), Box<dyn Error>> {
    let run = Run::over(sources);
    let mut known: HashMap<OperationKey, Names> = HashMap::new();
    for ((product, version), documents) in by_product(read_metadata(metadata)?.documents) {
        for operation in documents.iter().flat_map(|d| &d.value.api.operations) {
            let key = (product.clone(), version.clone(), operation.action.clone());
            known.entry(lower_key(&key)).or_default().add(operation);
        }
    }
    let mut of_page: HashMap<&str, (OperationKey, Names)> = HashMap::new();
    for (key, operation) in pages::operations(&run) {
        for page in &operation.pages {
            let mut names = Names::default();
            names.add(operation);
            of_page.insert(page, (lower_key(&key), names));
        }
    }
    let mut counts: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for found in run.report.open().filter(|d| d.rule.code == LEFT_OUT) {
        let path = sources.file(found.span.file).path.as_str();
        let Some((key, names)) = of_page.get(path) else {
            continue;
        };
        let age = match found.message.contains("older page") {
            true => "of an older page",
            false => "of a current page",
        };
        for (side, name) in rows_of(found.settle.as_deref().unwrap_or_default()) {
            let listed = match known.get(key) {
                None => "operation unknown",
                Some(known) if known.has(side, &name) => "known",
                Some(_) => "unknown",
            };
            let held = match names.has(side, &name) {
                true => "elsewhere in the model",
                false => "absent",
            };
            *counts.entry((age, listed, held)).or_default() += 1;
            if (age, listed, held) == ("of a current page", "known", "absent") {
                println!("{side}\t{name}\t{path}");
            }
        }
    }
    for ((age, listed, held), n) in counts {
        println!("{n:5}  {age}, {listed} to the metadata, {held}");
    }
    Ok(())
}

/// Side and last name of each row in the lines of an override.
fn rows_of(lines: &str) -> impl Iterator<Item = (&str, String)> {
    let paths = lines
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"")?.strip_suffix('"'));
    paths.filter_map(|path| {
        let (side, path) = path.split_once('.')?;
        let mut names = path.split('.').map(|s| s.trim_end_matches("[]"));
        let is_index = |s: &&str| s.len() == 1 || s.bytes().all(|b| b.is_ascii_digit());
        let last = names.rfind(|s| !is_index(s))?;
        Some((side, last.to_lowercase()))
    })
}
