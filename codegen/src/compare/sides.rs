//! The values of one operation on both sides, and which belong together.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    export::{FlatKind, FlatValue, flat_values},
    model::{Operation, Position},
    vocabulary::wire::COMMON_PARAMETERS,
};

use super::score::{CaseKind, Difference, SideCounts};

/// Parameters of nearly every call that pages list or leave out as they like, in lower case.
const NEUTRAL: &[&str] = &[
    "regionid",
    "ownerid",
    "owneraccount",
    "resourceownerid",
    "resourceowneraccount",
    "securitytoken",
    "lang",
    "sourceip",
    "version",
    "format",
    "timestamp",
];

/// Values of one kind by path, in lower case.
pub(super) struct Values(BTreeMap<String, FlatValue>);

impl Values {
    pub(super) fn of(operation: &Operation, kind: FlatKind) -> Self {
        let is_common = |v: &FlatValue| {
            kind == FlatKind::Request && COMMON_PARAMETERS.contains(&v.path.as_str())
        };
        let values = flat_values(operation)
            .into_iter()
            .filter(|v| v.kind == kind && !is_common(v));
        Self(values.map(|v| (v.path.to_lowercase(), v)).collect())
    }

    /// The path as it is, or with or without the mark of a list at its end.
    fn find(&self, path: &str) -> Option<&str> {
        let other = match path.strip_suffix("[]") {
            Some(single) => single.to_owned(),
            None => format!("{path}[]"),
        };
        let found = self
            .0
            .get_key_value(path)
            .or_else(|| self.0.get_key_value(&other));
        found.map(|(path, _)| path.as_str())
    }

    /// Whether a value stands inside of `path`.
    fn splits(&self, path: &str) -> bool {
        let stem = path.trim_end_matches("[]");
        let inside = |(p, _): &(&String, &FlatValue)| p.starts_with(stem);
        let mut near = self.0.range(stem.to_owned()..).take_while(inside);
        near.any(|(p, _)| is_inside(p, path))
    }
}

/// Whether `path` is below `outer`: a member, an item or a value of a map.
fn is_inside(path: &str, outer: &str) -> bool {
    let stem = outer.trim_end_matches("[]");
    let rest = path.strip_prefix(stem).unwrap_or_default();
    path != outer && rest.starts_with(['.', '[', '{'])
}

/// The name at the end of a path.
pub(super) fn last_name(path: &str) -> &str {
    let path = path.trim_end_matches(['[', ']', '{', '}']);
    path.rsplit('.').next().unwrap_or(path)
}

/// Both sides of one operation.
pub(super) struct Sides<'a> {
    pub(super) kind: FlatKind,
    pub(super) page: Values,
    pub(super) document: Values,
    /// What other documents have.
    pub(super) others: Vec<Values>,
    pub(super) is_mentioned: &'a dyn Fn(&str) -> bool,
}

/// What the comparison of one operation found.
pub(super) struct Found {
    pub(super) kind: FlatKind,
    pub(super) counts: SideCounts,
    pub(super) differences: Vec<Difference>,
}

impl Found {
    fn add(&mut self, what: CaseKind, path: &str, note: String) {
        self.differences.push(Difference {
            what,
            path: path.to_owned(),
            note,
        });
    }
}

