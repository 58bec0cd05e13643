//! What a fenced block shows.

use std::collections::HashMap;

use crate::{
    examples::{self, Notation},
    ledger::ItemId,
    page::Fence,
    vocabulary::{self, LabelKind, Topic},
};

use super::{ExampleBlock, ExampleKind, request_line};

/// Keys of JSON texts, each with the first character of its value.
pub(crate) type JsonKeys = HashMap<String, char>;

/// Finds the keys of JSON texts, whether they parse or not.
pub(crate) fn json_keys<'a>(texts: impl Iterator<Item = &'a str>) -> JsonKeys {
    let mut keys = JsonKeys::new();
    for text in texts {
        let mut parts = text.split('"').skip(1).peekable();
        while let Some(key) = parts.next() {
            let value = parts
                .peek()
                .and_then(|rest| rest.trim_start().strip_prefix(':'));
            if let Some(value) = value {
                let opens = value.trim_start().chars().next().unwrap_or('"');
                keys.entry(key.to_owned()).or_insert(opens);
            }
        }
    }
    keys
}

/// Where a block stands.
pub(super) struct BlockContext<'a> {
    pub topic: Option<Topic>,
    pub heading: Option<&'a str>,
    pub label: Option<&'a str>,
}

/// What the text of a block is, by its first characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Url,
    RequestLine,
    Status(u16),
    Json,
    Xml,
    Other,
}

fn content(text: &str) -> Content {
    let text = text.trim_start();
    let first = text.lines().next().unwrap_or("").trim();
    if let Some(rest) = first.strip_prefix("HTTP/") {
        let status = rest.split_whitespace().nth(1).and_then(|s| s.parse().ok());
        return Content::Status(status.unwrap_or(200));
    }
    if request_line::is_request_line(first) {
        return Content::RequestLine;
    }
    if !text.starts_with(['{', '[', '<']) {
        let scheme = first
            .get(..4)
            .is_some_and(|s| s.eq_ignore_ascii_case("http"));
        if scheme
            || first.starts_with("/?")
            || text.contains("?Action=")
            || text.contains("&Action=")
        {
            return Content::Url;
        }
        if is_code(text) {
            return Content::Other;
        }
    }
    match examples::notation(text).map(|s| s.notation) {
        Some(Notation::Json) => Content::Json,
        Some(Notation::Xml) => Content::Xml,
        None => Content::Other,
    }
}

/// Whether a JSON or XML response is an error: a code and a message, and no more than the usual company.
fn looks_like_error(text: &str) -> bool {
    // Every other response ends here.
    if !text.contains("HostId") {
        return false;
    }
    let has =
        |name: &str| text.contains(&format!("\"{name}\"")) || text.contains(&format!("<{name}>"));
    has("HostId") && has("Code") && (has("Message") || has("RequestId"))
}

/// Classifies a block.
pub(super) fn kind(fence: &Fence, place: &BlockContext<'_>) -> ExampleKind {
    let text = fence.body.value.as_str();
    let label = place.label.and_then(vocabulary::label_kind);
    match content(text) {
        Content::Url => ExampleKind::Request,
        Content::RequestLine => ExampleKind::Request,
        Content::Status(s) if s >= 400 => ExampleKind::Error,
        Content::Status(_) => ExampleKind::Response,
        // Of one parameter or field, and no body.
        Content::Json | Content::Xml if fence.in_cell => ExampleKind::Other,
        Content::Json | Content::Xml => {
            if fence.info.contains("failed")
                || looks_like_error(text)
                || place.topic == Some(Topic::Errors)
                || label == Some(LabelKind::Error)
            {
                return ExampleKind::Error;
            }
            match (place.topic, label) {
                (Some(Topic::Request(_) | Topic::RequestSyntax), _) => ExampleKind::RequestBody,
                (Some(Topic::Response(_) | Topic::ResponseSyntax), _) => ExampleKind::Response,
                (_, Some(LabelKind::Request)) => ExampleKind::RequestBody,
                (_, Some(LabelKind::Response)) => ExampleKind::Response,
                _ => match place.heading.and_then(vocabulary::label_kind) {
                    Some(LabelKind::Request) => ExampleKind::RequestBody,
                    Some(LabelKind::Error) => ExampleKind::Error,
                    _ if matches!(place.topic, Some(Topic::Authorization)) => ExampleKind::Other,
                    _ => ExampleKind::Response,
                },
            }
        }
        Content::Other => {
            if is_code(text) {
                ExampleKind::Code
            } else {
                ExampleKind::Other
            }
        }
    }
}

/// Whether a line starts as program code or a command does.
fn is_code(text: &str) -> bool {
    const STARTS: [&str; 13] = [
        "import ", "#include", "public ", "def ", "func ", "var ", "curl ", "<?php", "aliyun ",
        "const ", "$ ", "package ", "using ",
    ];
    text.lines().any(|line| {
        let line = line.trim_start();
        STARTS.iter().any(|s| line.starts_with(s))
    })
}

/// Whether an example of that kind is one value after its headers.
fn may_hold_value(e: &ExampleBlock) -> bool {
    match e.kind {
        ExampleKind::Request => request_line::is_request_line(e.text.value.trim_start()),
        ExampleKind::RequestBody | ExampleKind::Response | ExampleKind::Error => true,
        ExampleKind::Code | ExampleKind::Other => false,
    }
}

/// Whether the example holds a JSON or XML value that could not be read.
pub(super) fn is_lost(e: &ExampleBlock) -> bool {
    e.tree.is_none() && may_hold_value(e) && examples::notation(&e.text.value).is_some()
}

/// Makes the example of a block.
pub(super) fn read(fence: Fence, place: &BlockContext<'_>, item: ItemId) -> ExampleBlock {
    let mut e = ExampleBlock {
        item,
        kind: kind(&fence, place),
        label: place.label.map(str::to_owned),
        heading: place.heading.map(str::to_owned),
        tree: None,
        text: fence.body,
    };
    if may_hold_value(&e) {
        e.tree = examples::parse(&e.text.value, e.text.span);
    }
    e
}
