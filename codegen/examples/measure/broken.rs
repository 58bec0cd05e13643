//! Pages broken in thirty-three ways, each on fifty pages.

use std::collections::{HashMap, HashSet};

use alicloud_codegen::{
    diff::{self, Severity},
    doc::OperationDoc,
    report::Level,
    run::Run,
    source::{FileId, SourceMap},
};
use fastrand::Rng;

use super::{
    harms::{HARMS, Harm, Victim},
    pages::{self, OperationKey},
};

/// So many pages are broken in each way.
const PAGES: usize = 50;
/// So many ways share a run, each on pages of its own.
const HARMS_A_RUN: usize = 5;

#[derive(Default)]
struct Counts {
    warned: usize,
    noted: usize,
    harmless: usize,
    silent: usize,
}

struct Broken<'a> {
    key: &'a OperationKey,
    file: FileId,
}

/// Prints, for each way, how many pages are warned of, merely noted, read as before, or lose something without a word.
pub(super) fn measure(sources: &SourceMap, seed: u64) {
    let before = Run::over(sources);
    let mut rng = Rng::with_seed(seed);
    let docs = pages::docs_by_path(&before, sources);
    let operations = pages::operations(&before);
    let mut keys: Vec<&OperationKey> = operations.keys().collect();
    keys.sort();
    let mut sum = Counts::default();
    println!("warned  noted  as before  silent");
    for harms in HARMS.chunks(HARMS_A_RUN) {
        rng.shuffle(&mut keys);
        let mut free = keys.iter();
        let mut texts = HashMap::new();
        let mut broken: Vec<(&Harm, Vec<Broken<'_>>)> = Vec::new();
        for harm in harms {
            let mut of_harm = Vec::new();
            while of_harm.len() < PAGES
                && let Some(key) = free.next()
            {
                let path = &operations[*key].pages[0];
                let doc: &OperationDoc = docs[path.as_str()];
                let text = &sources.file(doc.file).text;
                if let Some(text) = (harm.apply)(&Victim { doc, text }).filter(|t| **t != **text) {
                    texts.insert(doc.file, text);
                    of_harm.push(Broken {
                        key,
                        file: doc.file,
                    });
                }
            }
            broken.push((harm, of_harm));
        }
        let after = Run::over(&pages::replace_texts(sources, &texts));
        for (harm, pages) in broken {
            let counts = count_outcomes(sources, harm, &pages, (&before, &after));
            println!(
                "{:6} {:6} {:10} {:7}  {}",
                counts.warned, counts.noted, counts.harmless, counts.silent, harm.name
            );
            sum.warned += counts.warned;
            sum.noted += counts.noted;
            sum.harmless += counts.harmless;
            sum.silent += counts.silent;
        }
    }
    let all = sum.warned + sum.noted + sum.harmless + sum.silent;
    println!(
        "{:6} {:6} {:10} {:7}  all",
        sum.warned, sum.noted, sum.harmless, sum.silent
    );
    println!(
        "{:.1} % at warning or above",
        sum.warned as f64 * 100.0 / all as f64
    );
}

fn count_outcomes(
    sources: &SourceMap,
    harm: &Harm,
    broken: &[Broken<'_>],
    runs: (&Run, &Run),
) -> Counts {
    let (before, after) = runs;
    let (was, is) = (pages::operations(before), pages::operations(after));
    // A page that is broken is new in its findings: those that stood there before say nothing of it.
    let known = [Level::Warning, Level::Note].map(|level| pages::findings(before, level));
    let found = [Level::Warning, Level::Note].map(|level| pages::findings(after, level));
    let news = |at: usize, file: FileId| {
        let known: HashSet<_> = known[at]
            .get(&file)
            .into_iter()
            .flatten()
            .map(|d| &d.message)
            .collect();
        let mut found = found[at].get(&file).into_iter().flatten();
        found.any(|d| !known.contains(&d.message))
    };
    let mut counts = Counts::default();
    for page in broken {
        let changes = diff::compare(was.get(page.key).copied(), is.get(page.key).copied());
        let changed = changes.iter().any(|c| c.severity != Severity::Docs);
        let (place, word) = match (news(0, page.file), news(1, page.file), changed) {
            (true, _, _) => (&mut counts.warned, "warned"),
            (_, true, _) => (&mut counts.noted, "noted"),
            (_, _, false) => (&mut counts.harmless, "as before"),
            (_, _, true) => (&mut counts.silent, "silent"),
        };
        *place += 1;
        if word != "warned" && pages::lists_failures() {
            println!("  {word}\t{}\t{}", harm.name, sources.file(page.file).path);
            changes
                .iter()
                .filter(|c| c.severity != Severity::Docs)
                .take(3)
                .for_each(|c| println!("    {c}"));
        }
    }
    counts
}
