//! The model as JSON, and the JSON Schema of it.

use serde::Serialize;
use serde_json::{Value, json};

use crate::model::{Api, Contradiction, Observation};

/// The schema that [`json()`] answers to, in `docs/model.schema.json` of the repository.
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
            "api": object(&["product", "version", "slug", "title", "endpoints", "operations", "common_errors"], json!({
                "product": string(), "version": string(), "slug": string(), "title": nullable("string"),
                "endpoints": refer("endpoints"), "operations": list("operation"), "common_errors": list("error")
            })),
            "endpoints": object(&["central", "regional", "rule", "location_code"], json!({
                "central": nullable("string"), "rule": nullable("string"), "location_code": nullable("string"),
                "regional": { "type": "array", "items": object(&["region", "public", "vpc", "internal"], json!({
                    "region": string(), "public": nullable("string"), "vpc": nullable("string"), "internal": nullable("string")
                })) }
            })),
            "operation": object(&["action", "style", "text", "parameters", "response", "errors", "read_only", "examples", "pages"], json!({
                "action": string(),
                "style": object(&["style", "method"], json!({ "style": { "enum": ["rpc", "roa"] }, "method": string(), "path": string() })),
                "text": refer("text"), "deprecated": maybe("text"),
                "parameters": list("field"),
                "response": object(&["body", "headers"], json!({ "body": refer("type"), "headers": list("field") })),
                "errors": list("error"), "paging": maybe("paging"),
                "body_status": object(&["flag", "codes", "messages", "success_code"], json!({
                    "flag": nullable("string"), "codes": { "type": "array", "items": string() },
                    "messages": { "type": "array", "items": string() }, "success_code": nullable("string")
                })),
                "idempotency_token": nullable("string"), "dry_run": nullable("string"), "read_only": { "type": "boolean" },
                "examples": { "type": "array", "items": object(&["kind", "notation", "text"], json!({
                    "kind": { "enum": ["request", "response", "error"] }, "notation": { "enum": ["url", "http", "json", "xml"] }, "text": string()
                })) },
                "pages": { "type": "array", "items": string() }
            })),
            "paging": {
                "type": "object", "required": ["style"],
                "properties": { "style": { "enum": ["number", "token", "offset"] } },
                "additionalProperties": { "type": ["string", "null"] }
            },
            "field": object(&["name", "ty", "required", "position", "encoding", "text", "values", "values_closed", "evidence"], json!({
                "name": string(), "ty": refer("type"),
                "required": object(&["kind"], json!({ "kind": { "enum": ["yes", "no", "conditional"] }, "condition": string() })),
                "position": { "enum": ["query", "path", "header", "body", "form", "host", null] },
                "encoding": { "enum": ["flat", "json", "comma", "space", "pipe"] },
                "text": refer("text"), "example": nullable("string"),
                "values": { "type": "array", "items": object(&["value", "meaning"], json!({ "value": string(), "meaning": string() })) },
                "values_closed": { "type": "boolean" },
                "range": pair("number"), "length": pair("integer"),
                "default": nullable("string"), "unit": nullable("string"), "max_items": nullable("integer"), "deprecated": maybe("text"),
                "sensitive": { "const": true },
                "evidence": object(&["confidence"], json!({
                    "observations": { "type": "array", "items": names(Observation::ALL) },
                    "against": { "type": "array", "items": names(Contradiction::ALL) },
                    "confidence": { "type": "number", "minimum": 0, "maximum": 1 }
                }))
            })),
            "type": {
                "type": "object", "required": ["type"],
                "properties": {
                    "type": { "enum": ["string", "i32", "i64", "f64", "bool", "timestamp", "json", "list", "map", "struct", "any"] },
                    "item": refer("type"), "wrapper": nullable("string"), "value": refer("type"),
                    "name": nullable("string"), "fields": list("field")
                },
                "additionalProperties": false
            },
            "error": object(&["code", "status", "message", "text"], json!({
                "code": string(), "status": { "type": ["integer", "null"], "minimum": 100, "maximum": 599 }, "message": nullable("string"), "text": refer("text")
            }))
        }
    })
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
    json!({ "type": "array", "items": refer(name) })
}

fn pair(ty: &str) -> Value {
    json!({ "type": ["array", "null"], "items": nullable(ty), "minItems": 2, "maxItems": 2 })
}
