//! The `Facts` cell: a closed grammar of items between semicolons.

use std::fmt::{Display, Write};

use crate::model::{AllowedValue, Encoding, Field, Position, Required, Type};

use super::{
    cell::{quote, split, unquote},
    dissent, path,
};

/// Between the items of a cell.
const SEPARATOR: char = ';';
/// Behind `required`: under a condition, which a note may tell.
const SOMETIMES: &str = "sometimes";

/// What is required as one page alone says.
const DOCUMENTED: &str = "documented";

/// Items that begin with a word and go on with what it takes, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Item {
    /// `wrapped A, -`: the element around the items of each list.
    Wrapped,
    /// `named X`: the name that the docs give to the type.
    Named,
    /// `in body`: where the parameter goes, unless the query string.
    In,
    /// `as json`: how a list, map or struct is written.
    As,
    /// `one of A, B`: every value that there is.
    OneOf,
    /// `like A, B`: some of the values.
    Like,
    /// `chars 2..128`.
    Chars,
    /// `range 1..100`.
    Range,
    /// `default 10`.
    Default,
    /// `unit s`.
    Unit,
    /// `max 20 items`.
    Max,
    /// `required`, `required sometimes`: in a table without a column for it.
    Required,
    /// `deprecated`.
    Deprecated,
    /// `secret`.
    Secret,
    /// `not in the reference of 2025-12-03`: only a page knows it.
    NotInReference,
    /// `page says range 1..200`, where another witness was heard.
    PageSays,
}

const ITEMS: [(&str, Item); 16] = [
    ("wrapped", Item::Wrapped),
    ("named", Item::Named),
    ("in", Item::In),
    ("as", Item::As),
    ("one of", Item::OneOf),
    ("like", Item::Like),
    ("chars", Item::Chars),
    ("range", Item::Range),
    ("default", Item::Default),
    ("unit", Item::Unit),
    ("max", Item::Max),
    ("required", Item::Required),
    ("deprecated", Item::Deprecated),
    ("secret", Item::Secret),
    (dissent::NOT_IN_REFERENCE, Item::NotInReference),
    (dissent::PAGE_SAYS, Item::PageSays),
];

/// Words for where a parameter goes. Inside of a struct and in responses, nothing says so.
const POSITIONS: [(&str, Option<Position>); 7] = [
    ("query", Some(Position::Query)),
    ("path", Some(Position::Path)),
    ("header", Some(Position::Header)),
    ("body", Some(Position::Body)),
    ("form", Some(Position::Form)),
    ("host", Some(Position::Host)),
    ("nothing", None),
];

const ENCODINGS: [(&str, Encoding); 5] = [
    ("flat", Encoding::Flat),
    ("json", Encoding::Json),
    ("comma", Encoding::Comma),
    ("space", Encoding::Space),
    ("pipe", Encoding::Pipe),
];

/// What a row stands for where its cell is silent.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowContext {
    /// Where the field goes unless the cell says so.
    pub(super) position: Option<Position>,
    /// Whether a column of the table says if it is required.
    pub(super) required_column: bool,
}

/// Prints the cell of a field, before escapes.
pub(super) fn print(field: &Field, context: RowContext) -> String {
    let mut items: Vec<String> = Vec::new();
    let (inner, wrappers) = path::peel(&field.ty);
    if wrappers.iter().any(Option::is_some) {
        let mut words: Vec<String> = wrappers.iter().map(|w| wrapper_word(*w)).collect();
        while words.last().is_some_and(|w| w == "-") {
            words.pop();
        }
        items.push(format!("wrapped {}", words.join(", ")));
    }
    if let Type::Struct(shape) = inner
        && let Some(name) = &shape.name
    {
        items.push(format!("named {}", quote(name)));
    }
    if field.position != context.position {
        items.push(format!("in {}", position_word(field.position)));
    }
    if field.encoding != Encoding::Flat {
        items.push(format!("as {}", encoding_word(field.encoding)));
    }
    if !field.facts.values.is_empty() {
        let words: Vec<_> = field.facts.values.iter().map(|v| quote(&v.value)).collect();
        let kind = if field.facts.values_closed {
            "one of"
        } else {
            "like"
        };
        items.push(format!("{kind} {}", words.join(", ")));
    }
    if let Some(length) = &field.facts.length {
        items.push(format!("chars {}", limits(length)));
    }
    if let Some(range) = &field.facts.range {
        items.push(format!("range {}", limits(range)));
    }
    if let Some(default) = &field.facts.default {
        items.push(format!("default {}", quote(default)));
    }
    if let Some(unit) = &field.facts.unit {
        items.push(format!("unit {}", quote(unit)));
    }
    if let Some(max) = field.facts.max_items {
        items.push(format!("max {max} items"));
    }
    match &field.required {
        Required::Yes if !context.required_column => items.push("required".to_owned()),
        Required::Documented if !context.required_column => {
            items.push(format!("required {DOCUMENTED}"));
        }
        Required::Conditional(_) if !context.required_column => {
            items.push(format!("required {SOMETIMES}"));
        }
        _ => {}
    }
    if field.facts.deprecated.is_some() {
        items.push("deprecated".to_owned());
    }
    if field.sensitive {
        items.push("secret".to_owned());
    }
    items.extend(field.dissent.iter().map(dissent::print_item));
    items.join("; ")
}

fn wrapper_word(wrapper: Option<&str>) -> String {
    match wrapper {
        None => "-".to_owned(),
        Some("-") => "\"-\"".to_owned(),
        Some(name) => quote(name).into_owned(),
    }
}

/// The word for where a parameter goes.
pub(super) fn position_word(position: Option<Position>) -> &'static str {
    word_of(&POSITIONS, &position)
}

