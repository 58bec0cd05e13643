//! Documents of toy products: what is read, what is left out, and that nothing is lost or makes the reader stop.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{
    export,
    ledger::{Balance, IgnoreRule},
    model::{
        Api, Encoding, Field, Operation, Position, Required, Style, Type,
        path::{Leaf, leaves},
    },
};

use super::{
    convert::{Converted, OperationMarks},
    finding::Finding,
    read::parse,
};

fn converted(document: &Value) -> Converted {
    let text = document.to_string();
    parse("pond.json", text.as_bytes(), &|_, _| true)
        .unwrap_or_else(|finding| panic!("{finding}"))
        .unwrap()
}

fn document(style: &str, apis: Value, types: Value) -> Value {
    json!({
        "version": "1.0",
        "info": { "style": style, "product": "Pond", "version": "2020-02-02" },
        "directories": [{ "id": 1, "title": "Prose", "type": "directory", "children": ["DescribeFrogs"] }],
        "components": { "schemas": types },
        "apis": apis,
        "endpoints": [
            { "regionId": "xx-north", "endpoint": "pond.xx-north.example.com" },
            { "regionId": "xx-south", "endpoint": "pond.xx-south.example.com" }
        ]
    })
}

fn one(style: &str, operation: Value) -> (Operation, OperationMarks, Converted) {
    let done = converted(&document(
        style,
        json!({ "DescribeFrogs": operation }),
        json!({}),
    ));
    assert_eq!(done.balance.unaccounted, 0, "{:?}", done.balance);
    let operation = done.api.api.operations[0].clone();
    let marks = done.api.marks["DescribeFrogs"];
    (operation, marks, done)
}

fn paths(fields: &[Field]) -> Vec<String> {
    leaves("", fields)
        .into_iter()
        .map(|leaf| leaf.path)
        .collect()
}

fn response_leaves(operation: &Operation) -> Vec<Leaf<'_>> {
    match &operation.response.body {
        Type::Struct(shape) => leaves("", &shape.fields),
        _ => Vec::new(),
    }
}

fn string() -> Value {
    json!({ "type": "string" })
}

