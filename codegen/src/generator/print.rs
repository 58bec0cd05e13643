//! The files of a run over everything that is wanted.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    emit::{
        Files,
        rust::{PlanHashes, Printed, RustBackend, Share, Shares},
    },
    model::Api,
    plan::{self, CrateSettings, Layout},
    run::Run,
    source::{self, SourceMap},
};

use super::{GenerateError, Generator, narrow, place, units::Division};

/// What a run printed, and from what.
pub(super) struct PrintedRun {
    pub(super) sources: SourceMap,
    pub(super) division: Division,
    pub(super) shares: BTreeMap<String, Share>,
    pub(super) printed: Printed,
    /// The folders of a facade that the files are for; none when the files are all there is.
    pub(super) part: BTreeSet<String>,
}

impl Generator {
    /// Reads the pages and prints them; of a facade that is there already only the products that are wanted, unless it
    /// lacks one of them: then the facade too. Also the folders of these products; none when the files are everything.
    pub(super) fn print_part(&self) -> Result<PrintedRun, GenerateError> {
        let settings = self.settings()?;
        let is_facade = settings.layout == Layout::Facade && self.backend.is_none();
        let is_part = is_facade && !self.products.is_empty();
        let held = is_part.then(|| place::products(&self.out)).flatten();
        let mut printed = self.print_wanted(&settings)?;
        let Some(held) = held else {
            return Ok(printed);
        };
        let folders = folders(&printed.printed.files);
        let is_held = |api: &Api| plan::modules(api).iter().any(|name| held.contains(name));
        let with_facade = !folders.is_subset(&held);
        if with_facade {
            printed.printed = self
                .print_products(&settings, |api| self.wants(api) || is_held(api))?
                .printed;
        }
        printed
            .printed
            .files
            .retain(|path, _| match folder_of(path) {
                Some(folder) => folders.contains(folder),
                None => with_facade,
            });
        printed.part = folders;
        Ok(printed)
    }

    fn print_products(
        &self,
        settings: &CrateSettings,
        wants: impl Fn(&Api) -> bool,
    ) -> Result<PrintedRun, GenerateError> {
        let sources = source::load(&self.docs)?;
        let run = Run::over(&sources);
        self.print_run(settings, (sources, run), wants)
    }

    /// Prints the products that are wanted, and reads them alone where the docs tell which they are.
    pub(super) fn print_wanted(
        &self,
        settings: &CrateSettings,
    ) -> Result<PrintedRun, GenerateError> {
        let wants = |api: &Api| self.wants(api);
        if !self.products.is_empty()
            && let Some(read) = narrow::read(&self.docs, &self.products)?
        {
            return self.print_run(settings, read, wants);
        }
        self.print_products(settings, wants)
    }

    /// Prints what is wanted of a run.
    fn print_run(
        &self,
        settings: &CrateSettings,
        (sources, mut run): (SourceMap, Run),
        wants: impl Fn(&Api) -> bool,
    ) -> Result<PrintedRun, GenerateError> {
        run.apis.retain(wants);
        if run.apis.is_empty() {
            return Err(GenerateError::NoPages {
                docs: self.docs.clone(),
            });
        }
        let (printed, shares) = match &self.backend {
            Some(backend) => {
                let printed = Printed {
                    files: backend.files(&run.apis, &mut run.report)?,
                    ..Printed::default()
                };
                (printed, Shares::new())
            }
            None => {
                let backend = RustBackend {
                    surface: self.names()?,
                    ..self.rust(settings.clone())
                };
                backend.files_and_shares(&run.apis, &PlanHashes::new(), &mut run.report)?
            }
        };
        Ok(PrintedRun {
            division: Division::of_run(&sources, &run, &shares),
            sources,
            shares: shares_alone(shares),
            printed,
            part: BTreeSet::new(),
        })
    }
}

/// Folders of the products that are packages of their own.
fn folders(files: &Files) -> BTreeSet<String> {
    let folder = |path: &String| Some(path.strip_suffix("/Cargo.toml")?.to_owned());
    files.keys().filter_map(folder).collect()
}

/// The folder of a product that a file is in.
fn folder_of(path: &str) -> Option<&str> {
    let (folder, _) = path.split_once('/')?;
    (folder != "src" && folder != "tests").then_some(folder)
}

/// Without the files beside them.
pub(super) fn shares_alone(shares: Shares) -> BTreeMap<String, Share> {
    let alone = |(module, (share, _))| (module, share);
    shares.into_iter().map(alone).collect()
}
