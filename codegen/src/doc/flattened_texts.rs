//! Which of the paragraphs of a flattened row describe it, and which one is its example.

use crate::{
    model::Language,
    page::Block,
    vocabulary::{
        self, TypeWord,
        phrases::{self, Cue},
    },
};

use super::{bullets, cells, flattened_json::ShownJson, types};

/// Most letters that the name of a list has more than the label of its items.
const LONGEST_PLURAL: usize = 4;

/// Least words of a sentence in Latin letters.
const SENTENCE_WORDS: usize = 4;

/// What is known of a row before its texts are told apart.
pub(super) struct RowTexts<'a> {
    /// The name, or that of the list whose items the row is for.
    pub(super) name: &'a str,
    pub(super) ty: &'a str,
    pub(super) container: bool,
    /// It is the last one of its table: after it the text goes on.
    pub(super) last: bool,
    /// The page is written in Latin letters, so that an example looks like its description.
    pub(super) in_latin: bool,
    pub(super) json: &'a ShownJson,
}

impl RowTexts<'_> {
    /// How many of the paragraphs after the head of a row describe it, and whether one more is its example.
    pub(super) fn split(&self, texts: &[Block]) -> (usize, bool) {
        if self.container {
            return match texts {
                [.., _, example] if starts_json(example) => (texts.len() - 1, true),
                _ => (texts.len(), false),
            };
        }
        if let Some(at) = self
            .shown_in_json(texts)
            .or_else(|| self.before_prose(texts))
        {
            return (at, true);
        }
        let shown = match texts {
            [] => false,
            [only] => self.is_lone_example(only),
            [.., before, example] => self.is_example(before, example),
        };
        (texts.len() - usize::from(shown), shown)
    }

    /// The paragraph that the JSON examples have as the value of the row.
    fn shown_in_json(&self, texts: &[Block]) -> Option<usize> {
        let shown = |block: &Block| prose(block).is_some_and(|t| self.json.has_value(self.name, t));
        let at = texts.iter().rposition(shown)?;
        (self.last || at + 1 == texts.len()).then_some(at)
    }

    /// The example of the last row of a table, after which the text goes on.
    fn before_prose(&self, texts: &[Block]) -> Option<usize> {
        let last = (1..texts.len()).filter(|_| self.last);
        let ends = |next: &usize| {
            let (example, next) = (&texts[*next - 1], &texts[*next..]);
            let described = next.len() + 1 < texts.len();
            let goes_on = !is_item(&next[0]) && (described || !is_note_label(&next[0]));
            let word = described && is_word(example) && next.iter().all(is_sentence);
            goes_on && self.fits(example) && (is_value(example) || word)
        };
        last.into_iter().find(ends).map(|next| next - 1)
    }

    /// The only paragraph of a row describes it, unless it looks like a value or is in another script than the page.
    fn is_lone_example(&self, only: &Block) -> bool {
        let foreign =
            || !self.in_latin && prose(only).is_some_and(str::is_ascii) && !is_sentence(only);
        let marked = is_item(only) || is_note_label(only);
        self.fits(only) && (is_value(only) || foreign() && !marked)
    }

    fn is_example(&self, before: &Block, example: &Block) -> bool {
        let marked = is_item(example) || is_note_label(example) || is_note_label(before);
        let is_text = is_sentence(example) && (self.in_latin || states_fact(example));
        self.fits(example) && (is_value(example) || !marked && !is_text)
    }

    /// Whether a paragraph can be a value of the type: prose is no number.
    fn fits(&self, block: &Block) -> bool {
        let Some(text) = prose(block) else {
            return true;
        };
        let text = cells::plain(text);
        if text == vocabulary::NULL_EXAMPLE {
            return true;
        }
        let is_word = text.is_ascii() && !text.contains(' ') && text != self.name;
        match types::scalar(self.ty) {
            Some(TypeWord::Boolean) => is_word,
            Some(TypeWord::Integer | TypeWord::Long | TypeWord::Float) => {
                is_word || text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            }
            _ => true,
        }
    }
}

/// Whether a paragraph in front of the items of a list says no more than what one of them is called: the name of the
/// list, or that name in the singular.
pub(super) fn is_label_of(label: &str, list: &str) -> bool {
    let fold = |text: &str| {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters.collect::<String>().to_ascii_lowercase()
    };
    let is_word = !label.is_empty()
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_\\".contains(&b));
    let (label, list) = (fold(label), fold(list));
    // `Category`, `Categories`.
    let stem = label.strip_suffix('y').unwrap_or(&label);
    let rest = list.strip_prefix(stem);
    is_word && stem.len() > 1 && rest.is_some_and(|rest| rest.len() <= LONGEST_PLURAL)
}

pub(super) fn prose(block: &Block) -> Option<&str> {
    match block {
        Block::Prose(text) => Some(text.value.trim()),
        _ => None,
    }
}

/// Whether a paragraph is one word in Latin letters.
fn is_word(block: &Block) -> bool {
    prose(block).is_some_and(|text| {
        let plain = cells::plain(text);
        plain.is_ascii() && !plain.contains(char::is_whitespace) && !is_note_label(block)
    })
}

/// Whether a paragraph can only be a value: one word with a digit or sign in it, a flag, JSON.
fn is_value(block: &Block) -> bool {
    let Some(text) = prose(block) else {
        return matches!(block, Block::Fence(_));
    };
    let plain = cells::plain(text);
    let one_word = plain.is_ascii() && !plain.contains(char::is_whitespace) && !is_item(block);
    starts_json(block)
        || plain.eq_ignore_ascii_case("true")
        || plain.eq_ignore_ascii_case("false")
        || one_word
            && plain
                .bytes()
                .any(|b| b.is_ascii_digit() || b"_-:/".contains(&b))
            && !plain.ends_with(':')
}

fn starts_json(block: &Block) -> bool {
    match block {
        Block::Prose(text) => cells::plain(&text.value).starts_with(['{', '[']),
        Block::Fence(_) => true,
        Block::Table(_) => false,
    }
}

/// Whether a paragraph is an item of a list.
fn is_item(block: &Block) -> bool {
    prose(block).is_some_and(|t| t.starts_with("- ") || t.starts_with("* "))
}

/// Whether a paragraph introduces a note or a list: `**Note**`, `Valid values:`.
fn is_note_label(block: &Block) -> bool {
    prose(block).is_some_and(|t| {
        t.ends_with([':', '：']) || bullets::bold_label(t).is_some() || t.starts_with("**")
    })
}

/// Whether a paragraph begins with a phrase that states something of the value: what the default is, and the like.
fn states_fact(block: &Block) -> bool {
    prose(block).is_some_and(|text| {
        let hits = phrases::find(Language::Zh, text);
        hits.iter()
            .any(|hit| hit.start == 0 && hit.cue != Cue::Nothing)
    })
}

/// Whether a paragraph is a sentence: it ends like one, and has the words of one.
fn is_sentence(block: &Block) -> bool {
    prose(block).is_some_and(|t| {
        let words = t.split_whitespace().count();
        let english = t.ends_with('.') && words >= SENTENCE_WORDS;
        english || t.ends_with(['。', '；', '！'])
    })
}
