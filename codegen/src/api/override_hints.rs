//! The lines of `overrides.toml` that settle a finding, and the findings that an override settled.

use std::{collections::HashSet, fmt::Write};

use crate::{
    doc::OperationDoc,
    model::{Field, Operation, walk},
    report::Remark,
    source::Span,
    vocabulary::TypeWord,
};

use super::overrides::{Attribute, Override, expected};

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

/// What the collector of findings has to know of an override that was applied.
pub(super) fn mark_settled(applied: &Override) -> Remark {
    Remark::Overridden(head(&applied.operation, &applied.path, applied.attribute))
}

/// The lines for cells of a page that were read with doubt: only the operation tells where their rows went.
pub(super) fn confirm_cells(operation: &mut Operation, doc: &OperationDoc) -> Vec<Remark> {
    let rows = doc
        .request
        .iter()
        .chain(&doc.response)
        .flat_map(|t| &t.rows);
    let doubtful: Vec<(Span, Attribute)> = rows
        .flat_map(|row| {
            let unknown = matches!(row.ty.value.kind, TypeWord::Unknown(_));
            let name = row.name_guessed.then_some((row.name.span, Attribute::Name));
            let ty = unknown.then_some((row.ty.span, Attribute::Type));
            name.into_iter().chain(ty)
        })
        .collect();
    let mut out = Vec::new();
    if doubtful.is_empty() {
        return out;
    }
    let mut taken = HashSet::new();
    let action = operation.action.clone();
    walk::fields_mut(operation, &mut |field, path| {
        let row = field.span;
        for (span, attribute) in &doubtful {
            let inside = span.file == row.file && row.start <= span.start && span.end <= row.end;
            if inside && taken.insert(*span) {
                out.push(Remark::Lines {
                    span: *span,
                    lines: confirm(&action, path, field, *attribute),
                    help: HELP,
                });
            }
        }
    });
    out
}
