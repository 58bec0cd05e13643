//! All examples of an operation laid over each other: which names hold which, what is a list, what a value looks like.

mod lay;

use std::collections::HashSet;

use super::names::{NameId, Names};

/// Number of a node in its [`Sample`].
pub(super) type NodeIx = u32;

/// What was seen at one place of the examples. The elements of a list are laid over each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Spot {
    /// Members, in order of first sight.
    pub(super) children: Vec<(NameId, NodeIx)>,
    /// A list with at least one item.
    pub(super) list: bool,
    /// A list without items.
    pub(super) empty_list: bool,
    /// An object that is not an item of a list.
    pub(super) object: bool,
    /// Kinds of scalars.
    pub(super) scalar: Scalars,
    /// Seen in JSON; what was seen in XML alone tells nothing of scalar kinds.
    pub(super) json: bool,
    /// Seen in XML.
    pub(super) xml: bool,
    /// The first scalar value.
    pub(super) value: Option<String>,
    /// Items of the longest list in JSON.
    pub(super) most_items: usize,
    /// The XML has a level around the members that the JSON shows directly.
    pub(super) xml_level: Option<NameId>,
}

/// Kinds of scalars that were seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scalars {
    pub(super) text: bool,
    pub(super) int: bool,
    /// A whole number beyond 32 bits.
    pub(super) long: bool,
    pub(super) float: bool,
    pub(super) bool: bool,
    pub(super) null: bool,
}

impl Scalars {
    /// Whether any value but `null` was seen.
    pub(super) fn any(self) -> bool {
        self.text || self.int || self.float || self.bool
    }
}

/// The examples of an operation.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    spots: Vec<Spot>,
    /// The place that the top-level rows describe.
    pub(super) root: NodeIx,
    /// Folded names that stand anywhere.
    known: HashSet<u32>,
    /// The JSON was made from XML by a tool that knows no lists: no array and no number in it, so a single object may be a list.
    pub(super) blind_to_lists: bool,
    /// No JSON of it holds a list.
    pub(super) without_lists: bool,
    /// The body itself is a list.
    pub(super) root_is_list: bool,
    /// One of the trees writes types where values stand (`"id": "String"`).
    pub(super) writes_types: bool,
}

impl Sample {
    /// The spot of that number.
    pub(super) fn spot(&self, ix: NodeIx) -> &Spot {
        &self.spots[ix as usize]
    }

    /// The member `name` of a spot: as written, else in another case.
    pub(super) fn child(&self, ix: NodeIx, name: NameId, names: &Names) -> Option<NodeIx> {
        let children = &self.spot(ix).children;
        let exact = children.iter().find(|(n, _)| *n == name);
        exact
            .or_else(|| children.iter().find(|(n, _)| names.alike(*n, name)))
            .map(|(_, ix)| *ix)
    }

    /// Whether the name stands anywhere in the examples.
    pub(super) fn knows(&self, name: NameId, names: &Names) -> bool {
        self.known.contains(&names.fold(name))
    }

    /// Whether the name stands anywhere in the examples.
    pub(super) fn knows_text(&self, name: &str, names: &Names) -> bool {
        names.find(name).is_some_and(|id| self.knows(id, names))
    }

    /// The places that have a value of one of these names.
    pub(super) fn places_with_a_value(&self, folds: &[u32], names: &Names) -> Vec<NodeIx> {
        let has = |spot: &Spot| {
            spot.children
                .iter()
                .any(|(name, at)| folds.contains(&names.fold(*name)) && self.spot(*at).is_scalar())
        };
        (0..)
            .zip(&self.spots)
            .filter_map(|(ix, spot)| has(spot).then_some(ix))
            .collect()
    }