#[test]
fn a_call_by_name_has_its_parameters_response_and_errors() {
    let (operation, marks, done) = one(
        "RPC",
        json!({
            "methods": ["post", "get"],
            "operationType": "read",
            "deprecated": true,
            "staticInfo": { "substitutions": ["Pond::2020-02-02::ListFrogs"] },
            "parameters": [
                { "name": "Action", "in": "query", "schema": string() },
                { "name": "PondId", "in": "query", "schema": { "type": "string", "required": true, "maxLength": 8 } },
                { "name": "Color", "in": "query", "schema": {
                "type": "string", "enum": ["green", "red"], "example": "red"
            } },
                { "name": "Size", "in": "formData", "schema": {
                    "type": "integer", "format": "int32", "minimum": "0", "exclusiveMinimum": true, "maximum": "9",
                    "default": "3"
                } },
                { "name": "Tag", "in": "query", "style": "repeatList", "schema": {
                    "type": "array", "maxItems": 5,
                    "items": { "type": "object", "properties": { "Key": string(), "Value": string() } }
                } },
                { "name": "Legs", "in": "query", "style": "simple", "schema": { "type": "array", "items": string() } },
                { "name": "Plan", "in": "query", "style": "json", "schema": {
                    "type": "object", "additionalProperties": { "type": "boolean" }
                } },
                { "name": "Disk.1.Size", "in": "query", "schema": { "type": "integer", "format": "int64" } },
                { "name": "Disk.2.Size", "in": "query", "schema": { "type": "integer", "format": "int64" } },
                { "name": "Net.Zone", "in": "query", "schema": string() }
            ],
            "responses": {
                "200": { "schema": { "type": "object", "properties": {
                    "RequestId": string(),
                    "Frogs": { "type": "object", "properties": { "Frog": { "type": "array", "items": {
                        "type": "object",
                        "properties": { "FrogId": string(), "Born": { "type": "string", "format": "iso8601" } }
                    } } } }
                } } },
                "4XX": { "schema": string() }
            },
            "errorCodes": {
                "404": [{ "errorCode": "NoPond", "errorMessage": "The pond %s is dry." }],
                "999": [{ "errorCode": "NoPond", "errorMessage": "" }, { "errorCode": "Odd", "errorMessage": "" }]
            },
            "responseDemo": json!([
                { "type": "json", "example": "{}", "errorExample": "" }, { "type": "xml", "example": "<a/>" }
            ]).to_string()
        }),
    );
    assert_eq!(done.findings, []);
    assert_eq!(
        operation.style,
        Style::Rpc {
            method: "POST".to_owned()
        }
    );
    assert!(operation.read_only && marks.has_response);
    assert_eq!(
        operation.deprecated.as_ref().unwrap().en.as_deref(),
        Some("Use `ListFrogs` instead.")
    );
    assert_eq!(
        paths(&operation.parameters),
        [
            "PondId",
            "Color",
            "Size",
            "Tag[].Key",
            "Tag[].Value",
            "Legs[]",
            "Plan",
            "Disk[].Size",
            "Net.Zone"
        ]
    );
    let [pond, color, size, tag, legs, plan, ..] = operation.parameters.as_slice() else {
        panic!("{:?}", operation.parameters)
    };
    assert_eq!(
        (&pond.required, pond.facts.length),
        (&Required::Yes, Some((None, Some(8))))
    );
    assert_eq!(
        (color.facts.values.len(), color.facts.values_closed),
        (2, true)
    );
    assert_eq!(
        (size.position, size.facts.range),
        (Some(Position::Form), Some((Some(1.0), Some(9.0))))
    );
    assert_eq!(
        (&size.ty, size.facts.default.as_deref()),
        (&Type::I32, Some("3"))
    );
    assert_eq!(tag.facts.max_items, Some(5));
    assert_eq!(
        (legs.encoding, plan.encoding),
        (Encoding::Comma, Encoding::Json)
    );
    let leaves = response_leaves(&operation);
    let paths: Vec<&str> = leaves.iter().map(|l| l.path.as_str()).collect();
    assert_eq!(
        paths,
        ["RequestId", "Frogs.Frog[].FrogId", "Frogs.Frog[].Born"]
    );
    assert_eq!(leaves[2].ty, &Type::Timestamp);
    let errors: Vec<_> = operation
        .errors
        .iter()
        .map(|e| (e.code.as_str(), e.status))
        .collect();
    assert_eq!(errors, [("NoPond", Some(404)), ("Odd", None)]);
    assert_eq!(operation.examples.len(), 1);
    let mut ignored: Vec<_> = done.balance.ignored.keys().map(|r| r.as_str()).collect();
    ignored.sort_unstable();
    assert_eq!(
        ignored,
        ["common-parameter", "error-response", "same-in-xml"]
    );
    assert_eq!(done.api.groups[0].actions, ["DescribeFrogs"]);
    assert_eq!(
        done.api.api.endpoints.rule.as_deref(),
        Some("pond.{region}.example.com")
    );
}

#[test]
fn a_call_by_path_has_the_members_of_its_body_as_parameters() {
    let body = |name: &str| {
        json!({ "name": "body", "in": "body", "style": "json", "schema": {
            "type": "object", "properties": { name: { "type": "array", "items": string() } }
        } })
    };
    let operation = |name: &str| {
        one(
            "ROA",
            json!({
                "methods": ["put"],
                "path": "/ponds/[pondId]/frogs?mode=all",
                "parameters": [{ "name": "pondId", "in": "path", "schema": string() }, body(name)],
                "responses": []
            }),
        )
    };
    let (flat, marks, _) = operation("legs");
    let style = Style::Roa {
        method: "PUT".to_owned(),
        path: "/ponds/{pondId}/frogs".to_owned(),
    };
    assert_eq!(flat.style, style);
    assert!(!marks.has_response);
    assert_eq!(paths(&flat.parameters), ["pondId", "legs[]", "mode"]);
    assert_eq!(flat.parameters[1].position, Some(Position::Body));
    // Its twin: a member that has the name of another parameter.
    let (whole, ..) = operation("pondId");
    assert_eq!(
        paths(&whole.parameters),
        ["pondId", "body.pondId[]", "mode"]
    );
}

