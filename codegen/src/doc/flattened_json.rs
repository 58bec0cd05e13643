//! What the JSON examples of a page show, for tables whose cells became paragraphs.

use std::collections::{HashMap, HashSet};

use crate::{
    examples::{self, Node},
    page::{Block, Page},
};

use super::examples::{JsonKeys, json_keys};

/// Keys, levels and values of all JSON examples of a page.
#[derive(Default)]
pub(super) struct ShownJson {
    keys: JsonKeys,
    /// Each object that stands in another one, with the key of that one: the only key there.
    levels: HashSet<(String, String)>,
    /// Keys of lists.
    lists: HashSet<String>,
    /// Single values below each key, without blanks and escapes.
    values: HashMap<String, HashSet<String>>,
}

impl ShownJson {
    pub(super) fn of(page: &Page) -> Self {
        let blocks = page.sections.iter().flat_map(|s| &s.blocks);
        let fences: Vec<_> = blocks
            .filter_map(|block| match block {
                Block::Fence(fence) => Some(&fence.body),
                Block::Prose(_) | Block::Table(_) => None,
            })
            .collect();
        let mut shown = Self {
            keys: json_keys(fences.iter().map(|body| body.value.as_str())),
            ..Self::default()
        };
        for tree in fences
            .iter()
            .filter_map(|body| examples::parse(&body.value, body.span))
        {
            shown.add(None, &tree.root);
        }
        shown
    }

    /// Takes note of a value that stands below `key`.
    fn add(&mut self, key: Option<&str>, node: &Node) {
        let value = match node {
            Node::Object(members) => {
                for (member, value) in members {
                    if let Some(key) = key {
                        self.levels.insert((key.to_owned(), member.clone()));
                    }
                    self.add(Some(member), value);
                }
                return;
            }
            Node::List(items) => {
                self.lists.extend(key.map(str::to_owned));
                for item in items {
                    self.add_item(key, item);
                }
                return;
            }
            Node::Bool(value) => value.to_string(),
            Node::Number(value) | Node::String(value) => plain(value),
            Node::Null => return,
        };
        if let Some(key) = key.filter(|_| !value.is_empty()) {
            self.values.entry(key.to_owned()).or_default().insert(value);
        }
    }

    /// An item of a list: its members stand one level below none.
    fn add_item(&mut self, key: Option<&str>, item: &Node) {
        match item {
            Node::Object(_) => self.add(None, item),
            _ => self.add(key, item),
        }
    }

    pub(super) fn has_key(&self, name: &str) -> bool {
        self.keys.contains_key(name)
    }

    /// Whether a key has a list somewhere.
    pub(super) fn is_list(&self, key: &str) -> bool {
        self.lists.contains(key) || self.keys.get(key) == Some(&'[')
    }

    /// Whether a member of that name stands in an object below `key`, and not in the items of a list.
    pub(super) fn is_level(&self, key: &str, member: &str) -> bool {
        self.levels.contains(&(key.to_owned(), member.to_owned()))
    }

    /// Whether a key has that value.
    pub(super) fn has_value(&self, key: &str, value: &str) -> bool {
        self.values
            .get(key)
            .is_some_and(|values| values.contains(&plain(value)))
    }
}

/// A value without blanks and escapes, which a page may have or not.
fn plain(value: &str) -> String {
    value
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\\')
        .collect()
}
