//! What is kept of the model when the pages are masked: the model of the pages as they are is the measure.

use std::collections::{BTreeMap, HashMap, HashSet};

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
        print_score(bar.title, (bar.measure)(&pair), bar.least);
        if let Mask::Links = bar.mask {
            let lost = lost_operations(&pair);
            let told = tell_versions(&mask_all(sources, &bar.mask, seed), &lost);
            let told = Run::over(&told);
            let pair = Pair {
                masked: operations(&told),
                ..pair
            };
            let title = "… with a product.toml for the lost ones";
            print_score(title, (bar.measure)(&pair), bar.least);
        }
    }
}

fn print_score(title: &str, score: f64, least: f64) {
    let holds = if score >= least { "holds" } else { "below" };
    println!("{title:42} {score:.4}  at least {least:.2}: {holds}");
}

/// The operations of the pages as they are that the masked ones lack.
fn lost_operations<'a>(pair: &Pair<'a>) -> Vec<(&'a Operation, Key)> {
    let lost = pair.plain.iter();
    lost.filter(|(key, _)| !pair.masked.contains_key(*key))
        .map(|(key, operation)| (*operation, key.clone()))
        .collect()
}

/// The same pages with a `product.toml` in each folder of a lost operation: what a user has to say where no page does.
fn tell_versions(sources: &SourceMap, lost: &[(&Operation, Key)]) -> SourceMap {
    let mut votes: BTreeMap<String, BTreeMap<(&str, &str), usize>> = BTreeMap::new();
    for (operation, (product, version, _)) in lost {
        for page in &operation.pages {
            let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
            let of_folder = votes.entry(folder.to_owned()).or_default();
            *of_folder.entry((product, version)).or_default() += 1;
        }
    }
    let most = votes.iter().filter_map(|(folder, apis)| {
        let ((product, version), _) = apis.iter().max_by_key(|(_, n)| **n)?;
        let text = format!("product = \"{product}\"\nversion = \"{version}\"\n");
        Some(SourceFile {
            path: format!("{folder}/product.toml"),
            text: text.as_str().into(),
        })
    });
    let files = sources.files().map(|(_, file)| SourceFile {
        path: file.path.clone(),
        text: file.text.clone(),
    });
    SourceMap::new(sources.root.clone(), files.chain(most).collect())
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
    let lost = lost_operations(pair);
    if std::env::var_os("MEASURE_LIST").is_some() {
        lost.iter().for_each(|(_, (product, version, action))| {
            println!("  lost {product} {version} {action}")
        });
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
        // Names that differ in case alone have one word.
        _ => {
            out.insert(path.to_lowercase());
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
