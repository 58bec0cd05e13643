//! Pieces that several printers share.

use std::fmt::Write;

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
    spelled(ty).parse().unwrap_or_else(|_| quote!(_))
}

/// Its text.
pub(super) fn spelled(ty: &RustType) -> String {
    ty.spell(&str::to_owned)
}

/// Lines of rustdoc as text: most of what is printed, and nothing that a formatter could do better. A break
/// within a line does not end the comment.
pub(super) fn write_doc<S: AsRef<str>>(out: &mut String, indent: &str, lines: &[S]) {
    for line in lines
        .iter()
        .flat_map(|line| line.as_ref().split(['\n', '\r']))
    {
        let space = if line.is_empty() { "" } else { " " };
        let _ = writeln!(out, "{indent}///{space}{line}");
    }
}

/// The attribute of what should not be used any more, as text.
pub(super) fn write_deprecated(out: &mut String, indent: &str, note: Option<&String>) {
    if let Some(note) = note {
        let _ = writeln!(out, "{indent}#[deprecated(note = {})]", literal(note));
    }
}

/// Items as formatted text, with an empty line between two of them.
pub(super) fn format(items: TokenStream) -> Result<String, EmitError> {
    let mut file: syn::File =
        syn::parse2(items).map_err(|error| EmitError::new(error.to_string()))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_break_in_a_text_does_not_leave_the_comment() {
        let mut out = String::new();
        write_doc(&mut out, "", &["a\nfn b() {}", "", "c\rd"]);
        assert_eq!(out, "/// a\n/// fn b() {}\n///\n/// c\n/// d\n");
    }

    #[test]
    fn a_type_is_spelled_as_it_is_parsed() {
        let nested = RustType::Map(Box::new(RustType::List(Box::new(RustType::Open(
            "A".into(),
        )))));
        assert_eq!(spelled(&nested), "BTreeMap<String, Vec<Open<A>>>");
        assert_eq!(
            ty(&nested).to_string().replace(' ', ""),
            spelled(&nested).replace(' ', "")
        );
        assert_eq!(ty(&RustType::Named("(".into())).to_string(), "_");
    }
}
