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
    /// Entries that are no values are left out.
    pub(super) has_gaps: bool,
    /// Only an example that is one of the values shows that they are values.
    pub(super) needs_example: bool,
    /// Where it ends in the text.
    pub(super) end: usize,
}

impl List {
    /// A list of one value that ends there.
    pub(super) fn of_one(value: String, end: usize) -> Self {
        let value = AllowedValue {
            value,
            meaning: String::new(),
        };
        Self {
            values: vec![value],
            end,
            ..Self::default()
        }
    }

    /// Whether a list has one value, and the other one has it too.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        let [only] = self.values.as_slice() else {
            return false;
        };
        other.values.len() > 1 && other.values.iter().any(|v| v.value == only.value)
    }

    /// Takes over the values of a further list; returns whether the two differ.
    pub(super) fn extend(&mut self, other: Self) -> bool {
        let known: HashSet<&str> = self.values.iter().map(|v| v.value.as_str()).collect();
        let is_new = |v: &AllowedValue| !known.contains(v.value.as_str());
        let differ = other.values.len() != self.values.len() || other.values.iter().any(is_new);
        let new: Vec<_> = other.values.into_iter().filter(is_new).collect();
        self.values.extend(new);
        self.end = other.end;
        self.open |= other.open;
        self.has_gaps |= other.has_gaps;
        self.needs_example |= other.needs_example;
        self.default = self.default.take().or(other.default);
        differ
    }
}

impl List {
    /// Takes meanings from bullets that explain some of the values.
    pub(super) fn explain(&mut self, bullets: Option<Self>) {
        let plain = self.values.iter().all(|v| v.meaning.is_empty());
        let Some(bullets) = bullets.filter(|b| plain && !b.has_gaps) else {
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

    /// Whether `example` looks like a value of the list, which it is not: one word, a number among numbers, and not
    /// the meaning of a value. In prose, one of the values has to be named.
    pub(super) fn resembles(&self, example: &str) -> bool {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        if !example.is_ascii() {
            let known = in_lower_case(self);
            let mut words = example.split(|c| !is_part(c)).filter(|w| !w.is_empty());
            return words.any(|w| known.contains(&w.to_ascii_lowercase()));
        }
        let is_number = |text: &str| text.parse::<f64>().is_ok();
        let numbers = self.values.iter().filter(|v| is_number(&v.value)).count();
        let same_kind = match is_number(example) {
            true => numbers > 0,
            false => numbers < self.values.len(),
        };
        let is_meaning = |v: &AllowedValue| {
            let meaning = v.meaning.trim_matches(|c: char| !c.is_alphanumeric());
            meaning.eq_ignore_ascii_case(example)
        };
        example.chars().all(is_part) && same_kind && !self.values.iter().any(is_meaning)
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

/// The values in lower case.
pub(super) fn in_lower_case(list: &List) -> HashSet<String> {
    let values = list.values.iter();
    values.map(|v| v.value.to_ascii_lowercase()).collect()
}

/// Whether `example` is a value of the list or several of them.
pub(super) fn has_value(list: &List, example: &str) -> bool {
    let values = in_lower_case(list);
    let known = |e: &str| {
        let e = e.trim().trim_matches(['"', '\'', '[', ']']);
        values.contains(&e.to_ascii_lowercase())
    };
    known(example) || example.split([',', ';', '|', '、']).all(known)
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
    // Several words are a value only where the example shows that they are.
    let needs_example = list.needs_example || values.iter().any(|v| v.value.contains(' '));
    (!values.is_empty() && !own_name).then_some(List {
        values,
        needs_example,
        ..list
    })
}
