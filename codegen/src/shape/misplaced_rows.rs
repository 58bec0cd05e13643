//! Runs of rows without a row for their container: the examples know where they belong.

use super::{
    attach_tables::PlacedRows,
    flat_rows::FlatRow,
    search::{Placement, RowKind, SearchRow},
    siblings::KnownMembers,
};
use crate::examples::{
    example_tree::{ExampleTree, NodeIx},
    names::{NameId, Names},
};

/// One row alone may bear the name of something else by chance.
const FEWEST: usize = 2;

/// Moves neighbours that the examples show together, but nowhere in the container they were put in, to where they are shown.
pub(crate) fn bring_home(placed: &mut PlacedRows<'_>, sample: &ExampleTree, names: &Names) {
    let mut at = 0;
    let count = placed.lines.len();
    while at < count {
        let parent = placed.places[at].parent;
        let end = (at..count)
            .find(|ix| !is_stray(placed, *ix, parent, sample, names))
            .unwrap_or(count);
        if end - at >= FEWEST || end > at && holds(placed, at, sample, names) {
            move_run(placed, at..end, parent, sample, names);
        }
        at = end.max(at + 1);
    }
}

fn holds(placed: &PlacedRows<'_>, at: usize, sample: &ExampleTree, names: &Names) -> bool {
    let row = &placed.lines[at].row;
    !matches!(row.kind, RowKind::Scalar | RowKind::ListOfScalars) && {
        let from = placed.places[at]
            .parent
            .map_or(Some(sample.root), |p| placed.places[p].spot);
        from.and_then(|from| sample.path_to_all(from, &[row.name], names))
            .is_some_and(|path| {
                path.last()
                    .and_then(|(_, ix)| sample.child(*ix, row.name, names))
                    .is_some_and(|s| !sample.spot(s).children.is_empty())
            })
    }
}

fn is_stray(
    placed: &PlacedRows<'_>,
    ix: usize,
    parent: Option<usize>,
    sample: &ExampleTree,
    names: &Names,
) -> bool {
    let (place, row) = (&placed.places[ix], &placed.lines[ix].row);
    place.parent == parent
        && place.spot.is_none()
        && place.through.is_none()
        && !place.item_row
        && row.owner.is_none()
        && sample.knows(row.name, names)
}

fn move_run(
    placed: &mut PlacedRows<'_>,
    run: std::ops::Range<usize>,
    parent: Option<usize>,
    sample: &ExampleTree,
    names: &Names,
) {
    let Some(from) = parent.map_or(Some(sample.root), |p| placed.places[p].spot) else {
        return;
    };
    let members: Vec<NameId> = run.clone().map(|ix| placed.lines[ix].row.name).collect();
    let Some(path) = sample.path_to_all(from, &members, names) else {
        return;
    };
    let Some((home, through)) = open_path(placed, parent, &path, sample, names) else {
        return;
    };
    let Some((_, spot)) = path.last() else { return };
    for ix in run {
        let name = placed.lines[ix].row.name;
        let place = &mut placed.places[ix];
        place.parent = Some(home);
        place.through = through;
        place.spot = sample.child(*spot, name, names);
    }
}

/// The container at the end of `path`: a row on the way, or new lines for what no row stands for. With the level in between that
/// only the example has.
fn open_path(
    placed: &mut PlacedRows<'_>,
    parent: Option<usize>,
    path: &[(NameId, NodeIx)],
    sample: &ExampleTree,
    names: &Names,
) -> Option<(usize, Option<NameId>)> {
    let row_at =
        |spot: NodeIx| (0..placed.lines.len()).find(|ix| placed.places[*ix].spot == Some(spot));
    let (mut home, mut left) = (parent, path);
    for (step, (_, spot)) in path.iter().enumerate() {
        if let Some(ix) = row_at(*spot) {
            (home, left) = (Some(ix), &path[step + 1..]);
        }
    }
    if let (Some(ix), [(inner, _)]) = (home.filter(|h| Some(*h) != parent), left)
        && placed
            .places
            .iter()
            .all(|p| p.parent != Some(ix) || p.through == Some(*inner))
    {
        return Some((ix, Some(*inner)));
    }
    while let Some(((name, spot), rest)) = left.split_first() {
        home = Some(add_line(placed, home, (*name, *spot), names));
        left = rest;
        if let [(inner, below)] = rest
            && sample.is_only_child(*spot, *below)
        {
            return home.map(|h| (h, Some(*inner)));
        }
    }
    home.map(|h| (h, None))
}

fn add_line(
    placed: &mut PlacedRows<'_>,
    parent: Option<usize>,
    (name, spot): (NameId, NodeIx),
    names: &Names,
) -> usize {
    placed.lines.push(FlatRow {
        name: names.text(name).to_owned(),
        row: SearchRow {
            name,
            kind: RowKind::Blank,
            mark: None,
            owner: None,
            defined: false,
            valued: false,
            kin: KnownMembers::default(),
        },
        source: None,
    });
    placed.places.push(Placement {
        parent,
        spot: Some(spot),
        margin: 1.0,
        ..Placement::default()
    });
    placed.lines.len() - 1
}
