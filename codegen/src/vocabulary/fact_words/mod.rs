//! Words by which a text shows what it says of a value, one table a language. Pages mix languages,
//! so every lookup asks all of them.

mod en;
mod zh;

use crate::model::Aspect;

/// The words of one language, in lower case.
struct FactWords {
    /// A sentence that has one of them speaks of the fact.
    facts: &'static [(Aspect, &'static [&'static str])],
    /// Stand in the place of an example and say that there is none.
    no_example: &'static [&'static str],
    /// Announce values.
    labels: &'static [&'static str],
    /// Units by more than one name: a name, and the one that it is known by.
    units: &'static [(&'static str, &'static str)],
}

const LANGUAGES: [&FactWords; 2] = [&en::WORDS, &zh::WORDS];

/// Words that show that a sentence speaks of `fact`.
pub(crate) fn of(fact: Aspect) -> impl Iterator<Item = &'static str> {
    LANGUAGES
        .iter()
        .flat_map(|words| words.facts)
        .filter(move |(of, _)| *of == fact)
        .flat_map(|(_, words)| words.iter().copied())
}

/// Whether `clause` does nothing but announce values.
pub(crate) fn is_label(clause: &str) -> bool {
    let clause = clause.to_lowercase();
    let bare = clause.trim_matches(|c: char| !c.is_alphanumeric());
    LANGUAGES.iter().any(|words| words.labels.contains(&bare))
}

/// Names of units, each with the one it is known by.
pub(crate) fn units() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().flat_map(|words| words.units).copied()
}

/// Whether `example` is none: a word that says so, a placeholder without anything in it.
pub(crate) fn is_no_example(example: &str) -> bool {
    let example = example.trim().to_lowercase();
    let mut chars = example.chars();
    let placeholder = match chars.next() {
        Some(first @ ('x' | '*' | '.' | '-')) => example.len() > 1 && chars.all(|c| c == first),
        _ => false,
    };
    placeholder
        || LANGUAGES
            .iter()
            .any(|words| words.no_example.contains(&example.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_an_example_is_none() {
        for none in [
            "N/A",
            " null",
            "-",
            "无",
            "不涉及",
            "\"\"",
            "{}",
            "xxx",
            "XXXX",
            "****",
            "String",
        ] {
            assert!(is_no_example(none), "{none}");
        }
        for some in ["0", "*", "x", "normal", "i-****", "[1]", "false", "mixxx"] {
            assert!(!is_no_example(some), "{some}");
        }
    }
}
