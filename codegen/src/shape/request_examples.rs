//! What the request examples of a page show of its parameters, and rows read in that light: a flat
//! run of members gets dotted names, a struct that is given by index is a list, and a table that
//! explains a text holds no parameters.

use std::collections::{HashMap, HashSet};

use crate::{
    doc::{ExampleBlock, ExampleKind, OperationDoc, ParamRow, ParamTable, StyleName},
    examples::{
        self, Node,
        example_tree::{ExampleNode, ExampleTree, NodeIx},
        names::Names,
    },
    source::Span,
    vocabulary::TypeWord,
};

use super::{conventions, flat_rows::is_index, json_texts, request_lists};

/// The parameters of the examples, laid over each other.
pub(crate) struct RequestExamples {
    tree: ExampleTree,
    names: Names,
    /// Parameters whose value is JSON.
    json: HashSet<String>,
    /// Parameters that calls have, in lower case.
    called: HashSet<String>,
}

impl RequestExamples {
    /// What the request examples and the example cells of `doc` show.
    pub(crate) fn new(doc: &OperationDoc) -> Self {
        let mut values = Vec::new();
        // Bodies of calls by path are often skeletons.
        let by_path = doc.style == Some(StyleName::Roa);
        let is_call = |e: &&ExampleBlock| match e.kind {
            ExampleKind::Request => true,
            ExampleKind::RequestBody => !by_path,
            _ => false,
        };
        for example in doc.examples.iter().filter(is_call) {
            for (name, value) in pairs(&example.text.value) {
                values.push((name, value_of(&value)));
            }
            // The parameters of a call may be printed as an object.
            if let Some(Node::Object(members)) = example.tree.as_ref().map(|t| &t.root) {
                for (name, value) in members {
                    let value = match value {
                        Node::String(text) => value_of(text),
                        other => other.clone(),
                    };
                    values.push((name.clone(), value));
                }
            }
        }
        let head =
            |(path, _): &(String, Node)| path.split('.').next().unwrap_or_default().to_lowercase();
        let called = values.iter().map(head).collect();
        for row in doc.request.iter().flat_map(|t| &t.rows) {
            let cell = row.example.as_ref().map_or("", |e| e.value.trim());
            if cell.starts_with(['[', '{']) {
                values.push((row.name.value.trim().to_owned(), value_of(cell)));
            }
        }
        let mut names = Names::default();
        let tree = ExampleTree::of_paths(&values, is_index, &mut names);
        let json = values.into_iter().filter(|(_, value)| is_uniform(value));
        let json = json.map(|(name, _)| name).collect();
        Self {
            tree,
            names,
            json,
            called,
        }
    }

    /// The node of that number.
    pub(super) fn node(&self, at: NodeIx) -> &ExampleNode {
        self.tree.node(at)
    }

    /// Whether a call has the parameter of that name, or an example the member at that path.
    pub(crate) fn carries(&self, path: &str) -> bool {
        let is_member = path.contains('.');
        if !is_member {
            return self.called.contains(&path.to_lowercase());
        }
        let found = |root| {
            path.split('.')
                .try_fold(root, |at, name| self.find_below(at, name))
        };
        self.tree.root.is_some_and(|root| found(root).is_some())
    }

    /// The node of a parameter whose value is given as JSON.
    pub(super) fn find_json(&self, name: &str) -> Option<NodeIx> {
        self.find(name).filter(|_| self.json.contains(name))
    }

    /// The members of a node by name.
    pub(super) fn children(&self, at: NodeIx) -> impl Iterator<Item = (&str, NodeIx)> {
        let children = self.tree.node(at).children.iter();
        children.map(|(name, at)| (self.names.text(*name), *at))
    }

    /// The node of a parameter.
    pub(super) fn find(&self, name: &str) -> Option<NodeIx> {
        self.find_below(self.tree.root?, name)
    }

    fn find_below(&self, at: NodeIx, name: &str) -> Option<NodeIx> {
        self.tree.child_of_text(at, name, &self.names)
    }

    /// All nodes below one.
    fn below(&self, at: NodeIx) -> impl Iterator<Item = NodeIx> {
        let mut open = vec![at];
        std::iter::from_fn(move || {
            let next = open.pop()?;
            open.extend(self.tree.node(next).children.iter().map(|(_, at)| *at));
            Some(next)
        })
    }

    fn holds_members(&self, at: NodeIx) -> bool {
        !self.tree.node(at).children.is_empty()
    }
}

/// Whether a structure has a type: lists hold values of one kind, and no lists.
fn is_uniform(value: &Node) -> bool {
    match value {
        Node::Object(members) => members
            .iter()
            .all(|(_, v)| is_uniform(v) || !is_composed(v)),
        Node::List(items) => {
            let same = |pair: &[Node]| {
                std::mem::discriminant(&pair[0]) == std::mem::discriminant(&pair[1])
            };
            let plain = |item: &Node| match item {
                Node::List(_) => false,
                item => is_uniform(item) || !is_composed(item),
            };
            items.iter().all(plain) && items.windows(2).all(same)
        }
        _ => false,
    }
}

