//! Rows without a name below a list: they tell of its items, and what they say is a fact of the list.

use crate::{
    model::Language,
    vocabulary::{self, TypeWord},
};

use super::{
    ParamRow, cells,
    facts::{self, FactContext},
};

/// A plain value, or any value, below an object bears no name because the caller gives it one: the object is a map.
pub(super) fn note_map(rows: &mut [ParamRow], value: &ParamRow) {
    let Some(holder) = rows.last_mut().filter(|row| !row.name.value.is_empty()) else {
        return;
    };
    let raw = cells::plain(&value.ty.value.raw);
    let is_value =
        vocabulary::GENERATED_SCALARS.contains(&raw.as_str()) || raw == vocabulary::ANY_VALUE;
    if value.name.value.trim().is_empty() && is_value && holder.ty.value.kind == TypeWord::Struct {
        holder.ty.value.kind = TypeWord::Map;
    }
}

/// Whether a table is of the kind that has a row without a name for the items of each list of objects, and says by no
/// mark and no dotted name what they hold.
pub(super) fn marks_nothing(rows: &[ParamRow]) -> bool {
    let holds_rows = |pair: &[ParamRow]| match pair {
        [list, item] => {
            matches!(list.ty.value.kind, TypeWord::List(_))
                && !list.name.value.is_empty()
                && item.name.value.is_empty()
                && item.ty.value.kind == TypeWord::Struct
        }
        _ => false,
    };
    let is_marked = |row: &ParamRow| row.depth.is_some() || row.name.value.contains('.');
    rows.windows(2).any(holds_rows) && !rows.iter().any(is_marked)
}

/// Gives what the row `item` says to the row of its list, when that is the last one of `rows` that has a name.
pub(super) fn lift(rows: &mut [ParamRow], item: &ParamRow, language: Language) {
    let holder = rows.iter_mut().rev().find(|row| !row.name.value.is_empty());
    let unnamed = item.name.value.trim().is_empty();
    let Some(list) = holder.filter(|row| unnamed && matches!(row.ty.value.kind, TypeWord::List(_)))
    else {
        return;
    };
    let holds = matches!(
        item.ty.value.kind,
        TypeWord::Struct | TypeWord::Map | TypeWord::Named(_)
    );
    if holds {
        // The members of the items have texts of their own.
        if list.description.value.trim().is_empty() {
            list.description = item.description.clone();
        }
        return;
    }
    let (whole, part) = (
        plain(&list.description.value),
        plain(&item.description.value),
    );
    if part.starts_with(&whole) {
        list.description = item.description.clone();
    } else if !whole.contains(&part) {
        list.description.value.push_str("\n\n");
        list.description.value.push_str(&item.description.value);
    }
    if list.example.is_none() {
        list.example.clone_from(&item.example);
    }
    let context = FactContext {
        name: &list.name.value,
        ty: &list.ty.value.kind,
        example: list.example.as_ref().map(|e| e.value.as_str()),
    };
    let mut facts = facts::read(language, &list.description.value, context);
    facts.fill_from(item.facts.clone().into(), language);
    facts.deprecated = list.facts.deprecated.take().or(facts.deprecated);
    list.facts = facts.into();
}

/// A text without markup and the signs at its end.
fn plain(text: &str) -> String {
    cells::plain(text).trim_end_matches(['.', '。']).to_owned()
}

#[cfg(test)]
mod tests {
    use crate::{doc::read_all, source::SourceMap};

    use super::*;

    /// The rows of a response table with these lines.
    fn rows(lines: &str) -> Vec<ParamRow> {
        let text = format!(
            "# ListOtters\n\n## Request parameters\n\n|Parameter|Type|Required|Description|\n|--|--|--|--|\n\
             |Action|String|Yes|ListOtters|\n\n## Response parameters\n\n\
             |Parameter|Type|Example|Description|\n|--|--|--|--|\n{lines}\n\n## Examples\n\n\
             ```\nhttps://ponds.aliyuncs.com/?Action=ListOtters\n```\n"
        );
        let (docs, _) = read_all(&SourceMap::from_texts([(
            "zoo/ListOtters.md",
            text.as_str(),
        )]));
        let tables = docs.operations.into_iter().flat_map(|doc| doc.response);
        tables.flat_map(|table| table.rows).collect()
    }

    #[test]
    fn what_items_say_is_a_fact_of_their_list() {
        let cases = [
            ("| |String|moss|A reed.|", "Reeds.\n\nA reed.", Some("moss")),
            (
                "| |String| |Reeds. Green ones.|",
                "Reeds. Green ones.",
                None,
            ),
            ("| |Object| |What a reed is.|", "Reeds.", None),
        ];
        for (item, text, example) in cases {
            let found = rows(&format!("|Reeds|Array| |Reeds.|\n{item}"));
            let list = &found[0];
            let shown = list.example.as_ref().map(|e| e.value.as_str());
            assert_eq!(
                (list.description.value.as_str(), shown),
                (text, example),
                "{item}"
            );
        }
        let after_a_value = rows("|Moss|String| |Moss.|\n| |String|a|A reed.|");
        assert_eq!(after_a_value[0].description.value, "Moss.");
    }

    #[test]
    fn a_plain_value_below_an_object_makes_a_map() {
        for (value, want) in [("string", TypeWord::Map), ("object", TypeWord::Struct)] {
            let found = rows(&format!("|Reeds|object| |Reeds.|\n| |{value}| |A reed.|"));
            assert_eq!(found[0].ty.value.kind, want, "{value}");
        }
    }
}
