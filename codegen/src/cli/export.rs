//! `codegen export`.

use std::{fs, io::Write, path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use super::{DocsArgs, Outcome};
use crate::{api, doc, export, source};

/// Arguments of `codegen export`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    docs: DocsArgs,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Tsv)]
    format: Format,
    /// File or folder to write to, instead of the standard output
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// One line a value
    Tsv,
}

/// Runs it.
pub(super) fn run(args: &Args) -> Outcome {
    let sources = source::load(&args.docs.docs)?;
    let built = api::build(&sources, doc::read_all(&sources));
    let text = match args.format {
        Format::Tsv => export::tsv(&built.apis),
    };
    match &args.out {
        Some(path) => fs::write(path, text)?,
        None => std::io::stdout().write_all(text.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}
