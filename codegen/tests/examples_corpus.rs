//! Reads every fenced block of the folder that `ALICLOUD_CORPUS` names.

use std::{collections::BTreeMap, fs, path::Path};

use alicloud_codegen::{
    examples::{self, Notation, Strictness},
    source::Span,
};

fn pages(folder: &Path, out: &mut Vec<std::path::PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            pages(&path, out);
        } else if path.extension().is_some_and(|e| e == "md") {
            out.push(path);
        }
    }
}

#[derive(Default, Debug)]
struct Tally {
    strict: usize,
    lenient: usize,
    lost: usize,
}

#[test]
fn examples_of_the_corpus_are_read() {
    let Some(root) = std::env::var_os("ALICLOUD_CORPUS") else {
        eprintln!("skipped: ALICLOUD_CORPUS is not set");
        return;
    };
    let mut files = Vec::new();
    pages(Path::new(&root), &mut files);
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut repairs: BTreeMap<String, usize> = BTreeMap::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let mut fence: Option<String> = None;
        for line in text.split_inclusive('\n') {
            match &mut fence {
                Some(body)
                    if line.trim().trim_end_matches(|c| c != '`').ends_with("```")
                        && line.trim_start().starts_with("```") =>
                {
                    if let Some(sighting) = examples::notation(body) {
                        let tally = tallies
                            .entry(if sighting.notation == Notation::Json {
                                "json"
                            } else {
                                "xml"
                            })
                            .or_default();
                        match examples::parse(
                            body,
                            Span {
                                end: body.len() as u32,
                                ..Span::default()
                            },
                        ) {
                            Some(tree) if tree.strictness == Strictness::Strict => {
                                tally.strict += 1
                            }
                            Some(tree) => {
                                tally.lenient += 1;
                                if std::env::var_os("SHOW_LENIENT").is_some() {
                                    eprintln!(
                                        "lenient: {} {:?}\n{body}\n=> {:?}",
                                        path.display(),
                                        tree.repairs.iter().map(|r| &r.0).collect::<Vec<_>>(),
                                        tree.root
                                    );
                                }
                                for (what, _) in tree.repairs {
                                    *repairs.entry(what).or_default() += 1;
                                }
                            }
                            None => {
                                tally.lost += 1;
                                eprintln!("lost: {}\n{body}", path.display());
                            }
                        }
                    } else if body.trim_start().starts_with(['{', '[', '<'])
                        && std::env::var_os("SHOW_OTHER").is_some()
                    {
                        eprintln!("neither: {}\n{body}", path.display());
                    }
                    fence = None;
                }
                Some(body) => body.push_str(line),
                None if line.trim_start().starts_with("```") => fence = Some(String::new()),
                None => {}
            }
        }
    }
    eprintln!("{tallies:#?}\n{repairs:#?}");
    for (notation, limit) in [("json", 0.999), ("xml", 0.998)] {
        let t = &tallies[notation];
        let share = (t.strict + t.lenient) as f64 / (t.strict + t.lenient + t.lost) as f64;
        assert!(share >= limit, "{notation}: {share}");
    }
}
