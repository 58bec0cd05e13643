//! The beam search. A state is the stack of open containers; what it did before is a chain of steps.

use super::{
    Placement, RowKind, SearchRow,
    weights::{BEAM, HOPELESS, WEIGHTS},
};
use crate::{
    examples::{
        example_tree::NodeIx,
        names::{NameId, is_request_id},
        view::ExampleView,
    },
    vocabulary::wire,
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
    /// A bit for each name that it has, shared by some: what is not set is not taken.
    pub(crate) taken: u64,
    /// Last child, a chain over `children`.
    pub(crate) last: u32,
    /// It holds a row that the example does not show, so the example is known to be incomplete there.
    incomplete: bool,
    pub(crate) closed: bool,
}

#[derive(Clone, Copy)]
pub(crate) struct Child {
    pub(crate) name: NameId,
    pub(crate) before: u32,
}

/// What was decided for one row.
#[derive(Clone, Copy)]
struct Step {
    before: u32,
    parent: u32,
    through: Option<NameId>,
    node: Option<NodeIx>,
    item_row: bool,
    points: f32,
}

#[derive(Clone, Copy)]
struct BeamState {
    score: f32,
    /// The innermost container; the others are above it.
    open: u32,
    step: u32,
}

/// A way to go on from a state, before it is worth making a state of.
struct Move {
    score: f32,
    /// Its place among those of the row.
    number: usize,
    points: f32,
    from: BeamState,
    frame: Frame,
    node: Option<NodeIx>,
    item_row: bool,
}

pub(crate) struct Search<'a> {
    pub(crate) rows: &'a [SearchRow],
    pub(crate) view: ExampleView<'a>,
    pub(crate) sorted: bool,
    /// A container without a child may have a table of its own.
    pub(crate) several_tables: bool,
    pub(crate) frames: Vec<Frame>,
    pub(crate) children: Vec<Child>,
    steps: Vec<Step>,
    pub(crate) envelope: Vec<bool>,
    /// The fields of the envelope that say which page an answer is.
    pub(crate) paging: Vec<bool>,
    /// Where the examples show paging fields, when not at the top.
    pub(crate) paging_nodes: Vec<NodeIx>,
    /// The id of the request, which no order binds.
    pub(crate) request_id: Vec<bool>,
    pub(crate) known: Vec<bool>,
    /// Names that are rows, folded.
    row_names: std::collections::HashSet<u32>,
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

