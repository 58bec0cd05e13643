//! Takes every sentence off an operation: what is left are names, types, numbers and values.

use serde_json::Value;

use crate::model::{
    Dissent, ErrorCode, Example, FACTS, FactSlot, Field, Operation, Required, Text, Type,
};

/// What stands in for a text.
const NEUTRAL: &str = "text";
/// Words from which on a text is a sentence.
const SENTENCE_WORDS: usize = 5;
/// From this length and number of parts on, a line may be taken for wording whatever it holds.
const LONG_LINE: (usize, usize) = (45, 7);
/// Parts that are kept of a long identifier (`a-b-c-d`).
const KEPT_PARTS: usize = 3;

/// Whether a text is somebody's wording: in Chinese, or of several words.
pub(super) fn is_prose(text: &str) -> bool {
    let han =
        |c: char| ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c);
    let word = |word: &&str| word.chars().any(char::is_alphabetic);
    text.contains(han) || text.split_whitespace().filter(word).count() >= SENTENCE_WORDS
}

/// Whether a line is so long, and has so many gaps, that it could be somebody's wording: identifiers
/// with many parts do, too.
fn is_long_line(line: &str) -> bool {
    let mark = |c: char| c.is_whitespace() || "`*_\\>#-[]()".contains(c);
    let parts: Vec<&str> = line.split(mark).filter(|part| !part.is_empty()).collect();
    let length = parts.iter().map(|part| part.len() + 1).sum::<usize>();
    length >= LONG_LINE.0 && parts.len() >= LONG_LINE.1
}

/// The line with the first parts of its long identifiers.
fn cut_identifiers(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut parts = 1;
    for c in line.chars() {
        let separates = matches!(c, '-' | '_' | '*');
        match c {
            _ if separates => parts += 1,
            c if c.is_ascii_alphanumeric() || c == '.' => {}
            _ => parts = 1,
        }
        if parts <= KEPT_PARTS {
            out.push(c);
        }
    }
    out
}

/// A value that nobody takes for wording.
fn neutral_value_text(text: String) -> String {
    if is_prose(&text) {
        return NEUTRAL.to_owned();
    }
    if !text.lines().any(is_long_line) {
        return text;
    }
    let cut = cut_identifiers(&text);
    if cut.lines().any(is_long_line) {
        NEUTRAL.to_owned()
    } else {
        cut
    }
}

/// The operation without a sentence of the pages.
pub(super) fn strip(operation: &mut Operation) {
    operation.text = Text::default();
    operation.deprecated = operation.deprecated.take().map(|_| Text::default());
    let response = &mut operation.response;
    operation
        .parameters
        .iter_mut()
        .chain(&mut response.headers)
        .for_each(strip_field);
    strip_type(&mut response.body);
    operation.errors.iter_mut().for_each(strip_error);
    let mut examples = std::mem::take(&mut operation.examples);
    // The same response in XML says nothing more.
    let in_json: Vec<String> = examples
        .iter()
        .filter(|e| e.notation == "json")
        .map(|e| e.kind.clone())
        .collect();
    examples.retain(|e| e.notation != "xml" || !in_json.contains(&e.kind));
    for example in examples.into_iter().filter_map(neutral_example) {
        if !operation.examples.contains(&example) {
            operation.examples.push(example);
        }
    }
}

/// Whether what a page says otherwise is made of values and words of the dialect.
fn is_neutral(dissent: &Dissent) -> bool {
    match dissent {
        Dissent::NotInReference { .. } => true,
        Dissent::PageSays { value, .. } => is_values(value),
    }
}

/// Whether a text is one value or several, and no wording.
pub(super) fn is_values(text: &str) -> bool {
    !text.split(", ").any(|part| !is_neutral_value(part))
}

/// The error without its texts. A message is kept where it is a label and no sentence.
pub(super) fn strip_error(error: &mut ErrorCode) {
    error.text = Text::default();
    error.message = error.message.take().filter(|message| !is_prose(message));
}

/// Whether a text is a value, and neither prose nor a line of it.
fn is_neutral_value(text: &str) -> bool {
    !is_prose(text) && !is_long_line(text)
}

fn strip_field(field: &mut Field) {
    field.text = Text::default();
    if let Required::Conditional(condition) = &mut field.required {
        condition.clear();
    }
    let facts = &mut field.facts;
    facts.condition = None;
    for fact in FACTS {
        match fact.slot(facts) {
            FactSlot::Note(note) => *note = note.take().map(|_| Text::default()),
            FactSlot::Text(text) => *text = text.take().filter(|text| is_neutral_value(text)),
            FactSlot::Values(values, closed) => {
                let count = values.len();
                values.retain(|value| is_neutral_value(&value.value));
                values.iter_mut().for_each(|value| value.meaning.clear());
                *closed &= values.len() == count;
            }
            FactSlot::Numbers(_) | FactSlot::Counts(_) | FactSlot::Items(_) => {}
        }
    }
    field.example = field.example.take().map(neutral_value_text);
    field.dissent.retain(is_neutral);
    strip_type(&mut field.ty);
}

fn strip_type(ty: &mut Type) {
    match ty {
        Type::List { item: inner, .. } | Type::Map { value: inner } => strip_type(inner),
        Type::Struct(shape) => {
            shape.name = shape.name.take().filter(|name| !is_prose(name));
            shape.fields.iter_mut().for_each(strip_field);
        }
        _ => {}
    }
}

