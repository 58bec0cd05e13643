//! Facts that a description states: value lists, ranges, lengths, defaults, units and the like.
//!
//! The phrases are data, one file a language. One pass finds all of them; what follows (or
//! before) each is then read by the few grammars that values, numbers and sentences have. A fact that
//! could be wrong is left out: no value list is better than a wrong one.

mod announced;
mod bare_list;
mod cell;
mod conditions;
mod entry;
mod hits;
mod inline;
mod list;
mod members;
mod number;
mod only_value;
mod pairs;
mod prose;
mod reader;
mod reversed;
mod scalar;
mod scan;
mod units;
mod values;

use crate::{
    model::{Facts, Language},
    vocabulary::{TypeWord, phrases},
};

use self::{cell::Cell, hits::Hits, members::MemberSpans, reader::FactReader};

/// What a description is about; it decides what its words can mean.
#[derive(Clone, Copy, Debug)]
pub struct FactContext<'a> {
    /// Name of the parameter or field as on the wire.
    pub name: &'a str,
    /// Its type.
    pub ty: &'a TypeWord,
    /// Its example value, when the page has one.
    pub example: Option<&'a str>,
}

/// Reads the facts that `description`, a raw Markdown cell, states.
pub fn read(language: Language, description: &str, context: FactContext<'_>) -> Facts {
    read_traced(language, description, context, &mut |_| {})
}

/// Like [`read`], and tells the name of each pattern that gave a fact or held one back.
pub fn read_traced(
    language: Language,
    description: &str,
    context: FactContext<'_>,
    used: &mut dyn FnMut(&'static str),
) -> Facts {
    if description.is_empty() {
        return Facts::default();
    }
    let cell = Cell::parse(description);
    let mut hits = phrases::find(language, &cell.text);
    let members = MemberSpans::of(&cell, &hits, context);
    hits.retain(|h| !members.hold(h.start) || !h.cue.is_about_one_value());
    let hits = Hits::new(hits);
    let reader = FactReader {
        cell: &cell,
        hits: &hits,
        language,
        phrases: phrases::phrases_of(language),
        context,
    };
    let mut facts = Facts::default();
    reader.values(&mut facts, used);
    reader.scalars(&mut facts, used);
    prose::read(&reader, &mut facts, used);
    // Several of the values in one text are a value, too.
    if facts.separator.is_some() && matches!(context.ty, TypeWord::String) {
        facts.values_closed = false;
    }
    facts
}

/// Names of all patterns.
pub fn patterns() -> impl Iterator<Item = &'static str> {
    [Language::Zh, Language::En]
        .into_iter()
        .flat_map(|l| phrases::phrases_of(l).phrases)
        .filter(|p| p.cue != phrases::Cue::Nothing)
        .map(|p| p.id)
        .chain([
            BARE_BULLETS,
            BARE_MEANINGS,
            BARE_PAIRS,
            BRACKETED_UNIT,
            WHOLE_DEPRECATED,
        ])
}

/// Units as the pages of any language write them, and as they are given on.
pub fn units() -> impl Iterator<Item = (&'static str, &'static str)> {
    [Language::Zh, Language::En]
        .into_iter()
        .flat_map(|l| phrases::phrases_of(l).units)
        .copied()
}

/// A unit in a bracket of its own.
const BRACKETED_UNIT: &str = "bracketed-unit";

/// A description that is nothing but a word against the use of its field.
const WHOLE_DEPRECATED: &str = "whole-deprecated";

/// Bullets that nothing announces, but the example is one of them.
const BARE_BULLETS: &str = "bare-bullets";

/// Pairs of a value and its meaning in one form, the example among them.
const BARE_PAIRS: &str = "bare-pairs";

/// Values in running text that nothing announces, each with its meaning.
const BARE_MEANINGS: &str = "bare-meanings";
