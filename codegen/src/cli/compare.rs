//! `codegen compare`.

use std::{
    collections::HashMap,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use crate::{
    compare::{self, CaseKind},
    metadata,
    model::Operation,
    run::Run,
};

use super::{CommandResult, DocsArgs, progress};

/// Arguments of `codegen compare`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen compare --metadata documents --product vpc          a line of figures for each product
  codegen compare pages --metadata documents --total          the sums for another folder of pages
  codegen compare pages --metadata documents --list moved     one line for each field that stands elsewhere")]
pub(super) struct Args {
    /// Folder with the pages
    #[arg(value_name = "DOCS", default_value = "api-docs")]
    docs: PathBuf,
    /// Folder with the vendor's `api-docs.json` documents, at any depth
    #[arg(long, value_name = "DIR")]
    metadata: PathBuf,
    /// Only this product, by the name of its folder or its code; may be given several times
    #[arg(long = "product", value_name = "NAME")]
    products: Vec<String>,
    /// Only the line with the sums
    #[arg(long)]
    total: bool,
    /// Instead of the table: one line for each value that differs so
    #[arg(long, value_enum, value_name = "KIND")]
    list: Option<CaseKind>,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let docs = DocsArgs {
        docs: args.docs.clone(),
        products: args.products.clone(),
    };
    let (sources, docs, records) = progress::read(&docs)?;
    let run = Run::build(&sources, docs, records);
    let products: Vec<String> = run
        .apis
        .iter()
        .map(|api| api.product.to_lowercase())
        .collect();
    let wanted = |product: &str, _: &str| products.contains(&product.to_lowercase());
    let metadata = metadata::read_some(&args.metadata, &wanted)?;
    for finding in metadata
        .findings
        .iter()
        .filter(|f| f.level == crate::report::Level::Error)
    {
        eprintln!("{finding}");
    }
    let texts: HashMap<&str, String> = sources
        .files()
        .map(|(_, file)| (file.path.as_str(), file.text.to_lowercase()))
        .collect();
    let mentions = |operation: &Operation, name: &str| {
        let mut pages = operation
            .pages
            .iter()
            .filter_map(|page| texts.get(page.as_str()));
        pages.any(|text| has_word(text, name))
    };
    let comparison = compare::compare(&run.apis, &metadata.documents, &mentions);
    let text = match args.list {
        Some(kind) => compare::case_lines(&comparison, kind),
        None => compare::table(&comparison, args.total),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Whether `text` has `word` with nothing around it that could be part of a name.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            !text[..at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part)
        })
}
