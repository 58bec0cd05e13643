//! A document into the model.

mod endpoints;
mod facts;
mod request;
mod response;
pub(crate) mod schema;
mod wrappers;

use std::collections::BTreeMap;

use crate::{
    api::detect,
    ledger::Balance,
    model::{Api, Operation, Shape, Style, Text, Type},
    shape::times,
};

use self::{schema::Converter, wrappers::Wrappers};
use super::{
    account,
    document::{
        ApiEntry, Directory, Document,
        part::{NodeOutcome, Slot},
    },
    finding::Finding,
    rules,
    vocabulary::{NAMED_ACTIONS, RPC, SPOKEN, STREAMS, SYSTEM_OPERATIONS},
};

/// What the model has no place for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentApi {
    /// The model.
    pub api: Api,
    /// Marks of operations, by action.
    pub marks: BTreeMap<String, OperationMarks>,
    /// How the reference groups its operations.
    pub groups: Vec<OperationGroup>,
}

/// What the model of an operation has no place for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OperationMarks {
    /// The document describes the response.
    pub has_response: bool,
}

/// A group of the reference. It has no name: titles are prose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationGroup {
    /// Operations, in the order of the reference.
    pub actions: Vec<String>,
    /// Groups inside.
    pub groups: Vec<OperationGroup>,
}

/// A document as a model, and what became of its nodes.
pub(crate) struct Converted {
    pub(crate) api: DocumentApi,
    pub(crate) findings: Vec<Finding>,
    pub(crate) balance: Balance,
}

/// Converts the document of the file `file`; `None` with a finding when it names no product or has no operations.
pub(crate) fn convert(file: &str, document: &Document) -> Result<Converted, Finding> {
    let info = document.info.get();
    let product = info.and_then(|i| i.product.text()).unwrap_or_default();
    let version = info.and_then(|i| i.version.text()).unwrap_or_default();
    if product.is_empty() || version.is_empty() {
        let message = "it does not say which version of which product it is";
        return Err(Finding::new(
            &rules::DOCUMENT_UNREADABLE,
            file,
            "/info".to_owned(),
            message,
        ));
    }
    let style = info.and_then(|i| i.style.text()).unwrap_or(RPC);
    let wrappers = Wrappers::of_document(document);
    let mut converter = Converter::new(file, document.components.get(), wrappers);
    converter.check_keys(document, &["apis", "endpoints", "errorCodes"]);
    let mut out = DocumentApi {
        groups: groups(document.directories.items()),
        ..DocumentApi::default()
    };
    let mut outcomes = Vec::new();
    converter.at(&["apis"], |c| c.check(&document.apis, "an object"));
    for (action, slot) in document.apis.entries() {
        converter.at(&["apis", action], |c| {
            c.check(slot, "an operation");
            if let Some(entry) = slot.get() {
                c.begin_operation();
                let (operation, marks) = operation(c, action, entry, style, &mut outcomes);
                out.api.operations.push(operation);
                out.marks.insert(action.clone(), marks);
            }
        });
    }
    out.api.operations.sort_by(|a, b| a.action.cmp(&b.action));
    out.api.operations.dedup_by(|a, b| a.action == b.action);
    out.api.product = product.to_owned();
    out.api.version = version.to_owned();
    out.api.slug = product.to_lowercase();
    out.api.endpoints = endpoints::endpoints(&mut converter, &document.endpoints);
    out.api.common_errors = response::common_errors(&mut converter, &document.error_codes);
    Ok(Converted {
        api: out,
        findings: converter.findings,
        balance: account::balance(document, &outcomes),
    })
}

