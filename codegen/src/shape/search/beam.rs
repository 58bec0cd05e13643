//! The beam search. A state is the stack of open containers; what it did before is a chain of steps.

use std::collections::{HashMap, HashSet};

use crate::{
    examples::{
        example_tree::NodeIx,
        names::{NameId, is_request_id},
        view::ExampleView,
    },
    model::Observation,
    shape::evidence::{self, ABRIDGED, BEAM, HOPELESS, PointTable},
    vocabulary::wire,
};

use super::{
    Nesting, PlacedTable, Placement, RowKind, SearchRow, SecondPlacement, roots::Root, tally::Tally,
};

pub(crate) const NONE: u32 = u32::MAX;

/// An open container, as it was after some row. Never changed: a new child makes a new one.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    /// The container around it; `NONE` for the top.
    above: u32,
    /// Its row; `NONE` for the top.
    pub(crate) row: u32,
    pub(crate) kind: RowKind,
    pub(crate) node: Option<NodeIx>,
    /// The member that was entered although no row stands for it.
    pub(crate) through: Option<NameId>,
    /// A bit for each common name that it has, shared by some: what is not set is not taken.
    pub(crate) taken: u64,
    /// Name of the last child.
    pub(crate) last: Option<NameId>,
    /// The last child whose name other rows have too, a chain over `children`.
    pub(crate) last_common: u32,
    /// Rows of it that the example does not show.
    unshown: u8,
    pub(crate) closed: bool,
    /// The root that the frames below start from.
    root: u32,
    /// Containers around it.
    level: usize,
}

#[derive(Clone, Copy)]
pub(crate) struct Child {
    pub(crate) name: NameId,
    /// The child before it whose name other rows have too.
    pub(crate) before: u32,
}

/// What was decided for one row.
#[derive(Clone, Copy)]
struct Step {
    before: u32,
    parent: u32,
    through: Option<NameId>,
    /// The place of the container in the examples.
    around: Option<NodeIx>,
    node: Option<NodeIx>,
    item_row: bool,
    /// It would hold rows, and stands too deep for that.
    too_deep: bool,
    tally: Tally,
}

impl Step {
    fn parent_row(&self) -> Option<usize> {
        (self.parent != NONE).then_some(self.parent as usize)
    }
}

#[derive(Clone, Copy)]
struct BeamState {
    score: f32,
    /// The innermost container; the others are above it.
    open: u32,
    step: u32,
}

/// A way in which a row can enter a container: the container as it is then, and the row in it.
pub(crate) struct Entry {
    tally: Tally,
    frame: Frame,
    node: Option<NodeIx>,
    item_row: bool,
}

/// A way to go on from a state, before it is worth making a state of.
struct Move {
    score: f32,
    /// Its number among those of the row.
    number: usize,
    from: BeamState,
    entry: Entry,
}

pub(crate) struct Search<'a> {
    pub(crate) rows: &'a [SearchRow],
    pub(crate) view: ExampleView<'a>,
    pub(crate) table: PointTable,
    pub(crate) nesting: Nesting,
    pub(crate) sorted: bool,
    /// A container without a child may have a table of its own.
    pub(crate) several_tables: bool,
    /// Containers that may stand inside of each other.
    levels: usize,
    pub(crate) frames: Vec<Frame>,
    pub(crate) children: Vec<Child>,
    steps: Vec<Step>,
    pub(crate) envelope: Vec<bool>,
    /// The fields of the envelope that say which page a response is.
    pub(crate) paging: Vec<bool>,
    /// Where the examples show paging fields, when not at the top.
    pub(crate) paging_nodes: Vec<NodeIx>,
    /// The id of the request, which no order binds.
    pub(crate) request_id: Vec<bool>,
    pub(crate) known: Vec<bool>,
    /// Whether another row has the same name.
    pub(crate) common: Vec<bool>,
    /// The row whose inside the example shows, and the number of that root.
    inside: Option<(u32, u32)>,
    /// Names that are rows, folded.
    row_names: HashSet<u32>,
    pub(crate) owns_table: Vec<bool>,
    pub(crate) marks: bool,
    pub(crate) deep_marks: bool,
}

/// Where the examples show paging fields, when not at the top.
fn find_paging_nodes(view: ExampleView<'_>, root: NodeIx) -> Vec<NodeIx> {
    let fold = |name: &&str| view.names.fold_of(name);
    let folds: Vec<u32> = wire::PAGING.iter().filter_map(fold).collect();
    let mut nodes = view.nodes_with_a_value(&folds);
    if nodes.contains(&root) {
        nodes.clear();
    }
    nodes
}

