//! What of today's pages is in the model: names and flags that a rule of its own sees, keys of the examples, sections.

use std::collections::{HashMap, HashSet};

use alicloud_codegen::{
    diff::{self, FactKind, Severity},
    doc::{ExampleKind, OperationDoc},
    examples::Node,
    model::{Operation, Required, Type},
    report::{Diagnostic, Level},
    run::Run,
    source::SourceMap,
    vocabulary,
};

use super::pages;

/// Types as such pages write them.
const TYPES: &[&str] = &[
    LIST, "string", "integer", "long", "boolean", "object", "any", "number", "double", "float",
];

/// The type of a list.
const LIST: &str = "array";

/// The mark behind a name that should not be used any more.
const OUT_OF_USE: &str = "`deprecated`";

#[derive(Default)]
struct Counts {
    shown: usize,
    present: usize,
    keys: usize,
    known_keys: usize,
}

/// Prints the shares, and how far the pages agree with those of the same operations in tables.
pub(super) fn measure(sources: &SourceMap, tables: Option<&SourceMap>) {
    let run = Run::over(sources);
    let docs = pages::docs_by_path(&run, sources);
    let warnings = pages::findings(&run, Level::Warning);
    let mut by_form: HashMap<&str, Counts> = HashMap::new();
    let mut bare = 0;
    for operation in run.apis.iter().flat_map(|a| &a.operations) {
        let path = operation.pages[0].as_str();
        let doc = docs[path];
        let form = path.split('/').next().unwrap_or_default();
        let counts = by_form.entry(form).or_default();
        count_names(&sources.file(doc.file).text, operation, counts, path);
        count_keys(doc, operation, counts, path);
        let of_page = warnings.get(&doc.file).map_or(&[][..], Vec::as_slice);
        bare += count_bare(doc, operation, of_page, path);
    }
    let mut forms: Vec<_> = by_form.into_iter().collect();
    forms.sort_by_key(|(form, _)| *form);
    for (form, c) in forms {
        println!(
            "{form}: request names with flag {}/{} ({:.3}), keys of examples {}/{} ({:.3})",
            c.present,
            c.shown,
            c.present as f64 / c.shown.max(1) as f64,
            c.known_keys,
            c.keys,
            c.known_keys as f64 / c.keys.max(1) as f64
        );
    }
    println!(
        "sides without a field, though the page has an example, and without a warning: {bare}"
    );
    if let Some(tables) = tables {
        compare_twins(sources, &run, tables);
    }
}

/// A side without any field of a page that shows some, without a warning.
fn count_bare(
    doc: &OperationDoc,
    operation: &Operation,
    warnings: &[&Diagnostic],
    path: &str,
) -> usize {
    let mut fields = HashSet::new();
    pages::collect_names(&operation.response.body, &mut fields);
    // An example that is empty shows that there is nothing.
    let shows = doc.examples.iter().any(|example| {
        let mut keys = HashSet::new();
        if let Some(tree) = &example.tree {
            collect_keys(&tree.root, &mut keys);
        }
        !keys.is_empty()
    });
    let is_bare = fields.is_empty() && shows && warnings.is_empty();
    if is_bare && pages::lists_failures() {
        println!("no field\t{path}");
    }
    usize::from(is_bare)
}

fn is_type(paragraph: &str) -> bool {
    let word = paragraph.split('<').next().unwrap_or_default();
    TYPES.contains(&word)
}

/// The name that a paragraph in front of a type and a flag is: one word, a mark aside that it is out of use.
/// A sentence there describes a row without a name.
fn shown_name(paragraph: &str) -> Option<String> {
    let paragraph = paragraph.strip_suffix(OUT_OF_USE).unwrap_or(paragraph);
    let name = paragraph.trim_end().replace('\\', "");
    let is_name = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
        && name.bytes().any(|b| b.is_ascii_alphanumeric());
    (is_name && !vocabulary::heads_column(&name) && !is_type(&name)).then_some(name)
}

/// Whether a row bears the name of the list before it, or that name in the singular: it stands for the items of the
/// list, and what it bears is a label.
fn is_label(name: &str, list: Option<&str>) -> bool {
    list.is_some_and(|list| {
        let one = list.strip_suffix('s').unwrap_or(list);
        name.eq_ignore_ascii_case(list) || name.eq_ignore_ascii_case(one)
    })
}

