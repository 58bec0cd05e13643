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
#[command(after_help = "\
Examples:
  codegen wording vpc                                         what has no text
  codegen wording vpc --thin                                  and what only says the name again")]
pub(super) struct Args {
    /// Product, by the name of its folder or its code
    product: String,
    /// Folder with the pages
    #[arg(long, value_name = "DIR", default_value = "api-docs")]
    docs: PathBuf,
    /// List the texts that only say the name again as well, with what they say today
    #[arg(long)]
    thin: bool,
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
        let mut gaps = wording::list_missing(api);
        let missing = gaps.len();
        if args.thin {
            gaps.extend(wording::list_thin(api));
        }
        let mut text = match missing {
            0 => format!("# {}: nothing lacks a text", api.slug),
            _ => format!("# {}: {missing} texts are missing", api.slug),
        };
        if args.thin {
            text.push_str(&format!(", {} are thin", gaps.len() - missing));
        }
        text.push('\n');
        text.push_str(&wording::print_missing(&gaps));
        out.write_all(text.as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}
