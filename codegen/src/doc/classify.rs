//! Which pages describe an operation, which a data type, and which something service-wide.

use crate::{
    page::{Block, Page},
    vocabulary::{self, Column, CommonTitle, Topic, wire},
};

use super::{clues::Clues, request_line, section_topics};

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageKind {
    Operation,
    DataType,
    Common(CommonTitle),
    Prose,
}

/// Decides by the page alone. An operation still has to prove that it has a name.
pub(super) fn kind(page: &Page, clues: &Clues) -> PageKind {
    let title = page.title.as_ref().map_or("", |t| t.value.as_str());
    let common = vocabulary::common_title(title).filter(|_| !clues.title_is_name);
    if clues.link.is_some() || clues.anchor.is_some() {
        return PageKind::Operation;
    }
    if declares_itself(page, clues) {
        return PageKind::DataType;
    }
    if page
        .sections
        .iter()
        .filter_map(|s| s.heading.as_ref())
        .any(|h| vocabulary::is_data_type_heading(&h.value))
    {
        return PageKind::DataType;
    }
    match common {
        Some(CommonTitle::DataTypes) => return PageKind::DataType,
        Some(title) => return PageKind::Common(title),
        None => {}
    }
    let mut seen = SeenSections::default();
    for section in &page.sections {
        seen.note(section_topics::heading_topic(section));
        for block in &section.blocks {
            match block {
                Block::Table(table) => {
                    seen.required_column |= table
                        .header
                        .iter()
                        .any(|h| vocabulary::column(&h.value) == Some(Column::Required))
                }
                Block::Prose(text) => seen.note(
                    super::bullets::bold_label(&text.value).and_then(vocabulary::label_topic),
                ),
                Block::Fence(fence) => seen.example |= shows_call(&fence.body.value),
            }
        }
    }
    // What tables look like tells less than a heading does: only beside what names an operation.
    if clues.title_is_name || names_operation(page) {
        seen.example |= page
            .sections
            .iter()
            .flat_map(|s| &s.blocks)
            .any(shows_result);
        let topics = section_topics::find_topics(page);
        topics.into_iter().for_each(|topic| seen.note(topic));
    }
    if (seen.request || seen.required_column) && (seen.response || seen.error || seen.example) {
        return PageKind::Operation;
    }
    PageKind::Prose
}

#[derive(Default)]
struct SeenSections {
    request: bool,
    response: bool,
    error: bool,
    example: bool,
    required_column: bool,
}

impl SeenSections {
    fn note(&mut self, topic: Option<Topic>) {
        match topic {
            Some(Topic::Request(_) | Topic::RequestSyntax) => self.request = true,
            Some(Topic::Response(_) | Topic::ResponseSyntax) => self.response = true,
            Some(Topic::Errors) => self.error = true,
            Some(Topic::Examples) => self.example = true,
            _ => {}
        }
    }
}

/// Whether a code block declares what the title names: a part of messages and no operation, whose messages are called
/// after it with something after.
fn declares_itself(page: &Page, clues: &Clues) -> bool {
    let Some(title) = &clues.title else {
        return false;
    };
    let declares = |line: &str| {
        let rest = line.trim().strip_prefix("message ")?;
        let name = rest.trim_end_matches('{').trim_end();
        Some(rest.ends_with('{') && name == title.value)
    };
    let blocks = page.sections.iter().flat_map(|s| &s.blocks);
    blocks
        .filter_map(|b| match b {
            Block::Fence(fence) => Some(&fence.body.value),
            _ => None,
        })
        .filter(|text| text.contains("message "))
        .any(|text| text.lines().any(|line| declares(line) == Some(true)))
}

fn shows_call(text: &str) -> bool {
    text.contains("Action=")
}

/// Whether a block shows what a call returns.
fn shows_result(block: &Block) -> bool {
    let Block::Fence(fence) = block else {
        return false;
    };
    let text = fence.body.value.as_str();
    let holds =
        |id: &&str| text.contains(&format!("\"{id}\"")) || text.contains(&format!("<{id}>"));
    text.trim_start().starts_with("HTTP/") || wire::REQUEST_ID.iter().any(holds)
}

/// Whether a page passes the name of an operation, or shows a call by method and path.
fn names_operation(page: &Page) -> bool {
    let blocks = page.sections.iter().flat_map(|s| &s.blocks);
    blocks.into_iter().any(|block| match block {
        Block::Fence(fence) => {
            let first = fence.body.value.trim_start().lines().next().unwrap_or("");
            let placed = first
                .split_whitespace()
                .nth(1)
                .is_some_and(|t| t.starts_with('/'));
            shows_call(&fence.body.value) || placed && request_line::is_request_line(first)
        }
        Block::Table(table) => {
            let first = table.rows.iter().filter_map(|r| r.cells.first());
            first.into_iter().any(|c| c.value == "Action")
        }
        Block::Prose(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use crate::{doc::read_all, source::SourceMap};

    /// What the pages are: operations, types, service-wide pages and prose.
    fn count(text: &str) -> [usize; 4] {
        let (docs, _) = read_all(&SourceMap::from_texts([("zoo/CatchFrog.md", text)]));
        [
            docs.operations.len(),
            docs.data_types.len(),
            docs.common.len(),
            docs.prose.len(),
        ]
    }

    #[test]
    fn sections_tell_what_a_page_is() {
        let request = "|Parameter|Type|Required|Description|\n|--|--|--|--|\n|Action|String|Yes|CatchFrog|\n\
                       |Depth|Integer|No|How deep.|\n";
        let fields = "|Field|Type|Description|\n|--|--|--|\n|Depth|Integer|How deep.|\n";
        let call = "```\nhttps://ponds.aliyuncs.com/?Action=CatchFrog&Version=2020-01-01\n```\n";
        let cases = [
            (
                format!("# CatchFrog\n\n## Request parameters\n\n{request}\n## Examples\n\n{call}"),
                [1, 0, 0, 0],
            ),
            (
                format!("# CatchFrog\n\n## Request parameters\n\n{request}"),
                [0, 0, 0, 1],
            ),
            (format!("# Data types\n\n## Frog\n\n{fields}"), [0, 1, 0, 0]),
            (
                "# How frogs are caught\n\nWith patience.\n".to_owned(),
                [0, 0, 0, 1],
            ),
        ];
        for (text, want) in cases {
            assert_eq!(count(&text), want, "{text}");
        }
    }
}
