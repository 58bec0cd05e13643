//! How parameters are written: as flat pairs, as JSON text, or joined by a separator.

use std::collections::HashMap;

use crate::{
    doc::ParamRow,
    model::{Encoding, Field, Position, Type},
    shape::{
        flat_rows,
        shaper::{members, members_mut},
    },
    source::Span,
    vocabulary::TypeWord,
};

/// The rows of a request say nothing of wrappers: only responses have them.
pub(super) fn unwrap_lists(ty: &mut Type) {
    if let Type::List { item, wrapper } = ty {
        *wrapper = None;
        unwrap_lists(item);
    }
    if let Some(fields) = members_mut(ty) {
        fields.iter_mut().for_each(|f| unwrap_lists(&mut f.ty));
    }
}

/// `Tag.N.key` and `Tag.N.Key` are one member; the spelling of the majority of its siblings stays.
pub(super) fn merge_case_twins(field: &mut Field) {
    let Some(fields) = members_mut(&mut field.ty) else {
        return;
    };
    let upper = fields
        .iter()
        .filter(|f| f.name.starts_with(|c: char| c.is_ascii_uppercase()))
        .count();
    let prefer_upper = upper * 2 >= fields.len();
    let mut kept: Vec<Field> = Vec::with_capacity(fields.len());
    for mut field in fields.drain(..) {
        merge_case_twins(&mut field);
        match kept
            .iter_mut()
            .find(|k| k.name.eq_ignore_ascii_case(&field.name))
        {
            None => kept.push(field),
            Some(twin)
                if field.name.starts_with(|c: char| c.is_ascii_uppercase()) == prefer_upper
                    && twin.name.starts_with(|c: char| c.is_ascii_uppercase()) != prefer_upper =>
            {
                *twin = field
            }
            Some(_) => {}
        }
    }
    *fields = kept;
}

/// How a structured parameter, and what is inside of it, is written.
pub(super) fn encode_field(field: &mut Field, in_body: bool, rows: &HashMap<Span, &ParamRow>) {
    field.encoding = choose_encoding(field, in_body, rows.get(&field.span).copied());
    // What is inside of JSON is JSON.
    let in_json = in_body || field.encoding == Encoding::Json;
    if let Some(members) = members_mut(&mut field.ty) {
        members
            .iter_mut()
            .for_each(|member| encode_field(member, in_json, rows));
    }
}

/// Lists and structs beside the body of a call by method and path are JSON: so are 60 of the 61 that metadata knows.
pub(super) fn encode_beside_body(parameters: &mut [Field], rows: &HashMap<Span, &ParamRow>) {
    for field in parameters {
        let composed = matches!(field.ty, Type::List { .. } | Type::Struct(_));
        let beside = field.position != Some(Position::Body);
        let numbered = rows.get(&field.span).is_some_and(|row| is_numbered(row));
        if composed && beside && !numbered && field.encoding == Encoding::Flat {
            field.encoding = Encoding::Json;
        }
    }
}

/// Whether the name of a row ends with what stands for an index: `Tag.N`.
fn is_numbered(row: &ParamRow) -> bool {
    let last = row.name.value.split('.').next_back();
    last.is_some_and(flat_rows::is_index)
}

/// What the description says goes first, then what the example shows. Inside of a JSON body nothing
/// else is needed.
fn choose_encoding(field: &Field, in_body: bool, row: Option<&ParamRow>) -> Encoding {
    let indexed = row.is_some_and(is_numbered);
    let joined = row
        .filter(|_| !indexed)
        .and_then(|r| r.facts.separator)
        .and_then(|c| match c {
            ',' => Some(Encoding::Comma),
            ' ' => Some(Encoding::Space),
            '|' => Some(Encoding::Pipe),
            _ => None,
        });
    let example = field.example.as_deref().unwrap_or("").trim();
    let json = example.starts_with(['[', '{']);
    let says_json = row.is_some_and(|r| r.facts.json_text || r.ty.value.kind == TypeWord::Json);
    match &field.ty {
        Type::List { item, .. } if joined.is_some() && members(item).is_none() && !json => {
            joined.unwrap_or_default()
        }
        Type::List { .. } | Type::Struct(_) | Type::Map { .. } if in_body => Encoding::Flat,
        Type::Map { .. } => Encoding::Json,
        Type::List { .. } | Type::Struct(_) if !indexed && (json || says_json) => Encoding::Json,
        _ => Encoding::Flat,
    }
}
