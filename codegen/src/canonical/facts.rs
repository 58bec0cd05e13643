//! The `Facts` cell: a closed grammar of items between semicolons.

use std::fmt::{Display, Write};

use crate::model::{
    AllowedValue, Encoding, FACTS, FactEntry, FactSlot, FactValue, Field, Position, Required, Text,
    Type,
};

use super::{
    cell::{quote, split, unquote},
    dissent, path,
};

/// Between the items of a cell.
const SEPARATOR: char = ';';
/// Behind `required`: under a condition, which a note may tell.
const SOMETIMES: &str = "sometimes";

/// Some of the values; all of them have the word of their fact.
const LIKE: &str = "like";

/// Behind a number of items.
const ITEMS_AFTER: &str = " items";

/// What is required as one page alone says.
const DOCUMENTED: &str = "documented";

/// Items beside those of [`FACTS`]: each begins with a word and goes on with what it takes.
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
    /// `required`, `required sometimes`: in a table without a column for it.
    Required,
    /// `secret`.
    Secret,
    /// `not in the reference of 2025-12-03`: only a page knows it.
    NotInReference,
    /// `page says range 1..200`, where another witness was heard.
    PageSays,
}

const ITEMS: [(&str, Item); 8] = [
    ("wrapped", Item::Wrapped),
    ("named", Item::Named),
    ("in", Item::In),
    ("as", Item::As),
    ("required", Item::Required),
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
    let stated = |is_note: bool| {
        let stated = FACTS
            .iter()
            .filter_map(|fact| Some((fact, fact.get(&field.facts)?)));
        let wanted =
            stated.filter(move |(_, value)| matches!(value, FactValue::Note(_)) == is_note);
        wanted.map(|(fact, value)| print_fact(fact, value))
    };
    items.extend(stated(false));
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
    items.extend(stated(true));
    if field.sensitive {
        items.push("secret".to_owned());
    }
    items.extend(field.dissent.iter().map(dissent::print_item));
    items.join("; ")
}

/// The item of a fact.
pub(super) fn print_fact(fact: &FactEntry, value: FactValue<'_>) -> String {
    let word = fact.word;
    match value {
        FactValue::Values(values, closed) => {
            let words: Vec<_> = values.iter().map(|v| quote(&v.value)).collect();
            format!("{} {}", if closed { word } else { LIKE }, words.join(", "))
        }
        FactValue::Numbers(range) => format!("{word} {}", limits(&range)),
        FactValue::Counts(range) => format!("{word} {}", limits(&range)),
        FactValue::Items(most) => format!("{word} {most}{ITEMS_AFTER}"),
        FactValue::Text(text) => format!("{word} {}", quote(text)),
        FactValue::Note(_) => word.to_owned(),
    }
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
    let after = |word: &str| {
        let rest = text.strip_prefix(word)?;
        (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim_start_matches(' '))
    };
    if let Some((fact, rest)) = FACTS.iter().find_map(|f| Some((f, after(f.word)?))) {
        return read_fact(fact.slot(&mut field.facts), rest, true);
    }
    if let Some(rest) = after(LIKE) {
        return read_fact(field.facts.values_slot(), rest, false);
    }
    let (item, rest) = ITEMS
        .iter()
        .find_map(|(word, item)| Some((*item, after(word)?)))?;
    match item {
        Item::Wrapped => out.wrappers = read_wrappers(rest)?,
        Item::Named => out.named = Some(unquote(rest)?),
        Item::In => field.position = find(&POSITIONS, rest)?,
        Item::As => field.encoding = find(&ENCODINGS, rest)?,
        Item::Required if rest.is_empty() => field.required = Required::Yes,
        Item::Required if rest == DOCUMENTED => field.required = Required::Documented,
        Item::Required if rest == SOMETIMES => {
            field.required = Required::Conditional(String::new())
        }
        Item::Secret if rest.is_empty() => field.sensitive = true,
        Item::NotInReference => field.dissent.push(dissent::read_not_in_reference(rest)?),
        Item::PageSays => field.dissent.push(dissent::read_page_says(rest)?),
        Item::Required | Item::Secret => return None,
    }
    Some(())
}

/// Reads what stands behind the word of a fact. `all`: the values are all that there are.
fn read_fact(slot: FactSlot<'_>, rest: &str, all: bool) -> Option<()> {
    match slot {
        FactSlot::Values(values, closed) => (*values, *closed) = (read_values(rest)?, all),
        FactSlot::Numbers(range) => *range = Some(read_limits(rest)?),
        FactSlot::Counts(range) => *range = Some(read_limits(rest)?),
        FactSlot::Items(most) => *most = Some(rest.strip_suffix(ITEMS_AFTER)?.parse().ok()?),
        FactSlot::Text(text) => *text = Some(unquote(rest)?),
        FactSlot::Note(note) => *note = rest.is_empty().then(|| Some(Text::default()))?,
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