/// A name stands in front of a type that a flag follows.
fn count_names(text: &str, operation: &Operation, counts: &mut Counts, path: &str) {
    let paragraphs: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    let mut known = Vec::new();
    collect_flags(&operation.parameters, &mut known);
    let mut list = None;
    for window in paragraphs.windows(3) {
        let [name, ty, flag] = window else { continue };
        let Some(required) = vocabulary::required(flag).filter(|_| is_type(ty)) else {
            continue;
        };
        let Some(name) = shown_name(name) else {
            list = None;
            continue;
        };
        let labels = is_label(&name, list.as_deref());
        list = ty.starts_with(LIST).then(|| name.clone());
        if labels {
            continue;
        }
        // The parts of a name with dots are levels.
        let name = name.rsplit('.').next().unwrap_or(&name);
        counts.shown += 1;
        let present = known.iter().any(|(n, r)| n == name && *r == required);
        counts.present += usize::from(present);
        if !present && pages::lists_failures() {
            println!("parameter\t{name}\t{required}\t{path}");
        }
    }
}

fn collect_flags(fields: &[alicloud_codegen::model::Field], out: &mut Vec<(String, bool)>) {
    for field in fields {
        out.push((field.name.clone(), field.required == Required::Yes));
        let mut ty = &field.ty;
        loop {
            match ty {
                Type::List { item, .. } => ty = item,
                Type::Map { value } => ty = value,
                _ => break,
            }
        }
        if let Type::Struct(shape) = ty {
            collect_flags(&shape.fields, out);
        }
    }
}

fn count_keys(doc: &OperationDoc, operation: &Operation, counts: &mut Counts, path: &str) {
    let mut fields = HashSet::new();
    pages::collect_names(&operation.response.body, &mut fields);
    let mut keys = HashSet::new();
    let responses = doc
        .examples
        .iter()
        .filter(|e| e.kind != ExampleKind::Request);
    for tree in responses.filter_map(|e| e.tree.as_ref()) {
        collect_keys(&tree.root, &mut keys);
    }
    for key in keys {
        counts.keys += 1;
        counts.known_keys += usize::from(fields.contains(key));
        if !fields.contains(key) && pages::lists_failures() {
            println!("key\t{key}\t{path}");
        }
    }
}

fn collect_keys<'a>(node: &'a Node, out: &mut HashSet<&'a str>) {
    match node {
        Node::Object(members) => {
            for (name, member) in members {
                out.insert(name.as_str());
                collect_keys(member, out);
            }
        }
        Node::List(items) => items.iter().for_each(|item| collect_keys(item, out)),
        _ => {}
    }
}

fn joined(run: &Run) -> HashMap<pages::OperationKey, &Operation> {
    let lower = |key: pages::OperationKey| (key.0.to_lowercase(), key.1, key.2.to_lowercase());
    let all = pages::operations(run).into_iter();
    all.map(|(key, o)| (lower(key), o)).collect()
}

/// The tables among the pages that the flattened ones stand among, less those of the same operations: what the other
/// operations of a product take and return is evidence.
fn exchange_twins(sources: &SourceMap, flat: &Run, tables: &SourceMap) -> SourceMap {
    let alone = Run::over(tables);
    let twins = joined(&alone);
    let own = joined(flat).into_iter();
    let replaced: HashSet<&str> = own
        .filter(|(key, _)| twins.contains_key(key))
        .flat_map(|(_, operation)| operation.pages.iter().map(String::as_str))
        .collect();
    let kept = sources.files().map(|(_, file)| file);
    let kept = kept.filter(|file| !replaced.contains(file.path.as_str()));
    let files = kept.chain(tables.files().map(|(_, file)| file));
    SourceMap::new(tables.root.clone(), files.cloned().collect())
}

/// An operation has one model on both sides, whatever its pages look like.
fn compare_twins(sources: &SourceMap, flat: &Run, tables: &SourceMap) {
    let tables = Run::over(&exchange_twins(sources, flat, tables));
    let known = joined(flat);
    let tables: HashMap<_, _> = joined(&tables)
        .into_iter()
        .filter(|(key, o)| known.get(key).is_some_and(|own| own.pages != o.pages))
        .map(|(key, o)| (key, o.clone()))
        .collect();
    let mut flat: Vec<_> = known.into_iter().collect();
    flat.sort_by(|a, b| a.0.cmp(&b.0));
    let (mut twins, mut same) = (0, 0);
    for (key, operation) in flat {
        let Some(twin) = tables.get(&key) else {
            continue;
        };
        twins += 1;
        let changes = diff::compare(Some(twin), Some(operation));
        let differs = changes
            .iter()
            .filter(|c| c.severity != Severity::Docs && c.kind != FactKind::Error);
        let differs: Vec<_> = differs.collect();
        same += usize::from(differs.is_empty());
        println!("twin {}: {} differences", key.2, differs.len());
        differs
            .iter()
            .filter(|_| pages::lists_failures())
            .for_each(|c| println!("    {c}"));
    }
    println!("{same} of {twins} twins have one model");
}
