//! What names tell of an operation as a whole: paging, tokens, trial runs, whether it only reads.

use super::body_status;
use crate::{
    doc::{
        ExampleKind, OperationDoc,
        facts::{self, FactContext},
    },
    examples::Notation,
    model::{Example, Field, Operation, Paging, Response, Style, Text, Type},
    shape::shaper::members,
    vocabulary::TypeWord,
    vocabulary::{self, wire},
};

/// Fills in what the parameters and the answer show.
pub(crate) fn fill(operation: &mut Operation) {
    let find = |names: &[&str]| {
        let is = |f: &&Field| names.iter().any(|n| f.name.eq_ignore_ascii_case(n));
        operation.parameters.iter().find(is).map(|f| f.name.clone())
    };
    operation.idempotency_token = find(&["ClientToken"]);
    operation.dry_run = find(&["DryRun"]);
    operation.paging = paging(
        &operation.action,
        &operation.parameters,
        &operation.response,
    );
    operation.body_status = body_status::detect(operation);
    let get = matches!(&operation.style, Style::Roa { method, .. } if method == "GET" || method == "HEAD");
    operation.read_only = get
        || wire::READING.iter().any(|prefix| {
            operation.action.strip_prefix(prefix).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(|c: char| !c.is_lowercase())
            })
        });
}

/// What the title or the text before the tables says against using the operation.
pub(super) fn deprecated(doc: &OperationDoc) -> Option<Text> {
    let context = FactContext {
        name: &doc.action.value,
        ty: &TypeWord::Unspecified,
        example: None,
    };
    let about_all = |note: &Text| {
        let sentence = note.en.as_ref().or(note.zh.as_ref());
        let sentence = sentence.map(|s| s.to_lowercase()).unwrap_or_default();
        !vocabulary::PART_WORDS.iter().any(|w| sentence.contains(w))
    };
    [&doc.title]
        .into_iter()
        .chain(&doc.intro)
        .filter_map(|part| facts::read(doc.language, &part.value, context).deprecated)
        .find(about_all)
}

fn paging(action: &str, parameters: &[Field], response: &Response) -> Option<Paging> {
    let top = members(&response.body)?;
    // `{"Data": {"Total": …, "List": […]}}`: one struct holds all that is not the envelope.
    let inner = || {
        top.iter().find_map(|f| {
            if let Type::Struct(shape) = &f.ty {
                Some((f.name.as_str(), &shape.fields))
            } else {
                None
            }
        })
    };
    let parameter = |names: &[&str]| {
        names
            .iter()
            .find_map(|n| {
                parameters
                    .iter()
                    .find(|f| f.name.eq_ignore_ascii_case(n) && is_scalar(&f.ty))
            })
            .map(|f| f.name.clone())
    };
    let answer = |names: &[&str]| {
        let at = |fields: &[Field]| {
            names
                .iter()
                .find_map(|n| {
                    fields
                        .iter()
                        .find(|f| f.name.eq_ignore_ascii_case(n) && is_scalar(&f.ty))
                })
                .map(|f| f.name.clone())
        };
        at(top)
            .or_else(|| inner().and_then(|(name, fields)| Some(format!("{name}.{}", at(fields)?))))
    };
    let items = list(action, top).or_else(|| {
        inner().and_then(|(name, fields)| Some(format!("{name}.{}", list(action, fields)?)))
    });
    if let Some(page) = parameter(wire::PAGE_NUMBER) {
        return Some(Paging::Number {
            page,
            size: parameter(wire::PAGE_SIZE),
            total: answer(wire::TOTAL),
            items,
        });
    }
    if let (Some(token), Some(next)) = (parameter(wire::TOKEN), answer(wire::TOKEN)) {
        return Some(Paging::Token {
            token,
            next,
            more: answer(wire::MORE),
            items,
        });
    }
    let offset = parameter(wire::OFFSET)?;
    let limit = parameter(wire::LIMIT);
    (limit.is_some() && items.is_some()).then(|| Paging::Offset {
        offset,
        limit,
        total: answer(wire::TOTAL),
        items,
    })
}

fn is_scalar(ty: &Type) -> bool {
    !matches!(ty, Type::List { .. } | Type::Struct(_) | Type::Map { .. })
}

/// The list that the pages are about: the one whose name the action holds, else the one with the richest items.
fn list(action: &str, fields: &[Field]) -> Option<String> {
    let size = |f: &Field| match &f.ty {
        Type::List { item, .. } => Some(members(item).map_or(0, Vec::len)),
        _ => None,
    };
    let stem = |name: &str| {
        name.trim_end_matches("Set")
            .trim_end_matches("List")
            .trim_end_matches('s')
            .to_lowercase()
    };
    let lists = fields.iter().filter(|f| size(f).is_some());
    let named = lists
        .clone()
        .find(|f| stem(&f.name).len() > 2 && action.to_lowercase().contains(&stem(&f.name)));
    named
        .or_else(|| lists.rev().max_by_key(|f| size(f)))
        .map(|f| f.name.clone())
}

/// The examples of a page.
pub(super) fn examples(doc: &OperationDoc) -> Vec<Example> {
    let kind = |kind| match kind {
        ExampleKind::Request | ExampleKind::RequestBody => Some("request"),
        ExampleKind::Response => Some("response"),
        ExampleKind::Error => Some("error"),
        ExampleKind::Code | ExampleKind::Other => None,
    };
    let shown = doc.examples.iter().filter_map(|e| Some((kind(e.kind)?, e)));
    shown
        .map(|(kind, e)| {
            let text = e.text.value.trim();
            let notation = match e.tree.as_ref().map(|t| t.notation) {
                _ if text.starts_with("HTTP/")
                    || e.kind == ExampleKind::Request && !text.starts_with("http") =>
                {
                    "http"
                }
                Some(Notation::Json) => "json",
                Some(Notation::Xml) => "xml",
                None => "url",
            };
            Example {
                kind: kind.to_owned(),
                notation: notation.to_owned(),
                text: text.to_owned(),
            }
        })
        .collect()
}
