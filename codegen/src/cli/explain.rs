//! `codegen explain PRODUCT ACTION [PATH]`.

use std::{io::Write, process::ExitCode};

use super::{DocsArgs, Outcome, progress};
use crate::{
    api::{self, Api, Field, Operation, Required, Type},
    source::{FileId, SourceMap},
};

/// Arguments of `codegen explain`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    /// Product, by the name of its folder or its code
    product: String,
    /// Operation
    action: String,
    /// Parameter or field (`request.Tag[].Key`), or the beginning of its path
    path: Option<String>,
    #[command(flatten)]
    docs: DocsArgs,
}

/// Runs it.
pub(super) fn run(args: &Args) -> Outcome {
    let (sources, docs) = progress::read(&args.docs)?;
    let built = api::build(&sources, docs);
    let is = |api: &&Api| {
        api.slug.eq_ignore_ascii_case(&args.product)
            || api.product.eq_ignore_ascii_case(&args.product)
    };
    let mut found = built
        .apis
        .iter()
        .filter(is)
        .flat_map(|api| api.operations.iter().map(move |op| (api, op)));
    let Some((api, operation)) = found.find(|(_, op)| op.action.eq_ignore_ascii_case(&args.action))
    else {
        return Err(format!(
            "no operation `{}` of a product `{}` is read from {}",
            args.action,
            args.product,
            args.docs.docs.display()
        )
        .into());
    };
    let text = explain(&sources, api, operation, args.path.as_deref().unwrap_or(""));
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn explain(sources: &SourceMap, api: &Api, operation: &Operation, path: &str) -> String {
    let mut out = format!("{} {} {}\n", api.product, api.version, operation.action);
    for (number, page) in operation.pages.iter().enumerate() {
        let role = if number == 0 {
            "structure from"
        } else {
            "also"
        };
        out.push_str(&format!("  {role} {page}\n"));
    }
    for (side, fields) in [
        ("request", operation.parameters.as_slice()),
        ("response", body(&operation.response.body)),
        ("response", operation.response.headers.as_slice()),
    ] {
        for field in fields {
            describe(
                sources,
                &format!("{side}.{}", field.name),
                field,
                path,
                &mut out,
            );
        }
    }
    out
}

fn body(ty: &Type) -> &[Field] {
    match ty {
        Type::Struct(shape) => &shape.fields,
        Type::List { item, .. } | Type::Map { value: item } => body(item),
        _ => &[],
    }
}

fn describe(sources: &SourceMap, path: &str, field: &Field, wanted: &str, out: &mut String) {
    let (word, suffix) = match &field.ty {
        Type::List { item, wrapper } => (
            format!("list of {}", api::type_word(item)),
            wrapper
                .as_ref()
                .map_or("[]".to_owned(), |w| format!(".{w}[]")),
        ),
        ty => (api::type_word(ty).to_owned(), String::new()),
    };
    if path.starts_with(wanted) {
        let required = match &field.required {
            Required::Yes => ", required".to_owned(),
            Required::No => String::new(),
            Required::Conditional(condition) => format!(", required if: {condition}"),
        };
        let place = if field.span.end > 0 && field.span.file != FileId(u32::MAX) {
            format!(
                "{}:{}",
                sources.file(field.span.file).path,
                sources.position(field.span).line
            )
        } else {
            "no row: only an example or a request line shows it".to_owned()
        };
        out.push_str(&format!(
            "{path}{suffix}: {word}{required}\n    {place}\n    confidence {:.2}; {}\n",
            field.evidence.confidence,
            field.evidence.rules.join(", ")
        ));
        for against in &field.evidence.against {
            out.push_str(&format!("    against: {against}\n"));
        }
    }
    for member in body(&field.ty) {
        describe(
            sources,
            &format!("{path}{suffix}.{}", member.name),
            member,
            wanted,
            out,
        );
    }
}
