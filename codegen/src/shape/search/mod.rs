//! Recovers the tree behind a flat run of rows: a beam search over the parent of each row.

mod beam;
mod observe;
pub(crate) mod weights;

use super::siblings::KnownMembers;
use crate::examples::{
    example_tree::{ExampleTree, NodeIx},
    names::{NameId, Names},
};

/// What a row says of its own kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// A value.
    Scalar,
    /// A struct.
    Struct,
    /// A list of named or unnamed structs; the name of the item type when the row gives it.
    ListOf(Option<NameId>),
    /// A list of values.
    ListOfScalars,
    /// A list of the row does not say what.
    List,
    /// A map.
    Map,
    /// A type that has a name.
    Named,
    /// Nothing.
    Blank,
}

impl RowKind {
    pub(crate) fn may_hold(self) -> bool {
        !matches!(self, Self::Scalar | Self::ListOfScalars)
    }

    pub(crate) fn says_it_holds(self) -> bool {
        matches!(self, Self::Struct | Self::ListOf(_))
    }
}

/// A row to be placed.
#[derive(Clone, Debug)]
pub(crate) struct SearchRow {
    /// Name of the field.
    pub(crate) name: NameId,
    /// RowKind.
    pub(crate) kind: RowKind,
    /// Depth by marks in front of the name.
    pub(crate) mark: Option<u8>,
    /// SearchRow that the table of this row belongs to.
    pub(crate) owner: Option<usize>,
    /// Its type is defined elsewhere, so the rows behind it are not its members.
    pub(crate) defined: bool,
    /// Its example cell has a value.
    pub(crate) valued: bool,
    /// What a container of that name has elsewhere.
    pub(crate) kin: KnownMembers,
}

/// Where a row was placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Placement {
    /// The row of the container; `None` at top level.
    pub(crate) parent: Option<usize>,
    /// Member of the container that the examples show between the two and no row stands for.
    pub(crate) through: Option<NameId>,
    /// The place in the examples.
    pub(crate) spot: Option<NodeIx>,
    /// It is the item row of its parent.
    pub(crate) item_row: bool,
    /// Points for this parent.
    pub(crate) points: f32,
    /// Points that the best tree with another parent for this row lacks; infinite when there is none in sight.
    pub(crate) margin: f32,
}

/// The rows in their places.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alignment {
    /// One for each row.
    pub(crate) places: Vec<Placement>,
    /// Siblings turned out to be sorted by name.
    pub(crate) sorted: bool,
}

/// Places `rows`. The better one of two hypotheses is kept: siblings are sorted by name, or they are not.
pub(crate) fn align(
    rows: &[SearchRow],
    sample: Option<&ExampleTree>,
    root: Option<NodeIx>,
    names: &Names,
    several_tables: bool,
) -> Alignment {
    if rows
        .iter()
        .all(|row| !row.kind.may_hold() && row.mark.is_none() && row.owner.is_none())
        && !sample.is_some_and(|s| nests(rows, s, root, names))
    {
        return top_level(rows, sample, root, names);
    }
    let free = beam::Search::new(rows, sample, root, names, false, several_tables).run();
    let sorted = beam::Search::new(rows, sample, root, names, true, several_tables).run();
    if sorted.0 > free.0 {
        Alignment {
            places: sorted.1,
            sorted: true,
        }
    } else {
        Alignment {
            places: free.1,
            sorted: false,
        }
    }
}

/// Whether the examples show members below one of the rows.
fn nests(rows: &[SearchRow], sample: &ExampleTree, root: Option<NodeIx>, names: &Names) -> bool {
    let Some(root) = root else { return false };
    rows.iter()
        .any(|row| match sample.child(root, row.name, names) {
            Some(ix) => !sample.spot(ix).children.is_empty(),
            None => sample.knows(row.name, names),
        })
}

/// Places rows below the owners of their tables and dotted names, everything else at the top.
pub(crate) fn by_owner(
    rows: &[SearchRow],
    sample: Option<&ExampleTree>,
    root: Option<NodeIx>,
    names: &Names,
) -> Alignment {
    let mut alignment = top_level(rows, sample, root, names);
    for (row, place) in rows.iter().zip(&mut alignment.places) {
        place.parent = row.owner;
    }
    alignment
}

fn top_level(
    rows: &[SearchRow],
    sample: Option<&ExampleTree>,
    root: Option<NodeIx>,
    names: &Names,
) -> Alignment {
    let places = rows.iter().map(|row| Placement {
        spot: sample
            .zip(root)
            .and_then(|(s, root)| s.child(root, row.name, names)),
        margin: f32::INFINITY,
        ..Placement::default()
    });
    Alignment {
        places: places.collect(),
        sorted: false,
    }
}
