//! The model as JSON, and the JSON Schema of it.

use serde::Serialize;
use serde_json::{Value, json};

use crate::model::{Api, Contradiction, FACTS, FactSlot, Facts, Observation};

/// The schema that [`json()`] follows, in `docs/model.schema.json` of the repository.
pub const SCHEMA_ID: &str = "https://json-schema.org/draft/2020-12/schema";

/// The model, with the version of its form.
///
/// # Errors
/// Never in practice: the model holds nothing that JSON cannot.
pub fn json(apis: &[Api]) -> serde_json::Result<String> {
    let mut out = serde_json::to_string_pretty(&json!({ "format": 1, "apis": apis }))?;
    out.push('\n');
    Ok(out)
}

/// JSON Schema of [`json()`].
///
/// # Errors
/// Never in practice.
pub fn schema() -> serde_json::Result<String> {
    let mut out = serde_json::to_string_pretty(&schema_value())?;
    out.push('\n');
    Ok(out)
}

fn schema_value() -> Value {
    json!({
        "$schema": SCHEMA_ID,
        "title": "Model of APIs read from Markdown pages",
        "type": "object",
        "required": ["format", "apis"],
        "properties": { "format": { "const": 1 }, "apis": list("api") },
        "$defs": {
            "text": object(&[], json!({ "en": string(), "zh": string() })),
            "api": api(),
            "endpoints": endpoints(),
            "dissent": dissent(),
            "operation": operation(),
            "paging": {
                "type": "object",
                "required": ["style"],
                "properties": { "style": { "enum": ["number", "token", "offset"] } },
                "additionalProperties": { "type": ["string", "null"] },
            },
            "field": field(),
            "type": ty(),
            "error": error(),
        }
    })
}

fn api() -> Value {
    let required = [
        "product",
        "version",
        "slug",
        "title",
        "endpoints",
        "operations",
        "common_errors",
    ];
    let group = json!({ "title": string(), "actions": array(string()) });
    object(
        &required,
        json!({
            "product": string(),
            "version": string(),
            "slug": string(),
            "protocol": { "enum": ["acs"] },
            "title": nullable("string"),
            "endpoints": refer("endpoints"),
            "operations": list("operation"),
            "groups": array(object(&["title", "actions"], group)),
            "common_errors": list("error"),
            "as_of": string(),
            "text_level": { "enum": ["partial", "facts", "good", "full"] },
        }),
    )
}

fn dissent() -> Value {
    array(object(
        &["kind"],
        json!({
            "kind": { "enum": ["not_in_reference", "page_says"] },
            "date": string(),
            "aspect": string(),
            "value": string(),
        }),
    ))
}

fn endpoints() -> Value {
    let regional = json!({
        "region": string(),
        "public": nullable("string"),
        "vpc": nullable("string"),
        "internal": nullable("string"),
    });
    object(
        &["central", "regional", "rule", "location_code"],
        json!({
            "central": nullable("string"),
            "rule": nullable("string"),
            "location_code": nullable("string"),
            "regional": array(object(&["region", "public", "vpc", "internal"], regional)),
        }),
    )
}

fn operation() -> Value {
    let required = [
        "action",
        "style",
        "text",
        "parameters",
        "response",
        "errors",
        "read_only",
        "examples",
        "pages",
    ];
    let style =
        json!({ "style": { "enum": ["rpc", "roa"] }, "method": string(), "path": string() });
    let response = json!({ "body": refer("type"), "headers": list("field") });
    let body =
        json!({ "kind": { "enum": ["none", "form", "object", "whole"] }, "parameter": string() });
    let state = json!({
        "path": string(), "parameter": string(), "id": string(), "listed_at": string(),
        "failures": array(string()), "done": array(string()),
    });
    let state = object(&["path", "parameter", "failures"], state);
    let example = json!({
        "kind": { "enum": ["request", "response", "error"] },
        "notation": { "enum": ["url", "http", "json", "xml"] },
        "text": string(),
    });
    object(
        &required,
        json!({
            "action": string(),
            "style": object(&["style", "method"], style),
            "text": refer("text"),
            "deprecated": maybe("text"),
            "parameters": list("field"),
            "response": object(&["body", "headers"], response),
            "errors": list("error"),
            "body": object(&["kind"], body),
            "region": nullable("string"),
            "host": nullable("string"),
            "request_id": nullable("string"),
            "state": { "anyOf": [state, { "type": "null" }] },
            "paging": maybe("paging"), "token_paging": refer("paging"),
            "body_status": body_status(),
            "idempotency_token": nullable("string"),
            "dry_run": nullable("string"),
            "read_only": { "type": "boolean" },
            "examples": array(object(&["kind", "notation", "text"], example)),
            "pages": array(string()),
            "foreign_protocol": string(),
            "dissent": refer("dissent"),
        }),
    )
}

