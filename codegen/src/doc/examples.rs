//! What a fenced block shows.

use super::{
    Example, ExampleKind, request_line, words,
    words::{LabelKind, Topic},
};
use crate::{ledger::ItemId, page::Fence};

/// Where a block stands.
pub(super) struct Place<'a> {
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

/// Takes a comment line like `//json response` off the start.
fn without_prefix(text: &str) -> &str {
    let text = text.trim_start();
    match text.strip_prefix("//") {
        Some(rest) if !rest.trim_start().starts_with("http") => {
            rest.find('\n').map_or("", |i| rest[i..].trim_start())
        }
        _ => text,
    }
}

fn content(text: &str) -> Content {
    let text = without_prefix(text);
    let first = text.lines().next().unwrap_or("").trim();
    if let Some(rest) = first.strip_prefix("HTTP/") {
        let status = rest.split_whitespace().nth(1).and_then(|s| s.parse().ok());
        return Content::Status(status.unwrap_or(200));
    }
    if request_line::is_request_line(first) {
        return Content::RequestLine;
    }
    let lower = first
        .get(..first.len().min(8))
        .unwrap_or("")
        .to_ascii_lowercase();
    if lower.starts_with("http")
        || first.starts_with("/?")
        || text.contains("?Action=")
        || text.contains("&Action=")
    {
        return Content::Url;
    }
    match text.as_bytes().first() {
        Some(b'{' | b'[') => Content::Json,
        Some(b'<') => Content::Xml,
        // An object that lost its outer braces.
        Some(b'"') if first.contains("\":") || first.contains("\" :") => Content::Json,
        _ => Content::Other,
    }
}

/// Whether a JSON or XML answer is an error: a code and a message, and no more than the usual company.
fn looks_like_error(text: &str) -> bool {
    let has =
        |name: &str| text.contains(&format!("\"{name}\"")) || text.contains(&format!("<{name}>"));
    has("HostId") && has("Code") && (has("Message") || has("RequestId"))
}

/// Classifies a block.
pub(super) fn kind(fence: &Fence, place: &Place<'_>) -> ExampleKind {
    let text = fence.body.value.as_str();
    let label = place.label.and_then(words::label_kind);
    match content(text) {
        Content::Url => ExampleKind::Request,
        Content::RequestLine => ExampleKind::Request,
        Content::Status(s) if s >= 400 => ExampleKind::Error,
        Content::Status(_) => ExampleKind::Response,
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
                _ => match place.heading.and_then(words::label_kind) {
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

fn is_code(text: &str) -> bool {
    [
        "import ", "#include", "public ", "def ", "func ", "var ", "curl ", "<?php", "aliyun ",
        "const ", "$ ", "package ", "using ",
    ]
    .iter()
    .any(|m| text.lines().any(|l| l.trim_start().starts_with(m)))
}

/// Makes the example of a block.
pub(super) fn read(fence: Fence, place: &Place<'_>, item: ItemId) -> Example {
    let kind = kind(&fence, place);
    Example {
        item,
        kind,
        label: place.label.map(str::to_owned),
        heading: place.heading.map(str::to_owned),
        tree: match kind {
            ExampleKind::Code | ExampleKind::Other => None,
            _ => crate::example::parse(&fence.body.value, fence.body.span),
        },
        text: fence.body,
    }
}
