//! A list of values, and what the readers of one share.

use std::collections::{HashMap, HashSet};

use crate::{
    model::AllowedValue,
    vocabulary::phrases::{Cue, Hit, Phrases},
};

use super::{FactContext, hits::Hits};

/// A list of values as found at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct List {
    pub(super) values: Vec<AllowedValue>,
    /// The list says of itself that it goes on.
    pub(super) open: bool,
    /// The value that is marked as the default.
    pub(super) default: Option<String>,
    /// Where it ends in the text.
    pub(super) end: usize,
}

impl List {
    /// Takes over the values of a further list; returns whether the two differ.
    pub(super) fn extend(&mut self, other: Self) -> bool {
        let known: HashSet<&str> = self.values.iter().map(|v| v.value.as_str()).collect();
        let is_new = |v: &AllowedValue| !known.contains(v.value.as_str());
        let differ = other.values.len() != self.values.len() || other.values.iter().any(is_new);
        let new: Vec<_> = other.values.into_iter().filter(is_new).collect();
        self.values.extend(new);
        self.end = other.end;
        self.open |= other.open;
        self.default = self.default.take().or(other.default);
        differ
    }
}

impl List {
    /// Takes meanings from bullets that explain some of the values.
    pub(super) fn explain(&mut self, bullets: Option<Self>) {
        let plain = self.values.iter().all(|v| v.meaning.is_empty());
        let Some(bullets) = bullets.filter(|_| plain) else {
            return;
        };
        let mut own: HashMap<String, usize> = HashMap::new();
        for (ix, value) in self.values.iter().enumerate() {
            own.entry(value.value.clone()).or_insert(ix);
        }
        if !bullets.values.iter().all(|v| own.contains_key(&v.value)) {
            return;
        }
        for value in bullets.values {
            if let Some(ix) = own.get(&value.value) {
                self.values[*ix].meaning = value.meaning;
            }
        }
        self.default = self.default.take().or(bullets.default);
        self.end = bullets.end;
    }
}

/// What reading needs besides the cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct ListScope<'a> {
    pub(super) hits: &'a Hits,
    pub(super) phrases: &'a Phrases,
    pub(super) context: FactContext<'a>,
}

impl ListScope<'_> {
    pub(super) fn hit_at(&self, at: usize, cue: Cue) -> Option<Hit> {
        let mut here = self.hits.starting(at, at).iter();
        here.find(|h| h.cue == cue).copied()
    }
}

/// Drops repetitions; a list in which one value has two meanings is not a list of values.
pub(super) fn finish(list: List, around: ListScope<'_>) -> Option<List> {
    let mut values: Vec<AllowedValue> = Vec::with_capacity(list.values.len());
    let mut places: HashMap<String, usize> = HashMap::with_capacity(list.values.len());
    for value in list.values {
        match places.get(&value.value) {
            Some(ix) if values[*ix].meaning.is_empty() => values[*ix].meaning = value.meaning,
            Some(_) => {}
            None => {
                places.insert(value.value.clone(), values.len());
                values.push(value);
            }
        }
    }
    let name = around.context.name.rsplit('.').next().unwrap_or_default();
    let own_name = values.iter().any(|v| v.value == name);
    (!values.is_empty() && !own_name).then_some(List { values, ..list })
}
