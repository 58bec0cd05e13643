//! Pages of operations with a method and a path: what is a part of the path, a header, a host or the body.

use crate::{model::*, run::Run, source::SourceMap};

const HEAD: &str = "http(s)://pond.example.com";

/// A page with a request line, its call as an example, and the rows of its parameters.
fn page(syntax: &str, rows: &str, call: &str) -> String {
    let fence = "```";
    format!(
        "# StockPond

Puts something into a pond.

## Debugging

[OpenAPI Explorer](https://api.aliyun.com/#product=Pond&api=StockPond&type=ROA&version=2020-02-02)

## Request syntax

{fence}
{syntax}
{fence}

## Request parameters

|Parameter|Type|Required|Example|Description|
|--|--|--|--|--|
{rows}

## Response parameters

|Parameter|Type|Example|Description|
|--|--|--|--|
|RequestId|String|1|The ID of the request.|

## Examples

Sample requests

{fence}
{call}
{fence}
"
    )
}

fn operation(page: &str) -> Operation {
    let run = Run::over(&SourceMap::from_texts([("pond/en-US/StockPond.md", page)]));
    run.apis[0].operations[0].clone()
}

fn path(operation: &Operation) -> &str {
    match &operation.style {
        Style::Roa { path, .. } => path,
        Style::Rpc { .. } => HEAD,
    }
}

fn position(operation: &Operation, name: &str) -> Option<Position> {
    operation
        .parameters
        .iter()
        .find(|p| p.name == name)
        .and_then(|p| p.position)
}

#[test]
fn a_word_that_every_call_has_is_no_parameter_of_the_path() {
    let rows = "|frogs|Array|Yes| |Who moves in.|\n|PondId|String|Yes|p-1|Where to.|";
    let syntax = "PUT /ponds/[PondId]/frogs HTTP/1.1\n\n{\"frogs\": [\"String\"]}";
    let call = "PUT /ponds/p-1/frogs HTTP/1.1\n\n{\"frogs\": [\"Kim\"]}";
    let read = operation(&page(syntax, rows, call));
    assert_eq!(path(&read), "/ponds/{PondId}/frogs");
    assert_eq!(position(&read, "frogs"), Some(Position::Body));
    let read = operation(&page(
        "PUT /frogs",
        rows,
        "PUT /frogs HTTP/1.1\n\n{\"frogs\": [\"Kim\"]}",
    ));
    assert_eq!(path(&read), "/frogs");
}

#[test]
fn a_word_that_calls_replace_is_a_parameter_of_the_path() {
    let rows = "|PondName|String|Yes|north|Which one.|";
    let read = operation(&page(
        "DELETE /ponds/pondname HTTP/1.1",
        rows,
        "DELETE /ponds/north",
    ));
    assert_eq!(path(&read), "/ponds/{PondName}");
    assert_eq!(position(&read, "PondName"), Some(Position::Path));
}

#[test]
fn headers_and_the_label_of_the_host_are_where_the_call_has_them() {
    let rows = "\
|pondGroup|String|Yes|west|Of ponds.|
|x-pond-depth|String|No|3|In feet.|
|Fish|String|No|carp|What is in it.|";
    let syntax = "PUT /ponds HTTP/1.1\nHost: PondGroup.Endpoint\nx-pond-depth: 3";
    let call = r#"PUT /ponds HTTP/1.1
Header :
{
    "x-pond-depth": "3",
    "Host": "west.pond.example.com"
}
Body :
{"Fish": "carp"}"#;
    let read = operation(&page(syntax, rows, call));
    let names: Vec<&str> = read.parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["pondGroup", "x-pond-depth", "Fish"]);
    assert_eq!(position(&read, "pondGroup"), Some(Position::Host));
    assert_eq!(position(&read, "x-pond-depth"), Some(Position::Header));
    assert_eq!(position(&read, "Fish"), Some(Position::Body));
}

