//! `codegen diff OLD NEW`.

use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

use crate::{
    diff::{self, Change},
    model::Operation,
    run::Run,
    source::{self, LoadError},
};

use super::CommandResult;

/// Arguments of `codegen diff`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    /// Folder with the pages before
    old: PathBuf,
    /// Folder with the pages after
    new: PathBuf,
    /// Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: DiffFormat,
}

#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
enum DiffFormat {
    /// One line a change, worst first
    #[default]
    Text,
    /// A list of objects
    Json,
}

/// Operations by product and action. The version is a fact of the operation, so that a new one is a
/// change and not a new operation.
type Operations = BTreeMap<(String, String), Operation>;

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let (old, new) = (operations(&args.old)?, operations(&args.new)?);
    let mut keys: Vec<_> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let compared = keys
        .into_iter()
        .flat_map(|key| diff::compare(old.get(key), new.get(key)));
    let mut changes: Vec<Change> = compared.collect();
    changes.sort();
    match args.format {
        DiffFormat::Json => println!("{}", serde_json::to_string_pretty(&changes)?),
        DiffFormat::Text => {
            for change in &changes {
                println!(
                    "{} {change}",
                    format!("{:?}", change.severity).to_lowercase()
                );
            }
            println!("{} changes", changes.len());
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn operations(folder: &std::path::Path) -> Result<Operations, LoadError> {
    let run = Run::over(&source::load(folder)?);
    let all = run.apis.into_iter().flat_map(|api| {
        let product = api.product.to_lowercase();
        api.operations
            .into_iter()
            .map(move |o| ((product.clone(), o.action.to_lowercase()), o))
    });
    Ok(all.collect())
}
