//! The file of an operation.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{ErrorEnum, Info, Operation, TypeDef};

use super::{
    EmitError, MARK, enums, structs,
    tokens::{deprecated, format, ident},
};

/// Prints it.
pub(super) fn print(operation: &Operation) -> Result<String, EmitError> {
    let mut out = String::with_capacity(8 << 10);
    let _ = writeln!(out, "// {MARK}\n");
    let _ = writeln!(
        out,
        "//! `{}`: {}",
        operation.action.escape_debug(),
        operation.summary
    );
    let _ = writeln!(out, "//!\n//! From {}.\n", code(&operation.page));
    out.push_str("use alicloud_runtime::codegen::*;\n\n");

    let attributes = deprecated(operation.deprecated.as_ref());
    let mut items = structs::print(&operation.request, attributes, &[]);
    items.extend(call(operation));
    items.extend(structs::print(&operation.response, TokenStream::new(), &[]));
    for def in &operation.types {
        if let TypeDef::Struct(s) = def {
            items.extend(structs::print(s, TokenStream::new(), &[]));
        }
    }
    out.push_str(&format(items)?);
    for def in &operation.types {
        if let TypeDef::Enum(e) = def {
            out.push('\n');
            out.push_str(&enums::values(e));
        }
    }
    if has_errors(&operation.errors) {
        out.push('\n');
        out.push_str(&enums::errors(&operation.errors));
    }
    Ok(out)
}

/// Whether an enum is printed at all.
pub(super) fn has_errors(errors: &ErrorEnum) -> bool {
    !errors.variants.is_empty()
}

fn call(operation: &Operation) -> TokenStream {
    let (request, response) = (
        ident(&operation.request.name),
        ident(&operation.response.name),
    );
    let error = ident(if has_errors(&operation.errors) {
        &operation.errors.name
    } else {
        "NoDocumentedErrors"
    });
    let info = info(&operation.action, &operation.info);
    quote! {
        impl Operation for #request {
            type Response = #response;
            type Error = #error;
            const INFO: OperationInfo = #info;
        }
    }
}

fn info(action: &str, info: &Info) -> TokenStream {
    let mut out = quote!(OperationInfo::rpc(&super::PRODUCT, #action));
    if let Some((method, path)) = &info.roa {
        out.extend(quote!(.roa(#method, #path)));
    }
    if let Some(method) = &info.method {
        out.extend(quote!(.method(#method)));
    }
    if !info.required.is_empty() {
        let required = &info.required;
        out.extend(quote!(.required(&[#(#required),*])));
    }
    if let Some(name) = &info.idempotency_token {
        out.extend(quote!(.idempotency_token(#name)));
    }
    if let Some(name) = &info.dry_run {
        out.extend(quote!(.dry_run(#name)));
    }
    if info.read_only {
        out.extend(quote!(.read_only()));
    }
    out
}

fn code(text: &str) -> String {
    format!(
        "`{}`",
        text.replace(|c: char| c == '`' || c.is_control(), " ")
    )
}
