//! Several tables as one tree: the main table is placed first, each further one below the row that it describes.

use std::collections::HashSet;

use super::{
    data_types::DataTypeScope,
    flat_rows::{self, FlatRow, RowGroup, type_name},
    search::{self, Placement, RowKind},
    siblings::{KnownContainers, RowNames},
};
use crate::{
    doc::ParamRow,
    examples::{
        example_tree::{ExampleTree, NodeIx},
        names::{NameId, Names},
    },
};

/// Lines in their places.
#[derive(Debug, Default)]
pub(crate) struct PlacedRows<'a> {
    pub(crate) lines: Vec<FlatRow<'a>>,
    pub(crate) places: Vec<Placement>,
    /// Siblings of the main table are sorted by name.
    pub(crate) sorted: bool,
    pub(crate) ignored: Vec<(&'a ParamRow, &'static str)>,
    /// Tables that no label ties to a row, by number of the group.
    pub(crate) untied: Vec<usize>,
}

/// How the rows of a table find their parents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nesting {
    /// By search.
    Flat,
    /// By dotted names only.
    Dotted,
}

/// What other pages tell of the rows of an operation.
#[derive(Clone, Copy)]
pub(crate) struct Elsewhere<'b, 'a> {
    /// Types that pages of their own define.
    pub(crate) shelf: DataTypeScope<'b, 'a>,
    /// The containers of the product.
    pub(crate) members: &'b KnownContainers,
    /// The operation.
    pub(crate) action: &'b str,
}

/// Places the rows of all `groups`. The first one is the main table.
pub(crate) fn place<'a>(
    groups: &[RowGroup<'a>],
    elsewhere: Option<Elsewhere<'_, 'a>>,
    sample: Option<&ExampleTree>,
    names: &mut Names,
    nesting: Nesting,
) -> PlacedRows<'a> {
    let mut out = PlacedRows::default();
    let mut claimed = HashSet::new();
    let rows: RowNames = groups
        .iter()
        .flat_map(|g| &g.rows)
        .map(|r| r.name.value.as_str())
        .collect();
    for (number, group) in groups.iter().enumerate() {
        let mut part = flat_rows::of_group(group, sample, names);
        if let Some(other) = elsewhere {
            mark_defined(&mut part.lines, other.shelf);
            other
                .members
                .tell(other.action, &mut part.lines, &rows, sample, names);
        }
        if nesting == Nesting::Flat {
            mark_described(&mut part.lines, &groups[number + 1..]);
        }
        out.ignored.append(&mut part.ignored);
        let owners = if number == 0 {
            Vec::new()
        } else {
            owners(group, &part.lines, &out, &claimed, sample, names, nesting)
        };
        let explains_a_text = match owners.as_slice() {
            [] => number > 0 && nesting == Nesting::Dotted && lacks_required(groups, group),
            owners => owners.iter().all(|owner| is_text(&out, *owner, sample)),
        };
        if explains_a_text {
            out.ignored
                .extend(group.rows.iter().map(|row| (*row, "structure-of-a-text")));
            continue;
        }
        if number > 0 && owners.is_empty() {
            out.untied.push(number);
        }
        claimed.extend(owners.iter().copied());
        let targets: Vec<Option<usize>> = if owners.is_empty() {
            vec![None]
        } else {
            owners.into_iter().map(Some).collect()
        };
        for owner in targets {
            let root = match owner {
                None => sample.map(|s| s.root),
                Some(owner) => out.places[owner].spot,
            };
            graft(
                &mut out,
                &part.lines,
                owner,
                root,
                sample,
                names,
                nesting,
                groups.len() > 1,
            );
        }
    }
    out
}

/// Whether a row says that it is a value, and the example shows one: a further table that describes it explains what its text holds.
fn is_text(placed: &PlacedRows<'_>, row: usize, sample: Option<&ExampleTree>) -> bool {
    let shown = sample.zip(placed.places[row].spot);
    placed.lines[row].row.kind == RowKind::Scalar
        && shown.is_some_and(|(s, at)| s.spot(at).is_scalar())
}

