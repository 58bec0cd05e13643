//! `codegen wording`.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use crate::{run::Run, wording};

use super::{CommandResult, DocsArgs, progress};

/// Arguments of `codegen wording`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    /// Product, by the name of its folder or its code
    product: String,
    /// Folder with the pages
    #[arg(long, value_name = "DIR", default_value = "api-docs")]
    docs: PathBuf,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let docs = DocsArgs {
        docs: args.docs.clone(),
        products: vec![args.product.clone()],
    };
    let (sources, docs, records) = progress::read(&docs)?;
    let run = Run::build(&sources, docs, records);
    if run.apis.is_empty() {
        return Err(format!(
            "no page of a product `{}` in {}",
            args.product,
            args.docs.display()
        )
        .into());
    }
    let mut out = io::stdout().lock();
    for api in &run.apis {
        let missing = wording::list_missing(api);
        let text = match missing.is_empty() {
            true => format!("# {}: nothing lacks a text\n", api.slug),
            false => format!(
                "# {}: {} texts are missing\n{}",
                api.slug,
                missing.len(),
                wording::print_missing(&missing)
            ),
        };
        out.write_all(text.as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}
