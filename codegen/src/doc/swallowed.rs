//! Parts of an operation on pages that are not read as one, and sections that a code block holds.

use crate::{
    page::{Block, Fence, Page, Section},
    report::Diagnostic,
    vocabulary::{self, Topic, wire},
};

use super::{cells, clues::Clues, rules, section_topics};

/// Finds sections of an operation within a code block: a fence too much, or one that is not closed, takes all behind it
/// up to the next one.
pub(super) fn find_swallowed(page: &Page) -> Option<Diagnostic> {
    let blocks = page.sections.iter().flat_map(|s| &s.blocks);
    let mut fences = blocks.filter_map(|block| match block {
        Block::Fence(fence) => Some(fence),
        Block::Prose(_) | Block::Table(_) => None,
    });
    fences.find_map(swallowed_by)
}

/// The finding for a code block that holds the heading of a section and a table after it.
pub(super) fn swallowed_by(fence: &Fence) -> Option<Diagnostic> {
    let mut lines = fence.body.value.lines();
    let heading = lines.find_map(|line| {
        let title = line.trim_start_matches('#');
        let is_heading = title.len() < line.len() && title.starts_with(' ');
        let title = title.trim();
        (is_heading && vocabulary::topic(title).is_some()).then_some(title)
    })?;
    lines.find(|line| is_delimiter_row(line))?;
    let text =
        format!("this code block holds the section `{heading}` and a table, which are not read");
    Some(Diagnostic::new(&rules::SECTION_IN_CODE, fence.span, text))
}

/// Whether a line stands between the header of a table and its rows.
fn is_delimiter_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.contains("--") && line.chars().all(|c| "|-: ".contains(c))
}

/// Finds the fields of a response on a page that the name of an operation is the title of, and that nothing else makes
/// one: the rest of it may be missing. With the id that the service gives each request they are no data type's.
pub(super) fn find_lone_response(page: &Page, clues: &Clues) -> Option<Diagnostic> {
    if !clues.title_is_name {
        return None;
    }
    let is_response = |section: &&Section| {
        matches!(
            section_topics::heading_topic(section),
            Some(Topic::Response(_))
        ) && section.blocks.iter().any(has_request_id)
    };
    let section = page.sections.iter().find(is_response)?;
    let text = "there are fields of a response, but the page is not read as an operation";
    let heading = section.heading.as_ref()?;
    Some(Diagnostic::new(&rules::NO_OPERATION, heading.span, text))
}

fn has_request_id(block: &Block) -> bool {
    let Block::Table(table) = block else {
        return false;
    };
    let names = table.rows.iter().filter_map(|row| row.cells.first());
    let mut names = names.map(|cell| cells::plain(&cell.value));
    names.any(|name| wire::REQUEST_ID.contains(&name.trim()))
}

#[cfg(test)]
mod tests {
    use crate::{run::Run, source::SourceMap};

    fn codes(page: &str) -> Vec<&'static str> {
        let product = "product = \"Pond\"\nversion = \"2020-01-02\"\n";
        let files = [("pond/page.md", page), ("pond/product.toml", product)];
        let run = Run::over(&SourceMap::from_texts(files));
        let found = run.report.diagnostics.iter();
        found.map(|d| d.rule.code).collect()
    }

    const REQUEST: &str = "## Request parameters\n\n|Parameter|Type|Required|Description|\n|--|--|--|--|\n\
                           |Action|String|Yes|The operation: FillPond.|\n|Depth|Integer|No|How deep.|\n\n";
    const RESPONSE: &str = "## Response parameters\n\n|Parameter|Type|Description|\n|--|--|--|\n\
                            |RequestId|String|Of the call.|\n|Frogs|Integer|How many.|\n\n";

    #[test]
    fn a_fence_too_much_is_told() {
        let swallowed =
            format!("# FillPond\n\n```\n{{}}\n```\n```\n\n{REQUEST}{RESPONSE}```\n\nThe end.\n");
        assert_eq!(codes(&swallowed), ["D0110"]);
        let open = swallowed.replace("{}\n```\n```", "{}\n```");
        assert!(!codes(&open).contains(&"D0110"), "{:?}", codes(&open));
    }

    #[test]
    fn a_block_that_shows_a_heading_alone_is_an_example() {
        let shown = format!(
            "# FillPond\n\n{REQUEST}{RESPONSE}## Examples\n\n```\n## Request parameters\n```\n"
        );
        assert!(!codes(&shown).contains(&"D0110"));
    }

    #[test]
    fn fields_of_a_response_alone_are_told() {
        let lone = format!("# FillPond\n\nFills it.\n\n{RESPONSE}");
        assert_eq!(codes(&lone), ["D0216"]);
        // A page about something else may have such a table, and that of a type has no id of a request.
        assert_eq!(codes(&lone.replace("RequestId", "Depth")), [""; 0]);
        assert_eq!(
            codes(&lone.replace("FillPond", "How ponds are filled")),
            [""; 0]
        );
    }
}