fn body_status() -> Value {
    object(
        &["flag", "codes", "messages", "success_code"],
        json!({
            "flag": nullable("string"),
            "codes": array(string()),
            "messages": array(string()),
            "success_code": nullable("string"),
        }),
    )
}

fn field() -> Value {
    let required = [
        "name",
        "ty",
        "required",
        "position",
        "encoding",
        "text",
        "values",
        "values_closed",
        "evidence",
    ];
    let kind = json!({ "enum": ["yes", "documented", "no", "conditional"] });
    let evidence = json!({
        "observations": array(names(Observation::ALL)),
        "against": array(names(Contradiction::ALL)),
        "confidence": { "type": "number", "minimum": 0, "maximum": 1 },
    });
    let value = json!({ "value": string(), "meaning": string() });
    let mut properties = json!({
        "name": string(),
        "ty": refer("type"),
        "required": object(&["kind"], json!({ "kind": kind, "condition": string() })),
        "position": { "enum": ["query", "path", "header", "body", "form", "host", null] },
        "encoding": { "enum": ["flat", "json", "comma", "space", "pipe"] },
        "text": refer("text"),
        "example": nullable("string"),
    });
    for fact in FACTS {
        properties[fact.name] = match fact.slot(&mut Facts::default()) {
            FactSlot::Values(..) => array(object(&["value", "meaning"], value.clone())),
            FactSlot::Numbers(_) => pair("number"),
            FactSlot::Counts(_) => pair("integer"),
            FactSlot::Items(_) => nullable("integer"),
            FactSlot::Text(_) => nullable("string"),
            FactSlot::Note(_) => maybe("text"),
        };
    }
    properties["values_closed"] = json!({ "type": "boolean" });
    properties["sensitive"] = json!({ "const": true });
    properties["dissent"] = refer("dissent");
    properties["evidence"] = object(&["confidence"], evidence);
    object(&required, properties)
}

fn ty() -> Value {
    let names = [
        "string",
        "i32",
        "i64",
        "f64",
        "bool",
        "timestamp",
        "json",
        "list",
        "map",
        "struct",
        "any",
    ];
    object(
        &["type"],
        json!({
            "type": { "enum": names },
            "item": refer("type"),
            "wrapper": nullable("string"),
            "value": refer("type"),
            "name": nullable("string"),
            "fields": list("field"),
        }),
    )
}

fn error() -> Value {
    object(
        &["code", "status", "message", "text"],
        json!({
            "code": string(),
            "status": { "type": ["integer", "null"], "minimum": 100, "maximum": 599 },
            "message": nullable("string"),
            "text": refer("text"),
        }),
    )
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
}

fn names<T: Serialize>(all: &[T]) -> Value {
    json!({ "enum": all })
}

fn string() -> Value {
    json!({ "type": "string" })
}

fn nullable(ty: &str) -> Value {
    json!({ "type": [ty, "null"] })
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn maybe(name: &str) -> Value {
    json!({ "anyOf": [refer(name), { "type": "null" }] })
}

fn list(name: &str) -> Value {
    array(refer(name))
}

fn array(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn pair(ty: &str) -> Value {
    json!({ "type": ["array", "null"], "items": nullable(ty), "minItems": 2, "maxItems": 2 })
}
