//! What a description states of a value.

use serde::Serialize;

use super::{
    Aspect, FactEntry, FactSlot, FactValue, Language, Limits, Text, fact_list::fact_entry,
};

/// What a description states of a parameter or field. A row and its field share this one type. What is kept is in
/// [`FACTS`], too: rooms that keep, compare, merge, write and show facts walk that list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facts {
    /// Listed values; see `values_closed`.
    pub values: Vec<AllowedValue>,
    /// The page gives `values` as complete and the example agrees.
    pub values_closed: bool,
    /// Numeric range, either end may be open.
    pub range: Option<Limits<f64>>,
    /// Length in characters, either end may be open.
    pub length: Option<Limits<u64>>,
    /// Default of the server.
    pub default: Option<String>,
    /// Unit (`seconds`, `GB`).
    pub unit: Option<String>,
    /// Largest number of items.
    pub max_items: Option<u64>,
    /// It should not be used any more; what the page says.
    pub deprecated: Option<Text>,
    /// When it is required or allowed; what the page says.
    #[serde(skip)]
    pub condition: Option<String>,
    /// The text of the parameter is JSON.
    #[serde(skip)]
    pub json_text: bool,
    /// Several values in one text, with this between them.
    #[serde(skip)]
    pub separator: Option<char>,
}

/// Every kind of fact that is kept, in the order of a cell `Facts`.
pub const FACTS: [FactEntry; 7] = [
    FactEntry {
        name: "values",
        word: "one of",
        label: "Values",
        aspect: Aspect::Values,
        get: |facts| {
            let stated = !facts.values.is_empty();
            stated.then_some(FactValue::Values(&facts.values, facts.values_closed))
        },
        slot: Facts::values_slot,
    },
    fact_entry!(length: Counts, "chars", "Length", Length),
    fact_entry!(range: Numbers, "range", "Range", Range),
    fact_entry!(default: Text, "default", "Default", Default),
    fact_entry!(unit: Text, "unit", "Unit", Unit),
    fact_entry!(max_items: Items, "max", "Items", MaxItems),
    fact_entry!(deprecated: Note, "deprecated", "Deprecated", Deprecated),
];

/// Gives values the meanings that the same values have elsewhere, whatever their case.
fn take_meanings(values: &mut [AllowedValue], others: Vec<AllowedValue>) {
    for other in others.into_iter().filter(|v| !v.meaning.is_empty()) {
        let mut held = values.iter_mut();
        if let Some(value) = held.find(|v| v.value.eq_ignore_ascii_case(&other.value)) {
            value.meaning = other.meaning;
        }
    }
}

impl Facts {
    /// Adds what another page states. What is known already stays, but a list of the same values in `language` brings
    /// its meanings along when that is English.
    pub fn fill_from(&mut self, mut other: Self, language: Language) {
        let has = |all: &[AllowedValue], v: &AllowedValue| {
            all.iter().any(|a| a.value.eq_ignore_ascii_case(&v.value))
        };
        let same = self.values.len() == other.values.len()
            && self.values.iter().all(|v| has(&other.values, v));
        let ordered = || {
            self.values
                .iter()
                .zip(&other.values)
                .all(|(a, b)| a.value.eq_ignore_ascii_case(&b.value))
        };
        let explains = |all: &[AllowedValue]| all.iter().any(|v| !v.meaning.is_empty());
        if self.values.is_empty() {
            // Taken below, like every fact that is not known.
        } else if let ([only], true) = (self.values.as_slice(), other.values.len() > 1) {
            // One value is a poor list where the other language has a real one.
            let (more, closed) = (!has(&other.values, only), other.values_closed);
            let held = std::mem::replace(&mut self.values, std::mem::take(&mut other.values));
            self.values.extend(held.into_iter().filter(|_| more));
            self.values_closed = closed && !more;
        } else if same {
            // One language may only list what the other one announces as all there is.
            self.values_closed |= other.values_closed;
            let better = language == Language::En && ordered();
            if better || !explains(&self.values) {
                take_meanings(&mut self.values, std::mem::take(&mut other.values));
            }
        }
        if let Some(known) = &mut self.deprecated {
            known.fill_from(other.deprecated.take().unwrap_or_default());
        }
        self.take_from(other, false);
    }

    /// Where listed values are kept.
    pub(crate) fn values_slot(&mut self) -> FactSlot<'_> {
        FactSlot::Values(&mut self.values, &mut self.values_closed)
    }

    /// Adds what a page of another day states; that of a newer one goes before what is known.
    pub fn take_from(&mut self, mut other: Self, is_newer: bool) {
        for fact in FACTS {
            fact.slot(self).take_from(fact.slot(&mut other), is_newer);
        }
    }
}

/// One value of a value list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AllowedValue {
    /// The value on the wire.
    pub value: String,
    /// What it means, raw Markdown; empty when the page does not say.
    pub meaning: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Facts that state something of every kind, written out: a new field has to be added here, and then is one of the
    /// list as well.
    fn all() -> Facts {
        Facts {
            values: vec![AllowedValue::default()],
            values_closed: true,
            range: Some((Some(1.0), None)),
            length: Some((None, Some(2))),
            default: Some("a".into()),
            unit: Some("s".into()),
            max_items: Some(3),
            deprecated: Some(Text::default()),
            condition: None,
            json_text: false,
            separator: None,
        }
    }

    #[test]
    fn the_list_has_every_fact_that_is_kept() {
        let (full, mut copy) = (all(), Facts::default());
        for fact in FACTS {
            assert_eq!(fact.get(&copy), None, "{}", fact.name);
            let value = fact.get(&full).expect(fact.name);
            fact.slot(&mut copy).set(value);
        }
        assert_eq!(copy, full);
        let kept = serde_json::to_value(&full).unwrap();
        let kept: Vec<&String> = kept.as_object().unwrap().keys().collect();
        let listed = FACTS.map(|fact| fact.name);
        for name in kept.into_iter().filter(|name| *name != "values_closed") {
            assert!(listed.contains(&name.as_str()), "{name}");
        }
    }

    type List = &'static [&'static str];

    fn listed(values: List, values_closed: bool) -> Facts {
        let value = |v: &&str| AllowedValue {
            value: (*v).to_owned(),
            meaning: String::new(),
        };
        Facts {
            values: values.iter().map(value).collect(),
            values_closed,
            ..Facts::default()
        }
    }

    #[test]
    fn a_single_value_gives_way_to_a_list() {
        let cases: [(List, List, (List, bool)); 4] = [
            (
                &["red"],
                &["blue", "green"],
                (&["blue", "green", "red"], false),
            ),
            (&["red"], &["Red", "green"], (&["Red", "green"], true)),
            (&["red", "blue"], &["green"], (&["red", "blue"], true)),
            (&["red"], &["blue"], (&["red"], true)),
        ];
        for (held, other, (want, closed)) in cases {
            let mut facts = listed(held, true);
            facts.fill_from(listed(other, true), Language::En);
            assert_eq!(facts, listed(want, closed));
        }
    }
}
