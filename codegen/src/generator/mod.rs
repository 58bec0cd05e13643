//! The whole run as a library: what `codegen generate` does, for a `build.rs`.

mod narrow;
mod place;
mod prints;
mod settings;
mod stamp;
mod states;
mod summary;
mod units;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use crate::{
    emit::{
        Backend, EmitError, Files,
        rust::{LastPrint, Manifest, PlanHashes, Printed, Runtime, RustBackend, SURFACE, Share},
    },
    model::Api,
    plan::{self, CrateSettings, Surface},
    run::Run,
    source::{self, LoadError, SourceMap},
    write::{self, Changes, WriteError},
};

pub use crate::{model::Locale, plan::Layout};
pub use settings::SettingsError;
pub use stamp::cache_folder;
pub use summary::{Freshness, Summary, SummaryCounts};

use self::{
    stamp::{Memory, Recalled, Stamp},
    states::FileStates,
    units::{Division, Shares, Unit},
};

/// From a folder of pages to a folder with a crate, or with a crate for each product under a facade.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let done = alicloud_codegen::generator::Generator::new("api-docs").out("generated").generate()?;
/// println!("{done}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Generator {
    docs: PathBuf,
    out: PathBuf,
    name: String,
    runtime: Option<Runtime>,
    layout: Option<Layout>,
    locale: Locale,
    products: Vec<String>,
    backend: Option<Arc<dyn Backend>>,
    cache: Option<PathBuf>,
}

impl Generator {
    /// Reads the pages of the folder `docs`; writes to `generated` unless [`out`](Self::out) says otherwise.
    pub fn new(docs: impl AsRef<Path>) -> Self {
        Self {
            docs: docs.as_ref().to_owned(),
            out: "generated".into(),
            name: "alicloud".into(),
            runtime: None,
            layout: None,
            locale: Locale::default(),
            products: Vec::new(),
            backend: None,
            cache: None,
        }
    }

    /// Folder of the crate to write.
    #[must_use]
    pub fn out(mut self, out: impl AsRef<Path>) -> Self {
        self.out = out.as_ref().to_owned();
        self
    }

    /// Name of the package to write.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Where the written crate takes the runtime from. Unless set: from its workspace, else from the folder next to
    /// this generator, else from the registry.
    #[must_use]
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Which crates are written. Unless set: what `crates.toml` beside the pages says, else one.
    #[must_use]
    pub fn layout(mut self, layout: Layout) -> Self {
        self.layout = Some(layout);
        self
    }

    /// Language of the texts.
    #[must_use]
    pub fn locale(mut self, locale: Locale) -> Self {
        self.locale = locale;
        self
    }

