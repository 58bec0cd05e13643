//! The files of the crate itself: manifest, root module, front page.

use std::{fmt::Write, path::PathBuf};

use crate::plan::{OperationPlan, Plan, Product};

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

/// Features of the runtime that the crate passes on, and what each is for.
const PASSED_ON: &[(&str, &str)] = &[
    (
        "rustls",
        "TLS by rustls with ring, and the roots of the system.",
    ),
    ("native-tls", "TLS by the operating system."),
    ("reqwest", "A transport over reqwest."),
    ("gzip", "Answers compressed with gzip."),
    ("blocking", "Calls without an async runtime."),
    ("stream", "`Stream` for pages and items."),
    ("tracing", "Spans and events."),
];

/// `Cargo.toml`. `is_tested`: there are tests, which need a runtime.
pub(super) fn cargo_toml(plan: &Plan, manifest: &Manifest, is_tested: bool) -> String {
    let member = matches!(manifest.runtime, Runtime::Workspace(_));
    let mut out = format!(
        "# {MARK}\n\n[package]\nname = {}\n",
        literal(&manifest.name)
    );
    out.push_str(
        "description = \"Rust SDK for Alibaba Cloud, generated from its Markdown API reference\"\n",
    );
    if member {
        for key in ["version", "edition", "rust-version", "license"] {
            let _ = writeln!(out, "{key}.workspace = true");
        }
    } else {
        let _ = writeln!(out, "version = {}", literal(&manifest.version));
        out.push_str(
            "edition = \"2024\"\nrust-version = \"1.88\"\nlicense = \"MIT OR Apache-2.0\"\n",
        );
    }
    out.push_str(concat!(
        "readme = \"README.md\"\ncategories = [\"api-bindings\"]\n",
        "keywords = [\"aliyun\", \"alibaba-cloud\", \"sdk\"]\n\n",
    ));
    // With its path given, the manifest is good without the sources too, and they can be written again.
    out.push_str("[lib]\npath = \"src/lib.rs\"\n\n");
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
    out.push_str(
        "# Requests and answers can be written by serde.\nserde = [\"alicloud-runtime/serde\"]\n",
    );
    out.push_str("\n# One for each product, none on by default.\n");
    for product in &plan.products {
        let _ = writeln!(out, "{} = []", product.module);
    }
    out.push_str("\n[dependencies]\n");
    let version = literal(&format!("={}", manifest.version));
    let path = match &manifest.runtime {
        Runtime::Workspace(path) | Runtime::Path(path) => {
            format!("path = {}, ", literal(&path.to_string_lossy()))
        }
        Runtime::Registry => String::new(),
    };
    let _ = writeln!(
        out,
        "alicloud-runtime = {{ {path}version = {version}, default-features = false }}"
    );
    if is_tested {
        out.push_str(
            "\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"rt\", \"time\"] }\n",
        );
    }
    if !member {
        out.push_str("\n[workspace]\n");
    }
    out
}

/// `src/lib.rs`.
pub(super) fn lib(plan: &Plan) -> String {
    let mut out = format!("// {MARK}\n\n//! Rust SDK for Alibaba Cloud.\n//!\n");
    match first_call(plan) {
        // Its example needs the product that it calls.
        Some((product, _)) => {
            let _ = writeln!(
                out,
                "#![cfg_attr(feature = \"{}\", doc = include_str!(\"../README.md\"))]",
                product.module
            );
        }
        None => out.push_str("#![doc = include_str!(\"../README.md\")]\n"),
    }
    out.push_str(
        "#![cfg_attr(docsrs, feature(doc_cfg))]\n#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n",
    );
    out.push_str(concat!(
        "// What the documentation deprecates is printed, written and read all the same.\n",
        "#![allow(deprecated)]\n\n",
    ));
    out.push_str("pub use alicloud_runtime as runtime;\npub use alicloud_runtime::{\n");
    let mut line = String::from("   ");
    for name in REEXPORTED {
        if line.len() + name.len() + 2 > WIDTH {
            let _ = writeln!(out, "{line}");
            line = String::from("   ");
        }
        let _ = write!(line, " {name},");
    }
    let _ = write!(out, "{line}\n}};\n");
    for product in &plan.products {
        let name = &product.module;
        let _ = write!(
            out,
            "\n#[cfg(feature = \"{name}\")]\n#[rustfmt::skip]\npub mod {name};\n"
        );
    }
    out
}

/// An operation that can be called with nothing set and changes nothing.
fn first_call(plan: &Plan) -> Option<(&Product, &OperationPlan)> {
    let simple = |o: &&OperationPlan| {
        o.info.read_only && o.info.required.is_empty() && o.deprecated.is_none()
    };
    plan.products
        .iter()
        .find_map(|p| Some((p, p.operations.iter().find(simple)?)))
}

/// Columns of a line, as rustfmt breaks it.
const WIDTH: usize = 100;

/// What users of the crate name most.
#[rustfmt::skip]
const REEXPORTED: &[&str] = &[
    "Config", "Credentials", "EmptyResponse", "Error", "ErrorCode", "ErrorKind", "Open",
    "OperationError", "ProvideCredentials",
    "Reply",
];

/// `README.md`.
pub(super) fn readme(plan: &Plan, manifest: &Manifest) -> String {
    let mut out = format!("<!-- {MARK} -->\n\n# {}\n\n", manifest.name);
    out.push_str(
        "Rust SDK for Alibaba Cloud: typed requests, answers and errors, generated from the Markdown API reference.\n\n\
         Each product is a module behind a cargo feature of the same name. None is on by default.\n\n",
    );
    if let Some((product, operation)) = first_call(plan) {
        let (krate, module) = (manifest.name.replace('-', "_"), &product.module);
        let (method, request) = (&operation.module, &operation.request.name);
        let _ = write!(
            out,
            "```rust,no_run\nuse {krate}::{{Config, {module}}};\n\n\
             async fn first_call() -> Result<(), {krate}::Error> {{\n    \
             let client = {module}::Client::new(&Config::from_env().await?);\n    \
             let reply = client.{method}({module}::{request}::new()).await?;\n    \
             println!(\"{{reply:#?}}\");\n    Ok(())\n}}\n```\n\n"
        );
    }
    out.push_str("| feature | product | API version | operations |\n| --- | --- | --- | --- |\n");
    for p in &plan.products {
        let title = p.title.replace('|', "\\|");
        let _ = writeln!(
            out,
            "| `{}` | {title} | {} | {} |",
            p.module,
            p.version,
            p.operations.len()
        );
    }
    out
}
