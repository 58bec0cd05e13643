//! Recovers the tree behind a flat run of rows: a beam search over the parent of each row.

mod points;
mod search;
pub(crate) mod weights;

use super::{
    members::Kin,
    names::{NameId, Names},
    sample::{NodeIx, Sample},
};

/// What a row says of its own kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
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

impl Kind {
    pub(super) fn may_hold(self) -> bool {
        !matches!(self, Self::Scalar | Self::ListOfScalars)
    }

    pub(super) fn says_it_holds(self) -> bool {
        matches!(self, Self::Struct | Self::ListOf(_))
    }
}

/// A row to be placed.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Name of the field.
    pub(super) name: NameId,
    /// Kind.
    pub(super) kind: Kind,
    /// Depth by marks in front of the name.
    pub(super) mark: Option<u8>,
    /// Row that the table of this row belongs to.
    pub(super) owner: Option<usize>,
    /// Its type is defined elsewhere, so the rows behind it are not its members.
    pub(super) defined: bool,
    /// Its example cell has a value.
    pub(super) valued: bool,
    /// What a container of that name has elsewhere.
    pub(super) kin: Kin,
}

/// Where a row was placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Place {
    /// The row of the container; `None` at top level.
    pub(super) parent: Option<usize>,
    /// Member of the container that the examples show between the two and no row stands for.
    pub(super) through: Option<NameId>,
    /// The place in the examples.
    pub(super) spot: Option<NodeIx>,
    /// It is the item row of its parent.
    pub(super) item_row: bool,
    /// Points for this parent.
    pub(super) points: f32,
    /// Points that the best tree with another parent for this row lacks; infinite when there is none in sight.
    pub(super) margin: f32,
}

/// The rows in their places.
#[derive(Clone, Debug, Default)]
pub(super) struct Alignment {
    /// One for each row.
    pub(super) places: Vec<Place>,
    /// Siblings turned out to be sorted by name.
    pub(super) sorted: bool,
}

/// Places `rows`. The better one of two hypotheses is kept: siblings are sorted by name, or they are not.
pub(super) fn align(
    rows: &[Row],
    sample: Option<&Sample>,
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
    let free = search::Search::new(rows, sample, root, names, false, several_tables).run();
    let sorted = search::Search::new(rows, sample, root, names, true, several_tables).run();
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
fn nests(rows: &[Row], sample: &Sample, root: Option<NodeIx>, names: &Names) -> bool {
    let Some(root) = root else { return false };
    rows.iter()
        .any(|row| match sample.child(root, row.name, names) {
            Some(ix) => !sample.spot(ix).children.is_empty(),
            None => sample.knows(row.name, names),
        })
}

/// Places rows below the owners of their tables and dotted names, everything else at the top.
pub(super) fn by_owner(
    rows: &[Row],
    sample: Option<&Sample>,
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
    rows: &[Row],
    sample: Option<&Sample>,
    root: Option<NodeIx>,
    names: &Names,
) -> Alignment {
    let places = rows.iter().map(|row| Place {
        spot: sample
            .zip(root)
            .and_then(|(s, root)| s.child(root, row.name, names)),
        margin: f32::INFINITY,
        ..Place::default()
    });
    Alignment {
        places: places.collect(),
        sorted: false,
    }
}
