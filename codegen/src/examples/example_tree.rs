//! All examples of an operation laid over each other: which names hold which, what is a list, what a value looks like.

mod overlay;

use std::collections::HashSet;

use super::names::{NameId, Names};

/// Number of a node in its [`ExampleTree`].
pub(crate) type NodeIx = u32;

/// What was seen at one place of the examples. The elements of a list are laid over each other.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExampleNode {
    /// Members, in order of first sight.
    pub(crate) children: Vec<(NameId, NodeIx)>,
    /// A list with at least one item.
    pub(crate) list: bool,
    /// A list without items.
    pub(crate) empty_list: bool,
    /// An object that is not an item of a list.
    pub(crate) object: bool,
    /// Kinds of scalars.
    pub(crate) scalar: Scalars,
    /// Seen in JSON; what was seen in XML alone tells nothing of scalar kinds.
    pub(crate) json: bool,
    /// Seen in XML.
    pub(crate) xml: bool,
    /// The first scalar value.
    pub(crate) value: Option<String>,
    /// Items of the longest list in JSON.
    pub(crate) most_items: usize,
    /// The XML has a level around the members that the JSON shows directly.
    pub(crate) xml_level: Option<NameId>,
}

/// Kinds of scalars that were seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scalars {
    pub(crate) text: bool,
    pub(crate) int: bool,
    /// A whole number beyond 32 bits.
    pub(crate) long: bool,
    pub(crate) float: bool,
    pub(crate) bool: bool,
    pub(crate) null: bool,
}

impl Scalars {
    /// Whether any value but `null` was seen.
    pub(crate) fn any(self) -> bool {
        self.text || self.int || self.float || self.bool
    }
}

/// The examples of an operation.
#[derive(Clone, Debug)]
pub(crate) struct ExampleTree {
    spots: Vec<ExampleNode>,
    /// The place that the top-level rows describe.
    pub(crate) root: NodeIx,
    /// Folded names that stand anywhere.
    known: HashSet<u32>,
    /// The JSON was made from XML by a tool that knows no lists: no array and no number in it, so a single object may be a list.
    pub(crate) blind_to_lists: bool,
    /// No JSON of it holds a list.
    pub(crate) without_lists: bool,
    /// The body itself is a list.
    pub(crate) root_is_list: bool,
    /// One of the trees writes types where values stand (`"id": "String"`).
    pub(crate) writes_types: bool,
}

impl ExampleTree {
    /// The spot of that number.
    pub(crate) fn spot(&self, ix: NodeIx) -> &ExampleNode {
        &self.spots[ix as usize]
    }

    /// The member `name` of a spot: as written, else in another case.
    pub(crate) fn child(&self, ix: NodeIx, name: NameId, names: &Names) -> Option<NodeIx> {
        let children = &self.spot(ix).children;
        let exact = children.iter().find(|(n, _)| *n == name);
        exact
            .or_else(|| children.iter().find(|(n, _)| names.alike(*n, name)))
            .map(|(_, ix)| *ix)
    }

    /// Whether the name stands anywhere in the examples.
    pub(crate) fn knows(&self, name: NameId, names: &Names) -> bool {
        self.known.contains(&names.fold(name))
    }

    /// Whether the name stands anywhere in the examples.
    pub(crate) fn knows_text(&self, name: &str, names: &Names) -> bool {
        names.find(name).is_some_and(|id| self.knows(id, names))
    }

    /// The places that have a value of one of these names.
    pub(crate) fn places_with_a_value(&self, folds: &[u32], names: &Names) -> Vec<NodeIx> {
        let has = |spot: &ExampleNode| {
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
    pub(crate) fn members_of(&self, container: NameId, names: &Names) -> Vec<String> {
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
    pub(crate) fn best_match(&self, members: &[NameId], names: &Names) -> Option<NodeIx> {
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
    pub(crate) fn path_to_all(
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
    pub(crate) fn level_between(
        &self,
        ix: NodeIx,
        rows: &[crate::shape::search::SearchRow],
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
    pub(crate) fn is_only_child(&self, ix: NodeIx, below: NodeIx) -> bool {
        matches!(self.spot(ix).children.as_slice(), [(_, only)] if *only == below)
    }

    /// Puts the whole sample below a new root with the one member `name`.
    pub(crate) fn push_down(&mut self, name: NameId, names: &Names) {
        self.spots.push(ExampleNode {
            children: vec![(name, self.root)],
            object: true,
            json: true,
            ..ExampleNode::default()
        });
        self.root = self.spots.len() as NodeIx - 1;
        self.known.insert(names.fold(name));
    }
}

impl ExampleNode {
    /// Whether the place is a list, with items or without.
    pub(crate) fn is_list(&self) -> bool {
        self.list || self.empty_list
    }

    /// Whether the place was seen as an object with members and as nothing else.
    pub(crate) fn is_struct(&self) -> bool {
        self.json && self.object && !self.list && !self.children.is_empty() && !self.scalar.any()
    }

    /// Whether the place is a list of values.
    pub(crate) fn holds_values(&self) -> bool {
        self.children.is_empty() && self.scalar.any()
    }

    /// Whether the place was seen with a value only.
    pub(crate) fn is_scalar(&self) -> bool {
        self.children.is_empty()
            && !self.list
            && !self.empty_list
            && !self.object
            && self.scalar.any()
    }
}
