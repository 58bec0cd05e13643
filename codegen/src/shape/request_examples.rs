//! What the request examples of a page show of its parameters, and rows read in that light: a flat
//! run of members gets dotted names, a struct that is given by index is a list, and a table that
//! explains a text holds no parameters.

use crate::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable},
    examples::{
        self, Node,
        example_tree::{ExampleTree, NodeIx},
        names::Names,
    },
    source::Span,
    vocabulary::TypeWord,
};

use super::flat_rows::is_index;

/// The parameters of the examples, laid over each other.
pub(crate) struct RequestExamples {
    tree: ExampleTree,
    names: Names,
}

impl RequestExamples {
    /// What the request examples and the example cells of `doc` show.
    pub(crate) fn new(doc: &OperationDoc) -> Self {
        let mut values = Vec::new();
        let requests = doc.examples.iter();
        for example in requests.filter(|e| e.kind == ExampleKind::Request) {
            for (name, value) in pairs(&example.text.value) {
                values.push((name, value_of(&value)));
            }
        }
        for row in doc.request.iter().flat_map(|t| &t.rows) {
            let cell = row.example.as_ref().map_or("", |e| e.value.trim());
            if cell.starts_with(['[', '{']) {
                values.push((row.name.value.trim().to_owned(), value_of(cell)));
            }
        }
        let mut names = Names::default();
        let tree = ExampleTree::of_paths(&values, is_index, &mut names);
        Self { tree, names }
    }

    /// The node of a parameter.
    fn find(&self, name: &str) -> Option<NodeIx> {
        self.find_below(self.tree.root?, name)
    }

    fn find_below(&self, at: NodeIx, name: &str) -> Option<NodeIx> {
        self.tree.child_of_text(at, name, &self.names)
    }

    fn holds_members(&self, at: NodeIx) -> bool {
        !self.tree.node(at).children.is_empty()
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

/// A container, while rows may be its members.
struct Open {
    prefix: String,
    node: NodeIx,
    used: Vec<String>,
}

/// A run of rows after a container that the examples show inside of it becomes its members.
fn nest(rows: &mut [ParamRow], shown: &RequestExamples) {
    let mut open: Vec<Open> = Vec::new();
    for row in rows {
        let name = row.name.value.trim().to_owned();
        if name.is_empty() || name.contains('.') {
            open.clear();
            continue;
        }
        let parent = open
            .iter()
            .rposition(|o| !o.used.contains(&name) && shown.find_below(o.node, &name).is_some());
        open.truncate(parent.map_or(0, |p| p + 1));
        let (path, node) = match open.last_mut() {
            Some(parent) => {
                parent.used.push(name.clone());
                let path = format!("{}.{name}", parent.prefix);
                (path, shown.find_below(parent.node, &name))
            }
            None => (name.clone(), shown.find(&name)),
        };
        row.name.value.clone_from(&path);
        let Some(node) = node else { continue };
        if shown.tree.node(node).is_list() {
            as_list(row);
        }
        let word = &row.ty.value.kind;
        if may_hold(word) && shown.holds_members(node) {
            let index = match word {
                TypeWord::List(_) => ".N",
                _ => "",
            };
            open.push(Open {
                prefix: format!("{path}{index}"),
                node,
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
        let Some(node) = shown.find(row.name.value.trim()) else {
            return false;
        };
        let known = |r: &ParamRow| shown.find_below(node, r.name.value.trim()).is_some();
        table.rows.iter().any(known)
    };
    let labelled = |row: &ParamRow| {
        let name = row.name.value.trim();
        let holds = |node| shown.holds_members(node);
        (row.facts.json_text || shown.find(name).is_some_and(holds))
            && labels().any(|l| names(&l.value, name))
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