/// The example with neutral texts; `None` where sentences cannot be told from values.
fn neutral_example(example: Example) -> Option<Example> {
    let text = match (
        example.notation.as_str(),
        serde_json::from_str::<Value>(&example.text),
    ) {
        ("json", Ok(mut value)) => {
            neutral_value(&mut value);
            serde_json::to_string_pretty(&value).ok()?
        }
        ("xml", _) => between(&without_comments(&example.text), '>', '<'),
        ("json", _) => between(&example.text, '"', '"'),
        _ => neutral_lines(&example.text),
    };
    let line = |line: &str| {
        if is_long_line(line) {
            cut_identifiers(line)
        } else {
            line.to_owned()
        }
    };
    let text = text.trim().lines().map(line).collect::<Vec<_>>().join("\n");
    // Markup is not a word: what is left must not read like a sentence, line by line.
    let clear = !text.is_empty()
        && !text.split(['\n', '>', '<', '"', '&']).any(is_prose)
        && !text.lines().any(is_long_line);
    clear.then_some(Example { text, ..example })
}

fn neutral_value(value: &mut Value) {
    match value {
        Value::String(text) => *text = neutral_value_text(std::mem::take(text)),
        Value::Array(items) => items.iter_mut().for_each(neutral_value),
        Value::Object(members) => members.values_mut().for_each(neutral_value),
        _ => {}
    }
}

/// Puts the neutral text between two marks wherever prose stands there.
fn between(text: &str, open: char, close: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(open) {
        let (before, after) = rest.split_at(at + open.len_utf8());
        out.push_str(before);
        let end = after.find(close).unwrap_or(after.len());
        let inner = &after[..end];
        out.push_str(if is_prose(inner) { NEUTRAL } else { inner });
        // A quote closes as it opens; a tag's end is found by its own mark.
        rest = if open == close {
            after.get(end..end + 1).map_or("", |_| &after[end + 1..])
        } else {
            &after[end..]
        };
        if open == close && end < after.len() {
            out.push(close);
        }
    }
    out.push_str(rest);
    out
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// Parts of a request without those that only people read, and lines that are no sentences.
fn neutral_lines(text: &str) -> String {
    let line = |line: &str| {
        let parts = line
            .split('&')
            .filter(|part| !is_prose(part) && !part.contains('<'));
        // One parameter a line: short lines show what changes.
        let kept = parts.collect::<Vec<_>>().join("\n&");
        let kept = kept.trim_start_matches('\n').to_owned();
        (!kept.trim().is_empty() || line.trim().is_empty()).then_some(kept)
    };
    text.lines().filter_map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(notation: &str, text: &str) -> Option<String> {
        let example = Example {
            kind: "response".into(),
            notation: notation.into(),
            text: text.into(),
        };
        neutral_example(example).map(|e| e.text)
    }

    #[test]
    fn values_stay_and_sentences_go() {
        assert_eq!(
            example(
                "json",
                r#"{"Id":"f-1","Text":"A frog that sits in the reeds.","Name":"青蛙","N":[1,"a b"]}"#
            )
            .as_deref(),
            Some("{\n  \"Id\": \"f-1\",\n  \"Text\": \"text\",\n  \"Name\": \"text\",\n  \
             \"N\": [\n    1,\n    \"a b\"\n  ]\n}")
        );
        assert_eq!(
            example("json", "{\"Id\": \"f-1\", \"Text\": \"青蛙\",}").as_deref(),
            Some("{\"Id\": \"f-1\", \"Text\": \"text\",}")
        );
        assert_eq!(
            example(
                "xml",
                "<R><!-- 青蛙 -->\n<Id>f-1</Id><Text>A frog that sits in reeds</Text></R>"
            )
            .as_deref(),
            Some("<R>\n<Id>f-1</Id><Text>text</Text></R>")
        );
        assert_eq!(
            example(
                "url",
                "https://pond.example.com/?Action=A\n&Id=f-1\n&Name=青蛙\n&<公共参数>"
            )
            .as_deref(),
            Some("https://pond.example.com/?Action=A\n&Id=f-1")
        );
        assert_eq!(example("json", "{ // 青蛙\n}"), None);
    }

    #[test]
    fn identifiers_of_many_parts_are_cut() {
        let image = "toad2008r2_64_ent_sp1_en-us_40G_base_20170915.vhd".to_owned();
        assert_eq!(neutral_value_text(image), "toad2008r2_64_ent");
        let id = "928E2273-5715-46B9-A730-238DC996";
        assert_eq!(neutral_value_text(id.to_owned()), id);
        assert_eq!(
            example(
                "xml",
                &format!("<RequestIdOfFrog>{id}****</RequestIdOfFrog>")
            )
            .as_deref(),
            Some("<RequestIdOfFrog>928E2273-5715-46B9</RequestIdOfFrog>")
        );
    }

    #[test]
    fn labels_and_values_are_no_prose() {
        for text in [
            "f-1",
            "2020-01-01T00:00Z",
            "a b c d",
            "10.0.0.0/8",
            "1 2 3 4 5 6",
        ] {
            assert!(!is_prose(text), "{text}");
        }
        for text in ["The frog is not there.", "青蛙"] {
            assert!(is_prose(text), "{text}");
        }
    }
}
