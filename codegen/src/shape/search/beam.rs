//! The beam search. A state is the stack of open containers; what it did before is a chain of steps.

use foldhash::HashSet;

use crate::{
    examples::{
        example_tree::NodeIx,
        names::{NameId, is_request_id},
        view::ExampleView,
    },
    model::Observation,
    shape::evidence::{self, ABRIDGED, PointTable},
    vocabulary::wire,
};

use super::{
    Nesting, PlacedTable, Placement, RowKind, SearchRow, SecondPlacement, best_moves::BestMoves,
    roots::Root, row_words::RowWords, tally::Tally,
};

pub(crate) const NONE: u32 = u32::MAX;

/// An open container, as it was after some row. Never changed: a new child makes a new one.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    /// The container around it; `NONE` for the top.
    above: u32,
    /// Its row; `NONE` for the top.
    pub(crate) row: u32,
    pub(crate) node: Option<NodeIx>,
    /// The member that was entered although no row stands for it.
    pub(crate) through: Option<NameId>,
    /// A bit for each common name that it has, shared by some: what is not set is not taken.
    pub(crate) taken: u64,
    /// The last child; `NONE` without one.
    pub(crate) last: u32,
    /// The last child whose name other rows have too, a chain over `children`.
    pub(crate) last_common: u32,
    /// Rows of it that the example does not show.
    unshown: u8,
    pub(crate) closed: bool,
    /// Containers around it.
    level: u16,
}

impl Frame {
    /// A container without members.
    fn new(above: u32, row: u32, node: Option<NodeIx>, level: u16) -> Self {
        Self {
            above,
            row,
            node,
            through: None,
            taken: 0,
            last: NONE,
            last_common: NONE,
            unshown: 0,
            closed: false,
            level,
        }
    }

    pub(crate) fn is_top(&self) -> bool {
        self.row == NONE
    }

    pub(crate) fn is_childless(&self) -> bool {
        self.last == NONE
    }
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
    /// The root that its containers start from.
    root: u32,
}

/// A way in which a row can enter a container, before it is worth making a state of: what that would change of the
/// container, and the row in it.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    tally: Tally,
    /// The container.
    frame: u32,
    /// The only member of the container that is entered although no row stands for it.
    through: Option<(NameId, NodeIx)>,
    node: Option<NodeIx>,
    item_row: bool,
    /// The example shows the container, and not this member.
    unshown: bool,
}

/// A way to go on from a state.
#[derive(Clone, Copy)]
pub(crate) struct Move {
    pub(crate) score: f32,
    from: BeamState,
    entry: Entry,
}

pub(crate) struct Search<'a> {
    pub(crate) rows: &'a [SearchRow],
    pub(crate) view: ExampleView<'a>,
    pub(crate) table: PointTable,
    pub(crate) nesting: Nesting,
    /// Whether siblings are taken to be sorted by name.
    pub(crate) sorted: bool,
    /// A container without a child may have a table of its own.
    pub(crate) several_tables: bool,
    /// Containers that may stand inside of each other.
    levels: u16,
    pub(super) words: RowWords,
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