impl Sides<'_> {
    pub(super) fn compare(&self) -> Found {
        let mut found = Found {
            kind: self.kind,
            counts: SideCounts::default(),
            differences: Vec::new(),
        };
        let mut rest: BTreeSet<&str> = self.document.0.keys().map(String::as_str).collect();
        let mut unmatched = BTreeSet::new();
        for path in self.page.0.keys() {
            match self
                .document
                .find(path)
                .filter(|other| rest.contains(other))
            {
                Some(other) => {
                    rest.remove(other);
                    self.add_pair(&mut found, path, other);
                }
                None => {
                    unmatched.insert(path.as_str());
                }
            }
        }
        self.add_refined(&mut found, &mut unmatched, &mut rest);
        let coarse: Vec<&str> = unmatched
            .iter()
            .copied()
            .filter(|p| self.document.splits(p))
            .collect();
        found.counts.coarse += coarse.len();
        coarse.iter().for_each(|path| {
            unmatched.remove(path);
        });
        self.add_moved(&mut found, &unmatched, &rest);
        for path in unmatched {
            self.add_surplus(&mut found, path);
        }
        for path in rest {
            self.add_missing(&mut found, path);
        }
        found
    }

    fn add_pair(&self, found: &mut Found, path: &str, other: &str) {
        let (page, document) = (&self.page.0[path], &self.document.0[other]);
        found.counts.found += 1;
        if self.kind == FlatKind::Error {
            return;
        }
        if document.ty != "Any" || self.kind == FlatKind::Request {
            let same = kind_of(&page.ty) == kind_of(&document.ty);
            found.counts.typed += 1;
            found.counts.same_type += usize::from(same);
            if !same {
                let note = format!("{} on the page, {} in metadata", page.ty, document.ty);
                found.add(CaseKind::Type, &page.path, note);
            }
        }
        if let (Some(here), Some(there)) = (page.required, document.required) {
            found.counts.stated += 1;
            found.counts.same_need += usize::from(here == there);
            if here != there {
                let note = format!("required {here} on the page, {there} in metadata");
                found.add(CaseKind::Required, &page.path, note);
            }
        }
    }

    /// A value of the document that the pages describe further: it is found, and what is inside is no surplus.
    fn add_refined<'s>(
        &'s self,
        found: &mut Found,
        unmatched: &mut BTreeSet<&'s str>,
        rest: &mut BTreeSet<&'s str>,
    ) {
        for path in rest.clone() {
            let inside: Vec<&str> = unmatched
                .iter()
                .copied()
                .filter(|p| is_inside(p, path))
                .collect();
            if !inside.is_empty() {
                found.counts.refined += inside.len();
                found.counts.found += 1;
                rest.remove(path);
                inside.iter().for_each(|p| {
                    unmatched.remove(p);
                });
            }
        }
    }

    fn add_moved(&self, found: &mut Found, unmatched: &BTreeSet<&str>, rest: &BTreeSet<&str>) {
        let mut free: BTreeSet<&str> = rest.clone();
        for path in unmatched {
            let twin = free
                .iter()
                .copied()
                .find(|other| last_name(other) == last_name(path));
            if let Some(twin) = twin {
                free.remove(twin);
                found.counts.moved += 1;
                let note = format!("{} in metadata", self.document.0[twin].path);
                found.add(CaseKind::Moved, &self.page.0[*path].path, note);
            }
        }
    }

    fn add_surplus(&self, found: &mut Found, path: &str) {
        let value = &self.page.0[path];
        if self.kind == FlatKind::Request
            && (NEUTRAL.contains(&path) || self.is_body_unknown(value))
        {
            return;
        }
        let knows = |other: &Values| {
            other.find(path).is_some() || other.0.keys().any(|p| is_inside(path, p))
        };
        if self.others.iter().any(knows) {
            found.counts.drift += 1;
            return;
        }
        found.counts.surplus += 1;
        found.add(CaseKind::Surplus, &value.path, value.ty.clone());
    }

    /// Whether the document knows nothing of the members of the body that the value can be part of.
    fn is_body_unknown(&self, value: &FlatValue) -> bool {
        let in_body =
            |p: Option<Position>| matches!(p, Some(Position::Body | Position::Form) | None);
        in_body(value.position) && self.document.0.contains_key("body")
    }

    fn add_missing(&self, found: &mut Found, path: &str) {
        if self.kind == FlatKind::Request && (NEUTRAL.contains(&path) || path == "body") {
            return;
        }
        if !(self.is_mentioned)(path) {
            found.counts.undocumented += 1;
            return;
        }
        let value = &self.document.0[path];
        found.counts.missing += 1;
        found.add(CaseKind::Missing, &value.path, value.ty.clone());
    }
}

/// Types that differ in their precision only are of one kind.
#[derive(PartialEq)]
enum TypeFamily {
    Text,
    Whole,
    Fraction,
    Flag,
    Parts,
}

fn kind_of(word: &str) -> TypeFamily {
    match word {
        "String" => TypeFamily::Text,
        "Integer" | "Long" => TypeFamily::Whole,
        "Double" => TypeFamily::Fraction,
        "Boolean" => TypeFamily::Flag,
        _ => TypeFamily::Parts,
    }
}
