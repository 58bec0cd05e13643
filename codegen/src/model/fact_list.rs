//! Facts as a list of kinds: what keeps, compares, merges, writes and shows facts walks [`FACTS`](super::FACTS), and
//! knows the forms that facts have, not the facts.

use super::{AllowedValue, Aspect, Facts, Text};

/// Two ends, either of which may be open.
pub type Limits<T> = (Option<T>, Option<T>);

/// One kind of fact.
#[derive(Clone, Copy, Debug)]
pub struct FactEntry {
    /// Name of its property in the model.
    pub name: &'static str,
    /// What it begins with in a cell `Facts`. Listed values that are not all there are begin otherwise.
    pub word: &'static str,
    /// What stands in front of it in the documentation of a field.
    pub label: &'static str,
    /// What witnesses disagree about when they state it differently.
    pub aspect: Aspect,
    pub(super) get: for<'a> fn(&'a Facts) -> Option<FactValue<'a>>,
    pub(super) slot: for<'a> fn(&'a mut Facts) -> FactSlot<'a>,
}

/// What is stated by one kind of fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FactValue<'a> {
    /// Listed values, and whether they are all that there are.
    Values(&'a [AllowedValue], bool),
    /// Least and largest number.
    Numbers(Limits<f64>),
    /// Least and largest count.
    Counts(Limits<u64>),
    /// Largest count of items.
    Items(u64),
    /// A word or a value.
    Text(&'a str),
    /// That it is so; what pages say of it are texts.
    Note(&'a Text),
}

/// Where a fact of one kind is kept.
#[derive(Debug)]
pub enum FactSlot<'a> {
    /// See [`FactValue::Values`].
    Values(&'a mut Vec<AllowedValue>, &'a mut bool),
    /// See [`FactValue::Numbers`].
    Numbers(&'a mut Option<Limits<f64>>),
    /// See [`FactValue::Counts`].
    Counts(&'a mut Option<Limits<u64>>),
    /// See [`FactValue::Items`].
    Items(&'a mut Option<u64>),
    /// See [`FactValue::Text`].
    Text(&'a mut Option<String>),
    /// See [`FactValue::Note`].
    Note(&'a mut Option<Text>),
}

/// The entry of a field of [`Facts`] which holds an option.
macro_rules! fact_entry {
    ($name:ident: $form:ident, $word:literal, $label:literal, $aspect:ident) => {
        FactEntry {
            name: stringify!($name),
            word: $word,
            label: $label,
            aspect: $crate::model::Aspect::$aspect,
            get: |facts| fact_entry!(@get $form, facts.$name),
            slot: |facts| FactSlot::$form(&mut facts.$name),
        }
    };
    (@get Text, $held:expr) => { $held.as_deref().map(FactValue::Text) };
    (@get Note, $held:expr) => { $held.as_ref().map(FactValue::Note) };
    (@get $form:ident, $held:expr) => { $held.map(FactValue::$form) };
}

pub(super) use fact_entry;

impl FactEntry {
    /// What `facts` state of this kind.
    pub fn get<'a>(&self, facts: &'a Facts) -> Option<FactValue<'a>> {
        (self.get)(facts)
    }

    /// Where `facts` keep it.
    pub fn slot<'a>(&self, facts: &'a mut Facts) -> FactSlot<'a> {
        (self.slot)(facts)
    }
}

impl FactSlot<'_> {
    /// Takes what the same slot of other facts states: where this one is silent, or in its place.
    pub(super) fn take_from(self, other: Self, replace: bool) {
        fn choose<T>(known: &mut Option<T>, other: &mut Option<T>, replace: bool) {
            if other.is_some() && (replace || known.is_none()) {
                *known = other.take();
            }
        }
        match (self, other) {
            (Self::Values(known, closed), Self::Values(other, other_closed))
                if !other.is_empty() && (replace || known.is_empty()) =>
            {
                *known = std::mem::take(other);
                *closed = *other_closed;
            }
            (Self::Numbers(known), Self::Numbers(other)) => choose(known, other, replace),
            (Self::Counts(known), Self::Counts(other)) => choose(known, other, replace),
            (Self::Items(known), Self::Items(other)) => choose(known, other, replace),
            (Self::Text(known), Self::Text(other)) => choose(known, other, replace),
            // What is deprecated stays so, in the words that are known.
            (Self::Note(known), Self::Note(other)) => choose(known, other, false),
            _ => {}
        }
    }

    /// Keeps `value`, which is of the same kind.
    pub fn set(self, value: FactValue<'_>) {
        match (self, value) {
            (Self::Values(known, closed), FactValue::Values(values, all)) => {
                *known = values.to_vec();
                *closed = all;
            }
            (Self::Numbers(known), FactValue::Numbers(limits)) => *known = Some(limits),
            (Self::Counts(known), FactValue::Counts(limits)) => *known = Some(limits),
            (Self::Items(known), FactValue::Items(most)) => *known = Some(most),
            (Self::Text(known), FactValue::Text(text)) => *known = Some(text.to_owned()),
            (Self::Note(known), FactValue::Note(text)) => *known = Some(text.clone()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::FACTS;
    use super::*;

    #[test]
    fn a_slot_takes_what_is_newer() {
        let mut held = Facts {
            unit: Some("s".into()),
            ..Facts::default()
        };
        for (replace, unit) in [(false, "s"), (true, "ms")] {
            let mut other = Facts {
                unit: Some("ms".into()),
                max_items: Some(3),
                ..Facts::default()
            };
            for fact in FACTS {
                fact.slot(&mut held)
                    .take_from(fact.slot(&mut other), replace);
            }
            assert_eq!(
                (held.unit.as_deref(), held.max_items),
                (Some(unit), Some(3))
            );
        }
    }
}
