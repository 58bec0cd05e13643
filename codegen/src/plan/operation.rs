//! One operation: its types, fields and facts.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{self, Style, Text, Type, path},
    report::{Diagnostic, Report},
};

use super::{
    docs::DocTexts,
    errors, example,
    names::{self, Scope},
    paging::{self, Lookup},
    planned::{FieldPlan, Info, OperationPlan, RustType, Struct, TypeDef, ValueEnum, Variant},
    rules, type_docs,
    types::{Side, Ty, TypeKind, TypeNode, TypeTable},
    waiters,
    wire_position::{RequestLevel, put},
};

/// The one field of the response type of the runtime that all such responses share.
const SHARED_REQUEST_ID: &str = "RequestId";

/// Plans `operation`, whose module and client method is `module` and whose types begin with `name`.
pub(super) fn plan(
    operation: &model::Operation,
    module: String,
    name: &str,
    docs: &DocTexts,
    report: &mut Report,
) -> OperationPlan {
    let action = &operation.action;
    let mut table = TypeTable::default();
    let body = bare_body(&operation.response.body);
    let parameters = table.enter(&operation.parameters, Side::Request, report);
    let response = match (&operation.response.body, &body) {
        (Type::Struct(shape), _) => shape.fields.as_slice(),
        (_, body) => body.as_slice(),
    };
    let response = table.enter(response, Side::Response, report);
    let own = [
        format!("{name}Request"),
        format!("{name}Response"),
        format!("{name}Error"),
    ];
    let [request_name, response_name, error_name] = own.clone();
    let type_names = table.name(&own.each_ref().map(String::as_str));
    let info = info(operation);
    let mut fields = Fields {
        names: &type_names,
        region: info.region.as_deref(),
        docs,
        report,
    };

    let request_fields = fields.plan(&parameters, Some(RequestLevel::Top(operation)));
    let response_fields = fields.plan(&response, None);
    let mut types: Vec<TypeDef> = table
        .in_order()
        .into_iter()
        .map(|id| fields.definition(&table.nodes[id], &type_names[id]))
        .collect();

    let (summary, doc) = describe(operation, docs);
    let request = body_struct(request_name.clone(), doc, request_fields, Side::Request);
    let doc = docs.answer(&request_name, &operation.response.headers);
    let response = body_struct(response_name, doc, response_fields, Side::Response);
    type_docs::say([&request, &response], &mut types);
    let lookup = Lookup {
        request: &request,
        response: &response,
        types: &types,
    };
    let paging = operation.paging.as_ref();
    OperationPlan {
        paging: paging.and_then(|p| paging::plan(p, operation, lookup, report)),
        errors: errors::plan(
            error_name,
            format!("Errors that the documentation of [`{request_name}`] names."),
            &operation.errors,
            docs,
            report,
        ),
        state: operation
            .state
            .as_ref()
            .and_then(|state| waiters::plan(state, &response)),
        example: example::plan(operation, &request),
        action: action.clone(),
        module,
        summary,
        page: operation.pages.first().cloned().unwrap_or_default(),
        deprecated: deprecation(operation.deprecated.as_ref(), docs),
        info,
        request,
        is_response_empty: is_request_id_alone(&response),
        response,
        types,
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
        empty if empty.is_empty() => format!("Calls `{}`.", operation.action),
        summary => summary,
    };
    let mut doc = docs.full(&operation.text);
    if doc.is_empty() {
        doc.push(summary.clone());
    }
    (summary, doc)
}

/// Whether a response is one of those that all products share.
fn is_request_id_alone(response: &Struct) -> bool {
    let [field] = response.fields.as_slice() else {
        return false;
    };
    field.wire == SHARED_REQUEST_ID && field.ty == RustType::String && field.deprecated.is_none()
}

