//! What differs between two readings of an operation, each difference in a class.

mod rust;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    canonical::notation,
    model::{Encoding, FactValue, Field, Operation, Required, Text, Type, path::join},
};

pub use rust::{RustChange, RustFate, RustItem, compare_plans};

/// What a change does to somebody who calls the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Code that compiled may not, or decode something else.
    Breaking,
    /// The service behaves in another way, or is known to.
    Behavior,
    /// Something is there that was not.
    Additive,
    /// Texts and examples.
    Docs,
}

/// What kind of fact changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// The operation itself.
    Operation,
    /// Method and path.
    Call,
    /// A parameter or field, and its type.
    Field,
    /// Whether it must be given.
    Required,
    /// Where it goes and how it is written.
    Wire,
    /// Its values.
    Values,
    /// Range, length, number of items.
    Limits,
    /// Default and unit.
    Default,
    /// It should not be used any more.
    Deprecated,
    /// How the operation pages, and what it is safe to do with it.
    Behavior,
    /// An error code and its status.
    Error,
    /// Texts and examples.
    Docs,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of fact it is.
    pub kind: FactKind,
    /// The operation.
    pub action: String,
    /// The path in it (`request.Tag[].Key`); empty for the operation itself.
    pub path: String,
    /// What it was; `None` for what is new.
    pub old: Option<String>,
    /// What it is; `None` for what is gone.
    pub new: Option<String>,
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = format!("{:?}", self.kind).to_lowercase();
        write!(f, "{}", self.action)?;
        if !self.path.is_empty() {
            write!(f, " {}", self.path)?;
        }
        match (&self.old, &self.new) {
            _ if self.kind == FactKind::Docs => write!(f, ": text changed"),
            (None, Some(new)) if *new == self.action => write!(f, ": {kind} added"),
            (Some(old), None) if *old == self.action => write!(f, ": {kind} removed"),
            (None, new) => write!(f, ": {kind} added: {}", new.as_deref().unwrap_or_default()),
            (Some(old), None) => write!(f, ": {kind} removed: {old}"),
            (Some(old), Some(new)) => write!(f, ": {kind} {old} -> {new}"),
        }
    }
}

/// What is so, and says no more.
const YES: &str = "yes";

/// Facts of an operation by kind and path.
type FactMap = BTreeMap<(FactKind, String), String>;

/// Every difference between two readings of an operation; one of them may not exist.
pub fn compare(old: Option<&Operation>, new: Option<&Operation>) -> Vec<Change> {
    let action = new.or(old).map_or("", |o| o.action.as_str());
    let change = |kind, path: &str, old: Option<String>, new: Option<String>| Change {
        severity: severity(kind, old.is_some(), new.is_some()),
        kind,
        action: action.to_owned(),
        path: path.to_owned(),
        old,
        new,
    };
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (facts(old), facts(new)),
        (old, new) => {
            let name = |o: &Operation| o.action.clone();
            return vec![change(
                FactKind::Operation,
                "",
                old.map(name),
                new.map(name),
            )];
        }
    };
    let mut out: Vec<Change> = Vec::new();
    for ((kind, path), value) in &old {
        let other = new.get(&(*kind, path.clone()));
        if other != Some(value) {
            out.push(change(*kind, path, Some(value.clone()), other.cloned()));
        }
    }
    for ((kind, path), value) in new.iter().filter(|(key, _)| !old.contains_key(key)) {
        out.push(change(*kind, path, None, Some(value.clone())));
    }
    out.sort();
    out
}

fn severity(kind: FactKind, was: bool, is: bool) -> Severity {
    match kind {
        FactKind::Docs => Severity::Docs,
        FactKind::Operation | FactKind::Field | FactKind::Error if !was => Severity::Additive,
        FactKind::Operation | FactKind::Call | FactKind::Field => Severity::Breaking,
        FactKind::Error if !is => Severity::Breaking,
        FactKind::Values if is && !was => Severity::Additive,
        _ => Severity::Behavior,
    }
}

