//! JSON texts whose members a page lists, as bullets or as a table: they become structures that are sent as JSON.

use crate::{
    doc::{
        ParamRow, ParamTable,
        listed_members::{self, ListedEntry, ListedMember},
    },
    examples::example_tree::{ExampleNode, NodeIx},
    model::{Facts, Language},
    source::{Span, Spanned},
    vocabulary::TypeWord,
};

use super::{conventions, flat_rows::is_wire_name, request_examples::RequestExamples};

/// A member that the examples show below a text.
struct ShownMember {
    path: String,
    name: String,
    node: NodeIx,
    holder: NodeIx,
}

/// What the examples show inside of one JSON text.
struct TextInside<'s> {
    shown: &'s RequestExamples,
    top: NodeIx,
    members: Vec<ShownMember>,
}

impl<'s> TextInside<'s> {
    /// `None` where nothing is shown inside, or keys that are no names of fields.
    fn of(name: &str, shown: &'s RequestExamples) -> Option<Self> {
        let top = shown.find_json(name)?;
        let mut members: Vec<ShownMember> = Vec::new();
        let mut open = vec![(top, name.to_owned())];
        while let Some((holder, path)) = open.pop() {
            let node = shown.node(holder);
            let index = if node.is_list() { ".N" } else { "" };
            for (name, at) in shown.children(holder) {
                if !is_wire_name(name) || name.contains('.') {
                    return None;
                }
                let path = format!("{path}{index}.{name}");
                open.push((at, path.clone()));
                members.push(ShownMember {
                    path,
                    name: name.to_owned(),
                    node: at,
                    holder,
                });
            }
        }
        (!members.is_empty()).then_some(Self {
            shown,
            top,
            members,
        })
    }

    fn member_at(&self, node: NodeIx) -> Option<&ShownMember> {
        self.members.iter().find(|m| m.node == node)
    }

    fn member(&self, holder: NodeIx, name: &str) -> Option<&ShownMember> {
        let mut inside = self.members.iter().filter(|m| m.holder == holder);
        inside.find(|m| m.name == name)
    }

    /// The path of what stands in a container, without a name.
    fn prefix(&self, holder: NodeIx, text: &str) -> String {
        let path = self.member_at(holder).map_or(text, |m| m.path.as_str());
        let index = if self.shown.node(holder).is_list() {
            ".N"
        } else {
            ""
        };
        format!("{path}{index}")
    }

    /// The container that holds most of the names of a table.
    fn find_holder(&self, table: &ParamTable) -> NodeIx {
        let count = |holder: NodeIx| {
            let known = |r: &&ParamRow| self.member(holder, r.name.value.trim()).is_some();
            table.rows.iter().filter(known).count()
        };
        let holders = self.members.iter().map(|m| m.holder);
        // Of equals the one that stands higher.
        let best = holders.rev().max_by_key(|holder| count(*holder));
        best.filter(|holder| count(*holder) > count(self.top))
            .unwrap_or(self.top)
    }
}

/// The members of a text as rows below it, when bullets or `tables` list them and the examples show where they
/// stand. The row of the text becomes that of a structure.
pub(super) fn unfold(
    row: &mut ParamRow,
    tables: &[&ParamTable],
    shown: &RequestExamples,
    language: Language,
) -> Option<Vec<ParamRow>> {
    let name = row.name.value.trim().to_owned();
    let inside = TextInside::of(&name, shown)?;
    let mut rows = match tables {
        [] => listed_rows(row, &inside, language)?,
        tables => tables
            .iter()
            .flat_map(|table| table_rows(&name, table, &inside))
            .collect(),
    };
    if shows_other_keys(row, &rows, &inside) {
        return None;
    }
    for member in &inside.members {
        if rows.iter().all(|r| r.name.value != member.path) {
            rows.push(undocumented(row, member, &inside, rows.len()));
        }
    }
    become_json(row, word_of(shown.node(inside.top)));
    Some(rows)
}

