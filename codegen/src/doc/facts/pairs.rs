//! Values with their meanings in running text that nothing announces: `dry-no water, wet-some water`. Two or more pairs
//! of one form, and the example is one of the values.

use crate::model::AllowedValue;

use super::{
    cell::Cell,
    entry::is_called_default,
    list::{List, ListScope, finish},
    scan,
};

/// What may stand behind a pair.
const DELIMITERS: &[char] = &['，', ',', '、', '；', ';', '。', ' ', '\n'];

/// What ends the bracket that a list stands in.
const CLOSING: &[char] = &['）', ')', ']', '】'];

/// Longest meaning, in characters.
const LONGEST_MEANING: usize = 60;

/// How a value and its meaning are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `value: meaning`, with any of the two colons.
    Colon,
    /// `value-meaning`
    Dash,
    /// `value (meaning)`
    Bracket,
}

/// A value and where its meaning begins.
struct Head {
    value: String,
    form: Form,
    meaning: usize,
}

/// A list of pairs that starts at `at`.
pub(super) fn read_pairs(
    cell: &Cell<'_>,
    at: usize,
    end: usize,
    around: ListScope<'_>,
) -> Option<List> {
    let mut list = List::default();
    let mut head = read_head(cell, at, end, around)?;
    let form = head.form;
    loop {
        let (from, to, next) = read_meaning(cell, &head, end, around)?;
        if is_called_default(&cell.text[from..to], around.phrases) {
            list.default.get_or_insert_with(|| head.value.clone());
        }
        list.values.push(AllowedValue {
            value: head.value,
            meaning: cell.raw(from, to).to_owned(),
        });
        list.end = to;
        match next {
            Some(next) => head = next,
            None => break,
        }
        debug_assert_eq!(head.form, form);
    }
    list.needs_example = true;
    finish(list, around).filter(|l| l.values.len() >= 2)
}

/// A value, and the sign behind it that a meaning follows. A bullet may stand in front.
fn read_head(cell: &Cell<'_>, at: usize, end: usize, around: ListScope<'_>) -> Option<Head> {
    let text = &cell.text;
    let mut at = at + scan::blanks(&text[at..end]);
    if let Some(rest) = text[at..end].strip_prefix("- ") {
        at = end - rest.len();
    }
    let token = scan::token(cell, at, end).filter(|t| scan::fits(around.context.ty, &t.text))?;
    let from = token.end + scan::blanks(&text[token.end..end]);
    let rest = &text[from..end];
    let (form, sign) = match rest.chars().next()? {
        sign @ ('：' | ':') => (Form::Colon, sign),
        sign @ ('-' | '—' | '–') => (Form::Dash, sign),
        sign @ ('（' | '(') => (Form::Bracket, sign),
        _ => return None,
    };
    let meaning = from + sign.len_utf8();
    let body = text[meaning..end].trim_start();
    let is_meant = match form {
        // `10:30` and `http://…` are no value with a meaning, nor is `a-b`.
        Form::Colon => !body.starts_with(|c: char| c.is_ascii_digit() || c == '/'),
        Form::Dash => body.starts_with(|c: char| !c.is_ascii()),
        Form::Bracket => !body.starts_with(CLOSING),
    };
    is_meant.then_some(Head {
        value: token.text,
        form,
        meaning,
    })
}

/// From where to where a meaning goes, and the pair behind it.
fn read_meaning(
    cell: &Cell<'_>,
    head: &Head,
    end: usize,
    around: ListScope<'_>,
) -> Option<(usize, usize, Option<Head>)> {
    let text = &cell.text;
    let from = head.meaning + scan::blanks(&text[head.meaning..end]);
    let next_at = |at: usize| read_head(cell, at, end, around).filter(|h| h.form == head.form);
    if head.form == Form::Bracket {
        let to = from + text[from..end].find(['）', ')'])?;
        let after = to + text[to..].chars().next().map_or(0, char::len_utf8);
        let rest = text[after..end].trim_start_matches(DELIMITERS);
        return is_meaning(&text[from..to]).then(|| (from, to, next_at(end - rest.len())));
    }
    // The last meaning ends where its sentence does.
    let mut stop = None;
    let mut depth = 0_usize;
    for (offset, c) in text[from..end].char_indices() {
        let at = from + offset;
        match c {
            '（' | '(' | '[' | '【' => depth += 1,
            c if CLOSING.contains(&c) && depth == 0 => {
                stop.get_or_insert(at);
                break;
            }
            c if CLOSING.contains(&c) => depth -= 1,
            // A blank parts pairs only where words have none between them.
            ' ' if text[..at].ends_with(|c: char| c.is_ascii()) => {}
            c if DELIMITERS.contains(&c) && depth == 0 => {
                let rest = text[at..end].trim_start_matches(DELIMITERS);
                if let Some(next) = next_at(end - rest.len()) {
                    let to = stop.filter(|_| c == ' ').unwrap_or(at);
                    return is_meaning(&text[from..to]).then_some((from, to, Some(next)));
                }
                if matches!(c, '。' | '；' | ';' | '\n') {
                    stop.get_or_insert(at);
                }
            }
            _ => {}
        }
        if text[from..at].chars().count() > LONGEST_MEANING {
            break;
        }
    }
    let to = stop.unwrap_or(end);
    is_meaning(&text[from..to]).then_some((from, to, None))
}

/// Whether a text can say what a value means.
fn is_meaning(text: &str) -> bool {
    let text = text.trim();
    text.chars().any(char::is_alphabetic) && text.chars().count() <= LONGEST_MEANING
}
