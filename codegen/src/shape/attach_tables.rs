//! Several tables as one tree: the main table is placed first, each further one below the row that
//! it describes.

use std::collections::{BTreeSet, HashMap};

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
    evidence::MOST_LEVELS,
    flat_rows::{self, FlatRow, FlatRows, RowGroup, type_name},
    row::{RowKind, SearchRow},
    search::{self, Nesting, Placement},
    siblings::{KnownContainers, RowNames, TopNames},
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
    /// Tables with rows that stand deeper, or in more places, than is read, by number of the group.
    pub(crate) too_deep: Vec<usize>,
    /// Rows of tables that have a place before.
    repeated: usize,
}

impl PlacedRows<'_> {
    /// The containers around a row, the innermost first.
    fn around(&self, row: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.placements[row].parent, |ix| {
            self.placements[*ix].parent
        })
    }

    /// Containers that may stand inside of each other below a row.
    fn levels_below(&self, row: Option<usize>) -> usize {
        let depth = row.map_or(0, |row| self.around(row).count() + 1);
        MOST_LEVELS.saturating_sub(depth)
    }
}

/// What other pages say of the rows of an operation.
#[derive(Clone, Copy)]
pub(crate) struct Elsewhere<'b, 'a> {
    /// Types that pages of their own define.
    pub(crate) scope: DataTypeScope<'b, 'a>,
    /// The containers of the product.
    pub(crate) containers: &'b KnownContainers,
    /// What the requests of the product take at the top, where nothing on the page tells.
    pub(crate) tops: Option<&'b TopNames>,
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
    let described = match nesting {
        Nesting::Flat => DescribedNames::of(groups),
        Nesting::Dotted => DescribedNames::default(),
    };
    let mut attacher = Attacher {
        groups,
        view: ExampleView::new(tree, names),
        nesting,
        placed: PlacedRows {
            root: tree.root,
            ..PlacedRows::default()
        },
        index: RowIndex::default(),
        first_says_required: groups.first().is_some_and(says_required),
    };
    let all_rows = groups.iter().flat_map(|g| &g.rows);
    let row_names: RowNames = all_rows.map(|r| r.name.value.as_str()).collect();
    for (number, mut part) in flattened.into_iter().enumerate() {
        if let Some(other) = elsewhere {
            mark_defined(&mut part.rows, other.scope);
            let containers = other.containers;
            // A request has what its own response returns, and is no evidence of itself.
            let apart = if other.tops.is_some() {
                ""
            } else {
                other.action
            };
            containers.annotate(apart, &mut part.rows, &row_names, attacher.view);
            if let Some(tops) = other.tops {
                tops.mark(other.action, &mut part.rows);
            }
        }
        described.mark(&mut part.rows, number);
        attacher.attach(number, part);
    }
    attacher.placed
}

/// Attaches one table after the other.
struct Attacher<'s, 'a> {
    groups: &'s [RowGroup<'a>],
    view: ExampleView<'s>,
    nesting: Nesting,
    placed: PlacedRows<'a>,
    index: RowIndex,
    /// Whether the rows of the main table say that they are required or optional.
    first_says_required: bool,
}

/// What the rows so far are found by.
#[derive(Debug, Default)]
struct RowIndex {
    /// Rows that are in the index.
    count: usize,
    by_fold: HashMap<u32, Vec<usize>>,
    by_type: HashMap<String, Vec<usize>>,
    /// The last row that the examples show at a node.
    by_node: HashMap<NodeIx, usize>,
    /// Rows whose examples are texts with members inside.
    texts: Vec<usize>,
    /// Rows that have a table or members of their own.
    taken: Vec<bool>,
    /// No row before this one is without members.
    first_free: usize,
}

