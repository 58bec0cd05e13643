//! Values in brackets behind their meanings: `red (hot), blue (cold)` the other way round.

use crate::model::AllowedValue;

use super::{
    cell::Cell,
    list::{List, ListScope, finish},
    scan,
};

/// The longest meaning that stands in front of its value, in characters.
const LONGEST_MEANING: usize = 16;

/// A list of `meaning（value）` in running text. Nothing but the example shows that the brackets hold the values.
pub(super) fn read_reversed(
    cell: &Cell<'_>,
    from: usize,
    end: usize,
    around: ListScope<'_>,
) -> Option<List> {
    let mut list = List {
        needs_example: true,
        ..List::default()
    };
    let mut at = from;
    loop {
        let (value, next) = value_behind(cell, at, end, around)?;
        list.values.push(value);
        list.end = next;
        at = next + scan::blanks(&cell.text[next..end]);
        let rest = &cell.text[at..end];
        let signs = ["、", "，", ",", "；", ";"];
        let joins = signs.iter().chain(around.phrases.or);
        let Some(sign) = joins.into_iter().find(|s| rest.starts_with(**s)) else {
            break;
        };
        at += sign.len();
        if value_behind(cell, at, end, around).is_none() {
            break;
        }
    }
    finish(list, around).filter(|l| l.values.len() >= 2)
}

/// A bullet that is `meaning（value）` and nothing else.
pub(super) fn reversed_entry(
    cell: &Cell<'_>,
    at: usize,
    end: usize,
    around: ListScope<'_>,
) -> Option<AllowedValue> {
    let (value, next) = value_behind(cell, at, end, around)?;
    let rest = cell.text[next..end].trim_start();
    (rest.is_empty() || rest.starts_with(['。', '；', ';', '，', '：'])).then_some(value)
}

fn value_behind(
    cell: &Cell<'_>,
    at: usize,
    end: usize,
    around: ListScope<'_>,
) -> Option<(AllowedValue, usize)> {
    let at = at + scan::blanks(&cell.text[at..end]);
    let text = &cell.text[at..end];
    let mut near = text.char_indices().take(LONGEST_MEANING + 1);
    let (open, bracket) = near.find(|(_, c)| matches!(c, '（' | '('))?;
    let meaning = text[..open].trim();
    // A value is in Latin letters; what stands in front of one in its own language is not.
    let plain = !meaning.is_empty()
        && meaning
            .chars()
            .all(|c| !c.is_ascii() && c.is_alphanumeric());
    let inner = at + open + bracket.len_utf8();
    let token = scan::token(cell, inner, end).filter(|_| plain)?;
    let after = token.end + scan::blanks(&cell.text[token.end..end]);
    let close = cell.text[after..end]
        .chars()
        .next()
        .filter(|c| matches!(c, '）' | ')'))?;
    let value = AllowedValue {
        value: token.text,
        meaning: cell.raw(at, at + open).to_owned(),
    };
    scan::fits(around.context.ty, &value.value).then_some((value, after + close.len_utf8()))
}
