//! Changes of facts, in the words of the dialect.

use crate::{
    canonical::{self, Subject},
    model::{Operation, Required},
    source::FileId,
};

use super::compare;

/// An operation whose request has one parameter with these words in its cell `Facts`.
fn operation(call: &str, facts: &str) -> Operation {
    let page = format!(
        "# CatchFrog\n\n| Fact | Value |\n| --- | --- |\n\
         | Product | Pond 2024-01-01 |\n| Call | {call} |\n\n## Request\n\n\
         | Name | Type | Required | Facts | Example | Description |\n\
         | --- | --- | --- | --- | --- | --- |\n\
         | Depth | Integer | no | {facts} |  |  |\n"
    );
    let read = canonical::read(FileId(0), &page);
    assert_eq!(read.findings, [], "{page}");
    match read.page.subject {
        Subject::Operation(operation) => *operation,
        Subject::CommonErrors(_) => panic!("{page}"),
    }
}

#[test]
fn facts_are_told_in_the_words_of_their_cell() {
    let cases: [(&str, &str, &[&str]); 6] = [
        (
            "max 20 items",
            "",
            &["CatchFrog request.Depth: limits removed: max 20 items"],
        ),
        (
            "range 1..9; default 3; unit cm",
            "range 1..; default 4; unit cm",
            &[
                "CatchFrog request.Depth: limits range 1..9 -> range 1..",
                "CatchFrog request.Depth: default default 3; unit cm -> default 4; unit cm",
            ],
        ),
        (
            "one of 1, 2",
            "like 1, 2, 3",
            &["CatchFrog request.Depth: values one of 1, 2 -> like 1, 2, 3"],
        ),
        (
            "",
            "deprecated",
            &["CatchFrog request.Depth: deprecated added: deprecated"],
        ),
        (
            "",
            "in body; as json",
            &["CatchFrog request.Depth: wire in query -> in body as json"],
        ),
        ("chars 2..8", "chars 2..8", &[]),
    ];
    for (old, new, want) in cases {
        let changes = compare(
            Some(&operation("RPC POST", old)),
            Some(&operation("RPC POST", new)),
        );
        let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
        assert_eq!(lines, want, "{old} -> {new}");
    }
}

#[test]
fn what_holds_for_the_operation_is_told_in_the_words_of_its_page() {
    let old = operation("RPC POST", "");
    let mut new = operation("ROA GET /frogs", "");
    new.parameters[0].required = Required::Conditional("In winter.".into());
    new.idempotency_token = Some("ClientToken".into());
    new.read_only = true;
    let changes = compare(Some(&old), Some(&new));
    let lines: Vec<String> = changes.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "CatchFrog: call RPC POST -> ROA GET /frogs",
            "CatchFrog request.Depth: required added: conditional: In winter.",
            "CatchFrog read only: behavior added: yes",
            "CatchFrog token: behavior added: ClientToken",
        ]
    );
}
