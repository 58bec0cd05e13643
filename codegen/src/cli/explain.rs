//! `codegen explain PRODUCT ACTION [PATH]`.

use std::{collections::HashMap, io::Write, process::ExitCode};

use crate::{
    doc::{self, CallClue},
    model::{Api, Evidence, Field, Observation, Operation, Required, Type},
    run::Run,
    shape::{evidence, types},
    source::{FileId, SourceMap, Span},
    wording,
};

use super::{CommandResult, DocsArgs, progress};

/// Arguments of `codegen explain`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen explain vpc DescribeVpcs                            all of an operation, and its pages
  codegen explain vpc DescribeVpcs request.Tag                a parameter with what is in it")]
pub(super) struct Args {
    /// Product, by the name of its folder or its code
    product: String,
    /// Operation
    action: String,
    /// Parameter or field (`request.Tag[].Key`, `Tag.N.Key`, `Tag`), with all that is in it
    path: Option<String>,
    #[command(flatten)]
    docs: DocsArgs,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let (sources, docs, records) = progress::read(&args.docs)?;
    let run = Run::build(&sources, docs, records);
    let is = |api: &&Api| {
        api.slug.eq_ignore_ascii_case(&args.product)
            || api.product.eq_ignore_ascii_case(&args.product)
    };
    let mut found = run
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
    let wanted = args.path.as_deref().unwrap_or("");
    let pages = run.docs.operations.iter();
    let call_clues = pages.map(|doc| {
        let path = sources.file(doc.file).path.as_str();
        (path, doc.call_clues.as_slice())
    });
    let telling = Telling {
        sources: &sources,
        lines: wording::speaking_lines(api, &sources),
        call_clues: call_clues.collect(),
        wanted,
    };
    let (text, told) = telling.explain(api, operation);
    if told == 0 && !wanted.is_empty() {
        let action = &operation.action;
        return Err(format!(
            "`{wanted}` is no parameter or field of `{action}`; without a path, all of them are told"
        )
        .into());
    }
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// What is told, and from where.
struct Telling<'a> {
    sources: &'a SourceMap,
    /// Lines of wording files, by the row that they speak for.
    lines: HashMap<Span, String>,
    /// Why each page is one of an operation, by its path.
    call_clues: HashMap<&'a str, &'a [CallClue]>,
    /// Path of what to tell of.
    wanted: &'a str,
}

impl Telling<'_> {
    /// The text, and how many fields it tells of.
    fn explain(&self, api: &Api, operation: &Operation) -> (String, usize) {
        let mut told = 0;
        let mut out = format!("{} {} {}\n", api.product, api.version, operation.action);
        for (number, page) in operation.pages.iter().enumerate() {
            let role = if number == 0 {
                "structure from"
            } else {
                "also"
            };
            out.push_str(&format!("  {role} {page}\n"));
            if let Some(clues) = self.call_clues.get(page.as_str()).filter(|c| !c.is_empty()) {
                out.push_str(&format!(
                    "    an operation by {}\n",
                    doc::score_in_words(clues)
                ));
            }
        }
        if let Some(line) = self.lines.get(&operation.span) {
            out.push_str(&format!("  text of {line}\n"));
        }
        for (side, fields) in [
            ("request", operation.parameters.as_slice()),
            ("response", body(&operation.response.body)),
            ("response", operation.response.headers.as_slice()),
        ] {
            for field in fields {
                let own = format!("{side}.{}", field.name);
                told += self.describe(&own, field, &mut out);
            }
        }
        (out, told)
    }

    /// Tells of a field and what is in it, and returns how many it described.
    fn describe(&self, path: &str, field: &Field, out: &mut String) -> usize {
        let (sources, wanted) = (self.sources, self.wanted);
        let mut told = 0;
        let (word, suffix) = match &field.ty {
            Type::List { item, wrapper } => (
                format!("list of {}", types::type_word(item)),
                wrapper
                    .as_ref()
                    .map_or("[]".to_owned(), |w| format!(".{w}[]")),
            ),
            ty => (types::type_word(ty).to_owned(), String::new()),
        };
        if is_wanted(&format!("{path}{suffix}"), wanted) || is_wanted(path, wanted) {
            told += 1;
            let required = match &field.required {
                Required::Yes => ", required".to_owned(),
                Required::Documented => ", required as this page alone says".to_owned(),
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
                "no row of its own: its members, an example or a request line show it".to_owned()
            };
            out.push_str(&format!("{path}{suffix}: {word}{required}\n    {place}\n",));
            if let Some(line) = self.lines.get(&field.span) {
                out.push_str(&format!("    text of {line}\n"));
            }
            describe_evidence(&field.evidence, out);
        }
        for member in body(&field.ty) {
            let own = format!("{path}{suffix}.{}", member.name);
            told += self.describe(&own, member, out);
        }
        told
    }
}

