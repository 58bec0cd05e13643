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
