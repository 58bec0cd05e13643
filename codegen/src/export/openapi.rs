//! OpenAPI 3.1 of one API, for the programs that read nothing else.
//!
//! RPC operations share one path on the wire; a document needs one for each, so they stand at `/Name`, with the
//! real way of the call in `x-alicloud-style`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::model::{
    Api, Encoding, ErrorCode, Field, Operation, Position, RequestBody, Required, Style, Text, Type,
};

/// The document of one API.
pub fn openapi(api: &Api) -> Value {
    let mut paths = Map::new();
    for operation in &api.operations {
        let (path, method) = place(operation);
        let path = path_of(&path, &mut paths, &method);
        let item = paths.entry(path.clone()).or_insert_with(|| json!({}));
        item[&method] = operation_of(api, operation, &path);
    }
    let servers: Vec<Value> = servers(api)
        .into_iter()
        .map(|host| json!({ "url": format!("https://{host}") }))
        .collect();
    let title = api.title.as_ref().unwrap_or(&api.product);
    let version = match api.version.as_str() {
        "" => "unknown",
        version => version,
    };
    let mut out = json!({
        "openapi": "3.1.0",
        "info": { "title": title, "version": version },
        "paths": paths,
    });
    if !servers.is_empty() {
        out["servers"] = Value::Array(servers);
    }
    out
}

fn servers(api: &Api) -> Vec<String> {
    let regional = api
        .endpoints
        .regional
        .iter()
        .filter_map(|r| r.public.clone());
    let all: BTreeSet<String> = api
        .endpoints
        .central
        .iter()
        .cloned()
        .chain(regional)
        .collect();
    all.into_iter().collect()
}

fn place(operation: &Operation) -> (String, String) {
    match &operation.style {
        Style::Rpc { method } => (format!("/{}", operation.action), method.to_lowercase()),
        Style::Roa { method, path } => (
            if path.starts_with('/') {
                path.clone()
            } else {
                format!("/{path}")
            },
            method.to_lowercase(),
        ),
    }
}

/// Two operations of one method and path differ in their query only; the later ones get a fragment to tell them
/// apart. Templates that differ in the names of their parameters only are one path for OpenAPI.
fn path_of(path: &str, paths: &mut Map<String, Value>, method: &str) -> String {
    let mut candidate = path.to_owned();
    let mut number = 2;
    while paths.iter().any(|(held, item)| {
        template(held) == template(&candidate) && (*held != candidate || item.get(method).is_some())
    }) {
        candidate = format!("{path}#{number}");
        number += 1;
    }
    candidate
}

/// A path without the names of its parameters. A brace that is never closed is part of the text.
fn template(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else {
            break;
        };
        out.push_str(before);
        out.push_str("{}");
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn operation_of(api: &Api, operation: &Operation, path: &str) -> Value {
    let mut out = json!({
        "operationId": operation.action,
        "responses": responses(operation, &api.common_errors),
        "x-alicloud-action": operation.action,
        "x-alicloud-style": operation.style,
    });
    if let Some(text) = first(&operation.text) {
        out["description"] = json!(text);
    }
    if operation.deprecated.is_some() {
        out["deprecated"] = json!(true);
    }
    let parameters = parameters(operation, path);
    if !parameters.is_empty() {
        out["parameters"] = Value::Array(parameters);
    }
    if let Some(body) = request_body(operation) {
        out["requestBody"] = body;
    }
    // OpenAPI has no parameters of a host name.
    if let Some(host) = &operation.host {
        out["x-alicloud-host-parameter"] = json!(host);
    }
    out
}

/// What is part of neither body nor host name.
fn parameters(operation: &Operation, path: &str) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for field in &operation.parameters {
        let place = match field.position {
            Some(Position::Body | Position::Form | Position::Host) => continue,
            Some(Position::Path) if path.contains(&format!("{{{}}}", field.name)) => "path",
            Some(Position::Header) => "header",
            None | Some(Position::Path | Position::Query) => "query",
        };
        if seen.insert((&field.name, place)) {
            out.push(parameter(field, place));
        }
    }
    out
}

fn request_body(operation: &Operation) -> Option<Value> {
    let (media, schema) = match &operation.body {
        RequestBody::None => return None,
        RequestBody::Form => (
            "application/x-www-form-urlencoded",
            structure(operation.parameters_in(Position::Form)),
        ),
        RequestBody::Object => (
            "application/json",
            structure(operation.parameters_in(Position::Body)),
        ),
        RequestBody::Whole(_) => {
            let is_body = |field: &&Field| operation.is_whole_body(field);
            let field = operation.parameters.iter().find(is_body)?;
            ("application/json", whole_body(field))
        }
    };
    Some(json!({ "content": { media: { "schema": schema } } }))
}

/// The schema of a parameter that is the body itself. A text is sent as it is: it is JSON of any kind.
fn whole_body(field: &Field) -> Value {
    let mut out = match &field.ty {
        Type::String | Type::Json => json!({}),
        _ => field_schema(field),
    };
    if let Some(text) = first(&field.text) {
        out["description"] = json!(text);
    }
    out
}

