//! Every word of the vocabularies stands in a fixture, so that none is kept that nothing shows to be right.

use std::{collections::BTreeSet, path::Path};

use super::*;
use crate::{
    page::{self, Block},
    source,
};

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

fn whole<'a>(
    what: &str,
    words: impl Iterator<Item = &'a str>,
    seen: &BTreeSet<String>,
) -> Vec<String> {
    words
        .filter(|w| !seen.contains(normal(w).as_str()))
        .map(|w| format!("{what} `{w}`"))
        .collect()
}

fn part<'a>(
    what: &str,
    words: impl Iterator<Item = &'a str>,
    seen: &BTreeSet<String>,
) -> Vec<String> {
    words
        .filter(|w| !seen.iter().any(|s| s.contains(*w)))
        .map(|w| format!("{what} `{w}`"))
        .collect()
}

#[test]
fn every_word_stands_in_a_fixture() {
    let seen = seen();
    let labels: BTreeSet<String> = seen.prose.union(&seen.headings).cloned().collect();
    let mut missing = Vec::new();
    for w in ALL {
        missing.extend(whole(
            "column",
            w.columns.iter().map(|c| c.0),
            &seen.headers,
        ));
        missing.extend(part(
            "part of a column",
            w.column_parts.iter().map(|c| c.0),
            &seen.headers,
        ));
        missing.extend(whole("heading", w.headings.iter().map(|h| h.0), &labels));
        for (parts, _) in w.heading_parts {
            if !seen
                .headings
                .iter()
                .any(|h| parts.iter().all(|p| h.contains(p)))
            {
                missing.push(format!("parts of a heading {parts:?}"));
            }
        }
        missing.extend(whole(
            "required",
            w.required.iter().map(|r| r.0),
            &seen.cells,
        ));
        missing.extend(whole("type", w.types.iter().map(|t| t.0), &seen.cells));
        missing.extend(whole(
            "position",
            w.positions.iter().map(|p| p.0),
            &seen.cells,
        ));
        missing.extend(part(
            "part of a label",
            w.position_parts.iter().map(|p| p.0),
            &labels,
        ));
        missing.extend(part(
            "common row",
            w.common_rows.iter().copied(),
            &seen.cells,
        ));
        missing.extend(whole(
            "row of nothing",
            w.nothing_rows.iter().copied(),
            &seen.cells,
        ));
        let bullet = |key: &&str| {
            !seen.prose.iter().any(|p| {
                p.strip_prefix("- ")
                    .is_some_and(|p| p.trim_start().starts_with(*key))
            })
        };
        missing.extend(
            w.bullets
                .iter()
                .map(|b| b.0)
                .filter(bullet)
                .map(|b| format!("bullet `{b}`")),
        );
        missing.extend(part(
            "title",
            w.common_titles.iter().map(|t| t.0),
            &seen.headings,
        ));
        missing.extend(
            w.stale_folders
                .iter()
                .filter(|f| !seen.folders.contains(**f))
                .map(|f| format!("folder `{f}`")),
        );
        for labels_of in [w.request_labels, w.response_labels, w.error_labels] {
            missing.extend(part(
                "label of an example",
                labels_of.iter().copied(),
                &labels,
            ));
        }
        missing.extend(whole(
            "data type",
            w.data_type_headings.iter().copied(),
            &seen.headings,
        ));
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
