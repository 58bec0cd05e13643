//! What does not fit, by its place in the text until somebody asks for its path.

use std::{
    collections::{BTreeMap, HashSet},
    fmt,
};

use crate::scrub::Printable;

use super::scan::{OpenBrackets, Scanner, Token};

/// How many mismatches and unknown fields of one response are kept.
const KEPT: usize = 1000;
/// How many characters of a value that does not fit are shown.
const SHOWN: usize = 60;

/// What a response held that the types did not expect, by place in the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes {
    mismatches: Vec<(usize, &'static str)>,
    pub(super) unknown: Vec<usize>,
}

impl Notes {
    pub(super) fn mismatch(&mut self, at: usize, expected: &'static str) {
        if self.mismatches.len() < KEPT {
            self.mismatches.push((at, expected));
        }
    }

    pub(super) fn unknown(&mut self, at: usize) {
        if self.unknown.len() < KEPT {
            self.unknown.push(at);
        }
    }

    /// How much was noted so far.
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.mismatches.len(), self.unknown.len())
    }

    /// Drops what was noted since `mark`.
    pub(super) fn forget(&mut self, mark: (usize, usize)) {
        self.mismatches.truncate(mark.0);
        self.unknown.truncate(mark.1);
    }

    /// The mismatches with their paths in `text`.
    pub(super) fn mismatches(&self, text: &str) -> Vec<Mismatch> {
        self.mismatches_of(text, &Part::default())
    }

    fn mismatches_of(&self, text: &str, part: &Part<'_>) -> Vec<Mismatch> {
        let paths = paths_of(text, part, self.mismatches.iter().map(|(at, _)| *at));
        let noted = self.mismatches.iter().zip(paths);
        noted
            .map(|((at, expected), path)| Mismatch {
                path,
                expected,
                found: beginning(text, *at),
            })
            .collect()
    }
}

/// Where a text stands that is a part of another: some items of the list at a path.
#[derive(Debug, Default)]
pub(super) struct Part<'p> {
    pub(super) path: &'p str,
    /// The place of its first item.
    pub(super) first: usize,
}

/// Findings by their paths, for texts that do not last.
#[derive(Debug, Default)]
pub(super) struct Named {
    mismatches: Vec<Mismatch>,
    unknown: Vec<String>,
}

impl Named {
    /// Takes over what was noted of `text`, as far as that is kept.
    pub(super) fn take(&mut self, notes: &mut Notes, text: &str, part: &Part<'_>) {
        let room = |used: usize| KEPT.saturating_sub(used);
        notes.forget((room(self.mismatches.len()), room(self.unknown.len())));
        self.mismatches.extend(notes.mismatches_of(text, part));
        let unknown = paths_of(text, part, notes.unknown.iter().copied());
        self.unknown.extend(unknown);
        notes.forget((0, 0));
    }

    pub(super) fn into_parts(self) -> (Vec<Mismatch>, Vec<String>) {
        (self.mismatches, self.unknown)
    }
}

/// A value of a response that did not fit the documented type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Its path, for example `Instances.Instance[3].Cpu`.
    pub path: String,
    /// What the type asks for.
    pub expected: &'static str,
    /// The beginning of what was there, as JSON text.
    pub found: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: expected {}, found {}",
            Printable(&self.path),
            self.expected,
            Printable(&self.found)
        )
    }
}

/// All that came of decoding one text.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Findings {
    /// Values that did not fit, the first thousand of them.
    pub mismatches: Vec<Mismatch>,
    /// Where the values of members begin that the type does not know; the first thousand of them.
    pub(crate) unknown: Vec<usize>,
    /// The paths of such members, where the text does not last.
    pub(crate) named: Vec<String>,
    /// The text is not JSON: where it breaks and why.
    pub broken: Option<(usize, &'static str)>,
    /// The request's identifier, when the response is an object that has one.
    pub request_id: Option<String>,
    /// The text of the top-level `Code`, and whether the type knows such a member.
    pub code: Option<(String, bool)>,
}

/// The paths of the values that begin at these places. Costs two passes over the text, however deep
/// the places are.
pub(crate) fn paths(text: &str, places: impl Iterator<Item = usize> + Clone) -> Vec<String> {
    paths_of(text, &Part::default(), places)
}

fn paths_of(
    text: &str,
    part: &Part<'_>,
    places: impl Iterator<Item = usize> + Clone,
) -> Vec<String> {
    let mut named: BTreeMap<usize, String> = places.clone().map(|at| (at, String::new())).collect();
    let around = find_containers(text, named.keys().copied());
    name_places(
        &mut Scanner::new(text),
        (&mut part.path.to_owned(), part.first),
        &around,
        &mut named,
    );
    places
        .map(|at| named.get(&at).cloned().unwrap_or_default())
        .collect()
}

