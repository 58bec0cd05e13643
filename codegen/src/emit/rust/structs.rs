//! Structs: requests with their setters, responses, and what is within them.

use std::fmt::Write;

use proc_macro2::LexError;

use crate::plan::{FieldPlan, RustType, Struct, doc_lines::code};

use super::{
    EmitError,
    tokens::{format, literal, spelled, write_deprecated, write_doc},
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
        out.push_str(&setters(s)?);
    }
    out.push('\n');
    // What is read too is written field by field, as it is: a field with an encoding of its own makes a shape
    // that only a request has.
    out.push_str(&if s.decode { response(s) } else { request(s) });
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
    if !is_wide(&text) {
        return Ok(text);
    }
    let tokens = text
        .parse()
        .map_err(|error: LexError| EmitError::new(error.to_string()))?;
    format(tokens)
}

fn is_wide(text: &str) -> bool {
    let is_wide = |line: &str| !line.trim_start().starts_with("///") && line.len() > WIDTH;
    text.lines().any(is_wide)
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
fn response(s: &Struct) -> String {
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

/// The name of a field on the wire, as it stands in its docs.
fn wire_name(field: &FieldPlan) -> String {
    code(&field.wire.escape_debug().to_string())
}

fn field(out: &mut String, f: &FieldPlan) {
    // Every public item is documented, if only by its name on the wire.
    if f.doc.is_empty() {
        write_doc(out, "    ", &[format!("{}.", wire_name(f))]);
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

/// The setters as text: only those that are too wide are left to a formatter, which costs more than all else.
fn setters(s: &Struct) -> Result<String, EmitError> {
    let mut out = format!(
        "impl {} {{\n    /// With nothing set.\n    #[inline]\n    \
         pub fn new() -> Self {{\n        Self::default()\n    }}\n",
        s.name
    );
    for f in &s.fields {
        let text = setter(f);
        match is_wide(&text) {
            false => out.push_str(&text),
            true => out.push_str(&fitted_setter(&s.name, &text)?),
        }
    }
    out.push_str("}\n");
    Ok(out)
}

/// Has the formatter break a setter of the struct `name`.
fn fitted_setter(name: &str, setter: &str) -> Result<String, EmitError> {
    let (open, close) = (format!("impl {name} {{\n"), "}\n");
    let formatted = fitted(format!("{open}{setter}{close}"))?;
    let inner = formatted
        .strip_prefix(&open)
        .and_then(|text| text.strip_suffix(close));
    Ok(inner.unwrap_or(setter).to_owned())
}

fn setter(f: &FieldPlan) -> String {
    let (parameter, value) = match &f.ty {
        RustType::List(item) => (
            format!("impl IntoIterator<Item = {}>", conversion(item)),
            "value.into_iter().map(Into::into).collect()",
        ),
        RustType::Map(value) => (
            format!(
                "impl IntoIterator<Item = (impl Into<String>, {})>",
                conversion(value)
            ),
            "value.into_iter().map(|(k, v)| (k.into(), v.into())).collect()",
        ),
        scalar if scalar.is_scalar() => (spelled(scalar), "Some(value)"),
        other => (conversion(other), "Some(value.into())"),
    };
    let required = if f.required {
        ", which is required"
    } else {
        ""
    };
    let mut out = String::new();
    write_doc(
        &mut out,
        "    ",
        &[format!("Sets {}{required}.", wire_name(f))],
    );
    write_deprecated(&mut out, "    ", f.deprecated.as_ref());
    if f.ty.is_scalar() {
        // What is generic is compiled by its callers anyway.
        out.push_str("    #[inline]\n");
    }
    let name = &f.name;
    let _ = write!(
        out,
        "    pub fn {name}(mut self, value: {parameter}) -> Self {{\n        self.{name} = {value};\n        \
         self\n    }}\n"
    );
    out
}

fn conversion(target: &RustType) -> String {
    format!("impl Into<{}>", spelled(target))
}