#[test]
fn a_header_with_a_stray_quote_hides_none_behind_it() {
    let rows = "|pondGroup|String|Yes|west|Of ponds.|";
    let syntax = "GET /ponds HTTP/1.1\nx-pond-depth': 3\nHost: PondGroup.Endpoint";
    let read = operation(&page(syntax, rows, "GET /ponds HTTP/1.1"));
    assert_eq!(position(&read, "pondGroup"), Some(Position::Host));
}

#[test]
fn a_word_that_the_query_has_is_no_parameter_of_the_path() {
    let rows = "|tags|String|Yes|deep|Of the pond.|";
    let read = operation(&page("GET /tags?tags=String HTTP/1.1", rows, ""));
    assert_eq!(path(&read), "/tags");
    assert_eq!(position(&read, "tags"), Some(Position::Query));
    let read = operation(&page("GET /tags HTTP/1.1", rows, ""));
    assert_eq!(path(&read), "/{tags}");
}

#[test]
fn a_body_that_is_a_list_is_one_parameter() {
    let rows = "| |Array|Yes| |The fish to put in.|";
    let call = "POST /ponds HTTP/1.1\n\n[{\"Fish\": \"carp\", \"Age\": 3}]";
    let read = operation(&page("POST /ponds HTTP/1.1", rows, call));
    let [body] = read.parameters.as_slice() else {
        panic!("{:?}", read.parameters);
    };
    assert_eq!(read.body, RequestBody::Whole("body".into()));
    assert_eq!(body.required, Required::Yes);
    let Type::List { item, .. } = &body.ty else {
        panic!("{:?}", body.ty);
    };
    let Type::Struct(shape) = item.as_ref() else {
        panic!("{item:?}");
    };
    assert_eq!(shape.fields.len(), 2);

    let named = "|Fish|String|Yes|carp|What is put in.|";
    let read = operation(&page("POST /ponds HTTP/1.1", named, call));
    assert_eq!(read.body, RequestBody::Whole("body".into()));

    let numbers = "POST /ponds HTTP/1.1\n\n[1, 2]";
    let read = operation(&page("POST /ponds HTTP/1.1", rows, numbers));
    assert!(matches!(&read.parameters[0].ty, Type::List { item, .. } if **item == Type::I64));
}

/// A page whose cells of parameters became paragraphs.
fn flattened(syntax: &str, cells: &[&str]) -> String {
    let table = page(syntax, "", "");
    let head = ["Parameter", "Type", "Required", "Description", "Example"];
    let cells = [&head, cells].concat().join("\n\n");
    let (before, rest) = table.split_once("|Parameter|").unwrap();
    let (_, after) = rest.split_once("## Response").unwrap();
    format!("{before}{cells}\n\n## Response{after}")
}

fn inner_names(ty: &Type) -> Vec<&str> {
    let Type::Struct(shape) = ty else {
        panic!("{ty:?}");
    };
    shape.fields.iter().map(|f| f.name.as_str()).collect()
}

#[test]
fn all_that_is_sent_nowhere_else_is_inside_of_the_whole_body() {
    let cells = [
        &["PondId", "string", "Yes", "Of the path.", "p-1"][..],
        &["Lane", "string", "Yes", "The lane.", "north"],
        &["body", "object", "No", "The body."],
        &[
            "FrogIds",
            "array",
            "No",
            "The frogs.",
            "string",
            "No",
            "A frog.",
            "f-1",
        ],
        &["Depth", "integer", "Yes", "How deep it is.", "3"],
        &["Keeper", "object", "No", "Who feeds them."],
        &["Name", "string", "Yes", "The name.", "Ann"],
    ]
    .concat();
    let read = operation(&flattened("POST /ponds/{PondId}/frogs HTTP/1.1", &cells));
    assert_eq!(read.body, RequestBody::Whole("body".into()));
    assert_eq!(position(&read, "PondId"), Some(Position::Path));
    assert_eq!(position(&read, "Lane"), Some(Position::Query));
    let body = read.parameters.iter().find(|p| p.name == "body").unwrap();
    let Type::Struct(shape) = &body.ty else {
        panic!("{:?}", body.ty);
    };
    assert_eq!(inner_names(&body.ty), ["FrogIds", "Depth", "Keeper"]);
    assert_eq!(inner_names(&shape.fields[2].ty), ["Name"]);
}