/// A body that is not a struct, as the one field of the response.
fn bare_body(body: &Type) -> Option<model::Field> {
    match body {
        Type::Struct(_) => None,
        ty => Some(model::Field {
            ty: ty.clone(),
            text: Text {
                en: Some("The body of the answer.".into()),
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

fn deprecation(text: Option<&Text>, docs: &DocTexts) -> Option<String> {
    text.map(|text| match docs.plain_summary(text) {
        empty if empty.is_empty() => {
            "the documentation says that it should not be used any more".to_owned()
        }
        note => note,
    })
}

struct Fields<'p> {
    names: &'p [String],
    /// Parameter that the configuration can give.
    region: Option<&'p str>,
    docs: &'p DocTexts,
    report: &'p mut Report,
}

impl Fields<'_> {
    fn plan(
        &mut self,
        fields: &[(&model::Field, Ty)],
        place: Option<RequestLevel<'_>>,
    ) -> Vec<FieldPlan> {
        let mut scope = Scope::reserving(
            if place.is_some() { names::METHODS } else { &[] }
                .iter()
                .copied(),
        );
        let wires = fields.iter().map(|(f, _)| f.name.as_str());
        let mut named: BTreeMap<&str, String> =
            names::unique(&mut scope, wires, field_name, "_", "field");
        let mut planned = Vec::with_capacity(fields.len());
        for (field, ty) in fields {
            // A name that comes twice, letter by letter, is one field on the wire: the first row speaks.
            let Some(name) = named.remove(field.name.as_str()) else {
                let message = format!(
                    "`{}` is there twice; the first one is used",
                    field.name.escape_debug()
                );
                self.report
                    .push(Diagnostic::new(&rules::NAMES_MEET, field.span, message));
                continue;
            };
            self.report_name(field, &name);
            let ty = self.rust(ty);
            let from_config = matches!(place, Some(RequestLevel::Top(_)))
                && self.region == Some(field.name.as_str());
            planned.push(FieldPlan {
                wire: field.name.clone(),
                name,
                doc: self.docs.field(field, from_config),
                required: field.required == model::Required::Yes,
                deprecated: deprecation(field.facts.deprecated.as_ref(), self.docs),
                put: place.map(|place| put(field, place)).unwrap_or_default(),
                wrapper: match &field.ty {
                    Type::List { wrapper, .. } => wrapper.clone().unwrap_or_default(),
                    _ => String::new(),
                },
                ty,
                sensitive: field.sensitive,
            });
        }
        planned
    }

    fn report_name(&mut self, field: &model::Field, name: &str) {
        let wire = &field.name;
        if wire.is_empty() {
            return;
        }
        let plain = |b: u8| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':' | b'$' | b'@')
        };
        let (rule, message) = if !wire.bytes().all(plain) {
            (
                &rules::UNUSABLE_NAME,
                format!(
                    "`{}` is no identifier; in Rust it is `{name}`",
                    wire.escape_debug()
                ),
            )
        } else if name
            .strip_prefix(&names::snake(wire))
            .is_some_and(|rest| rest.len() > 1)
        {
            (
                &rules::NAMES_MEET,
                format!("`{wire}` is `{name}` in Rust, its own name is taken"),
            )
        } else {
            return;
        };
        self.report.push(Diagnostic::new(rule, field.span, message));
    }

    fn rust(&self, ty: &Ty) -> RustType {
        match ty {
            Ty::Plain(plain) => plain.clone(),
            Ty::Named(id) => RustType::Named(self.names[*id].clone()),
            Ty::Open(id) => RustType::Open(self.names[*id].clone()),
            Ty::List(item) => RustType::List(Box::new(self.rust(item))),
            Ty::Map(value) => RustType::Map(Box::new(self.rust(value))),
        }
    }

    fn definition(&mut self, node: &TypeNode<'_>, name: &str) -> TypeDef {
        let summary = self.docs.summary(&node.field.text);
        let doc: Vec<String> = (!summary.is_empty())
            .then_some(summary)
            .into_iter()
            .collect();
        match &node.kind {
            TypeKind::Struct(fields) => {
                let fields = self.plan(fields, node.encode.then_some(RequestLevel::Within));
                TypeDef::Struct(Struct {
                    name: name.to_owned(),
                    doc,
                    fields,
                    encode: node.encode,
                    decode: node.decode,
                })
            }
            TypeKind::Enum(field) => TypeDef::Enum(ValueEnum {
                name: name.to_owned(),
                doc,
                variants: self.variants(field),
            }),
        }
    }

    fn variants(&mut self, field: &model::Field) -> Vec<Variant> {
        let mut scope = Scope::default();
        let values = || field.facts.values.iter();
        let mut named = names::unique(
            &mut scope,
            values().map(|v| v.value.as_str()),
            names::camel,
            "",
            "Value",
        );
        values()
            .filter_map(|value| {
                let meaning = Text {
                    en: Some(value.meaning.clone()),
                    zh: None,
                };
                let doc = match self.docs.full(&meaning) {
                    empty if empty.is_empty() => vec![super::doc_lines::code(&value.value)],
                    doc => doc,
                };
                Some(Variant {
                    name: named.remove(value.value.as_str())?,
                    wire: value.value.clone(),
                    doc,
                })
            })
            .collect()
    }
}

/// Name of a field; what has no name on the wire is the body itself.
fn field_name(wire: &str) -> String {
    if wire.is_empty() {
        "body".to_owned()
    } else {
        names::snake(wire)
    }
}
