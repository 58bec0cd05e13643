//! Pieces that several printers share.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::plan::RustType;

use super::EmitError;

/// An identifier. `plan` makes none that is not one; should it, that is `_` and an error of [`format`].
pub(super) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new("_", Span::call_site()),
    }
}

/// Lines of rustdoc.
pub(super) fn doc<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_ref() {
        "" => Literal::string(""),
        line => Literal::string(&format!(" {line}")),
    });
    quote!(#(#[doc = #lines])*)
}

/// The attribute of what should not be used any more.
pub(super) fn deprecated(note: Option<&String>) -> TokenStream {
    match note {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => TokenStream::new(),
    }
}

/// A type as it is written.
pub(super) fn ty(ty: &RustType) -> TokenStream {
    match ty {
        RustType::String => quote!(String),
        RustType::I32 => quote!(i32),
        RustType::I64 => quote!(i64),
        RustType::F64 => quote!(f64),
        RustType::Bool => quote!(bool),
        RustType::Any => quote!(Value),
        RustType::Named(name) => {
            let name = ident(name);
            quote!(#name)
        }
        RustType::Open(name) => {
            let name = ident(name);
            quote!(Open<#name>)
        }
        RustType::List(item) => {
            let item = self::ty(item);
            quote!(Vec<#item>)
        }
        RustType::Map(value) => {
            let value = self::ty(value);
            quote!(BTreeMap<String, #value>)
        }
    }
}

/// Items as formatted text, with an empty line between two of them.
pub(super) fn format(items: TokenStream) -> Result<String, EmitError> {
    let mut file: syn::File = syn::parse2(items).map_err(|error| EmitError {
        why: error.to_string(),
    })?;
    let mut out = String::new();
    for item in std::mem::take(&mut file.items) {
        if !out.is_empty() {
            out.push('\n');
        }
        file.items = vec![item];
        out.push_str(&prettyplease::unparse(&file));
    }
    Ok(out)
}

/// A text as a literal of Rust.
pub(super) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}
