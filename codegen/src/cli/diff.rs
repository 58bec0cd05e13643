//! `codegen diff OLD NEW`.

use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

use crate::{
    diff::{self, Change, RustChange, compare_plans},
    model::{Api, Locale, Operation},
    plan::{self, Plan, Surface},
    report::Report,
    run::Run,
    source::{self, LoadError},
};

use super::CommandResult;

/// Arguments of `codegen diff`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen diff before/api-docs api-docs                       facts first, then what callers of the crates notice
  codegen diff before/api-docs api-docs --format json")]
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
    /// One line a change, of facts and then of Rust, each worst first
    #[default]
    Text,
    /// An object with the changes of `facts` and of the public items in `rust`
    Json,
}

/// Everything that differs.
#[derive(serde::Serialize)]
struct Difference {
    facts: Vec<Change>,
    rust: Vec<RustChange>,
}

/// Operations by product and action. The version is a fact of the operation, so that a new one is a
/// change and not a new operation.
type Operations = BTreeMap<(String, String), Operation>;

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let (old, new) = (read_apis(&args.old)?, read_apis(&args.new)?);
    let before = plan(&old, &Surface::default());
    // Types keep their names, as they do when the crate is written again.
    let after = plan(&new, &Surface::parse(&before.surface.print()));
    let rust = compare_plans(&before, &after);
    let (old, new) = (operations(old), operations(new));
    let mut keys: Vec<_> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let compared = keys
        .into_iter()
        .flat_map(|key| diff::compare(old.get(key), new.get(key)));
    let mut facts: Vec<Change> = compared.collect();
    facts.sort();
    let difference = Difference { facts, rust };
    match args.format {
        DiffFormat::Json => println!("{}", serde_json::to_string_pretty(&difference)?),
        DiffFormat::Text => print!("{}", format_difference(&difference)),
    }
    Ok(ExitCode::SUCCESS)
}

fn format_difference(difference: &Difference) -> String {
    let word = |severity: &dyn std::fmt::Debug| format!("{severity:?}").to_lowercase();
    let Difference { facts, rust } = difference;
    let facts_lines = facts.iter().map(|c| format!("{} {c}\n", word(&c.severity)));
    let rust_lines = rust
        .iter()
        .map(|c| format!("{} rust {c}\n", word(&c.severity)));
    let lines: String = facts_lines.chain(rust_lines).collect();
    format!(
        "{lines}{} changes of facts, {} of Rust\n",
        facts.len(),
        rust.len()
    )
}

fn read_apis(folder: &std::path::Path) -> Result<Vec<Api>, LoadError> {
    Ok(Run::over(&source::load(folder)?).apis)
}

fn plan(apis: &[Api], names: &Surface) -> Plan {
    plan::plan_after(apis, Locale::default(), names, &mut Report::default())
}

fn operations(apis: Vec<Api>) -> Operations {
    let all = apis.into_iter().flat_map(|api| {
        let product = api.product.to_lowercase();
        api.operations
            .into_iter()
            .map(move |o| ((product.clone(), o.action.to_lowercase()), o))
    });
    all.collect()
}
