//! The unit of a number: behind a cue, before one, or in a bracket of its own.

use crate::vocabulary::{
    TypeWord,
    phrases::{Cue, Hit, Phrases},
};

use super::{reader::FactReader, scalar, scan};

impl FactReader<'_> {
    /// The unit that a phrase speaks of.
    pub(super) fn unit(&self, hit: Hit) -> Option<String> {
        match hit.cue {
            Cue::UnitBefore => self.unit_before(hit),
            // The precision of a number is its unit; that of a time is not.
            Cue::Precision if !self.holds_number() => None,
            Cue::Precision => known_unit_at(self.cell.text.get(hit.end..)?, self.phrases),
            _ => scalar::unit(self.cell, hit.end, self.phrases),
        }
    }

    /// `counted in minutes`, with the unit between two words.
    fn unit_before(&self, hit: Hit) -> Option<String> {
        let before = self.cell.text[..hit.start].trim_end();
        let mut leads = self.phrases.unit_leads.iter();
        let start = leads.find_map(|lead| Some(before.rfind(lead)? + lead.len()))?;
        scalar::unit_of(before[start..].trim(), self.phrases)
    }

    /// The unit that stands in a bracket of its own in the first line: `length（km）`.
    pub(super) fn bracketed_unit(&self) -> Option<String> {
        if !self.holds_number() {
            return None;
        }
        let line = self.cell.lines.first()?;
        let text = &self.cell.text[line.start..line.end];
        let text = &text[..scan::sentence_end(text, 0)];
        let mut found = text.match_indices(['（', '(']).filter_map(|(at, open)| {
            let named = text[..at]
                .trim_end()
                .ends_with(|c: char| c.is_alphabetic() && !c.is_ascii());
            let inner = &text[at + open.len()..];
            let inner = inner[..inner.find(['）', ')'])?].trim();
            let measures = !self.phrases.counts.contains(&inner) && named;
            let mut units = self.phrases.units.iter().filter(|_| measures);
            units
                .find(|(unit, _)| *unit == inner)
                .map(|(_, given)| *given)
        });
        match found.next() {
            Some(unit) => found.next().is_none().then(|| unit.to_owned()),
            None => self.unit_behind_sign(text),
        }
    }

    /// The unit that the first line ends with, behind a sign: `length: km`.
    fn unit_behind_sign(&self, line: &str) -> Option<String> {
        let (_, word) = line.rsplit_once(['：', '；', '，'])?;
        let mut units = self.phrases.units.iter();
        let known =
            units.find(|(unit, _)| *unit == word.trim() && !self.phrases.counts.contains(unit));
        known.map(|(_, given)| (*given).to_owned())
    }

    fn holds_number(&self) -> bool {
        let number = |e: &str| e.trim().parse::<f64>().is_ok();
        match self.context.ty {
            TypeWord::Integer | TypeWord::Long | TypeWord::Float => true,
            TypeWord::String | TypeWord::Unspecified => self.context.example.is_some_and(number),
            _ => false,
        }
    }
}

/// The longest unit that `text` starts with.
fn known_unit_at(text: &str, phrases: &Phrases) -> Option<String> {
    let text = text.trim_start();
    let units = phrases.units.iter();
    let here = units.filter(|(unit, _)| text.starts_with(unit) && !phrases.counts.contains(unit));
    let longest = here.max_by_key(|(unit, _)| unit.len())?;
    Some(longest.1.to_owned())
}
