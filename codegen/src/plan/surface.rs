//! `surface.lock`: the names that types within requests and responses have, so that a later run gives the same ones. A
//! new operation, or a new place of a type, renames nothing.
//!
//! One name a line, in the order of bytes: the path of the type, then up to [`ANCHORS`] of the places where it stands.
//! A type is known by any of them. A line that is taken out is a name that is chosen anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::uses::TypeUse;

/// Places by which a type is known.
const ANCHORS: usize = 3;

/// Names of types with the places of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    /// Places by the path of a type.
    names: BTreeMap<String, BTreeSet<String>>,
    /// Names by product and place.
    by_place: HashMap<(String, String), String>,
}

impl Surface {
    /// Reads the text of the file. Lines that say nothing are passed over.
    pub fn parse(text: &str) -> Self {
        let mut surface = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split_whitespace().map(str::to_owned);
            let Some(path) = words.next().filter(|path| path.contains("::")) else {
                continue;
            };
            let places: BTreeSet<String> = words.collect();
            let (module, name) = ends(&path);
            for place in &places {
                let key = (module.to_owned(), place.clone());
                surface
                    .by_place
                    .entry(key)
                    .or_insert_with(|| name.to_owned());
            }
            surface.names.insert(path, places);
        }
        surface
    }

    /// The lines of the file.
    pub fn print(&self) -> String {
        let line = |(path, places): (&String, &BTreeSet<String>)| {
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            format!("{path} {}\n", places.join(" "))
        };
        self.names.iter().map(line).collect()
    }

    /// The names of one product.
    pub fn of(&self, module: &str) -> Self {
        let is_of = |(path, _): &(&String, &BTreeSet<String>)| ends(path).0 == module;
        let names = self.names.iter().filter(is_of);
        Self {
            names: names
                .map(|(path, places)| (path.clone(), places.clone()))
                .collect(),
            by_place: HashMap::new(),
        }
    }

    /// Whether there is no name.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The name that most of the places had, of several the first.
    pub(super) fn name_of(&self, module: &str, uses: &[TypeUse<'_>]) -> Option<String> {
        if self.by_place.is_empty() {
            return None;
        }
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for found in uses {
            if let Some(name) = self.by_place.get(&(module.to_owned(), found.path.clone())) {
                *counts.entry(name).or_default() += 1;
            }
        }
        let best = counts.into_iter().rev().max_by_key(|(_, count)| *count);
        best.map(|(name, _)| name.clone())
    }

    /// The name that one place had.
    pub(super) fn name_at(&self, module: &str, place: &str) -> Option<String> {
        let key = (module.to_owned(), place.to_owned());
        self.by_place.get(&key).cloned()
    }

    /// Adds a name with its only place.
    pub(super) fn add_name(&mut self, path: String, place: String) {
        self.names.insert(path, BTreeSet::from([place]));
    }

    /// Those of the places that stood behind `name`.
    pub(super) fn anchors(&self, module: &str, name: &str, uses: &[TypeUse<'_>]) -> Vec<String> {
        let had_it = |place: &&String| {
            let key = (module.to_owned(), (*place).clone());
            self.by_place.get(&key).is_some_and(|had| had == name)
        };
        let places = uses.iter().map(|found| &found.path);
        places.filter(had_it).cloned().collect()
    }

    /// Adds a type with the places that it was known by, and others up to as many as are kept.
    pub(super) fn add(&mut self, path: String, known: Vec<String>, uses: &[TypeUse<'_>]) {
        let mut places: BTreeSet<String> = known.into_iter().collect();
        for found in uses {
            if places.len() >= ANCHORS {
                break;
            }
            places.insert(found.path.clone());
        }
        self.names.insert(path, places);
    }

    /// Adds what another product has.
    pub fn append(&mut self, other: Self) {
        self.by_place.extend(other.by_place);
        self.names.extend(other.names);
    }
}

/// The product and the last name of a path.
fn ends(path: &str) -> (&str, &str) {
    let module = path.split("::").next().unwrap_or(path);
    let name = path.rsplit("::").next().unwrap_or(path);
    (module, name)
}

#[cfg(test)]
mod tests {
    use crate::model::Field;

    use super::*;

    fn place<'a>(field: &'a Field, path: &str) -> TypeUse<'a> {
        TypeUse {
            operation: 0,
            met: 0,
            field,
            name: String::new(),
            around: Vec::new(),
            path: path.to_owned(),
            members: Vec::new(),
            values: &[],
        }
    }

    #[test]
    fn a_name_is_known_by_its_places_and_read_as_it_was_written() {
        let text = "pond::types::Frog Dig.request.Frog List.response.Frogs\npond::types::Lily Put.request.Lily\n";
        let surface = Surface::parse(&format!("# ours\n{text}nothing\n"));
        assert_eq!(surface.print(), text);
        let field = Field::default();
        let uses = ["New.request.Frog", "List.response.Frogs"].map(|path| place(&field, path));
        assert_eq!(surface.name_of("pond", &uses).as_deref(), Some("Frog"));
        assert_eq!(surface.name_of("lake", &uses), None);
        assert_eq!(
            surface.anchors("pond", "Frog", &uses),
            ["List.response.Frogs"]
        );
    }

    #[test]
    fn what_it_was_known_by_stays_when_there_is_a_new_place() {
        let field = Field::default();
        let uses = ["A.request.X", "B.request.X", "C.request.X", "D.request.X"]
            .map(|path| place(&field, path));
        let mut surface = Surface::default();
        surface.add(
            "pond::types::X".to_owned(),
            vec!["D.request.X".to_owned()],
            &uses,
        );
        assert_eq!(
            surface.print(),
            "pond::types::X A.request.X B.request.X D.request.X\n"
        );
    }
}
