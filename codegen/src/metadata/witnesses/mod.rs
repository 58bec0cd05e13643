//! Pages and documents as witnesses of one model: what each says is weighed by a table, and who said it is kept.
//!
//! A pure function over models: nothing is read or written here.

mod difference;
mod fields;
mod precedence;

use std::collections::BTreeMap;

use crate::{
    api::detect,
    canonical::notation,
    model::{Api, Dissent, Endpoints, ErrorCode, Operation, Position, Required, Style, Text},
};

use self::fields::FieldMerger;
use super::{Dated, DocumentApi};

pub use difference::{DifferenceClass, WitnessDifference, count_differences, pick_telling, review};
pub use precedence::{Aspect, PRECEDENCE, Precedence};

/// The model that all witnesses together give.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WitnessedApi {
    /// The model.
    pub api: Api,
    /// Who knows each operation, by action.
    pub operations: BTreeMap<String, OperationWitnesses>,
    /// Where the witnesses differ.
    pub differences: Vec<WitnessDifference>,
}

/// Who knows an operation, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationWitnesses {
    /// A page does.
    pub page: bool,
    /// Date of the document whose parameters were heard.
    pub request: Option<String>,
    /// Date of the document whose response was heard.
    pub response: Option<String>,
}

/// Joins what pages say with what documents of the same product and version say. Newer documents win over older ones;
/// one without responses says nothing of responses. Operations that only an older document knows stay away.
pub fn merge_witnesses(pages: Api, documents: &[Dated<DocumentApi>]) -> WitnessedApi {
    let mut newest_first: Vec<&Dated<DocumentApi>> = documents.iter().collect();
    newest_first.sort_by(|a, b| (&b.date, &b.file).cmp(&(&a.date, &a.file)));
    let Some(newest) = newest_first.first() else {
        return only_pages(pages);
    };
    let mut out = WitnessedApi::default();
    let mut operations: BTreeMap<String, Operation> = pages
        .operations
        .into_iter()
        .map(|o| (o.action.clone(), o))
        .collect();
    for document in &newest.value.api.operations {
        let said = HeardDocuments::new(&document.action, &newest_first);
        let page = take_page(&mut operations, &document.action, &newest.value.api);
        merge_operation(&mut out, page, &said);
    }
    for (action, page) in operations {
        let said = HeardDocuments::new(&action, &newest_first);
        let date = newest.date.clone();
        out.differences.push(WitnessDifference {
            class: DifferenceClass::OnlyPages(Aspect::Existence),
            product: String::new(),
            action: action.clone(),
            path: String::new(),
            page: "an operation".to_owned(),
            metadata: String::new(),
            date: date.clone(),
        });
        merge_operation(&mut out, Some(page), &said);
        if let Some(operation) = out.api.operations.last_mut() {
            operation.dissent.push(Dissent::NotInReference { date });
        }
    }
    // A document that knows no other wire speaks for the operations that came later, too.
    if let Some(wire) = newest_first.iter().find_map(|d| only_wire(&d.value.api)) {
        for operation in &mut out.api.operations {
            let protocol = &mut operation.foreign_protocol;
            protocol.get_or_insert_with(|| wire.to_owned());
        }
    }
    out.api.operations.sort_by(|a, b| a.action.cmp(&b.action));
    let of_metadata = &newest.value.api;
    out.api.product = pages.product;
    out.api.version = pages.version;
    if out.api.product.is_empty() {
        out.api.product.clone_from(&of_metadata.product);
    }
    if out.api.version.is_empty() {
        out.api.version.clone_from(&of_metadata.version);
    }
    out.api.slug = if pages.slug.is_empty() {
        of_metadata.slug.clone()
    } else {
        pages.slug
    };
    out.api.title = pages.title;
    out.api.endpoints = merge_endpoints(pages.endpoints, &of_metadata.endpoints);
    out.api.common_errors = pages.common_errors;
    for document in &newest_first {
        join_errors(
            &mut out.api.common_errors,
            &document.value.api.common_errors,
        );
    }
    out.api.common_errors.sort_by(|a, b| a.code.cmp(&b.code));
    for difference in &mut out.differences {
        difference.product.clone_from(&out.api.slug);
    }
    out
}

/// The operation of the pages that a document's is: of the same name, or of one that differs in nothing but the
/// case of its letters and that the document does not have itself.
fn take_page(
    pages: &mut BTreeMap<String, Operation>,
    action: &str,
    document: &Api,
) -> Option<Operation> {
    if let Some(page) = pages.remove(action) {
        return Some(page);
    }
    let is_known = |name: &String| document.operations.iter().any(|o| o.action == *name);
    let mut respelled = pages
        .keys()
        .filter(|name| name.eq_ignore_ascii_case(action));
    let name = respelled.find(|name| !is_known(name))?.clone();
    let page = pages.remove(&name)?;
    Some(Operation {
        action: action.to_owned(),
        ..page
    })
}

