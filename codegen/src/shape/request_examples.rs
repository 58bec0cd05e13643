//! What the request examples of a page show of its parameters, and rows read in that light: a flat
//! run of members gets dotted names, a struct that is given by index is a list, and a table that
//! explains a text is not a parameters.

use crate::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable},
    examples::{self, Node},
    source::Span,
    vocabulary::TypeWord,
};

use super::flat_rows::is_index;

/// The parameters of the examples, laid over each other: one object.
pub(crate) struct RequestExamples(Node);

impl RequestExamples {
    /// What the request examples and, failing these, the example cells of `doc` show.
    pub(crate) fn new(doc: &OperationDoc) -> Self {
        let mut root = Node::Object(Vec::new());
        let requests = doc
            .examples
            .iter()
            .filter(|e| e.kind == ExampleKind::Request);
        for example in requests {
            for (name, value) in pairs(&example.text.value) {
                let path: Vec<&str> = name.split('.').collect();
                insert(&mut root, &path, value_of(&value));
            }
        }
        for row in doc.request.iter().flat_map(|t| &t.rows) {
            let Some(cell) = row.example.as_ref().map(|e| e.value.trim()) else {
                continue;
            };
            if cell.starts_with(['[', '{']) {
                insert(&mut root, &[row.name.value.trim()], value_of(cell));
            }
        }
        Self(root)
    }

    fn root(&self) -> Vec<&Node> {
        vec![&self.0]
    }
}

/// `Name=value` of a query; a value may hold line breaks, `&` and `?` as long as no name and `=` follow.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for piece in text.split_inclusive(['?', '&', '\n']) {
        let piece_text = piece.trim_end_matches(['?', '&', '\n', '\r']);
        let named = piece_text.trim_start().split_once('=').filter(|(name, _)| {
            !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
        });
        match (named, out.last_mut()) {
            (Some((name, value)), _) => out.push((name.to_owned(), value.to_owned())),
            (None, Some((_, value))) => value.push_str(piece_text.trim()),
            (None, None) => {}
        }
    }
    out
}

fn value_of(text: &str) -> Node {
    let text = text.trim().trim_matches('"');
    let parsed = text
        .starts_with(['[', '{'])
        .then(|| examples::parse(text, Span::default()))
        .flatten();
    parsed.map_or_else(|| Node::String(text.to_owned()), |tree| tree.root)
}

/// Puts a value at a path; all items of a list are laid over one. What an earlier example shows stays.
fn insert(node: &mut Node, path: &[&str], value: Node) {
    match path {
        [] => {
            if matches!(node, Node::Null) {
                *node = value;
            }
        }
        [first, rest @ ..] if is_index(first) => {
            if matches!(node, Node::Null) {
                *node = Node::List(vec![Node::Null]);
            }
            if let Node::List(items) = node
                && let Some(item) = items.first_mut()
            {
                insert(item, rest, value);
            }
        }
        [first, rest @ ..] => {
            if matches!(node, Node::Null) {
                *node = Node::Object(Vec::new());
            }
            if let Node::Object(members) = node {
                let found = members
                    .iter()
                    .position(|(n, _)| n == first)
                    .unwrap_or_else(|| {
                        members.push(((*first).to_owned(), Node::Null));
                        members.len() - 1
                    });
                if let Some((_, member)) = members.get_mut(found) {
                    insert(member, rest, value);
                }
            }
        }
    }
}

/// Objects, also those inside of lists.
fn objects<'n>(nodes: &[&'n Node]) -> Vec<&'n [(String, Node)]> {
    let mut out = Vec::new();
    let mut open: Vec<&Node> = nodes.iter().rev().copied().collect();
    while let Some(node) = open.pop() {
        match node {
            Node::Object(members) => out.push(members.as_slice()),
            Node::List(items) => open.extend(items.iter().rev()),
            _ => {}
        }
    }
    out
}

fn child<'n>(nodes: &[&'n Node], name: &str) -> Vec<&'n Node> {
    let of = |members: &'n [(String, Node)]| {
        members
            .iter()
            .filter(|(n, _)| n.trim().eq_ignore_ascii_case(name))
            .map(|(_, node)| node)
    };
    objects(nodes).into_iter().flat_map(of).collect()
}

/// Request tables, and the rows of them that are no parameters.
pub(crate) struct RequestTables<'a> {
    pub(crate) tables: Vec<ParamTable>,
    pub(crate) explaining: Vec<&'a ParamRow>,
}

