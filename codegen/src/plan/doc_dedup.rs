//! What the text of a field says already, so that it is not said again after it.

use std::borrow::Cow;

use crate::{doc::facts, model::Aspect, vocabulary::fact_words};

use super::doc_lines::can_follow;

/// The sentences of a text, without markup, in lower case.
pub(super) struct Said {
    sentences: Vec<String>,
}

impl Said {
    /// What `doc`, lines of rustdoc, says.
    pub(super) fn by(doc: &[String]) -> Self {
        let mut blocks: Vec<String> = vec![String::new()];
        for line in doc {
            match blocks.last_mut() {
                Some(block) if !line.is_empty() && can_follow(line) => {
                    block.push(' ');
                    block.push_str(&bare(line));
                }
                _ => blocks.push(bare(line)),
            }
        }
        let sentences = blocks.iter().flat_map(|block| {
            let text = block.replace("e.g. ", "e.g ") + " ";
            // An item of a list is about one value: what it says goes together.
            let text = match block.starts_with("- ") {
                true => text,
                false => text.replace(". ", "\n").replace(['。', '；'], "\n"),
            };
            text.lines()
                .map(str::trim)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        });
        Self {
            sentences: sentences.filter(|s| !s.is_empty()).collect(),
        }
    }

    /// Whether one sentence speaks of `fact` and has all of `values`.
    pub(super) fn says(&self, fact: Aspect, values: &[String]) -> bool {
        let values: Vec<String> = values.iter().map(|v| bare(v)).collect();
        let has_all = |sentence: &str| values.iter().all(|v| stands(sentence, v));
        self.sentences
            .iter()
            .filter(|s| has_all(s) || has_all(&ungrouped(s)))
            .any(|s| speaks_of(s, fact))
    }

    /// Whether one sentence speaks of the unit and names `unit` as pages write it.
    pub(super) fn says_unit(&self, unit: &str) -> bool {
        let written = || facts::units().chain(fact_words::units());
        let is = |word: &str, other: &str| word.eq_ignore_ascii_case(other);
        let known = written().find(|(word, _)| is(word, unit));
        let unit = known.map_or(unit, |(_, given)| given);
        let named = |sentence: &str| {
            let named = || written().filter(|(word, _)| stands(sentence, &bare(word)));
            // `毫秒` is no `秒`.
            let whole =
                |word: &str| !named().any(|(w, _)| w.len() > word.len() && w.contains(word));
            let as_written = named().any(|(word, given)| is(given, unit) && whole(word));
            as_written || stands(sentence, &bare(unit))
        };
        let mut speaking = self.sentences.iter().filter(|s| speaks_of(s, Aspect::Unit));
        speaking.any(|s| named(s))
    }

    /// Whether `sentence` stands there.
    pub(super) fn has(&self, sentence: &str) -> bool {
        let sentence = bare(sentence);
        let sentence = sentence.trim_end_matches(['.', '。', '；']);
        self.sentences.iter().any(|s| s.contains(sentence))
    }

    /// Whether `word`, in Latin letters, stands anywhere.
    pub(super) fn mentions(&self, word: &str) -> bool {
        let word = bare(word);
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        self.sentences.iter().any(|s| stands(s, word))
    }
}

fn speaks_of(sentence: &str, fact: Aspect) -> bool {
    fact_words::of(fact).any(|word| stands(sentence, word))
}

/// A text as it is compared: without markup and escapes, in lower case.
fn bare(text: &str) -> String {
    let text = text.replace(['\\', '`'], "").replace('*', " ");
    text.trim().to_lowercase()
}

/// `10,000` as `10000`.
fn ungrouped(text: &str) -> Cow<'_, str> {
    if !text.contains(',') {
        return text.into();
    }
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let behind = &text[at + c.len_utf8()..];
        let three = behind.len() >= 3 && behind.bytes().take(3).all(|b| b.is_ascii_digit());
        if c == ',' && three && digit(out.chars().next_back()) {
            continue;
        }
        out.push(c);
    }
    out.into()
}

/// Whether `word` is in `text` and no part of a longer word or number.
fn stands(text: &str, word: &str) -> bool {
    let alone = |at: usize| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let part = |inside: Option<char>,
                    next: Option<char>,
                    beyond: Option<char>,
                    joints: &[char]| {
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
            letter(inside)
                && (letter(next) || (next.is_some_and(|c| joints.contains(&c)) && letter(beyond)))
        };
        let mut inside = word.chars();
        let (first, last) = (inside.next(), word.chars().next_back());
        let number = word.parse::<f64>().is_ok();
        // `1-50` is two numbers, `cn-hangzhou` one word.
        let joints: &[char] = if number { &['.'] } else { &['-', '.'] };
        let (mut b, mut a) = (before.chars().rev(), after.chars());
        let (b, a) = ((b.next(), b.next()), (a.next(), a.next()));
        let negative = number && b.0 == Some('-') && !b.1.is_some_and(char::is_alphanumeric);
        !part(first, b.0, b.1, joints) && !part(last, a.0, a.1, joints) && !negative
    };
    !word.is_empty() && text.match_indices(word).any(|(at, _)| alone(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Said {
        Said::by(&text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    fn says(text: &str, fact: Aspect, values: &[&str]) -> bool {
        let values: Vec<String> = values.iter().map(|v| (*v).to_owned()).collect();
        said(text).says(fact, &values)
    }

    #[test]
    fn a_fact_is_said_by_its_word_and_its_values_in_one_sentence() {
        assert!(says(
            "Depth of it. Default value: **2**.",
            Aspect::Default,
            &["2"]
        ));
        assert!(says("深度。默认为\\_a。", Aspect::Default, &["_a"]));
        assert!(says(
            "From 1 to\n1,000 frogs.",
            Aspect::Range,
            &["1", "1000"]
        ));
        assert!(says("取值：\\[1,10\\]。", Aspect::Range, &["1", "10"]));
        assert!(says("Leaps, e.g. `Far`.", Aspect::Examples, &["far"]));
        assert!(!says(
            "The default is told elsewhere. There are 2.",
            Aspect::Default,
            &["2"]
        ));
        assert!(says(
            "- **on**: it leaps. This is the\n  default.",
            Aspect::Default,
            &["on"]
        ));
        assert!(!says(
            "- on\n- off. This is the default.",
            Aspect::Default,
            &["on"]
        ));
        assert!(!says("Default:\n\n- 2", Aspect::Default, &["2"]));
        assert!(!says("Between 1 and 5 by default.", Aspect::Unit, &["5"]));
    }

    #[test]
    fn a_value_is_no_part_of_another() {
        let default =
            |text: &str, value: &str| says(&format!("default: {text}"), Aspect::Default, &[value]);
        assert!(default("1-50", "50") && default("a.", "a") && default("1~5", "5"));
        assert!(!default("150", "50") && !default("1.50", "50") && !default("-1", "1"));
        assert!(!default("cn-north-a", "cn-north") && !default("is_on", "on"));
    }

    #[test]
    fn a_unit_is_said_in_any_way_it_is_written() {
        assert!(said("时长，单位：秒。").says_unit("seconds"));
        assert!(said("How long, in seconds.").says_unit("seconds"));
        assert!(said("Unit: Mbit/s.").says_unit("Mbps"));
        assert!(!said("Unit: Kbit/s.").says_unit("Mbps"));
        assert!(!said("How long, in milliseconds.").says_unit("seconds"));
        assert!(!said("时长，单位：毫秒。").says_unit("seconds"));
        assert!(!said("It takes seconds.").says_unit("seconds"));
    }
}
