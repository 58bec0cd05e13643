//! Members of a JSON text that its description lists: a bullet each, the name first.

use crate::{
    model::Language,
    source::{Span, Spanned},
    vocabulary::{self, TypeWord},
};

use super::{
    ParamRow, RequiredCell, TypeCell,
    facts::{self, FactContext},
    types,
};

/// A bullet of a description.
#[derive(Debug, PartialEq)]
pub(crate) struct ListedEntry {
    /// The name that it starts with; `None` for prose.
    pub(crate) name: Option<String>,
    /// Blanks in front of it.
    pub(crate) indent: usize,
    /// Where its line starts.
    pub(crate) start: usize,
    /// Where the text after the name starts.
    pub(crate) text: usize,
}

/// The bullets of a description, in order.
pub(crate) fn entries(description: &str) -> Vec<ListedEntry> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in description.split_inclusive('\n') {
        out.extend(read_line(line, start));
        start += line.len();
    }
    out
}

fn read_line(line: &str, start: usize) -> Option<ListedEntry> {
    let content = line.trim_start();
    let indent = line.len() - content.len();
    let rest = content.strip_prefix(['-', '*', '+'])?;
    let text = rest.trim_start_matches([' ', '\t']);
    if text.len() == rest.len() {
        return None;
    }
    let at = start + line.len() - text.len();
    let (name, len) = match read_name(text) {
        Some((name, len)) => (Some(name), len),
        None => (None, 0),
    };
    Some(ListedEntry {
        name,
        indent,
        start,
        text: at + len,
    })
}

/// Marks around a name.
const AROUND: [char; 5] = ['*', '`', '"', '“', '”'];

/// A name that something closes, and how long it is with its marks.
fn read_name(text: &str) -> Option<(String, usize)> {
    let inner = text.trim_start_matches(AROUND);
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '\\');
    let end = inner.find(|c: char| !is_part(c)).unwrap_or(inner.len());
    let name = inner[..end].trim_end_matches('\\').replace('\\', "");
    let rest = inner[end..].trim_start_matches(AROUND);
    let after = rest.trim_start();
    let closed =
        after.is_empty() || after.starts_with(['：', ':', '，', ',', '（', '(', '|', '\\']);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    (closed && is_name).then_some((name, text.len() - rest.len()))
}

/// The members that a description lists by bullets, and what it says of each.
pub(crate) fn texts<'d>(
    description: &'d str,
    is_member: &dyn Fn(&str) -> bool,
) -> Vec<(String, &'d str)> {
    let mut listed: Vec<ListedEntry> = entries(description);
    listed.retain(|e| e.name.as_deref().is_some_and(is_member));
    let starts = listed.iter().skip(1).map(|e| e.start);
    let ends: Vec<usize> = starts.chain([description.len()]).collect();
    let texts = listed.into_iter().zip(ends).map(|(entry, end)| {
        let text = read_clause(&description[entry.text..end]).text;
        (entry.name.unwrap_or_default(), text)
    });
    texts.collect()
}

/// A member as its bullet gives it.
pub(crate) struct ListedMember {
    /// Its path from the parameter on.
    pub(crate) path: String,
    /// Where its bullet and its text start in the description, and where they end.
    pub(crate) place: (usize, usize, usize),
    /// What the examples show.
    pub(crate) shown: Option<TypeWord>,
    /// A value that they show.
    pub(crate) example: Option<String>,
}

/// The member of a JSON text as a row of its own.
pub(crate) fn row_of(owner: &ParamRow, member: ListedMember, language: Language) -> ParamRow {
    let (start, text, end) = member.place;
    let span = Span {
        file: owner.description.span.file,
        start: owner.description.span.start + start as u32,
        end: owner.description.span.start + end as u32,
    };
    let clause = read_clause(owner.description.value.get(text..end).unwrap_or_default());
    let kind = member.shown.or(clause.kind).unwrap_or_default();
    let context = FactContext {
        name: member.path.rsplit('.').next().unwrap_or_default(),
        ty: &kind,
        example: member.example.as_deref(),
    };
    let facts = facts::read(language, clause.text, context);
    // What no example carries may be needed under some condition only.
    let required = clause.required.filter(|_| member.example.is_some());
    ParamRow {
        item: owner.item,
        name: Spanned::new(member.path, span),
        ty: Spanned::new(
            TypeCell {
                kind,
                ..TypeCell::default()
            },
            span,
        ),
        required: required.map(|r| Spanned::new(r, span)),
        example: member.example.map(|e| Spanned::new(e, span)),
        facts: facts.into(),
        description: Spanned::new(clause.text.to_owned(), span),
        span,
        ..ParamRow::default()
    }
}

/// What stands in front of the description of a member.
struct Clause<'a> {
    kind: Option<TypeWord>,
    required: Option<RequiredCell>,
    text: &'a str,
}

/// Signs between a name, its type, its flag and its description.
const SEPARATORS: [char; 12] = [
    '：', ':', '，', ',', '（', '(', '|', '\\', ')', '）', '。', ' ',
];

/// Reads `String, required, the color` and the like.
fn read_clause(text: &str) -> Clause<'_> {
    let mut clause = Clause {
        kind: None,
        required: None,
        text: text.trim().trim_start_matches(SEPARATORS),
    };
    while let Some(end) = clause
        .text
        .find(|c: char| c != ' ' && SEPARATORS.contains(&c))
    {
        let word = clause.text[..end].trim();
        if clause.kind.is_none() && types::is_known(word) {
            clause.kind = Some(types::read(word.to_owned()).kind);
        } else if clause.required.is_none()
            && let Some(flag) = vocabulary::required(word)
        {
            clause.required = Some(match flag {
                true => RequiredCell::Yes,
                false => RequiredCell::No,
            });
        } else {
            break;
        }
        clause.text = clause.text[end..].trim_start_matches(SEPARATORS);
    }
    clause
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bullet_starts_with_a_name_or_with_prose() {
        let names = |text: &str| -> Vec<Option<String>> {
            entries(text).into_iter().map(|e| e.name).collect()
        };
        let text = "Holds:\n\n-   **Pond\\_Size**: big\n    - `reed`，String\n- To dig, say so.\n* Color\n-x";
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(
            names(text),
            [some("Pond_Size"), some("reed"), None, some("Color")]
        );
    }

    #[test]
    fn a_type_and_a_flag_stand_before_the_text() {
        let read = |text: &'static str| {
            let clause = read_clause(text);
            (clause.kind, clause.required, clause.text)
        };
        assert_eq!(
            read(": Integer, required, the depth, in meters"),
            (
                Some(TypeWord::Integer),
                Some(RequiredCell::Yes),
                "the depth, in meters"
            )
        );
        assert_eq!(
            read("(optional): a color"),
            (None, Some(RequiredCell::No), "a color")
        );
        assert_eq!(read(": the color"), (None, None, "the color"));
    }
}