fn operation<'d>(
    converter: &mut Converter<'d>,
    action: &str,
    entry: &'d ApiEntry,
    wire: &str,
    outcomes: &mut Vec<NodeOutcome>,
) -> (Operation, OperationMarks) {
    converter.check_keys(
        entry,
        &["parameters", "responses", "errorCodes", "systemTags"],
    );
    let mut style = style(entry, wire);
    let mut parameters = request::parameters(converter, entry, &style);
    if let Style::Roa { path, .. } = &mut style {
        *path = request::split_path(path, &mut parameters);
    }
    let response = response::response(converter, entry);
    let marks = OperationMarks {
        has_response: response.is_some(),
    };
    let shown = response::examples(converter, entry);
    outcomes.extend(shown.outcomes);
    let mut operation = Operation {
        action: action.to_owned(),
        style,
        foreign_protocol: foreign_protocol(entry, wire).map(str::to_owned),
        deprecated: deprecated(entry),
        parameters,
        response: response.unwrap_or_default(),
        errors: response::errors(converter, entry),
        examples: shown.examples,
        ..Operation::default()
    };
    if !marks.has_response {
        operation.response.body = Type::Struct(Shape::default());
    }
    detect::fill(&mut operation);
    times::resolve(&mut operation);
    if let Some(reads) = is_read_only(entry) {
        operation.read_only = reads;
    }
    (operation, marks)
}

fn style(entry: &ApiEntry, wire: &str) -> Style {
    let methods = entry.methods.items();
    let methods: Vec<String> = methods
        .iter()
        .filter_map(|m| Some(m.text()?.to_ascii_uppercase()))
        .collect();
    let path = entry.path.text().unwrap_or_default();
    // A document of RPC may give a path beside the name; the call goes by the name.
    let is_named = wire == RPC || path.is_empty() && NAMED_ACTIONS.contains(&wire);
    let post = "POST".to_owned();
    if is_named {
        let method = match methods.contains(&post) || methods.is_empty() {
            true => post,
            false => methods[0].clone(),
        };
        return Style::Rpc { method };
    }
    Style::Roa {
        method: methods.into_iter().next().unwrap_or(post),
        path: if path.is_empty() {
            "/".to_owned()
        } else {
            path.to_owned()
        },
    }
}

/// The name of a wire of its own, or of the way in which a response comes piece by piece.
fn foreign_protocol<'a>(entry: &'a ApiEntry, wire: &'a str) -> Option<&'a str> {
    if !SPOKEN.contains(&wire) {
        return Some(wire);
    }
    let mut words = entry.produces.items().iter().chain(entry.schemes.items());
    words.find_map(|w| {
        let (_, name) = STREAMS.iter().find(|(word, _)| w.text() == Some(word))?;
        Some(*name)
    })
}

/// What tools of the vendor say. Both witnesses disagree at times: then the name decides, as on pages.
fn is_read_only(entry: &ApiEntry) -> Option<bool> {
    let tag = entry
        .system_tags
        .get()
        .and_then(|t| t.operation_type.text());
    let system = tag
        .and_then(|t| SYSTEM_OPERATIONS.iter().find(|(word, _)| *word == t))
        .map(|(_, reads)| *reads);
    match entry.operation_type.text() {
        Some("read") if system != Some(false) => Some(true),
        Some("write") if system != Some(true) => Some(false),
        _ => system,
    }
}

/// That it is deprecated, and what takes its place where the document names an operation of the same product.
fn deprecated(entry: &ApiEntry) -> Option<Text> {
    if !entry.deprecated.is_set() {
        return None;
    }
    let others = entry
        .static_info
        .get()
        .map_or(&[][..], |s| s.substitutions.items());
    let other = others.iter().find_map(|o| o.text()?.rsplit("::").next());
    Some(Text {
        en: other.map(|other| format!("Use `{other}` instead.")),
        zh: None,
    })
}

fn groups(directories: &[Slot<Directory>]) -> Vec<OperationGroup> {
    let group = |slot: &Slot<Directory>| match slot.get()? {
        Directory::Group(children) => Some(OperationGroup {
            actions: actions(children),
            groups: groups(children),
        }),
        Directory::Action(_) => None,
    };
    directories.iter().filter_map(group).collect()
}

fn actions(directories: &[Slot<Directory>]) -> Vec<String> {
    let action = |slot: &Slot<Directory>| match slot.get()? {
        Directory::Action(name) => Some(name.clone()),
        Directory::Group(_) => None,
    };
    directories.iter().filter_map(action).collect()
}
