//! `codegen explain PRODUCT ACTION [PATH]`.

use super::{DocsArgs, Outcome};

/// Arguments of `codegen explain`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    /// Product, by the name of its folder or its code
    product: String,
    /// Operation
    action: String,
    /// Parameter or field (`request.Tag[].Key`)
    path: Option<String>,
    #[command(flatten)]
    docs: DocsArgs,
}

/// Runs it.
pub(super) fn run(args: &Args) -> Outcome {
    Err(format!(
        "`codegen explain` cannot explain {} {}{} yet",
        args.product,
        args.action,
        args.path.as_deref().unwrap_or("")
    )
    .into())
}