fn parameter(field: &Field, place: &str) -> Value {
    let required = place == "path" || field.required == Required::Yes;
    let mut out = json!({ "name": field.name, "in": place, "required": required });
    let schema = field_schema(field);
    let is_composed = matches!(
        field.ty,
        Type::List { .. } | Type::Map { .. } | Type::Struct(_)
    );
    match field.encoding {
        Encoding::Json if is_composed => {
            out["content"] = json!({ "application/json": { "schema": schema } });
        }
        encoding => {
            out["schema"] = schema;
            if is_composed && place == "query" {
                describe_encoding(&mut out, encoding);
            }
        }
    }
    if let Some(text) = first(&field.text) {
        out["description"] = json!(text);
    }
    if field.facts.deprecated.is_some() {
        out["deprecated"] = json!(true);
    }
    out
}

/// How a list or struct is written in a query; OpenAPI has no word for `Name.1.Key`.
fn describe_encoding(out: &mut Value, encoding: Encoding) {
    let style = match encoding {
        Encoding::Flat | Encoding::Json => {
            out["x-alicloud-encoding"] = json!(encoding);
            return;
        }
        Encoding::Comma => "form",
        Encoding::Space => "spaceDelimited",
        Encoding::Pipe => "pipeDelimited",
    };
    out["style"] = json!(style);
    out["explode"] = json!(false);
}

fn responses(operation: &Operation, common: &[ErrorCode]) -> Value {
    let mut out = Map::new();
    let body = json!({ "application/json": { "schema": schema(&operation.response.body) } });
    let success = json!({ "description": "Success", "content": body });
    out.insert("200".to_owned(), success);
    let statuses: BTreeSet<u16> = operation
        .errors
        .iter()
        .chain(common)
        .filter_map(|e| e.status)
        .filter(|s| *s != 200)
        .collect();
    for status in statuses {
        let codes: BTreeSet<&str> = operation
            .errors
            .iter()
            .filter(|e| e.status == Some(status))
            .map(|e| e.code.as_str())
            .collect();
        let description = if codes.is_empty() {
            "Error".to_owned()
        } else {
            codes.into_iter().collect::<Vec<_>>().join(", ")
        };
        out.insert(status.to_string(), json!({ "description": description }));
    }
    Value::Object(out)
}

fn field_schema(field: &Field) -> Value {
    let mut out = schema(&field.ty);
    let plain = !matches!(
        field.ty,
        Type::List { .. } | Type::Struct(_) | Type::Map { .. } | Type::Any
    );
    if let Some((low, high)) = field
        .facts
        .range
        .filter(|_| matches!(field.ty, Type::I32 | Type::I64 | Type::F64))
    {
        if let Some(low) = low {
            out["minimum"] = json!(low);
        }
        if let Some(high) = high {
            out["maximum"] = json!(high);
        }
    }
    if let Some((low, high)) = field.facts.length.filter(|_| field.ty == Type::String) {
        if let Some(low) = low {
            out["minLength"] = json!(low);
        }
        if let Some(high) = high {
            out["maxLength"] = json!(high);
        }
    }
    if let (Some(most), Type::List { .. }) = (field.facts.max_items, &field.ty) {
        out["maxItems"] = json!(most);
    }
    if field.facts.values_closed && plain && field.ty == Type::String {
        let values: BTreeSet<&str> = field
            .facts
            .values
            .iter()
            .map(|v| v.value.as_str())
            .collect();
        out["enum"] = json!(values);
    }
    if let (Some(example), Type::String) = (&field.example, &field.ty) {
        out["examples"] = json!([example]);
    }
    out
}

fn schema(ty: &Type) -> Value {
    match ty {
        Type::String | Type::Timestamp => json!({ "type": "string" }),
        Type::Json => json!({ "type": "string", "contentMediaType": "application/json" }),
        Type::I32 => json!({ "type": "integer", "format": "int32" }),
        Type::I64 => json!({ "type": "integer", "format": "int64" }),
        Type::F64 => json!({ "type": "number", "format": "double" }),
        Type::Bool => json!({ "type": "boolean" }),
        Type::List {
            item,
            wrapper: None,
        } => json!({ "type": "array", "items": schema(item) }),
        Type::List {
            item,
            wrapper: Some(wrapper),
        } => {
            json!({ "type": "object", "properties": { wrapper: { "type": "array", "items": schema(item) } } })
        }
        Type::Map { value } => json!({ "type": "object", "additionalProperties": schema(value) }),
        Type::Struct(shape) => structure(shape.fields.iter()),
        Type::Any => json!({}),
    }
}

fn structure<'a>(fields: impl Iterator<Item = &'a Field>) -> Value {
    let mut properties = Map::new();
    let mut required = BTreeSet::new();
    for field in fields {
        let mut schema = field_schema(field);
        if let Some(text) = first(&field.text) {
            schema["description"] = json!(text);
        }
        if field.required == Required::Yes {
            required.insert(field.name.clone());
        }
        properties.insert(field.name.clone(), schema);
    }
    let mut out = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        out["required"] = json!(required);
    }
    out
}

fn first(text: &Text) -> Option<&str> {
    text.en.as_deref().or(text.zh.as_deref())
}
