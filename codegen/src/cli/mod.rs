//! The command line: one file per subcommand, each with its `Args` and a `run`.

mod check;
mod compare;
mod coverage;
mod diff;
mod explain;
mod export;
mod generate;
mod lint;
mod progress;
mod sync;
mod wording;

use std::{error::Error, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

/// What a subcommand comes back with. An error is printed with its sources and ends in status 2.
type CommandResult = Result<ExitCode, Box<dyn Error>>;

/// Reads the Markdown API reference of Alibaba Cloud and writes a Rust SDK
#[derive(Debug, Parser)]
#[command(name = "codegen", version)]
#[command(after_help = "\
Without a subcommand: `codegen generate` with its defaults.

Status 0: it ran. 1: it ran and complains (`check`: stale; `lint`: warnings or errors; `generate --deny`; \
`sync --check`: there is something to write). 2: it could not run.
Findings in the pages alone do not stop `generate`: what is clear is written, what is not is listed.")]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the crate that the pages describe
    Generate(generate::Args),
    /// Tell whether the written crate is what `generate` would write
    Check(check::Args),
    /// Tell what the pages leave unclear, with file, line and column
    Lint(lint::Args),
    /// Count what was read from the pages, and what became of it
    Coverage(coverage::Args),
    /// Write the model of the pages in a form for other programs
    Export(export::Args),
    /// Hold what was read from the pages against the vendor's metadata
    Compare(compare::Args),
    /// Tell why an operation or field came out as it did
    Explain(explain::Args),
    /// Write the edition from pages and metadata of the vendor's reference
    Sync(sync::Args),
    /// Tell what differs between two folders of pages
    Diff(diff::Args),
    /// List what lacks a text of our own, in a form to fill in
    Wording(wording::Args),
}

/// Which pages to read.
#[derive(Clone, Debug, clap::Args)]
struct DocsArgs {
    /// Folder with the pages
    #[arg(long, value_name = "DIR", default_value = "api-docs")]
    docs: PathBuf,
    /// Only this product, by the name of its folder or its code; may be given several times
    #[arg(long = "product", value_name = "NAME")]
    products: Vec<String>,
}

impl Default for DocsArgs {
    fn default() -> Self {
        Self {
            docs: "api-docs".into(),
            products: Vec::new(),
        }
    }
}

/// Reads the arguments of the process and runs the subcommand.
///
/// Status 0: all well. 1: it ran and has something to complain about. 2: it could not run.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli
        .command
        .unwrap_or_else(|| Command::Generate(generate::Args::default()))
    {
        Command::Generate(args) => generate::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Coverage(args) => coverage::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Sync(args) => sync::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Wording(args) => wording::run(&args),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        let mut source = error.source();
        while let Some(cause) = source {
            eprintln!("  caused by: {cause}");
            source = cause.source();
        }
        ExitCode::from(2)
    })
}
