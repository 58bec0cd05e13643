//! Structs: requests with their setters, responses, and what is within them.

use std::fmt::Write;

use proc_macro2::{LexError, TokenStream};
use quote::quote;

use crate::plan::{FieldPlan, RustType, Struct};

use super::{
    EmitError,
    tokens::{deprecated, doc, format, ident, literal, spelled, ty, write_deprecated, write_doc},
};

/// Bytes of a line of printed code, as many as `prettyplease` gives it.
const WIDTH: usize = 89;

/// The struct with its setters, and how it is written and read.
pub(super) fn print(
    s: &Struct,
    deprecated: Option<&String>,
    more_doc: &[String],
) -> Result<String, EmitError> {
    let mut out = fitted(declaration(s, deprecated, more_doc))?;
    if s.encode {
        out.push('\n');
        out.push_str(&format(setters(s))?);
    }
    out.push('\n');
    // What is read too is written field by field, as it is: a field with an encoding of its own makes a shape
    // that only a request has.
    out.push_str(&if s.decode { answer(s) } else { request(s) });
    Ok(out)
}

/// The struct as text: its layout leaves a formatter nothing to decide, but for what is too wide.
fn declaration(s: &Struct, deprecated: Option<&String>, more_doc: &[String]) -> String {
    let mut out = String::new();
    write_doc(&mut out, "", &s.doc);
    write_doc(&mut out, "", more_doc);
    write_deprecated(&mut out, "", deprecated);
    let _ = write!(out, "#[non_exhaustive]\npub struct {} {{", s.name);
    for f in &s.fields {
        out.push('\n');
        field(&mut out, f);
    }
    out.push_str(if s.fields.is_empty() { "}\n" } else { "\n}\n" });
    out
}

/// Has the formatter break what is wider than its lines.
fn fitted(text: String) -> Result<String, EmitError> {
    let is_wide = |line: &str| !line.trim_start().starts_with("///") && line.len() > WIDTH;
    if !text.lines().any(is_wide) {
        return Ok(text);
    }
    let tokens = text
        .parse()
        .map_err(|error: LexError| EmitError::new(error.to_string()))?;
    format(tokens)
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
    rows("response", s, |f| {
        let holds = match &f.ty {
            RustType::List(_) => format!("list({})", literal(&f.wrapper)),
            RustType::Map(_) => "map".to_owned(),
            _ => "value".to_owned(),
        };
        (&f.wire, holds)
    })
}

/// A row for each field: its name on the wire, its own, and what `row` says of it.
fn rows<'a>(kind: &str, s: &'a Struct, row: impl Fn(&'a FieldPlan) -> (&'a str, String)) -> String {
    let mut out = format!("{kind}! {{\n    {} {{", s.name);
    for f in &s.fields {
        let (wire, how) = row(f);
        let secret = if f.sensitive { " as Secret" } else { "" };
        let _ = write!(
            out,
            "\n        {} => {}: {how}{secret},",
            literal(wire),
            f.name
        );
    }
    out.push_str(if s.fields.is_empty() {
        "}\n}\n"
    } else {
        "\n    }\n}\n"
    });
    out
}

fn field(out: &mut String, f: &FieldPlan) {
    // Every public item is documented, if only by its name on the wire.
    if f.doc.is_empty() {
        write_doc(out, "    ", &[format!("`{}`.", f.wire.escape_debug())]);
    } else {
        write_doc(out, "    ", &f.doc);
    }
    write_deprecated(out, "    ", f.deprecated.as_ref());
    let rust = spelled(&f.ty);
    let _ = if f.ty.is_collection() {
        write!(out, "    pub {}: {rust},", f.name)
    } else {
        write!(out, "    pub {}: Option<{rust}>,", f.name)
    };
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

fn setter(f: &FieldPlan) -> TokenStream {
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
