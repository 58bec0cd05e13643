//! What the document and the printed Rust say of a request is the same.

use serde_json::json;

use crate::{
    model::{Api, Encoding, Field, Locale, Operation, Position, RequestBody, Style, Type},
    plan,
    report::Report,
    run::Run,
    source::SourceMap,
};

use super::openapi;

/// A page whose only parameter is the body.
const PAGE: &str = "# FillPond

Fills a pond.

## Request syntax

```
PUT /ponds HTTP/1.1
```

## Request parameters

|Parameter|Type|Position|Required|Example|Description|
|--|--|--|--|--|--|
|body|Array|Body|No|[\"reed\"]|What to fill it with.|

## Response parameters

|Parameter|Type|Example|Description|
|--|--|--|--|
|RequestId|String|1|The ID of the request.|
";

fn read(page: &str) -> Api {
    let product = "product = \"Pond\"\nversion = \"2020-01-02\"\n";
    let files = [("pond/FillPond.md", page), ("pond/product.toml", product)];
    let mut apis = Run::over(&SourceMap::from_texts(files)).apis;
    apis.swap_remove(0)
}

#[test]
fn a_body_that_is_one_parameter_has_no_name_in_either() {
    let api = read(PAGE);
    let operation = &api.operations[0];
    assert_eq!(operation.body, RequestBody::Whole("body".to_owned()));

    let document = openapi(&api);
    let content = &document["paths"]["/ponds"]["put"]["requestBody"]["content"];
    let schema = &content["application/json"]["schema"];
    assert_eq!(schema["type"], "array", "not an object with `body` in it");

    let plan = plan::plan(&[api], Locale::En, &mut Report::default());
    let field = &plan.products[0].operations[0].request.fields[0];
    assert!(field.put.whole, "the document and the code disagree");
}

#[test]
fn encodings_and_the_host_are_described() {
    let list = |name: &str, encoding, position| Field {
        name: name.to_owned(),
        ty: Type::List {
            item: Box::new(Type::String),
            wrapper: None,
        },
        encoding,
        position: Some(position),
        ..Field::default()
    };
    let mut api = Api {
        operations: vec![Operation {
            action: "ListPonds".to_owned(),
            style: Style::default(),
            parameters: vec![
                list("Flat", Encoding::Flat, Position::Query),
                list("Comma", Encoding::Comma, Position::Query),
                list("Json", Encoding::Json, Position::Query),
                list("Zone", Encoding::Flat, Position::Host),
            ],
            ..Operation::default()
        }],
        ..Api::default()
    };
    crate::api::resolve_wire(&mut api);
    let document = openapi(&api);
    let operation = &document["paths"]["/ListPonds"]["post"];
    let parameters = operation["parameters"].as_array().expect("parameters");
    assert_eq!(parameters.len(), 3);
    assert_eq!(parameters[0]["x-alicloud-encoding"], "flat");
    assert_eq!(parameters[1]["style"], "form");
    assert_eq!(parameters[1]["explode"], json!(false));
    let content = &parameters[2]["content"]["application/json"];
    assert_eq!(content["schema"]["type"], "array");
    assert_eq!(operation["x-alicloud-host-parameter"], "Zone");
}

#[test]
fn a_brace_that_is_never_closed_is_text() {
    let operation = |action: &str| Operation {
        action: action.to_owned(),
        style: Style::Roa {
            method: "GET".to_owned(),
            path: "/x}{".to_owned(),
        },
        ..Operation::default()
    };
    let api = Api {
        operations: vec![operation("ListPonds"), operation("ListLakes")],
        ..Api::default()
    };
    let document = openapi(&api);
    let paths = document["paths"].as_object().expect("paths");
    assert_eq!(paths.keys().collect::<Vec<_>>(), ["/x}{", "/x}{#2"]);
}
