//! Texts that only say the name again.

use super::{phrases, slots::TextSlot};

/// Words that say nothing by themselves.
const FILLERS: &[&str] = &[
    "a",
    "about",
    "all",
    "an",
    "and",
    "any",
    "are",
    "as",
    "be",
    "been",
    "belong",
    "belongs",
    "by",
    "call",
    "each",
    "entry",
    "field",
    "for",
    "from",
    "given",
    "goes",
    "has",
    "have",
    "how",
    "in",
    "is",
    "it",
    "item",
    "its",
    "kind",
    "meant",
    "named",
    "of",
    "on",
    "one",
    "or",
    "out",
    "parameter",
    "request",
    "response",
    "returned",
    "set",
    "specified",
    "that",
    "the",
    "these",
    "this",
    "to",
    "value",
    "was",
    "were",
    "what",
    "which",
    "with",
];

/// Names of words that the texts say in another way.
const SAME: &[(&str, &str)] = &[
    ("identifier", "id"),
    ("state", "status"),
    ("type", "kind"),
    ("information", "info"),
    ("description", "desc"),
];

/// Whether every word of a text that says something is a word of the name, or of the container, too.
pub(super) fn is_thin(slot: &TextSlot<'_>, text: &str) -> bool {
    let names: Vec<&str> = match slot {
        TextSlot::Row { names, .. } => names.clone(),
        TextSlot::Value { names, value, .. } => names.iter().copied().chain([*value]).collect(),
        TextSlot::Operation { action, .. } => vec![action],
        TextSlot::Error { code, .. } => vec![code],
    };
    let known: Vec<String> = names
        .iter()
        .flat_map(|name| phrases::words(name))
        .map(stem)
        .collect();
    let said = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut telling = said
        .map(|word| word.to_lowercase())
        .filter(|word| !FILLERS.contains(&word.as_str()));
    telling.all(|word| {
        let word = stem(&word);
        known.contains(&word)
            || SAME
                .iter()
                .any(|(a, b)| *a == word && known.iter().any(|k| k == b))
    })
}

fn stem(word: &str) -> String {
    let word = word.to_lowercase();
    let bare = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
    bare.unwrap_or_else(|| {
        word.strip_suffix('s')
            .filter(|stem| stem.len() > 1)
            .unwrap_or(&word)
            .to_owned()
    })
}
