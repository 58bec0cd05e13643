//! `codegen lint`.

use super::{DocsArgs, Outcome};

/// Arguments of `codegen lint`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    docs: DocsArgs,
}

/// Runs it.
pub(super) fn run(args: &Args) -> Outcome {
    Err(format!(
        "`codegen lint` cannot read {} yet",
        args.docs.docs.display()
    )
    .into())
}