fn is_composed(value: &Node) -> bool {
    matches!(value, Node::Object(_) | Node::List(_))
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
    let mut described: HashMap<Span, Vec<&ParamTable>> = HashMap::new();
    let mut tables: Vec<ParamTable> = Vec::with_capacity(doc.request.len());
    for (number, table) in doc.request.iter().enumerate() {
        let before = &doc.request[..number];
        if let Some(text) = find_explained(table, before, &shown) {
            described.entry(text.span).or_default().push(table);
            continue;
        }
        if request_lists::take_value_table(table, &mut tables, &shown) {
            continue;
        }
        let mut table = table.clone();
        table.rows.iter_mut().for_each(indexed_is_a_list);
        table.rows.iter_mut().for_each(request_lists::named_lists);
        if number == 0 {
            nest(&mut table.rows, &shown);
        }
        tables.push(table);
    }
    request_lists::rename_as_sent(&mut tables, &shown);
    for table in &mut tables {
        let mut rows = Vec::with_capacity(table.rows.len());
        for mut row in std::mem::take(&mut table.rows) {
            let tables = described.remove(&row.span).unwrap_or_default();
            let members =
                is_text(&row).then(|| json_texts::unfold(&mut row, &tables, &shown, doc.language));
            match members.flatten() {
                Some(mut members) => {
                    rows.push(row);
                    rows.append(&mut members);
                    continue;
                }
                None => explaining.extend(tables.iter().flat_map(|t| &t.rows)),
            }
            if is_text(&row) {
                json_texts::become_list(&mut row, &shown);
            }
            rows.push(row);
        }
        table.rows = rows;
    }
    RequestTables { tables, explaining }
}

/// Whether a row is that of a text, which may hold JSON.
fn is_text(row: &ParamRow) -> bool {
    let text = matches!(
        row.ty.value.kind,
        TypeWord::String | TypeWord::Json | TypeWord::Unspecified
    );
    text && !row.name.value.contains('.')
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

/// The text parameter that a further table explains: its label names it, the example of it shows the rows, or all
/// of the rows bear the name of its items.
fn find_explained<'t>(
    table: &ParamTable,
    before: &'t [ParamTable],
    shown: &RequestExamples,
) -> Option<&'t ParamRow> {
    let texts = || {
        before
            .iter()
            .flat_map(|t| &t.rows)
            .filter(|row| is_text(row))
    };
    let labels = || [&table.caption, &table.heading].into_iter().flatten();
    let known_below = |node: NodeIx| {
        let known = |r: &&ParamRow| shown.find_below(node, r.name.value.trim()).is_some();
        table.rows.iter().filter(known).count()
    };
    let at_top = shown.tree.root.map_or(0, known_below);
    let inside = |row: &&ParamRow| {
        let node = shown.find(row.name.value.trim());
        node.is_some_and(|node| {
            let holds_half = |known: usize| known * 2 > table.rows.len() && known > at_top;
            known_below(node) >= at_top.max(1)
                || shown.below(node).any(|at| holds_half(known_below(at)))
        })
    };
    let labelled = |row: &&ParamRow| {
        let name = row.name.value.trim();
        let holds = |node| shown.holds_members(node);
        (row.facts.json_text || shown.find(name).is_some_and(holds))
            && labels().any(|l| names(&l.value, name))
    };
    let named = texts()
        .find(|row| labelled(row))
        .or_else(|| texts().find(inside));
    let same_section = |last: &&ParamTable| {
        table.caption.is_none()
            && last.heading.as_ref().map(|h| h.span) == table.heading.as_ref().map(|h| h.span)
    };
    let last = before.last().filter(same_section);
    named.or_else(|| {
        last?
            .rows
            .iter()
            .filter(|row| is_text(row))
            .find(|row| holds_by_name(row, table))
    })
}

/// Whether a text is called by a plural, and all rows of a table by its singular and more: `Reeds`, `ReedColor`.
fn holds_by_name(row: &ParamRow, table: &ParamTable) -> bool {
    let name = row.name.value.trim();
    let stem = name.trim_end_matches('s');
    conventions::is_plural(name)
        && stem.len() > 2
        && table.rows.len() > 1
        && table.rows.iter().all(|r| {
            let rest = r.name.value.trim().strip_prefix(stem);
            rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        })
}

/// Whether a label has the name, or its singular or plural, as a word.
fn names(label: &str, name: &str) -> bool {
    let stem = |s: &str| s.trim_end_matches('s').to_ascii_lowercase();
    label
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .any(|word| !word.is_empty() && stem(word) == stem(name))
}
