//! What is kept of the model when the pages are masked: the model of the pages as they are is the measure.

use std::collections::{HashMap, HashSet};

use alicloud_codegen::{
    model::{Field, Operation, Required, Type},
    run::Run,
    source::{SourceFile, SourceMap},
};

use super::{Mask, collect_names, mask_text};

/// What the pages of a folder have to keep at least.
struct Bar {
    mask: Mask,
    title: &'static str,
    measure: fn(&Pair<'_>) -> f64,
    least: f64,
}

/// An operation by product, version and action.
type Key = (String, String, String);

/// The operations of the pages as they are, and of the masked ones.
struct Pair<'a> {
    plain: HashMap<Key, &'a Operation>,
    masked: HashMap<Key, &'a Operation>,
    /// The name for each word, where names are masked.
    names: HashMap<&'a str, &'a str>,
}

/// Prints for each mask what is kept, and what has to be.
pub(super) fn print_scores(sources: &SourceMap, seed: u64) {
    let names = collect_names(sources, seed);
    let words: HashMap<String, String> = names.words.clone();
    let plain = Run::over(sources);
    for bar in [
        Bar {
            mask: Mask::Headings,
            title: "headings replaced: response F1",
            measure: score_response,
            least: 0.95,
        },
        Bar {
            mask: Mask::Headers,
            title: "column headers replaced: required flags",
            measure: score_required,
            least: 0.93,
        },
        Bar {
            mask: Mask::Links,
            title: "explorer links removed: operations",
            measure: score_operations,
            least: 1.0,
        },
        Bar {
            mask: Mask::Names(names),
            title: "field names replaced: response F1",
            measure: score_response,
            least: 0.98,
        },
    ] {
        let masked = Run::over(&mask_all(sources, &bar.mask, seed));
        let back = words
            .iter()
            .map(|(name, word)| (word.as_str(), name.as_str()));
        let pair = Pair {
            plain: operations(&plain),
            masked: operations(&masked),
            names: match bar.mask {
                Mask::Names(_) => back.collect(),
                _ => HashMap::new(),
            },
        };
        let score = (bar.measure)(&pair);
        let holds = if score >= bar.least { "holds" } else { "below" };
        println!(
            "{:42} {score:.4}  at least {:.2}: {holds}",
            bar.title, bar.least
        );
    }
}

fn mask_all(sources: &SourceMap, mask: &Mask, seed: u64) -> SourceMap {
    let files = sources.files().map(|(_, file)| SourceFile {
        path: file.path.clone(),
        text: mask_text(file, mask, seed).as_str().into(),
    });
    SourceMap::new(sources.root.clone(), files.collect())
}

fn operations(run: &Run) -> HashMap<Key, &Operation> {
    let apis = run.apis.iter();
    apis.flat_map(|api| {
        let product = api.product.to_lowercase();
        let key = move |o: &Operation| (product.clone(), api.version.clone(), o.action.clone());
        api.operations.iter().map(move |o| (key(o), o))
    })
    .collect()
}

/// F1 of the paths of all leaves of responses.
fn score_response(pair: &Pair<'_>) -> f64 {
    let (mut known, mut found, mut same) = (0, 0, 0);
    let none = HashMap::new();
    for (key, operation) in &pair.plain {
        let (mut plain, mut masked) = (HashSet::new(), HashSet::new());
        collect_leaves("", &operation.response.body, &none, &mut plain);
        if let Some(operation) = pair.masked.get(key) {
            collect_leaves("", &operation.response.body, &pair.names, &mut masked);
        }
        known += plain.len();
        found += masked.len();
        same += plain.intersection(&masked).count();
    }
    2.0 * f64::from(same as u32) / f64::from((known + found).max(1) as u32)
}

/// The share of the parameters that have the same required flag.
fn score_required(pair: &Pair<'_>) -> f64 {
    let (mut all, mut same) = (0, 0);
    for (key, operation) in &pair.plain {
        let flags = |operation: &Operation| {
            let mut out = HashMap::new();
            collect_flags("", &operation.parameters, &mut out);
            out
        };
        let masked = pair.masked.get(key).map(|o| flags(o)).unwrap_or_default();
        let plain = flags(operation);
        all += plain.len();
        let kept = plain
            .iter()
            .filter(|(path, flag)| masked.get(*path) == Some(*flag));
        same += kept.count();
    }
    f64::from(same as u32) / f64::from(all.max(1) as u32)
}

/// The share of the operations that are still there.
fn score_operations(pair: &Pair<'_>) -> f64 {
    let lost: Vec<&Key> = pair
        .plain
        .keys()
        .filter(|key| !pair.masked.contains_key(*key))
        .collect();
    if std::env::var_os("MEASURE_LIST").is_some() {
        lost.iter()
            .for_each(|(product, version, action)| println!("  lost {product} {version} {action}"));
    }
    1.0 - f64::from(lost.len() as u32) / f64::from(pair.plain.len().max(1) as u32)
}

fn collect_leaves(path: &str, ty: &Type, names: &HashMap<&str, &str>, out: &mut HashSet<String>) {
    let plain = |word: &str| names.get(word).copied().unwrap_or(word).to_owned();
    match ty {
        Type::Struct(shape) if !shape.fields.is_empty() => {
            for field in &shape.fields {
                let below = format!("{path}.{}", plain(&field.name));
                collect_leaves(&below, &field.ty, names, out);
            }
        }
        Type::List { item, wrapper } => {
            let level = wrapper.as_ref().map(|w| format!(".{}", plain(w)));
            let below = format!("{path}{}[]", level.unwrap_or_default());
            collect_leaves(&below, item, names, out);
        }
        Type::Map { value } => collect_leaves(&format!("{path}{{}}"), value, names, out),
        _ => {
            out.insert(path.to_owned());
        }
    }
}

fn collect_flags(path: &str, fields: &[Field], out: &mut HashMap<String, bool>) {
    for field in fields {
        let below = format!("{path}.{}", field.name);
        let mut ty = &field.ty;
        while let Type::List { item: inner, .. } | Type::Map { value: inner } = ty {
            ty = inner;
        }
        if let Type::Struct(shape) = ty {
            collect_flags(&below, &shape.fields, out);
        }
        out.insert(below, field.required == Required::Yes);
    }
}