#[test]
fn lists_are_wrapped_where_the_document_says_so_or_its_names_do() {
    let schema = |inner: &str, mark: Option<bool>| {
        let mut outer = json!({ "type": "object", "properties": { inner: { "type": "array", "items": string() } } });
        if let Some(mark) = mark {
            outer["itemNode"] = json!(mark);
        }
        let bare = json!({ "type": "array", "items": string() });
        json!({ "type": "object", "properties": { "Frogs": outer, "Toads": bare } })
    };
    let wrapper = |schema: Value| {
        let (operation, ..) = one(
            "RPC",
            json!({ "responses": { "200": { "schema": schema } } }),
        );
        let Type::Struct(shape) = operation.response.body else {
            panic!()
        };
        match &shape.fields[0].ty {
            Type::List { wrapper, .. } => wrapper.clone(),
            _ => None,
        }
    };
    assert_eq!(wrapper(schema("Frog", None)).as_deref(), Some("Frog"));
    assert_eq!(wrapper(schema("Items", None)), None);
    assert_eq!(
        wrapper(schema("Items", Some(true))).as_deref(),
        Some("Items")
    );
}

#[test]
fn references_are_followed_once_and_end_where_a_type_contains_itself() {
    let refer = json!({ "$ref": "#/components/schemas/Frog" });
    let types = json!({
        "Frog": { "type": "object", "properties": {
            "Name": string(),
            "Children": { "type": "array", "items": refer },
            "Home": { "$ref": "#/components/schemas/Nowhere" }
        } },
        "Unused": { "type": "object", "properties": { "A": string() } }
    });
    let apis = json!({ "GetFrog": { "responses": { "200": { "schema": { "type": "object", "properties": {
        "First": refer, "Second": refer
    } } } } } });
    let done = converted(&document("RPC", apis, types));
    assert_eq!(done.balance.unaccounted, 0);
    assert_eq!(done.balance.ignored[&IgnoreRule::UnusedType], 2);
    let found: Vec<(&str, &str)> = done
        .findings
        .iter()
        .map(|f| (f.code, f.pointer.as_str()))
        .collect();
    let children = "/components/schemas/Frog/properties/Children/items";
    let home = "/components/schemas/Frog/properties/Home";
    assert_eq!(
        found,
        [
            ("D0805", children),
            ("D0804", home),
            ("D0805", children),
            ("D0804", home)
        ]
    );
    let operation = &done.api.api.operations[0];
    let Type::Struct(shape) = &operation.response.body else {
        panic!()
    };
    assert!(
        matches!(&shape.fields[1].ty, Type::Struct(frog) if frog.name.as_deref() == Some("Frog"))
    );
}

