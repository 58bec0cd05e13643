//! `codegen check`.

use std::process::ExitCode;

use super::{CommandResult, generate::Target};

/// Arguments of `codegen check`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen check                                               `generated` against `api-docs`
  codegen check --docs pages --out my-sdk --name my-sdk       with the options that `generate` had")]
pub(super) struct Args {
    #[command(flatten)]
    target: Target,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let found = args.target.generator().check()?;
    print!("{found}");
    Ok(if found.is_fresh() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