/// The wire of its own that each operation of a document speaks.
fn only_wire(document: &Api) -> Option<&str> {
    let first = document.operations.first()?.foreign_protocol.as_deref()?;
    let mut others = document.operations.iter();
    others
        .all(|o| o.foreign_protocol.as_deref() == Some(first))
        .then_some(first)
}

fn only_pages(api: Api) -> WitnessedApi {
    let witness = |o: &Operation| {
        let page = OperationWitnesses {
            page: true,
            ..OperationWitnesses::default()
        };
        (o.action.clone(), page)
    };
    WitnessedApi {
        operations: api.operations.iter().map(witness).collect(),
        differences: Vec::new(),
        api,
    }
}

/// What the documents say of one operation.
struct HeardDocuments<'a> {
    /// The newest that knows it.
    request: Option<(&'a str, &'a Operation)>,
    /// The newest that describes its response.
    response: Option<(&'a str, &'a Operation)>,
    /// All, the newest first.
    all: Vec<&'a Operation>,
}

impl<'a> HeardDocuments<'a> {
    fn new(action: &str, newest_first: &[&'a Dated<DocumentApi>]) -> Self {
        let mut out = Self {
            request: None,
            response: None,
            all: Vec::new(),
        };
        for document in newest_first {
            let operations = &document.value.api.operations;
            let Ok(index) = operations.binary_search_by(|o| o.action.as_str().cmp(action)) else {
                continue;
            };
            let said = (document.date.as_str(), &operations[index]);
            out.request.get_or_insert(said);
            if document
                .value
                .marks
                .get(action)
                .is_some_and(|m| m.has_response)
            {
                out.response.get_or_insert(said);
            }
            out.all.push(&operations[index]);
        }
        out
    }
}

fn merge_operation(out: &mut WitnessedApi, page: Option<Operation>, said: &HeardDocuments<'_>) {
    let witnesses = OperationWitnesses {
        page: page.is_some(),
        request: said.request.map(|(date, _)| date.to_owned()),
        response: said.response.map(|(date, _)| date.to_owned()),
    };
    let mut operation = match (page, said.request) {
        (None, None) => return,
        (Some(page), None) => page,
        (None, Some((date, newest))) => {
            out.differences.push(WitnessDifference {
                class: DifferenceClass::OnlyMetadata(Aspect::Existence),
                product: String::new(),
                action: newest.action.clone(),
                path: String::new(),
                page: String::new(),
                metadata: "an operation".to_owned(),
                date: date.to_owned(),
            });
            add_documents(newest.clone(), said)
        }
        (Some(page), Some(newest)) => join(page, newest, said, out),
    };
    // A document that names a wire of its own knows more than a newer one that says nothing of it.
    let protocol = said.all.iter().find_map(|o| o.foreign_protocol.clone());
    operation.foreign_protocol = protocol.or(operation.foreign_protocol);
    out.operations.insert(operation.action.clone(), witnesses);
    out.api.operations.push(operation);
}

/// Response, errors and example of an operation that no page has, from the newest document that has them.
fn add_documents(mut operation: Operation, said: &HeardDocuments<'_>) -> Operation {
    if let Some((_, response)) = said.response {
        operation.response = response.response.clone();
    }
    for document in &said.all {
        join_errors(&mut operation.errors, &document.errors);
        if operation.examples.is_empty() {
            operation.examples.clone_from(&document.examples);
        }
    }
    detect_again(&mut operation);
    operation
}

fn join(
    page: Operation,
    (date, newest): (&str, &Operation),
    said: &HeardDocuments<'_>,
    out: &mut WitnessedApi,
) -> Operation {
    let mut merger = FieldMerger::new(&page.action, date);
    let mut operation = page;
    let detected = is_as_detected(&operation);
    merge_style(&mut operation, newest, &mut merger);
    merger.merge_fields(&mut operation.parameters, &newest.parameters, "request");
    drop_lost_path_parameters(&mut operation, &mut merger);
    if let Some((date, response)) = said.response {
        merger.date = date.to_owned();
        merger.merge_type(
            &mut operation.response.body,
            &response.response.body,
            "response",
        );
        merger.merge_fields(
            &mut operation.response.headers,
            &response.response.headers,
            "response",
        );
    }
    merge_deprecation(&mut operation, newest, &mut merger);
    for document in &said.all {
        join_errors(&mut operation.errors, &document.errors);
        if operation.examples.is_empty() {
            operation.examples.clone_from(&document.examples);
        }
    }
    if detected {
        detect_again(&mut operation);
    }
    operation.read_only = Aspect::ReadOnly.choose(operation.read_only, newest.read_only);
    operation.dissent.append(&mut merger.dissent);
    out.differences.append(&mut merger.differences);
    operation
}

/// Whether nothing but the shape says how an operation pages and what makes a repeated call safe.
fn is_as_detected(operation: &Operation) -> bool {
    let mut again = operation.clone();
    detect::fill(&mut again);
    again.paging == operation.paging
        && again.idempotency_token == operation.idempotency_token
        && again.dry_run == operation.dry_run
}

/// Says anew what the shape tells, but not whether the operation only reads.
fn detect_again(operation: &mut Operation) {
    let reads = operation.read_only;
    detect::fill(operation);
    operation.read_only = reads;
}

fn merge_style(operation: &mut Operation, newest: &Operation, merger: &mut FieldMerger) {
    let is_same = match (&operation.style, &newest.style) {
        (Style::Roa { method: a, path: p }, Style::Roa { method: b, path: q }) => {
            a == b && template(p) == template(q)
        }
        // Either method reaches a call that goes by its name.
        (Style::Rpc { .. }, Style::Rpc { .. }) => true,
        _ => false,
    };
    if !is_same {
        let [own, other] = [&operation.style, &newest.style].map(notation::of_call);
        merger.add(Aspect::Style, "", own, other);
    }
    rename_path_parameters(operation, newest);
    operation.style = Aspect::Style.choose(operation.style.clone(), newest.style.clone());
}

/// A path with its parameters without names.
fn template(path: &str) -> Vec<&str> {
    let part = |part| if is_parameter(part) { "{}" } else { part };
    path.split('/').map(part).collect()
}

fn is_parameter(part: &str) -> bool {
    part.starts_with('{') && part.ends_with('}')
}

/// Parameters of the path have the names of the document, where both paths have the same form.
fn rename_path_parameters(operation: &mut Operation, newest: &Operation) {
    let (Style::Roa { path: old, .. }, Style::Roa { path: new, .. }) =
        (&operation.style, &newest.style)
    else {
        return;
    };
    if template(old) != template(new) {
        return;
    }
    for (old, new) in old
        .split('/')
        .zip(new.split('/'))
        .filter(|(old, _)| is_parameter(old))
    {
        let name = |part: &str| part.trim_matches(['{', '}']).to_owned();
        let found = operation
            .parameters
            .iter_mut()
            .find(|f| f.name == name(old));
        if let Some(field) = found {
            field.name = name(new);
        }
    }
}

/// A parameter of the path that the path does not have cannot be sent.
fn drop_lost_path_parameters(operation: &mut Operation, merger: &mut FieldMerger) {
    let Style::Roa { path, .. } = &operation.style else {
        return;
    };
    let is_lost = |name: &str| !path.contains(&format!("{{{name}}}"));
    operation.parameters.retain(|field| {
        let lost = field.position == Some(Position::Path)
            && is_lost(&field.name)
            && (field.dissent.iter()).any(|d| matches!(d, Dissent::NotInReference { .. }));
        if lost {
            let place = format!("request.{}", field.name);
            merger.add(
                Aspect::Position,
                &place,
                "in the path".to_owned(),
                path.clone(),
            );
        }
        !lost
    });
}

/// Deprecated only where metadata marks it; what the page says of it stays as its text.
fn merge_deprecation(operation: &mut Operation, newest: &Operation, merger: &mut FieldMerger) {
    operation.deprecated = match (operation.deprecated.take(), &newest.deprecated) {
        (Some(page), Some(newest)) => Some(join_texts(page, newest)),
        (None, Some(newest)) => Some(newest.clone()),
        (Some(_), None) => {
            let class = DifferenceClass::OnlyPages(Aspect::Deprecated);
            merger.add_class(class, "", "deprecated".to_owned(), String::new());
            None
        }
        (None, None) => None,
    };
}

pub(super) fn join_texts(mut page: Text, other: &Text) -> Text {
    if page == Text::default() {
        page.fill_from(other.clone());
    }
    page
}

/// Codes of both, in the order of the page. What only one of them says of a code is kept.
fn join_errors(errors: &mut Vec<ErrorCode>, others: &[ErrorCode]) {
    for other in others {
        match errors.iter_mut().find(|e| e.code == other.code) {
            Some(known) => {
                known.status = known.status.or(other.status);
                known.message = known.message.take().or_else(|| other.message.clone());
            }
            None => errors.push(other.clone()),
        }
    }
}

fn merge_endpoints(page: Endpoints, metadata: &Endpoints) -> Endpoints {
    let mut regional = metadata.regional.clone();
    for entry in page.regional {
        match regional.iter_mut().find(|r| r.region == entry.region) {
            Some(known) => {
                known.public = known.public.take().or(entry.public);
                known.vpc = known.vpc.take().or(entry.vpc);
                known.internal = known.internal.take().or(entry.internal);
            }
            None => regional.push(entry),
        }
    }
    Endpoints {
        central: page.central.or_else(|| metadata.central.clone()),
        rule: page.rule.or_else(|| metadata.rule.clone()),
        location_code: page
            .location_code
            .or_else(|| metadata.location_code.clone()),
        regional,
    }
}

/// What must be given: as metadata says, with the condition of the page where metadata does not require it always.
pub(super) fn join_required(page: &Required, metadata: &Required) -> Required {
    match (page, metadata) {
        (Required::Conditional(_), Required::No) => page.clone(),
        _ => Aspect::Required.choose(page.clone(), metadata.clone()),
    }
}

#[cfg(test)]
mod tests;
