//! What comes back: the response of success, its headers, its examples, and the errors.

use serde::Deserialize;

use crate::{
    ledger::IgnoreRule,
    metadata::{
        document::{
            ApiEntry, CommonErrorEntry, ErrorEntry, ResponseEntry,
            part::{Items, NodeOutcome, Object, Slot},
        },
        rules,
        vocabulary::RESPONSE_HEADERS,
    },
    model::{ErrorCode, Example, Field, Response, Shape, Type},
    vocabulary::wire::COMMON_HEADERS,
};

use super::{
    facts::Side,
    schema::{Converter, settle_tree},
};

/// The response of success; `None` where the document tells nothing of responses.
pub(super) fn response<'d>(converter: &mut Converter<'d>, entry: &'d ApiEntry) -> Option<Response> {
    if !converter.at(&["responses"], |c| c.check(&entry.responses, "an object")) {
        return None;
    }
    let all = entry.responses.entries();
    for (status, slot) in all {
        // The writer puts `[]` for an empty object.
        if !matches!(
            slot.wrong,
            Some(crate::metadata::document::part::Found::List)
        ) {
            converter.at(&["responses", status], |c| check_entry(c, slot));
        }
    }
    let successes = || all.iter().filter(|(status, _)| status.starts_with('2'));
    let with_schema =
        successes().find(|(_, slot)| slot.get().is_some_and(|r| r.schema.get().is_some()));
    let chosen = with_schema.or_else(|| successes().find(|(_, slot)| slot.get().is_some()));
    for (status, slot) in all {
        let is_chosen = chosen.is_some_and(|(c, _)| c == status);
        if !is_chosen && let Some(other) = slot.get() {
            let rule = match status.starts_with('2') {
                true => IgnoreRule::SecondSuccess,
                false => IgnoreRule::ErrorResponse,
            };
            leave_out(other, NodeOutcome::Ignored(rule));
        }
    }
    let (status, slot) = chosen?;
    let found = slot.get()?;
    converter.at(&["responses", status], |c| {
        found.outcome().settle(NodeOutcome::Emitted);
        Some(Response {
            body: body(c, found),
            headers: headers(c, found),
        })
    })
}

fn check_entry<'d>(converter: &mut Converter<'d>, slot: &'d Slot<ResponseEntry>) {
    converter.check(slot, "a response");
    let Some(entry) = slot.get() else {
        return;
    };
    converter.check_keys(entry, &["schema"]);
}

fn leave_out(entry: &ResponseEntry, outcome: NodeOutcome) {
    entry.outcome().settle(outcome);
    settle_tree(&entry.schema, outcome);
    for (_, header) in entry.headers.entries() {
        if let Some(header) = header.get() {
            header.outcome().settle(outcome);
            settle_tree(&header.schema, outcome);
        }
    }
}

fn body<'d>(converter: &mut Converter<'d>, entry: &'d ResponseEntry) -> Type {
    converter.at(&["schema"], |c| {
        if !c.check(&entry.schema, "a schema") {
            return Type::Struct(Shape::default());
        }
        match entry.schema.get() {
            Some(schema) => c.type_of(schema, Side::Response, None),
            None => Type::Struct(Shape::default()),
        }
    })
}

fn headers<'d>(converter: &mut Converter<'d>, entry: &'d ResponseEntry) -> Vec<Field> {
    let is_common = |name: &str| {
        let all = RESPONSE_HEADERS.iter().chain(COMMON_HEADERS);
        all.into_iter().any(|c| c.eq_ignore_ascii_case(name))
    };
    let mut fields = Vec::new();
    for (name, slot) in entry.headers.entries() {
        converter.at(&["headers", name], |c| {
            c.check(slot, "a header");
            let Some(header) = slot.get() else {
                return;
            };
            if is_common(name) {
                let outcome = NodeOutcome::Ignored(IgnoreRule::CommonHeader);
                header.outcome().settle(outcome);
                return settle_tree(&header.schema, outcome);
            }
            header.outcome().settle(NodeOutcome::Emitted);
            let field = c.at(&["schema"], |c| {
                c.field(name, &header.schema, Side::Response)
            });
            fields.push(field.unwrap_or_else(|| super::facts::new_field(name)));
        });
    }
    fields
}