impl<'a> Search<'a> {
    pub(crate) fn new(
        rows: &'a [SearchRow],
        view: ExampleView<'a>,
        sorted: bool,
        several_tables: bool,
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
            sorted,
            several_tables,
            frames: vec![Frame {
                above: NONE,
                row: NONE,
                kind: RowKind::Struct,
                node: view.root,
                through: None,
                taken: 0,
                last: NONE,
                incomplete: false,
                closed: false,
            }],
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
            row_names: rows.iter().map(|r| names.fold(r.name)).collect(),
            owns_table,
            marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 0)),
            deep_marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 1)),
        }
    }

    /// Score and places of the best tree.
    pub(crate) fn run(mut self) -> (f32, Vec<Placement>) {
        let mut states = vec![BeamState {
            score: 0.0,
            open: 0,
            step: NONE,
        }];
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
                state.score += self.closing(frame);
                frame = self.frames[frame.above as usize];
            }
        }
        states.sort_by(|a, b| b.score.total_cmp(&a.score));
        self.placements(&states)
    }

    fn moves(&self, row: usize, state: BeamState, mut out: impl FnMut(Move)) {
        let mut left = 0.0;
        let mut frame = self.frames[state.open as usize];
        loop {
            if self.allowed(row, frame) {
                self.enter(row, frame, left, |points, frame, node, item_row| {
                    out(Move {
                        score: state.score + points,
                        number: 0,
                        points,
                        from: state,
                        frame,
                        node,
                        item_row,
                    });
                });
            }
            if frame.above == NONE {
                break;
            }
            left += self.closing(frame) + WEIGHTS.pop;
            frame = self.frames[frame.above as usize];
        }
    }

    /// The ways in which a row can enter a container: with the points for it, the container as it
    /// is then, and the place of the row in the examples.
    fn enter(
        &self,
        row: usize,
        frame: Frame,
        left: f32,
        mut out: impl FnMut(f32, Frame, Option<NodeIx>, bool),
    ) {
        let w = &WEIGHTS;
        let me = &self.rows[row];
        let item_row = self.is_item_row(row, frame);
        let points = left
            + self.container_points(row, frame)
            + self.mark_points(row, frame)
            + self.order_points(row, frame, left)
            + if item_row { w.wrapper_row } else { 0.0 };
        let mut frame = frame;
        frame.closed |= item_row;
        let view = self.view;
        let Some(at) = frame.node else {
            out(
                points + w.example_silent + self.sibling_points(row, frame, item_row),
                frame,
                None,
                item_row,
            );
            return;
        };
        if let Some(child) = view.child(at, me.name) {
            out(points + w.example_has, frame, Some(child), item_row);
            return;
        }
        let node = view.node(at);
        if item_row {
            // The table knows the item row, the example does not: its members are shown directly.
            let below = match node.children.as_slice() {
                [(only, below)]
                    if !view.node(*below).children.is_empty()
                        && (!self.row_names.contains(&view.names.fold(*only))
                            || view.names.alike(*only, self.rows[frame.row as usize].name)) =>
                {
                    *below
                }
                _ => at,
            };
            out(points, frame, Some(below), true);
            return;
        }
        let points = points + self.sibling_points(row, frame, false);
        if node.children.is_empty() {
            let weight = if node.is_scalar() {
                w.example_scalar
            } else {
                w.example_silent
            };
            out(points + weight, frame, None, false);
            return;
        }
        if let [(only, below)] = node.children.as_slice()
            && frame.last == NONE
            && !view.node(*below).holds_values()
        {
            let through = Frame {
                node: Some(*below),
                through: Some(*only),
                ..frame
            };
            if let Some(child) = view.child(*below, me.name) {
                out(points + w.example_has_below, through, Some(child), false);
                return;
            }
            if !self.known[row] && !self.row_names.contains(&view.names.fold(*only)) {
                out(points + w.enter_unknown, through, None, false);
                return;
            }
        }
        let weight = if self.known[row] {
            w.example_elsewhere
        } else {
            let first = !std::mem::replace(&mut frame.incomplete, true);
            let weight = if first {
                w.example_nowhere
            } else {
                w.example_nowhere_again
            };
            weight + if left < 0.0 { w.leave_unknown } else { 0.0 }
        };
        out(points + weight, frame, None, false);
    }

    pub(crate) fn member_count(&self, ix: NodeIx) -> usize {
        self.view.children(ix).len()
    }

    fn make(&mut self, row: usize, m: &Move) -> BeamState {
        let me = &self.rows[row];
        self.children.push(Child {
            name: me.name,
            before: m.frame.last,
        });
        let mut frame = m.frame;
        frame.last = self.children.len() as u32 - 1;
        frame.taken |= me.name.bit();
        self.frames.push(frame);
        let mut open = self.frames.len() as u32 - 1;
        let shows_members = m.node.is_some_and(|s| self.member_count(s) > 0);
        if me.kind.may_hold() || shows_members || self.owns_table[row] {
            self.frames.push(Frame {
                above: open,
                row: row as u32,
                kind: me.kind,
                node: m.node,
                through: None,
                taken: 0,
                last: NONE,
                incomplete: false,
                closed: false,
            });
            open += 1;
        }
        self.steps.push(Step {
            before: m.from.step,
            parent: frame.row,
            through: frame.through,
            node: m.node,
            item_row: m.item_row,
            points: m.points,
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
        for (row, step) in self.chain(best.step).enumerate() {
            let row = self.rows.len() - 1 - row;
            placements[row] = Placement {
                parent: (step.parent != NONE).then_some(step.parent as usize),
                through: step.through,
                node: step.node,
                item_row: step.item_row,
                points: step.points,
                margin: f32::INFINITY,
            };
        }
        for other in &states[1..] {
            let behind = best.score - other.score;
            for (row, step) in self.chain(other.step).enumerate() {
                let placement = &mut placements[self.rows.len() - 1 - row];
                let parent = (step.parent != NONE).then_some(step.parent as usize);
                if parent != placement.parent || step.through != placement.through {
                    placement.margin = placement.margin.min(behind);
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