/// The word for how a parameter with parts is written.
pub(super) fn encoding_word(encoding: Encoding) -> &'static str {
    word_of(&ENCODINGS, &encoding)
}

fn word_of<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> &'static str {
    words
        .iter()
        .find(|(_, v)| v == value)
        .map_or("", |(word, _)| word)
}

/// Two ends of a range, either of which may be open.
pub(super) fn limits<T: Display>((low, high): &(Option<T>, Option<T>)) -> String {
    let mut out = String::new();
    // Writing into a text cannot fail.
    if let Some(low) = low {
        let _ = write!(out, "{low}");
    }
    out.push_str("..");
    if let Some(high) = high {
        let _ = write!(out, "{high}");
    }
    out
}

/// What a cell said besides the facts of the field itself.
#[derive(Debug, Default)]
pub(super) struct CellFacts {
    /// Wrappers of the lists, outermost first.
    pub(super) wrappers: Vec<Option<String>>,
    /// Name of the type.
    pub(super) named: Option<String>,
}

/// Reads a cell into `field`.
///
/// # Errors
/// The first item that the grammar does not know.
pub(super) fn read<'a>(
    cell: &'a str,
    field: &mut Field,
    context: RowContext,
) -> Result<CellFacts, &'a str> {
    let mut out = CellFacts::default();
    field.position = context.position;
    if cell.is_empty() {
        return Ok(out);
    }
    for text in split(cell, SEPARATOR) {
        read_item(text, field, &mut out).ok_or(text)?;
    }
    Ok(out)
}

fn read_item(text: &str, field: &mut Field, out: &mut CellFacts) -> Option<()> {
    let (item, rest) = ITEMS.iter().find_map(|(word, item)| {
        let rest = text.strip_prefix(word)?;
        (rest.is_empty() || rest.starts_with(' ')).then(|| (*item, rest.trim_start_matches(' ')))
    })?;
    match item {
        Item::Wrapped => out.wrappers = read_wrappers(rest)?,
        Item::Named => out.named = Some(unquote(rest)?),
        Item::In => field.position = find(&POSITIONS, rest)?,
        Item::As => field.encoding = find(&ENCODINGS, rest)?,
        Item::OneOf | Item::Like => {
            field.facts.values = read_values(rest)?;
            field.facts.values_closed = item == Item::OneOf;
        }
        Item::Chars => field.facts.length = Some(read_limits(rest)?),
        Item::Range => field.facts.range = Some(read_limits(rest)?),
        Item::Default => field.facts.default = Some(unquote(rest)?),
        Item::Unit => field.facts.unit = Some(unquote(rest)?),
        Item::Max => field.facts.max_items = Some(rest.strip_suffix(" items")?.parse().ok()?),
        Item::Required if rest.is_empty() => field.required = Required::Yes,
        Item::Required if rest == DOCUMENTED => field.required = Required::Documented,
        Item::Required if rest == SOMETIMES => {
            field.required = Required::Conditional(String::new())
        }
        Item::Deprecated if rest.is_empty() => field.facts.deprecated = Some(Default::default()),
        Item::Secret if rest.is_empty() => field.sensitive = true,
        Item::NotInReference => field.dissent.push(dissent::read_not_in_reference(rest)?),
        Item::PageSays => field.dissent.push(dissent::read_page_says(rest)?),
        Item::Required | Item::Deprecated | Item::Secret => return None,
    }
    Some(())
}

fn find<T: Clone>(words: &[(&str, T)], word: &str) -> Option<T> {
    let found = words.iter().find(|(known, _)| *known == word);
    found.map(|(_, value)| value.clone())
}

fn read_wrappers(text: &str) -> Option<Vec<Option<String>>> {
    let word = |word: &str| match word {
        "-" => Some(None),
        _ => unquote(word).map(Some),
    };
    split(text, ',').into_iter().map(word).collect()
}

fn read_values(text: &str) -> Option<Vec<AllowedValue>> {
    let value = |word| {
        Some(AllowedValue {
            value: unquote(word)?,
            meaning: String::new(),
        })
    };
    split(text, ',').into_iter().map(value).collect()
}

fn read_limits<T: std::str::FromStr>(text: &str) -> Option<(Option<T>, Option<T>)> {
    let (low, high) = text.split_once("..")?;
    let end = |text: &str| match text {
        "" => Some(None),
        _ => text.parse().ok().map(Some),
    };
    Some((end(low)?, end(high)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(cell: &str) -> Result<Field, &str> {
        let mut field = Field::default();
        let context = RowContext {
            position: None,
            required_column: true,
        };
        read(cell, &mut field, context).map(|_| field)
    }

    #[test]
    fn each_item_is_read_and_written_alike() {
        for cell in [
            "one of Small, \"a, b\", \"say \\\"hi\\\"\"",
            "like <, >=; chars 2..; range -1..0.5; default \" \"; unit GB; max 20 items; deprecated; secret",
            "in header; as comma",
            "range ..9223372036854775807",
        ] {
            let field = read_one(cell).unwrap();
            let context = RowContext {
                position: None,
                required_column: true,
            };
            let written = print(&field, context);
            assert_eq!(read_one(&written), Ok(field), "{cell}");
        }
    }

    #[test]
    fn what_is_no_item_is_named() {
        assert_eq!(read_one("default 1; about 20"), Err("about 20"));
        assert_eq!(read_one("max 20"), Err("max 20"));
        assert_eq!(read_one("deprecated soon"), Err("deprecated soon"));
        assert_eq!(read_one("one of A, \"B"), Err("one of A, \"B"));
    }
}