/// Errors of an operation by status, each code once.
pub(super) fn errors<'d>(converter: &mut Converter<'d>, entry: &'d ApiEntry) -> Vec<ErrorCode> {
    let mut out = Vec::new();
    converter.at(&["errorCodes"], |c| {
        c.check(&entry.error_codes, "an object")
    });
    for (status, slot) in entry.error_codes.entries() {
        converter.at(&["errorCodes", status], |c| {
            c.check(
                slot,
                <Items<ErrorEntry> as crate::metadata::document::part::Part>::EXPECTED,
            );
            for (index, slot) in slot.items().iter().enumerate() {
                c.at_item(index, |c| {
                    c.check(slot, "an error");
                    let Some(error) = slot.get() else {
                        return;
                    };
                    let status = status.parse().ok().filter(|s| (100..=599).contains(s));
                    let code = error.code.text().unwrap_or_default();
                    let outcome = add_error(c, &mut out, (code, status), error.message.text());
                    error.outcome().settle(outcome);
                });
            }
        });
    }
    out
}

/// Errors that any operation may return, sorted by code.
pub(super) fn common_errors<'d>(
    converter: &mut Converter<'d>,
    all: &'d Slot<Items<CommonErrorEntry>>,
) -> Vec<ErrorCode> {
    let mut out = Vec::new();
    converter.at(&["errorCodes"], |c| {
        c.check(all, "a list");
        for (index, slot) in all.items().iter().enumerate() {
            c.at_item(index, |c| {
                c.check(slot, "an error");
                let Some(error) = slot.get() else {
                    return;
                };
                let status = error
                    .status
                    .value
                    .filter(|s| s.fract() == 0.0 && (100.0..600.0).contains(s));
                let code = error.code.text().unwrap_or_default();
                let outcome = add_error(
                    c,
                    &mut out,
                    (code, status.map(|s| s as u16)),
                    error.message.text(),
                );
                error.outcome().settle(outcome);
            });
        }
    });
    out.sort_by(|a, b| a.code.cmp(&b.code));
    out
}

fn add_error(
    converter: &mut Converter<'_>,
    out: &mut Vec<ErrorCode>,
    (code, status): (&str, Option<u16>),
    message: Option<&str>,
) -> NodeOutcome {
    let code = code.trim();
    if code.is_empty() {
        return converter.report(&rules::WRONG_KIND, "an error without a code");
    }
    if out.iter().any(|e| e.code == code) {
        return NodeOutcome::Merged;
    }
    out.push(ErrorCode {
        code: code.to_owned(),
        status,
        message: message.filter(|m| !m.trim().is_empty()).map(str::to_owned),
        ..ErrorCode::default()
    });
    NodeOutcome::Emitted
}

/// One response that the document shows.
#[derive(Deserialize)]
struct Demo {
    #[serde(default, rename = "type")]
    notation: String,
    #[serde(default)]
    example: String,
}

/// What became of the examples: the outcome of each.
pub(super) struct Examples {
    pub(super) examples: Vec<Example>,
    pub(super) outcomes: Vec<NodeOutcome>,
}

/// The responses that the document shows. XML says the same again.
pub(super) fn examples(converter: &mut Converter<'_>, entry: &ApiEntry) -> Examples {
    let mut out = Examples {
        examples: Vec::new(),
        outcomes: Vec::new(),
    };
    let Some(text) = entry.response_demo.text().filter(|t| !t.trim().is_empty()) else {
        return out;
    };
    let demos: Vec<Demo> = match serde_json::from_str(text) {
        Ok(demos) => demos,
        Err(error) => {
            let message = format!("the examples are no list: {error}");
            out.outcomes
                .push(converter.at(&["responseDemo"], |c| c.report(&rules::WRONG_KIND, message)));
            return out;
        }
    };
    let has_json = demos
        .iter()
        .any(|d| d.notation == "json" && !d.example.trim().is_empty());
    for demo in demos {
        let outcome = match demo.notation.as_str() {
            _ if demo.example.trim().is_empty() => NodeOutcome::Ignored(IgnoreRule::EmptyExample),
            "xml" if has_json => NodeOutcome::Ignored(IgnoreRule::SameInXml),
            "json" | "xml" => NodeOutcome::Emitted,
            other => {
                let message = format!("`{other}` is no known notation of an example");
                converter.at(&["responseDemo"], |c| {
                    c.report(&rules::UNKNOWN_WORD, message)
                })
            }
        };
        if outcome == NodeOutcome::Emitted {
            out.examples.push(Example {
                kind: "response".to_owned(),
                notation: demo.notation,
                text: demo.example,
            });
        }
        out.outcomes.push(outcome);
    }
    out
}
