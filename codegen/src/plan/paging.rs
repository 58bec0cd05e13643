//! Paging: the fields of request and answer that carry it.

use crate::{
    api,
    report::{Diagnostic, Report},
};

use super::{
    model::{Field, Paging, PagingStyle, RustType, Struct, TypeDef},
    rules,
};

/// Plans the paging of `operation`; `None` and a note when its fields do not fit.
pub(super) fn plan(
    paging: &api::Paging,
    operation: &api::Operation,
    request: &Struct,
    response: &Struct,
    types: &[TypeDef],
    report: &mut Report,
) -> Option<Paging> {
    let fields = Lookup {
        request,
        response,
        types,
    };
    let planned = fields.style(paging).and_then(|style| {
        let items = match paging {
            api::Paging::Number { items, .. }
            | api::Paging::Token { items, .. }
            | api::Paging::Offset { items, .. } => items,
        };
        let (items, list) = fields.answer(items.as_deref()?)?;
        match list {
            RustType::List(item) => Some(Paging {
                style,
                items,
                item: *item,
            }),
            _ => None,
        }
    });
    if planned.is_none() {
        let message = format!(
            "`{}` pages, but its fields do not fit for it",
            operation.action
        );
        report.push(Diagnostic::new(&rules::NO_PAGES, operation.span, message));
    }
    planned
}

struct Lookup<'a> {
    request: &'a Struct,
    response: &'a Struct,
    types: &'a [TypeDef],
}

impl Lookup<'_> {
    fn style(&self, paging: &api::Paging) -> Option<PagingStyle> {
        Some(match paging {
            api::Paging::Number {
                page, size, total, ..
            } => PagingStyle::Number {
                page: self.whole_number(page)?,
                size: size.as_deref().and_then(|s| self.whole_number(s)),
                total: total.as_deref().and_then(|t| self.count(t)),
            },
            api::Paging::Offset {
                offset,
                limit,
                total,
                ..
            } => PagingStyle::Offset {
                offset: self.whole_number(offset)?,
                limit: limit.as_deref().and_then(|s| self.whole_number(s)),
                total: total.as_deref().and_then(|t| self.count(t)),
            },
            api::Paging::Token {
                token, next, more, ..
            } => PagingStyle::Token {
                token: self
                    .parameter(token)
                    .filter(|(_, ty)| *ty == RustType::String)?,
                next: self
                    .answer(next)
                    .filter(|(_, ty)| *ty == RustType::String)?
                    .0,
                more: more
                    .as_deref()
                    .and_then(|m| self.answer(m))
                    .filter(|(_, ty)| *ty == RustType::Bool)
                    .map(|(path, _)| path),
            },
        })
    }

    fn parameter(&self, wire: &str) -> Option<(String, RustType)> {
        find(&self.request.fields, wire).map(|f| (f.name.clone(), f.ty.clone()))
    }

    fn whole_number(&self, wire: &str) -> Option<(String, RustType)> {
        self.parameter(wire)
            .filter(|(_, ty)| matches!(ty, RustType::I32 | RustType::I64))
    }

    fn count(&self, path: &str) -> Option<Vec<String>> {
        self.answer(path)
            .filter(|(_, ty)| matches!(ty, RustType::I32 | RustType::I64))
            .map(|(path, _)| path)
    }

    /// Names of fields from the answer to what the dotted path of the wire leads to, and its type. List wrappers of
    /// the path have no field of their own.
    fn answer(&self, path: &str) -> Option<(Vec<String>, RustType)> {
        let mut parts = path.split('.').map(|p| p.trim_end_matches("[]")).peekable();
        let mut names = Vec::new();
        let mut around = self.response;
        loop {
            let field = find(&around.fields, parts.next()?)?;
            names.push(field.name.clone());
            if parts.peek().is_some_and(|p| *p == field.wrapper) {
                parts.next();
            }
            if parts.peek().is_none() {
                return Some((names, field.ty.clone()));
            }
            let RustType::Named(name) = &field.ty else {
                return None;
            };
            around = self.types.iter().find_map(|t| match t {
                TypeDef::Struct(s) if s.name == *name => Some(s),
                _ => None,
            })?;
        }
    }
}

fn find<'f>(fields: &'f [Field], wire: &str) -> Option<&'f Field> {
    fields.iter().find(|f| f.wire == wire)
}