fn says_required(group: &RowGroup<'_>) -> bool {
    group.rows.iter().any(|r| r.required.is_some())
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
        for owner in &owners {
            self.index.taken[*owner] = true;
        }
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
            self.append(graft, &part.rows, None, number);
            self.view = self.view.at(self.placed.root);
        }
        for (place, owner) in owners.into_iter().enumerate() {
            if place > 0 {
                self.placed.repeated += part.rows.len();
            }
            if place > 0 && self.placed.repeated > MOST_ROWS {
                self.placed.too_deep.push(number);
                break;
            }
            let view = self.view.at(self.placed.placements[owner].node);
            let graft = Graft {
                view,
                nesting: self.nesting,
                several_tables,
            };
            self.append(graft, &part.rows, Some(owner), number);
        }
        self.index_rows();
    }

    /// Puts the rows of a table below their owner, or below what holds it where that stands too deep.
    fn append(
        &mut self,
        graft: Graft<'_>,
        rows: &[FlatRow<'a>],
        owner: Option<usize>,
        number: usize,
    ) {
        let fits = |row: &usize| self.placed.levels_below(Some(*row)) > 0;
        let above = owner.and_then(|owner| self.placed.around(owner).find(fits));
        let owner_fits = owner.is_none_or(|owner| fits(&owner));
        let below = if owner_fits { owner } else { above };
        let too_deep = graft.append(&mut self.placed, rows, below);
        if too_deep || !owner_fits {
            self.placed.too_deep.push(number);
        }
    }

    /// Takes the rows that were placed last into the index.
    fn index_rows(&mut self) {
        let first = self.index.count;
        self.index.count = self.placed.rows.len();
        self.index.taken.resize(self.index.count, false);
        for ix in first..self.index.count {
            let row = &self.placed.rows[ix];
            let fold = self.view.names.fold(row.search.name);
            self.index.by_fold.entry(fold).or_default().push(ix);
            if let Some(name) = type_name(row) {
                let rows = self.index.by_type.entry(name.to_ascii_lowercase());
                rows.or_default().push(ix);
            }
            let placement = &self.placed.placements[ix];
            if let Some(parent) = placement.parent {
                self.index.taken[parent] = true;
            }
            if let Some(node) = placement.node {
                self.index.by_node.insert(node, ix);
            }
            if self.text_of(ix).is_some() {
                self.index.texts.push(ix);
            }
        }
    }

    /// The example of a row that is a text with members inside.
    fn text_of(&self, row: usize) -> Option<&str> {
        let node = self.view.node(self.placed.placements[row].node?);
        let text = node.value.as_deref().filter(|_| self.is_text(row))?;
        text.trim_start().starts_with(['{', '[']).then_some(text)
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
        let texts = self.index.texts.iter();
        let texts: Vec<&str> = texts.filter_map(|ix| self.text_of(*ix)).collect();
        let is_key = |r: &FlatRow<'_>| {
            let key = format!("\"{}\"", self.view.names.text(r.search.name));
            texts.iter().any(|text| text.contains(&key))
        };
        rows.iter().any(is_key) && rows.iter().all(|r| !self.view.knows(r.search.name))
    }

    /// A further table without a column for what is required, after one that has it, explains what
    /// a text parameter holds (the members of a JSON text): no parameters of their own.
    fn lacks_required(&self, group: &RowGroup<'_>) -> bool {
        self.first_says_required && !says_required(group)
    }

    /// The rows that a further table describes: named in its label, by name or by type; else the
    /// node of the examples that shows its names; else the next container without members.
    fn find_owners(&mut self, group: &RowGroup<'_>, rows: &[FlatRow<'_>]) -> Vec<usize> {
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
        let owner = described.or_else(|| self.next_childless());
        owner.into_iter().collect()
    }

    /// The first container without members. A row that has some keeps them.
    fn next_childless(&mut self) -> Option<usize> {
        let first =
            (self.index.first_free..self.placed.rows.len()).find(|ix| self.is_childless(*ix));
        self.index.first_free = first.unwrap_or(self.placed.rows.len());
        first
    }

    /// The rows whose name or type stands in the label of a table.
    fn find_labeled(&self, group: &RowGroup<'_>) -> Vec<usize> {
        let names = self.view.names;
        for word in labels(group).flat_map(words) {
            let fold = names.fold_of(&word.to_lowercase());
            let by_name = fold.and_then(|fold| self.index.by_fold.get(&fold));
            let by_type = self.index.by_type.get(&word.to_ascii_lowercase());
            let named = by_name.into_iter().chain(by_type).flatten().copied();
            let named: BTreeSet<usize> = named.collect();
            let holding: Vec<usize> = named.iter().copied().filter(|ix| self.holds(*ix)).collect();
            if !holding.is_empty() {
                return holding;
            }
            if named.len() == 1 {
                return named.into_iter().collect();
            }
        }
        Vec::new()
    }

    /// The last row that the examples show at a node, or around it.
    fn find_row_at(&self, node: NodeIx) -> Option<usize> {
        let around = self.view.tree.parent(node);
        let around = around.filter(|around| self.view.is_only_child(*around, node));
        let row_at = |node: NodeIx| self.index.by_node.get(&node).copied();
        row_at(node).max(around.and_then(row_at))
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
            && !self.index.taken[ix]
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

/// Names in the labels of tables: the members of the rows that bear them stand there.
#[derive(Debug, Default)]
struct DescribedNames {
    /// The last table whose label has the name, which is in lower case.
    last: HashMap<String, usize>,
}

impl DescribedNames {
    fn of(groups: &[RowGroup<'_>]) -> Self {
        let mut last = HashMap::new();
        for (number, group) in groups.iter().enumerate() {
            let names = labels(group).flat_map(words);
            last.extend(names.map(|name| (name.to_ascii_lowercase(), number)));
        }
        Self { last }
    }

    /// Marks the rows of a table that the label of a later one names.
    fn mark(&self, rows: &mut [FlatRow<'_>], number: usize) {
        if self.last.is_empty() {
            return;
        }
        let is_later = |name: &str| {
            let last = self.last.get(&name.to_ascii_lowercase());
            last.is_some_and(|last| *last > number)
        };
        for row in rows.iter_mut() {
            if !matches!(row.search.kind, RowKind::Scalar | RowKind::ListOfScalars)
                && (is_later(&row.name) || type_name(row).is_some_and(is_later))
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
    /// Whether rows would stand deeper than is read.
    fn append<'a>(
        self,
        out: &mut PlacedRows<'a>,
        rows: &[FlatRow<'a>],
        owner: Option<usize>,
    ) -> bool {
        let searched: Vec<SearchRow> = rows.iter().map(|r| r.search.clone()).collect();
        let base = out.rows.len();
        let levels = out.levels_below(owner);
        let (nesting, several) = (self.nesting, self.several_tables);
        let placed = search::place_rows(&searched, self.view, nesting, several, levels);
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
        placed.too_deep
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
                && placed.levels_below(Some(at)) > 0
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

/// Types that refer in circles through different names, and tables that several rows of each other name, end here.
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