/// A further table without a column for what is required, behind one that has it, explains what a text parameter holds
/// (the members of a JSON text): no parameters of their own.
fn lacks_required(groups: &[RowGroup<'_>], group: &RowGroup<'_>) -> bool {
    let says_required = |g: &RowGroup<'_>| g.rows.iter().any(|r| r.required.is_some());
    groups.first().is_some_and(says_required) && !says_required(group)
}

/// RowNames whose type another page defines, unless the row behind them is one of its members: then the table defines it itself.
fn mark_defined(lines: &mut [FlatRow<'_>], shelf: DataTypeScope<'_, '_>) {
    for ix in 0..lines.len() {
        let Some(table) = type_name(&lines[ix]).and_then(|name| shelf.get(name)) else {
            continue;
        };
        let behind = &lines[ix + 1..];
        let is =
            |line: &FlatRow<'_>, row: &ParamRow| row.name.value.eq_ignore_ascii_case(&line.name);
        let next = behind
            .first()
            .is_some_and(|l| table.rows.iter().any(|r| is(l, r)));
        let here = table
            .rows
            .iter()
            .filter(|r| behind.iter().any(|l| is(l, r)))
            .count();
        lines[ix].row.defined = !next && here * 3 < table.rows.len();
    }
}

/// RowNames that the label of a later table names: their members stand there.
fn mark_described(lines: &mut [FlatRow<'_>], later: &[RowGroup<'_>]) {
    for group in later {
        for label in [&group.table.caption, &group.table.heading]
            .into_iter()
            .flatten()
        {
            for word in words(&label.value) {
                for line in lines.iter_mut() {
                    if !matches!(line.row.kind, RowKind::Scalar | RowKind::ListOfScalars)
                        && (line.name.eq_ignore_ascii_case(word)
                            || type_name(line).is_some_and(|t| t.eq_ignore_ascii_case(word)))
                    {
                        line.row.defined = true;
                    }
                }
            }
        }
    }
}

#[allow(clippy::too_many_arguments)]
fn graft<'a>(
    out: &mut PlacedRows<'a>,
    lines: &[FlatRow<'a>],
    owner: Option<usize>,
    root: Option<NodeIx>,
    sample: Option<&ExampleTree>,
    names: &Names,
    nesting: Nesting,
    several: bool,
) {
    let rows: Vec<search::SearchRow> = lines.iter().map(|l| l.row.clone()).collect();
    let alignment = match nesting {
        Nesting::Flat => search::align(&rows, sample, root, names, several),
        Nesting::Dotted => search::by_owner(&rows, sample, root, names),
    };
    let alignment = match sample
        .zip(root)
        .and_then(|(s, root)| s.level_between(root, &rows, names))
    {
        Some((through, below)) if nesting == Nesting::Dotted => {
            let mut inner = search::by_owner(&rows, sample, Some(below), names);
            inner
                .places
                .iter_mut()
                .for_each(|p| p.through = p.parent.is_none().then_some(through));
            inner
        }
        _ => alignment,
    };
    let base = out.lines.len();
    if base == 0 {
        out.sorted = alignment.sorted;
    }
    // What the rows of a table agree on, the first of them decides for its parent.
    for (line, mut place) in lines.iter().zip(alignment.places) {
        place.parent = place.parent.map(|p| p + base).or(owner);
        let mut line = line.clone();
        line.row.owner = line.row.owner.map(|o| o + base).or(owner);
        out.lines.push(line);
        out.places.push(place);
    }
}

/// KnownContainers of the types that other pages define, for the rows that only name a type.
pub(crate) fn expand<'a>(
    placed: &mut PlacedRows<'a>,
    shelf: DataTypeScope<'_, 'a>,
    sample: Option<&ExampleTree>,
    names: &mut Names,
) {
    let mut has_children = vec![false; placed.lines.len()];
    for place in &placed.places {
        if let Some(parent) = place.parent {
            has_children[parent] = true;
        }
    }
    let mut at = 0;
    while at < placed.lines.len() {
        let name = type_name(&placed.lines[at]).map(str::to_owned);
        if !has_children.get(at).copied().unwrap_or(false)
            && let Some(name) = name
            && !is_inside(placed, at, &name)
            && let Some(table) = shelf.get(&name)
        {
            let lines = flat_rows::of_group(&RowGroup::whole(table), sample, names).lines;
            let root = placed.places[at].spot;
            // A definition lists more than one operation answers with: it fills what the example shows, what no example can, and the
            // structs inside of what the example shows.
            if (sample.is_none() || root.is_some() || is_part(placed, at))
                && placed.lines.len() + lines.len() <= MOST_LINES
            {
                graft(
                    placed,
                    &lines,
                    Some(at),
                    root,
                    sample,
                    names,
                    Nesting::Dotted,
                    false,
                );
            }
        }
        at += 1;
    }
}

/// Whether a row is a single struct inside of a container that the example shows.
fn is_part(placed: &PlacedRows<'_>, at: usize) -> bool {
    placed.lines[at].row.kind == RowKind::Named
        && placed.places[at]
            .parent
            .is_some_and(|p| placed.places[p].spot.is_some())
}

/// A type book that refers in circles through different names ends here.
const MOST_LINES: usize = 4000;

/// Whether a row stands below one of the same type: a type that holds itself.
fn is_inside(placed: &PlacedRows<'_>, at: usize, name: &str) -> bool {
    let mut above = placed.places[at].parent;
    while let Some(ix) = above {
        if type_name(&placed.lines[ix]).is_some_and(|t| t.eq_ignore_ascii_case(name)) {
            return true;
        }
        above = placed.places[ix].parent;
    }
    false
}

/// The rows that a further table describes: named in its label, by name or by type; else the place of the examples that
/// shows its names; else the next container without members.
fn owners(
    group: &RowGroup<'_>,
    lines: &[FlatRow<'_>],
    placed: &PlacedRows<'_>,
    claimed: &HashSet<usize>,
    sample: Option<&ExampleTree>,
    names: &mut Names,
    nesting: Nesting,
) -> Vec<usize> {
    let holds = |ix: &usize| {
        !matches!(
            placed.lines[*ix].row.kind,
            RowKind::Scalar | RowKind::ListOfScalars
        )
    };
    for label in [&group.table.caption, &group.table.heading]
        .into_iter()
        .flatten()
    {
        for word in words(&label.value) {
            let id = names.id(word);
            let named: Vec<usize> = (0..placed.lines.len())
                .filter(|ix| {
                    names.alike(placed.lines[*ix].row.name, id)
                        || type_name(&placed.lines[*ix])
                            .is_some_and(|t| t.eq_ignore_ascii_case(word))
                })
                .collect();
            let holding: Vec<usize> = named.iter().copied().filter(holds).collect();
            if !holding.is_empty() {
                return holding;
            }
            if let [only] = named.as_slice() {
                return vec![*only];
            }
        }
    }
    if let Some(sample) = sample {
        let members: Vec<NameId> = lines
            .iter()
            .filter(|l| l.row.owner.is_none())
            .map(|l| l.row.name)
            .collect();
        match sample.best_match(&members, names) {
            Some(spot) if spot == sample.root => return Vec::new(),
            Some(spot) => {
                let at = |ix: &usize| {
                    placed.places[*ix]
                        .spot
                        .is_some_and(|s| s == spot || sample.is_only_child(s, spot))
                };
                if let Some(ix) = (0..placed.lines.len()).rev().find(at) {
                    return vec![ix];
                }
            }
            None => {}
        }
    }
    let childless = |ix: &usize| {
        let kind = placed.lines[*ix].row.kind;
        (nesting == Nesting::Flat || kind == RowKind::Named || kind.says_it_holds())
            && holds(ix)
            && !claimed.contains(ix)
            && placed.places.iter().all(|p| p.parent != Some(*ix))
    };
    (0..placed.lines.len())
        .find(childless)
        .into_iter()
        .collect()
}

/// Identifiers in a label.
fn words(label: &str) -> impl Iterator<Item = &str> {
    label
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.'))
        .map(|w| w.trim_matches('.').rsplit('.').next().unwrap_or_default())
        .filter(|w| w.len() > 1 && !w.bytes().all(|b| b.is_ascii_digit()))
}
