//! Operations that stand in two folders in different forms: both have to give one model.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use alicloud_codegen::{
    diff::{self, Change, Severity},
    model::Operation,
    run::Run,
    source::SourceMap,
};

use super::pages;

/// Product in small letters, version and action.
type TwinKey = (String, String, String);

/// Prints what differs between the operations that both folders have. The pages of the older form are read in the place
/// of those of the newer one as well: what the pages around tell is no matter of form.
pub(super) fn measure(old: &SourceMap, new: &SourceMap) {
    let old_run = Run::over(old);
    let new_run = Run::over(new);
    let (there, here) = (by_key(&old_run), by_key(&new_run));
    let both: BTreeSet<&TwinKey> = there.keys().filter(|key| here.contains_key(*key)).collect();
    let texts: HashMap<&str, &str> = old
        .files()
        .map(|(_, f)| (f.path.as_str(), &*f.text))
        .collect();
    let numbers: HashMap<&str, _> = new.files().map(|(id, f)| (f.path.as_str(), id)).collect();
    let replaced = both.iter().filter_map(|key| {
        let text = texts.get(there[*key].pages.first()?.as_str())?;
        let file = numbers.get(here[*key].pages.first()?.as_str())?;
        Some((*file, (*text).to_owned()))
    });
    let moved_run = Run::over(&pages::replace_texts(new, &replaced.collect()));
    let moved = by_key(&moved_run);
    let mut same = 0;
    for key in &both {
        // What a page lacks of its identity its old neighbors tell.
        let forms = [moved.get(*key), there.get(*key)].into_iter().flatten();
        let changes = forms.map(|form| differences(form, here[*key]));
        let differing = changes.min_by_key(Vec::len).unwrap_or_default();
        if differing.is_empty() {
            same += 1;
            continue;
        }
        let (product, version, action) = key;
        println!("{product} {version} {action}: {} differ", differing.len());
        differing.iter().for_each(|change| println!("  {change}"));
    }
    println!(
        "{same} of {} operations in both folders have one model",
        both.len()
    );
}

/// What differs between two forms, but for texts.
fn differences(old: &Operation, new: &Operation) -> Vec<Change> {
    let mut changes = diff::compare(Some(old), Some(new));
    changes.retain(|change| change.severity != Severity::Docs);
    changes
}

fn by_key(run: &Run) -> BTreeMap<TwinKey, &Operation> {
    let operations = pages::operations(run).into_iter();
    operations
        .map(|((product, version, action), operation)| {
            ((product.to_lowercase(), version, action), operation)
        })
        .collect()
}
