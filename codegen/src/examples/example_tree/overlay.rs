//! Lays the examples of an operation over each other.

use foldhash::HashSet;

use crate::{
    examples::{
        Node, Notation, Tree,
        names::{NameId, Names, is_request_id},
    },
    vocabulary::plain_type,
};

use super::{ExampleNode, ExampleTree, NodeIx};

/// What the tables of the page say that decides how its examples are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct TableHints<'a> {
    /// The operation.
    pub(crate) action: &'a str,
    /// Names of the rows.
    pub(crate) row_names: HashSet<&'a str>,
    /// A row says what its list holds.
    pub(crate) says_lists: bool,
    /// A row promises a number.
    pub(crate) promises_number: bool,
}

impl ExampleTree {
    /// Lays `trees` over each other, JSON first: XML adds names, and wins over nothing. Empty
    /// without any object.
    pub(crate) fn new<'a>(
        trees: impl Iterator<Item = &'a Tree>,
        hints: &TableHints<'_>,
        names: &mut Names,
    ) -> Self {
        let mut trees: Vec<&Tree> = trees.collect();
        drop_foreign_spelling(&mut trees, hints);
        let mut out = Self {
            nodes: vec![ExampleNode::default()],
            root: Some(0),
            ..Self::default()
        };
        // The id of the request stands beside the list, and not in its items.
        let is_object = hints.row_names.iter().any(|name| is_request_id(name));
        let (mut lists, mut numbers) = (false, false);
        for tree in trees.iter().filter(|t| t.notation == Notation::Json) {
            let root = unwrap_response(&tree.root, hints.action);
            out.root_is_list |= !is_object
                && matches!(root, Node::List(items) if items.iter().any(|i| matches!(i, Node::Object(_))));
            out.overlay_json(0, root, names);
            scan(root, &mut lists, &mut numbers);
            out.writes_types |= only_types(root) == Some(true);
        }
        let json = !out.nodes[0].children.is_empty();
        // Without a row that promises a number, texts alone prove nothing.
        out.blind_to_lists = json && !lists && !numbers && hints.promises_number;
        out.without_lists = !lists;
        for tree in trees.iter().filter(|t| t.notation == Notation::Xml) {
            match (&tree.root, &tree.root_name) {
                (Node::Object(_), root_name)
                    if root_name.as_ref().is_none_or(|name| {
                        name == hints.action || !hints.row_names.contains(name.as_str())
                    }) =>
                {
                    out.overlay_xml(0, unwrap_response(&tree.root, hints.action), names);
                }
                // A fragment of one element: its name is a field, not an envelope.
                (node, Some(name)) if !name.to_lowercase().ends_with("response") => {
                    let whole = Node::Object(vec![(name.clone(), node.clone())]);
                    out.overlay_xml(0, &whole, names);
                }
                _ => {}
            }
        }
        if out.nodes[0].children.is_empty() {
            return Self::default();
        }
        out
    }

    /// Lays values over each other, each at a path of names with dots (`Tag.1.Key`). All items of a
    /// list are laid over one.
    pub(crate) fn of_paths(
        values: &[(String, Node)],
        is_index: fn(&str) -> bool,
        names: &mut Names,
    ) -> Self {
        let mut out = Self {
            nodes: vec![ExampleNode::default()],
            root: Some(0),
            ..Self::default()
        };
        for (path, value) in values {
            let mut at = 0;
            for segment in path.split('.') {
                if is_index(segment) {
                    out.nodes[at as usize].list = true;
                } else {
                    at = out.enter(at, names.id(segment.trim()), names);
                }
            }
            out.overlay_json(at, value, names);
        }
        out
    }

    /// The member `name` of a node, made where it is new.
    fn enter(&mut self, parent: NodeIx, name: NameId, names: &Names) -> NodeIx {
        if let Some(ix) = self.child(parent, name, names) {
            return ix;
        }
        let ix = self.nodes.len() as NodeIx;
        self.nodes.push(ExampleNode::default());
        self.nodes[parent as usize].add_child(name, ix, names);
        self.known.insert(names.fold(name));
        ix
    }

    fn overlay_json(&mut self, at: NodeIx, value: &Node, names: &mut Names) {
        let node = &mut self.nodes[at as usize];
        node.json = true;
        match value {
            Node::Object(members) => {
                node.object = true;
                for (name, value) in members.iter().filter(|(name, _)| !name.is_empty()) {
                    let name = names.id(name.trim());
                    let child = self.enter(at, name, names);
                    self.overlay_json(child, value, names);
                }
            }
            Node::List(items) if items.is_empty() => node.empty_list = true,
            Node::List(items) => {
                node.list = true;
                node.most_items = node.most_items.max(items.len());
                for item in items {
                    // An item that is an object does not make the node an object.
                    let object = self.nodes[at as usize].object;
                    self.overlay_json(at, item, names);
                    self.nodes[at as usize].object = object;
                }
            }
            scalar => node.add_scalar(scalar, true),
        }
    }

    fn overlay_xml(&mut self, at: NodeIx, value: &Node, names: &mut Names) {
        let fresh = !self.node(at).json;
        self.nodes[at as usize].xml = true;
        match value {
            Node::Object(members) => {
                // `<Tags><Tag>…` beside `"Tags": [{…}]`: the element inside is the item, not a member.
                if let [(name, inner)] = members.as_slice()
                    && self.node(at).json
                    && !self.node(at).children.is_empty()
                {
                    let id = names.id(name);
                    if self.child(at, id, names).is_none() && self.shares_members(at, inner, names)
                    {
                        self.nodes[at as usize].xml_level = Some(id);
                        self.overlay_xml(at, inner, names);
                        return;
                    }
                }
                if self.node(at).json && self.node(at).scalar.any() {
                    return;
                }
                if fresh {
                    self.nodes[at as usize].object = true;
                }
                for (name, value) in members.iter().filter(|(name, _)| !name.is_empty()) {
                    let name = names.id(name);
                    let child = self.enter(at, name, names);
                    self.overlay_xml(child, value, names);
                }
            }
            Node::List(items) => {
                if fresh {
                    self.nodes[at as usize].list = true;
                }
                for item in items {
                    let object = self.node(at).object;
                    self.overlay_xml(at, item, names);
                    self.nodes[at as usize].object = object;
                }
            }
            scalar if fresh => self.nodes[at as usize].add_scalar(scalar, false),
            _ => {}
        }
    }

    fn shares_members(&self, at: NodeIx, value: &Node, names: &mut Names) -> bool {
        match value {
            Node::Object(members) => members.iter().any(|(name, _)| {
                let id = names.id(name);
                self.child(at, id, names).is_some()
            }),
            Node::List(items) => items
                .iter()
                .any(|item| self.shares_members(at, item, names)),
            _ => false,
        }
    }
}

