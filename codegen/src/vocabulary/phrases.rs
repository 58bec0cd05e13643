//! Phrases as data, and the automaton that finds them all in one pass.

mod en;
mod zh;

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};

use crate::model::Language;

/// What a phrase announces.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cue {
    /// The values or the range of the parameter follow.
    Values,
    /// The only value there is follows.
    Fixed,
    /// At the beginning of a sentence: the only value there is follows.
    SetTo,
    /// What is supported follows: the values, if the example is one of them.
    Supports,
    /// The same, and nothing else is.
    SupportsOnly,
    /// Values follow, as examples.
    Examples,
    /// The range of the `N` in the name follows.
    Items,
    /// The largest number of items follows, if what is counted is not characters.
    AtMost,
    /// The smallest value follows.
    Minimum,
    /// The largest value follows.
    Maximum,
    /// What stands before counts characters.
    Characters,
    /// The default follows.
    Default,
    /// The value before is the default.
    IsDefault,
    /// The unit follows.
    Unit,
    /// The unit stands before.
    UnitBefore,
    /// How exact a value is follows: the unit of a number, the last digit of a time.
    Precision,
    /// The parameter should not be used any more.
    Deprecated,
    /// Something must be given …
    Required,
    /// … under the condition that follows.
    When,
    /// Something must be given under the condition that stands before.
    RequiredWhen,
    /// What follows must be given, if it is the parameter itself.
    RequiredNamed,
    /// The text is JSON.
    Json,
    /// Something is in the JSON format: the text, or what the server returns.
    JsonFormat,
    /// Something is separated …
    Separated,
    /// … by this.
    Separator(char),
    /// What is said holds for each of several.
    Each,
    /// Nothing: the words only look like those of another phrase.
    Nothing,
}

impl Cue {
    /// Whether the cue says something of a single value, so that it matters whose value that is.
    pub(crate) fn is_about_one_value(self) -> bool {
        !matches!(
            self,
            Self::IsDefault
                | Self::Deprecated
                | Self::Json
                | Self::JsonFormat
                | Self::Items
                | Self::Separated
                | Self::Separator(_)
                | Self::When
        )
    }
}

/// Wordings of one cue that are read alike.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    /// Stable name.
    pub(crate) id: &'static str,
    pub(crate) cue: Cue,
    /// The wordings; the longest that fits wins over all phrases of the language.
    pub(crate) words: &'static [&'static str],
}

/// A comparison in words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Bound {
    Above,
    AtLeast,
    Below,
    AtMost,
}

/// What a language knows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrases {
    pub(crate) phrases: &'static [Phrase],
    /// Stand alone above the list of values on generated pages.
    pub(crate) generated_cues: &'static [&'static str],
    /// As a whole description, or in front of a colon, say that the parameter should not be used any more.
    pub(crate) says_deprecated: &'static [&'static str],
    /// Between the name of a parameter and a phrase; none where names stand after phrases.
    pub(crate) possessives: &'static [&'static str],
    /// Behind a phrase, in front of what it speaks of.
    pub(crate) of: &'static [&'static str],
    /// In front of a noun, without a meaning here.
    pub(crate) articles: &'static [&'static str],
    /// Say that a phrase speaks of the parameter at hand.
    pub(crate) itself: &'static [&'static str],
    /// Join the last two values of a list; more must follow.
    pub(crate) or: &'static [&'static str],
    /// Between a value and its meaning.
    pub(crate) means: &'static [&'static str],
    /// Those of them that say so for certain.
    pub(crate) says_meaning: &'static [&'static str],
    /// Behind a list, name what was listed.
    pub(crate) list_nouns: &'static [&'static str],
    /// Behind a list that goes on.
    pub(crate) and_so_on: &'static [&'static str],
    /// Between the ends of a range.
    pub(crate) to: &'static [&'static str],
    pub(crate) bounds: &'static [(&'static str, Bound)],
    /// In front of a number, say that it is the most.
    pub(crate) limits: &'static [&'static str],
    /// Between a condition and what holds under it.
    pub(crate) then: &'static [&'static str],
    /// Between a parameter that must be given and the value that it must have.
    pub(crate) value_leads: &'static [&'static str],
    /// In front of a word, turn it round.
    pub(crate) negations: &'static [&'static str],
    /// Words that call a value the default, as a part of a list in brackets.
    pub(crate) defaults: &'static [&'static str],
    /// Said of a default that is not a value.
    pub(crate) nothing: &'static [&'static str],
    /// Units, as written and as they are given on.
    pub(crate) units: &'static [(&'static str, &'static str)],
    /// Those of them that count things, and measure nothing.
    pub(crate) counts: &'static [&'static str],
    /// In front of a unit that a phrase follows.
    pub(crate) unit_leads: &'static [&'static str],
    /// Measure a text, after a number.
    pub(crate) sizes: &'static [&'static str],
    /// Count items, after a number.
    pub(crate) counters: &'static [&'static str],
    /// May stand between a cue and what it announces.
    pub(crate) fillers: &'static [&'static str],
}

/// A phrase in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) cue: Cue,
    pub(crate) id: &'static str,
}

struct Matcher {
    automaton: Option<AhoCorasick>,
    phrases: Vec<&'static Phrase>,
}

static ZH: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(&zh::CHINESE));
static EN: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(&en::ENGLISH));

impl Matcher {
    fn new(phrases: &'static Phrases) -> Self {
        let pairs = || {
            phrases
                .phrases
                .iter()
                .flat_map(|p| p.words.iter().map(move |w| (p, *w)))
        };
        let automaton = AhoCorasickBuilder::new()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(pairs().map(|(_, w)| w))
            .ok();
        Self {
            automaton,
            phrases: pairs().map(|(p, _)| p).collect(),
        }
    }
}

/// The phrases of a language.
pub(crate) fn phrases_of(language: Language) -> &'static Phrases {
    match language {
        Language::Zh => &zh::CHINESE,
        Language::En => &en::ENGLISH,
    }
}

/// All phrases in `text`, in order.
pub(crate) fn find(language: Language, text: &str) -> Vec<Hit> {
    let matcher: &Matcher = match language {
        Language::Zh => &ZH,
        Language::En => &EN,
    };
    let Some(automaton) = &matcher.automaton else {
        return Vec::new();
    };
    automaton
        .find_iter(text)
        .filter(|m| whole_words(text, m.start(), m.end()))
        .map(|m| {
            let phrase = matcher.phrases[m.pattern().as_usize()];
            Hit {
                start: m.start(),
                end: m.end(),
                cue: phrase.cue,
                id: phrase.id,
            }
        })
        .collect()
}

/// A phrase in Latin letters must not be a part of a longer word.
fn whole_words(text: &str, start: usize, end: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let (before, inside, after) = (&text[..start], &text[start..end], &text[end..]);
    let glued_before = letter(before.chars().next_back()) && letter(inside.chars().next());
    let glued_after = letter(inside.chars().next_back()) && letter(after.chars().next());
    !glued_before && !glued_after
}
