//! Names as numbers, so that comparing them inside of the search costs nothing.

use foldhash::HashMap;

/// Number of a name as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct NameId(u32);

impl NameId {
    /// A bit for the name, which it shares with some others.
    pub(crate) fn bit(self) -> u64 {
        1 << (self.0 % 64)
    }
}

/// Whether a field is the id of the request, by the convention of all products.
pub(crate) fn is_request_id(name: &str) -> bool {
    name.eq_ignore_ascii_case("RequestId")
}

/// The first word of a name in camel case.
pub(crate) fn first_word(name: &str) -> &str {
    let starts = name.as_bytes().windows(2).position(
        |pair| matches!(pair, [before, next] if !before.is_ascii_uppercase() && next.is_ascii_uppercase()),
    );
    starts.map_or(name, |at| &name[..=at])
}

/// The names of one operation.
#[derive(Debug, Default)]
pub(crate) struct Names {
    exact: HashMap<String, NameId>,
    folded: HashMap<String, u32>,
    entries: Vec<(String, u32)>,
}

impl Names {
    /// Number of `name`.
    pub(crate) fn id(&mut self, name: &str) -> NameId {
        if let Some(id) = self.exact.get(name) {
            return *id;
        }
        let next = self.folded.len() as u32;
        let fold = *self.folded.entry(name.to_lowercase()).or_insert(next);
        let id = NameId(self.entries.len() as u32);
        self.entries.push((name.to_owned(), fold));
        self.exact.insert(name.to_owned(), id);
        id
    }

    /// Number of `name`, if it was ever met.
    pub(crate) fn find(&self, name: &str) -> Option<NameId> {
        self.exact.get(name).copied()
    }

    /// The number that the spellings of `lower`, which is in lower case, share.
    pub(crate) fn fold_of(&self, lower: &str) -> Option<u32> {
        self.folded.get(lower).copied()
    }

    /// The name as written.
    pub(crate) fn text(&self, id: NameId) -> &str {
        &self.entries[id.0 as usize].0
    }

    /// The same for all spellings that differ in case only.
    pub(crate) fn fold(&self, id: NameId) -> u32 {
        self.entries[id.0 as usize].1
    }

    /// Whether two names differ in case at most.
    pub(crate) fn alike(&self, a: NameId, b: NameId) -> bool {
        a == b || self.fold(a) == self.fold(b)
    }
}