/// The request tables of a page whose parameters travel as a query, in the light of its examples.
pub(crate) fn tables(doc: &OperationDoc) -> RequestTables<'_> {
    let shown = RequestExamples::new(doc);
    let mut explaining = Vec::new();
    let mut tables: Vec<ParamTable> = Vec::with_capacity(doc.request.len());
    for (number, table) in doc.request.iter().enumerate() {
        let before = &doc.request[..number];
        if explains_a_text(table, before, &shown) {
            explaining.extend(&table.rows);
            continue;
        }
        let mut table = table.clone();
        table.rows.iter_mut().for_each(indexed_is_a_list);
        if number == 0 {
            nest(&mut table.rows, &shown);
        }
        tables.push(table);
    }
    RequestTables { tables, explaining }
}

/// `Rule.N` is a list, whatever the type cell says of its items.
fn indexed_is_a_list(row: &mut ParamRow) {
    let indexed = row
        .name
        .value
        .rsplit_once('.')
        .is_some_and(|(_, last)| is_index(last.trim()));
    if indexed {
        as_list(row);
    }
}

fn as_list(row: &mut ParamRow) {
    let word = &mut row.ty.value.kind;
    if matches!(word, TypeWord::Named(_) | TypeWord::Struct) {
        *word = TypeWord::List(Some(Box::new(std::mem::take(word))));
    }
}

fn may_hold(word: &TypeWord) -> bool {
    match word {
        TypeWord::Struct | TypeWord::Named(_) | TypeWord::List(None) => true,
        TypeWord::List(Some(item)) => may_hold(item),
        _ => false,
    }
}

struct Open<'n> {
    prefix: String,
    nodes: Vec<&'n Node>,
    used: Vec<String>,
}

/// A run of rows after a container that the examples show inside of it becomes its members.
fn nest(rows: &mut [ParamRow], shown: &RequestExamples) {
    let mut open: Vec<Open<'_>> = Vec::new();
    for row in rows {
        let name = row.name.value.trim().to_owned();
        if name.is_empty() || name.contains('.') {
            open.clear();
            continue;
        }
        let parent = open
            .iter()
            .rposition(|o| !o.used.contains(&name) && !child(&o.nodes, &name).is_empty());
        open.truncate(parent.map_or(0, |p| p + 1));
        let (path, nodes) = match open.last_mut() {
            Some(parent) => {
                parent.used.push(name.clone());
                (
                    format!("{}.{name}", parent.prefix),
                    child(&parent.nodes, &name),
                )
            }
            None => (name.clone(), child(&shown.root(), &name)),
        };
        let list = nodes.iter().any(|n| matches!(n, Node::List(_)));
        if list {
            as_list(row);
        }
        row.name.value.clone_from(&path);
        let word = &row.ty.value.kind;
        if may_hold(word) && !objects(&nodes).is_empty() {
            let index = if matches!(word, TypeWord::List(_)) {
                ".N"
            } else {
                ""
            };
            open.push(Open {
                prefix: format!("{path}{index}"),
                nodes,
                used: Vec::new(),
            });
        }
    }
}

/// A further table whose label names a text parameter, or whose rows the example of one shows: what
/// the text holds.
fn explains_a_text(table: &ParamTable, before: &[ParamTable], shown: &RequestExamples) -> bool {
    let is_text = |row: &&ParamRow| {
        matches!(
            row.ty.value.kind,
            TypeWord::String | TypeWord::Json | TypeWord::Unspecified
        ) && !row.name.value.contains('.')
    };
    let texts = || before.iter().flat_map(|t| &t.rows).filter(is_text);
    let labels = || [&table.caption, &table.heading].into_iter().flatten();
    let inside = |row: &ParamRow| {
        let nodes = child(&shown.root(), row.name.value.trim());
        let known = |r: &&ParamRow| !child(&nodes, r.name.value.trim()).is_empty();
        !objects(&nodes).is_empty() && table.rows.iter().any(|r| known(&r))
    };
    let labelled = |row: &ParamRow| {
        let holds = row.facts.json_text
            || !objects(&child(&shown.root(), row.name.value.trim())).is_empty();
        holds && labels().any(|l| names(&l.value, row.name.value.trim()))
    };
    texts().any(|row| labelled(row) || inside(row))
}

/// Whether a label has the name, or its singular or plural, as a word.
fn names(label: &str, name: &str) -> bool {
    let stem = |s: &str| s.trim_end_matches('s').to_ascii_lowercase();
    label
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .any(|word| !word.is_empty() && stem(word) == stem(name))
}
