//! Texts that only say the name again.

use std::{borrow::Cow, cell::OnceCell};

use super::{phrases, slots::TextSlot};

/// Words that say nothing by themselves, in order.
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
    // Most texts begin with a word that tells something: what the names say is found when it is asked for.
    let known: OnceCell<Vec<Cow<'_, str>>> = OnceCell::new();
    let known = || known.get_or_init(|| name_words(slot));
    let said = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut telling = said
        .map(lower)
        .filter(|word| FILLERS.binary_search(&word.as_ref()).is_err());
    telling.all(|word| {
        let word = stem(word);
        let is_in_names = || may_hold(slot, &word) && known().contains(&word);
        is_in_names()
            || SAME
                .iter()
                .any(|(a, b)| *a == word && known().iter().any(|k| k == b))
    })
}

/// The names of a place.
fn names<'s, 'n>(slot: &'s TextSlot<'n>) -> impl Iterator<Item = &'n str> {
    let (names, last): (&'s [&'n str], Option<&'n str>) = match slot {
        TextSlot::Row { names, .. } => (names, None),
        TextSlot::Value { names, value, .. } => (names, Some(value)),
        TextSlot::Operation { action, .. } => (&[], Some(action)),
        TextSlot::Error { code, .. } => (&[], Some(code)),
    };
    names.iter().copied().chain(last)
}

/// The words of the names of a place.
fn name_words<'n>(slot: &TextSlot<'n>) -> Vec<Cow<'n, str>> {
    let words = names(slot).flat_map(phrases::words);
    words.map(|word| stem(lower(word))).collect()
}

/// Whether a stem may be that of a word of the names: its letters stand in one of them, but for the last one of
/// `policy`, which was `policies`. Most do not, and then the words need not be told apart.
fn may_hold(slot: &TextSlot<'_>, stem: &str) -> bool {
    let letters = stem.strip_suffix('y').unwrap_or(stem).as_bytes();
    if letters.is_empty() || !stem.is_ascii() {
        return true;
    }
    let holds = |name: &str| {
        let mut windows = name.as_bytes().windows(letters.len());
        !name.is_ascii() || windows.any(|window| window.eq_ignore_ascii_case(letters))
    };
    names(slot).any(holds)
}

/// A word in lower case: most are.
fn lower(word: &str) -> Cow<'_, str> {
    match word.bytes().all(|b| b.is_ascii_lowercase()) {
        true => word.into(),
        false => word.to_lowercase().into(),
    }
}

/// The stem of a word in lower case.
fn stem(mut word: Cow<'_, str>) -> Cow<'_, str> {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y").into();
    }
    if word.len() > 2 && word.ends_with('s') {
        match &mut word {
            Cow::Borrowed(word) => *word = &word[..word.len() - 1],
            Cow::Owned(word) => drop(word.pop()),
        }
    }
    word
}
