//! Paging: the fields of request and response that carry it.

use crate::{
    model,
    report::{Diagnostic, Report},
    vocabulary::wire,
};

use super::{
    planned::{FieldPlan, PagingPlan, PagingStyle, RustType, Struct, TokenPlan, TypeDef},
    rules,
};

/// The planned fields in which those of paging are found.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'a> {
    pub(super) request: &'a Struct,
    pub(super) response: &'a Struct,
    /// Types of the operation alone, and those that it has with others.
    pub(super) types: [&'a [TypeDef]; 2],
}

/// Plans the paging of `operation`; `None` and a note when its fields do not fit.
pub(super) fn plan(
    paging: &model::Paging,
    operation: &model::Operation,
    fields: Lookup<'_>,
    report: &mut Report,
) -> Option<PagingPlan> {
    let mut planned = fields.paging(paging);
    let by_token = operation
        .token_paging
        .as_ref()
        .and_then(|p| fields.paging(p));
    if let (Some(planned), Some(by_token)) = (&mut planned, by_token) {
        let size = |name: &&str| {
            fields
                .parameter(name)
                .filter(|f| planned.size.as_ref() != Some(f))
        };
        planned.token = Some(TokenPlan {
            position: by_token.position,
            size: wire::TOKEN_PAGE_SIZE.iter().find_map(size),
        });
        planned.says.extend(by_token.says);
    }
    if planned.is_none() {
        let message = format!(
            "`{}` pages, but its fields do not fit for it",
            operation.action
        );
        report.push(Diagnostic::new(&rules::NO_PAGES, operation.span, message));
    }
    planned
}

impl<'a> Lookup<'a> {
    fn paging(&self, paging: &model::Paging) -> Option<PagingPlan> {
        let (style, position, size, items, says) = match paging {
            model::Paging::Number {
                page,
                size,
                total,
                items,
            } => {
                let mut says = vec![("total", total.as_deref())];
                says.push(("number", Some(page)));
                says.push(("size", size.as_deref()));
                (PagingStyle::Number, page, size, items, says)
            }
            model::Paging::Token {
                token,
                next,
                more,
                items,
            } => (
                PagingStyle::Token,
                token,
                &None,
                items,
                vec![("next", Some(next.as_str())), ("more", more.as_deref())],
            ),
            model::Paging::Offset {
                offset,
                limit,
                total,
                items,
            } => (
                PagingStyle::Offset,
                offset,
                limit,
                items,
                vec![("total", total.as_deref())],
            ),
        };
        let (items, list) = self.find_in_response(items.as_deref()?)?;
        let RustType::List(item) = list else {
            return None;
        };
        let says: Vec<_> = says
            .into_iter()
            .filter_map(|(what, path)| {
                let (path, ty) = self.find_in_response(path?)?;
                fits(&ty, what == "more").then_some((what, path, ty))
            })
            .collect();
        if style == PagingStyle::Token && !says.iter().any(|(what, ..)| *what == "next") {
            return None;
        }
        let position = self.parameter(position)?;
        Some(PagingPlan {
            style,
            position,
            token: None,
            size: size.as_deref().and_then(|s| self.parameter(s)),
            says,
            items,
            item: *item,
        })
    }

    fn parameter(&self, wire: &str) -> Option<String> {
        find(&self.request.fields, wire)
            .filter(|f| fits(&f.ty, false))
            .map(|f| f.name.clone())
    }

    /// Names of fields from the response to what the dotted path of the wire leads to, and its type. List wrappers of
    /// the path have no field of their own.
    fn find_in_response(&self, path: &str) -> Option<(Vec<String>, RustType)> {
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
            around = self.find_struct(name)?;
        }
    }

    /// The struct of this name.
    pub(super) fn find_struct(self, name: &str) -> Option<&'a Struct> {
        self.types().find_map(|def| match def {
            TypeDef::Struct(s) if s.name == name => Some(s),
            _ => None,
        })
    }

    /// All types, those of the operation alone first.
    pub(super) fn types(self) -> impl Iterator<Item = &'a TypeDef> {
        self.types.into_iter().flatten()
    }
}

/// Whether the runtime reads paging from fields of the type.
fn fits(ty: &RustType, flag: bool) -> bool {
    match ty {
        RustType::I32 | RustType::I64 => !flag,
        RustType::Bool => flag,
        RustType::String => true,
        _ => false,
    }
}

pub(super) fn find<'f>(fields: &'f [FieldPlan], wire: &str) -> Option<&'f FieldPlan> {
    fields.iter().find(|f| f.wire == wire)
}
