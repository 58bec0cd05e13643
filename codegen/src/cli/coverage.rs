//! `codegen coverage`.

use super::{DocsArgs, Outcome};

/// Arguments of `codegen coverage`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    docs: DocsArgs,
}

/// Runs it.
pub(super) fn run(args: &Args) -> Outcome {
    Err(format!(
        "`codegen coverage` cannot read {} yet",
        args.docs.docs.display()
    )
    .into())
}
