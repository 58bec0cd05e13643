//! The beam search. A state is the stack of open containers; what it did before is a chain of steps.

use super::{
    super::{
        names::{NameId, Names},
        sample::{NodeIx, Sample},
    },
    Kind, Place, Row,
    weights::{BEAM, ENVELOPE, HOPELESS, WEIGHTS},
};

pub(super) const NONE: u32 = u32::MAX;

/// An open container, as it was after some row. Never changed: a new child makes a new one.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// Its row; `NONE` for the top.
    pub(super) row: u32,
    pub(super) kind: Kind,
    pub(super) spot: Option<NodeIx>,
    /// The member that was entered although no row stands for it.
    pub(super) through: Option<NameId>,
    /// Last child, a chain over `children`.
    pub(super) last: u32,
    /// It holds a row that the example does not show, so the example is known to be incomplete there.
    incomplete: bool,
    pub(super) closed: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Child {
    pub(super) name: NameId,
    pub(super) before: u32,
}

/// What was decided for one row.
#[derive(Clone, Copy)]
struct Step {
    before: u32,
    parent: u32,
    through: Option<NameId>,
    spot: Option<NodeIx>,
    item_row: bool,
    points: f32,
}

#[derive(Clone)]
struct State {
    score: f32,
    stack: Vec<u32>,
    step: u32,
}

/// A way to go on from a state, before it is worth making a state of.
struct Move {
    score: f32,
    points: f32,
    from: usize,
    depth: usize,
    frame: Frame,
    spot: Option<NodeIx>,
    item_row: bool,
}