impl ExampleNode {
    fn add_scalar(&mut self, value: &Node, json: bool) {
        let text = match value {
            Node::Null => {
                self.scalar.null = true;
                return;
            }
            Node::Bool(b) => {
                self.scalar.bool = true;
                b.to_string()
            }
            Node::Number(n) => {
                match n.parse::<i64>() {
                    Ok(whole) => {
                        self.scalar.int = true;
                        self.scalar.long |= i32::try_from(whole).is_err();
                    }
                    Err(_) if n.bytes().all(|b| b.is_ascii_digit()) => {
                        (self.scalar.int, self.scalar.long) = (true, true)
                    }
                    Err(_) => self.scalar.float = true,
                }
                n.clone()
            }
            Node::String(s) => {
                self.scalar.text = true;
                s.clone()
            }
            Node::List(_) | Node::Object(_) => return,
        };
        self.json |= json;
        self.value.get_or_insert(text);
    }
}

/// How an example writes the names that the table knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    /// Some of them as the table does.
    Same,
    /// All of them in another case.
    Other,
    /// It has none of them at the top.
    Unknown,
}

/// An example that spells every name in another case than the table was printed by something else
/// than the service. Where the table says what its lists hold, it says how they are written, too.
fn drop_foreign_spelling(trees: &mut Vec<&Tree>, hints: &TableHints<'_>) {
    let spelled = |t: &Tree| spelling(unwrap_response(&t.root, hints.action), &hints.row_names);
    let same_in_xml = |t: &&Tree| t.notation == Notation::Xml && spelled(t) == Spelling::Same;
    if !hints.says_lists && trees.iter().any(same_in_xml) {
        trees.retain(|t| t.notation != Notation::Json || spelled(t) != Spelling::Other);
    }
}

fn spelling(node: &Node, rows: &HashSet<&str>) -> Spelling {
    let Node::Object(members) = node else {
        return Spelling::Unknown;
    };
    if members.iter().any(|(name, _)| rows.contains(name.as_str())) {
        return Spelling::Same;
    }
    let rows: HashSet<String> = rows.iter().map(|r| r.to_ascii_lowercase()).collect();
    let alike = |name: &str| rows.contains(&name.to_ascii_lowercase());
    if members.iter().filter(|(name, _)| alike(name)).count() > 1 {
        Spelling::Other
    } else {
        Spelling::Unknown
    }
}

/// `{"DescribeXResponse": {…}}` is an envelope of the documentation, not of the wire.
fn unwrap_response<'a>(node: &'a Node, action: &str) -> &'a Node {
    if let Node::Object(members) = node
        && let [(name, inner @ Node::Object(_))] = members.as_slice()
    {
        let (name, action) = (name.to_lowercase(), action.to_lowercase());
        if name == action
            || name
                .strip_suffix("response")
                .is_some_and(|rest| rest == action || rest.is_empty())
        {
            return inner;
        }
    }
    node
}

fn scan(node: &Node, lists: &mut bool, numbers: &mut bool) {
    match node {
        Node::Number(_) => *numbers = true,
        Node::List(items) => {
            *lists = true;
            items.iter().for_each(|item| scan(item, lists, numbers));
        }
        Node::Object(members) => members
            .iter()
            .for_each(|(_, value)| scan(value, lists, numbers)),
        _ => {}
    }
}

/// Whether all texts of a tree are words for types; `None` without a text.
fn only_types(node: &Node) -> Option<bool> {
    let all = |mut found: Box<dyn Iterator<Item = bool> + '_>| {
        let first = found.next()?;
        Some(first && found.all(|yes| yes))
    };
    match node {
        Node::String(text) if !text.trim().is_empty() => Some(plain_type(text.trim()).is_some()),
        Node::List(items) => all(Box::new(items.iter().filter_map(only_types))),
        Node::Object(members) => all(Box::new(
            members.iter().filter_map(|(_, value)| only_types(value)),
        )),
        _ => None,
    }
}
