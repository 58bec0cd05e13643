//! Where witnesses differ, as items of a cell: `not in the reference of 2025-12-03`, `page says range 1..200`.

use crate::model::{Aspect, Dissent};

use super::cell::{quote, split, unquote};

/// Only a page knows it.
pub(super) const NOT_IN_REFERENCE: &str = "not in the reference of";
/// The page says otherwise.
pub(super) const PAGE_SAYS: &str = "page says";

/// One item.
pub(super) fn print_item(dissent: &Dissent) -> String {
    match dissent {
        Dissent::NotInReference { date } => format!("{NOT_IN_REFERENCE} {}", quote(date)),
        Dissent::PageSays { aspect, value } => format!("{PAGE_SAYS} {aspect} {}", quote(value)),
    }
}

/// What stands behind [`NOT_IN_REFERENCE`].
pub(super) fn read_not_in_reference(rest: &str) -> Option<Dissent> {
    let date = unquote(rest)?;
    Some(Dissent::NotInReference { date })
}

/// What stands behind [`PAGE_SAYS`].
pub(super) fn read_page_says(rest: &str) -> Option<Dissent> {
    let (word, value) = rest.split_once(' ')?;
    let aspect = *Aspect::ALL.iter().find(|a| a.as_str() == word)?;
    let value = unquote(value)?;
    Some(Dissent::PageSays { aspect, value })
}

/// All of an operation.
pub(super) fn print_items(dissent: &[Dissent]) -> String {
    let items: Vec<String> = dissent.iter().map(print_item).collect();
    items.join("; ")
}

/// Reads what [`print_items`] prints.
pub(super) fn read_items(cell: &str) -> Option<Vec<Dissent>> {
    let item = |text: &str| {
        let behind = |word: &str| text.strip_prefix(word)?.strip_prefix(' ');
        match behind(NOT_IN_REFERENCE) {
            Some(rest) => read_not_in_reference(rest),
            None => read_page_says(behind(PAGE_SAYS)?),
        }
    };
    split(cell, ';').into_iter().map(item).collect()
}
