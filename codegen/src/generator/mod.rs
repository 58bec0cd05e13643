//! The whole run as a library: what `codegen generate` does, for a `build.rs`.

mod error;
mod narrow;
mod place;
mod print;
mod print_units;
mod prints;
mod settings;
mod stamp;
mod states;
mod summary;
mod units;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use crate::{
    emit::{
        Backend, Files,
        rust::{Manifest, Printed, Runtime, RustBackend, SURFACE},
    },
    model::Api,
    plan::{CrateSettings, Surface},
    write::{self, Changes, FolderPart},
};

pub use crate::{model::Locale, plan::Layout};
pub use error::GenerateError;
pub use settings::SettingsError;
pub use stamp::cache_folder;
pub use summary::{Freshness, Summary, SummaryCounts};

use self::{
    print::PrintedRun,
    stamp::{Memory, Recalled, Stamp},
    states::FileStates,
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
    /// need not read them. It can be deleted at any time. Without it every run reads everything. Runs for some
    /// [products](Self::products) or with another [backend](Self::backend) note nothing.
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
                    let mut changes = self.write(&part.printed, &part.folders)?;
                    changes.unchanged += stamp.files_without(&part.groups);
                    let stamp = memory.keep_units(*stamp, states, part);
                    return Ok(of_stamp(&stamp, changes));
                }
            }
            Recalled::Nothing => {}
        }
        let run = self.print_part()?;
        let changes = self.write(&run.printed, &run.part)?;
        let counts = run.division.counts();
        let lines = run.printed.files.values().map(|text| text.lines().count());
        let lines = lines.sum();
        if let Some((memory, states)) = memory.zip(states) {
            let parts = (run.division, run.shares);
            memory.keep((&states, &run.sources), run.printed, parts);
        }
        Ok(Summary {
            lines,
            counts,
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
            division,
            printed,
            part,
            ..
        } = self.print_part()?;
        let changes = write::compare_part(&self.out, &part_of(&printed, &part))?;
        Ok(Freshness {
            counts: division.counts(),
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

    /// Reads the pages and prints the crate. Of what is there it looks at the names of types alone, which it keeps.
    ///
    /// # Errors
    /// When the folder cannot be read or holds no operation page.
    pub fn print(&self) -> Result<(SummaryCounts, Files), GenerateError> {
        let printed = self.print_wanted(&self.settings()?)?;
        Ok((printed.division.counts(), printed.printed.files))
    }

    /// Writes what was printed of these packages; of all when none is named.
    fn write(
        &self,
        printed: &Printed,
        packages: &BTreeSet<String>,
    ) -> Result<Changes, GenerateError> {
        Ok(write::write_part(&self.out, &part_of(printed, packages))?)
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
        match &self.runtime {
            Some(Runtime::Registry) => option("runtime", "registry".to_owned()),
            Some(Runtime::Path(folder)) => option("runtime", folder.display().to_string()),
            Some(Runtime::Workspace(_)) | None => {}
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

fn part_of<'p>(printed: &'p Printed, packages: &'p BTreeSet<String>) -> FolderPart<'p> {
    FolderPart {
        files: &printed.files,
        kept: &printed.kept,
        packages,
    }
}
