//! Pages of several operations.

use crate::{page, source::FileId, vocabulary};

use super::split::split_operations;

const TABLE: &str =
    "|Parameter|Type|Required|Description|\n|--|--|--|--|\n|PondId|String|Yes|The pond.|\n";

/// Titles and numbers of sections of the parts of a page.
fn parts(text: &str) -> Vec<(String, usize)> {
    let page = page::read(FileId(0), text, &vocabulary::heads_column);
    let parts = split_operations(page).into_iter();
    let title = |p: &page::Page| p.title.as_ref().map_or(String::new(), |t| t.value.clone());
    parts.map(|p| (title(&p), p.sections.len())).collect()
}

fn operation(level: &str, name: &str) -> String {
    format!("{level} {name}\n\nDoes it.\n\n{level}# Request parameters\n\n{TABLE}\n")
}

#[test]
fn headings_that_name_operations_cut_a_page() {
    let [drain, fill] = ["DrainPond", "FillPond"].map(|name| operation("##", name));
    let text = format!("# About ponds\n\nTwo calls.\n\n{drain}{fill}");
    let found = parts(&text);
    let titles: Vec<&str> = found.iter().map(|p| p.0.as_str()).collect();
    assert_eq!(titles, ["DrainPond", "FillPond"]);
}

#[test]
fn a_single_heading_is_the_operation_of_the_page() {
    let text = format!("# About ponds\n\n{}", operation("##", "DrainPond"));
    assert_eq!(parts(&text).len(), 1);
}

#[test]
fn a_name_without_a_request_below_it_cuts_nothing() {
    let text = format!(
        "# DrainPond\n\n## Request parameters\n\n{TABLE}\n## PondType\n\nA type.\n\n## FillPond\n\nSee there.\n"
    );
    assert_eq!(parts(&text).len(), 1);
}

#[test]
fn what_comes_before_the_first_heading_is_an_operation_if_it_has_a_request() {
    let text = format!(
        "# DrainPond\n\n## Request parameters\n\n{TABLE}\n{}",
        operation("##", "FillPond")
    );
    let found = parts(&text);
    let titles: Vec<&str> = found.iter().map(|p| p.0.as_str()).collect();
    assert_eq!(titles, ["DrainPond", "FillPond"]);
}
