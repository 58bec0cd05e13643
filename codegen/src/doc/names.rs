//! Name cells: depth marks, escapes, links, what follows the name, and the repairs of names that are none.

use crate::{
    text::html::entity,
    vocabulary::{self, TypeWord},
};

use super::{cells, types};

/// The marks that put a row below another one.
const DEPTH_MARKS: [char; 4] = ['└', '├', '∟', '┗'];

/// So many bytes of other text may stand in front of a depth mark.
const LONGEST_BEFORE_MARK: usize = 12;

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
    let cell = skip_blanks(cell).trim_end_matches(blank);
    match cell.strip_suffix(vocabulary::DEPRECATED_MARK) {
        Some(name) => NameCell {
            deprecated: true,
            ..read_name(name.trim_end())
        },
        None => read_name(cell),
    }
}

fn read_name(cell: &str) -> NameCell {
    let (marks, unmarked) = split_marks(cell);
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

/// The text after the white space at its start, be it characters or entities.
fn skip_blanks(cell: &str) -> &str {
    let mut rest = cell.trim_start_matches(blank);
    while let Some((_, length)) = entity(rest).filter(|(c, _)| blank(*c)) {
        rest = rest[length..].trim_start_matches(blank);
    }
    rest
}

/// How many depth marks stand at the start of a cell, and what follows them. Leftovers of a translation may stand
/// in front of them, and white space anywhere.
fn split_marks(cell: &str) -> (usize, &str) {
    let start = cell.find(DEPTH_MARKS);
    let start = start.filter(|at| *at <= LONGEST_BEFORE_MARK).unwrap_or(0);
    let mut rest = &cell[start..];
    let mut marks = 0;
    while let Some(unmarked) = rest.strip_prefix(DEPTH_MARKS) {
        marks += 1;
        rest = skip_blanks(unmarked);
    }
    (marks, rest)
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

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_depth_mark_is_one_after_any_white_space() {
        let spaces = [
            "",
            " ",
            "\u{a0}\u{a0}",
            "\u{3000}\u{3000}",
            "\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}",
        ];
        let entities = [
            "&nbsp;&nbsp;&nbsp;&nbsp;",
            "&emsp; &#12288;",
            "\u{200b}&ensp;",
        ];
        for blank in spaces.iter().chain(&entities) {
            let cell = read(&format!("{blank}└{blank}Depth"));
            assert_eq!(
                (cell.name.as_str(), cell.depth),
                ("Depth", Some(1)),
                "{blank:?}"
            );
            let cell = read(&format!("{blank}└{blank}└Depth"));
            assert_eq!(
                (cell.name.as_str(), cell.depth),
                ("Depth", Some(2)),
                "{blank:?}"
            );
        }
    }

    #[test]
    fn white_space_without_a_mark_says_nothing_of_depth() {
        let cell = read("&nbsp;\u{3000}Depth");
        assert_eq!((cell.name.as_str(), cell.depth), ("Depth", None));
    }
}
