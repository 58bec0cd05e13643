//! How the examples of a whole product write their lists: what one page leaves open, its neighbors
//! often tell.

use std::collections::BTreeMap;

use crate::{
    doc::OperationDoc,
    examples::{Node, Notation},
    model::Observation,
    vocabulary::TypeWord,
};

use super::{
    evidence::is_off,
    siblings::{KnownContainers, TopNames},
};

/// So many bare lists and no other show how a product writes its lists: of those that an example settles 99.5 % are
/// as all others of such a product.
const ENOUGH_LISTS: usize = 5;

/// Counts over all examples of a product.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListConventions {
    names: BTreeMap<String, Use>,
    wrapped: usize,
    bare: usize,
    /// Rows of `Array of X` whose list is wrapped by `X`, and those whose list is bare.
    by_type: usize,
    not_by_type: usize,
    /// What the containers of the product hold.
    pub(crate) containers: KnownContainers,
    /// What the requests of the product take at the top.
    pub(crate) tops: TopNames,
}

#[derive(Clone, Debug, Default)]
struct Use {
    wrapped: BTreeMap<String, usize>,
    bare: usize,
    object: usize,
}

/// How a container is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// `{"Xs": {"X": […]}}`.
    Wrapped(String),
    /// `{"Xs": […]}`.
    Bare,
    /// `{"X": {…}}`.
    Object,
}

impl ListConventions {
    /// Counts the responses of a page. XML says nothing of lists: there every item has a name.
    pub(crate) fn add(&mut self, doc: &OperationDoc) {
        let mut shown = BTreeMap::new();
        for tree in doc
            .response_trees()
            .filter(|t| t.notation == Notation::Json)
        {
            if has_list(&tree.root) {
                self.walk(&tree.root);
            }
            lists_of(&tree.root, &mut shown);
        }
        self.add_rows(doc, &shown);
    }

    /// What wraps a list that ends like one of the product (`LostPondFrogs`, `PondFrogs`), or like what wraps one. A
    /// single word at the end tells too little.
    pub(crate) fn wrapper_by_ending(&self, name: &str) -> Option<String> {
        let words: Vec<usize> = name
            .char_indices()
            .filter(|(at, c)| *at == 0 || c.is_ascii_uppercase())
            .map(|(at, _)| at)
            .collect();
        let last_two = words.len().saturating_sub(1);
        let mut endings = words.get(1..last_two)?.iter().map(|at| &name[*at..]);
        endings.find_map(|ending| {
            let item = singular(ending);
            let wraps = |known: &Use| known.wrapped.contains_key(ending);
            match self.style_of(ending) {
                Some(ListStyle::Wrapped(inner)) if inner == item => Some(inner),
                None if self.names.values().any(wraps) => Some(ending.to_owned()),
                _ => None,
            }
        })
    }

    /// Counts the rows that name the type of an item.
    fn add_rows(&mut self, doc: &OperationDoc, shown: &Lists<'_>) {
        for table in &doc.response {
            for (ix, row) in table.rows.iter().enumerate() {
                let TypeWord::List(Some(item)) = &row.ty.value.kind else {
                    continue;
                };
                let TypeWord::Named(item) = item.as_ref() else {
                    continue;
                };
                let item_row = table.rows.get(ix + 1).is_some_and(|next| {
                    next.name.value == *item && next.ty.value.kind == TypeWord::Unspecified
                });
                match shown.get(row.name.value.as_str()) {
                    _ if item_row => self.by_type += 1,
                    Some(Some(inner)) if inner == item => self.by_type += 1,
                    Some(None) => self.not_by_type += 1,
                    _ => {}
                }
            }
        }
    }

