//! What does not fit, by its place in the text until somebody asks for its path.

use std::{collections::BTreeMap, fmt};

use crate::scrub::Printable;

use super::scan::{Scanner, Token};

/// How many mismatches and unknown fields of one response are kept.
const KEPT: usize = 1000;

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
        if self.mismatches.is_empty() {
            return Vec::new();
        }
        let paths = paths(text, self.mismatches.iter().map(|(at, _)| *at));
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
    /// The text is not JSON: where it breaks and why.
    pub broken: Option<(usize, &'static str)>,
    /// The request's identifier, when the response is an object that has one.
    pub request_id: Option<String>,
    /// The text of the top-level `Code`, and whether the type knows such a member.
    pub code: Option<(String, bool)>,
}

/// The paths of the values that begin at these places. Costs a pass over the text.
pub(crate) fn paths(text: &str, places: impl Iterator<Item = usize> + Clone) -> Vec<String> {
    let mut named: BTreeMap<usize, String> = places.clone().map(|at| (at, String::new())).collect();
    name_places(&mut Scanner::new(text), &mut String::new(), &mut named);
    places
        .map(|at| named.get(&at).cloned().unwrap_or_default())
        .collect()
}

/// Walks the text and fills in the path of each place that a value begins at.
fn name_places(scan: &mut Scanner<'_>, path: &mut String, places: &mut BTreeMap<usize, String>) {
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
    // Where nothing was noted, nobody looked inside either.
    let mut after = scan.clone();
    after.skip();
    if places
        .range(scan.at + 1..after.at.max(scan.at + 1))
        .next()
        .is_none()
    {
        *scan = after;
        return;
    }
    let mark = path.len();
    match kind {
        Token::Object if scan.enter() => {
            let mut more = scan.first(b'}');
            while more {
                let Some(key) = scan.key() else { return };
                if mark > 0 {
                    path.push('.');
                }
                path.push_str(&key);
                name_places(scan, path, places);
                path.truncate(mark);
                more = scan.more(b'}');
            }
        }
        Token::Array if scan.enter() => {
            let mut index = 0;
            let mut more = scan.first(b']');
            while more {
                path.push_str(&format!("[{index}]"));
                name_places(scan, path, places);
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

/// The value at `at`, cut after a readable length.
fn beginning(text: &str, at: usize) -> String {
    let mut scan = Scanner::new(text);
    scan.at = at;
    let value = scan.skip();
    match value.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", value.get(..cut).unwrap_or_default()),
        None => value.to_owned(),
    }
}
