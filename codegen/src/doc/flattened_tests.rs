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

/// A page whose header is not in Latin letters, with a JSON example.
fn page_with_example(paragraphs: &[&str], example: &str) -> String {
    let body = paragraphs.join("\n\n");
    format!("# 池塘\n\n## 请求参数\n\n{body}\n\n## 示例\n\n```\n{example}\n```\n")
}

const OWN_HEADER: [&str; 5] = ["名称", "类型", "必填", "描述", "示例值"];

#[test]
fn a_label_of_items_is_no_part_of_the_text() {
    let list = ["Ponds", "array<object>", "No", "The ponds.", "Pond"];
    let item = ["object", "No"];
    let member = ["Depth", "integer", "No", "The depth.", "3"];
    let all = [&HEADER[..], &list, &item, &member].concat();
    let found = rows(&page(&all));
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(
        found[0], "Ponds | array<object> | No | The ponds. | ",
        "{found:?}"
    );
}

#[test]
fn a_sentence_behind_the_text_is_an_example_and_prose_is_no_flag() {
    let said = ["Greeting", "string", "否", "问候", "你好，池塘。"];
    let flag = ["Wet", "boolean", "否", "湿不湿", "干的池塘没有水"];
    let lone = ["Guest", "string", "否", "visitor"];
    let last = ["Depth", "integer", "否", "深度", "3"];
    let all = [&OWN_HEADER[..], &said, &flag, &lone, &last].concat();
    assert_eq!(
        rows(&page_with_example(&all, "{}")),
        [
            "Greeting | string | 否 | 问候 | 你好，池塘。",
            "Wet | boolean | 否 | 湿不湿\n\n干的池塘没有水 | ",
            "Guest | string | 否 |  | visitor",
            "Depth | integer | 否 | 深度 | 3",
        ]
    );
}

#[test]
fn the_json_example_tells_which_paragraph_is_the_value() {
    let lone = ["Motto", "string", "否", "水暖花开"];
    let last = ["Name", "string", "否", "名字", "Nora", "这里是别的话。"];
    let all = [&OWN_HEADER[..], &lone, &last].concat();
    let found = rows(&page_with_example(
        &all,
        "{\"Motto\": \"水暖花开\", \"Name\": \"Nora\"}",
    ));
    assert_eq!(
        found,
        [
            "Motto | string | 否 |  | 水暖花开",
            "Name | string | 否 | 名字 | Nora"
        ]
    );
}
