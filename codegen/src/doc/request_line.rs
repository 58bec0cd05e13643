//! Request lines of ROA pages: `METHOD /path?query` in every bracket style.

use crate::source::{Span, Spanned};

use super::RequestLine;

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// Whether a line starts with an HTTP method and a path or URL.
pub(super) fn is_request_line(line: &str) -> bool {
    split(line).is_some()
}

/// Methods (`PATCH|POST`) and target.
fn split(line: &str) -> Option<(&str, &str)> {
    let (methods, rest) = line.trim_start().split_once([' ', '\t'])?;
    let methods = methods.trim_end_matches([':', '：']);
    let rest = rest.trim_start();
    let host = rest.split('/').next().unwrap_or("");
    let target = rest.starts_with(['/', '[', '{', '<'])
        || rest.starts_with("http")
        || (host.contains('.') && !host.contains(' '));
    let known = |m: &str| METHODS.iter().any(|k| k.eq_ignore_ascii_case(m));
    (methods.split('|').all(known) && target).then_some((methods, rest))
}

/// Every request line at the start of a block.
pub(super) fn read(text: &Spanned<String>) -> Vec<RequestLine> {
    text.value
        .lines()
        .flat_map(|line| line_of(line, text.span))
        .collect()
}

fn line_of(line: &str, span: Span) -> Vec<RequestLine> {
    let Some((methods, target)) = split(line) else {
        return Vec::new();
    };
    let mut target = target.trim_end();
    for suffix in [" HTTPS|HTTP", " HTTP|HTTPS", "HTTPS|HTTP"] {
        target = target.strip_suffix(suffix).unwrap_or(target).trim_end();
    }
    if let Some(i) = target.find(" HTTP") {
        target = target[..i].trim_end();
    }
    let target = target.split(" //").next().unwrap_or(target).trim();
    let target = match target.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |i| &rest[i..]),
        None if !target.starts_with('/') => target.find('/').map_or("/", |i| &target[i..]),
        None => target,
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query: Vec<String> = query
        .split('&')
        .map(|pair| {
            pair.split('=')
                .next()
                .unwrap_or(pair)
                .trim()
                .trim_matches(['[', ']', '{', '}', '<', '>'])
        })
        .filter(|k| {
            !k.is_empty()
                && k.bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        })
        .map(str::to_owned)
        .collect();
    let line = RequestLine {
        method: String::new(),
        path: brackets(path),
        query,
        span,
    };
    methods
        .split('|')
        .map(|m| RequestLine {
            method: m.to_ascii_uppercase(),
            ..line.clone()
        })
        .collect()
}

/// Path parameters as `{Name}`, from `[Name]`, `<Name>`, `:name`, `${name}`.
fn brackets(path: &str) -> String {
    path.split_whitespace()
        .next()
        .unwrap_or("/")
        .split('/')
        .map(|segment| {
            if let Some(name) = segment.strip_prefix(':') {
                return format!("{{{name}}}");
            }
            segment
                .replace("${", "{")
                .replace(['[', '<'], "{")
                .replace([']', '>'], "}")
        })
        .collect::<Vec<_>>()
        .join("/")
}

/// Puts brackets around the segments that are the bare name of a parameter (`/logstores/logstoreName`).
pub(super) fn bracket_bare_words<'a>(
    line: &mut RequestLine,
    names: impl Iterator<Item = &'a str> + Clone,
) {
    if line.path.contains('{') {
        return;
    }
    let path = line
        .path
        .split('/')
        .map(|segment| {
            let known = segment.len() > 1 && names.clone().any(|n| n == segment);
            if known {
                format!("{{{segment}}}")
            } else {
                segment.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join("/");
    line.path = path;
}

/// The request line that a sentence tells of: `call /stacks/{StackName} with the method DELETE`.
pub(super) fn in_prose(text: &Spanned<String>) -> Option<RequestLine> {
    // Few pages tell it, and most have no slash.
    if !text.value.contains('/') || !METHODS.iter().any(|m| text.value.contains(m)) {
        return None;
    }
    let plain = super::cells::plain(&text.value);
    let method = plain
        .split(|c: char| !c.is_ascii_alphabetic())
        .find(|w| METHODS.contains(w))?;
    // Chinese text stands after a path without a blank.
    let path = plain
        .split(|c: char| c.is_whitespace() || !c.is_ascii() || matches!(c, '(' | ')' | ','))
        .filter_map(|w| w.find('/').map(|i| &w[i..]))
        .find(|w| {
            let body = &w[1..];
            body.starts_with(|c: char| c.is_ascii_alphabetic() || c == '{')
                && body.bytes().all(|b| {
                    b.is_ascii_alphanumeric()
                        || matches!(b, b'/' | b'{' | b'}' | b'_' | b'-' | b'.')
                })
        })?;
    line_of(&format!("{method} {path}"), text.span).pop()
}
