//! `Cargo.toml` of every crate that is written.

use std::{
    fmt::Write,
    path::{Path, PathBuf},
};

use super::{MARK, tokens::literal};

/// What the manifest of the written crate says beyond the products.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Name of the package.
    pub name: String,
    /// Where the runtime comes from.
    pub runtime: Runtime,
    /// Version of this generator, of the runtime and of the written crate.
    pub version: String,
}

/// Where the written crate takes the runtime from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// The folder beside it, by this path from the crate: the crate is a member of the same workspace.
    Workspace(PathBuf),
    /// A folder.
    Path(PathBuf),
    /// The registry.
    Registry,
}

impl Runtime {
    /// The same place, seen from a folder within that of the crate.
    fn one_folder_down(&self) -> Self {
        let up = |path: &Path| match path.is_absolute() {
            true => path.to_owned(),
            false => Path::new("..").join(path),
        };
        match self {
            Self::Workspace(path) => Self::Workspace(up(path)),
            Self::Path(path) => Self::Path(up(path)),
            Self::Registry => Self::Registry,
        }
    }
}

/// Features of the runtime that a crate passes on, and what each is for.
const PASSED_ON: &[(&str, &str)] = &[
    (
        "rustls",
        "TLS by rustls with ring, and the roots of the system.",
    ),
    ("native-tls", "TLS by the operating system."),
    ("reqwest", "A transport over reqwest."),
    ("gzip", "Responses compressed with gzip."),
    ("blocking", "Calls without an async runtime."),
    ("stream", "`Stream` for pages and items."),
    ("tracing", "Spans and events."),
    ("serde", "Requests and responses can be written by serde."),
    ("jiff", "Times convert from and to `jiff::Timestamp`."),
    ("time", "Times convert from and to `time::OffsetDateTime`."),
    ("chrono", "Times convert from and to `chrono::DateTime`."),
];

/// One package.
#[derive(Debug)]
pub(super) struct Package<'p> {
    /// Stands behind the mark in the first line.
    pub(super) part: &'static str,
    pub(super) name: &'p str,
    pub(super) description: &'p str,
    /// Its version, where it is not that of the workspace or of the generator.
    pub(super) version: Option<&'p str>,
    pub(super) keywords: &'p [String],
    /// Lines of features beside those of the runtime.
    pub(super) features: &'p str,
    /// Lines of dependencies beside the runtime.
    pub(super) dependencies: &'p str,
    /// There are tests, which need a runtime.
    pub(super) is_tested: bool,
}

/// Prints it.
pub(super) fn print(package: &Package<'_>, manifest: &Manifest) -> String {
    let is_part = !package.part.is_empty();
    let runtime = match is_part {
        true => manifest.runtime.one_folder_down(),
        false => manifest.runtime.clone(),
    };
    let is_member = matches!(runtime, Runtime::Workspace(_));
    let mut out = format!("# {MARK}");
    if is_part {
        let _ = write!(out, " {}", package.part);
    }
    let _ = write!(
        out,
        "\n\n[package]\nname = {}\ndescription = {}\n",
        literal(package.name),
        quoted(package.description)
    );
    match package.version {
        None if is_member => out.push_str("version.workspace = true\n"),
        version => {
            let version = version.unwrap_or(&manifest.version);
            let _ = writeln!(out, "version = {}", literal(version));
        }
    }
    out.push_str(match is_member {
        true => {
            "edition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\n"
        }
        false => "edition = \"2024\"\nrust-version = \"1.88\"\nlicense = \"MIT OR Apache-2.0\"\n",
    });
    let keywords: Vec<String> = package.keywords.iter().map(|word| quoted(word)).collect();
    let _ = write!(
        out,
        "readme = \"README.md\"\ncategories = [\"api-bindings\"]\nkeywords = [{}]\n\n",
        keywords.join(", ")
    );
    // With its path given, the manifest is good without the sources too, and they can be written again.
    // It has no unit tests: without this each run of the tests compiles it twice. Its examples are tested all the same.
    out.push_str("[lib]\npath = \"src/lib.rs\"\ntest = false\n\n");
    out.push_str(concat!(
        "[package.metadata.docs.rs]\nall-features = true\n",
        "rustdoc-args = [\"--cfg\", \"docsrs\"]\n\n[features]\n",
    ));
    out.push_str("default = [\"rustls\"]\n");
    for (feature, purpose) in PASSED_ON {
        let _ = writeln!(
            out,
            "# {purpose}\n{feature} = [\"alicloud-runtime/{feature}\"]"
        );
    }
    out.push_str(package.features);
    let path = match &runtime {
        Runtime::Workspace(path) | Runtime::Path(path) => {
            format!("path = {}, ", quoted(&path.to_string_lossy()))
        }
        Runtime::Registry => String::new(),
    };
    let _ = write!(
        out,
        "\n[dependencies]\nalicloud-runtime = {{ {path}version = {}, default-features = false }}\n{}",
        literal(&format!("={}", manifest.version)),
        package.dependencies
    );
    if package.is_tested {
        out.push_str(
            "\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"rt\", \"time\"] }\n",
        );
    }
    if !is_member && !is_part {
        out.push_str("\n[workspace]\n");
    }
    out
}

/// A text of TOML.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
