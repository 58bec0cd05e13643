//! What a description states of a value.

use serde::Serialize;

use super::{Language, Text};

/// What a description states of a parameter or field. A row and its field share this one type, so a new kind of
/// fact is a field here, what reads it, and what prints it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facts {
    /// Listed values; see `values_closed`.
    pub values: Vec<AllowedValue>,
    /// The page gives `values` as complete and the example agrees.
    pub values_closed: bool,
    /// Numeric range, either end may be open.
    pub range: Option<(Option<f64>, Option<f64>)>,
    /// Length in characters, either end may be open.
    pub length: Option<(Option<u64>, Option<u64>)>,
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
    pub fn fill_from(&mut self, other: Self, language: Language) {
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
            self.values_closed = other.values_closed;
            self.values = other.values;
        } else if let ([only], true) = (self.values.as_slice(), other.values.len() > 1) {
            // One value is a poor list where the other language has a real one.
            let (more, closed) = (!has(&other.values, only), other.values_closed);
            let held = std::mem::replace(&mut self.values, other.values);
            self.values.extend(held.into_iter().filter(|_| more));
            self.values_closed = closed && !more;
        } else if same {
            // One language may only list what the other one announces as all there is.
            self.values_closed |= other.values_closed;
            let better = language == Language::En && ordered();
            if better || !explains(&self.values) {
                take_meanings(&mut self.values, other.values);
            }
        }
        self.range = self.range.or(other.range);
        self.length = self.length.or(other.length);
        self.default = self.default.take().or(other.default);
        self.unit = self.unit.take().or(other.unit);
        self.max_items = self.max_items.or(other.max_items);
        match (&mut self.deprecated, other.deprecated) {
            (Some(known), Some(other)) => known.fill_from(other),
            (known @ None, Some(other)) => *known = Some(other),
            _ => {}
        }
    }

    /// Adds what a page of another day states; that of a newer one goes before what is known.
    pub fn take_from(&mut self, other: Self, is_newer: bool) {
        fn choose<T>(known: &mut Option<T>, other: Option<T>, is_newer: bool) {
            if other.is_some() && (is_newer || known.is_none()) {
                *known = other;
            }
        }
        if !other.values.is_empty() && (is_newer || self.values.is_empty()) {
            self.values = other.values;
            self.values_closed = other.values_closed;
        }
        choose(&mut self.range, other.range, is_newer);
        choose(&mut self.length, other.length, is_newer);
        choose(&mut self.default, other.default, is_newer);
        choose(&mut self.unit, other.unit, is_newer);
        choose(&mut self.max_items, other.max_items, is_newer);
        choose(&mut self.deprecated, other.deprecated, false);
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
