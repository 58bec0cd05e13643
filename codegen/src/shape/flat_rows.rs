//! The rows of a table as one run for the search: dotted names stand below a row made for them.

use foldhash::HashMap;

use crate::{
    doc::{ParamRow, ParamTable},
    examples::{
        self, Node,
        example_tree::ExampleTree,
        names::{NameId, Names},
        view::ExampleView,
    },
    ledger::IgnoreRule,
    source::Span,
    vocabulary::{self, TypeWord, wire},
};

use super::{
    row::{RowKind, SearchRow},
    types,
};

/// A row, ready for the search.
#[derive(Clone, Debug)]
pub(crate) struct FlatRow<'a> {
    /// Name of the field, dots resolved.
    pub(crate) name: String,
    /// What the search works on.
    pub(crate) search: SearchRow,
    /// The row of the page; `None` for a container that only dotted names or examples show.
    pub(crate) source: Option<&'a ParamRow>,
}

/// The rows of a table, and those that are no fields with the rule that says so.
#[derive(Debug, Default)]
pub(crate) struct FlatRows<'a> {
    pub(crate) rows: Vec<FlatRow<'a>>,
    pub(crate) ignored: Vec<(&'a ParamRow, IgnoreRule)>,
}

/// Whether a name can be one on the wire. Letters of other scripts and blanks are prose (`公共参数`,
/// `Common parameters`).
pub(crate) fn is_wire_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().any(|c| c.is_ascii_alphanumeric())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.$:@{}[]#/*".contains(c))
}

/// Whether a segment of a dotted name stands for an index.
pub(crate) fn is_index(segment: &str) -> bool {
    matches!(
        segment,
        "N" | "n" | "M" | "m" | "X" | "x" | "Y" | "i" | "j" | "K" | "k"
    ) || (!segment.is_empty() && segment.bytes().all(|b| b.is_ascii_digit()))
}

/// Rows of a table, or those of one position.
#[derive(Clone, Debug)]
pub(crate) struct RowGroup<'a> {
    pub(crate) table: &'a ParamTable,
    pub(crate) rows: Vec<&'a ParamRow>,
    /// The row that stands for the whole body: all rows behind it are inside of it.
    pub(crate) body: Option<Span>,
}

impl<'a> RowGroup<'a> {
    /// All rows of a table.
    pub(crate) fn whole(table: &'a ParamTable) -> Self {
        Self {
            table,
            rows: table.rows.iter().collect(),
            body: None,
        }
    }
}

/// The rows of one group. `tree` knows the names that have a dot on the wire.
pub(crate) fn flatten<'a>(
    group: &RowGroup<'a>,
    tree: &ExampleTree,
    names: &mut Names,
) -> FlatRows<'a> {
    let mut flattener = Flattener {
        tree,
        names,
        containers: HashMap::default(),
        holders: HashMap::default(),
        body: None,
        out: FlatRows::default(),
    };
    for row in &group.rows {
        flattener.push(row);
        if group.body == Some(row.span) {
            flattener.body = flattener.out.rows.len().checked_sub(1);
        }
    }
    let mut out = flattener.out;
    if group.table.unmarked && tree.root.is_none() {
        mark_shown_whole(&mut out.rows);
    }
    out.rows = order_by_owner(out.rows);
    out
}

/// Marks the containers whose own example shows members, and none that a row behind describes: no row is one of them.
fn mark_shown_whole(rows: &mut [FlatRow<'_>]) {
    for ix in 0..rows.len() {
        if !rows[ix].search.kind.may_hold() || is_body_name(&rows[ix].name) {
            continue;
        }
        let shown = rows[ix].source.map_or_else(Vec::new, members_of_example);
        let is_shown = |row: &FlatRow<'_>| {
            shown
                .iter()
                .any(|name| name.eq_ignore_ascii_case(&row.name))
        };
        rows[ix].search.defined |= !shown.is_empty() && !rows[ix + 1..].iter().any(is_shown);
    }
}

/// The members that the example cell of a container shows.
fn members_of_example(row: &ParamRow) -> Vec<String> {
    let Some(example) = row.example.as_ref() else {
        return Vec::new();
    };
    let tree = examples::parse(example.value.trim(), example.span);
    let mut node = tree.map(|tree| tree.root);
    while let Some(Node::List(items)) = node {
        node = items.into_iter().next();
    }
    match node {
        Some(Node::Object(members)) => members.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    }
}

