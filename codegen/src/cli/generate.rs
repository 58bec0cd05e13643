//! `codegen generate`.

use std::{path::PathBuf, process::ExitCode};

use crate::{
    emit::rust::Runtime,
    generator::{Generator, Layout, Locale, cache_folder},
    report::Level,
};

use super::{CommandResult, DocsArgs};

/// Arguments of `codegen generate`.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(after_help = "\
Examples:
  codegen generate                                            from `api-docs` to `generated`
  codegen generate --product vpc                              the crate of one product, the others stay
  codegen generate --docs pages --out my-sdk --name my-sdk    any folder of pages")]
pub(super) struct Args {
    #[command(flatten)]
    target: Target,
    /// End in status 1 when the pages have findings this grave; the crate is written all the same
    #[arg(long, value_enum, value_name = "LEVEL")]
    deny: Option<Deny>,
}

/// How grave a finding must be to be a failure.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Deny {
    /// Pages that cannot be used as they are
    Errors,
    /// Guesses and what was left out, too
    Warnings,
}

impl Deny {
    fn level(self) -> Level {
        match self {
            Self::Errors => Level::Error,
            Self::Warnings => Level::Warning,
        }
    }
}

/// From where to where; what `generate` and `check` share.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Target {
    #[command(flatten)]
    docs: DocsArgs,
    /// Folder of the crate to write
    #[arg(long, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// Name of the package to write
    #[arg(long, value_name = "NAME", default_value = "alicloud")]
    name: String,
    /// Folder of the runtime that the written crate depends on, or `registry`; found by itself unless given
    #[arg(long, value_name = "DIR")]
    runtime: Option<PathBuf>,
    /// One crate, or one for each product under a facade; `crates.toml` beside the pages says which unless given
    #[arg(long, value_enum)]
    layout: Option<Layout>,
    /// Folder in which a run over all products notes what it read and wrote, so that an unchanged one is done at once;
    /// it can be deleted at any time [default: target/codegen in the folder of the crate]
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
    /// Read and print everything, whatever the last run noted, and note nothing
    #[arg(long, conflicts_with = "cache")]
    no_cache: bool,
    /// Language of the texts in the written crate; the other one stands in where it has none
    #[arg(long, value_enum, default_value_t)]
    locale: Locale,
}

impl Default for Target {
    fn default() -> Self {
        Self {
            docs: DocsArgs::default(),
            out: "generated".into(),
            name: "alicloud".into(),
            runtime: None,
            layout: None,
            cache: None,
            no_cache: false,
            locale: Locale::default(),
        }
    }
}

impl Target {
    pub(super) fn generator(&self) -> Generator {
        let mut generator = Generator::new(&self.docs.docs)
            .out(&self.out)
            .name(&self.name)
            .locale(self.locale)
            .products(&self.docs.products);
        if let Some(layout) = self.layout {
            generator = generator.layout(layout);
        }
        generator = match (&self.cache, self.no_cache) {
            (_, true) => generator,
            (Some(folder), false) => generator.cache(folder),
            (None, false) => generator.cache(cache_folder(&self.out)),
        };
        match &self.runtime {
            None => generator,
            Some(path) if path.as_os_str() == "registry" => generator.runtime(Runtime::Registry),
            Some(path) => generator.runtime(Runtime::Path(path.clone())),
        }
    }
}

/// Runs it.
pub(super) fn run(args: &Args) -> CommandResult {
    let done = args.target.generator().generate()?;
    print!("{done}");
    let mut levels = done.counts.findings.keys();
    Ok(match args.deny {
        Some(deny) if levels.any(|level| *level >= deny.level()) => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    })
}

impl clap::ValueEnum for Layout {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Single, Self::Facade]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        let (name, help) = match self {
            Self::Single => ("single", "One crate, in which each product is a module"),
            Self::Facade => (
                "facade",
                "A crate for each product, and one that has all of them as modules",
            ),
        };
        Some(clap::builder::PossibleValue::new(name).help(help))
    }
}

impl clap::ValueEnum for Locale {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Zh, Self::En, Self::Both]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        let (name, help) = match self {
            Self::Zh => ("zh", "Chinese, and English where there is no Chinese"),
            Self::En => ("en", "English, and Chinese where there is no English"),
            Self::Both => ("both", "English, then Chinese"),
        };
        Some(clap::builder::PossibleValue::new(name).help(help))
    }
}
