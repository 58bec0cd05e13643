//! Several tables as one tree: the main table is placed first, each further one below the row that
//! it describes.

use std::collections::HashSet;

use crate::{
    doc::ParamRow,
    examples::{
        example_tree::{ExampleTree, NodeIx},
        names::{NameId, Names},
        view::ExampleView,
    },
    ledger::IgnoreRule,
};

use super::{
    data_types::DataTypeScope,
    flat_rows::{self, FlatRow, FlatRows, RowGroup, type_name},
    row::{RowKind, SearchRow},
    search::{self, Nesting, Placement},
    siblings::{KnownContainers, RowNames},
};

/// Rows in their places.
#[derive(Debug, Default)]
pub(crate) struct PlacedRows<'a> {
    pub(crate) rows: Vec<FlatRow<'a>>,
    pub(crate) placements: Vec<Placement>,
    pub(crate) ignored: Vec<(&'a ParamRow, IgnoreRule)>,
    /// The node of the examples that the main table describes.
    pub(crate) root: Option<NodeIx>,
    /// Tables that no label ties to a row, by number of the group.
    pub(crate) untied: Vec<usize>,
}

/// What other pages say of the rows of an operation.
#[derive(Clone, Copy)]
pub(crate) struct Elsewhere<'b, 'a> {
    /// Types that pages of their own define.
    pub(crate) scope: DataTypeScope<'b, 'a>,
    /// The containers of the product.
    pub(crate) containers: &'b KnownContainers,
    /// The operation.
    pub(crate) action: &'b str,
}

/// Places the rows of all `groups`. The first one is the main table.
pub(crate) fn place_tables<'a>(
    groups: &[RowGroup<'a>],
    elsewhere: Option<Elsewhere<'_, 'a>>,
    tree: &ExampleTree,
    names: &mut Names,
    nesting: Nesting,
) -> PlacedRows<'a> {
    let flattened: Vec<FlatRows<'a>> = groups
        .iter()
        .map(|group| flat_rows::flatten(group, tree, names))
        .collect();
    let mut attacher = Attacher {
        groups,
        view: ExampleView::new(tree, names),
        nesting,
        claimed: HashSet::new(),
        placed: PlacedRows {
            root: tree.root,
            ..PlacedRows::default()
        },
    };
    let all_rows = groups.iter().flat_map(|g| &g.rows);
    let row_names: RowNames = all_rows.map(|r| r.name.value.as_str()).collect();
    for (number, mut part) in flattened.into_iter().enumerate() {
        if let Some(other) = elsewhere {
            mark_defined(&mut part.rows, other.scope);
            let containers = other.containers;
            containers.annotate(other.action, &mut part.rows, &row_names, attacher.view);
        }
        if nesting == Nesting::Flat {
            mark_described(&mut part.rows, &groups[number + 1..]);
        }
        attacher.attach(number, part);
    }
    attacher.placed
}

/// Attaches one table after the other.
struct Attacher<'s, 'a> {
    groups: &'s [RowGroup<'a>],
    view: ExampleView<'s>,
    nesting: Nesting,
    /// Rows that have a table of their own.
    claimed: HashSet<usize>,
    placed: PlacedRows<'a>,
}

