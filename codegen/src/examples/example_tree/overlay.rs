//! Lays the examples of an operation over each other.

use std::collections::HashSet;

use super::{ExampleNode, ExampleTree, NodeIx};
use crate::{
    doc::OperationDoc,
    examples::{
        Node, Notation, Tree,
        names::{NameId, Names},
    },
    vocabulary::TypeWord,
};

impl ExampleTree {
    /// Lays `trees` over each other, JSON first: XML adds names, and wins over nothing. `None` without any object.
    pub(crate) fn new<'a>(
        trees: impl Iterator<Item = &'a Tree> + Clone,
        doc: &OperationDoc,
        names: &mut Names,
    ) -> Option<Self> {
        let action = &doc.action.value;
        let rows: HashSet<&str> = doc
            .response
            .iter()
            .flat_map(|t| &t.rows)
            .map(|r| r.name.value.as_str())
            .collect();
        let mut trees: Vec<&Tree> = trees.collect();
        // An example that spells every name in another case than the table was printed by something else than the service.
        let spelled = |t: &Tree| spelling(unwrap_response(&t.root, action), &rows);
        // Where the table says what its lists hold, it says how they are written, too.
        let says_lists = doc
            .response
            .iter()
            .flat_map(|t| &t.rows)
            .any(|r| matches!(r.ty.value.kind, TypeWord::List(Some(_))));
        if !says_lists
            && trees
                .iter()
                .any(|t| t.notation == Notation::Xml && spelled(t) == Spelling::Same)
        {
            trees.retain(|t| t.notation != Notation::Json || spelled(t) != Spelling::Other);
        }
        let trees = trees.into_iter();
        let mut sample = Self {
            spots: vec![ExampleNode::default()],
            root: 0,
            known: HashSet::new(),
            blind_to_lists: false,
            without_lists: true,
            root_is_list: false,
            writes_types: false,
        };
        let mut lists = false;
        let mut numbers = false;
        for tree in trees.clone().filter(|t| t.notation == Notation::Json) {
            let root = unwrap_response(&tree.root, action);
            sample.root_is_list |= matches!(root, Node::List(items) if items.iter().any(|i| matches!(i, Node::Object(_))));
            sample.lay(0, root, true, names);
            scan(root, &mut lists, &mut numbers);
            sample.writes_types |= only_types(root) == Some(true);
        }
        let json = !sample.spots[0].children.is_empty();
        // Without a row that promises a number, texts alone prove nothing.
        let promises_number = doc.response.iter().flat_map(|t| &t.rows).any(|r| {
            matches!(
                r.ty.value.kind,
                TypeWord::Integer | TypeWord::Long | TypeWord::Float
            )
        });
        sample.blind_to_lists = json && !lists && !numbers && promises_number;
        sample.without_lists = !lists;
        for tree in trees.filter(|t| t.notation == Notation::Xml) {
            match (&tree.root, &tree.root_name) {
                (Node::Object(_), root_name)
                    if root_name
                        .as_ref()
                        .is_none_or(|name| name == action || !rows.contains(name.as_str())) =>
                {
                    sample.lay_xml(0, unwrap_response(&tree.root, action), names);
                }
                // A fragment of one element: its name is a field, not an envelope.
                (node, Some(name)) if !name.to_lowercase().ends_with("response") => {
                    sample.lay_xml(0, &Node::Object(vec![(name.clone(), node.clone())]), names);
                }
                _ => {}
            }
        }
        (!sample.spots[0].children.is_empty()).then_some(sample)
    }

    fn enter(&mut self, parent: NodeIx, name: NameId, names: &Names) -> NodeIx {
        if let Some(ix) = self.child(parent, name, names) {
            return ix;
        }
        let ix = self.spots.len() as NodeIx;
        self.spots.push(ExampleNode::default());
        self.spots[parent as usize].children.push((name, ix));
        self.known.insert(names.fold(name));
        ix
    }

    fn lay(&mut self, at: NodeIx, node: &Node, json: bool, names: &mut Names) {
        let spot = &mut self.spots[at as usize];
        spot.json |= json;
        match node {
            Node::Object(members) => {
                spot.object = true;
                for (name, value) in members.iter().filter(|(name, _)| !name.is_empty()) {
                    let name = names.id(name.trim());
                    let child = self.enter(at, name, names);
                    self.lay(child, value, json, names);
                }
            }
            Node::List(items) if items.is_empty() => spot.empty_list = true,
            Node::List(items) => {
                spot.list = true;
                spot.most_items = spot.most_items.max(items.len());
                for item in items {
                    // An item that is an object does not make the place an object.
                    let object = self.spots[at as usize].object;
                    self.lay(at, item, json, names);
                    self.spots[at as usize].object = object;
                }
            }
            scalar => spot.see(scalar, json),
        }
    }

    fn lay_xml(&mut self, at: NodeIx, node: &Node, names: &mut Names) {
        let fresh = !self.spot(at).json;
        self.spots[at as usize].xml = true;
        match node {
            Node::Object(members) => {
                // `<Tags><Tag>…` beside `"Tags": [{…}]`: the element inside is the item, not a member.
                if let [(name, inner)] = members.as_slice()
                    && self.spot(at).json
                    && !self.spot(at).children.is_empty()
                {
                    let id = names.id(name);
                    if self.child(at, id, names).is_none() && self.shares_members(at, inner, names)
                    {
                        self.spots[at as usize].xml_level = Some(id);
                        self.lay_xml(at, inner, names);
                        return;
                    }
                }
                if self.spot(at).json && self.spot(at).scalar.any() {
                    return;
                }
                if fresh {
                    self.spots[at as usize].object = true;
                }
                for (name, value) in members.iter().filter(|(name, _)| !name.is_empty()) {
                    let name = names.id(name);
                    let child = self.enter(at, name, names);
                    self.lay_xml(child, value, names);
                }
            }
            Node::List(items) => {
                if fresh {
                    self.spots[at as usize].list = true;
                }
                for item in items {
                    let object = self.spot(at).object;
                    self.lay_xml(at, item, names);
                    self.spots[at as usize].object = object;
                }
            }
            scalar if fresh => self.spots[at as usize].see(scalar, false),
            _ => {}
        }
    }

    fn shares_members(&self, at: NodeIx, node: &Node, names: &mut Names) -> bool {
        match node {
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
    fn see(&mut self, node: &Node, json: bool) {
        let value = match node {
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
        self.value.get_or_insert(value);
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

fn spelling(node: &Node, rows: &HashSet<&str>) -> Spelling {
    let Node::Object(members) = node else {
        return Spelling::Unknown;
    };
    if members.iter().any(|(name, _)| rows.contains(name.as_str())) {
        return Spelling::Same;
    }
    let alike = |name: &str| rows.iter().any(|r| r.eq_ignore_ascii_case(name));
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
        Node::String(text) if !text.trim().is_empty() => {
            Some(crate::shape::types::skeleton_type(text).is_some())
        }
        Node::List(items) => all(Box::new(items.iter().filter_map(only_types))),
        Node::Object(members) => all(Box::new(
            members.iter().filter_map(|(_, value)| only_types(value)),
        )),
        _ => None,
    }
}
