//! Where in a fenced block the JSON or XML value starts: after HTTP headers, a comment line, a
//! label, or nowhere.

use std::ops::Range;

use crate::vocabulary::{self, wire};

use super::{Notation, lenient};

/// Notation, first byte of the value, and what was skipped if that is a repair. `None` when the
/// text is neither JSON nor XML.
pub(crate) fn find(text: &str) -> Option<(Notation, usize, Option<&'static str>)> {
    let start = text.len() - text.trim_start_matches(filler).len();
    let rest = &text[start..];
    if let Some(notation) = starts_value(rest) {
        return Some((notation, start, None));
    }
    let first_line = rest.lines().next()?;
    let http = is_status_line(first_line) || is_request_line(first_line) || is_header(first_line);
    let label = !http && is_label(first_line);
    if !http && !label {
        return None;
    }
    let mut at = start + first_line.len();
    // The label of the headers may be the first line itself.
    let headers = |from: usize| header_object(&text[from..]).map(|headers| from + headers.end);
    if http && let Some(end) = headers(start).or_else(|| headers(at)) {
        at = end;
    }
    for line in text[at..].split_inclusive('\n') {
        let value = at + (line.len() - line.trim_start_matches(filler).len());
        if let Some(notation) = starts_value(&text[value..])
            && (!http || is_body_start(&text[value..]))
        {
            return Some((notation, value, label.then_some(SKIPPED)));
        }
        // Headers run over many lines, a label stands directly before its value.
        if label && !line.trim_start_matches(filler).is_empty() {
            return None;
        }
        at += line.len();
    }
    // `//json response {` has both on one line.
    let value = start + first_line.find(['{', '<'])?;
    let notation = starts_value(&text[value..])?;
    label.then_some((notation, value, Some(SKIPPED)))
}

const SKIPPED: &str = "text before the value skipped";

fn filler(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{a0}' | '\\')
}

/// What a text starts with, judged by its first character and, for `<` and `"`, by a little more.
fn starts_value(text: &str) -> Option<Notation> {
    let mut chars = text.chars();
    match chars.next()? {
        '{' => Some(Notation::Json),
        '[' => {
            let next = chars.find(|c| !c.is_whitespace())?;
            (matches!(next, '{' | '[' | ']' | '"' | '\'' | '-' | '“' | '.' | '/')
                || next.is_ascii_digit())
            .then_some(Notation::Json)
        }
        // A member without the braces around it.
        '"' | '“' => lenient::key_at(text).then_some(Notation::Json),
        '<' => {
            let next = chars.next()?;
            let tag_end = text.find('>')?;
            let name = &text[1..tag_end];
            let prolog = next == '!' || (next == '?' && text[2..].trim_start().starts_with("xml"));
            let element = (next.is_alphabetic() || next == '_')
                && !name
                    .split(char::is_whitespace)
                    .next()
                    .is_some_and(|n| n.chars().any(|c| c as u32 > 0x2e80));
            // `<Common request parameters>` is a placeholder; an element has an end somewhere.
            (prolog || (element && (text.contains("</") || name.ends_with('/'))))
                .then_some(Notation::Xml)
        }
        _ => None,
    }
}

/// In an HTTP message a quoted text or a list in a header line is not a body.
fn is_body_start(line: &str) -> bool {
    line.starts_with(['{', '[', '<', '"'])
}

/// Where the headers of a message are, when they stand as an object: below a label of their own, or directly.
pub(crate) fn header_object(text: &str) -> Option<Range<usize>> {
    let first = text.lines().find(|l| !l.trim().is_empty())?;
    let normal = vocabulary::normal(first);
    let labelled = vocabulary::HEADER_LABELS.contains(&normal.trim_end_matches([' ', ':', '：']));
    let from = first.as_ptr() as usize - text.as_ptr() as usize;
    let from = if labelled { from + first.len() } else { from };
    let start = text.len() - text[from..].trim_start_matches(filler).len();
    text[start..].strip_prefix('{')?;
    // Braces that are never closed hold all the rest.
    let end = text[start..]
        .find('}')
        .map_or(text.len(), |i| start + i + 1);
    (labelled || names_headers(&text[start..end])).then_some(start..end)
}

/// Whether most of the names in an object are those of headers that every call has.
fn names_headers(object: &str) -> bool {
    let names = object.lines().filter_map(|line| line.split_once(':'));
    let names = names.map(|(name, _)| name.trim_matches(['{', '"', ' ', '\t']));
    let is_header = |name: &&str| {
        let mut known = wire::COMMON_HEADERS.iter();
        known.any(|h| h.eq_ignore_ascii_case(name))
    };
    let headers = names.clone().filter(is_header).count();
    headers >= 2 && headers * 2 > names.count()
}

fn is_status_line(line: &str) -> bool {
    line.trim_start().starts_with("HTTP/")
}

fn is_request_line(line: &str) -> bool {
    const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];
    let mut words = line.split_whitespace();
    words
        .next()
        .is_some_and(|w| METHODS.contains(&w.to_ascii_uppercase().as_str()))
        && words.next().is_some()
}

fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !value.starts_with("//")
    })
}

/// A short line that introduces the value: `//json response`, `JSON格式`.
fn is_label(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    line.chars().count() <= 60
        && !line.contains("://")
        && (line.starts_with("//")
            || vocabulary::EXAMPLE_LABELS
                .iter()
                .any(|word| line.contains(word)))
}
