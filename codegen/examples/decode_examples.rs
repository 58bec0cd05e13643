//! Decodes the response that each operation of the metadata shows with the model of the same document, as the runtime
//! would, and counts what is lost by class.
//!
//! `cargo run --release -p alicloud-codegen --example decode_examples -- DIR [CLASS]`; with a class it lists its cases.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    path::Path,
};

use alicloud_codegen::{
    examples::{self, Node},
    metadata::read_metadata,
    model::{Operation, Type},
    source::Span,
};

/// Names of the envelope, which schemas take for granted.
const ENVELOPE: &[&str] = &[
    "requestid",
    "code",
    "message",
    "success",
    "httpstatuscode",
    "httpstatus",
    "errorcode",
    "errormessage",
    "errormsg",
    "dynamiccode",
    "dynamicmessage",
    "errcode",
    "errmessage",
    "errmsg",
    "msg",
    "status",
    "hostid",
    "recommend",
    "accessdenieddetail",
];

/// What became of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// It is decoded.
    Decoded,
    /// It has a field, but of a kind that its value does not have.
    OtherKind,
    /// It is part of the envelope, and the schema has none.
    Envelope,
    /// The schema spells it otherwise.
    OtherCase,
    /// The schema has a field of the name at another level.
    OtherLevel,
    /// What surrounds it is spelled otherwise or not in the schema.
    SchemaLacks,
}

struct Tally<'a> {
    counts: BTreeMap<Class, usize>,
    names: BTreeSet<String>,
    listed: Option<&'a str>,
    place: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = arguments
        .first()
        .ok_or("name the folder of the documents")?;
    let metadata = read_metadata(Path::new(folder))?;
    let mut tally = Tally {
        counts: BTreeMap::new(),
        names: BTreeSet::new(),
        listed: arguments.get(1).map(String::as_str),
        place: String::new(),
    };
    let (mut operations, mut unreadable) = (0, 0);
    for document in &metadata.documents {
        for operation in &document.value.api.operations {
            let has_response = document.value.marks[&operation.action].has_response;
            let shown = operation
                .examples
                .iter()
                .find(|e| e.notation == "json")
                .filter(|_| has_response);
            let Some(shown) = shown else {
                continue;
            };
            operations += 1;
            let Some(tree) = examples::parse(&shown.text, Span::default()) else {
                unreadable += 1;
                continue;
            };
            tally.place = format!("{} {}", document.file, operation.action);
            tally.names = names_of(operation);
            tally.walk(&tree.root, &operation.response.body, "");
        }
    }
    let all: usize = tally.counts.values().sum();
    println!("{operations} examples, {unreadable} unreadable, {all} keys");
    for (class, count) in &tally.counts {
        println!(
            "{class:?}\t{count}\t{:.2} %",
            100.0 * *count as f64 / all.max(1) as f64
        );
    }
    Ok(())
}

/// Names of all fields of the response, in lower case.
fn names_of(operation: &Operation) -> BTreeSet<String> {
    fn add(ty: &Type, out: &mut BTreeSet<String>) {
        match ty {
            Type::Struct(shape) => {
                for field in &shape.fields {
                    out.insert(field.name.to_lowercase());
                    add(&field.ty, out);
                }
            }
            Type::List { item, wrapper } => {
                out.extend(wrapper.iter().map(|w| w.to_lowercase()));
                add(item, out);
            }
            Type::Map { value } => add(value, out),
            _ => {}
        }
    }
    let mut out = BTreeSet::new();
    add(&operation.response.body, &mut out);
    out
}

impl Tally<'_> {
    fn count(&mut self, class: Class, path: &str) {
        *self.counts.entry(class).or_default() += 1;
        if self
            .listed
            .is_some_and(|listed| format!("{class:?}").eq_ignore_ascii_case(listed))
        {
            println!("{} {path}", self.place);
        }
    }

    fn walk(&mut self, node: &Node, ty: &Type, path: &str) {
        match (ty, node) {
            (Type::Struct(shape), Node::Object(members)) if !shape.fields.is_empty() => {
                for (name, value) in members {
                    let path = format!("{path}.{name}");
                    match shape.fields.iter().find(|f| f.name == *name) {
                        Some(field) => {
                            self.count(
                                if fits(&field.ty, value) {
                                    Class::Decoded
                                } else {
                                    Class::OtherKind
                                },
                                &path,
                            );
                            self.walk(value, &field.ty, &path);
                        }
                        None => {
                            let lower = name.to_lowercase();
                            let class =
                                if shape.fields.iter().any(|f| f.name.to_lowercase() == lower) {
                                    Class::OtherCase
                                } else if ENVELOPE.contains(&lower.as_str()) {
                                    Class::Envelope
                                } else if self.names.contains(&lower) {
                                    Class::OtherLevel
                                } else {
                                    Class::SchemaLacks
                                };
                            self.count(class, &path);
                        }
                    }
                }
            }
            (Type::List { item, wrapper }, node) => {
                let inner = match (wrapper, node) {
                    (Some(wrapper), Node::Object(members)) => {
                        members.iter().find(|(n, _)| n == wrapper).map(|(_, v)| v)
                    }
                    _ => None,
                };
                match inner.unwrap_or(node) {
                    Node::List(items) => {
                        for value in items {
                            self.walk(value, item, &format!("{path}[]"));
                        }
                    }
                    single => self.walk(single, item, &format!("{path}[]")),
                }
            }
            (Type::Map { value }, Node::Object(members)) => {
                for (_, member) in members {
                    self.walk(member, value, &format!("{path}{{}}"));
                }
            }
            _ => {}
        }
    }
}

/// Whether the runtime reads the value as the type.
fn fits(ty: &Type, node: &Node) -> bool {
    match (ty, node) {
        (_, Node::Null) | (Type::Any | Type::Json | Type::String | Type::Timestamp, _) => true,
        (_, Node::String(text)) if text.trim().is_empty() => true,
        (Type::I32 | Type::I64, Node::Number(text) | Node::String(text)) => {
            text.trim().parse::<f64>().is_ok()
        }
        (Type::F64, Node::Number(text) | Node::String(text)) => text.trim().parse::<f64>().is_ok(),
        (Type::Bool, Node::Bool(_)) => true,
        (Type::Bool, Node::String(text) | Node::Number(text)) => {
            matches!(text.to_lowercase().trim(), "true" | "false" | "0" | "1")
        }
        (Type::I32 | Type::I64, Node::Bool(_)) => true,
        (Type::List { .. }, _) => true,
        (Type::Map { .. }, Node::Object(_)) => true,
        (Type::Struct(shape), node) => matches!(node, Node::Object(_)) || shape.fields.is_empty(),
        _ => false,
    }
}
