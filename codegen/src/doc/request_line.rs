//! Request lines of ROA pages: `METHOD /path?query` in every bracket style.

use std::collections::HashSet;

use crate::source::{Span, Spanned};

use super::{RequestLine, clues};

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

/// What the rest of a page says of the segments of its request line.
pub(super) struct SegmentEvidence<'a> {
    /// Names of the parameters.
    pub names: Vec<&'a str>,
    /// Names of the members of bodies that the page shows.
    pub members: HashSet<String>,
    /// Request lines of calls that the page shows.
    pub calls: Vec<RequestLine>,
}

impl SegmentEvidence<'_> {
    /// Brackets the segments that stand for a parameter (`/ponds/pondName`), and takes the brackets off those that are
    /// the same in every call (`/zoos/{tags}`).
    pub(super) fn settle_placeholders(&self, line: &mut RequestLine) {
        let segments: Vec<&str> = line.path.split('/').collect();
        let calls: Vec<Vec<&str>> = self.calls_like(line, segments.len()).collect();
        let shown = |i: usize| calls.iter().filter_map(move |call| call.get(i).copied());
        let varies = |i: usize| shown(i).any(|s| !same_word(s, bare(segments[i])));
        let bracketed = line.path.contains('{');
        let others_vary = |i: usize| (0..segments.len()).any(|other| other != i && varies(other));
        let path = segments.iter().enumerate().map(|(i, segment)| {
            let name = bare(segment);
            let constant = shown(i).next().is_some() && !varies(i) && !name.is_empty();
            let word = !clues::has_hump(name);
            if constant && word && (others_vary(i) || self.members.contains(name)) {
                return name.to_owned();
            }
            // What the query has is no segment as well (`/tags?tags=…`).
            let in_query = line.query.iter().any(|key| key == name);
            let named = name.len() > 1 && self.names.contains(&name);
            let called_so = named && !bracketed && !in_query;
            let member = self.members.iter().any(|m| same_word(m, name));
            let replaced = varies(i) && !member && self.is_placeholder(name);
            match *segment != name || called_so || replaced {
                true if *segment == name => format!("{{{name}}}"),
                _ => (*segment).to_owned(),
            }
        });
        line.path = path.collect::<Vec<_>>().join("/");
    }

    /// Segments of the calls by the same method whose paths have as many of them, where a bracket is no value.
    fn calls_like<'s>(
        &'s self,
        line: &'s RequestLine,
        segments: usize,
    ) -> impl Iterator<Item = Vec<&'s str>> {
        let alike = self.calls.iter().filter(|c| c.method == line.method);
        let alike = alike.map(|c| c.path.split('/').collect::<Vec<_>>());
        alike.filter(move |call| call.len() == segments && call.iter().all(|s| !s.contains('{')))
    }

    /// Whether a bare word that calls replace is the name of something: a parameter, or several words in one.
    fn is_placeholder(&self, word: &str) -> bool {
        let parameter = self.names.iter().any(|n| same_word(n, word));
        word.len() > 1 && (parameter || clues::has_hump(word))
    }
}

/// A segment without the brackets that are all around it.
fn bare(segment: &str) -> &str {
    let inside = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
    inside
        .filter(|s| !s.contains(['{', '}']))
        .unwrap_or(segment)
}

fn same_word(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
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
