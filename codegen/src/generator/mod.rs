//! The whole run as a library: what `codegen generate` does, for a `build.rs`.

mod place;
mod summary;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use crate::{
    emit::{
        Backend, EmitError, Files,
        rust::{Manifest, Runtime, RustBackend},
    },
    model::Api,
    run::Run,
    source::{self, LoadError},
    write::{self, WriteError},
};

pub use crate::model::Locale;
pub use summary::{Freshness, Summary, SummaryCounts};

/// From a folder of pages to a folder with a crate.
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
    locale: Locale,
    products: Vec<String>,
    backend: Option<Arc<dyn Backend>>,
}

impl Generator {
    /// Reads the pages of the folder `docs`; writes to `generated` unless [`out`](Self::out) says otherwise.
    pub fn new(docs: impl AsRef<Path>) -> Self {
        Self {
            docs: docs.as_ref().to_owned(),
            out: "generated".into(),
            name: "alicloud".into(),
            runtime: None,
            locale: Locale::default(),
            products: Vec::new(),
            backend: None,
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

    /// Language of the texts.
    #[must_use]
    pub fn locale(mut self, locale: Locale) -> Self {
        self.locale = locale;
        self
    }

    /// Only these products, by the names of their folders or their codes; all of them when none is named.
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

    /// Reads the pages and writes the crate: only what changed is written, what no page stands for any more is removed.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or holds no operation page.
    pub fn generate(&self) -> Result<Summary, GenerateError> {
        let start = Instant::now();
        let (counts, files) = self.print()?;
        let changes = write::write(&self.out, &files)?;
        let lines = files.values().map(|text| text.lines().count()).sum();
        Ok(Summary {
            counts,
            changes,
            lines,
            time: start.elapsed(),
        })
    }

    /// Reads the pages and compares with the crate that is there, without writing.
    ///
    /// # Errors
    /// As for [`generate`](Self::generate).
    pub fn check(&self) -> Result<Freshness, GenerateError> {
        let (counts, files) = self.print()?;
        let changes = write::compare(&self.out, &files)?;
        Ok(Freshness {
            counts,
            changes,
            command: self.command(),
        })
    }

    /// Reads the pages and prints the crate, without looking at what is there.
    ///
    /// # Errors
    /// When the folder cannot be read or holds no operation page.
    pub fn print(&self) -> Result<(SummaryCounts, Files), GenerateError> {
        let sources = source::load(&self.docs)?;
        let mut run = Run::over(&sources);
        let mut counts = SummaryCounts {
            files: sources.files().count(),
            pages: run.docs.operations.len(),
            ..SummaryCounts::default()
        };
        run.apis.retain(|api| self.wants(api));
        if run.apis.is_empty() {
            return Err(GenerateError::NoPages {
                docs: self.docs.clone(),
            });
        }
        let files = match &self.backend {
            Some(backend) => backend.files(&run.apis, &mut run.report)?,
            None => self.rust().files(&run.apis, &mut run.report)?,
        };
        counts.products = run.apis.len();
        counts.operations = run.apis.iter().map(|api| api.operations.len()).sum();
        counts.items = run.ledger.balance();
        counts.report(&sources, &run.report);
        Ok((counts, files))
    }

    fn wants(&self, api: &Api) -> bool {
        let is = |name: &String| {
            name.eq_ignore_ascii_case(&api.slug) || name.eq_ignore_ascii_case(&api.product)
        };
        self.products.is_empty() || self.products.iter().any(is)
    }

    fn rust(&self) -> RustBackend {
        let runtime = self.runtime.clone();
        RustBackend {
            manifest: Manifest {
                name: self.name.clone(),
                runtime: runtime.unwrap_or_else(|| place::runtime(&self.out)),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            locale: self.locale,
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
        if self.locale != default.locale {
            option("locale", format!("{:?}", self.locale).to_lowercase());
        }
        for product in &self.products {
            option("product", product.clone());
        }
        command
    }
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
    /// The pages cannot be read.
    Load(LoadError),
    /// What was planned cannot be printed.
    Emit(EmitError),
    /// The files cannot be written.
    Write(WriteError),
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
            Self::Load(error) => error.fmt(f),
            Self::Emit(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for GenerateError {}
