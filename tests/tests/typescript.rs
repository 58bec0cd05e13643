//! Another language is another `Backend`: the types of TypeScript, made of the model alone. No file of `api`, `plan` or
//! `emit/rust` knows of it.

use std::{collections::BTreeSet, fmt::Write as _};

use alicloud_codegen::{
    emit::{Backend, EmitError, Files, MARK},
    generator::Generator,
    model::{Api, Field, Locale, Operation, Paging, RequestBody, Required, Shape, Style, Type},
    report::Report,
};
use alicloud_tests::workspace;

/// One file for each product, one namespace for each operation.
#[derive(Debug)]
struct TypeScript;

impl Backend for TypeScript {
    fn files(&self, apis: &[Api], _: &mut Report) -> Result<Files, EmitError> {
        let file = |api: &Api| (format!("src/{}.ts", api.slug), print_api(api));
        let mut files: Files = apis.iter().map(file).collect();
        let exports = apis
            .iter()
            .map(|api| format!("export * as {} from \"./{}\";\n", api.slug, api.slug));
        let index = format!("// {MARK}\n{}", exports.collect::<String>());
        files.insert("src/index.ts".to_owned(), index);
        Ok(files)
    }
}

fn print_api(api: &Api) -> String {
    let mut out = format!("// {MARK}\n// {} {}\n", api.product, api.version);
    for operation in &api.operations {
        print_operation(&mut out, operation);
    }
    out
}

fn print_operation(out: &mut String, operation: &Operation) {
    let summary = first_line(&operation.text.choose(Locale::En));
    let _ = write!(out, "\n/** {summary} */\n");
    let _ = writeln!(out, "export namespace {} {{", operation.action);
    let mut printer = Printer::default();
    printer.print_interface("Request", &operation.parameters);
    match &operation.response.body {
        Type::Struct(shape) => printer.print_interface("Response", &shape.fields),
        ty => {
            let ty = printer.type_of(ty, "Response");
            printer.out.push(format!("type Response = {ty};"));
        }
    }
    let mut codes: Vec<String> = operation.errors.iter().map(|e| quoted(&e.code)).collect();
    codes.dedup();
    if !codes.is_empty() {
        let union = codes.join(" | ");
        printer.out.push(format!("type ErrorCode = {union};"));
    }
    printer.out.push(print_call(operation));
    for line in printer.out {
        let _ = writeln!(out, "  export {}", line.replace('\n', "\n  "));
    }
    out.push_str("}\n");
}

/// What a call needs beside the types: all of it stands in the model.
fn print_call(operation: &Operation) -> String {
    let (method, path) = match &operation.style {
        Style::Rpc { method } => (method, "/"),
        Style::Roa { method, path } => (method, path.as_str()),
    };
    let body = match &operation.body {
        RequestBody::None => "none".to_owned(),
        RequestBody::Form => "form".to_owned(),
        RequestBody::Object => "object".to_owned(),
        RequestBody::Whole(name) => format!("whole {name}"),
    };
    let mut facts = vec![
        ("method", method.clone()),
        ("path", path.to_owned()),
        ("body", body),
    ];
    let optional = [
        ("region", &operation.region),
        ("token", &operation.idempotency_token),
        ("dryRun", &operation.dry_run),
    ];
    let given = optional
        .into_iter()
        .filter_map(|(k, v)| Some((k, v.clone()?)));
    facts.extend(given);
    if let Some(paging) = &operation.paging {
        let position = match paging {
            Paging::Number { page, .. } => page,
            Paging::Token { token, .. } => token,
            Paging::Offset { offset, .. } => offset,
        };
        facts.push(("pages", position.clone()));
    }
    let facts = facts.iter().map(|(k, v)| format!("{k}: {}", quoted(v)));
    let facts: Vec<String> = facts.collect();
    format!("const call = {{ {} }};", facts.join(", "))
}

#[derive(Default)]
struct Printer {
    out: Vec<String>,
    taken: BTreeSet<String>,
}

impl Printer {
    fn print_interface(&mut self, name: &str, fields: &[Field]) {
        let mut text = format!("interface {name} {{\n");
        for field in fields {
            let ty = self.field_type(field);
            let mark = match field.required {
                Required::Yes => "",
                Required::No | Required::Documented | Required::Conditional(_) => "?",
            };
            if field.facts.deprecated.is_some() {
                text.push_str("  /** @deprecated */\n");
            }
            let _ = writeln!(text, "  {}{mark}: {ty};", quoted(&field.name));
        }
        text.push('}');
        self.out.push(text);
    }

    fn field_type(&mut self, field: &Field) -> String {
        let values = &field.facts.values;
        if field.ty == Type::String && field.facts.values_closed && !values.is_empty() {
            let known: Vec<String> = values.iter().map(|v| quoted(&v.value)).collect();
            // Any text may come back: the union only helps to write one.
            return format!("{} | (string & {{}})", known.join(" | "));
        }
        self.type_of(&field.ty, &field.name)
    }

    fn type_of(&mut self, ty: &Type, name: &str) -> String {
        match ty {
            Type::String | Type::Timestamp | Type::Json => "string".to_owned(),
            Type::I32 | Type::F64 => "number".to_owned(),
            // Beyond 53 bits a number of JavaScript is another one.
            Type::I64 => "number | bigint".to_owned(),
            Type::Bool => "boolean".to_owned(),
            Type::Any => "unknown".to_owned(),
            Type::Map { value } => format!("Record<string, {}>", self.type_of(value, name)),
            Type::List { item, wrapper } => {
                let items = format!("Array<{}>", self.type_of(item, name));
                match wrapper {
                    Some(wrapper) => format!("{{ {}?: {items} }}", quoted(wrapper)),
                    None => items,
                }
            }
            Type::Struct(shape) => self.struct_of(shape, name),
        }
    }

    fn struct_of(&mut self, shape: &Shape, name: &str) -> String {
        let stem: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut own = stem.clone();
        let mut number = 2;
        while !self.taken.insert(own.clone()) {
            own = format!("{stem}{number}");
            number += 1;
        }
        self.print_interface(&own, &shape.fields);
        own
    }
}

/// A text as a literal: JSON is one of TypeScript's.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.replace("*/", "* /")
}

#[test]
fn another_language_needs_a_backend_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let generator = Generator::new(workspace().join("tests/fixtures/archetype"))
        .out(folder.path())
        .backend(TypeScript);
    let (counts, files) = generator.print().expect("files");
    assert_eq!((counts.products, files.len()), (1, 2));
    let text: Vec<String> = files
        .iter()
        .map(|(path, text)| format!("==> {path}\n{text}"))
        .collect();
    insta::assert_snapshot!(text.join("\n"));

    let summary = generator.generate().expect("written");
    assert_eq!(summary.changes.changed.len(), 2);
    let again = generator.generate().expect("written again");
    assert_eq!(again.changes.unchanged, 2);
}