impl<'a> Search<'a> {
    pub(crate) fn new(
        rows: &'a [SearchRow],
        view: ExampleView<'a>,
        nesting: Nesting,
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
        let words = RowWords::of(rows, names);
        let is = |row: &SearchRow, words: &[&str]| {
            let name = names.text(row.name);
            words.iter().any(|word| name.eq_ignore_ascii_case(word))
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
            sorted: false,
            several_tables,
            levels: u16::try_from(levels).unwrap_or(u16::MAX),
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
            row_names: words.folds.iter().copied().collect(),
            words,
            owns_table,
            marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 0)),
            deep_marks: rows.iter().any(|r| r.mark.is_some_and(|m| m > 1)),
        }
    }

    fn open_root(&mut self, number: u32, root: &Root) -> BeamState {
        self.frames.push(Frame::new(NONE, NONE, root.node, 0));
        if let Some(container) = root.container {
            self.inside = Some((container as u32, number));
        }
        BeamState {
            score: root.points(&self.table),
            open: self.frames.len() as u32 - 1,
            step: NONE,
            root: number,
        }
    }

    /// Score and places of the best tree. `sorted`: siblings are taken to be sorted by name.
    pub(crate) fn run(&mut self, roots: &[Root], sorted: bool) -> (f32, PlacedTable) {
        self.sorted = sorted;
        self.frames.clear();
        self.children.clear();
        self.steps.clear();
        let mut states: Vec<BeamState> = (0..)
            .zip(roots)
            .map(|(number, root)| self.open_root(number, root))
            .collect();
        let mut moves = BestMoves::default();
        for row in 0..self.rows.len() {
            moves.clear();
            let most = self.most_points(row);
            for state in &states {
                self.find_moves(row, most, *state, &mut moves);
            }
            states.clear();
            for m in moves.sorted() {
                states.push(self.make(row, m));
            }
        }
        for state in &mut states {
            let mut frame = &self.frames[state.open as usize];
            while frame.above != NONE {
                if let Some(closing) = self.observe_closing(frame) {
                    state.score += self.table[closing as usize];
                }
                frame = &self.frames[frame.above as usize];
            }
        }
        states.sort_by(|a, b| b.score.total_cmp(&a.score));
        let root = states.first().map_or(0, |s| s.root);
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

    /// The most points that a row can bring wherever it enters.
    fn most_points(&self, row: usize) -> f32 {
        use Observation as O;
        let known = self.known[row];
        let may_be_item = matches!(self.rows[row].kind, RowKind::Blank | RowKind::Struct);
        let gains = [
            (O::ExampleHas, known),
            (O::ExampleHasBelow, known),
            (O::ItemRow, may_be_item),
            (O::Ascending, self.sorted),
            (O::SameWord, true),
            (O::SiblingsHave, true),
            (O::OwnTable, true),
            (O::EnvelopeHome, self.envelope[row] && !known),
        ];
        let gains = gains.iter().filter(|(_, may_be)| *may_be);
        gains.map(|(o, _)| self.table[*o as usize].max(0.0)).sum()
    }

    /// Adds the ways in which a row can go on from a state, but for those that better ones leave no place for.
    fn find_moves(&self, row: usize, most: f32, state: BeamState, out: &mut BestMoves) {
        let mut left = Tally::default();
        let mut at = state.open;
        loop {
            let frame = &self.frames[at as usize];
            let broken = match self.breaks_mark(row, frame) {
                true => self.table[Observation::DepthMarkBroken as usize],
                false => 0.0,
            };
            let limit = state.score + left.points + most + broken;
            if out.may_take(limit) && self.allowed(row, frame) {
                let entry = self.enter(row, at, state, left);
                out.push(Move {
                    score: state.score + entry.tally.points,
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
            at = frame.above;
        }
    }

    /// How a row enters a container. `left`: what was seen of the containers closed for it.
    fn enter(&self, row: usize, at: u32, state: BeamState, left: Tally) -> Entry {
        let frame = &self.frames[at as usize];
        let item_row = self.is_item_row(row, frame);
        let mut tally = left;
        let mut add = |observation| tally.add(&self.table, observation);
        self.observe_container(row, frame, &mut add);
        if self.breaks_mark(row, frame) {
            add(Observation::DepthMarkBroken);
        }
        self.observe_order(row, frame, left.is_empty(), &mut add);
        // The row whose inside is all that the example shows.
        let inside = self.inside == Some((row as u32, state.root)) && frame.is_top();
        let mut entry = Entry {
            tally,
            frame: at,
            through: None,
            node: self.view.root.filter(|_| inside),
            item_row,
            unshown: false,
        };
        if item_row {
            self.enter_as_item(row, frame, &mut entry);
        } else {
            self.enter_as_member(row, frame, left.is_empty(), &mut entry);
        }
        entry
    }

    /// The item row of a list. Where the example does not show it, its members are shown directly.
    fn enter_as_item(&self, row: usize, frame: &Frame, entry: &mut Entry) {
        let name = self.rows[row].name;
        let view = self.view;
        entry.tally.add(&self.table, Observation::ItemRow);
        let Some(at) = frame.node else {
            entry.tally.add(&self.table, Observation::ExampleSilent);
            return;
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
                            || view.names.alike(*only, self.rows[frame.row as usize].name)) =>
                {
                    Some(*below)
                }
                _ => Some(at),
            },
        };
    }

    fn enter_as_member(&self, row: usize, frame: &Frame, stays: bool, entry: &mut Entry) {
        let name = self.rows[row].name;
        let at = frame.node;
        let child = at.and_then(|at| self.view.child(at, name));
        if child.is_some() {
            entry.tally.add(&self.table, Observation::ExampleHas);
            entry.node = child;
            return;
        }
        if let Some(observation) = self.observe_siblings(row, frame) {
            entry.tally.add(&self.table, observation);
        }
        let shown = at.map(|at| self.view.node(at));
        let Some(shown) = shown.filter(|node| !node.children.is_empty()) else {
            let observation = match shown {
                Some(node) if node.is_scalar() => Observation::ExampleScalar,
                _ => Observation::ExampleSilent,
            };
            return entry.tally.add(&self.table, observation);
        };
        if let [(only, below)] = shown.children.as_slice()
            && frame.is_childless()
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
                entry.through = Some((*only, *below));
                entry.node = child;
                return;
            }
        }
        self.enter_unshown(row, frame, stays, entry);
    }

    /// The example shows the container, and not this member.
    fn enter_unshown(&self, row: usize, frame: &Frame, stays: bool, entry: &mut Entry) {
        if self.known[row] {
            entry.tally.add(&self.table, Observation::ExampleElsewhere);
            entry.node = self.shown_around(row, frame);
            return;
        }
        let observation = match frame.unshown {
            0 => Observation::ExampleNowhere,
            unshown if unshown < ABRIDGED => Observation::ExampleNowhereAgain,
            _ => Observation::ExampleSilent,
        };
        entry.unshown = true;
        entry.tally.add(&self.table, observation);
        if !stays {
            entry.tally.add(&self.table, Observation::UnknownLeaves);
        }
    }

    /// Where the example shows a container that the row puts further in, and no other row names: what
    /// it has is known all the same.
    fn shown_around(&self, row: usize, frame: &Frame) -> Option<NodeIx> {
        let me = &self.rows[row];
        let around = frame
            .node
            .filter(|_| me.kind.may_hold() && !self.words.common[row])?;
        self.view.only_named_outside(me.name, around)
    }

    /// What the row of a container says of its kind; the top is a struct.
    pub(crate) fn kind_of(&self, frame: &Frame) -> RowKind {
        match frame.is_top() {
            true => RowKind::Struct,
            false => self.rows[frame.row as usize].kind,
        }
    }

    fn is_row(&self, name: NameId) -> bool {
        self.row_names.contains(&self.view.names.fold(name))
    }

    pub(crate) fn member_count(&self, ix: NodeIx) -> usize {
        self.view.children(ix).len()
    }

    fn make(&mut self, row: usize, m: &Move) -> BeamState {
        let me = &self.rows[row];
        let entry = &m.entry;
        let mut frame = self.frames[entry.frame as usize];
        frame.last = row as u32;
        frame.closed |= entry.item_row;
        frame.unshown = frame.unshown.saturating_add(u8::from(entry.unshown));
        if let Some((only, below)) = entry.through {
            (frame.through, frame.node) = (Some(only), Some(below));
        }
        if self.words.common[row] {
            self.children.push(Child {
                name: me.name,
                before: frame.last_common,
            });
            frame.last_common = self.children.len() as u32 - 1;
            frame.taken |= me.name.bit();
        }
        self.frames.push(frame);
        let mut open = self.frames.len() as u32 - 1;
        let shows_members = entry.node.is_some_and(|s| self.member_count(s) > 0);
        let holds = me.kind.may_hold() || shows_members || self.owns_table[row];
        // Rows with an owner stand below it and nowhere else.
        let too_deep = holds && frame.level >= self.levels && !self.owns_table[row];
        if holds && !too_deep {
            let level = frame.level.saturating_add(1);
            let inner = Frame::new(open, row as u32, entry.node, level);
            self.frames.push(inner);
            open += 1;
        }
        self.steps.push(Step {
            before: m.from.step,
            parent: frame.row,
            through: frame.through,
            around: frame.node,
            node: entry.node,
            item_row: entry.item_row,
            too_deep,
            tally: entry.tally,
        });
        BeamState {
            score: m.score,
            open,
            step: self.steps.len() as u32 - 1,
            root: m.from.root,
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
