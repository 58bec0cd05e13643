//! Tables whose cells became paragraphs.

use crate::{
    page::{self, Block},
    source::FileId,
    vocabulary,
};

use super::flattened::{rebuild_tables, release_heading};

/// The rows of all tables of a page after it was put together, cells parted by ` | `.
fn rows(text: &str) -> Vec<String> {
    let mut page = page::read(FileId(0), text, &vocabulary::heads_column);
    release_heading(&mut page, text);
    rebuild_tables(&mut page);
    let blocks = page.sections.iter().flat_map(|s| &s.blocks);
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Prose(_) | Block::Fence(_) => None,
    });
    let row = |row: &page::TableRow| {
        let cells = row.cells.iter().map(|c| c.value.trim());
        cells.collect::<Vec<_>>().join(" | ")
    };
    tables.flat_map(|t| &t.rows).map(row).collect()
}

fn page(paragraphs: &[&str]) -> String {
    let body = paragraphs.join("\n\n");
    format!("# ListOtters\n\n## Request parameters\n\n{body}\n\n## Examples\n\nNone.\n")
}

const HEADER: [&str; 5] = ["Parameter", "Type", "Required", "Description", "Example"];

#[test]
fn paragraphs_below_a_header_become_rows() {
    let cells = ["PondId", "string", "Yes", "The pond.", "p-1"];
    let more = ["Depth", "integer", "No", "How deep it is.", "3"];
    let all = [HEADER, cells, more].concat();
    assert_eq!(
        rows(&page(&all)),
        [
            "PondId | string | Yes | The pond. | p-1",
            "Depth | integer | No | How deep it is. | 3"
        ]
    );
}

#[test]
fn a_cell_that_left_no_mark_stays_empty() {
    let cells = ["PondId", "string", "Yes", "The pond."];
    let more = ["Depth", "integer", "No", "How deep it is.", "3"];
    let all = [&HEADER[..], &cells, &more].concat();
    let found = rows(&page(&all));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].starts_with("PondId | string | Yes | The pond."),
        "{found:?}"
    );
    assert!(found[1].starts_with("Depth | integer | No"), "{found:?}");
}

#[test]
fn paragraphs_without_a_header_stay_paragraphs() {
    let text = page(&[
        "PondId",
        "is what names a pond.",
        "Depth",
        "says how deep it is.",
    ]);
    assert_eq!(rows(&text), [""; 0]);
}

#[test]
fn a_real_table_is_left_as_it_is() {
    let table =
        "|Parameter|Type|Required|Description|\n|--|--|--|--|\n|PondId|String|Yes|The pond.|";
    assert_eq!(rows(&page(&[table])), ["PondId | String | Yes | The pond."]);
}

#[test]
fn a_plain_value_after_a_list_of_objects_is_a_member() {
    let list = ["Keepers", "array<object>", "No", "Who feeds them."];
    let item = ["array<object>", "No", "One of them."];
    let member = ["KeeperName", "string", "No", "The name.", "Ann"];
    let all = [&HEADER[..], &list, &item, &member].concat();
    let found = rows(&page(&all));
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(
        found[2].starts_with("KeeperName | string | No"),
        "{found:?}"
    );
}

#[test]
fn a_plain_value_after_a_list_of_plain_values_is_its_item() {
    let list = ["Keepers", "array", "No", "Who feeds them."];
    let item = ["Keeper", "string", "No", "One of them.", "Ann"];
    let all = [&HEADER[..], &list, &item].concat();
    let found = rows(&page(&all));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[1].starts_with(" | string | No"), "{found:?}");
}
