//! Recovers the tree of a flat run of rows: a beam search over the parent of each row.

mod beam;
mod best_moves;
mod observe;
mod roots;
mod row_words;
mod tally;

pub(crate) use self::tally::Tally;
use crate::examples::{example_tree::NodeIx, names::NameId, view::ExampleView};

use super::{
    evidence::GUESS,
    row::{RowKind, SearchRow},
};

/// Where a row was placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Placement {
    /// The row of the container; `None` at top level.
    pub(crate) parent: Option<usize>,
    /// Member of the container that the examples show between the two and no row stands for.
    pub(crate) through: Option<NameId>,
    /// The place in the examples.
    pub(crate) node: Option<NodeIx>,
    /// It is the item row of its parent.
    pub(crate) item_row: bool,
    /// What was seen of it.
    pub(crate) tally: Tally,
    /// Points that the best tree with another parent for this row lacks; infinite when there is
    /// none in sight.
    pub(crate) margin: f32,
    /// The same for trees that put this row at one place of the examples, too, by another way.
    pub(crate) nearest: f32,
    /// The place in that tree.
    pub(crate) runner_up: Option<SecondPlacement>,
}

impl Placement {
    /// Whether another place is about as good.
    pub(crate) fn is_guess(&self) -> bool {
        self.tally.confidence(self.margin) <= GUESS
    }
}

/// The place that a row has in the next best tree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct SecondPlacement {
    /// The row of the container; `None` at top level.
    pub(crate) parent: Option<usize>,
    /// What was seen of it.
    pub(crate) tally: Tally,
}

/// The rows of a table in their places.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlacedTable {
    /// One for each row.
    pub(crate) placements: Vec<Placement>,
    /// The node of the examples that the rows at the top are members of.
    pub(crate) root: Option<NodeIx>,
    /// Whether rows stand deeper than is read.
    pub(crate) too_deep: bool,
}

/// How the rows of a table find their parents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nesting {
    /// By search.
    Flat,
    /// By dotted names only.
    Dotted,
}

/// Places `rows`. The better one of two hypotheses is kept: siblings are sorted by name, or they are
/// not. No more than `levels` containers stand inside of each other.
pub(crate) fn place_rows(
    rows: &[SearchRow],
    view: ExampleView<'_>,
    nesting: Nesting,
    several_tables: bool,
    levels: usize,
) -> PlacedTable {
    let mut search = beam::Search::new(rows, view, nesting, several_tables, levels);
    let roots = match nesting {
        Nesting::Flat => roots::find_roots(rows, view),
        Nesting::Dotted => roots::only_root(view),
    };
    let free = search.run(&roots, false);
    let alone = |row: &SearchRow| !row.kind.may_hold() && row.mark.is_none() && row.owner.is_none();
    if nesting == Nesting::Dotted || rows.iter().all(alone) && !shows_nesting(rows, view) {
        return free.1;
    }
    let sorted = search.run(&roots, true);
    match sorted.0 > free.0 {
        true => sorted.1,
        false => free.1,
    }
}

/// Whether the examples show members below one of the rows.
fn shows_nesting(rows: &[SearchRow], view: ExampleView<'_>) -> bool {
    let Some(root) = view.root else { return false };
    rows.iter().any(|row| match view.child(root, row.name) {
        Some(ix) => !view.children(ix).is_empty(),
        None => view.knows(row.name),
    })
}
