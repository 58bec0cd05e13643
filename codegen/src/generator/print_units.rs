//! The files of folders that stand alone, printed without a look at the others.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    emit::rust::{PlanHashes, Printed, RustBackend, Share},
    run::Run,
    source::{self, SourceMap},
};

use super::{
    GenerateError, Generator,
    print::shares_alone,
    prints::{self, PrintedFile, PrintedFiles},
    stamp::{Memory, Stamp},
    states::FileStates,
    units::{self, Division, Unit},
};

/// The files of folders that stand alone, and from what.
pub(super) struct UnitFiles {
    pub(super) sources: SourceMap,
    pub(super) printed: Printed,
    /// What is noted of those of operations.
    pub(super) notes: PrintedFiles,
    /// Their folders in the crate.
    pub(super) folders: BTreeSet<String>,
    /// The modules of the files; an empty one for the files of all products, when these changed.
    pub(super) groups: BTreeSet<String>,
    pub(super) units: BTreeMap<String, Unit>,
    pub(super) shares: BTreeMap<String, Share>,
}

impl Generator {
    /// Reads these folders alone and prints what is in them; `None` when that is not enough, since one of them does not
    /// stand alone any more or says something else to the rest of the crate.
    pub(super) fn print_units(
        &self,
        (memory, stamp): (&Memory<'_>, &Stamp),
        states: &FileStates,
        names: &BTreeSet<String>,
    ) -> Result<Option<UnitFiles>, GenerateError> {
        let settings = self.settings()?;
        let layout = settings.layout;
        let known: BTreeMap<&String, &Unit> = names
            .iter()
            .filter_map(|name| Some((name, stamp.division.units.get(name)?)))
            .collect();
        let is_read = |group: &str| {
            units::SHARED_WORDING.contains(&group)
                || known.iter().any(|(folder, unit)| unit.reads(folder, group))
        };
        let sources = source::load_paths(&self.docs, states.paths(&is_read))?;
        let mut run = Run::over(&sources);
        let modules = known.values().flat_map(|unit| unit.modules.keys().cloned());
        let modules: BTreeSet<String> = modules.collect();
        let folder = |module: &String| units::folder_of_module(layout, module);
        let folders: BTreeSet<String> = modules.iter().map(folder).collect();
        let backend = RustBackend {
            surface: self.names_of(&folders)?,
            ..self.rust(settings)
        };
        let last = memory.files_of(stamp, &modules);
        let plan = |(path, file): (&String, &PrintedFile)| (path.clone(), file.plan);
        let plans: PlanHashes = last.iter().map(plan).collect();
        let (mut printed, shares) = backend.files_and_shares(&run.apis, &plans, &mut run.report)?;
        let division = Division::of_run(&sources, &run, &shares);
        let stands = |(name, unit): (&&String, &&Unit)| {
            division
                .units
                .get(*name)
                .is_some_and(|new| new.stands_as(unit))
        };
        if known.len() != names.len()
            || division.units.len() != names.len()
            || !known.iter().all(stands)
        {
            return Ok(None);
        }
        let is_of_unit = |path: &str| !units::group_of_crate(layout, path).is_empty();
        printed.files.retain(|path, _| is_of_unit(path));
        let mut groups = modules;
        let mut all = stamp.shares.clone();
        let shares = shares_alone(shares);
        all.extend(shares.clone());
        if all != stamp.shares {
            let all: Vec<Share> = all.into_values().collect();
            if let Some(files) = backend.shared_files(&all) {
                printed.files.extend(files);
                groups.insert(String::new());
            }
        }
        Ok(Some(UnitFiles {
            sources,
            notes: prints::note_files(&printed, &last),
            printed,
            folders,
            groups,
            units: division.units,
            shares,
        }))
    }
}
