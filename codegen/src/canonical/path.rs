//! Paths of rows: `Filter[].Key`, `Labels{}`, `$[].Id`.

use crate::model::{Field, Type};

/// Root of a response that is not a plain struct of named fields.
pub(super) const ROOT: &str = "$";

/// One name of a path, in quotes where it holds a character of the grammar.
pub(super) fn segment(name: &str) -> String {
    let plain = |c: char| {
        !c.is_whitespace()
            && !c.is_control()
            && !matches!(c, '.' | '[' | ']' | '{' | '}' | '"' | '\\' | ',' | ';')
    };
    if name.chars().all(plain) && name.chars().any(char::is_alphanumeric) {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// What follows the name of a row for each list and map around its innermost type.
pub(super) fn suffix(ty: &Type) -> String {
    let mut out = String::new();
    let mut ty = ty;
    loop {
        ty = match ty {
            Type::List { item, .. } => {
                out.push_str("[]");
                item
            }
            Type::Map { value } => {
                out.push_str("{}");
                value
            }
            _ => return out,
        };
    }
}

/// The innermost type, and the wrappers of the lists around it, outermost first.
pub(super) fn peel(ty: &Type) -> (&Type, Vec<Option<&str>>) {
    let mut wrappers = Vec::new();
    let mut ty = ty;
    loop {
        ty = match ty {
            Type::List { item, wrapper } => {
                wrappers.push(wrapper.as_deref());
                item
            }
            Type::Map { value } => value,
            _ => return (ty, wrappers),
        };
    }
}

/// The path of a row below `prefix`, with the marks of its lists and maps.
pub(super) fn of_field(prefix: &str, field: &Field) -> String {
    format!("{}{}", name_path(prefix, &field.name), suffix(&field.ty))
}

/// The path of a name below `prefix`.
pub(super) fn name_path(prefix: &str, name: &str) -> String {
    match prefix {
        "" => segment(name),
        _ => format!("{prefix}.{}", segment(name)),
    }
}

/// A path cut into what it hangs below, its last name, and the marks of lists and maps after it.
#[derive(Debug, PartialEq)]
pub(super) struct RowPath {
    /// Path of the row above; empty at the top.
    pub(super) parent: String,
    /// Last name, without quotes.
    pub(super) name: String,
    /// Marks, outermost first.
    pub(super) marks: Vec<Mark>,
}

/// One mark after a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `[]`.
    List,
    /// `{}`.
    Map,
}

/// Most names of a path, and most marks after one: deeper types overflow compilers, and no API has them.
const MOST_NAMES: usize = 80;
const MOST_MARKS: usize = 16;

/// Cuts a path; `None` when it does not follow the grammar, or is deeper than any API.
pub(super) fn parse(path: &str) -> Option<RowPath> {
    let mut rest = path;
    let mut parent = 0;
    let mut names = 0;
    loop {
        let (name, after) = take_name(rest)?;
        rest = after;
        names += 1;
        let mut marks = Vec::new();
        while let Some((mark, after)) = take_mark(rest) {
            marks.push(mark);
            rest = after;
        }
        if names > MOST_NAMES || marks.len() > MOST_MARKS {
            return None;
        }
        if rest.is_empty() {
            return Some(RowPath {
                parent: path[..parent].to_owned(),
                name,
                marks,
            });
        }
        parent = path.len() - rest.len();
        rest = rest.strip_prefix('.')?;
    }
}

fn take_mark(text: &str) -> Option<(Mark, &str)> {
    let list = text.strip_prefix("[]").map(|rest| (Mark::List, rest));
    list.or_else(|| text.strip_prefix("{}").map(|rest| (Mark::Map, rest)))
}

fn take_name(text: &str) -> Option<(String, &str)> {
    let Some(inner) = text.strip_prefix('"') else {
        let end = text.find(['.', '[', '{']).unwrap_or(text.len());
        let name = &text[..end];
        let whole = !name.is_empty() && !name.contains(['"', ']', '}']);
        return whole.then(|| (name.to_owned(), &text[end..]));
    };
    let mut name = String::new();
    let mut chars = inner.chars();
    loop {
        match chars.next()? {
            '"' => return Some((name, chars.as_str())),
            '\\' => name.push(chars.next()?),
            c => name.push(c),
        }
    }
}

/// Whether the name of a row is the root of a response.
pub(super) fn is_root(path: &RowPath, raw: &str) -> bool {
    path.parent.is_empty() && path.name == ROOT && !raw.starts_with('"')
}

/// The type with lists and maps put around it, as the marks say; a wrapper for each list that has one.
pub(super) fn put_around(inner: Type, marks: &[Mark], wrappers: &[Option<String>]) -> Type {
    let lists = marks.iter().filter(|m| **m == Mark::List).count();
    let mut level = lists;
    marks.iter().rev().fold(inner, |ty, mark| match mark {
        Mark::Map => Type::Map {
            value: Box::new(ty),
        },
        Mark::List => {
            level -= 1;
            Type::List {
                item: Box::new(ty),
                wrapper: wrappers.get(level).cloned().flatten(),
            }
        }
    })
}
