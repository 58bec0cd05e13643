//! The examples as seen from one of their nodes: what travels together through the search and the shaper.

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

    /// What the containers of that name have, in lower case; below the only member of one, when
    /// that has members.
    pub(crate) fn members_of(self, container: NameId) -> Vec<String> {
        let all = self.tree.nodes().iter().flat_map(|node| &node.children);
        let named = all.filter(|(name, _)| self.names.alike(*name, container));
        let inner = named.map(|(_, at)| match self.children(*at) {
            [(_, only)] if !self.children(*only).is_empty() => *only,
            _ => *at,
        });
        inner
            .flat_map(|at| self.children(at))
            .map(|(name, _)| self.names.text(*name).to_lowercase())
            .collect()
    }

    /// The node that shows most of `members`, and at least half of them. Of equal ones the
    /// outermost and first.
    pub(crate) fn find_most_of(self, members: &[NameId]) -> Option<NodeIx> {
        let mut level: Vec<NodeIx> = self.root.into_iter().collect();
        let mut best: Option<(usize, NodeIx)> = None;
        while !level.is_empty() {
            for ix in &level {
                let shown = |m: &&NameId| self.child(*ix, **m).is_some();
                let found = members.iter().filter(shown).count();
                if found > 0
                    && found * 2 >= members.len()
                    && best.is_none_or(|(most, _)| found > most)
                {
                    best = Some((found, *ix));
                }
            }
            let below = level.iter().flat_map(|ix| self.children(*ix));
            level = below.map(|(_, below)| *below).collect();
        }
        best.map(|(_, ix)| ix)
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