/// Whether the description shows JSON with keys that are no members: the text may hold another structure as well.
fn shows_other_keys(row: &ParamRow, members: &[ParamRow], inside: &TextInside<'_>) -> bool {
    let last = |path: &str, key: &str| path.rsplit('.').next() == Some(key);
    let is_member = |key: &str| {
        members.iter().any(|m| last(&m.name.value, key))
            || inside.members.iter().any(|m| m.name == key)
    };
    let text = row.description.value.replace('\\', "");
    let parts: Vec<&str> = text.split('"').collect();
    let mut pairs = parts.windows(2).skip(1);
    pairs.any(|pair| {
        let [key, after] = pair else { return false };
        let is_key = after.trim_start().starts_with(':') && is_wire_name(key);
        is_key && !is_member(key)
    })
}

/// A text that is given as a list of values, and says that it is JSON or is called by a plural, is a list.
pub(super) fn become_list(row: &mut ParamRow, shown: &RequestExamples) {
    let name = row.name.value.trim();
    let Some(node) = shown.find_json(name).map(|at| shown.node(at)) else {
        return;
    };
    let several =
        row.facts.json_text || conventions::is_plural(name) && row.facts.separator.is_none();
    if several && node.list && node.holds_values() {
        let word = match word_of(node) {
            // The next id may be a longer one.
            TypeWord::List(item) if item.as_deref() == Some(&TypeWord::Integer) => {
                TypeWord::List(Some(Box::new(TypeWord::Long)))
            }
            word => word,
        };
        row.ty.value.kind = word;
        row.facts.json_text = true;
    }
}

/// Turns the row of a text into that of a structure. What its description says of values is said of the members.
fn become_json(row: &mut ParamRow, word: TypeWord) {
    row.ty.value.kind = word;
    let facts = Facts::from(std::mem::take(&mut row.facts));
    row.facts = Facts {
        json_text: true,
        deprecated: facts.deprecated,
        condition: facts.condition,
        max_items: facts.max_items,
        ..Facts::default()
    }
    .into();
}

/// The word for what an example shows; `None` of values that it shows none of.
fn shown_word(node: &ExampleNode) -> Option<TypeWord> {
    let scalar = match node.scalar {
        s if s.text => Some(TypeWord::String),
        s if s.float => Some(TypeWord::Float),
        s if s.long => Some(TypeWord::Long),
        s if s.int => Some(TypeWord::Integer),
        s if s.bool => Some(TypeWord::Boolean),
        _ => None,
    };
    let item = match node.children.is_empty() {
        false => Some(TypeWord::Struct),
        true => scalar,
    };
    match item {
        Some(item) if node.list => Some(TypeWord::List(Some(Box::new(item)))),
        Some(item) => Some(item),
        None if node.object => Some(TypeWord::Map),
        None => None,
    }
}

fn word_of(node: &ExampleNode) -> TypeWord {
    shown_word(node).unwrap_or_default()
}

fn example_of(node: &ExampleNode) -> Option<String> {
    node.value.clone().filter(|_| node.is_scalar())
}

/// A table of members as rows below the text.
fn table_rows(text: &str, table: &ParamTable, inside: &TextInside<'_>) -> Vec<ParamRow> {
    let holder = inside.find_holder(table);
    let prefix = inside.prefix(holder, text);
    let rows = table
        .rows
        .iter()
        .filter(|row| is_wire_name(row.name.value.trim()));
    rows.map(|row| {
        let mut row = row.clone();
        let name = row.name.value.trim().to_owned();
        if let Some(member) = inside.member(holder, &name) {
            let node = inside.shown.node(member.node);
            let kind = &mut row.ty.value.kind;
            let holds = node.list || !node.children.is_empty();
            let says_so = matches!(
                kind,
                TypeWord::List(Some(_)) | TypeWord::Struct | TypeWord::Map
            );
            if let Some(word) = shown_word(node)
                && (holds && !says_so || *kind == TypeWord::Unspecified)
            {
                *kind = word;
            }
            row.example = row.example.take().or_else(|| {
                let value = example_of(node)?;
                Some(Spanned::new(value, row.span))
            });
        }
        row.name.value = format!("{prefix}.{name}");
        row
    })
    .collect()
}