fn facts(operation: &Operation) -> FactMap {
    let mut out = FactMap::new();
    let mut put = |kind, path: &str, value: String| {
        out.insert((kind, path.to_owned()), value);
    };
    put(FactKind::Call, "", notation::of_call(&operation.style));
    let behavior = [
        ("paging", operation.paging.as_ref().map(notation::of_paging)),
        ("token", operation.idempotency_token.clone()),
        ("dry run", operation.dry_run.clone()),
        ("read only", operation.read_only.then(|| YES.to_owned())),
    ];
    for (path, value) in behavior {
        if let Some(value) = value {
            put(FactKind::Behavior, path, value);
        }
    }
    if operation.deprecated.is_some() {
        put(FactKind::Deprecated, "", YES.to_owned());
    }
    put(FactKind::Docs, "text", lines_of(&operation.text));
    put(
        FactKind::Docs,
        "examples",
        format!("{:?}", operation.examples),
    );
    for error in &operation.errors {
        let path = format!("errors.{}", error.code);
        put(
            FactKind::Error,
            &path,
            error.status.map_or("-".into(), |s| s.to_string()),
        );
        put(
            FactKind::Docs,
            &path,
            format!(
                "{}\n{}",
                error.message.as_deref().unwrap_or_default(),
                lines_of(&error.text)
            ),
        );
    }
    for (side, fields) in [
        ("request", &operation.parameters),
        ("header", &operation.response.headers),
    ] {
        for field in fields {
            field_facts(join(side, &field.name), field, &mut out);
        }
    }
    let body = Field {
        ty: operation.response.body.clone(),
        ..Field::default()
    };
    field_facts("response".to_owned(), &body, &mut out);
    out
}

/// A text in both languages, a line each.
fn lines_of(text: &Text) -> String {
    let [en, zh] = [&text.en, &text.zh].map(|text| text.as_deref().unwrap_or_default());
    format!("{en}\n{zh}")
}

/// The kind that a change of a fact is counted as.
fn kind_of(value: FactValue<'_>) -> FactKind {
    match value {
        FactValue::Values(..) => FactKind::Values,
        FactValue::Numbers(_) | FactValue::Counts(_) | FactValue::Items(_) => FactKind::Limits,
        FactValue::Text(_) => FactKind::Default,
        FactValue::Note(_) => FactKind::Deprecated,
    }
}

/// With the condition, where there is one.
fn word_of_required(required: &Required) -> String {
    let word = notation::of_required(required);
    match required {
        Required::Conditional(condition) if !condition.is_empty() => format!("{word}: {condition}"),
        _ => word.to_owned(),
    }
}

/// `in query`, `in body as json`.
fn words_of_wire(field: &Field) -> String {
    let position = notation::of_position(field.position);
    match field.encoding {
        Encoding::Flat => format!("in {position}"),
        encoding => format!("in {position} as {}", notation::of_encoding(encoding)),
    }
}

fn field_facts(path: String, field: &Field, out: &mut FactMap) {
    let mut work = vec![(path, field)];
    while let Some((path, field)) = work.pop() {
        let (word, inner, below) = shape(&field.ty, &path);
        let mut put = |kind, value: String| {
            out.insert((kind, path.clone()), value);
        };
        put(FactKind::Field, word);
        if field.required != Required::No {
            put(FactKind::Required, word_of_required(&field.required));
        }
        put(FactKind::Wire, words_of_wire(field));
        let mut stated: BTreeMap<FactKind, Vec<String>> = BTreeMap::new();
        for (value, item) in notation::of_facts(&field.facts) {
            stated.entry(kind_of(value)).or_default().push(item);
        }
        for (kind, items) in stated {
            put(kind, items.join("; "));
        }
        let example = field.example.as_deref().unwrap_or_default();
        put(
            FactKind::Docs,
            format!("{}\n{example}", lines_of(&field.text)),
        );
        if let Type::Struct(shape) = inner {
            work.extend(
                shape
                    .fields
                    .iter()
                    .map(|member| (join(&below, &member.name), member)),
            );
        }
    }
}

/// A word for a type with its lists and maps, its innermost type, and the path that members stand below.
fn shape<'a>(ty: &'a Type, path: &str) -> (String, &'a Type, String) {
    match ty {
        Type::List { item, wrapper } => {
            let (word, inner, below) = shape(item, &format!("{path}[]"));
            let wrapper = wrapper
                .as_ref()
                .map_or(String::new(), |w| format!(" wrapped {w}"));
            (format!("list of {word}{wrapper}"), inner, below)
        }
        Type::Map { value } => {
            let (word, inner, below) = shape(value, &format!("{path}{{}}"));
            (format!("map of {word}"), inner, below)
        }
        Type::Struct(_) => ("struct".to_owned(), ty, path.to_owned()),
        other => (format!("{other:?}").to_lowercase(), ty, path.to_owned()),
    }
}

/// How many changes there are of each severity and kind.
pub fn count(changes: &[Change]) -> BTreeMap<(Severity, FactKind), usize> {
    let mut out = BTreeMap::new();
    for change in changes {
        *out.entry((change.severity, change.kind)).or_default() += 1;
    }
    out
}

#[cfg(test)]
mod facts_tests;
#[cfg(test)]
mod rust_tests;
