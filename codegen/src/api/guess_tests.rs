//! Guesses are reported, each with the override that settles it.

use crate::{
    api::response_tests::{POND, page},
    doc,
    source::SourceMap,
};

use super::*;

/// Codes and messages about the response of one page.
fn guesses(rows: &str, examples: &str) -> Vec<String> {
    let page = page("ListNewts", rows, examples);
    let sources = SourceMap::from_texts([POND, ("pond/en-US/ListNewts.md", &page)]);
    let built = build(&sources, &doc::read_all(&sources).0);
    let guess = ["D0301", "D0307"];
    let found = built.records.report.diagnostics.iter();
    let found = found.filter(|d| guess.contains(&d.rule.code));
    found
        .map(|d| {
            let settle = d.settle.as_deref().unwrap_or_default();
            assert!(settle.contains("[[override]]"), "{d:?}");
            format!("{} {}", d.rule.code, d.message)
        })
        .collect()
}

#[test]
fn a_list_that_nothing_shows_is_a_guess() {
    let got = guesses("|Newts|Array| |The newts.|", "");
    assert_eq!(got.len(), 1, "{got:?}");
    assert!(got[0].starts_with("D0307 `response.Newts`"), "{got:?}");
}

#[test]
fn a_container_that_is_a_list_by_its_name_is_a_guess() {
    let got = guesses("|Newts| | |The newts.|\n|Name|String|Ned|Name.|", "");
    assert!(
        got.iter().any(|g| g.starts_with("D0307 `response.Newts`")),
        "{got:?}"
    );
}

#[test]
fn a_tie_at_the_top_is_a_guess() {
    // A member of the list, or a field after a list of values: .2 points apart.
    let got = guesses("|Frogs|Array| |Frogs.|\n|Colour|String|red|Colour.|", "");
    assert!(
        got.iter().any(|g| g.starts_with("D0301 `Colour`")),
        "{got:?}"
    );
}

#[test]
fn what_an_example_shows_is_no_guess() {
    let shown = "```\n{\"Newts\": [{\"Name\": \"Ned\"}], \"RequestId\": \"1\"}\n```\n";
    let rows = "|Newts|Array of Newt| |The newts.|\n|Name|String|Ned|Name.|\n|RequestId|String|1|Request.|";
    assert_eq!(guesses(rows, shown), Vec::<String>::new());
}

#[test]
fn a_product_that_never_wraps_its_lists_leaves_no_doubt_of_one_more() {
    let shown = |count: usize| {
        let lists = ["Frogs", "Reeds", "Lanes", "Stones", "Otters"];
        let lists: Vec<String> = lists[..count]
            .iter()
            .map(|list| format!("\"{list}\": [\"a\"]"))
            .collect();
        format!("```\n{{{}}}\n```\n", lists.join(", "))
    };
    let rows = "|Newts|Array| |The newts.|";
    assert_eq!(guesses(rows, &shown(4)).len(), 1);
    assert_eq!(guesses(rows, &shown(5)), Vec::<String>::new());
}

#[test]
fn what_holds_rows_and_has_none_is_a_doubt() {
    let rows = "|NewtName|String|Ned|Name.|\n|Age|Integer|1|Age.|\n|RequestId|String|1|Request.|";
    let doubts = |rows: &str, example: &str| {
        let shown = format!("JSON format\n\n```\n{example}\n```\n");
        let got = guesses(rows, &shown).into_iter();
        got.filter(|g| g.contains("no row describes")).count()
    };
    let listed =
        "{\"Newts\": {\"Newt\": [{\"NewtName\": \"Ned\", \"Age\": 1}]}, \"RequestId\": \"1\"}";
    assert_eq!(doubts(rows, listed), 1);
    let described = format!("|Newts|Object| |The newts.|\n{rows}");
    let held = "{\"Newts\": {\"NewtName\": \"Ned\", \"Age\": 1}, \"RequestId\": \"1\"}";
    assert_eq!(doubts(&described, held), 0);
}

#[test]
fn a_row_at_the_top_that_an_example_shows_deeper_alone_is_a_doubt() {
    let doubts = |rows: &str| {
        let shown = "{\"Pond\": {\"Newt\": {\"Age\": 1}}, \"RequestId\": \"1\"}";
        let got = guesses(rows, &format!("JSON format\n\n```\n{shown}\n```\n"));
        got.iter().filter(|g| g.contains("only deeper")).count()
    };
    let age = "|Age|Integer|1|Age.|\n|RequestId|String|1|Request.|";
    assert_eq!(doubts(age), 1);
    let held = format!("|Pond|Object| |The pond.|\n|Newt|Object| |The newt.|\n{age}");
    assert_eq!(doubts(&held), 0);
}