#[test]
fn what_has_the_wrong_kind_is_reported_and_the_rest_is_read() {
    let (operation, _, done) = one(
        "RPC",
        json!({
            "deprecated": [1],
            "novelty": 1,
            "parameters": [
                7,
                { "name": "Good", "in": "query", "schema": { "type": "string", "enum": "none", "maxLength": 5.0 } },
                { "name": "Bad", "in": "moon", "schema": string() },
                { "name": "Odd", "in": "query", "style": "knots", "schema": { "type": "frog" } },
                { "in": "query" },
                { "name": "Flat", "in": "query", "schema": string() },
                { "name": "Flat.Part", "in": "query", "schema": string() }
            ],
            "responses": { "200": { "schema": 5 } }
        }),
    );
    assert_eq!(paths(&operation.parameters), ["Good", "Odd", "Flat"]);
    assert_eq!(operation.parameters[0].facts.length, Some((None, Some(5))));
    let found: Vec<String> = done.findings.iter().map(Finding::to_string).collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn no_prose_reaches_the_model() {
    let prose = "PROSE";
    let schema = json!({ "type": "string", "title": prose, "description": prose, "enumValueTitles": { "a": prose } });
    let mut all = document(
        "RPC",
        json!({ "GetFrog": {
        "summary": prose, "title": prose, "description": prose, "extraInfo": prose,
        "requestParamsDescription": prose, "responseParamsDescription": prose,
        "staticInfo": { "noSubstitutionReason": prose },
        "deprecated": true,
        "parameters": [{ "name": "A", "in": "query", "description": prose, "schema": schema }],
        "responses": { "200": { "description": prose, "headers": { "x": { "description": prose, "schema": schema } },
            "schema": { "type": "object", "description": prose, "properties": { "B": schema } } } },
        "errorCodes": { "400": [{ "errorCode": "E", "errorMessage": "", "description": prose }] }
    } }),
        json!({ "T": schema }),
    );
    all["directories"][0]["title"] = json!(prose);
    all["endpoints"][0]["regionName"] = json!(prose);
    all["errorCodes"] = json!([{ "code": "C", "description": prose }]);
    let done = converted(&all);
    let written = format!("{:?}{:?}", done.api, done.findings);
    assert!(
        written.contains("GetFrog") && !written.contains(prose),
        "{written}"
    );
}

#[test]
fn own_wires_and_streams_are_marked() {
    let entry = json!({ "methods": ["get"], "path": "/frogs", "produces": ["text/event-stream"] });
    let protocol = |style: &str, entry: &Value| one(style, entry.clone()).0.foreign_protocol;
    assert_eq!(protocol("Moon", &entry).as_deref(), Some("Moon"));
    assert_eq!(
        protocol("ROA", &entry).as_deref(),
        Some("server-sent events")
    );
    assert!(matches!(one("Moon", entry).0.style, Style::Roa { .. }));
    assert_eq!(protocol("V3", &json!({ "methods": ["post"] })), None);
    assert_eq!(protocol("ROA", &json!({ "schemes": ["https"] })), None);
}

#[test]
fn what_is_no_document_is_a_finding() {
    for text in ["", "[]", "{", "5", r#"{"info":{"product":"Pond"}}"#] {
        let finding = parse("a.json", text.as_bytes(), &|_, _| true)
            .err()
            .unwrap();
        assert_eq!(finding.code, "D0801");
    }
}

/// Any JSON, with the keys and words of documents more often than others.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "object",
        "array",
        "string",
        "integer",
        "query",
        "body",
        "json",
        "#/components/schemas/T",
        "A.1.B",
        "A",
        "200",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.prop_map(Value::from),
    ];
    leaf.prop_recursive(8, 64, 6, |inner| {
        let key = prop::sample::select(vec![
            "info",
            "product",
            "version",
            "apis",
            "parameters",
            "name",
            "in",
            "style",
            "schema",
            "type",
            "properties",
            "items",
            "additionalProperties",
            "$ref",
            "enum",
            "minimum",
            "responses",
            "200",
            "errorCodes",
            "components",
            "schemas",
            "T",
            "headers",
            "responseDemo",
            "endpoints",
            "regionId",
            "directories",
            "children",
            "other",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key.prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_makes_it_stop_and_no_node_is_lost(
        entry in any_json(), schema in any_json(), other in any_json()
    ) {
        let entry = json!({ "A": entry, "B": { "parameters": [{ "name": "A", "in": "query", "schema": schema }] } });
        let mut all = document("RPC", entry, json!({ "T": other }));
        all["endpoints"] = schema;
        let text = all.to_string();
        if let Ok(Some(done)) = parse("a.json", text.as_bytes(), &|_, _| true) {
            prop_assert_eq!(done.balance.unaccounted, 0, "{:?}", done.balance);
            let api: &Api = &done.api.api;
            export::tsv(std::slice::from_ref(api));
        }
        let text = other.to_string();
        let _ = parse("a.json", text.as_bytes(), &|_, _| true);
    }
}

#[test]
fn balances_add_up() {
    let mut sum = Balance::default();
    let (_, _, done) = one(
        "RPC",
        json!({ "parameters": [{ "name": "A", "in": "query", "schema": string() }] }),
    );
    sum.add(&done.balance);
    sum.add(&done.balance);
    assert_eq!(
        (sum.items, sum.emitted),
        (2 * done.balance.items, 2 * done.balance.emitted)
    );
}
