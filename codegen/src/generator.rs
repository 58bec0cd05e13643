//! The whole run as a library: what `codegen generate` does, for a `build.rs`.

use std::{
    fmt,
    path::{Path, PathBuf},
};

pub use crate::text::Locale;

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
    locale: Locale,
    products: Vec<String>,
}

impl Generator {
    /// Reads the pages of the folder `docs`; writes to `generated` unless [`out`](Self::out) says otherwise.
    pub fn new(docs: impl AsRef<Path>) -> Self {
        Self {
            docs: docs.as_ref().to_owned(),
            out: "generated".into(),
            locale: Locale::default(),
            products: Vec::new(),
        }
    }

    /// Folder of the crate to write.
    #[must_use]
    pub fn out(mut self, out: impl AsRef<Path>) -> Self {
        self.out = out.as_ref().to_owned();
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

    /// Reads the pages and writes the crate: only what changed is written, what no page stands for any more is removed.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or a page has an error that no Rust can be printed for.
    pub fn generate(&self) -> Result<Summary, GenerateError> {
        Err(GenerateError::NoPages {
            docs: self.docs.clone(),
        })
    }

    /// Reads the pages and compares with the crate that is there, without writing.
    ///
    /// # Errors
    /// As for [`generate`](Self::generate).
    pub fn check(&self) -> Result<Freshness, GenerateError> {
        Err(GenerateError::NoPages {
            docs: self.docs.clone(),
        })
    }
}

/// What a run read and wrote.
#[derive(Clone, Debug, Default)]
pub struct Summary {}

impl fmt::Display for Summary {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Freshness {
    /// Files that `generate` would write or remove.
    pub stale: Vec<PathBuf>,
}

impl Freshness {
    /// Whether `generate` would change nothing.
    pub fn is_fresh(&self) -> bool {
        self.stale.is_empty()
    }
}

impl fmt::Display for Freshness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for path in &self.stale {
            writeln!(f, "stale: {}", path.display())?;
        }
        Ok(())
    }
}

/// Why a run could not be finished.
#[derive(Debug)]
pub enum GenerateError {
    /// There is no operation page in the folder.
    NoPages {
        /// The folder.
        docs: PathBuf,
    },
}

impl fmt::Display for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPages { docs } => write!(f, "{}: no operation page found", docs.display()),
        }
    }
}

impl std::error::Error for GenerateError {}