/// Which rows have a name that another row has too.
fn find_common(rows: &[SearchRow]) -> Vec<bool> {
    let mut counts: HashMap<NameId, u32> = HashMap::with_capacity(rows.len());
    for row in rows {
        *counts.entry(row.name).or_default() += 1;
    }
    rows.iter().map(|row| counts[&row.name] > 1).collect()
}

impl<'a> Search<'a> {
    pub(crate) fn new(
        rows: &'a [SearchRow],
        view: ExampleView<'a>,
        (nesting, sorted): (Nesting, bool),
        several_tables: bool,
        levels: usize,
    ) -> Self {
        let mut owns_table = vec![false; rows.len()];
        for row in rows {
            if let Some(owner) = row.owner {
                owns_table[owner] = true;
            }
        }
        let names = view.names;
        let is = |row: &SearchRow, words: &[&str]| {
            words.contains(&names.text(row.name).to_lowercase().as_str())
        };
        let paging: Vec<bool> = rows.iter().map(|r| is(r, wire::PAGING)).collect();
        let paging_nodes = match view.root {
            Some(root) if paging.contains(&true) => find_paging_nodes(view, root),
            _ => Vec::new(),
        };
        Self {
            rows,
            view,
            table: evidence::points_in_use(),
            nesting,
            sorted,
            several_tables,
            levels,
            frames: Vec::new(),
            inside: None,
            children: Vec::new(),
            steps: Vec::new(),
            envelope: rows
                .iter()
                .zip(&paging)
                .map(|(r, pages)| *pages || is(r, wire::ENVELOPE))
                .collect(),
            paging,
            paging_nodes,
            request_id: rows
                .iter()
                .map(|r| is_request_id(names.text(r.name)))
                .collect(),
            known: rows.iter().map(|r| view.knows(r.name)).collect(),
            common: find_common(rows),
            row_names: rows.iter().map(|r| names.fold(r.name)).collect(),
            owns_table,
            marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 0)),
            deep_marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 1)),
        }
    }

    fn open_root(&mut self, number: u32, root: &Root) -> BeamState {
        self.frames.push(Frame {
            above: NONE,
            row: NONE,
            kind: RowKind::Struct,
            node: root.node,
            through: None,
            taken: 0,
            last: None,
            last_common: NONE,
            unshown: 0,
            closed: false,
            root: number,
            level: 0,
        });
        if let Some(container) = root.container {
            self.inside = Some((container as u32, number));
        }
        BeamState {
            score: root.points(&self.table),
            open: self.frames.len() as u32 - 1,
            step: NONE,
        }
    }

    /// Score and places of the best tree.
    pub(crate) fn run(mut self, roots: &[Root]) -> (f32, PlacedTable) {
        let mut states: Vec<BeamState> = (0..)
            .zip(roots)
            .map(|(number, root)| self.open_root(number, root))
            .collect();
        let mut moves: Vec<Move> = Vec::new();
        // Of equal scores the first goes before: the search is deterministic.
        let better = |a: &Move, b: &Move| b.score.total_cmp(&a.score).then(a.number.cmp(&b.number));
        for row in 0..self.rows.len() {
            moves.clear();
            let mut best = f32::NEG_INFINITY;
            for state in &states {
                self.moves(row, *state, |m| {
                    best = best.max(m.score);
                    if m.score >= best - HOPELESS {
                        let number = moves.len();
                        moves.push(Move { number, ..m });
                    }
                });
            }
            if moves.len() > BEAM {
                moves.select_nth_unstable_by(BEAM, better);
                moves.truncate(BEAM);
            }
            moves.sort_unstable_by(better);
            let hopeful = moves.iter().filter(|m| m.score >= best - HOPELESS);
            states.clear();
            for m in hopeful {
                states.push(self.make(row, m));
            }
        }
        for state in &mut states {
            let mut frame = self.frames[state.open as usize];
            while frame.above != NONE {
                if let Some(closing) = self.observe_closing(frame) {
                    state.score += self.table[closing as usize];
                }
                frame = self.frames[frame.above as usize];
            }
        }
        states.sort_by(|a, b| b.score.total_cmp(&a.score));
        let root = states
            .first()
            .map_or(0, |s| self.frames[s.open as usize].root);
        let (score, mut placements) = self.placements(&states);
        if let Some(first) = placements.iter_mut().find(|p| p.parent.is_none()) {
            for observation in &roots[root as usize].observations {
                first.tally.add(&self.table, *observation);
            }
        }
        let root = roots[root as usize].node;
        let best = states.first().map_or(NONE, |s| s.step);
        let too_deep = self.chain(best).any(|step| step.too_deep);
        let table = PlacedTable {
            placements,
            root,
            too_deep,
        };
        (score, table)
    }

    fn moves(&self, row: usize, state: BeamState, mut out: impl FnMut(Move)) {
        let mut left = Tally::default();
        let mut frame = self.frames[state.open as usize];
        loop {
            if self.allowed(row, frame) {
                let entry = self.enter(row, frame, left);
                out(Move {
                    score: state.score + entry.tally.points,
                    number: 0,
                    from: state,
                    entry,
                });
            }
            if frame.above == NONE {
                break;
            }
            if let Some(closing) = self.observe_closing(frame) {
                left.add(&self.table, closing);
            }
            left.add(&self.table, Observation::ContainerClosed);
            frame = self.frames[frame.above as usize];
        }
    }

    /// How a row enters a container. `left`: what was seen of the containers closed for it.
    fn enter(&self, row: usize, frame: Frame, left: Tally) -> Entry {
        let item_row = self.is_item_row(row, frame);
        let mut tally = left;
        let mut add = |observation| tally.add(&self.table, observation);
        self.observe_container(row, frame, &mut add);
        self.observe_mark(row, frame, &mut add);
        self.observe_order(row, frame, left.is_empty(), &mut add);
        let entry = Entry {
            tally,
            frame,
            node: None,
            item_row,
        };
        if item_row {
            self.enter_as_item(row, entry)
        } else {
            self.enter_as_member(row, entry, left.is_empty())
        }
    }

    /// The item row of a list. Where the example does not show it, its members are shown directly.
    fn enter_as_item(&self, row: usize, mut entry: Entry) -> Entry {
        let name = self.rows[row].name;
        let view = self.view;
        entry.tally.add(&self.table, Observation::ItemRow);
        entry.frame.closed = true;
        let Some(at) = entry.frame.node else {
            entry.tally.add(&self.table, Observation::ExampleSilent);
            return entry;
        };
        entry.node = match view.child(at, name) {
            Some(child) => {
                entry.tally.add(&self.table, Observation::ExampleHas);
                Some(child)
            }
            None => match view.children(at) {
                [(only, below)]
                    if !view.children(*below).is_empty()
                        && (!self.row_names.contains(&view.names.fold(*only))
                            || view
                                .names
                                .alike(*only, self.rows[entry.frame.row as usize].name)) =>
                {
                    Some(*below)
                }
                _ => Some(at),
            },
        };
        entry
    }

    fn enter_as_member(&self, row: usize, mut entry: Entry, stays: bool) -> Entry {
        let name = self.rows[row].name;
        let at = entry.frame.node;
        let child = at.and_then(|at| self.view.child(at, name));
        if child.is_some() {
            entry.tally.add(&self.table, Observation::ExampleHas);
            entry.node = child;
            return entry;
        }
        if self.inside == Some((row as u32, entry.frame.root)) && entry.frame.row == NONE {
            entry.node = self.view.root;
        }
        if let Some(observation) = self.observe_siblings(row, entry.frame) {
            entry.tally.add(&self.table, observation);
        }
        let shown = at.map(|at| self.view.node(at));
        let Some(shown) = shown.filter(|node| !node.children.is_empty()) else {
            let observation = match shown {
                Some(node) if node.is_scalar() => Observation::ExampleScalar,
                _ => Observation::ExampleSilent,
            };
            entry.tally.add(&self.table, observation);
            return entry;
        };
        if let [(only, below)] = shown.children.as_slice()
            && entry.frame.last.is_none()
            && !self.view.node(*below).holds_values()
        {
            let child = self.view.child(*below, name);
            let inner = self.view.node(*below);
            let is_empty = inner.empty_list && inner.children.is_empty();
            let unknown = (!self.known[row] || is_empty) && !self.is_row(*only);
            if child.is_some() || unknown {
                entry.tally.add(
                    &self.table,
                    match child {
                        Some(_) => Observation::ExampleHasBelow,
                        None => Observation::UnknownBelow,
                    },
                );
                entry.frame.node = Some(*below);
                entry.frame.through = Some(*only);
                entry.node = child;
                return entry;
            }
        }
        self.enter_unshown(row, entry, stays)
    }

    /// The example shows the container, and not this member.
    fn enter_unshown(&self, row: usize, mut entry: Entry, stays: bool) -> Entry {
        if self.known[row] {
            entry.tally.add(&self.table, Observation::ExampleElsewhere);
            entry.node = self.shown_around(row, entry.frame);
            return entry;
        }
        let observation = match entry.frame.unshown {
            0 => Observation::ExampleNowhere,
            unshown if unshown < ABRIDGED => Observation::ExampleNowhereAgain,
            _ => Observation::ExampleSilent,
        };
        entry.frame.unshown = entry.frame.unshown.saturating_add(1);
        entry.tally.add(&self.table, observation);
        if !stays {
            entry.tally.add(&self.table, Observation::UnknownLeaves);
        }
        entry
    }

    /// Where the example shows a container that the row puts further in, and no other row names: what
    /// it has is known all the same.
    fn shown_around(&self, row: usize, frame: Frame) -> Option<NodeIx> {
        let me = &self.rows[row];
        let around = frame
            .node
            .filter(|_| me.kind.may_hold() && !self.common[row])?;
        self.view.only_named_outside(me.name, around)
    }

    fn is_row(&self, name: NameId) -> bool {
        self.row_names.contains(&self.view.names.fold(name))
    }

    pub(crate) fn member_count(&self, ix: NodeIx) -> usize {
        self.view.children(ix).len()
    }

    fn make(&mut self, row: usize, m: &Move) -> BeamState {
        let me = &self.rows[row];
        let mut frame = m.entry.frame;
        frame.last = Some(me.name);
        if self.common[row] {
            self.children.push(Child {
                name: me.name,
                before: frame.last_common,
            });
            frame.last_common = self.children.len() as u32 - 1;
            frame.taken |= me.name.bit();
        }
        self.frames.push(frame);
        let mut open = self.frames.len() as u32 - 1;
        let shows_members = m.entry.node.is_some_and(|s| self.member_count(s) > 0);
        let holds = me.kind.may_hold() || shows_members || self.owns_table[row];
        // Rows with an owner stand below it and nowhere else.
        let too_deep = holds && frame.level >= self.levels && !self.owns_table[row];
        if holds && !too_deep {
            self.frames.push(Frame {
                above: open,
                row: row as u32,
                kind: me.kind,
                node: m.entry.node,
                through: None,
                taken: 0,
                last: None,
                last_common: NONE,
                unshown: 0,
                closed: false,
                root: frame.root,
                level: frame.level + 1,
            });
            open += 1;
        }
        self.steps.push(Step {
            before: m.from.step,
            parent: frame.row,
            through: frame.through,
            around: frame.node,
            node: m.entry.node,
            item_row: m.entry.item_row,
            too_deep,
            tally: m.entry.tally,
        });
        BeamState {
            score: m.score,
            open,
            step: self.steps.len() as u32 - 1,
        }
    }

    /// Follows the steps of the best state; the other ones tell how sure each row is.
    fn placements(&self, states: &[BeamState]) -> (f32, Vec<Placement>) {
        let Some(best) = states.first() else {
            return (0.0, Vec::new());
        };
        let mut placements = vec![Placement::default(); self.rows.len()];
        let mut around = vec![None; self.rows.len()];
        for (row, step) in self.chain(best.step).enumerate() {
            around[self.rows.len() - 1 - row] = step.around;
            placements[self.rows.len() - 1 - row] = Placement {
                parent: step.parent_row(),
                through: step.through,
                node: step.node,
                item_row: step.item_row,
                tally: step.tally,
                margin: f32::INFINITY,
                nearest: f32::INFINITY,
                runner_up: None,
            };
        }
        for other in &states[1..] {
            let margin = best.score - other.score;
            for (row, step) in self.chain(other.step).enumerate() {
                let ix = self.rows.len() - 1 - row;
                let placement = &mut placements[ix];
                let parent = step.parent_row();
                let differs = parent != placement.parent || step.through != placement.through;
                // Trees that differ above may put a row at one place of the examples.
                let same = step.around.is_some() && step.around == around[ix];
                if differs {
                    placement.nearest = placement.nearest.min(margin);
                }
                if differs && !same && margin < placement.margin {
                    placement.margin = margin;
                    let tally = step.tally;
                    placement.runner_up = Some(SecondPlacement { parent, tally });
                }
            }
        }
        (best.score, placements)
    }

    fn chain(&self, last: u32) -> impl Iterator<Item = &Step> {
        let mut at = last;
        std::iter::from_fn(move || {
            let step = self.steps.get(at as usize)?;
            at = step.before;
            Some(step)
        })
    }
}
