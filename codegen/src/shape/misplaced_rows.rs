//! Runs of rows without a row for their container: the examples know where they belong.

use crate::{
    examples::{example_tree::NodeIx, names::NameId, view::ExampleView},
    model::Observation,
};

use super::{
    attach_tables::PlacedRows,
    evidence::{is_off, points_in_use},
    flat_rows::FlatRow,
    row::RowKind,
    search::{Placement, Tally},
};

/// One row alone may bear the name of something else by chance.
const FEWEST: usize = 2;

/// Moves neighbors that the examples show together, but nowhere in the container they were put in,
/// to where they are shown.
pub(crate) fn move_misplaced_rows(placed: &mut PlacedRows<'_>, view: ExampleView<'_>) {
    if is_off(Observation::ShownTogether) {
        return;
    }
    let mut at = 0;
    let count = placed.rows.len();
    while at < count {
        let parent = placed.placements[at].parent;
        let end = (at..count)
            .find(|ix| !is_misplaced(placed, *ix, parent, view))
            .unwrap_or(count);
        if end - at >= FEWEST || end > at && holds(placed, at, view) {
            move_run(placed, at..end, parent, view);
        }
        at = end.max(at + 1);
    }
}

fn holds(placed: &PlacedRows<'_>, at: usize, view: ExampleView<'_>) -> bool {
    let row = &placed.rows[at].search;
    !matches!(row.kind, RowKind::Scalar | RowKind::ListOfScalars) && {
        let from = placed.placements[at]
            .parent
            .map_or(view.root, |p| placed.placements[p].node);
        from.and_then(|from| view.at(Some(from)).path_to_all(&[row.name]))
            .is_some_and(|path| {
                path.last()
                    .and_then(|(_, ix)| view.child(*ix, row.name))
                    .is_some_and(|s| !view.node(s).children.is_empty())
            })
    }
}

fn is_misplaced(
    placed: &PlacedRows<'_>,
    ix: usize,
    parent: Option<usize>,
    view: ExampleView<'_>,
) -> bool {
    let (placement, row) = (&placed.placements[ix], &placed.rows[ix].search);
    placement.parent == parent
        && placement.node.is_none()
        && placement.through.is_none()
        && !placement.item_row
        && row.owner.is_none()
        && view.knows(row.name)
}

fn move_run(
    placed: &mut PlacedRows<'_>,
    run: std::ops::Range<usize>,
    parent: Option<usize>,
    view: ExampleView<'_>,
) {
    let Some(from) = parent.map_or(view.root, |p| placed.placements[p].node) else {
        return;
    };
    let members: Vec<NameId> = run.clone().map(|ix| placed.rows[ix].search.name).collect();
    let Some(path) = view.at(Some(from)).path_to_all(&members) else {
        return;
    };
    let Some((new_parent, through)) = open_path(placed, parent, &path, view) else {
        return;
    };
    let Some((_, node)) = path.last() else { return };
    let mut shown = Tally::default();
    shown.add(&points_in_use(), Observation::ShownTogether);
    for ix in run {
        let name = placed.rows[ix].search.name;
        let placement = &mut placed.placements[ix];
        placement.parent = Some(new_parent);
        placement.through = through;
        placement.node = view.child(*node, name);
        placement.tally = shown;
    }
}

/// The container at the end of `path`: a row on the way, or new rows for what no row stands for.
/// With the level in between that only the example has.
fn open_path(
    placed: &mut PlacedRows<'_>,
    parent: Option<usize>,
    path: &[(NameId, NodeIx)],
    view: ExampleView<'_>,
) -> Option<(usize, Option<NameId>)> {
    let row_at =
        |node: NodeIx| (0..placed.rows.len()).find(|ix| placed.placements[*ix].node == Some(node));
    let (mut home, mut left) = (parent, path);
    for (step, (_, node)) in path.iter().enumerate() {
        if let Some(ix) = row_at(*node) {
            (home, left) = (Some(ix), &path[step + 1..]);
        }
    }
    if let (Some(ix), [(inner, _)]) = (home.filter(|h| Some(*h) != parent), left)
        && placed
            .placements
            .iter()
            .all(|p| p.parent != Some(ix) || p.through == Some(*inner))
    {
        return Some((ix, Some(*inner)));
    }
    while let Some(((name, node), rest)) = left.split_first() {
        home = Some(add_container(placed, home, (*name, *node), view));
        left = rest;
        if let [(inner, below)] = rest
            && view.is_only_child(*node, *below)
        {
            return home.map(|h| (h, Some(*inner)));
        }
    }
    home.map(|h| (h, None))
}

fn add_container(
    placed: &mut PlacedRows<'_>,
    parent: Option<usize>,
    (name, node): (NameId, NodeIx),
    view: ExampleView<'_>,
) -> usize {
    let row = FlatRow::without_source(view.names.text(name), name, RowKind::Blank);
    placed.rows.push(row);
    placed.placements.push(Placement {
        parent,
        node: Some(node),
        margin: 1.0,
        nearest: 1.0,
        ..Placement::default()
    });
    placed.rows.len() - 1
}
