//! Structs: requests with their setters, answers, and what is within them.

use proc_macro2::TokenStream;
use quote::quote;

use std::fmt::Write;

use crate::plan::{Field, RustType, Struct};

use super::{
    EmitError,
    tokens::{deprecated, doc, format, ident, literal, ty},
};

/// The struct with its setters, and how it is written and read.
pub(super) fn print(
    s: &Struct,
    attributes: TokenStream,
    more_doc: &[String],
) -> Result<String, EmitError> {
    let name = ident(&s.name);
    let docs = doc(&[s.doc.as_slice(), more_doc].concat());
    let fields = s.fields.iter().map(field);
    let mut out = quote! {
        #docs
        #attributes
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
    };
    if s.encode {
        out.extend(setters(s));
    }
    // What is written field by field, as it is, needs no rows of its own for that.
    let plain = |f: &Field| f.put.method == "field" && f.put.separator.is_none();
    let answers = !s.encode || (s.decode && s.fields.iter().all(plain));
    if s.decode && !answers {
        out.extend(decode(s));
    }
    let mut out = format(out)?;
    out.push('\n');
    out.push_str(&if answers { answer(s) } else { request(s) });
    Ok(out)
}

/// How it is written: rows of data that a macro of the runtime makes functions of.
fn request(s: &Struct) -> String {
    rows("request", s, |f| {
        let separator = f.put.separator.map(|separator| format!("({separator:?})"));
        (
            if f.put.whole { "" } else { &f.wire },
            format!("{}{}", f.put.method, separator.unwrap_or_default()),
        )
    })
}

/// How it is read and said, in the same way.
fn answer(s: &Struct) -> String {
    rows("answer", s, |f| {
        let holds = match &f.ty {
            RustType::List(_) => format!("list({})", literal(&f.wrapper)),
            RustType::Map(_) => "map".to_owned(),
            _ => "value".to_owned(),
        };
        (&f.wire, holds)
    })
}

/// A row for each field: its name on the wire, its own, and what `row` says of it.
fn rows<'a>(kind: &str, s: &'a Struct, row: impl Fn(&'a Field) -> (&'a str, String)) -> String {
    let mut out = format!("{kind}! {{\n    {} {{", s.name);
    for f in &s.fields {
        let (wire, how) = row(f);
        let _ = write!(out, "\n        {} => {}: {how},", literal(wire), f.name);
    }
    out.push_str(if s.fields.is_empty() {
        "}\n}\n"
    } else {
        "\n    }\n}\n"
    });
    out
}

fn field(f: &Field) -> TokenStream {
    let (docs, deprecated, name, rust) = (
        doc(&f.doc),
        deprecated(f.deprecated.as_ref()),
        ident(&f.name),
        ty(&f.ty),
    );
    let rust = if f.ty.is_collection() {
        rust
    } else {
        quote!(Option<#rust>)
    };
    // Every public item is documented, if only by its name on the wire.
    let docs = if f.doc.is_empty() {
        doc(&[format!("`{}`.", f.wire.escape_debug())])
    } else {
        docs
    };
    quote! {
        #docs
        #deprecated
        pub #name: #rust,
    }
}

fn setters(s: &Struct) -> TokenStream {
    let name = ident(&s.name);
    let setters = s.fields.iter().map(setter);
    quote! {
        impl #name {
            /// With nothing set.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
            #(#setters)*
        }
    }
}

fn setter(f: &Field) -> TokenStream {
    let name = ident(&f.name);
    let (parameter, value) = match &f.ty {
        RustType::List(item) => {
            let item = conversion(item);
            (
                quote!(impl IntoIterator<Item = #item>),
                quote!(value.into_iter().map(Into::into).collect()),
            )
        }
        RustType::Map(value) => {
            let value = conversion(value);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
                quote!(
                    value
                        .into_iter()
                        .map(|(k, v)| (k.into(), v.into()))
                        .collect()
                ),
            )
        }
        scalar if scalar.is_scalar() => (ty(scalar), quote!(Some(value))),
        other => (conversion(other), quote!(Some(value.into()))),
    };
    // What is generic is compiled by its callers anyway.
    let inline = f.ty.is_scalar().then(|| quote!(#[inline]));
    let docs = doc(&[format!(
        "Sets `{}`{}.",
        f.wire.escape_debug(),
        if f.required {
            ", which is required"
        } else {
            ""
        }
    )]);
    let deprecated = deprecated(f.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        #inline
        pub fn #name(mut self, value: #parameter) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn conversion(target: &RustType) -> TokenStream {
    let target = ty(target);
    quote!(impl Into<#target>)
}

fn decode(s: &Struct) -> TokenStream {
    let name = ident(&s.name);
    let arms = s.fields.iter().map(|f| {
        let (wire, field, wrapper) = (&f.wire, ident(&f.name), &f.wrapper);
        match &f.ty {
            RustType::List(_) => quote!(#wire => d.list(&mut self.#field, #wrapper),),
            RustType::Map(_) => quote!(#wire => d.map(&mut self.#field),),
            _ => quote!(#wire => d.value(&mut self.#field),),
        }
    });
    let body = if s.fields.is_empty() {
        quote!(d.unknown(name);)
    } else {
        quote! {
            match name {
                #(#arms)*
                _ => d.unknown(name),
            }
        }
    };
    quote! {
        impl Decode for #name {
            #[inline]
            fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
                #body
            }
        }
    }
}