/// Where the objects and lists begin that hold one of these places, which come in order.
fn find_containers(text: &str, places: impl Iterator<Item = usize>) -> HashSet<usize> {
    let mut scan = Scanner::new(text);
    let mut open = OpenBrackets::default();
    let mut found = HashSet::new();
    for place in places {
        scan.go_to(place, &mut open);
        found.extend(&open.places);
    }
    found
}

/// Walks the text and fills in the path of each place that a value begins at. `around` are the objects
/// and lists to look into: where nothing was noted, nobody looked inside either. Items are counted from
/// `first`.
fn name_places(
    scan: &mut Scanner<'_>,
    (path, first): (&mut String, usize),
    around: &HashSet<usize>,
    places: &mut BTreeMap<usize, String>,
) {
    let kind = scan.peek();
    if places
        .last_key_value()
        .is_none_or(|(last, _)| scan.at > *last)
    {
        return scan.fail("nothing is left to be named");
    }
    if let Some(place) = places.get_mut(&scan.at) {
        place.clone_from(path);
    }
    let mark = path.len();
    match kind {
        Token::Object if around.contains(&scan.at) && scan.enter() => {
            let mut more = scan.first(b'}');
            while more {
                let Some(key) = scan.key() else { return };
                if mark > 0 {
                    path.push('.');
                }
                path.push_str(&key);
                name_places(scan, (path, 0), around, places);
                path.truncate(mark);
                more = scan.more(b'}');
            }
        }
        Token::Array if around.contains(&scan.at) && scan.enter() => {
            let mut index = first;
            let mut more = scan.first(b']');
            while more {
                path.push_str(&format!("[{index}]"));
                name_places(scan, (path, 0), around, places);
                path.truncate(mark);
                index += 1;
                more = scan.more(b']');
            }
        }
        _ => {
            scan.skip();
        }
    }
}

/// The value at `at`, cut after a readable length. What comes far behind is not looked at.
fn beginning(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default();
    let cut = rest.char_indices().nth(SHOWN).map(|(cut, _)| cut);
    // One more character, so that a value that ends at the cut is told from one that goes on.
    let end = rest.char_indices().nth(SHOWN + 1);
    let window = rest.get(..end.map_or(rest.len(), |(end, _)| end));
    let mut scan = Scanner::new(window.unwrap_or_default());
    let value = scan.skip();
    match cut.filter(|cut| *cut < value.len()) {
        Some(cut) => format!("{}…", rest.get(..cut).unwrap_or_default()),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_shown_up_to_a_readable_length() {
        let text = |length: usize| format!("\"{}\"", "ü".repeat(length - 2));
        let cut = |value: &str| format!("{}…", value.chars().take(60).collect::<String>());
        for behind in ["", ",\"b\":1}", " , and more of it than anybody reads "] {
            for value in [
                text(2),
                text(59),
                text(60),
                "12".to_owned(),
                "[1,{}]".to_owned(),
            ] {
                let whole = format!("{{{value}{behind}");
                assert_eq!(beginning(&whole, 1), value, "{whole}");
            }
            for value in [
                text(61),
                text(62),
                text(500),
                format!("[{}]", "1,".repeat(60)),
            ] {
                let whole = format!("{{{value}{behind}");
                assert_eq!(beginning(&whole, 1), cut(&value), "{whole}");
            }
        }
        // A number goes on for as long as there are digits.
        for (length, is_cut) in [
            (59, false),
            (60, false),
            (61, true),
            (62, true),
            (200, true),
        ] {
            for behind in ["", ",1", "}, and more of it than anybody reads"] {
                let value = "1".repeat(length);
                let expected = if is_cut { cut(&value) } else { value.clone() };
                assert_eq!(beginning(&format!("{value}{behind}"), 0), expected);
            }
        }
        assert_eq!(beginning("{}", 7), "");
    }

    #[test]
    fn no_more_is_noted_than_anybody_reads() {
        let mut notes = Notes::default();
        for at in 0..2000 {
            notes.unknown(at);
            notes.mismatch(at, "it");
        }
        assert_eq!(notes.mark(), (1000, 1000));
        notes.forget((3, 2));
        assert_eq!(notes.mark(), (3, 2));
        assert_eq!((notes.unknown[1], notes.mismatches[2]), (1, (2, "it")));
    }

    #[test]
    fn places_are_named_by_the_way_to_them() {
        let text = r#" {"a" : [ 0, {"b":1, "c":[[2]]} ], "d.e" : {"":3} , "f":4} "#;
        let place = |digit: char| text.find(digit).unwrap();
        let places: Vec<usize> = "01234".chars().map(place).collect();
        let named = paths(text, places.iter().copied());
        assert_eq!(named, ["a[0]", "a[1].b", "a[1].c[0][0]", "d.e.", "f"]);
        // In any order, more than once, and where nothing begins.
        let odd = [places[3], places[0], places[3], 1, text.len() + 5];
        assert_eq!(
            paths(text, odd.into_iter()),
            ["d.e.", "a[0]", "d.e.", "", ""]
        );
    }
}
