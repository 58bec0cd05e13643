//! What stands in for `{stem}`, `{stems}`, `{subject}` and `{product}` in a text.

use foldhash::HashMap;

use super::slots::TextSlot;

/// Phrases for words of names, by product and for all products.
pub(super) struct Nouns<'a> {
    pub(super) own: HashMap<&'a str, &'a str>,
    pub(super) common: HashMap<&'a str, &'a str>,
}

/// Containers that only hold what the operation is about.
const EMPTY_CONTAINERS: [&str; 8] = [
    "data", "result", "results", "list", "items", "body", "response", "content",
];

/// Words that a plural does not change.
const UNCOUNTED: [&str; 8] = [
    "data",
    "information",
    "software",
    "storage",
    "traffic",
    "bandwidth",
    "usage",
    "history",
];

impl Nouns<'_> {
    fn noun(&self, name: &str) -> Option<&str> {
        self.own
            .get(name)
            .or_else(|| self.common.get(name))
            .copied()
    }

    /// The phrase for a name: its own, else the phrases of its parts, longest first, else its words in lower case.
    pub(super) fn phrase(&self, name: &str) -> String {
        let words = words(name);
        let mut out: Vec<String> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let known = (at + 1..=words.len())
                .rev()
                .find_map(|to| Some((to, self.noun(&words[at..to].concat())?)));
            let (to, phrase) = match known {
                Some((to, phrase)) => (to, phrase.to_owned()),
                None => (at + 1, lower(words[at])),
            };
            out.push(phrase);
            at = to;
        }
        out.join(" ")
    }

    fn singular_phrase(&self, name: &str) -> String {
        match self.noun(name) {
            Some(phrase) => phrase.to_owned(),
            None => self.phrase(singular(name)),
        }
    }

    /// What a row belongs to: its container, else the object of its operation.
    fn subject(&self, slot: &TextSlot<'_>) -> String {
        let container = match slot {
            TextSlot::Row { names, .. } | TextSlot::Value { names, .. } => {
                names.len().checked_sub(2).map(|at| names[at])
            }
            TextSlot::Operation { .. } | TextSlot::Error { .. } => None,
        };
        let telling =
            container.filter(|name| !EMPTY_CONTAINERS.contains(&name.to_lowercase().as_str()));
        let object = || {
            let words = words(slot.action());
            words.get(1..).unwrap_or_default().concat()
        };
        self.singular_phrase(&telling.map_or_else(object, str::to_owned))
    }
}

/// The text with everything filled in.
pub(super) fn fill_in(
    text: &str,
    stem: &str,
    slot: &TextSlot<'_>,
    nouns: &Nouns<'_>,
    product: &str,
) -> String {
    // `{{` is a brace of the text.
    if !text.contains('{') || text.contains("{{") {
        return text.to_owned();
    }
    let phrase = nouns.phrase(stem);
    let out = text
        .replace("{stems}", &plural(&phrase))
        .replace("{stem}", &phrase)
        .replace("{product}", product);
    let out = match out.contains("{subject}") {
        true => out.replace("{subject}", &nouns.subject(slot)),
        false => out,
    };
    capitalize(&out)
}

fn capitalize(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// The words of a name: `SSLVpnServerIds` → `SSL`, `Vpn`, `Server`, `Ids`.
pub(crate) fn words(name: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    let mut chars = name.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let begins = c.is_uppercase()
            && (before.is_some_and(|b| b.is_lowercase() || b.is_ascii_digit())
                || before.is_some_and(char::is_uppercase) && next.is_some_and(char::is_lowercase));
        if begins && at > start {
            out.push(&name[start..at]);
            start = at;
        }
        if !c.is_alphanumeric() {
            out.push(&name[start..at]);
            start = at + c.len_utf8();
        }
        before = Some(c);
    }
    out.push(&name[start..]);
    out.retain(|word| !word.is_empty());
    out
}

/// A word in lower case, unless it is an abbreviation.
fn lower(word: &str) -> String {
    let abbreviation =
        word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    if abbreviation {
        word.to_owned()
    } else {
        word.to_lowercase()
    }
}

fn singular(name: &str) -> &str {
    let bare = name
        .strip_suffix("Set")
        .or_else(|| name.strip_suffix("List"))
        .unwrap_or(name);
    let bare = if bare.is_empty() { name } else { bare };
    match bare.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem,
        _ => bare,
    }
}

/// The plural of a phrase: its head comes before the first preposition.
pub(super) fn plural(phrase: &str) -> String {
    let head = [
        " of ",
        " in ",
        " to ",
        " for ",
        " that ",
        " with ",
        " between ",
    ];
    let end = head
        .iter()
        .filter_map(|word| phrase.find(word))
        .min()
        .unwrap_or(phrase.len());
    let (head, rest) = phrase.split_at(end);
    let last = head.rsplit(' ').next().unwrap_or(head);
    if UNCOUNTED.contains(&last) || last.is_empty() {
        return phrase.to_owned();
    }
    let ends = |ends: &[&str]| ends.iter().any(|end| last.ends_with(end));
    let vowel_before_y = ends(&["ay", "ey", "oy", "uy"]);
    match head.strip_suffix('y') {
        Some(stem) if !vowel_before_y => format!("{stem}ies{rest}"),
        _ if ends(&["ss", "x", "ch", "sh"]) => format!("{head}es{rest}"),
        _ if ends(&["s"]) => phrase.to_owned(),
        _ => format!("{head}s{rest}"),
    }
}