#[test]
fn a_code_block_in_a_row_shows_no_request() {
    let cells = [
        "Kind",
        "string",
        "No",
        "One of these:",
        "```\n[{\"Kind\": \"carp\"}, {\"Kind\": \"trout\"}]\n```",
        "carp",
        "Depth",
        "integer",
        "No",
        "How deep it is.",
        "3",
    ];
    let read = operation(&flattened("POST /ponds HTTP/1.1", &cells));
    let names: Vec<&str> = read.parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Kind", "Depth"]);
    assert_eq!(read.body, RequestBody::Object);
}

#[test]
fn rows_behind_a_container_whose_example_shows_other_members_are_not_inside_of_it() {
    let cells = [
        &[
            "Marks",
            "object",
            "No",
            "Any marks.",
            "{ \"colour\": \"green\" }",
        ][..],
        &["Depth", "integer", "Yes", "How deep it is.", "3"],
        &[
            "Keeper",
            "object",
            "No",
            "Who feeds them.",
            "{ \"Name\": \"Ann\" }",
        ],
        &["Name", "string", "Yes", "The name.", "Ann"],
    ]
    .concat();
    let read = operation(&flattened("POST /ponds HTTP/1.1", &cells));
    let names: Vec<&str> = read.parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Marks", "Depth", "Keeper"]);
    assert_eq!(inner_names(&read.parameters[2].ty), ["Name"]);
}

#[test]
fn a_row_without_a_name_after_a_list_is_that_of_its_items() {
    let rows = "|Depth|Integer|No|3|How deep.|\n|Frogs|array<object>|No| |Who moves in.|\n\
                | |array<object>|No| |A frog.|\n|FrogName|String|No|Kim|Its name.|";
    let read = operation(&page("PUT /ponds HTTP/1.1", rows, "PUT /ponds HTTP/1.1"));
    let names: Vec<&str> = read.parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Depth", "Frogs"]);
}

#[test]
fn a_whole_body_is_enforced_where_a_call_shows_it() {
    let rows = "|body|Array|Yes| |The fish to put in.|";
    let required = |call: &str| {
        let read = operation(&page("POST /ponds HTTP/1.1", rows, call));
        let body = read.parameters.iter().find(|p| p.name == "body");
        body.map(|p| p.required.clone())
    };
    let shown = required("POST /ponds HTTP/1.1\n\n[\"carp\"]");
    assert_eq!(shown, Some(Required::Yes));
    let silent = required("POST /ponds HTTP/1.1");
    assert_eq!(silent, Some(Required::Documented));
}

#[test]
fn a_container_that_begins_like_another_one_stands_beside_it() {
    let frogs = "|Frogs|array<object>|No| |Who moves in.|\n| |object|No| |A frog.|\n\
                 |Name|String|No|Kim|Its name.|\n|Age|Integer|No|3|Its age.|";
    let rows = |first: &str| {
        format!(
            "{frogs}\n|Newts|array<object>|No| |Who else.|\n| |object|No| |A newt.|\n\
             |{first}|String|No|Ned|Of the newt.|"
        )
    };
    let names = |first: &str| -> Vec<String> {
        let read = operation(&page(
            "PUT /ponds HTTP/1.1",
            &rows(first),
            "PUT /ponds HTTP/1.1",
        ));
        read.parameters.into_iter().map(|p| p.name).collect()
    };
    assert_eq!(names("Name"), ["Frogs", "Newts"]);
    assert_eq!(
        names("Tail"),
        ["Frogs"],
        "nothing tells where the list ends"
    );
}
