//! The examples as seen from one of their nodes: what travels together through the search and the shaper.

use std::cmp::Reverse;

use foldhash::HashMap;

use super::{
    example_tree::{ExampleNode, ExampleTree, NodeIx},
    names::{NameId, Names},
};

/// The examples of an operation, their names, and the node that a run of rows describes.
#[derive(Clone, Copy)]
pub(crate) struct ExampleView<'a> {
    pub(crate) tree: &'a ExampleTree,
    pub(crate) names: &'a Names,
    /// `None` when no example shows what the rows describe.
    pub(crate) root: Option<NodeIx>,
}

impl<'a> ExampleView<'a> {
    /// The tree as seen from its root.
    pub(crate) fn new(tree: &'a ExampleTree, names: &'a Names) -> Self {
        Self {
            tree,
            names,
            root: tree.root,
        }
    }

    /// The same examples, seen from another node.
    pub(crate) fn at(self, root: Option<NodeIx>) -> Self {
        Self { root, ..self }
    }

    /// Whether the operation has no example.
    pub(crate) fn is_empty(self) -> bool {
        self.tree.root.is_none()
    }

    /// The node of that number.
    pub(crate) fn node(self, ix: NodeIx) -> &'a ExampleNode {
        self.tree.node(ix)
    }

    /// The members of a node.
    pub(crate) fn children(self, ix: NodeIx) -> &'a [(NameId, NodeIx)] {
        &self.tree.node(ix).children
    }

    /// The member `name` of a node: as written, else in another case.
    pub(crate) fn child(self, ix: NodeIx, name: NameId) -> Option<NodeIx> {
        self.tree.child(ix, name, self.names)
    }

    /// Whether the name stands anywhere in the examples.
    pub(crate) fn knows(self, name: NameId) -> bool {
        self.tree.knows_fold(self.names.fold(name))
    }

    /// Whether the name stands anywhere in the examples.
    pub(crate) fn knows_text(self, name: &str) -> bool {
        self.names.find(name).is_some_and(|id| self.knows(id))
    }

    /// The nodes that have a value of one of these names.
    pub(crate) fn nodes_with_a_value(self, folds: &[u32]) -> Vec<NodeIx> {
        let has = |node: &ExampleNode| {
            node.children.iter().any(|(name, at)| {
                folds.contains(&self.names.fold(*name)) && self.node(*at).is_scalar()
            })
        };
        (0..)
            .zip(self.tree.nodes())
            .filter_map(|(ix, node)| has(node).then_some(ix))
            .collect()
    }

    /// The node of that name, where the examples have it once, with members, and not within `around`.
    pub(crate) fn only_named_outside(self, name: NameId, around: NodeIx) -> Option<NodeIx> {
        match self.tree.members_named(self.names.fold(name), self.names) {
            [only] if !self.children(only.at).is_empty() => {
                (!self.tree.is_within(only.at, around)).then_some(only.at)
            }
            _ => None,
        }
    }

    /// What the containers of that name have, in lower case; below the only member of one, when
    /// that has members.
    pub(crate) fn members_of(self, container: NameId) -> Vec<String> {
        let fold = self.names.fold(container);
        let named = self.tree.members_named(fold, self.names).iter();
        let inner = named.map(|member| match self.children(member.at) {
            [(_, only)] if !self.children(*only).is_empty() => *only,
            _ => member.at,
        });
        inner
            .flat_map(|at| self.children(at))
            .map(|(name, _)| self.names.text(*name).to_lowercase())
            .collect()
    }

    /// The node that shows most of `members`, and at least half of them. Of equal ones the
    /// outermost and first.
    pub(crate) fn find_most_of(self, members: &[NameId]) -> Option<NodeIx> {
        let root = self.root?;
        let mut counts: HashMap<NodeIx, usize> = HashMap::default();
        for member in members {
            let named = self
                .tree
                .members_named(self.names.fold(*member), self.names);
            let holders = named.chunk_by(|a, b| a.holder == b.holder);
            for holder in holders.filter_map(<[_]>::first) {
                *counts.entry(holder.holder).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .filter(|(ix, found)| found * 2 >= members.len() && self.tree.is_within(*ix, root))
            .max_by_key(|(ix, found)| (*found, Reverse(self.tree.rank(*ix))))
            .map(|(ix, _)| ix)
    }

    /// The outermost node below the root that has all of `members`, with the names and nodes that lead there.
    pub(crate) fn path_to_all(self, members: &[NameId]) -> Option<Vec<(NameId, NodeIx)>> {
        let root = self.root?;
        let mut level: Vec<Vec<(NameId, NodeIx)>> = vec![Vec::new()];
        while !level.is_empty() {
            let mut below = Vec::new();
            for path in level {
                let at = path.last().map_or(root, |(_, ix)| *ix);
                if !path.is_empty() && members.iter().all(|m| self.child(at, *m).is_some()) {
                    return Some(path);
                }
                below.extend(self.children(at).iter().map(|step| {
                    let mut longer = path.clone();
                    longer.push(*step);
                    longer
                }));
            }
            level = below;
        }
        None
    }

    /// Whether `below` is the only member of `ix`.
    pub(crate) fn is_only_child(self, ix: NodeIx, below: NodeIx) -> bool {
        matches!(self.children(ix), [(_, only)] if *only == below)
    }
}
