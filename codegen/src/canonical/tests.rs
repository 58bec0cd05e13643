//! One page with a bit of everything, and pages that break the grammar.

use crate::{
    model::{Operation, Type, path},
    source::FileId,
};

use super::{Subject, is_canonical, read, write};

/// The page of `docs/canonical.md`.
fn documented() -> String {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/canonical.md");
    let text = std::fs::read_to_string(docs).expect("the reference of the dialect");
    let page = text
        .split("````markdown\n")
        .nth(1)
        .and_then(|rest| rest.split("````").next());
    page.expect("a page in it").to_owned()
}

fn operation(page: &str) -> Operation {
    let read = read(FileId(0), page);
    assert_eq!(read.findings, [], "{page}");
    match read.page.subject {
        Subject::Operation(operation) => *operation,
        Subject::CommonErrors(errors) => panic!("no operation: {errors:?}"),
    }
}

#[test]
fn the_documented_page_is_what_is_written() {
    let page = documented();
    assert!(is_canonical(&page));
    let read = read(FileId(0), &page);
    assert_eq!(read.findings, []);
    assert_eq!(write(&read.page), page);
    assert_eq!(read.items.len(), 15);
}

#[test]
fn paths_and_marks_give_the_tree() {
    let operation = operation(&documented());
    let paths = |fields| {
        path::leaves("", fields)
            .into_iter()
            .map(|l| l.path)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        paths(&operation.parameters),
        ["PondId", "PageSize", "Filter[].Key", "Filter[].Value[]"]
    );
    let Type::Struct(body) = &operation.response.body else {
        panic!("{:?}", operation.response.body);
    };
    assert_eq!(
        paths(&body.fields),
        [
            "TotalCount",
            "Frogs.Frog[].Color",
            "Frogs.Frog[].Jump",
            "Frogs.Frog[].Warts"
        ]
    );
}

#[test]
fn what_breaks_the_grammar_is_reported_and_the_rest_is_read() {
    let page = documented();
    for (from, to, message) in [
        (
            "## Values",
            "## Colors",
            "no section of a canonical page is called `Colors`",
        ),
        (
            "| Read only |",
            "| Reads |",
            "no fact of an operation is called `Reads`",
        ),
        ("RPC POST", "SOAP", "`SOAP` is no value of the fact `Call`"),
        ("PondId | String", "PondId | Strng", "`Strng` is no type"),
        (
            "max 5 items",
            "max five",
            "`max five` is no item of a `Facts` cell",
        ),
        (
            "| Filter[] |",
            "| Filters[] |",
            "no row above is called `Filter[]`",
        ),
        ("| 404 |", "| never |", "`never` is no HTTP status"),
        (
            "json response",
            "yaml response",
            "`yaml response` does not say notation and kind of an example",
        ),
        (
            "| green | It sits",
            "| blue | It sits",
            "this row follows no path of the page",
        ),
        (
            "| pond-1 | |",
            "| pond-1 |",
            "the row has not as many cells as the header",
        ),
        (
            "| Status |",
            "| State |",
            "the columns of this table are Status, Code, Message, Meaning, Chinese",
        ),
    ] {
        let broken = page.replacen(from, to, 1);
        assert_ne!(broken, page, "{from}");
        let read = read(FileId(0), &broken);
        let messages: Vec<&str> = read.findings.iter().map(|(_, m)| m.as_str()).collect();
        assert!(messages.contains(&message), "{message}: {messages:?}");
        assert!(matches!(&read.page.subject, Subject::Operation(o) if o.action == "DescribeFrogs"));
    }
}

#[test]
fn vendor_pages_are_not_canonical() {
    assert!(!is_canonical("# A\n\n|Name|Type|\n|--|--|\n|Fact|Value|\n"));
    assert!(!is_canonical("# A\n"));
}