    /// What stands in the containers of that name, in lower case; below the only member of one, when that has members.
    pub(super) fn members_of(&self, container: NameId, names: &Names) -> Vec<String> {
        let all = self.spots.iter().flat_map(|spot| &spot.children);
        let places = all.filter(|(name, _)| names.alike(*name, container));
        let inner = places.map(|(_, at)| match self.spot(*at).children.as_slice() {
            [(_, only)] if !self.spot(*only).children.is_empty() => *only,
            _ => *at,
        });
        inner
            .flat_map(|at| &self.spot(at).children)
            .map(|(name, _)| names.text(*name).to_lowercase())
            .collect()
    }

    /// The place that shows most of `members`, and at least half of them. Of equal ones the outermost and first.
    pub(super) fn best_match(&self, members: &[NameId], names: &Names) -> Option<NodeIx> {
        let mut level = vec![self.root];
        let mut best: Option<(usize, NodeIx)> = None;
        while !level.is_empty() {
            for ix in &level {
                let found = members
                    .iter()
                    .filter(|m| self.child(*ix, **m, names).is_some())
                    .count();
                if found > 0
                    && found * 2 >= members.len()
                    && best.is_none_or(|(most, _)| found > most)
                {
                    best = Some((found, *ix));
                }
            }
            level = level
                .iter()
                .flat_map(|ix| self.spot(*ix).children.iter().map(|(_, below)| *below))
                .collect();
        }
        best.map(|(_, ix)| ix)
    }

    /// The outermost place below `from` that has all of `members`, with the names and places that lead there.
    pub(super) fn path_to_all(
        &self,
        from: NodeIx,
        members: &[NameId],
        names: &Names,
    ) -> Option<Vec<(NameId, NodeIx)>> {
        let mut level: Vec<Vec<(NameId, NodeIx)>> = vec![Vec::new()];
        while !level.is_empty() {
            let mut below = Vec::new();
            for path in level {
                let at = path.last().map_or(from, |(_, ix)| *ix);
                if !path.is_empty() && members.iter().all(|m| self.child(at, *m, names).is_some()) {
                    return Some(path);
                }
                below.extend(self.spot(at).children.iter().map(|step| {
                    let mut longer = path.clone();
                    longer.push(*step);
                    longer
                }));
            }
            level = below;
        }
        None
    }

    /// The only member of a place, when it has members of those names and the place itself has not.
    pub(super) fn level_between(
        &self,
        ix: NodeIx,
        rows: &[super::align::Row],
        names: &Names,
    ) -> Option<(NameId, NodeIx)> {
        let [(through, below)] = self.spot(ix).children.as_slice() else {
            return None;
        };
        let shows = |at: NodeIx| {
            rows.iter()
                .any(|row| self.child(at, row.name, names).is_some())
        };
        (!shows(ix) && shows(*below)).then_some((*through, *below))
    }

    /// Whether `below` is the only member of `ix`.
    pub(super) fn is_only_child(&self, ix: NodeIx, below: NodeIx) -> bool {
        matches!(self.spot(ix).children.as_slice(), [(_, only)] if *only == below)
    }

    /// Puts the whole sample below a new root with the one member `name`.
    pub(super) fn push_down(&mut self, name: NameId, names: &Names) {
        self.spots.push(Spot {
            children: vec![(name, self.root)],
            object: true,
            json: true,
            ..Spot::default()
        });
        self.root = self.spots.len() as NodeIx - 1;
        self.known.insert(names.fold(name));
    }
}

impl Spot {
    /// Whether the place is a list, with items or without.
    pub(super) fn is_list(&self) -> bool {
        self.list || self.empty_list
    }

    /// Whether the place was seen as an object with members and as nothing else.
    pub(super) fn is_struct(&self) -> bool {
        self.json && self.object && !self.list && !self.children.is_empty() && !self.scalar.any()
    }

    /// Whether the place is a list of values.
    pub(super) fn holds_values(&self) -> bool {
        self.children.is_empty() && self.scalar.any()
    }

    /// Whether the place was seen with a value only.
    pub(super) fn is_scalar(&self) -> bool {
        self.children.is_empty()
            && !self.list
            && !self.empty_list
            && !self.object
            && self.scalar.any()
    }
}
