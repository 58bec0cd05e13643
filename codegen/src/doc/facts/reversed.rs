//! Values behind their meanings, in brackets or behind a sign: `red (hot), blue (cold)` the other way round.

use crate::model::AllowedValue;

use super::{
    cell::Cell,
    list::{List, ListScope, finish},
    scan,
};

/// The longest meaning that stands in front of its value, in characters.
const LONGEST_MEANING: usize = 16;

/// What may follow a value behind a sign.
const ENDS: &[char] = &['，', ',', '、', '；', ';', '。', '）', ')', ']', '】'];

/// How a value stands behind its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    /// `meaning（value）`
    Bracket,
    /// `meaning：value`
    Sign,
}

/// A list of meanings with values behind them in running text. Nothing but the example shows that these are values.
pub(super) fn read_reversed(
    cell: &Cell<'_>,
    from: usize,
    end: usize,
    around: ListScope<'_>,
    behind: Behind,
) -> Option<List> {
    let mut list = List {
        needs_example: true,
        ..List::default()
    };
    let mut at = from;
    loop {
        let (value, next) = value_behind(cell, at, end, around, behind)?;
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
        if value_behind(cell, at, end, around, behind).is_none() {
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
    let (value, next) = value_behind(cell, at, end, around, Behind::Bracket)?;
    let rest = cell.text[next..end].trim_start();
    (rest.is_empty() || rest.starts_with(['。', '；', ';', '，', '：'])).then_some(value)
}

fn value_behind(
    cell: &Cell<'_>,
    at: usize,
    end: usize,
    around: ListScope<'_>,
    behind: Behind,
) -> Option<(AllowedValue, usize)> {
    let at = at + scan::blanks(&cell.text[at..end]);
    let text = &cell.text[at..end];
    let mut near = text.char_indices().take(LONGEST_MEANING + 1);
    let opens = |c: char| match behind {
        Behind::Bracket => matches!(c, '（' | '('),
        Behind::Sign => matches!(c, '：' | ':' | '-'),
    };
    let (open, bracket) = near.find(|(_, c)| opens(*c))?;
    // `the default: 10, the most: 50` are facts of their own.
    if behind == Behind::Sign && !around.hits.starting(at, at).is_empty() {
        return None;
    }
    let meaning = text[..open].trim();
    // A value is in Latin letters; what stands in front of one in its own language is not.
    let plain = !meaning.is_empty()
        && meaning
            .chars()
            .all(|c| !c.is_ascii() && c.is_alphanumeric());
    let inner = at + open + bracket.len_utf8();
    let token = scan::token(cell, inner, end).filter(|_| plain)?;
    let after = token.end + scan::blanks(&cell.text[token.end..end]);
    let rest = &cell.text[after..end];
    let next = match behind {
        Behind::Bracket => end - rest.strip_prefix(['）', ')'])?.len(),
        Behind::Sign if rest.is_empty() || rest.starts_with(ENDS) => token.end,
        Behind::Sign => return None,
    };
    let value = AllowedValue {
        value: token.text,
        meaning: cell.raw(at, at + open).to_owned(),
    };
    scan::fits(around.context.ty, &value.value).then_some((value, next))
}
