//! Every word of the vocabularies stands in a fixture, so that none is kept that nothing shows to be right.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    page::{self, Block},
    source,
};

use super::*;

/// Normal forms of everything in the fixtures that a vocabulary is asked about.
#[derive(Default)]
struct Seen {
    headers: BTreeSet<String>,
    headings: BTreeSet<String>,
    cells: BTreeSet<String>,
    prose: BTreeSet<String>,
    folders: String,
}

fn seen() -> Seen {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/pages");
    let sources = source::load(&folder).expect("the fixtures of the pages");
    let mut seen = Seen::default();
    for (id, file) in sources.files() {
        seen.folders += &file.path.to_lowercase();
        let page = page::read(id, &file.text, &heads_column);
        seen.headings
            .extend(page.title.iter().map(|t| normal(&t.value)));
        for section in page.sections {
            seen.headings
                .extend(section.heading.iter().map(|h| normal(&h.value)));
            for block in section.blocks {
                match block {
                    Block::Table(t) => {
                        seen.headers
                            .extend(t.header.iter().map(|h| normal(&h.value)));
                        seen.cells.extend(
                            t.rows
                                .iter()
                                .flat_map(|r| &r.cells)
                                .map(|c| normal(&c.value)),
                        );
                    }
                    Block::Prose(p) => seen.prose.extend(p.value.lines().map(normal)),
                    Block::Fence(_) => {}
                }
            }
        }
    }
    seen
}

fn whole(what: &str, words: &[&str], seen: &BTreeSet<String>) -> Vec<String> {
    let words = words.iter().filter(|w| !seen.contains(normal(w).as_str()));
    words.map(|w| format!("{what} `{w}`")).collect()
}

fn part(what: &str, words: &[&str], seen: &BTreeSet<String>) -> Vec<String> {
    let is_seen = |w: &&&str| seen.iter().any(|s| s.contains(**w));
    let words = words.iter().filter(|w| !is_seen(w));
    words.map(|w| format!("{what} `{w}`")).collect()
}

#[test]
fn every_word_stands_in_a_fixture() {
    let seen = seen();
    let labels: BTreeSet<String> = seen.prose.union(&seen.headings).cloned().collect();
    let mut missing = Vec::new();
    for w in ALL {
        let columns: Vec<_> = w.columns.iter().map(|c| c.0).collect();
        let column_parts: Vec<_> = w.column_parts.iter().map(|c| c.0).collect();
        let headings: Vec<_> = w.headings.iter().map(|h| h.0).collect();
        let required: Vec<_> = w.required.iter().map(|r| r.0).collect();
        let types: Vec<_> = w.types.iter().map(|t| t.0).collect();
        let positions: Vec<_> = w.positions.iter().map(|p| p.0).collect();
        let position_parts: Vec<_> = w.position_parts.iter().map(|p| p.0).collect();
        let titles: Vec<_> = w.common_titles.iter().map(|t| t.0).collect();
        for (what, words, seen) in [
            ("column", columns.as_slice(), &seen.headers),
            ("heading", &headings, &labels),
            ("required", &required, &seen.cells),
            ("type", &types, &seen.cells),
            ("position", &positions, &seen.cells),
            ("row of nothing", w.nothing_rows, &seen.cells),
            ("data type", w.data_type_headings, &seen.headings),
        ] {
            missing.extend(whole(what, words, seen));
        }
        for (what, words, seen) in [
            ("part of a column", column_parts.as_slice(), &seen.headers),
            ("part of a label", &position_parts, &labels),
            ("common row", w.common_rows, &seen.cells),
            ("title", &titles, &seen.headings),
            ("label of an example", w.request_labels, &labels),
            ("label of an example", w.response_labels, &labels),
            ("label of an example", w.error_labels, &labels),
        ] {
            missing.extend(part(what, words, seen));
        }
        for (parts, _) in w.heading_parts {
            let has_all = |h: &String| parts.iter().all(|p| h.contains(p));
            if !seen.headings.iter().any(has_all) {
                missing.push(format!("parts of a heading {parts:?}"));
            }
        }
        let starts = |p: &String, key: &str| {
            let bullet = p.strip_prefix("- ");
            bullet.is_some_and(|p| p.trim_start().starts_with(key))
        };
        let bullets = w.bullets.iter().map(|b| b.0);
        let bullets = bullets.filter(|key| !seen.prose.iter().any(|p| starts(p, key)));
        missing.extend(bullets.map(|b| format!("bullet `{b}`")));
        let folders = w.stale_folders.iter();
        let folders = folders.filter(|f| !seen.folders.contains(**f));
        missing.extend(folders.map(|f| format!("folder `{f}`")));
    }
    assert!(missing.is_empty(), "no fixture shows: {missing:#?}");
}

#[test]
fn words_are_in_their_normal_form() {
    for w in ALL {
        for word in w
            .columns
            .iter()
            .map(|c| c.0)
            .chain(w.headings.iter().map(|h| h.0))
            .chain(w.bullets.iter().map(|b| b.0))
        {
            assert_eq!(word, normal(word));
        }
    }
}

/// Files of the generator and their code, without comments and tests.
fn code_outside_the_vocabulary() -> Vec<(String, String)> {
    fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            match entry.is_dir() {
                true if entry.ends_with("vocabulary") => {}
                true => walk(&entry, out),
                false => out.push(entry),
            }
        }
    }
    let mut files = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let is_test = |path: &PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        name.ends_with("tests")
    };
    files.retain(|path| path.extension().is_some_and(|e| e == "rs") && !is_test(path));
    let code = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
        let lines = text.lines().map(|l| l.split("//").next().unwrap_or(""));
        (
            path.display().to_string(),
            lines.collect::<Vec<_>>().join("\n"),
        )
    };
    files.into_iter().map(code).collect()
}

#[test]
fn chinese_words_stand_in_the_vocabulary_only() {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let found: Vec<_> = code_outside_the_vocabulary()
        .into_iter()
        .filter(|(_, code)| code.contains(han))
        .map(|(path, _)| path)
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn words_that_head_columns_and_sections_stand_in_the_vocabulary_only() {
    let words = ALL.iter().flat_map(|w| {
        let columns = w.columns.iter().map(|c| c.0);
        columns.chain(w.headings.iter().map(|h| h.0))
    });
    // One word may be a key of ours as well.
    let phrases: Vec<String> = words
        .filter(|w| w.contains(' '))
        .map(|w| format!("\"{w}\""))
        .collect();
    // The canonical dialect is written by us: its headings are its grammar, not words that pages may use.
    let found: Vec<_> = code_outside_the_vocabulary()
        .into_iter()
        .filter(|(path, _)| !path.contains("/src/canonical/"))
        .filter_map(|(path, code)| {
            let phrase = phrases.iter().find(|p| code.to_lowercase().contains(*p))?;
            Some(format!("{path}: {phrase}"))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
