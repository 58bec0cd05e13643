//! One parameter added to one page of an operation, and not to the page that gives the structure: to a current page,
//! which has a say in the shape, and in a run of its own to an older one, which is evidence only.

use std::collections::{BTreeMap, HashMap, HashSet};

use alicloud_codegen::{
    doc::{OperationDoc, ParamRow},
    model::Operation,
    report::Level,
    run::Run,
    source::{FileId, SourceMap},
    vocabulary::TypeWord,
};
use fastrand::Rng;

use super::pages::{self, OperationKey};

/// So many operations get a parameter.
const OPERATIONS: usize = 200;

/// Names are put together of these.
const WORDS: &[&str] = &[
    "Pond", "Depth", "Keeper", "Reed", "Lane", "Heron", "Moss", "Ripple", "Stone", "Otter",
];

struct Added {
    key: OperationKey,
    file: FileId,
    name: String,
}

/// How a page stands to the better ones of its language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Age {
    /// None is newer, as far as folders, versions and links tell.
    Current,
    Older,
}

/// Prints how many of the parameters are generated, how many are warned of, and how many got lost.
pub(super) fn measure(sources: &SourceMap, seed: u64) {
    let before = Run::over(sources);
    for (age, title) in [
        (Age::Current, "a current page"),
        (Age::Older, "an older page"),
    ] {
        let (texts, added) = add_parameters(sources, &before, age, seed);
        println!("a parameter on {title} of {} operations:", added.len());
        let after = Run::over(&pages::replace_texts(sources, &texts));
        print_outcomes(sources, &added, &after);
    }
}

/// The texts of the changed pages, and what was added to them.
fn add_parameters(
    sources: &SourceMap,
    before: &Run,
    age: Age,
    seed: u64,
) -> (HashMap<FileId, String>, Vec<Added>) {
    let mut rng = Rng::with_seed(seed);
    let docs = pages::docs_by_path(before, sources);
    let mut operations: Vec<_> = pages::operations(before).into_iter().collect();
    operations.sort_by(|a, b| a.0.cmp(&b.0));
    rng.shuffle(&mut operations);
    let mut texts = HashMap::new();
    let mut added = Vec::new();
    for (key, operation) in operations {
        let own = operation
            .pages
            .iter()
            .filter_map(|path| docs.get(path.as_str()));
        let own: Vec<&OperationDoc> = own.copied().collect();
        let others = own.iter().copied().enumerate().skip(1);
        let mut others: Vec<&OperationDoc> = others
            .filter(|(at, doc)| age_of(doc, &own[..*at]) == age)
            .map(|(_, doc)| doc)
            .collect();
        rng.shuffle(&mut others);
        let Some((doc, row)) = others
            .into_iter()
            .find_map(|doc| Some((doc, plain_row(sources, doc)?)))
        else {
            continue;
        };
        let name = new_name(&mut rng);
        texts.insert(doc.file, add_row(sources, row, &name));
        let file = doc.file;
        added.push(Added { key, file, name });
        if added.len() == OPERATIONS {
            break;
        }
    }
    (texts, added)
}

/// The pages of an operation stand in the order of how good they are.
fn age_of(doc: &OperationDoc, better: &[&OperationDoc]) -> Age {
    let best = better.iter().find(|best| best.language == doc.language);
    let rank = doc.rank;
    let is_current = best.is_none_or(|best| {
        rank.current && (rank.version, rank.linked) == (best.rank.version, best.rank.linked)
    });
    match is_current {
        true => Age::Current,
        false => Age::Older,
    }
}

fn print_outcomes(sources: &SourceMap, added: &[Added], after: &Run) {
    let operations = pages::operations(after);
    let warnings = pages::findings(after, Level::Warning);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in added {
        // Some of the tables describe the items of a body that is a list.
        let has = |operation: &&Operation| {
            let mut names = HashSet::new();
            for parameter in &operation.parameters {
                names.insert(parameter.name.clone());
                pages::collect_names(&parameter.ty, &mut names);
            }
            names.contains(&one.name)
        };
        let mut of_page = warnings.get(&one.file).into_iter().flatten();
        let outcome = match operations.get(&one.key) {
            Some(operation) if has(operation) => "generated",
            _ if of_page.any(|d| d.message.contains(&one.name)) => "warned of",
            None => "lost with its operation",
            Some(_) => "lost",
        };
        *counts.entry(outcome).or_default() += 1;
        if outcome != "generated" && pages::lists_failures() {
            println!("{outcome}\t{}\t{}", one.name, sources.file(one.file).path);
        }
    }
    for (outcome, n) in counts {
        println!(
            "{n:5}  {:5.1} %  {outcome}",
            n as f64 * 100.0 / added.len() as f64
        );
    }
}

/// A row at the top of the request that one of the same kind can be made of.
fn plain_row<'a>(sources: &SourceMap, doc: &'a OperationDoc) -> Option<&'a ParamRow> {
    let rows = doc.request.first()?.rows.iter().rev();
    let mut rows = rows.filter(|row| sources.text(row.span).starts_with('|'));
    rows.find(|row| {
        let simple = matches!(row.ty.value.kind, TypeWord::String | TypeWord::Integer);
        simple && row.depth.is_none() && !row.name.value.contains('.') && !row.name_guessed
    })
}

fn new_name(rng: &mut Rng) -> String {
    (0..3).map(|_| WORDS[rng.usize(..WORDS.len())]).collect()
}

/// The text of a page with a copy of the row below it, under another name.
fn add_row(sources: &SourceMap, row: &ParamRow, name: &str) -> String {
    let text = &sources.file(row.span.file).text;
    let (start, end) = (row.span.start as usize, row.span.end as usize);
    let (from, to) = (row.name.span.start as usize, row.name.span.end as usize);
    let copy = format!("{}{name}{}", &text[start..from], &text[to..end]);
    format!("{}\n{copy}{}", &text[..end], &text[end..])
}
