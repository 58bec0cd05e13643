//! Which of several pages gives the structure.

use crate::{api::response_tests::POND, doc, source::SourceMap};

use super::*;

fn page(title: &str, members: &[&str]) -> String {
    let rows: String = members
        .iter()
        .map(|name| format!("|{name}|String|a|Something.|\n"))
        .collect();
    format!(
        "# {title}\n\n## Request parameters\n\n|Parameter|Type|Required|Description|\n|--|--|--|--|\n\
         |Action|String|Yes|ListToads|\n\n## Response parameters\n\n|Parameter|Type|Example|Description|\n\
         |--|--|--|--|\n{rows}"
    )
}

/// Paths of the pages of the one operation, the best first.
fn order(files: &[(&str, String)]) -> Vec<String> {
    let files = files.iter().map(|(path, text)| (*path, text.as_str()));
    let sources = SourceMap::from_texts(files.chain([POND]));
    let built = build(&sources, &doc::read_all(&sources).0);
    built.apis[0].operations[0].pages.clone()
}

#[test]
fn a_blank_in_a_folder_counts_within_a_language_only() {
    let old = page("ListToads", &["Toads", "Newts", "Frogs"]);
    let young = page("ListToads", &["Toads", "Newts"]);
    let anchored = page("ListToads {#doc_api_1}", &["Toads"]);
    // Of two Chinese folders the one without a blank is the younger, however many rows the other one has.
    assert_eq!(
        order(&[
            ("pond/cn.zh-CN/API 参考/ListToads.md", old.clone()),
            ("pond/cn.zh-CN/API参考/ListToads.md", young),
        ])[0],
        "pond/cn.zh-CN/API参考/ListToads.md"
    );
    // An English folder has one because English has: the younger page wins, whatever its language.
    assert_eq!(
        order(&[
            ("pond/cn.zh-CN/API参考/ListToads.md", anchored),
            ("pond/intl.en-US/API Reference/ListToads.md", old),
        ])[0],
        "pond/intl.en-US/API Reference/ListToads.md"
    );
}
