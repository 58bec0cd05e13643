//! What lacks a text, or has one that is thin, most rows first, in a form that can be filled in and
//! pasted into a wording file.

use std::{collections::BTreeMap, fmt::Write};

use crate::model::Api;

use super::{
    slots::{self, SlotKind, TextSlot},
    thin,
};

/// A text that a product lacks, or should say more than, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingText {
    /// What it is about.
    pub kind: SlotKind,
    /// The most general key that would do.
    pub key: String,
    /// The thin text that speaks there today; empty where nothing does.
    pub thin: String,
    /// Where it is missing, each with what is known of it.
    pub places: Vec<String>,
}

/// Places shown of each text.
const SHOWN: usize = 3;

/// What a product lacks, by kind, the text that is missing in the most places first.
pub fn list_missing(api: &Api) -> Vec<MissingText> {
    list(api, |slot, text| {
        (text.is_none() && !slot.is_number()).then(String::new)
    })
}

/// What only says the name again, in the same order.
pub fn list_thin(api: &Api) -> Vec<MissingText> {
    list(api, |slot, text| {
        text.filter(|text| thin::is_thin(slot, text))
            .map(str::to_owned)
    })
}

/// The places that `wanted` gives the text of today for, by key.
fn list(
    api: &Api,
    wanted: impl Fn(&TextSlot<'_>, Option<&str>) -> Option<String>,
) -> Vec<MissingText> {
    let mut found: BTreeMap<(SlotKind, String, String), Vec<String>> = BTreeMap::new();
    let mut api = api.clone();
    slots::visit(&mut api, &mut |slot, place| {
        if let Some(thin) = wanted(&slot, place.text()) {
            found
                .entry((slot.kind(), key(&slot), thin))
                .or_default()
                .push(describe(&slot));
        }
    });
    let missing = found
        .into_iter()
        .map(|((kind, key, thin), places)| MissingText {
            kind,
            key,
            thin,
            places,
        });
    let mut out: Vec<MissingText> = missing.collect();
    out.sort_by(|a, b| (a.kind, b.places.len(), &a.key).cmp(&(b.kind, a.places.len(), &b.key)));
    out
}

fn key(slot: &TextSlot<'_>) -> String {
    match slot {
        TextSlot::Value { names, value, .. } => {
            format!("{}={value}", names.last().copied().unwrap_or_default())
        }
        _ => slot.name().to_owned(),
    }
}

fn describe(slot: &TextSlot<'_>) -> String {
    match slot {
        TextSlot::Operation { .. } => String::new(),
        TextSlot::Row {
            action,
            names,
            ty,
            example,
            ..
        } => {
            let example =
                example.map_or(String::new(), |e| format!(", as {}", e.replace('\n', " ")));
            format!("{action}/{} {}{example}", names.join("."), ty.word())
        }
        TextSlot::Value { action, names, .. } => format!("{action}/{}", names.join(".")),
        TextSlot::Error { action, .. } => (*action).to_owned(),
    }
}

const TABLES: [(SlotKind, &str); 5] = [
    (SlotKind::Operation, "operations"),
    (SlotKind::Parameter, "request"),
    (SlotKind::ResponseField, "response"),
    (SlotKind::Value, "values"),
    (SlotKind::Error, "errors"),
];

/// The list as TOML, with the facts at hand in comments.
pub fn print_missing(missing: &[MissingText]) -> String {
    let mut out = String::new();
    for (kind, table) in TABLES {
        let of_kind: Vec<&MissingText> = missing.iter().filter(|m| m.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        // Writing to a text cannot fail.
        let _ = writeln!(out, "[{table}]");
        for one in of_kind {
            let places: Vec<&str> = one
                .places
                .iter()
                .map(String::as_str)
                .filter(|p| !p.is_empty())
                .collect();
            if !places.is_empty() {
                let more = places.len().saturating_sub(SHOWN);
                let more = if more > 0 {
                    format!("; {more} more")
                } else {
                    String::new()
                };
                let shown = places
                    .iter()
                    .take(SHOWN)
                    .copied()
                    .collect::<Vec<_>>()
                    .join("; ");
                let _ = writeln!(out, "# {shown}{more}");
            }
            if !one.thin.is_empty() {
                let _ = writeln!(out, "# today: {}", one.thin);
            }
            let _ = writeln!(out, "{} = \"\"", toml::Value::String(one.key.clone()));
        }
        out.push('\n');
    }
    out
}