    fn walk(&mut self, node: &Node) {
        match node {
            Node::List(items) => items.iter().for_each(|item| self.walk(item)),
            Node::Object(members) => {
                for (name, value) in members {
                    self.count(name, value);
                    match wrapped(value) {
                        // The list inside of a wrapper is not a list of its own.
                        Some((_, items)) => items.iter().for_each(|item| self.walk(item)),
                        None => self.walk(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn count(&mut self, name: &str, value: &Node) {
        match value {
            Node::List(items) if !items.is_empty() => {
                self.names.entry(name.to_lowercase()).or_default().bare += 1;
                self.bare += 1;
            }
            Node::Object(members) => {
                let entry = self.names.entry(name.to_lowercase()).or_default();
                if let Some((inner, _)) = wrapped(value) {
                    *entry.wrapped.entry(inner.to_owned()).or_default() += 1;
                    self.wrapped += 1;
                } else if !members.is_empty() {
                    entry.object += 1;
                }
            }
            _ => {}
        }
    }

    /// How the product writes the container of that name; `None` when it was never seen.
    pub(crate) fn style_of(&self, name: &str) -> Option<ListStyle> {
        if is_off(Observation::ListConvention) {
            return None;
        }
        let entry = self.names.get(&name.to_lowercase())?;
        let (inner, wrapped) = entry
            .wrapped
            .iter()
            .max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))
            .map_or((None, 0), |(name, n)| (Some(name), *n));
        match inner {
            Some(inner) if wrapped >= entry.bare && wrapped >= entry.object => {
                Some(ListStyle::Wrapped(inner.clone()))
            }
            _ if entry.bare >= entry.object => Some(ListStyle::Bare),
            _ => Some(ListStyle::Object),
        }
    }

    /// Whether the product writes hardly any bare list.
    pub(crate) fn wraps_nearly_all(&self) -> bool {
        self.wrapped > 9 * self.bare && !is_off(Observation::ListConvention)
    }

    /// Whether the product shows many lists, and all of them bare.
    pub(crate) fn never_wraps(&self) -> bool {
        self.wrapped == 0 && self.bare >= ENOUGH_LISTS
    }

    /// Whether the product wraps a list of `X` by `X` as a rule.
    pub(crate) fn wraps_by_type(&self) -> bool {
        self.by_type > 4 * self.not_by_type && !is_off(Observation::ListConvention)
    }

    /// Whether the product wraps most of its lists.
    pub(crate) fn wraps(&self) -> bool {
        self.wrapped > self.bare && !is_off(Observation::ListConvention)
    }
}

/// The lists of an example by name, and what wraps them.
type Lists<'a> = BTreeMap<&'a str, Option<&'a str>>;

fn lists_of<'a>(node: &'a Node, out: &mut Lists<'a>) {
    match node {
        Node::List(items) => items.iter().for_each(|item| lists_of(item, out)),
        Node::Object(members) => {
            for (name, value) in members {
                match (value, wrapped(value)) {
                    (Node::List(items), _) if !items.is_empty() => {
                        out.insert(name, None);
                    }
                    (_, Some((inner, items))) if !items.is_empty() => {
                        out.insert(name, Some(inner));
                    }
                    _ => {}
                }
                lists_of(value, out);
            }
        }
        _ => {}
    }
}

/// The only member of an object, when it is a list.
fn wrapped(node: &Node) -> Option<(&str, &[Node])> {
    match node {
        Node::Object(members) => match members.as_slice() {
            [(name, Node::List(items))] => Some((name, items)),
            _ => None,
        },
        _ => None,
    }
}

fn has_list(node: &Node) -> bool {
    match node {
        Node::List(_) => true,
        Node::Object(members) => members.iter().any(|(_, value)| has_list(value)),
        _ => false,
    }
}

/// The name of one item of a list: `Regions` to `Region`, `InstanceSet` to `Instance`.
pub(crate) fn singular(name: &str) -> String {
    for (ending, instead) in [
        ("List", ""),
        ("Set", ""),
        ("list", ""),
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
    ] {
        if let Some(stem) = name.strip_suffix(ending)
            && stem.len() > 1
        {
            return format!("{stem}{instead}");
        }
    }
    name.to_owned()
}

/// Whether a name speaks of several things.
pub(crate) fn is_plural(name: &str) -> bool {
    singular(name) != name
}

/// Whether `inner` can be the name of one item of `outer`: `Tags` and `Tag`, `TagSet` and `Tag`,
/// `Uises` and `Uis`.
pub(crate) fn is_item_name(outer: &str, inner: &str) -> bool {
    let (outer, inner) = (outer.to_lowercase(), inner.to_lowercase());
    singular(&outer) == inner
        || (outer.starts_with(&inner) && outer.len() - inner.len() <= 4)
        || outer.ends_with(&inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_named_by_its_list() {
        let cases = [
            ("Frogs", "Frog", true),
            ("Ponies", "Pony", true),
            ("FrogSet", "Frog", true),
            ("GreenFrog", "Frog", true),
            ("FrogInformation", "Frog", false),
            ("Frogs", "Toad", false),
        ];
        for (outer, inner, want) in cases {
            assert_eq!(is_item_name(outer, inner), want, "{outer} {inner}");
        }
    }
}
