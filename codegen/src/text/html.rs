//! HTML in the pages: tags that say nothing here, and entities.

use crate::source::is_hidden;

/// Tags that are taken out; what is in them stays.
#[rustfmt::skip]
pub(super) const TAGS: &[&str] = &[
    "a", "abbr", "b", "big", "blockquote", "caption", "center", "code", "col", "colgroup", "dd", "del", "div", "dl",
    "dt", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre", "s", "section",
    "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
];

const ENTITIES: [(&str, char); 11] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("ldquo", '“'),
    ("rdquo", '”'),
];

/// The character that an entity at the start stands for, and the length of the entity.
pub(crate) fn entity(rest: &str) -> Option<(char, usize)> {
    let rest = Some(rest).filter(|rest| rest.starts_with('&'))?;
    let end = rest.bytes().take(12).position(|b| b == b';')?;
    let name = &rest[1..end];
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let value = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(value).filter(|c| !is_hidden(*c))?
        }
        None => ENTITIES.iter().find(|(n, _)| *n == name)?.1,
    };
    Some((c, end + 1))
}
