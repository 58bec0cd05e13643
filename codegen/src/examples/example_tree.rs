//! All examples of an operation laid over each other: which names hold which, what is a list, what
//! a value looks like.

mod overlay;

use std::{cell::OnceCell, collections::VecDeque};

use foldhash::{HashMap, HashSet};

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
    /// The members by name, where there are many.
    index: Option<Box<MemberIndex>>,
}

/// So many members are looked through as fast as they are looked up.
const FEW: usize = 24;

/// The first member of each name, as written and in any case.
#[derive(Clone, Debug, Default)]
struct MemberIndex {
    exact: HashMap<NameId, NodeIx>,
    folded: HashMap<u32, NodeIx>,
}

impl MemberIndex {
    fn add(&mut self, name: NameId, fold: u32, ix: NodeIx) {
        self.exact.entry(name).or_insert(ix);
        self.folded.entry(fold).or_insert(ix);
    }
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
    /// The members of each name in any case, in order, and the nodes that have one.
    named: OnceCell<HashMap<u32, Vec<NamedMember>>>,
    /// Where each node stands.
    places: OnceCell<Vec<NodePlace>>,
}

/// Where a node stands in its tree.
#[derive(Clone, Copy, Debug, Default)]
struct NodePlace {
    parent: Option<NodeIx>,
    /// Its number, counted level by level from the root.
    rank: u32,
}

/// A member of a node.
#[derive(Clone, Copy, Debug)]
pub(super) struct NamedMember {
    pub(super) holder: NodeIx,
    pub(super) at: NodeIx,
}

impl ExampleTree {
    /// The node of that number.
    pub(crate) fn node(&self, ix: NodeIx) -> &ExampleNode {
        &self.nodes[ix as usize]
    }

    pub(super) fn nodes(&self) -> &[ExampleNode] {
        &self.nodes
    }

    /// All members of a name in any case, in the order of the nodes that have them.
    pub(super) fn members_named(&self, fold: u32, names: &Names) -> &[NamedMember] {
        let named = self.named.get_or_init(|| {
            let mut named: HashMap<u32, Vec<NamedMember>> = HashMap::default();
            for (holder, node) in (0..).zip(&self.nodes) {
                for (name, at) in &node.children {
                    let member = NamedMember { holder, at: *at };
                    named.entry(names.fold(*name)).or_default().push(member);
                }
            }
            named
        });
        named.get(&fold).map_or(&[], Vec::as_slice)
    }

    fn place(&self, ix: NodeIx) -> NodePlace {
        let places = self.places.get_or_init(|| {
            let mut places = vec![NodePlace::default(); self.nodes.len()];
            let mut queue: VecDeque<NodeIx> = self.root.into_iter().collect();
            let mut rank = 0;
            while let Some(at) = queue.pop_front() {
                places[at as usize].rank = rank;
                rank += 1;
                for (_, below) in &self.node(at).children {
                    places[*below as usize].parent = Some(at);
                    queue.push_back(*below);
                }
            }
            places
        });
        places[ix as usize]
    }

    /// The number of a node, counted level by level from the root.
    pub(super) fn rank(&self, ix: NodeIx) -> u32 {
        self.place(ix).rank
    }

    /// The node that has `ix` as a member.
    pub(crate) fn parent(&self, ix: NodeIx) -> Option<NodeIx> {
        self.place(ix).parent
    }

    /// Whether `ix` is `root`, or stands below it.
    pub(super) fn is_within(&self, ix: NodeIx, root: NodeIx) -> bool {
        let mut above = std::iter::successors(Some(ix), |at| self.parent(*at));
        above.any(|at| at == root)
    }

    /// Whether a name with that fold stands anywhere.
    pub(super) fn knows_fold(&self, fold: u32) -> bool {
        self.known.contains(&fold)
    }

    /// The member `name` of a node: as written, else in another case.
    pub(super) fn child(&self, ix: NodeIx, name: NameId, names: &Names) -> Option<NodeIx> {
        let node = self.node(ix);
        if let Some(index) = &node.index {
            let exact = index.exact.get(&name);
            return exact
                .or_else(|| index.folded.get(&names.fold(name)))
                .copied();
        }
        let children = &node.children;
        let exact = children.iter().find(|(n, _)| *n == name);
        exact
            .or_else(|| children.iter().find(|(n, _)| names.alike(*n, name)))
            .map(|(_, ix)| *ix)
    }

    /// The member of a node that has the name in any case.
    pub(crate) fn child_of_text(&self, ix: NodeIx, name: &str, names: &Names) -> Option<NodeIx> {
        let fold = names.fold_of(&name.to_lowercase())?;
        let node = self.node(ix);
        if let Some(index) = &node.index {
            return index.folded.get(&fold).copied();
        }
        let mut children = node.children.iter();
        let found = children.find(|(n, _)| names.fold(*n) == fold)?;
        Some(found.1)
    }
}

impl ExampleNode {
    /// Adds a member of a new name.
    fn add_child(&mut self, name: NameId, ix: NodeIx, names: &Names) {
        self.children.push((name, ix));
        if let Some(index) = &mut self.index {
            index.add(name, names.fold(name), ix);
        } else if self.children.len() > FEW {
            let mut index = MemberIndex::default();
            for (name, ix) in &self.children {
                index.add(*name, names.fold(*name), *ix);
            }
            self.index = Some(Box::new(index));
        }
    }

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
