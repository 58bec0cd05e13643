//! `codegen lint`.

use std::{
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use crate::{
    lint::{self, LintFormat, LintStyle, Selection},
    model::Locale,
    plan,
    report::Level,
    run::Run,
};

use super::{CommandResult, DocsArgs, progress};

/// Arguments of `codegen lint`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  codegen lint --docs pages                                   five findings of each code, with what settles them
  codegen lint --docs pages --most 0 --allow D0213            all of them, but for one code
  codegen lint --explain D0203                                what a code means and what to do")]
pub(super) struct Args {
    #[command(flatten)]
    docs: DocsArgs,
    /// Say what a code means, and nothing else
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: LintFormat,
    /// Make findings of this code errors; may be given several times
    #[arg(long, value_name = "CODE")]
    deny: Vec<String>,
    /// Leave findings of this code out; may be given several times
    #[arg(long, value_name = "CODE")]
    allow: Vec<String>,
    /// Show this many findings of each code as text and count the others; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 5)]
    most: usize,
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let mut out = io::stdout().lock();
    if let Some(code) = &args.explain {
        out.write_all(lint::explain(code)?.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let selection = Selection::new(&args.deny, &args.allow)?;
    let (sources, docs, records) = progress::read(&args.docs)?;
    let mut run = Run::build(&sources, docs, records);
    plan::plan(&run.apis, Locale::default(), &mut run.report);
    let diagnostics = selection.choose(&run.report);
    let color = io::stdout().is_terminal();
    match lint::write(
        &mut out,
        &sources,
        &diagnostics,
        LintStyle {
            format: args.format,
            most: args.most,
            color,
        },
    ) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        written => written?,
    }
    let failed = diagnostics.iter().any(|d| d.level >= Level::Warning);
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