pub(super) struct Search<'a> {
    pub(super) rows: &'a [Row],
    pub(super) sample: Option<&'a Sample>,
    pub(super) names: &'a Names,
    pub(super) sorted: bool,
    /// A container without a child may have a table of its own.
    pub(super) several_tables: bool,
    pub(super) frames: Vec<Frame>,
    pub(super) children: Vec<Child>,
    steps: Vec<Step>,
    pub(super) envelope: Vec<bool>,
    /// The id of the request, which no order binds.
    pub(super) request_id: Vec<bool>,
    pub(super) known: Vec<bool>,
    /// Names that are rows, folded.
    row_names: std::collections::HashSet<u32>,
    pub(super) owns_table: Vec<bool>,
    pub(super) marks: bool,
    pub(super) deep_marks: bool,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        rows: &'a [Row],
        sample: Option<&'a Sample>,
        root: Option<NodeIx>,
        names: &'a Names,
        sorted: bool,
        several_tables: bool,
    ) -> Self {
        let mut owns_table = vec![false; rows.len()];
        for row in rows {
            if let Some(owner) = row.owner {
                owns_table[owner] = true;
            }
        }
        Self {
            rows,
            sample,
            names,
            sorted,
            several_tables,
            frames: vec![Frame {
                row: NONE,
                kind: Kind::Struct,
                spot: root,
                through: None,
                last: NONE,
                incomplete: false,
                closed: false,
            }],
            children: Vec::new(),
            steps: Vec::new(),
            envelope: rows
                .iter()
                .map(|r| ENVELOPE.contains(&names.text(r.name).to_lowercase().as_str()))
                .collect(),
            request_id: rows
                .iter()
                .map(|r| names.text(r.name).eq_ignore_ascii_case("RequestId"))
                .collect(),
            known: rows
                .iter()
                .map(|r| sample.is_some_and(|s| s.knows(r.name, names)))
                .collect(),
            row_names: rows.iter().map(|r| names.fold(r.name)).collect(),
            owns_table,
            marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 0)),
            deep_marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 1)),
        }
    }

    /// Score and places of the best tree.
    pub(super) fn run(mut self) -> (f32, Vec<Place>) {
        let mut states = vec![State {
            score: 0.0,
            stack: vec![0],
            step: NONE,
        }];
        let mut moves: Vec<Move> = Vec::new();
        for row in 0..self.rows.len() {
            moves.clear();
            for (from, state) in states.iter().enumerate() {
                self.moves(row, from, state, &mut moves);
            }
            // The order of equal scores is the order of the states: the search is deterministic.
            moves.sort_by(|a, b| b.score.total_cmp(&a.score));
            let best = moves.first().map_or(0.0, |m| m.score);
            moves.truncate(BEAM);
            states = moves
                .iter()
                .filter(|m| m.score >= best - HOPELESS)
                .map(|m| self.make(row, &states[m.from], m))
                .collect();
        }
        for state in &mut states {
            for depth in (1..state.stack.len()).rev() {
                state.score += self.closing(state.stack[depth]);
            }
        }
        states.sort_by(|a, b| b.score.total_cmp(&a.score));
        self.places(&states)
    }

    fn moves(&self, row: usize, from: usize, state: &State, out: &mut Vec<Move>) {
        let mut closing = 0.0;
        for depth in (0..state.stack.len()).rev() {
            let frame = self.frames[state.stack[depth] as usize];
            if depth + 1 < state.stack.len() {
                closing += self.closing(state.stack[depth + 1]) + WEIGHTS.pop;
            }
            if self.allowed(row, frame, &state.stack[..=depth]) {
                self.enter(row, frame, closing, |points, frame, spot, item_row| {
                    out.push(Move {
                        score: state.score + points,
                        points,
                        from,
                        depth,
                        frame,
                        spot,
                        item_row,
                    });
                });
            }
        }
    }

    /// The ways in which a row can enter a container: with the points for it, the container as it is then, and the place of the row in
    /// the examples.
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
            + self.order_points(row, frame)
            + if item_row { w.wrapper_row } else { 0.0 };
        let mut frame = frame;
        frame.closed |= item_row;
        let Some((sample, at)) = self.sample.zip(frame.spot) else {
            out(
                points + w.example_silent + self.kin_points(row, frame, item_row),
                frame,
                None,
                item_row,
            );
            return;
        };
        if let Some(child) = sample.child(at, me.name, self.names) {
            out(points + w.example_has, frame, Some(child), item_row);
            return;
        }
        let spot = sample.spot(at);
        if item_row {
            // The table knows the item row, the example does not: its members are shown directly.
            let below = match spot.children.as_slice() {
                [(only, below)]
                    if !sample.spot(*below).children.is_empty()
                        && (!self.row_names.contains(&self.names.fold(*only))
                            || self.names.alike(*only, self.rows[frame.row as usize].name)) =>
                {
                    *below
                }
                _ => at,
            };
            out(points, frame, Some(below), true);
            return;
        }
        let points = points + self.kin_points(row, frame, false);
        if spot.children.is_empty() {
            let weight = if spot.is_scalar() {
                w.example_scalar
            } else {
                w.example_silent
            };
            out(points + weight, frame, None, false);
            return;
        }
        if let [(only, below)] = spot.children.as_slice()
            && frame.last == NONE
            && !sample.spot(*below).holds_values()
        {
            let through = Frame {
                spot: Some(*below),
                through: Some(*only),
                ..frame
            };
            if let Some(child) = sample.child(*below, me.name, self.names) {
                out(points + w.example_has_below, through, Some(child), false);
                return;
            }
            if !self.known[row] && !self.row_names.contains(&self.names.fold(*only)) {
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

    pub(super) fn spot_children(&self, ix: NodeIx) -> usize {
        self.sample.map_or(0, |s| s.spot(ix).children.len())
    }

    fn make(&mut self, row: usize, from: &State, m: &Move) -> State {
        let me = &self.rows[row];
        self.children.push(Child {
            name: me.name,
            before: m.frame.last,
        });
        let mut frame = m.frame;
        frame.last = self.children.len() as u32 - 1;
        self.frames.push(frame);
        let mut stack = Vec::with_capacity(m.depth + 2);
        stack.extend_from_slice(&from.stack[..m.depth]);
        stack.push(self.frames.len() as u32 - 1);
        let shows_members = m.spot.is_some_and(|s| self.spot_children(s) > 0);
        if me.kind.may_hold() || shows_members || self.owns_table[row] {
            self.frames.push(Frame {
                row: row as u32,
                kind: me.kind,
                spot: m.spot,
                through: None,
                last: NONE,
                incomplete: false,
                closed: false,
            });
            stack.push(self.frames.len() as u32 - 1);
        }
        self.steps.push(Step {
            before: from.step,
            parent: frame.row,
            through: frame.through,
            spot: m.spot,
            item_row: m.item_row,
            points: m.points,
        });
        State {
            score: m.score,
            stack,
            step: self.steps.len() as u32 - 1,
        }
    }

    /// Follows the steps of the best state; the other ones tell how sure each row is.
    fn places(&self, states: &[State]) -> (f32, Vec<Place>) {
        let Some(best) = states.first() else {
            return (0.0, Vec::new());
        };
        let mut places = vec![Place::default(); self.rows.len()];
        for (row, step) in self.chain(best.step).enumerate() {
            let row = self.rows.len() - 1 - row;
            places[row] = Place {
                parent: (step.parent != NONE).then_some(step.parent as usize),
                through: step.through,
                spot: step.spot,
                item_row: step.item_row,
                points: step.points,
                margin: f32::INFINITY,
            };
        }
        for other in &states[1..] {
            let behind = best.score - other.score;
            for (row, step) in self.chain(other.step).enumerate() {
                let place = &mut places[self.rows.len() - 1 - row];
                let parent = (step.parent != NONE).then_some(step.parent as usize);
                if parent != place.parent || step.through != place.through {
                    place.margin = place.margin.min(behind);
                }
            }
        }
        (best.score, places)
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
