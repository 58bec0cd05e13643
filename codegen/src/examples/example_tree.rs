//! All examples of an operation laid over each other: which names hold which, what is a list, what
//! a value looks like.

mod overlay;

use std::collections::HashSet;

pub(crate) use self::overlay::TableHints;
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

/// The examples of an operation; without any, an empty tree.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExampleTree {
    nodes: Vec<ExampleNode>,
    /// What the top-level rows describe; `None` when no example shows any object.
    pub(crate) root: Option<NodeIx>,
    /// Folded names that stand anywhere.
    known: HashSet<u32>,
    /// The JSON was made from XML by a tool that knows no lists: no array and no number in it, so a
    /// single object may be a list.
    pub(crate) blind_to_lists: bool,
    /// No JSON of it holds a list.
    pub(crate) without_lists: bool,
    /// The body itself is a list.
    pub(crate) root_is_list: bool,
    /// One of the trees writes types where values stand (`"id": "String"`).
    pub(crate) writes_types: bool,
}

impl ExampleTree {
    /// The node of that number.
    pub(crate) fn node(&self, ix: NodeIx) -> &ExampleNode {
        &self.nodes[ix as usize]
    }

    pub(super) fn nodes(&self) -> &[ExampleNode] {
        &self.nodes
    }

    /// Whether a name with that fold stands anywhere.
    pub(super) fn knows_fold(&self, fold: u32) -> bool {
        self.known.contains(&fold)
    }

    /// The member `name` of a node: as written, else in another case.
    pub(super) fn child(&self, ix: NodeIx, name: NameId, names: &Names) -> Option<NodeIx> {
        let children = &self.node(ix).children;
        let exact = children.iter().find(|(n, _)| *n == name);
        exact
            .or_else(|| children.iter().find(|(n, _)| names.alike(*n, name)))
            .map(|(_, ix)| *ix)
    }

    /// The member of a node that has the name in any case.
    pub(crate) fn child_of_text(&self, ix: NodeIx, name: &str, names: &Names) -> Option<NodeIx> {
        let fold = names.fold_of(&name.to_lowercase())?;
        let mut children = self.node(ix).children.iter();
        let found = children.find(|(n, _)| names.fold(*n) == fold)?;
        Some(found.1)
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
