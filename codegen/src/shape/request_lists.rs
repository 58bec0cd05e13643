//! Lists of requests that a type names, or that only the calls of a page show.

use crate::{
    doc::{ParamRow, ParamTable},
    examples::example_tree::NodeIx,
    vocabulary::{self, TypeWord},
};

use super::{
    conventions::{is_item_name, singular},
    request_examples::RequestExamples,
};

/// `PondListType` is a list of what it describes.
pub(super) fn named_lists(row: &mut ParamRow) {
    if let TypeWord::Named(name) = &row.ty.value.kind
        && vocabulary::LIST_TYPES.iter().any(|end| name.ends_with(end))
    {
        let word = std::mem::take(&mut row.ty.value.kind);
        row.ty.value.kind = TypeWord::List(Some(Box::new(word)));
    }
}

/// A table of a single value describes the items of a list, where a call gives plain items (`Pond.1=p-1`), or where
/// its row has the name of an item. The list then holds values.
pub(super) fn take_value_table(
    table: &ParamTable,
    before: &mut [ParamTable],
    shown: &RequestExamples,
) -> bool {
    let [value] = table.rows.as_slice() else {
        return false;
    };
    let is_value = matches!(
        value.ty.value.kind,
        TypeWord::String | TypeWord::Integer | TypeWord::Long | TypeWord::Float | TypeWord::Time
    );
    if !is_value || value.name.value.contains('.') {
        return false;
    }
    let mut lists: Vec<&mut ParamRow> = before
        .iter_mut()
        .flat_map(|t| &mut t.rows)
        .filter(|row| is_of_named(&row.ty.value.kind))
        .collect();
    let alike = |row: &ParamRow| is_named_alike(&row.name.value, &value.name.value);
    let holds = |row: &ParamRow| {
        let of_list = matches!(row.ty.value.kind, TypeWord::List(_));
        shows_values(&row.name.value, shown) || of_list && alike(row)
    };
    let found = lists.iter().position(|row| holds(row) && alike(row));
    let Some(at) = found.or_else(|| lists.iter().position(|row| holds(row))) else {
        return false;
    };
    lists[at].ty.value.kind = TypeWord::List(Some(Box::new(value.ty.value.kind.clone())));
    true
}

fn is_of_named(word: &TypeWord) -> bool {
    match word {
        TypeWord::Named(_) => true,
        TypeWord::List(Some(item)) => matches!(item.as_ref(), TypeWord::Named(_)),
        _ => false,
    }
}

fn is_named_alike(list: &str, value: &str) -> bool {
    list.eq_ignore_ascii_case(value) || is_item_name(list, value)
}

fn shows_values(name: &str, shown: &RequestExamples) -> bool {
    let values = |at: NodeIx| shown.node(at).list && shown.node(at).holds_values();
    let at = shown.find(name).or_else(|| shown.find(&singular(name)));
    at.is_some_and(values)
}

/// Gives lists the name under which the calls send them: `Pond.1` where the table has `Ponds`.
pub(super) fn rename_as_sent(tables: &mut [ParamTable], shown: &RequestExamples) {
    let heads: Vec<String> = tables
        .iter()
        .flat_map(|t| &t.rows)
        .map(|row| head_of(&row.name.value).to_owned())
        .collect();
    let sent_as = |head: &str| {
        let sent = singular(head);
        let other = sent != head && !heads.iter().any(|h| h.eq_ignore_ascii_case(&sent));
        let indexed = |at: NodeIx| shown.node(at).list && shown.find_json(&sent).is_none();
        (other && shown.find(head).is_none() && shown.find(&sent).is_some_and(indexed))
            .then_some(sent)
    };
    for row in tables.iter_mut().flat_map(|t| &mut t.rows) {
        let head = head_of(&row.name.value);
        if let Some(sent) = sent_as(head) {
            let rest = row.name.value[head.len()..].to_owned();
            row.name.value = sent + &rest;
        }
    }
}

fn head_of(name: &str) -> &str {
    name.split('.').next().unwrap_or_default().trim()
}
