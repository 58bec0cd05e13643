//! Facts that a whole sentence states: deprecation, conditions, JSON, separators, number of items.

use crate::{
    model::{Facts, Text},
    vocabulary::{
        self, TypeWord,
        phrases::{Cue, Hit},
    },
};

use super::{WHOLE_DEPRECATED, reader::FactReader, scan};

pub(super) fn read(reader: &FactReader<'_>, facts: &mut Facts, used: &mut dyn FnMut(&'static str)) {
    // In JSON, what stands between the items is a matter of JSON.
    let json = reader.hits.has(Cue::Json);
    for hit in reader.hits.iter() {
        match hit.cue {
            Cue::Deprecated if facts.deprecated.is_none() => {
                facts.deprecated = sentence(reader, *hit)
                    .inspect(|_| used(hit.id))
                    .map(|s| Text::in_language(&s, reader.language));
            }
            Cue::Required | Cue::RequiredWhen | Cue::RequiredNamed if facts.condition.is_none() => {
                facts.condition = condition(reader, *hit, used)
            }
            Cue::Json | Cue::JsonFormat if !facts.json_text && is_json(reader, *hit) => {
                facts.json_text = true;
                used(hit.id);
            }
            Cue::Separated if !json && facts.separator.is_none() => {
                facts.separator = separator(reader, *hit, used)
            }
            Cue::AtMost if facts.max_items.is_none() => {
                facts.max_items = at_most(reader, *hit, used)
            }
            _ => {}
        }
    }
    if facts.deprecated.is_none() && is_called_deprecated(reader) {
        let note = vocabulary::deprecated_note(reader.language);
        facts.deprecated = Some(Text::in_language(note, reader.language));
        used(WHOLE_DEPRECATED);
    }
}

/// Whether the description is no more than a word against its use, or begins with one and a colon.
fn is_called_deprecated(reader: &FactReader<'_>) -> bool {
    let text = reader.cell.text.trim();
    let words = text.split(['：', ':']).next().unwrap_or_default();
    let words = words.trim_end_matches(['.', '。']).trim();
    let mut known = reader.phrases.says_deprecated.iter();
    known.any(|word| word.eq_ignore_ascii_case(words))
}

fn sentence(reader: &FactReader<'_>, hit: Hit) -> Option<String> {
    let text = &reader.cell.text;
    let (start, end) = (
        reader.cell.sentence_start(hit.start),
        scan::sentence_end(text, hit.end),
    );
    let stop = text[end..]
        .chars()
        .next()
        .filter(|c| !c.is_whitespace())
        .map_or(0, char::len_utf8);
    Some(reader.cell.raw(start, end + stop).to_owned()).filter(|s| !s.is_empty())
}

