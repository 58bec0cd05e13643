//! Name cells: depth marks, escapes, links, what follows the name, and the repairs of names that are none.

use crate::vocabulary::{self, TypeWord};

use super::{cells, types};

/// The marks that put a row below another one.
const DEPTH_MARKS: [char; 4] = ['└', '├', '∟', '┗'];

/// Longest phrase (in words) that is taken for a name written apart.
const PHRASE_WORDS: usize = 3;

/// A name cell.
#[derive(Debug, Default, PartialEq)]
pub(super) struct NameCell {
    /// As on the wire.
    pub name: String,
    /// Depth by a mark.
    pub depth: Option<u8>,
    /// What stood after the name (`：a description`).
    pub rest: Option<String>,
    /// A type that stood after the name.
    pub ty: Option<TypeWord>,
    /// The name is a guess: the cell holds no name as it is.
    pub guessed: bool,
    /// A mark after the name says that it should not be used any more.
    pub deprecated: bool,
}

/// Whether the text can be the name of a parameter or field: `Tag.N.Key`, `x-acs-date`, `{key}`.
pub(super) fn is_name(text: &str) -> bool {
    const MARKS: &str = "_-.$@[]{}<>:/*";
    text.len() <= 120
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || MARKS.contains(c))
        && text.chars().any(|c| c.is_ascii_alphanumeric())
        && is_joined(text)
}

/// Whether something stands on both sides of each dot: the parts of `../x` are no members of anything.
fn is_joined(text: &str) -> bool {
    !text.starts_with(['.', '/']) && !text.contains("..")
}

fn blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{a0}')
}

/// Reads a name cell.
pub(super) fn read(cell: &str) -> NameCell {
    let cell = cell.trim_matches(blank);
    match cell.strip_suffix(vocabulary::DEPRECATED_MARK) {
        Some(name) => NameCell {
            deprecated: true,
            ..read_name(name.trim_end())
        },
        None => read_name(cell),
    }
}

fn read_name(cell: &str) -> NameCell {
    // A mark after stray words: the words are leftovers of a translation.
    let start = cell.find(DEPTH_MARKS).filter(|i| *i <= 12).unwrap_or(0);
    let marked = &cell[start..];
    let unmarked = marked.trim_start_matches(|c: char| DEPTH_MARKS.contains(&c) || blank(c));
    let marks = marked[..marked.len() - unmarked.len()]
        .chars()
        .filter(|c| DEPTH_MARKS.contains(c))
        .count();
    let depth = (marks > 0).then_some(marks.min(255) as u8);
    if is_plain(unmarked) {
        return NameCell {
            name: unmarked.to_owned(),
            depth,
            ..NameCell::default()
        };
    }
    let text = cells::plain(unmarked);
    let text = text
        .trim_matches(['"', '“', '”', '\''])
        .trim_end_matches(['。', '，']);
    if text.is_empty() || is_name(text) {
        return NameCell {
            name: text.to_owned(),
            depth,
            ..NameCell::default()
        };
    }
    NameCell {
        depth,
        ..behind(text)
            .or_else(|| repaired(text))
            .unwrap_or_else(|| NameCell {
                name: text.to_owned(),
                ..NameCell::default()
            })
    }
}

fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        && is_joined(text)
}

/// `name：what it means`, `name（what it means）`, `name String`.
fn behind(text: &str) -> Option<NameCell> {
    let i = text.find(['：', '（', '(', '\n', '，', ' '])?;
    let (name, rest) = (text[..i].trim(), text[i..].trim());
    if !is_name(name) || name.ends_with('.') {
        return None;
    }
    if let Some(ty) = types::scalar(rest) {
        return Some(NameCell {
            name: name.to_owned(),
            ty: Some(ty),
            ..NameCell::default()
        });
    }
    let prose = !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    prose.then(|| NameCell {
        name: name.to_owned(),
        rest: Some(rest.to_owned()),
        ..NameCell::default()
    })
}

/// `Status. Code`, `EndTim。e`, and short phrases like `Instance name` whose words were a name before a translation.
fn repaired(text: &str) -> Option<NameCell> {
    let joined: String = text.chars().filter(|c| !blank(*c) && *c != '。').collect();
    let dotted = text.split(". ").all(|part| is_name(part.trim()));
    if is_name(&joined) && (dotted || !text.contains(' ')) {
        return Some(NameCell {
            name: joined,
            guessed: true,
            ..NameCell::default()
        });
    }
    let words: Vec<&str> = text.trim_end_matches('.').split_whitespace().collect();
    let phrase = words.len() <= PHRASE_WORDS
        && words
            .iter()
            .all(|w| w.bytes().all(|b| b.is_ascii_alphanumeric()));
    phrase.then(|| {
        let name = words
            .iter()
            .map(|w| format!("{}{}", w[..1].to_ascii_uppercase(), &w[1..]))
            .collect();
        NameCell {
            name,
            guessed: true,
            ..NameCell::default()
        }
    })
}
