//! `codegen coverage`.

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use clap::ValueEnum;

use crate::{coverage, run::Run};

use super::{CommandResult, DocsArgs, progress};

/// Arguments of `codegen coverage`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen coverage --product vpc                              rows, examples, texts of one product
  codegen coverage --docs pages --format html --out pages.html")]
pub(super) struct Args {
    #[command(flatten)]
    docs: DocsArgs,
    /// Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: CoverageFormat,
    /// File to write to, instead of the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum CoverageFormat {
    /// Tables for a terminal
    #[default]
    Text,
    /// One object
    Json,
    /// A page with bars
    Html,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let start = Instant::now();
    let (sources, docs, records) = progress::read(&args.docs)?;
    let read = start.elapsed();
    let run = Run::build(&sources, docs, records);
    let stages = [("read", read), ("api", start.elapsed() - read)];
    let coverage = coverage::count(&run, sources.files().count(), &stages);
    let text = match args.format {
        CoverageFormat::Text => coverage::text(&coverage),
        CoverageFormat::Json => serde_json::to_string_pretty(&coverage)? + "\n",
        CoverageFormat::Html => coverage::html(&coverage),
    };
    match &args.out {
        Some(path) => fs::write(path, text)?,
        None => io::stdout().write_all(text.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}