/// The bullets that are members, each with the place that the examples show.
fn listed_rows(
    row: &ParamRow,
    inside: &TextInside<'_>,
    language: Language,
) -> Option<Vec<ParamRow>> {
    let description = row.description.value.as_str();
    let entries = listed_members::entries(description);
    let members = place_entries(&entries, inside);
    let found = members.iter().filter(|m| m.shown.is_some()).count();
    let direct = inside
        .members
        .iter()
        .filter(|m| m.holder == inside.top)
        .count();
    if found < 2.min(inside.members.len()) || found * 2 < members.len() || found * 2 < direct {
        return None;
    }
    let ends = members.iter().skip(1).map(|m| entries[m.entry].start);
    let ends: Vec<usize> = ends.chain([list_end(description, &entries)]).collect();
    let name = row.name.value.trim();
    let rows = members.iter().zip(ends).map(|(member, end)| {
        let entry = &entries[member.entry];
        let shown = member.shown.map(|m| inside.shown.node(m.node));
        let own = entry.name.as_deref().unwrap_or_default();
        let path = match member.shown {
            Some(shown) => shown.path.clone(),
            None => format!("{}.{own}", inside.prefix(inside.top, name)),
        };
        let listed = ListedMember {
            path,
            place: (entry.start, entry.text, end),
            shown: shown.and_then(shown_word),
            example: shown.and_then(example_of),
        };
        listed_members::row_of(row, listed, language)
    });
    let mut out: Vec<ParamRow> = Vec::new();
    for row in rows {
        if out.iter().all(|r| r.name.value != row.name.value) {
            out.push(row);
        }
    }
    Some(out)
}

/// A bullet that is a member.
struct Placed<'s> {
    entry: usize,
    /// `None` where the examples do not show it.
    shown: Option<&'s ShownMember>,
}

/// Which bullets are members: below one that the examples show, only what they show in it; else also what is unknown.
fn place_entries<'s>(entries: &[ListedEntry], inside: &'s TextInside<'_>) -> Vec<Placed<'s>> {
    let mut out: Vec<Placed<'s>> = Vec::new();
    // Bullets around the one at hand that start with a name: where they stand, and what they are.
    let mut around: Vec<(usize, Option<NodeIx>)> = Vec::new();
    let mut last_holder = inside.top;
    for (ix, entry) in entries.iter().enumerate() {
        while around
            .last()
            .is_some_and(|(indent, _)| entry.indent <= indent + 1)
        {
            around.pop();
        }
        let Some(name) = &entry.name else { continue };
        let shown = match around.last() {
            Some((_, Some(node))) => inside.member(*node, name),
            Some((_, None)) => None,
            None => {
                let near = inside
                    .member(inside.top, name)
                    .or_else(|| inside.member(last_holder, name));
                near.or_else(|| inside.members.iter().find(|m| m.name == *name))
            }
        };
        if let Some(shown) = shown {
            last_holder = shown.holder;
        }
        if shown.is_some() || around.is_empty() {
            out.push(Placed { entry: ix, shown });
        }
        around.push((entry.indent, shown.map(|m| m.node)));
    }
    out
}

/// Where the text of the last bullet ends: at a paragraph that stands at the margin.
fn list_end(description: &str, entries: &[ListedEntry]) -> usize {
    let Some(last) = entries.last() else {
        return description.len();
    };
    let rest = &description[last.text..];
    let mut at = 0;
    while let Some(next) = rest[at..].find("\n\n") {
        at += next + 2;
        if !rest[at..].starts_with(char::is_whitespace) {
            return last.text + at;
        }
    }
    description.len()
}

/// A member that only an example shows.
fn undocumented(
    row: &ParamRow,
    member: &ShownMember,
    inside: &TextInside<'_>,
    number: usize,
) -> ParamRow {
    let node = inside.shown.node(member.node);
    // Nothing of the page stands for it: an empty place that no other row has.
    let span = Span {
        start: row.span.start + number as u32,
        end: row.span.start + number as u32,
        ..row.span
    };
    let spanned = |value: String| Spanned::new(value, span);
    let mut out = ParamRow {
        item: row.item,
        name: spanned(member.path.clone()),
        example: example_of(node).map(spanned),
        span,
        ..ParamRow::default()
    };
    out.ty.value.kind = word_of(node);
    out
}