/// Whether the field at `path` is the one at `wanted`, or in it. Lists may be marked or not, as may the side.
fn is_wanted(path: &str, wanted: &str) -> bool {
    let names = |path: &str| -> Vec<String> {
        let plain = path.to_ascii_lowercase().replace("[]", "");
        let names = plain.split('.').filter(|n| !matches!(*n, "" | "n" | "m"));
        names.map(str::to_owned).collect()
    };
    let (path, wanted) = (names(path), names(wanted));
    path.starts_with(&wanted) || path.get(1..).is_some_and(|p| p.starts_with(&wanted))
}

fn body(ty: &Type) -> &[Field] {
    match ty {
        Type::Struct(shape) => &shape.fields,
        Type::List { item, .. } | Type::Map { value: item } => body(item),
        _ => &[],
    }
}

/// What speaks for the place and form of a field, and for the next best place.
fn describe_evidence(found: &Evidence, out: &mut String) {
    let seen = list_observations(&found.observations);
    out.push_str(&format!("    confidence {:.2}{seen}\n", found.confidence));
    if let Some(other) = &found.runner_up {
        let parent = other.parent.as_deref().unwrap_or("the top");
        let seen = list_observations(&other.observations);
        out.push_str(&format!(
            "    runner-up below {parent}, {:.2} points behind{seen}\n",
            other.margin
        ));
    }
    for against in &found.against {
        out.push_str(&format!("    against: {against}\n"));
    }
}

/// The observations with their points, and the sum of these.
fn list_observations(observations: &[Observation]) -> String {
    let total: f32 = observations.iter().map(|o| evidence::points(*o)).sum();
    let each = observations.iter().map(|o| match evidence::points(*o) {
        0.0 => o.to_string(),
        points => format!("{o} {points:+}"),
    });
    match each.collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => none,
        each if total == 0.0 => format!("; {each}"),
        each => format!("; {total:+.2} points: {each}"),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Evidence, Observation, RunnerUp};

    use super::{describe_evidence, is_wanted};

    #[test]
    fn both_places_are_told_with_their_points() {
        let found = Evidence {
            observations: vec![Observation::ContainerClosed, Observation::ExampleHas],
            confidence: 0.875,
            runner_up: Some(Box::new(RunnerUp {
                parent: Some("Ponds".into()),
                observations: vec![Observation::ExampleElsewhere, Observation::OwnTable],
                margin: 5.4,
            })),
            ..Evidence::default()
        };
        let mut out = String::new();
        describe_evidence(&found, &mut out);
        assert_eq!(
            out,
            "    confidence 0.88; +2.90 points: container-closed -0.1, example-has +3\n    \
             runner-up below Ponds, 5.40 points behind; -2.50 points: example-elsewhere -2.5, own-table\n"
        );
    }

    #[test]
    fn a_path_may_be_written_in_any_way() {
        let path = "request.Filter[].Key";
        for wanted in [
            "",
            "request",
            "request.Filter[].Key",
            "filter.n.key",
            "Filter",
            "Filter.Key",
        ] {
            assert!(is_wanted(path, wanted), "{wanted}");
        }
        for wanted in [
            "response",
            "Key",
            "Filter.Value",
            "request.Filter.Key.x",
            "Fil",
        ] {
            assert!(!is_wanted(path, wanted), "{wanted}");
        }
    }
}
