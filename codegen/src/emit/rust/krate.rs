//! The files of a crate that has every product as a module: manifest, root module, front page.

use std::fmt::Write;

use super::{
    MARK,
    manifest::{self, Manifest, Package},
    share::Share,
};

/// What a crate of many products is.
pub(super) const DESCRIPTION: &str =
    "Rust SDK for Alibaba Cloud, generated from its Markdown API reference";
/// Words to find it by.
const KEYWORDS: &[&str] = &["aliyun", "alibaba-cloud", "sdk"];

/// Those words, as a manifest takes them.
pub(super) fn keywords() -> Vec<String> {
    KEYWORDS.iter().map(|word| (*word).to_owned()).collect()
}

/// `Cargo.toml`. `is_tested`: there are tests, which need a runtime.
pub(super) fn cargo_toml(shares: &[Share], manifest: &Manifest, is_tested: bool) -> String {
    let mut features = "\n# One for each product, none on by default.\n".to_owned();
    for product in shares {
        let _ = writeln!(features, "{} = []", product.module);
    }
    let package = Package {
        part: "",
        name: &manifest.name,
        description: DESCRIPTION,
        version: None,
        keywords: &keywords(),
        features: &features,
        dependencies: "",
        is_tested,
    };
    manifest::print(&package, manifest)
}

/// `src/lib.rs`.
pub(super) fn lib(shares: &[Share]) -> String {
    let mut out = lib_head(shares);
    for product in shares {
        let name = &product.module;
        let _ = write!(
            out,
            "\n#[cfg(feature = \"{name}\")]\n#[rustfmt::skip]\npub mod {name};\n"
        );
    }
    out
}

/// The root module of a crate of many products, without them.
pub(super) fn lib_head(shares: &[Share]) -> String {
    let mut out = format!("// {MARK}\n\n//! Rust SDK for Alibaba Cloud.\n//!\n");
    match Share::first_call(shares) {
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
    out.push_str(ATTRIBUTES);
    out.push('\n');
    out.push_str(&reexports());
    out.push_str("#[doc(inline)]\npub use alicloud_runtime::guide;\n");
    out
}

/// What holds for each crate that is written.
pub(super) const ATTRIBUTES: &str = "\
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]
";

/// What users name of the runtime.
pub(super) fn reexports() -> String {
    let mut out =
        String::from("pub use alicloud_runtime as runtime;\npub use alicloud_runtime::{\n");
    let mut line = String::from("   ");
    for name in REEXPORTED {
        if line.len() + name.len() + 2 > WIDTH {
            let _ = writeln!(out, "{line}");
            line = String::from("   ");
        }
        let _ = write!(line, " {name},");
    }
    let _ = write!(out, "{line}\n}};\n");
    out
}

/// Columns of a line, as rustfmt breaks it.
const WIDTH: usize = 100;

/// What users of the crate name most.
#[rustfmt::skip]
const REEXPORTED: &[&str] = &[
    "Config", "Credentials", "EmptyResponse", "Error", "ErrorCode", "ErrorKind", "Open",
    "OperationError", "ProvideCredentials",
    "Reply", "Timestamp", "UndocumentedResponse",
];

/// `README.md`.
pub(super) fn readme(shares: &[Share], manifest: &Manifest) -> String {
    let mut out = readme_head(shares, manifest);
    out.push_str("| feature | product | API version | operations |\n| --- | --- | --- | --- |\n");
    for p in shares {
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} |",
            p.module,
            cell(&p.title),
            cell(&p.version),
            p.operations
        );
    }
    out
}

/// A text within a table of Markdown.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(char::is_control, " ")
}

/// The front page of a crate of many products, before it lists them.
pub(super) fn readme_head(shares: &[Share], manifest: &Manifest) -> String {
    let mut out = format!("<!-- {MARK} -->\n\n# {}\n\n", manifest.name);
    out.push_str(
        "Rust SDK for Alibaba Cloud: typed requests, responses and errors, \
         generated from the Markdown API reference.\n\n\
         Each product is a module behind a cargo feature of the same name. None is on by default.\n\n",
    );
    let example = Share::first_call(shares);
    out.push_str(&first_steps(
        &manifest.name,
        example.map_or("", |(product, _)| &product.module),
    ));
    if let Some((product, call)) = example {
        let krate = manifest.name.replace('-', "_");
        let module = &product.module;
        let _ = write!(
            out,
            "```rust,no_run\nuse {krate}::{{Config, {module}}};\n\n\
             async fn first_call() -> Result<(), {krate}::Error> {{\n    \
             let client = {module}::Client::new(&Config::from_env().await?);\n\
             {}    Ok(())\n}}\n```\n\n",
            call.print(&format!("{module}::"))
        );
    }
    out.push_str(&after_first_call(&manifest.name));
    out
}

/// How a program gets the crate `name`, with one of its products where that is a feature, and what runs its calls.
pub(super) fn first_steps(name: &str, product: &str) -> String {
    let features = match product {
        "" => String::new(),
        product => format!(" --features {product}"),
    };
    format!(
        "```console\n$ cargo add {name}{features}\n$ cargo add tokio --features macros,rt\n```\n\n"
    )
}

/// What the first call takes from around it, and where to read on.
pub(super) fn after_first_call(name: &str) -> String {
    format!(
        "Keys and region are looked for where the official tools look: `ALIBABA_CLOUD_ACCESS_KEY_ID`, \
         `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_REGION_ID`, the profile of the CLI, the role of the \
         instance. `Config::builder()` takes them, timeouts, retries, a proxy and more from the program. How errors \
         are told apart, lists paged, states waited for and programs tested without a network: the guide has \
         examples, `{}::guide` in the documentation.\n\n",
        name.replace('-', "_")
    )
}
