//! `codegen sync UPSTREAM…`.

use std::{fs, path::PathBuf, process::ExitCode};

use crate::{
    diff::{self, Severity},
    metadata::witnesses::{count_differences, pick_telling, review},
    report::Level,
    sync::{self, SyncOptions, SyncSummary},
};

use super::CommandResult;

/// So many differences are in a review.
const TELLING: usize = 200;
const REVIEW_HEAD: &str = "\
# Where pages and metadata differ

The most telling differences of the two witnesses, of each class in turn, as `codegen sync … --review
FILE` writes them. The edition follows metadata, and its pages keep what the vendor's page says
(`docs/metadata.md`).

";

/// Arguments of `codegen sync`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen sync path/to/checkout --product vpc --check         what would change in the edition
  codegen sync path/to/checkout --product vpc                 the same, written to `api-docs`
  codegen sync --metadata documents --product sts             a product from documents alone")]
pub(super) struct Args {
    /// Folders with pages of the vendor's reference; several may hold pages of one product
    #[arg(required_unless_present = "metadata", value_name = "UPSTREAM")]
    upstreams: Vec<PathBuf>,
    /// Folder with the vendor's `api-docs.json` documents: a second witness of what pages describe, and the only one
    /// of other products; with --product, of those that are named
    #[arg(long, value_name = "DIR")]
    metadata: Option<PathBuf>,
    /// Folder of the edition
    #[arg(long, value_name = "DIR", default_value = "api-docs")]
    docs: PathBuf,
    /// Only this product, by the name of its folder or its code; may be given several times
    #[arg(long = "product", value_name = "NAME")]
    products: Vec<String>,
    /// Write no page; status 1 when one would be written
    #[arg(long)]
    check: bool,
    /// Take the sentences of the pages over as well, for docs of your own
    #[arg(long)]
    with_prose: bool,
    /// File for the most telling differences of pages and documents, for a review
    #[arg(long, value_name = "FILE", requires = "metadata")]
    review: Option<PathBuf>,
    /// Show this many changes of each class and count the others; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 5)]
    most: usize,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let options = SyncOptions {
        upstreams: args.upstreams.clone(),
        metadata: args.metadata.clone(),
        docs: args.docs.clone(),
        products: args.products.clone(),
        with_prose: args.with_prose,
        check: args.check,
    };
    let done = sync::sync(&options)?;
    if let Some(path) = &args.review {
        fs::write(
            path,
            REVIEW_HEAD.to_owned() + &review(&pick_telling(&done.differences, TELLING)),
        )?;
    }
    print!("{}", format_summary(&done, args));
    Ok(match args.check && !done.written.is_empty() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn format_summary(done: &SyncSummary, args: &Args) -> String {
    let mut out = String::new();
    for ((severity, kind), n) in diff::count(&done.changes) {
        out.push_str(&format!(
            "{} {}: {n}\n",
            word(severity),
            format!("{kind:?}").to_lowercase()
        ));
        let of_class = done
            .changes
            .iter()
            .filter(|c| (c.severity, c.kind) == (severity, kind));
        let most = if args.most == 0 {
            usize::MAX
        } else {
            args.most
        };
        for change in of_class.take(most) {
            out.push_str(&format!("  {change}\n"));
        }
    }
    if !done.without_upstream.is_empty() {
        out.push_str(&format!(
            "kept without a page upstream: {}\n",
            done.without_upstream.join(", ")
        ));
    }
    for finding in done.findings.iter().filter(|f| f.level > Level::Note) {
        out.push_str(&format!("{finding}\n"));
    }
    for (class, count) in count_differences(&done.differences) {
        out.push_str(&format!("witnesses: {class}: {count}\n"));
    }
    let would = if args.check {
        "would be written"
    } else {
        "written"
    };
    out.push_str(&format!(
        "{} {would}, {} unchanged\n",
        done.written.len(),
        done.unchanged
    ));
    out
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "breaking",
        Severity::Behavior => "behavior",
        Severity::Additive => "new",
        Severity::Docs => "docs",
    }
}