impl<'a> Attacher<'_, 'a> {
    fn attach(&mut self, number: usize, mut part: FlatRows<'a>) {
        let group = &self.groups[number];
        self.placed.ignored.append(&mut part.ignored);
        let owners = match number {
            0 => Vec::new(),
            _ => self.find_owners(group, &part.rows),
        };
        let explains_a_text = match owners.as_slice() {
            [] if number == 0 => false,
            [] => match self.nesting {
                Nesting::Flat => self.are_in_a_text(&part.rows),
                Nesting::Dotted => self.lacks_required(group),
            },
            owners => owners.iter().all(|owner| self.is_text(*owner)),
        };
        if explains_a_text {
            let rows = group
                .rows
                .iter()
                .map(|row| (*row, IgnoreRule::StructureOfAText));
            self.placed.ignored.extend(rows);
            return;
        }
        self.claimed.extend(owners.iter().copied());
        let several_tables = self.groups.len() > 1;
        if owners.is_empty() {
            if number > 0 {
                self.placed.untied.push(number);
            }
            let graft = Graft {
                view: self.view,
                nesting: self.nesting,
                several_tables,
            };
            graft.append(&mut self.placed, &part.rows, None);
            self.view = self.view.at(self.placed.root);
        }
        for owner in owners {
            let view = self.view.at(self.placed.placements[owner].node);
            let graft = Graft {
                view,
                nesting: self.nesting,
                several_tables,
            };
            graft.append(&mut self.placed, &part.rows, Some(owner));
        }
    }

    /// Whether a row says that it is a value, and the example shows one: a further table that
    /// describes it explains what its text holds.
    fn is_text(&self, row: usize) -> bool {
        let shown = self.placed.placements[row].node;
        self.placed.rows[row].search.kind == RowKind::Scalar
            && shown.is_some_and(|at| self.view.node(at).is_scalar())
    }

    /// Whether the examples show the rows of a table inside of a JSON text, and nowhere else.
    fn are_in_a_text(&self, rows: &[FlatRow<'_>]) -> bool {
        let texts = |ix: usize| {
            let node = self.view.node(self.placed.placements[ix].node?);
            let text = node.value.as_deref().filter(|_| self.is_text(ix))?;
            text.trim_start().starts_with(['{', '[']).then_some(text)
        };
        let texts: Vec<&str> = (0..self.placed.rows.len()).filter_map(texts).collect();
        let is_key = |r: &FlatRow<'_>| {
            let key = format!("\"{}\"", self.view.names.text(r.search.name));
            texts.iter().any(|text| text.contains(&key))
        };
        rows.iter().any(is_key) && rows.iter().all(|r| !self.view.knows(r.search.name))
    }

    /// A further table without a column for what is required, after one that has it, explains what
    /// a text parameter holds (the members of a JSON text): no parameters of their own.
    fn lacks_required(&self, group: &RowGroup<'_>) -> bool {
        let says_required = |g: &RowGroup<'_>| g.rows.iter().any(|r| r.required.is_some());
        self.groups.first().is_some_and(says_required) && !says_required(group)
    }

    /// The rows that a further table describes: named in its label, by name or by type; else the
    /// node of the examples that shows its names; else the next container without members.
    fn find_owners(&self, group: &RowGroup<'_>, rows: &[FlatRow<'_>]) -> Vec<usize> {
        let labeled = self.find_labeled(group);
        if !labeled.is_empty() {
            return labeled;
        }
        let free = rows.iter().filter(|r| r.search.owner.is_none());
        let members: Vec<NameId> = free.map(|r| r.search.name).collect();
        let shown = self.view.find_most_of(&members);
        if shown.is_some() && shown == self.view.root {
            return Vec::new();
        }
        let described = shown.and_then(|node| self.find_row_at(node));
        let next = || (0..self.placed.rows.len()).find(|ix| self.is_childless(*ix));
        described.or_else(next).into_iter().collect()
    }

    /// The rows whose name or type stands in the label of a table.
    fn find_labeled(&self, group: &RowGroup<'_>) -> Vec<usize> {
        let names = self.view.names;
        for word in labels(group).flat_map(words) {
            let fold = names.fold_of(&word.to_lowercase());
            let named: Vec<usize> = (0..self.placed.rows.len())
                .filter(|ix| {
                    let row = &self.placed.rows[*ix];
                    fold == Some(names.fold(row.search.name))
                        || type_name(row).is_some_and(|t| t.eq_ignore_ascii_case(word))
                })
                .collect();
            let holding: Vec<usize> = named.iter().copied().filter(|ix| self.holds(*ix)).collect();
            if !holding.is_empty() {
                return holding;
            }
            if let [only] = named.as_slice() {
                return vec![*only];
            }
        }
        Vec::new()
    }

    /// The last row that the examples show at a node, or around it.
    fn find_row_at(&self, node: NodeIx) -> Option<usize> {
        let at = |shown: NodeIx| shown == node || self.view.is_only_child(shown, node);
        let placements = &self.placed.placements;
        placements.iter().rposition(|p| p.node.is_some_and(at))
    }

    fn holds(&self, ix: usize) -> bool {
        !matches!(
            self.placed.rows[ix].search.kind,
            RowKind::Scalar | RowKind::ListOfScalars
        )
    }

    fn is_childless(&self, ix: usize) -> bool {
        let kind = self.placed.rows[ix].search.kind;
        (self.nesting == Nesting::Flat || kind == RowKind::Named || kind.says_it_holds())
            && self.holds(ix)
            && !self.claimed.contains(&ix)
            && self.placed.placements.iter().all(|p| p.parent != Some(ix))
    }
}

