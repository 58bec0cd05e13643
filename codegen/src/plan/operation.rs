//! One operation: its types, fields and facts.

use std::collections::BTreeSet;

use crate::{
    model::{self, Style, Text, Type, path},
    report::Report,
};

use super::{
    doc_lines::code,
    docs::DocTexts,
    errors::ErrorTable,
    example,
    fields::{Fields, deprecation},
    paging::{self, Lookup},
    planned::{FieldPlan, Info, OperationPlan, RustType, SharedResponse, Struct, TypeDef},
    type_docs,
    type_names::Called,
    types::Types,
    uses::Side,
    waiters,
    wire_position::RequestLevel,
};

/// The one field of the response type of the runtime that all such responses share.
const SHARED_REQUEST_ID: &str = "RequestId";

/// What the operations of a product have in common.
#[derive(Clone, Copy)]
pub(super) struct Common<'p> {
    pub(super) types: &'p Types<'p>,
    /// Names of the types.
    pub(super) names: &'p [String],
    /// Types that several operations have.
    pub(super) shared: &'p [TypeDef],
    pub(super) docs: &'p DocTexts,
    /// The errors that all of them name.
    pub(super) errors: &'p ErrorTable,
}

/// Plans `operation`, the one with number `at`.
pub(super) fn plan(
    operation: &model::Operation,
    at: usize,
    called: &Called<'_>,
    common: Common<'_>,
    report: &mut Report,
) -> OperationPlan {
    let Common { types, docs, .. } = common;
    let [request_name, response_name, error_name] = called.own();
    let info = info(operation);
    let [parameters, response] = &types.roots[at];
    let mut fields = Fields {
        types,
        names: common.names,
        region: info.region.as_deref(),
        docs,
        report,
    };
    let request_fields = fields.plan_root(parameters, Some(RequestLevel::Top(operation)));
    let response_fields = fields.plan_root(response, None);
    let own = types.own(at);
    let mut own: Vec<TypeDef> = own.into_iter().map(|id| fields.definition(id)).collect();

    let (summary, doc) = describe(operation, docs);
    let request = body_struct(request_name.clone(), doc, request_fields, Side::Request);
    let shared_response = shared_response(&response_fields);
    let doc = docs.response(&request_name, shared_response, &operation.response.headers);
    let response = body_struct(response_name, doc, response_fields, Side::Response);
    type_docs::say(&[&request, &response], &mut own);
    let lookup = Lookup {
        request: &request,
        response: &response,
        types: [&own, common.shared],
    };
    let paging = operation.paging.as_ref();
    let paging = paging.and_then(|p| paging::plan(p, operation, lookup, report));
    let state = operation.state.as_ref();
    let mut shared: Vec<String> = types
        .shared_by(at)
        .into_iter()
        .map(|id| common.names[id].clone())
        .collect();
    shared.sort_unstable();
    OperationPlan {
        state: state.and_then(|state| waiters::plan(state, lookup, paging.as_ref())),
        example: example::plan(operation, &request, paging.as_ref()),
        paging,
        errors: common.errors.list(
            error_name,
            format!("Errors that the documentation of [`{request_name}`] names."),
            &operation.errors,
            docs,
        ),
        action: operation.action.clone(),
        module: called.module.clone(),
        summary,
        page: operation.pages.first().cloned().unwrap_or_default(),
        deprecated: deprecation(operation.deprecated.as_ref(), docs),
        info,
        request,
        shared_response,
        response,
        types: own,
        shared,
    }
}

/// The struct of a whole request or response.
fn body_struct(name: String, doc: Vec<String>, fields: Vec<FieldPlan>, side: Side) -> Struct {
    Struct {
        name,
        doc,
        fields,
        encode: side == Side::Request,
        decode: side == Side::Response,
    }
}

/// What the operation does, in a sentence and in full.
fn describe(operation: &model::Operation, docs: &DocTexts) -> (String, Vec<String>) {
    let summary = match docs.summary(&operation.text) {
        empty if empty.is_empty() => format!("Calls {}.", code(&operation.action)),
        summary => summary,
    };
    let mut doc = docs.full(&operation.text);
    if doc.is_empty() {
        doc.push(summary.clone());
    }
    if let Some(protocol) = &operation.foreign_protocol {
        let protocol = code(protocol);
        doc.extend([
            String::new(),
            format!("**Cannot be called yet**: the service speaks {protocol} here, which the runtime does not."),
            "A call ends in an error of the kind `Protocol`, and nothing is sent.".to_owned(),
        ]);
    }
    (summary, doc)
}

/// Which of the responses that all products share this is.
fn shared_response(fields: &[FieldPlan]) -> Option<SharedResponse> {
    match fields {
        [] => Some(SharedResponse::Undocumented),
        [field] => {
            let is_plain = field.ty == RustType::String && field.deprecated.is_none();
            (is_plain && field.wire == SHARED_REQUEST_ID).then_some(SharedResponse::Empty)
        }
        _ => None,
    }
}

/// A body that is not a struct, as the one field of the response.
pub(super) fn bare_body(body: &Type) -> Option<model::Field> {
    match body {
        Type::Struct(_) => None,
        ty => Some(model::Field {
            ty: ty.clone(),
            text: Text {
                en: Some("The body of the response.".into()),
                zh: None,
            },
            ..model::Field::default()
        }),
    }
}

fn info(operation: &model::Operation) -> Info {
    let (roa, method) = match &operation.style {
        Style::Roa { method, path } => (Some((method.clone(), path.clone())), None),
        Style::Rpc { method } => (None, Some(method.clone()).filter(|m| m != "POST")),
    };
    Info {
        roa,
        method,
        required: operation
            .parameters
            .iter()
            .filter(|p| p.required == model::Required::Yes && !operation.is_whole_body(p))
            .map(|p| p.name.clone())
            .collect(),
        body_status: operation.body_status.clone(),
        secret_members: secret_members(&operation.response.body),
        idempotency_token: operation.idempotency_token.clone(),
        dry_run: operation.dry_run.clone(),
        region: operation.region.clone(),
        read_only: operation.read_only,
        foreign_protocol: operation.foreign_protocol.clone(),
    }
}

/// Names of the members of a response that are secrets, each once.
fn secret_members(body: &Type) -> Vec<String> {
    let body = bare_body(body).unwrap_or_else(|| model::Field {
        ty: body.clone(),
        ..model::Field::default()
    });
    let leaves = path::leaves("", std::slice::from_ref(&body));
    let secret = leaves.iter().filter(|leaf| leaf.field.sensitive);
    let names: BTreeSet<&str> = secret.map(|leaf| leaf.field.name.as_str()).collect();
    names.into_iter().map(str::to_owned).collect()
}
