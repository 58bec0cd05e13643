//! `codegen export`.

use std::{fs, io::Write, path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use crate::{api, export, model};

use super::{CommandResult, DocsArgs, progress};

/// Arguments of `codegen export`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen export --product vpc --format openapi               one document
  codegen export --format openapi --out documents             a file for each product, in a folder
  codegen export --docs pages --format tsv --out pages.tsv    one line for each value")]
pub(super) struct Args {
    #[command(flatten)]
    docs: DocsArgs,
    /// Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: ExportFormat,
    /// File to write to, instead of the standard output; for `openapi` of several products the folder to write to
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
enum ExportFormat {
    /// The whole model
    #[default]
    Json,
    /// JSON Schema of the model
    Schema,
    /// One line a value: kind, product, version, operation, path, type, required, position
    Tsv,
    /// OpenAPI 3.1, one document for each version of each product
    Openapi,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    if args.format == ExportFormat::Schema {
        return write(args, &export::schema()?);
    }
    let (sources, docs, _) = progress::read(&args.docs)?;
    let built = api::build(&sources, &docs);
    match args.format {
        ExportFormat::Json => write(args, &export::json(&built.apis)?),
        ExportFormat::Tsv => write(args, &export::tsv(&built.apis)),
        ExportFormat::Openapi | ExportFormat::Schema => openapi(args, &built.apis),
    }
}

fn openapi(args: &Args, apis: &[model::Api]) -> CommandResult {
    let text = |api: &model::Api| {
        Ok::<_, serde_json::Error>(serde_json::to_string_pretty(&export::openapi(api))? + "\n")
    };
    match (apis, &args.out) {
        ([only], _) => write(args, &text(only)?),
        (_, Some(folder)) => {
            fs::create_dir_all(folder)?;
            for api in apis {
                let name: String = api
                    .slug
                    .chars()
                    .map(|c| {
                        if c.is_ascii_alphanumeric() || c == '-' || c == '_' {
                            c
                        } else {
                            '_'
                        }
                    })
                    .collect();
                fs::write(folder.join(format!("{name}.json")), text(api)?)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        (_, None) => Err(
            "more than one document: name a folder with --out, or one product with --product"
                .into(),
        ),
    }
}

fn write(args: &Args, text: &str) -> CommandResult {
    match &args.out {
        Some(path) => fs::write(path, text)?,
        None => std::io::stdout().write_all(text.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}