/// Rows whose type another page defines, unless the row after them is one of its members: then the
/// table defines it itself.
fn mark_defined(rows: &mut [FlatRow<'_>], scope: DataTypeScope<'_, '_>) {
    for ix in 0..rows.len() {
        let Some(table) = type_name(&rows[ix]).and_then(|name| scope.get(name)) else {
            continue;
        };
        let after = &rows[ix + 1..];
        let is =
            |flat: &FlatRow<'_>, row: &ParamRow| row.name.value.eq_ignore_ascii_case(&flat.name);
        let next = after
            .first()
            .is_some_and(|flat| table.rows.iter().any(|r| is(flat, r)));
        let here = table
            .rows
            .iter()
            .filter(|r| after.iter().any(|flat| is(flat, r)));
        let here = here.count();
        rows[ix].search.defined = !next && here * 3 < table.rows.len();
    }
}

/// Rows that the label of a later table names: their members stand there.
fn mark_described(rows: &mut [FlatRow<'_>], later: &[RowGroup<'_>]) {
    for word in later.iter().flat_map(labels).flat_map(words) {
        for row in rows.iter_mut() {
            if !matches!(row.search.kind, RowKind::Scalar | RowKind::ListOfScalars)
                && (row.name.eq_ignore_ascii_case(word)
                    || type_name(row).is_some_and(|t| t.eq_ignore_ascii_case(word)))
            {
                row.search.defined = true;
            }
        }
    }
}

/// How a table is put below a row: seen from the node of that row.
#[derive(Clone, Copy)]
struct Graft<'s> {
    view: ExampleView<'s>,
    nesting: Nesting,
    several_tables: bool,
}

impl Graft<'_> {
    fn append<'a>(self, out: &mut PlacedRows<'a>, rows: &[FlatRow<'a>], owner: Option<usize>) {
        let searched: Vec<SearchRow> = rows.iter().map(|r| r.search.clone()).collect();
        let base = out.rows.len();
        let placed = search::place_rows(&searched, self.view, self.nesting, self.several_tables);
        if base == 0 {
            out.root = placed.root;
        }
        for (row, mut placement) in rows.iter().zip(placed.placements) {
            placement.parent = placement.parent.map(|p| p + base).or(owner);
            if let Some(other) = &mut placement.runner_up {
                other.parent = other.parent.map(|p| p + base).or(owner);
            }
            let mut row = row.clone();
            row.search.owner = row.search.owner.map(|o| o + base).or(owner);
            out.rows.push(row);
            out.placements.push(placement);
        }
    }
}

/// Members of the types that other pages define, for the rows that only name a type.
pub(crate) fn expand_types<'a>(
    placed: &mut PlacedRows<'a>,
    scope: DataTypeScope<'_, 'a>,
    tree: &ExampleTree,
    names: &mut Names,
) {
    let mut has_children = vec![false; placed.rows.len()];
    for placement in &placed.placements {
        if let Some(parent) = placement.parent {
            has_children[parent] = true;
        }
    }
    let mut at = 0;
    while at < placed.rows.len() {
        let name = type_name(&placed.rows[at]).map(str::to_owned);
        if !has_children.get(at).copied().unwrap_or(false)
            && let Some(name) = name
            && !is_inside(placed, at, &name)
            && let Some(table) = scope.get(&name)
        {
            let rows = flat_rows::flatten(&RowGroup::whole(table), tree, names).rows;
            let node = placed.placements[at].node;
            let view = ExampleView::new(tree, names).at(node);
            // A definition lists more than one operation returns: it fills what the example shows,
            // what no example can, and the structs inside of what the example shows.
            if (view.is_empty() || node.is_some() || is_part(placed, at))
                && placed.rows.len() + rows.len() <= MOST_ROWS
            {
                let graft = Graft {
                    view,
                    nesting: Nesting::Dotted,
                    several_tables: false,
                };
                graft.append(placed, &rows, Some(at));
            }
        }
        at += 1;
    }
}

/// Whether a row is a single struct inside of a container that the example shows.
fn is_part(placed: &PlacedRows<'_>, at: usize) -> bool {
    placed.rows[at].search.kind == RowKind::Named
        && placed.placements[at]
            .parent
            .is_some_and(|p| placed.placements[p].node.is_some())
}

/// Types that refer in circles through different names end here.
const MOST_ROWS: usize = 4000;

/// Whether a row stands below one of the same type: a type that holds itself.
fn is_inside(placed: &PlacedRows<'_>, at: usize, name: &str) -> bool {
    let mut above = placed.placements[at].parent;
    while let Some(ix) = above {
        if type_name(&placed.rows[ix]).is_some_and(|t| t.eq_ignore_ascii_case(name)) {
            return true;
        }
        above = placed.placements[ix].parent;
    }
    false
}

/// The labels of a table, the nearest first.
fn labels<'a>(group: &RowGroup<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let labels = [&group.table.caption, &group.table.heading];
    labels.into_iter().flatten().map(|l| l.value.as_str())
}

/// Identifiers in a label.
fn words(label: &str) -> impl Iterator<Item = &str> {
    label
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.'))
        .map(|w| w.trim_matches('.').rsplit('.').next().unwrap_or_default())
        .filter(|w| w.len() > 1 && !w.bytes().all(|b| b.is_ascii_digit()))
}
