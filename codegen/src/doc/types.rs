//! Type cells: plain words of both languages, lists of them, names of types that stand elsewhere.

use crate::vocabulary::{
    self, TypeWord,
    memo::{Memo, look_up},
};

use super::{
    TypeCell,
    cells::{link, plain},
};

/// An array of what bears the name of its row (`Time: Array of Time`) holds structs, whatever else the word means.
pub(super) fn own_name(cell: &mut TypeCell, name: &str) {
    if let TypeWord::List(Some(item)) = &mut cell.kind
        && !matches!(item.as_ref(), TypeWord::Named(_))
        && list_item(&plain(&cell.raw)) == Some(name)
    {
        **item = TypeWord::Named(name.to_owned());
    }
}

/// Pages whose headers are bold have one word for whole numbers of both widths. Identifiers and points in time are the
/// wide ones.
pub(super) fn widen(cell: &mut TypeCell, name: &str) {
    let is_wide = vocabulary::WIDE_ENDINGS
        .iter()
        .any(|ending| name.ends_with(ending));
    if is_wide && cell.kind == TypeWord::Integer && cell.raw.trim() == vocabulary::GENERATED_INTEGER
    {
        cell.kind = TypeWord::Long;
    }
}

/// Reads a type cell.
pub(super) fn read(cell: String) -> TypeCell {
    thread_local! {
        static KNOWN: Memo<(TypeWord, Option<String>)> = Memo::default();
    }
    let (kind, link) = look_up(&KNOWN, &cell, read_kind);
    TypeCell {
        kind,
        raw: cell,
        link,
    }
}

/// The type, and the target of a link.
fn read_kind(cell: &str) -> (TypeWord, Option<String>) {
    if let Some(kind) = vocabulary::plain_type(cell) {
        return (kind, None);
    }
    let link = link(cell).map(|(_, _, target, _)| target.to_owned());
    (type_word(&plain(cell), link.is_some()), link)
}

/// Reads a type without links, emphasis and escapes.
fn type_word(text: &str, linked: bool) -> TypeWord {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{200b}');
    if let Some(plain) = vocabulary::plain_type(text) {
        return plain;
    }
    if let Some(item) = list_item(text) {
        return TypeWord::List(Some(Box::new(type_word(item, linked))));
    }
    let lower = text.to_ascii_lowercase();
    if (lower.starts_with("map<") && lower.ends_with('>'))
        || (lower.starts_with("map[") && lower.ends_with(']'))
    {
        return TypeWord::Map;
    }
    // `User Type`, `[X](…) list`
    if let Some(rest) = vocabulary::TYPE_SUFFIXES
        .iter()
        .find_map(|s| text.strip_suffix(s))
        .filter(|r| !r.is_empty())
    {
        return type_word(rest, linked);
    }
    if is_identifier(text) || (linked && !text.is_empty()) {
        return TypeWord::Named(text.to_owned());
    }
    // A known word with more after it: `String（JSON）`, `Integer (optional)`.
    if let Some(i) = text.find(['(', '（', ' ', '/', '，', ','])
        && i > 0
        && let Some(plain) = vocabulary::plain_type(text[..i].trim())
        && plain != TypeWord::Unspecified
    {
        return plain;
    }
    TypeWord::Unknown(text.to_owned())
}

/// Whether the text can be the name of a type that is defined elsewhere.
pub(super) fn is_identifier(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The item of a list type: `Array of X`, `List<X>`, `array[X]`, `X[]`, `[]X`, `X list`.
fn list_item(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let between = |open: &str, close: &str| {
        let long = text.len() > open.len() + close.len();
        (long && lower.starts_with(open) && lower.ends_with(close))
            .then(|| &text[open.len()..text.len() - close.len()])
    };
    let around = vocabulary::LIST_AROUND
        .iter()
        .find_map(|(open, close)| between(open, close));
    around
        .or_else(|| {
            vocabulary::LIST_BEHIND
                .iter()
                .find_map(|close| between("", close))
        })
        .map(str::trim)
}

/// The scalar type that a plain word names.
pub(super) fn scalar(word: &str) -> Option<TypeWord> {
    vocabulary::plain_type(word).filter(|plain| *plain != TypeWord::Unspecified)
}

/// The type whose word a type cell misspells: `Strng`, `Interger`. Names that a page gives to its own
/// types are no slips.
pub(super) fn misspelt(cell: &TypeCell, name: &str) -> Option<(TypeWord, &'static str)> {
    let TypeWord::Named(word) = &cell.kind else {
        return None;
    };
    if cell.link.is_some() || word.eq_ignore_ascii_case(name) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let near = vocabulary::TYPE_SPELLINGS.iter().find(|known| {
        let slips = if known.len() >= 6 { 2 } else { 1 };
        lower.len() >= 4 && strsim::osa_distance(&lower, known) <= slips
    })?;
    Some((vocabulary::plain_type(near)?, near))
}

/// Whether the text is a known type word, or a list or map of one.
pub(super) fn is_known(cell: &str) -> bool {
    thread_local! {
        static KNOWN: Memo<bool> = Memo::default();
    }
    look_up(&KNOWN, cell, |cell| {
        !matches!(
            read_kind(cell).0,
            TypeWord::Unknown(_) | TypeWord::Named(_) | TypeWord::Unspecified
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> TypeWord {
        TypeWord::Named(name.to_owned())
    }

    fn list(item: TypeWord) -> TypeWord {
        TypeWord::List(Some(Box::new(item)))
    }

    #[test]
    fn a_cell_is_a_word_a_list_of_one_or_a_name() {
        let cases = [
            ("String", TypeWord::String),
            ("Array of Frog", list(named("Frog"))),
            ("List<Integer>", list(TypeWord::Integer)),
            ("Frog[]", list(named("Frog"))),
            ("List<List<String>>", list(list(TypeWord::String))),
            ("Map<String, Frog>", TypeWord::Map),
            ("String (optional)", TypeWord::String),
            ("[Frog](~~1~~)", named("Frog")),
            (
                "one or two frogs",
                TypeWord::Unknown("one or two frogs".to_owned()),
            ),
        ];
        for (cell, want) in cases {
            assert_eq!(read(cell.to_owned()).kind, want, "{cell}");
        }
    }

    #[test]
    fn an_array_of_its_own_name_holds_structs() {
        for (name, want) in [("Time", named("Time")), ("Frog", TypeWord::Time)] {
            let mut cell = read("Array of Time".to_owned());
            own_name(&mut cell, name);
            assert_eq!(cell.kind, list(want), "{name}");
        }
    }

    #[test]
    fn a_slip_in_a_word_is_no_name() {
        let cases = [
            ("Strng", "Name", Some(TypeWord::String)),
            ("Bolean", "Deep", Some(TypeWord::Boolean)),
            ("Strng", "Strng", None),
            ("Frog", "Depth", None),
            ("[Strng](~~1~~)", "Name", None),
        ];
        for (cell, name, want) in cases {
            let found = misspelt(&read(cell.to_owned()), name).map(|(word, _)| word);
            assert_eq!(found, want, "{cell} {name}");
        }
    }
}