    /// Only these products, by the names of their folders or their codes; all of them when none is named. Under a
    /// facade that is there already, the crates of the others stay as they are.
    #[must_use]
    pub fn products<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.products.extend(names.into_iter().map(Into::into));
        self
    }

    /// Another language than Rust. Name, runtime and locale above are those of the crate of Rust, and not told to it.
    #[must_use]
    pub fn backend(mut self, backend: impl Backend + 'static) -> Self {
        self.backend = Some(Arc::new(backend));
        self
    }

    /// Folder in which a run notes what it read and wrote, so that the next one over the same pages
    /// need not read them. It can be deleted at any time. Without it every run reads everything.
    #[must_use]
    pub fn cache(mut self, folder: impl AsRef<Path>) -> Self {
        self.cache = Some(folder.as_ref().to_owned());
        self
    }

    /// Reads the pages and writes the crate: only what changed is written, what no page stands for any more is removed.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or holds no operation page.
    pub fn generate(&self) -> Result<Summary, GenerateError> {
        let start = Instant::now();
        write::recover(&self.out)?;
        let (memory, states) = self.memory()?.unzip();
        let (known, cache_note) = self.recall(memory.as_ref(), states.as_ref());
        let of_stamp = |stamp: &Stamp, changes| Summary {
            changes,
            lines: stamp.lines(),
            counts: stamp.counts(),
            time: start.elapsed(),
            cache_note: None,
        };
        match known {
            Recalled::Same(stamp) => {
                let changes = Changes::none_of(stamp.files_without(&BTreeSet::new()));
                return Ok(of_stamp(&stamp, changes));
            }
            Recalled::Changed(stamp, names) => {
                if let Some((memory, states)) = memory.as_ref().zip(states.as_ref())
                    && let Some(part) = self.print_units((memory, &stamp), states, &names)?
                {
                    let files = &part.printed.files;
                    let mut changes = write::write_part(&self.out, files, &part.folders)?;
                    changes.unchanged += stamp.files_without(&part.groups);
                    let stamp = memory.keep_units(*stamp, states, part);
                    return Ok(of_stamp(&stamp, changes));
                }
            }
            Recalled::Nothing => {}
        }
        let run = self.print_part()?;
        let changes = write::write_part(&self.out, &run.printed.files, &run.part)?;
        let lines = run.printed.files.values().map(|text| text.lines().count());
        let lines = lines.sum();
        if let Some((memory, states)) = memory.zip(states) {
            let parts = (run.division, run.shares);
            memory.keep((&states, &run.sources), run.printed, parts);
        }
        Ok(Summary {
            lines,
            counts: run.counts,
            changes,
            time: start.elapsed(),
            cache_note,
        })
    }

    /// Reads the pages and compares with the crate that is there, without writing.
    ///
    /// # Errors
    /// As for [`generate`](Self::generate).
    pub fn check(&self) -> Result<Freshness, GenerateError> {
        let (memory, states) = self.memory()?.unzip();
        let (known, _) = self.recall(memory.as_ref(), states.as_ref());
        if let Recalled::Same(stamp) = known {
            return Ok(Freshness {
                changes: Changes::none_of(stamp.files_without(&BTreeSet::new())),
                counts: stamp.counts(),
                command: self.command(),
            });
        }
        let PrintedRun {
            counts,
            printed,
            part,
            ..
        } = self.print_part()?;
        let changes = write::compare_part(&self.out, &printed.files, &part)?;
        Ok(Freshness {
            counts,
            changes,
            command: self.command(),
        })
    }

    /// Where the last run is noted, and the pages as they are. What another backend printed is not noted, and neither
    /// is what was read of some products alone.
    fn memory(&self) -> Result<Option<(Memory<'_>, FileStates)>, GenerateError> {
        // A part of a facade depends on what else is there.
        let is_noted = self.backend.is_none() && self.products.is_empty();
        let Some(folder) = self.cache.as_ref().filter(|_| is_noted) else {
            return Ok(None);
        };
        let settings = self.settings()?;
        let layout = settings.layout;
        let settings = format!("{:?}", (&self.docs, self.rust(settings)));
        let folders = (self.docs.as_path(), self.out.as_path());
        let memory = Memory::new(folder, settings, layout, folders);
        Ok(Some((memory, FileStates::of_docs(&self.docs)?)))
    }

    fn recall(
        &self,
        memory: Option<&Memory<'_>>,
        states: Option<&FileStates>,
    ) -> (Recalled, Option<String>) {
        match memory.zip(states) {
            Some((memory, states)) => memory.recall(states),
            None => (Recalled::Nothing, None),
        }
    }

    /// Reads these folders alone and prints what is in them; `None` when that is not enough, since one of them does not
    /// stand alone any more or says something else to the rest of the crate.
    fn print_units(
        &self,
        (memory, stamp): (&Memory<'_>, &Stamp),
        states: &FileStates,
        names: &BTreeSet<String>,
    ) -> Result<Option<UnitFiles>, GenerateError> {
        let settings = self.settings()?;
        let layout = settings.layout;
        let known: BTreeMap<&String, &Unit> = names
            .iter()
            .filter_map(|name| Some((name, stamp.units.get(name)?)))
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
        let read = |path: &str| write::read(&self.out, path).ok().flatten();
        let last = LastPrint {
            plans: memory.plans_of(stamp, &modules),
            read: Some(&read),
        };
        let (mut printed, shares) = backend.files_and_shares(&run.apis, &last, &mut run.report)?;
        let counts = count(&sources, &run);
        if !units::is_plain(&counts) {
            return Ok(None);
        }
        let division = Division::of_run(&sources, &run, &shares, &counts);
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
            printed,
            folders,
            groups,
            units: division.units,
            shares,
        }))
    }

    /// Reads the pages and prints the crate. Of what is there it looks at the names of types alone, which it keeps.
    ///
    /// # Errors
    /// When the folder cannot be read or holds no operation page.
    pub fn print(&self) -> Result<(SummaryCounts, Files), GenerateError> {
        let printed = self.print_wanted(&self.settings()?)?;
        Ok((printed.counts, printed.printed.files))
    }

    /// The same, but of a facade that is there already only the products that are wanted, unless it lacks one of them:
    /// then the facade too. Also the folders of these products; none when the files are all there is.
    fn print_part(&self) -> Result<PrintedRun, GenerateError> {
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
    fn print_wanted(&self, settings: &CrateSettings) -> Result<PrintedRun, GenerateError> {
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
                    plans: PlanHashes::new(),
                };
                (printed, Shares::new())
            }
            None => {
                let backend = RustBackend {
                    surface: self.names()?,
                    ..self.rust(settings.clone())
                };
                let last = LastPrint::default();
                backend.files_and_shares(&run.apis, &last, &mut run.report)?
            }
        };
        let counts = count(&sources, &run);
        let division = Division::of_run(&sources, &run, &shares, &counts);
        Ok(PrintedRun {
            sources,
            counts,
            division,
            shares: shares_alone(shares),
            printed,
            part: BTreeSet::new(),
        })
    }

    fn settings(&self) -> Result<CrateSettings, GenerateError> {
        let mut settings = settings::read(&self.docs)?;
        settings.layout = self.layout.unwrap_or(settings.layout);
        Ok(settings)
    }

    fn wants(&self, api: &Api) -> bool {
        let is = |name: &String| {
            name.eq_ignore_ascii_case(&api.slug) || name.eq_ignore_ascii_case(&api.product)
        };
        self.products.is_empty() || self.products.iter().any(is)
    }

    /// The names of types in what is there.
    fn names(&self) -> Result<Surface, GenerateError> {
        self.names_of(&place::products(&self.out).unwrap_or_default())
    }

    /// The names of types in these folders of products, and in the file of all of them.
    fn names_of(&self, folders: &BTreeSet<String>) -> Result<Surface, GenerateError> {
        let mut names = Surface::default();
        let of_part = |part: &String| format!("{part}/{SURFACE}");
        for path in folders.iter().map(of_part).chain([SURFACE.to_owned()]) {
            if let Some(text) = write::read(&self.out, &path)? {
                names.append(Surface::parse(&text));
            }
        }
        Ok(names)
    }

    /// The backend without names of a last run.
    fn rust(&self, crates: CrateSettings) -> RustBackend {
        let runtime = self.runtime.clone();
        RustBackend {
            manifest: Manifest {
                name: self.name.clone(),
                runtime: runtime.unwrap_or_else(|| place::runtime(&self.out)),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            locale: self.locale,
            crates,
            surface: Surface::default(),
        }
    }

    /// The command line that does what this generator does.
    fn command(&self) -> String {
        let default = Self::new("api-docs");
        let mut command = "cargo run -- generate".to_owned();
        let mut option =
            |name: &str, value: String| command.push_str(&format!(" --{name} {value}"));
        if self.docs != default.docs {
            option("docs", self.docs.display().to_string());
        }
        if self.out != default.out {
            option("out", self.out.display().to_string());
        }
        if self.name != default.name {
            option("name", self.name.clone());
        }
        if let Some(layout) = self.layout {
            option("layout", format!("{layout:?}").to_lowercase());
        }
        if self.locale != default.locale {
            option("locale", format!("{:?}", self.locale).to_lowercase());
        }
        for product in &self.products {
            option("product", product.clone());
        }
        command
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
fn shares_alone(shares: Shares) -> BTreeMap<String, Share> {
    let alone = |(module, (share, _))| (module, share);
    shares.into_iter().map(alone).collect()
}

/// Counts what a run read.
fn count(sources: &SourceMap, run: &Run) -> SummaryCounts {
    let mut counts = SummaryCounts {
        files: sources.files().count(),
        pages: run.docs.operations.len(),
        products: run.apis.len(),
        operations: run.apis.iter().map(|api| api.operations.len()).sum(),
        items: run.ledger.balance(),
        ..SummaryCounts::default()
    };
    counts.report(sources, &run.report);
    counts
}

/// The files of folders that stand alone, and from what.
struct UnitFiles {
    sources: SourceMap,
    printed: Printed,
    /// Their folders in the crate.
    folders: BTreeSet<String>,
    /// The modules of the files; an empty one for the files of all products, when these changed.
    groups: BTreeSet<String>,
    units: BTreeMap<String, Unit>,
    shares: BTreeMap<String, Share>,
}

/// What a run printed, and from what.
struct PrintedRun {
    sources: SourceMap,
    counts: SummaryCounts,
    division: Division,
    shares: BTreeMap<String, Share>,
    printed: Printed,
    /// The folders of a facade that the files are for; none when the files are all there is.
    part: BTreeSet<String>,
}

/// Why a run could not be finished.
#[derive(Debug)]
#[non_exhaustive]
pub enum GenerateError {
    /// There is no operation page in the folder, or none of the wanted products.
    NoPages {
        /// The folder.
        docs: PathBuf,
    },
    /// What `crates.toml` says cannot be done.
    Settings(SettingsError),
    /// The pages cannot be read.
    Load(LoadError),
    /// What was planned cannot be printed.
    Emit(EmitError),
    /// The files cannot be written.
    Write(WriteError),
}

impl From<SettingsError> for GenerateError {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error)
    }
}

impl From<LoadError> for GenerateError {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}

impl From<EmitError> for GenerateError {
    fn from(error: EmitError) -> Self {
        Self::Emit(error)
    }
}

impl From<WriteError> for GenerateError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

impl fmt::Display for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPages { docs } => write!(
                f,
                "{}: no operation page found; give the folder of the pages with --docs",
                docs.display()
            ),
            Self::Settings(error) => error.fmt(f),
            Self::Load(error) => error.fmt(f),
            Self::Emit(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for GenerateError {}