/// Every row directly after its owner and what that owns, so that the search finds the owner open.
fn order_by_owner(rows: Vec<FlatRow<'_>>) -> Vec<FlatRow<'_>> {
    if rows.iter().all(|r| r.search.owner.is_none()) {
        return rows;
    }
    let mut owned: Vec<Vec<usize>> = vec![Vec::new(); rows.len()];
    for (ix, row) in rows.iter().enumerate() {
        if let Some(owner) = row.search.owner {
            owned[owner].push(ix);
        }
    }
    let mut order = Vec::with_capacity(rows.len());
    let mut open: Vec<usize> = (0..rows.len())
        .rev()
        .filter(|ix| rows[*ix].search.owner.is_none())
        .collect();
    while let Some(ix) = open.pop() {
        order.push(ix);
        open.extend(owned[ix].iter().rev());
    }
    let mut new_index = vec![0; rows.len()];
    for (new, old) in order.iter().enumerate() {
        new_index[*old] = new;
    }
    let mut slots: Vec<Option<FlatRow<'_>>> = rows.into_iter().map(Some).collect();
    let moved = order
        .iter()
        .filter_map(|old| slots[*old].take())
        .map(|mut row| {
            row.search.owner = row.search.owner.map(|o| new_index[o]);
            row
        });
    moved.collect()
}

struct Flattener<'s, 'a> {
    tree: &'s ExampleTree,
    names: &'s mut Names,
    /// Rows of the containers that dotted names go through, by the path to them.
    containers: HashMap<String, usize>,
    /// The last row of each name below each owner that may hold something.
    holders: HashMap<(NameId, Option<usize>), usize>,
    /// The row of the whole body, once it was met.
    body: Option<usize>,
    out: FlatRows<'a>,
}

impl<'a> Flattener<'_, 'a> {
    fn push(&mut self, row: &'a ParamRow) {
        let written = row.name.value.trim();
        if !is_wire_name(written) {
            let rule = match written {
                "" => IgnoreRule::UnnamedRow,
                _ => IgnoreRule::NotAName,
            };
            self.out.ignored.push((row, rule));
            return;
        }
        let mut kind = types::kind(&row.ty.value.kind, self.names);
        let segments = self.split(written);
        let mut segments = segments.as_slice();
        // `Ids.N` is a list, whatever its type cell says of the items.
        while let [head @ .., last] = segments
            && is_index(last)
            && !head.is_empty()
        {
            segments = head;
            if kind == RowKind::Scalar {
                kind = RowKind::ListOfScalars;
            }
        }
        let Some((leaf, above)) = segments.split_last() else {
            return;
        };
        let owner = self.open_containers(above, row.depth);
        let name = leaf.trim_end_matches("[]").to_owned();
        let search = SearchRow {
            name: self.names.id(&name),
            kind,
            mark: row.depth,
            owner,
            valued: has_value(row),
            ..SearchRow::default()
        };
        self.add(FlatRow {
            name,
            search,
            source: Some(row),
        });
    }

    fn add(&mut self, row: FlatRow<'a>) {
        if row.search.kind != RowKind::Scalar {
            let key = (row.search.name, row.search.owner);
            self.holders.insert(key, self.out.rows.len());
        }
        self.out.rows.push(row);
    }

    /// The segments of a dotted name; a name that the examples show with its dot is one.
    fn split<'w>(&self, written: &'w str) -> Vec<&'w str> {
        if ExampleView::new(self.tree, self.names).knows_text(written) {
            return vec![written];
        }
        let segments = written.split('.').map(str::trim);
        segments.filter(|s| !s.is_empty()).collect()
    }

    /// The innermost of the containers that a dotted name goes through; rows are made for those
    /// that have none.
    fn open_containers(&mut self, segments: &[&str], mark: Option<u8>) -> Option<usize> {
        let mut path = String::new();
        let mut owner = self.body;
        let mut left = segments;
        while let Some((first, rest)) = left.split_first() {
            path.push_str(first);
            path.push('.');
            let list = rest.first().is_some_and(|s| is_index(s));
            owner = Some(match self.containers.get(&path) {
                Some(known) => *known,
                None => {
                    let container = self.open_container(first, list, owner, mark);
                    self.containers.insert(path.clone(), container);
                    container
                }
            });
            left = rest;
            while left.first().is_some_and(|s| is_index(s)) {
                left = &left[1..];
            }
        }
        owner
    }

    fn open_container(
        &mut self,
        name: &str,
        list: bool,
        owner: Option<usize>,
        mark: Option<u8>,
    ) -> usize {
        let id = self.names.id(name);
        // A row of its own may stand before.
        if let Some(found) = self.holders.get(&(id, owner)) {
            return *found;
        }
        let kind = match list {
            true => RowKind::ListOf(None),
            false => RowKind::Struct,
        };
        let mut row = FlatRow::without_source(name, id, kind);
        (row.search.owner, row.search.mark) = (owner, mark);
        self.add(row);
        self.out.rows.len() - 1
    }
}

/// Whether a row stands at the top of what is sent: below nothing, or directly in the whole body.
pub(crate) fn is_sent_at_top(rows: &[FlatRow<'_>], at: usize) -> bool {
    let owner = rows[at].search.owner;
    owner.is_none_or(|owner| rows[owner].search.owner.is_none() && is_body_name(&rows[owner].name))
}

/// Whether a name is that of a body, and given at all.
pub(crate) fn is_body_name(name: &str) -> bool {
    !name.is_empty() && wire::WHOLE_BODY.contains(&name.to_ascii_lowercase().as_str())
}

impl FlatRow<'_> {
    /// A container that no row of the page stands for.
    pub(crate) fn without_source(name: &str, id: NameId, kind: RowKind) -> Self {
        Self {
            name: name.to_owned(),
            search: SearchRow {
                name: id,
                kind,
                ..SearchRow::default()
            },
            source: None,
        }
    }
}

/// Whether the example cell holds one value.
fn has_value(row: &ParamRow) -> bool {
    row.example.as_ref().is_some_and(|e| {
        let e = e.value.trim();
        !e.is_empty() && !e.starts_with(['{', '[', '\\', '-', vocabulary::NO_EXAMPLE])
    })
}

/// Name of the type that the cell of a row gives.
pub(crate) fn type_name<'a>(row: &FlatRow<'a>) -> Option<&'a str> {
    match &row.source?.ty.value.kind {
        TypeWord::Named(name) => Some(name),
        TypeWord::List(Some(item)) => match item.as_ref() {
            TypeWord::Named(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}
