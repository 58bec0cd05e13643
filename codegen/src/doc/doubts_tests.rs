//! Rows and sections that a page leaves in doubt, each with the page that leaves none.

use crate::{ledger::ItemKind, source::SourceMap};

use super::read_all;

/// A page with these lines below the header of its response, and this example.
fn page(rows: &str, example: &str) -> String {
    format!(
        "# ListOtters\n\n## Request parameters\n\n|Parameter|Type|Required|Description|\n|--|--|--|--|\n\
         |Action|String|Yes|ListOtters|\n|Depth|Integer|No|The depth.|\n\n## Response parameters\n\n\
         |Parameter|Type|Example|Description|\n|--|--|--|--|\n{rows}\n\n## Examples\n\n```\n\
         https://ponds.aliyuncs.com/?Action=ListOtters&Depth=3\n```\n\n```\n{example}\n```\n"
    )
}

/// Codes of the warnings of the page, sorted.
fn codes(text: &str) -> Vec<&'static str> {
    let (_, records) = read_all(&SourceMap::from_texts([("zoo/ListOtters.md", text)]));
    let watched = ["D0107", "D0202", "D0203", "D0222", "D0223", "D0225"];
    let found = records.report.open().map(|d| d.rule.code);
    let mut codes: Vec<_> = found.filter(|code| watched.contains(code)).collect();
    codes.sort_unstable();
    codes
}

const EXAMPLE: &str = r#"{"Reeds": ["a"], "Moss": "soft", "Time": "now"}"#;

#[test]
fn a_plain_row_without_a_name_is_an_item_after_a_list_or_map_alone() {
    let nameless = "| |String|a|A reed.|";
    for (before, expected) in [
        ("|Reeds|array| |The reeds.|", &[][..]),
        ("|Reeds|object| |The reeds.|", &[]),
        ("|Reeds|Object| |The reeds.|", &["D0225"]),
        ("|Reeds| | |The reeds.|", &["D0225"]),
        ("|Reeds|Reed| |The reeds.|", &["D0225"]),
        ("|Reeds.N|RepeatList|a|The reeds.|", &["D0225"]),
    ] {
        let text = page(&format!("{before}\n{nameless}"), EXAMPLE);
        assert_eq!(codes(&text), expected, "{before}");
    }
    let first = page(&format!("{nameless}\n|Moss|String|soft|Moss.|"), EXAMPLE);
    assert_eq!(
        codes(&first),
        ["D0225"],
        "a body is no plain value that has fields"
    );
    let root = page("| |object| |All.|\n|Moss|String|soft|Moss.|", EXAMPLE);
    assert_eq!(codes(&root), [""; 0]);
}

#[test]
fn a_type_that_bears_a_name_holds_something() {
    assert_eq!(codes(&page("|Moss|Fjord|soft|Moss.|", EXAMPLE)), ["D0203"]);
    let holds = r#"{"Moss": {"Color": "green"}}"#;
    let described = page("|Moss|Fjord| |Moss.|\n|Color|String|green|Green.|", holds);
    assert_eq!(codes(&described), [""; 0]);
}

#[test]
fn a_word_for_a_type_is_no_name_beside_another_one() {
    assert_eq!(
        codes(&page("|String|Time|now|The time.|", EXAMPLE)),
        ["D0202"]
    );
    assert_eq!(
        codes(&page("|Time|String|now|The time.|", EXAMPLE)),
        [""; 0]
    );
}

#[test]
fn a_section_is_empty_whose_only_rows_are_of_a_type() {
    let row = "|Moss|String|soft|Moss.|";
    let whole = page(row, EXAMPLE);
    assert_eq!(codes(&whole), [""; 0]);
    let table = whole.find("|Parameter|Type|Example|").unwrap();
    let (above, below) = whole.split_at(table);
    let text = format!("{above}See below.\n\n## Reed parameters\n\n{below}");
    assert_eq!(codes(&text), ["D0222"]);
}

#[test]
fn rows_after_paragraphs_belong_to_the_table_above() {
    let rows = "|Moss|String|soft|x| \n\n Moss of ponds:\n\n -   **soft**: to the touch\n-   **wet**: in autumn\n\n |\n\
                |Reeds|array|a|The reeds.\n\n |\n|Time|String|now|The time.\n\n |";
    let (docs, records) = read_all(&SourceMap::from_texts([(
        "zoo/ListOtters.md",
        &*page(rows, EXAMPLE),
    )]));
    let table = &docs.operations[0].response[0];
    let names: Vec<&str> = docs.operations[0]
        .response
        .iter()
        .flat_map(|t| &t.rows)
        .map(|r| r.name.value.as_str())
        .collect();
    assert_eq!(names, ["Moss", "Reeds", "Time"], "{table:?}");
    let rows = records
        .ledger
        .items()
        .filter(|i| i.kind == ItemKind::ResponseRow);
    assert_eq!(rows.count(), 3);
    assert!(records.report.open().any(|d| d.rule.code == "D0107"));
}

#[test]
fn a_value_without_a_type_is_no_row_of_items() {
    let rows = "|Time|String|now|The time.|\n|Pond|Object| |The pond.|\n|Moss| |soft|Moss.|";
    assert_eq!(codes(&page(rows, EXAMPLE)), ["D0223"]);
    let item = "|Time|String|now|The time.|\n|Reeds|Array| |Reeds.|\n|Reed| | |One of them.|";
    assert_eq!(codes(&page(item, EXAMPLE)), [""; 0]);
}

#[test]
fn a_pipe_between_brackets_is_part_of_the_cell_that_has_them() {
    let text = page("|Moss|String|[0|1]|How soft it is.|", EXAMPLE);
    let (docs, _) = read_all(&SourceMap::from_texts([(
        "zoo/ListOtters.md",
        text.as_str(),
    )]));
    let row = &docs.operations[0].response[0].rows[0];
    assert_eq!(row.description.value.trim(), "How soft it is.");
    assert_eq!(row.example.as_ref().map(|e| e.value.trim()), Some("[0|1]"));
}

#[test]
fn where_common_parameters_are_told_of_is_not_that_there_are_no_others() {
    let text = |sentence: &str| {
        page("|Moss|String|soft|Moss.|", EXAMPLE).replace(
            "|Parameter|Type|Required|Description|\n|--|--|--|--|\n\
             |Action|String|Yes|ListOtters|\n|Depth|Integer|No|The depth.|\n",
            &format!("{sentence}\n"),
        )
    };
    let points = "For more information about common parameters, look elsewhere.";
    assert_eq!(codes(&text(points)), ["D0222"]);
    assert_eq!(codes(&text("Only common parameters.")), [""; 0]);
}

#[test]
fn names_with_types_in_paragraphs_are_a_table_that_is_not_read() {
    let found = |cells: &[&str]| {
        let below = format!("|Moss|String|soft|Moss.|\n\n{}", cells.join("\n\n"));
        let text = page(&below, EXAMPLE);
        let (_, records) = read_all(&SourceMap::from_texts([(
            "zoo/ListOtters.md",
            text.as_str(),
        )]));
        records.report.open().any(|d| d.rule.code == "D0219")
    };
    let cells = [
        "Fjord",
        "Sound",
        "Reeds",
        "Integer",
        "The reeds.",
        "Time",
        "String",
        "The time.",
    ];
    assert!(found(&cells));
    assert!(!found(&[
        "Reeds",
        "Integer",
        "The reeds, and no more of them."
    ]));
}
