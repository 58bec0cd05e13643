//! Value enums and error enums: rows of data that a macro of the runtime makes types of.

use std::fmt::Write;

use crate::plan::{ERROR_TABLE, ErrorEnum, ErrorList, ValueEnum};

use super::tokens::{literal, write_doc};

/// A value enum.
pub(super) fn values(e: &ValueEnum) -> String {
    let mut out = String::from("values! {\n");
    write_doc(&mut out, "    ", &e.doc);
    let _ = writeln!(out, "    pub enum {} {{", e.name);
    for variant in &e.variants {
        write_doc(&mut out, "        ", &variant.doc);
        let _ = writeln!(
            out,
            "        {} = {},",
            variant.name,
            literal(&variant.wire)
        );
    }
    out.push_str("    }\n}\n");
    out
}

/// The errors that an operation names, out of those of its product: their names, and what it says of them in its
/// own way. `path` leads to the product.
pub(super) fn error_list(list: &ErrorList, path: &str) -> String {
    let mut out = String::new();
    write_doc(&mut out, "", &[list.doc.as_str(), ""]);
    for error in &list.errors {
        let name = &error.name;
        let mut line = format!("- [`{name}`]({path}{ERROR_TABLE}::{name})");
        if let Some(status) = error.status {
            let _ = write!(line, ", here with HTTP status {status}");
        }
        if let Some(meaning) = &error.meaning {
            let _ = write!(line, ": {}", plain(meaning));
        }
        write_doc(&mut out, "", &[line]);
    }
    let _ = writeln!(out, "pub type {} = {path}{ERROR_TABLE};", list.name);
    out
}

/// A text that rustdoc shows as it is.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '_' | '`' | '\\' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// An error enum: variant, code, HTTP status when the page gives one, message of the server, meaning.
pub(super) fn errors(e: &ErrorEnum) -> String {
    let mut out = String::from("errors! {\n");
    write_doc(&mut out, "    ", std::slice::from_ref(&e.doc));
    let _ = writeln!(out, "    pub enum {} {{", e.name);
    for v in &e.variants {
        let code = text(&v.code);
        let status = v
            .status
            .map(|status| format!(" (\"{status}\")"))
            .unwrap_or_default();
        let (message, meaning) = (text(&v.message), text(&v.meaning));
        let _ = writeln!(
            out,
            "        {} = {code}{status}, {message}, {meaning};",
            v.name
        );
    }
    out.push_str("    }\n}\n");
    out
}

/// A part of a row, which ends at a NUL.
fn text(part: &str) -> String {
    literal(&part.replace('\0', " "))
}
