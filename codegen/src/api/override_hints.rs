//! The lines of `overrides.toml` that settle a finding, and the findings that an override settled.

use std::{collections::HashSet, fmt::Write};

use crate::{
    doc::{OperationDoc, ParamRow},
    model::{Field, Operation, path::join, walk},
    report::Remark,
    source::Span,
    vocabulary::TypeWord,
};

use super::overrides::{Attribute, Override, expected};

/// What to do with the lines.
pub(super) const HELP: &str =
    "the override confirms what was read; where that is wrong, give it another `value`";

/// What to do with lines that add a field.
pub(super) const ADD_HELP: &str =
    "bring the pages in line; where the field is still there, the override adds it";

/// What to do with lines that take a field away.
pub(super) const REMOVE_HELP: &str =
    "where the field is gone, the override with the value `yes` takes it away";

/// The lines that confirm an attribute of the field at `path`.
pub(super) fn confirm(operation: &str, path: &str, field: &Field, attribute: Attribute) -> String {
    let mut out = head(operation, path, attribute);
    let read = expected(field, path, attribute);
    for (key, value) in [("expect", read.as_str()), ("value", &read), ("reason", "…")] {
        line(&mut out, key, value);
    }
    out
}

/// The lines that add the field of a row, which no field was made of.
pub(super) fn add(operation: &str, side: &str, row: &ParamRow) -> String {
    let mut out = head(operation, &join(side, &row.name.value), Attribute::Added);
    let values = [
        ("expect", "no"),
        ("value", word_of(&row.ty.value.kind)),
        ("reason", "…"),
    ];
    for (key, value) in values {
        line(&mut out, key, value);
    }
    out
}

/// The word of an override for the type in a cell.
fn word_of(kind: &TypeWord) -> &'static str {
    match kind {
        TypeWord::String | TypeWord::Binary => "String",
        TypeWord::Integer => "Integer",
        TypeWord::Long => "Long",
        TypeWord::Float => "Double",
        TypeWord::Boolean => "Boolean",
        TypeWord::Time => "Timestamp",
        TypeWord::Json => "Json",
        TypeWord::Unspecified
        | TypeWord::Struct
        | TypeWord::Map
        | TypeWord::List(_)
        | TypeWord::Named(_)
        | TypeWord::Unknown(_) => "Any",
    }
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
