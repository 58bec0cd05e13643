//! A toy product on both sides.

use crate::{
    metadata::toy::{api, dated, field, list, operation, structure},
    model::{Required, Type},
};

use super::*;

fn lines(comparison: &Comparison) -> Vec<String> {
    let line = |c: &Case| {
        format!(
            "{:?} {:?} {}: {}",
            c.kind, c.difference.what, c.difference.path, c.difference.note
        )
    };
    comparison.cases.iter().map(line).collect()
}

#[test]
fn each_class_has_its_case() {
    let page = operation(
        "ListFrogs",
        ["PondId", "Size", "Invented", "Old", "RegionId"]
            .map(|name| field(name, Type::String))
            .into(),
        vec![
            field(
                "Frogs",
                list(None, structure(vec![field("Name", Type::String)])),
            ),
            field("Legs", Type::I32),
            field("Detail", structure(vec![field("Skin", Type::String)])),
            field("Whole", Type::String),
        ],
    );
    let mut pond = field("pondid", Type::String);
    pond.required = Required::Yes;
    let document = operation(
        "ListFrogs",
        vec![
            pond,
            field("Size", Type::I64),
            field("Forgotten", Type::String),
            field("Unwritten", Type::String),
        ],
        vec![
            field(
                "Frogs",
                list(
                    None,
                    structure(vec![field("Name", Type::String), field("Legs", Type::I32)]),
                ),
            ),
            field("Detail", Type::Any),
            field("Whole", structure(vec![field("Part", Type::String)])),
        ],
    );
    let older = operation("ListFrogs", vec![field("Old", Type::String)], Vec::new());
    let elsewhere = Operation {
        action: "GetToad".to_owned(),
        ..Operation::default()
    };
    let documents = [
        dated("2021-01", true, vec![older]),
        dated("2022-01", true, vec![document, elsewhere.clone()]),
    ];
    let extra = Operation {
        action: "GetNewt".to_owned(),
        ..Operation::default()
    };
    let mentions = |_: &Operation, name: &str| name != "unwritten";
    let comparison = compare(&[api(vec![page, extra])], &documents, &mentions);
    assert_eq!(
        lines(&comparison),
        [
            "Request Required PondId: required false on the page, true in metadata",
            "Request Type Size: String on the page, Long in metadata",
            "Request Surplus Invented: String",
            "Request Missing Forgotten: String",
            "Response Moved Legs: Frogs[].Legs in metadata",
            "Response Surplus Legs: Integer",
            "Response Missing Frogs[].Legs: Integer",
            "Response Missing Whole.Part: String",
        ]
    );
    let counts = &comparison.products["pond"];
    assert_eq!(
        (counts.operations, counts.pages_only, counts.metadata_only),
        (1, 1, 1)
    );
    let request = &counts.request;
    assert_eq!(
        (request.found, request.drift, request.undocumented),
        (2, 1, 1)
    );
    let response = &counts.response;
    assert_eq!(
        (
            response.found,
            response.refined,
            response.coarse,
            response.moved
        ),
        (2, 1, 1, 1)
    );
    assert_eq!(response.precision(), Some(2.0 / 3.0));
    assert_eq!(response.recall(), Some(0.5));
    insta::assert_snapshot!(table(&comparison, false));
}

#[test]
fn a_product_without_pages_is_left_out() {
    let only = operation("ListFrogs", Vec::new(), Vec::new());
    let documents = [dated("2022-01", true, vec![only])];
    assert_eq!(
        compare(&[], &documents, &|_, _| true),
        Comparison::default()
    );
}
