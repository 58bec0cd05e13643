//! The lines of `overrides.toml` that settle a finding, and the findings that an override settled.

use std::fmt::Write;

use super::overrides::{Attribute, Override, expected};
use crate::{
    doc::{self, OperationDoc},
    model::{Field, Operation, walk},
    report::Diagnostic,
    source::Span,
};

/// What to do with the lines.
pub(super) const HELP: &str =
    "the override confirms what was read; where that is wrong, give it another `value`";

/// The lines that confirm an attribute of the field at `path`.
pub(super) fn confirm(operation: &str, path: &str, field: &Field, attribute: Attribute) -> String {
    let mut out = head(operation, path, attribute);
    let read = expected(field, path, attribute);
    for (key, value) in [("expect", read.as_str()), ("value", &read), ("reason", "…")] {
        line(&mut out, key, value);
    }
    out
}

fn head(operation: &str, path: &str, attribute: Attribute) -> String {
    let mut out = "[[override]]\n".to_owned();
    line(&mut out, "operation", operation);
    line(&mut out, "path", path);
    line(&mut out, "attribute", attribute.name());
    out
}

fn line(out: &mut String, key: &str, value: &str) {
    let value = value.replace('\\', "\\\\").replace('"', "\\\"");
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{key} = \"{value}\"");
}

/// Whether an override settles the finding.
pub(super) fn is_settled(finding: &Diagnostic, overrides: &[Override]) -> bool {
    let Some(lines) = &finding.settle else {
        return false;
    };
    overrides
        .iter()
        .any(|o| lines.starts_with(&head(&o.operation, &o.path, o.attribute)))
}

/// The lines for what the reader found in single cells of a page: only the operation tells where their rows went.
pub(super) fn cells(operation: &mut Operation, doc: &OperationDoc) -> Vec<(Span, String)> {
    let findings: Vec<(Span, Attribute)> = doc
        .report
        .diagnostics
        .iter()
        .filter_map(|d| {
            let attribute = match d.rule {
                rule if rule == &doc::rules::NAME_CELL => Attribute::Name,
                rule if rule == &doc::rules::TYPE_WORD => Attribute::Type,
                _ => return None,
            };
            Some((d.span, attribute))
        })
        .collect();
    let mut out = Vec::new();
    if findings.is_empty() {
        return out;
    }
    let action = operation.action.clone();
    walk::fields_mut(operation, &mut |field, path| {
        let row = field.span;
        for (span, attribute) in &findings {
            let inside = span.file == row.file && row.start <= span.start && span.end <= row.end;
            if inside && out.iter().all(|(taken, _)| taken != span) {
                out.push((*span, confirm(&action, path, field, *attribute)));
            }
        }
    });
    out
}