/// A sentence that says both that something must be given and when.
fn condition(
    reader: &FactReader<'_>,
    hit: Hit,
    used: &mut dyn FnMut(&'static str),
) -> Option<String> {
    let text = &reader.cell.text;
    let (start, end) = (
        reader.cell.sentence_start(hit.start),
        scan::sentence_end(text, hit.end),
    );
    let when = reader.hits.first_of(Cue::When, start, end);
    if when.is_none() && hit.cue != Cue::RequiredWhen {
        return None;
    }
    if hit.cue == Cue::RequiredNamed && !names_itself(reader, hit.end) {
        return None;
    }
    if reader.around().hit_at(start, Cue::Examples).is_some() {
        return None;
    }
    let before = text[start..hit.start].trim_end();
    // `If X is required, …` is a condition and not its consequence.
    let joined = |when: Hit| {
        let mut then = reader.phrases.then.iter();
        when.end <= hit.start && !then.any(|t| text[when.end..hit.start].contains(t))
    };
    let inside = hit.cue != Cue::RequiredWhen && when.is_some_and(joined);
    if inside || reader.phrases.negations.iter().any(|n| before.ends_with(n)) {
        return None;
    }
    let found = sentence(reader, hit)?;
    used(hit.id);
    when.iter().for_each(|when| used(when.id));
    Some(found)
}

/// Whether the next word at `at` is the name of the parameter, and no value that it must have follows.
fn names_itself(reader: &FactReader<'_>, at: usize) -> bool {
    let rest = reader.cell.text[at..].trim_start();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let (word, rest) = rest.split_at(rest.find(|c| !is_part(c)).unwrap_or(rest.len()));
    let word = word.trim_end_matches(['.', '-']);
    let mut after = rest.split_whitespace();
    let next = after.find(|word| !reader.phrases.itself.contains(word));
    let valued = next.is_some_and(|next| reader.phrases.value_leads.contains(&next));
    !word.is_empty() && reader.is_own_name(word) && !valued
}

/// The words say JSON, and the example does not speak against it.
fn is_json(reader: &FactReader<'_>, hit: Hit) -> bool {
    let text = matches!(
        reader.context.ty,
        TypeWord::String | TypeWord::Unspecified | TypeWord::Json
    );
    let example = reader
        .context
        .example
        .map(str::trim)
        .filter(|e| !e.is_empty());
    let agrees = example.map_or(hit.cue == Cue::Json, |e| e.starts_with(['{', '[']));
    text && agrees
}

/// The separator that the clause of `hit` names.
fn separator(
    reader: &FactReader<'_>,
    hit: Hit,
    used: &mut dyn FnMut(&'static str),
) -> Option<char> {
    let fits = matches!(
        reader.context.ty,
        TypeWord::String | TypeWord::Unspecified | TypeWord::List(_)
    );
    let example = reader.context.example.map(str::trim).unwrap_or_default();
    if !fits || example.starts_with(['{', '[']) {
        return None;
    }
    let text = &reader.cell.text;
    let (start, end) = (
        reader.cell.sentence_start(hit.start),
        scan::sentence_end(text, hit.end),
    );
    let here = reader.hits.between(start, end).iter();
    let mut named = here.filter_map(|h| match h.cue {
        Cue::Separator(c) => Some((c, h.id)),
        _ => None,
    });
    let (found, id) = named.next()?;
    // Two separators in one sentence are two levels, or alternatives.
    if named.any(|(c, _)| c != found)
        || (example.len() > 1
            && !example.contains(found)
            && example.contains([',', ';', '|', ' ', '&']))
    {
        return None;
    }
    used(hit.id);
    used(id);
    Some(found)
}

/// `最多支持20个`, `up to 100 IDs`: of a list, and not of its characters.
fn at_most(reader: &FactReader<'_>, hit: Hit, used: &mut dyn FnMut(&'static str)) -> Option<u64> {
    let text = &reader.cell.text;
    let several = reader.levels() == 1
        || matches!(reader.context.ty, TypeWord::List(_))
        || reader.hits.has(Cue::Separated);
    if !several {
        return None;
    }
    // `最多可以指定20个`: a verb may stand in front of the number.
    let verb: usize = text[hit.end..]
        .chars()
        .take(6)
        .take_while(|c| *c >= '\u{4e00}' && c.is_alphabetic())
        .map(char::len_utf8)
        .sum();
    let at = hit.end + verb;
    let at = at + scan::blanks(&text[at..]);
    let (value, len) = super::number::number(&text[at..])?;
    let end = at + len;
    let next = end + scan::blanks(&text[end..]);
    let line_end = scan::sentence_end(text, next);
    let near = reader.hits.starting(end.saturating_sub(1), next + 12);
    if near.iter().any(|h| h.cue == Cue::Characters) {
        return None;
    }
    let counted = reader
        .phrases
        .counters
        .iter()
        .any(|c| text[next..line_end].starts_with(*c))
        || reader.context.name.is_ascii() && plural(&text[next..line_end]);
    let start = reader.cell.sentence_start(hit.start);
    let each = reader.hits.first_of(Cue::Each, start, hit.start);
    let whole = value.fract() == 0.0 && (1.0..1e6).contains(&value);
    if let Some(each) = each.filter(|_| counted) {
        used(each.id);
        return None;
    }
    (counted && whole).then(|| {
        used(hit.id);
        value as u64
    })
}

/// A noun in the plural that counts things, not bytes or time.
fn plural(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',', '.', ';']).take(3).collect();
    !words
        .iter()
        .any(|w| vocabulary::MEASURES.contains(&w.to_ascii_lowercase().as_str()))
        && words.iter().any(|w| w.len() > 2 && w.ends_with('s'))
}
