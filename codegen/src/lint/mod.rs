//! Findings for people and programs: chosen, ordered, rendered, explained.

mod explain;
mod output;
mod snippet;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    api, doc, metadata, plan,
    report::{Diagnostic, Level, Report, Rule},
    wording,
};

pub use explain::explain;
pub use output::{LintFormat, LintStyle, write};

/// Every rule that can speak, in the order of the codes.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = [
        doc::rules::RULES,
        api::rules::RULES,
        plan::rules::RULES,
        metadata::rules::RULES,
        wording::rules::RULES,
    ]
    .concat();
    rules.sort_by_key(|r| r.code);
    rules
}

/// What the rule of a code is about; empty for a code that no rule has.
pub fn title_of(code: &str) -> &'static str {
    let rule = rules().into_iter().find(|r| r.code == code);
    rule.map_or("", |r| r.title)
}

/// A code that no rule has.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownCode(pub String);

impl std::fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let codes: Vec<&str> = rules().iter().map(|r| r.code).collect();
        write!(
            f,
            "`{}` is no code of a diagnostic; there are {}",
            self.0,
            codes.join(", ")
        )
    }
}

impl std::error::Error for UnknownCode {}

/// Which codes are errors and which are silent, whatever their own level is.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    deny: BTreeSet<&'static str>,
    allow: BTreeSet<&'static str>,
}

impl Selection {
    /// Codes to deny and to allow; a code in both is denied.
    ///
    /// # Errors
    /// If a code is not one of a rule.
    pub fn new(deny: &[String], allow: &[String]) -> Result<Self, UnknownCode> {
        let rules = rules();
        let known = |code: &String| {
            let rule = rules.iter().find(|r| r.code.eq_ignore_ascii_case(code));
            rule.map(|r| r.code)
                .ok_or_else(|| UnknownCode(code.clone()))
        };
        Ok(Self {
            deny: deny.iter().map(known).collect::<Result<_, _>>()?,
            allow: allow.iter().map(known).collect::<Result<_, _>>()?,
        })
    }

    /// The findings of a run that are to be told, worst first within a page, pages in order.
    pub fn choose(&self, report: &Report) -> Vec<Diagnostic> {
        let mut chosen: Vec<Diagnostic> = report
            .open()
            .filter(|d| !self.allow.contains(d.rule.code) || self.deny.contains(d.rule.code))
            .cloned()
            .collect();
        for d in &mut chosen {
            if self.deny.contains(d.rule.code) {
                d.level = Level::Error;
            }
        }
        chosen.sort_by(|a, b| {
            (a.span, a.rule.code, &a.message).cmp(&(b.span, b.rule.code, &b.message))
        });
        chosen.dedup();
        chosen
    }
}

/// Number of findings of each rule, most frequent first.
pub fn summary(diagnostics: &[Diagnostic]) -> Vec<(&'static Rule, usize)> {
    let mut counts: BTreeMap<&'static str, (&'static Rule, usize)> = BTreeMap::new();
    for d in diagnostics {
        counts.entry(d.rule.code).or_insert((d.rule, 0)).1 += 1;
    }
    let mut list: Vec<_> = counts.into_values().collect();
    list.sort_by_key(|(rule, n)| (std::cmp::Reverse(*n), rule.code));
    list
}

#[cfg(test)]
mod tests;
