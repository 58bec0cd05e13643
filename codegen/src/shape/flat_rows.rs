//! Rows of one or several tables as one run for the search: sub-tables stand below their owner, dotted names below a row made for them.

use std::collections::HashMap;

use super::{
    search::{self, RowKind},
    siblings::KnownMembers,
    types,
};
use crate::{
    doc::{ParamRow, ParamTable},
    examples::{example_tree::ExampleTree, names::Names},
};

/// A row, ready for the search.
#[derive(Clone, Debug)]
pub(crate) struct FlatRow<'a> {
    /// Name of the field, dots resolved.
    pub(crate) name: String,
    /// What the search works on.
    pub(crate) row: search::SearchRow,
    /// The row of the page; `None` for a container that only dotted names tell of.
    pub(crate) source: Option<&'a ParamRow>,
}

/// Rows as lines, and the rows that are none with the rule that says so.
#[derive(Debug, Default)]
pub(crate) struct FlatRows<'a> {
    pub(crate) lines: Vec<FlatRow<'a>>,
    pub(crate) ignored: Vec<(&'a ParamRow, &'static str)>,
}

/// Whether a name can be one on the wire. Letters of other scripts and blanks are prose (`公共参数`, `Common parameters`).
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
}

impl<'a> RowGroup<'a> {
    /// All rows of a table.
    pub(crate) fn whole(table: &'a ParamTable) -> Self {
        Self {
            table,
            rows: table.rows.iter().collect(),
        }
    }
}

/// The lines of one group. `sample` knows the names that have a dot on the wire.
pub(crate) fn of_group<'a>(
    group: &RowGroup<'a>,
    sample: Option<&ExampleTree>,
    names: &mut Names,
) -> FlatRows<'a> {
    let mut out = FlatRows::default();
    let mut dotted = HashMap::new();
    for row in &group.rows {
        push(&mut out, row, sample, names, &mut dotted);
    }
    out.lines = owned_behind_owners(out.lines);
    out
}

/// Every line directly behind its owner and what that owns, so that the search finds the owner open.
fn owned_behind_owners(lines: Vec<FlatRow<'_>>) -> Vec<FlatRow<'_>> {
    if lines.iter().all(|l| l.row.owner.is_none()) {
        return lines;
    }
    let mut owned: Vec<Vec<usize>> = vec![Vec::new(); lines.len()];
    for (ix, line) in lines.iter().enumerate() {
        if let Some(owner) = line.row.owner {
            owned[owner].push(ix);
        }
    }
    let mut order = Vec::with_capacity(lines.len());
    let mut open: Vec<usize> = (0..lines.len())
        .rev()
        .filter(|ix| lines[*ix].row.owner.is_none())
        .collect();
    while let Some(ix) = open.pop() {
        order.push(ix);
        open.extend(owned[ix].iter().rev());
    }
    let mut new_place = vec![0; lines.len()];
    for (new, old) in order.iter().enumerate() {
        new_place[*old] = new;
    }
    let mut slots: Vec<Option<FlatRow<'_>>> = lines.into_iter().map(Some).collect();
    let moved = order
        .iter()
        .filter_map(|old| slots[*old].take())
        .map(|mut line| {
            line.row.owner = line.row.owner.map(|o| new_place[o]);
            line
        });
    moved.collect()
}

fn push<'a>(
    out: &mut FlatRows<'a>,
    row: &'a ParamRow,
    sample: Option<&ExampleTree>,
    names: &mut Names,
    dotted: &mut HashMap<String, usize>,
) {
    let written = row.name.value.trim();
    if !is_wire_name(written) {
        out.ignored.push((
            row,
            if written.is_empty() {
                "unnamed-row"
            } else {
                "not-a-name"
            },
        ));
        return;
    }
    let kind = types::kind(&row.ty.value.kind, names);
    let mut owner = None;
    let segments: Vec<&str> = if sample.is_some_and(|s| s.knows_text(written, names)) {
        vec![written]
    } else {
        written
            .split('.')
            .map(str::trim)
            .filter(|s| !s.is_empty())
            .collect()
    };
    let mut segments = segments.as_slice();
    let mut kind = kind;
    // `Ids.N` is a list, whatever its type cell says of the items.
    while let [head @ .., last] = segments
        && is_index(last)
        && !head.is_empty()
    {
        segments = head;
        kind = if kind == RowKind::Scalar {
            RowKind::ListOfScalars
        } else {
            kind
        };
    }
    let Some((leaf, above)) = segments.split_last() else {
        return;
    };
    let mut path = String::new();
    let mut above = above;
    while let Some((first, rest)) = above.split_first() {
        let list = rest.first().is_some_and(|s| is_index(s));
        path.push_str(first);
        path.push('.');
        owner = Some(*dotted.entry(path.clone()).or_insert_with(|| {
            let id = names.id(first);
            // A row of its own may stand before.
            let found = out.lines.iter().rposition(|l| {
                l.row.name == id && l.row.owner == owner && l.row.kind != RowKind::Scalar
            });
            found.unwrap_or_else(|| {
                let kind = if list {
                    RowKind::ListOf(None)
                } else {
                    RowKind::Struct
                };
                let row = search::SearchRow {
                    name: id,
                    kind,
                    mark: row.depth,
                    owner,
                    defined: false,
                    valued: false,
                    kin: KnownMembers::default(),
                };
                out.lines.push(FlatRow {
                    name: (*first).to_owned(),
                    row,
                    source: None,
                });
                out.lines.len() - 1
            })
        }));
        above = rest;
        while above.first().is_some_and(|s| is_index(s)) {
            above = &above[1..];
        }
    }
    let name = leaf.trim_end_matches("[]").to_owned();
    let id = names.id(&name);
    out.lines.push(FlatRow {
        name,
        row: search::SearchRow {
            name: id,
            kind,
            mark: row.depth,
            owner,
            defined: false,
            valued: row.example.as_ref().is_some_and(|e| {
                let e = e.value.trim();
                !e.is_empty() && !e.starts_with(['{', '[', '\\', '-', '无'])
            }),
            kin: KnownMembers::default(),
        },
        source: Some(row),
    });
}

/// Name of the type that the cell of a line gives.
pub(crate) fn type_name<'a>(line: &FlatRow<'a>) -> Option<&'a str> {
    use crate::vocabulary::TypeWord;
    match &line.source?.ty.value.kind {
        TypeWord::Named(name) => Some(name),
        TypeWord::List(Some(item)) => match item.as_ref() {
            TypeWord::Named(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}
