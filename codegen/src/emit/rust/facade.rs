//! A crate for each product, and the crate that has all of them as modules.

use std::fmt::Write;

use rayon::prelude::*;

use crate::{
    model::TextLevel,
    plan::{CratePlan, CrateSettings, OperationPlan, Plan, Product, ProductCrate},
};

use super::{
    EmitError, Files, Home, MARK, PART, PlanHashes, Printed, SURFACE, contract, krate,
    manifest::{self, Manifest, Package, quoted},
    print_sources, product,
    share::{FirstCall, Share},
    surface,
};

/// What the crates are to rustfmt, which would only cost time.
const RUSTFMT: &str = "disable_all_formatting = true\n";

/// Prints all of them.
pub(super) fn files(
    plan: &Plan,
    manifest: &Manifest,
    settings: &CrateSettings,
    last: &PlanHashes,
) -> Result<Printed, EmitError> {
    let modules: Vec<&str> = plan.products.iter().map(|p| p.module.as_str()).collect();
    let crates = CratePlan::under(&manifest.name, &modules, settings);
    let products: Vec<(&Product, &ProductCrate)> =
        plan.products.iter().zip(&crates.products).collect();
    let printed: Result<Vec<Printed>, EmitError> = products
        .par_iter()
        .map(|(product, krate)| {
            let mut printed = product_files(product, krate, manifest, last)?;
            let module = &product.module;
            let names = surface(&plan.surface.of(module));
            let names = names.map(|text| (format!("{module}/{SURFACE}"), text));
            printed.files.extend(names);
            Ok(printed)
        })
        .collect();
    let mut all = Printed::default();
    printed?.into_iter().for_each(|part| all.append(part));
    let shares: Vec<Share> = plan.products.iter().map(Share::of).collect();
    all.files.extend(shared_files(&shares, manifest, settings));
    Ok(all)
}

/// Prints those that are of no product alone.
pub(super) fn shared_files(
    shares: &[Share],
    manifest: &Manifest,
    settings: &CrateSettings,
) -> Files {
    let modules: Vec<&str> = shares.iter().map(|share| share.module.as_str()).collect();
    let crates = CratePlan::under(&manifest.name, &modules, settings);
    let products: Vec<(&Share, &ProductCrate)> = shares.iter().zip(&crates.products).collect();
    let mut files = Files::new();
    files.insert(
        "Cargo.toml".into(),
        cargo_toml(&products, &crates, manifest),
    );
    files.insert("README.md".into(), readme(shares, &crates, manifest));
    files.insert("rustfmt.toml".into(), format!("# {MARK}\n{RUSTFMT}"));
    files.insert("src/lib.rs".into(), lib(shares, &products));
    files
}

fn product_files(
    product: &Product,
    krate: &ProductCrate,
    manifest: &Manifest,
    last: &PlanHashes,
) -> Result<Printed, EmitError> {
    let module = &product.module;
    let home = Home {
        folder: format!("{module}/src"),
        product: krate.ident(),
        krate: krate.ident(),
        is_module: false,
        has_errors: product.errors.is_some(),
    };
    let homes = [(product, home)];
    let mut printed = print_sources(&homes, last)?;
    let files = &mut printed.files;
    let path = format!("{module}/src/lib.rs");
    let lib = product::print(product, product_head(product)).map_err(|e| e.within(&path))?;
    files.insert(path, lib);
    let contract = contract::print(&homes);
    let package = Package {
        part: PART,
        name: &krate.name,
        description: &format!(
            "Rust SDK for {} of Alibaba Cloud ({}, API version {})",
            product::title(product),
            product::plain(&product.code),
            product::plain(&product.version)
        ),
        version: krate.version.as_deref(),
        keywords: &krate.keywords,
        features: "",
        dependencies: "",
        is_tested: contract.is_some(),
    };
    files.insert(
        format!("{module}/Cargo.toml"),
        manifest::print(&package, manifest),
    );
    files.extend(contract.map(|text| (format!("{module}/tests/contract.rs"), text)));
    files.insert(
        format!("{module}/README.md"),
        product_readme(product, krate, manifest),
    );
    Ok(printed)
}

/// `Cargo.toml` of the facade.
fn cargo_toml(
    products: &[(&Share, &ProductCrate)],
    crates: &CratePlan,
    manifest: &Manifest,
) -> String {
    let mut features = "\n# One for each product, none on by default.\n".to_owned();
    let mut dependencies = String::new();
    for (product, krate) in products {
        let (module, name) = (&product.module, &krate.name);
        let _ = writeln!(features, "{module} = [\"dep:{name}\"]");
        let version = krate.version.as_ref().unwrap_or(&manifest.version);
        let _ = writeln!(
            dependencies,
            "{name} = {{ path = {}, version = {}, default-features = false, optional = true }}",
            quoted(module),
            quoted(version)
        );
    }
    if !crates.groups.is_empty() {
        features.push_str("\n# All products of a kind.\n");
    }
    for (group, modules) in &crates.groups {
        let modules: Vec<String> = modules.iter().map(|module| quoted(module)).collect();
        let _ = writeln!(features, "{group} = [{}]", modules.join(", "));
    }
    let package = Package {
        part: "",
        name: &manifest.name,
        description: krate::DESCRIPTION,
        version: None,
        keywords: &krate::keywords(),
        features: &features,
        dependencies: &dependencies,
        is_tested: false,
    };
    manifest::print(&package, manifest)
}

/// `src/lib.rs` of the facade.
fn lib(shares: &[Share], products: &[(&Share, &ProductCrate)]) -> String {
    let mut out = krate::lib_head(shares);
    for (product, krate) in products {
        let (module, ident) = (&product.module, krate.ident());
        let _ = write!(
            out,
            "\n#[cfg(feature = \"{module}\")]\n#[doc(no_inline)]\npub use {ident} as {module};\n"
        );
    }
    out
}

/// `README.md` of the facade.
fn readme(shares: &[Share], crates: &CratePlan, manifest: &Manifest) -> String {
    let mut out = krate::readme_head(shares, manifest);
    let name = manifest.name.replace('-', "_");
    if let (Some(product), Some(krate)) = (shares.first(), crates.products.first()) {
        let (module, ident) = (&product.module, krate.ident());
        let _ = write!(
            out,
            "A product is a crate of its own as well: `{name}::{module}::Client` and `{ident}::Client` are \
             one type.\n\n"
        );
    }
    out.push_str(&product_table(shares, crates));
    if !crates.groups.is_empty() {
        out.push_str("\n| feature | products |\n| --- | --- |\n");
    }
    for (group, modules) in &crates.groups {
        let modules: Vec<String> = modules.iter().map(|m| format!("`{m}`")).collect();
        let _ = writeln!(out, "| `{group}` | {} |", modules.join(", "));
    }
    out
}

/// The products that there are; with the day of their facts and the level of their texts where any is known.
fn product_table(shares: &[Share], crates: &CratePlan) -> String {
    let is_known = |p: &Share| p.as_of.is_some() || p.text_level.is_some();
    let with_edition = shares.iter().any(is_known);
    let mut out = "| feature | crate | product | API version | operations |".to_owned();
    out.push_str(if with_edition {
        " facts of | texts |"
    } else {
        ""
    });
    out.push_str("\n| --- | --- | --- | --- | --- |");
    out.push_str(if with_edition { " --- | --- |\n" } else { "\n" });
    for (product, krate) in shares.iter().zip(&crates.products) {
        let _ = write!(
            out,
            "| `{}` | `{}` | {} | {} | {} |",
            product.module,
            krate.name,
            krate::cell(&product.title),
            krate::cell(&product.version),
            product.operations
        );
        if with_edition {
            let as_of = product.as_of.as_deref().unwrap_or("-");
            let level = product.text_level.map_or("-", TextLevel::word);
            let _ = write!(out, " {} | {level} |", krate::cell(as_of));
        }
        out.push('\n');
    }
    if shares.iter().any(|p| p.text_level.is_some()) {
        out.push_str(TEXT_LEVELS);
    }
    out
}

/// What the words of the last column mean.
const TEXT_LEVELS: &str = "
Texts: *facts* is a summary for every operation, and patterns for the rest; *good*, for 85 % of the parameters and
fields a text that says more than the name; *full*, a text for everything, values and error codes too.
";

/// What comes before the client in `src/lib.rs` of a product: what the crate is, and its operations.
fn product_head(product: &Product) -> String {
    let mut out = format!("// {MARK}\n\n#![doc = include_str!(\"../README.md\")]\n");
    out.push_str("//!\n//! # Operations\n//!\n");
    for (at, group) in product.groups.iter().enumerate() {
        if !group.title.is_empty() {
            let gap = if at == 0 { "" } else { "//!\n" };
            let _ = write!(out, "{gap}//! ## {}\n//!\n", product::plain(&group.title));
        }
        let operations = group.operations.iter();
        for operation in operations.filter_map(|at| product.operations.get(*at)) {
            list_operation(&mut out, operation);
        }
    }
    out.push_str(krate::ATTRIBUTES);
    out.push('\n');
    out.push_str(&krate::reexports());
    out.push('\n');
    out
}

/// The line of an operation, with a link to its module.
fn list_operation(out: &mut String, operation: &OperationPlan) {
    let summary = match operation.summary.as_str() {
        "" => String::new(),
        summary => format!(": {summary}"),
    };
    let module = &operation.module;
    let name = product::plain(&operation.action);
    let _ = writeln!(out, "//! - [`{name}`](mod@{module}){summary}");
}

/// Where the vendor describes a product.
const VENDOR_PAGE: &str = "https://api.alibabacloud.com/document";

/// The API by name, with the vendor's page when its name fits into a link.
fn api(product: &Product) -> String {
    let (code, version) = (&product.code, &product.version);
    let fits = |text: &str| {
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        !text.is_empty() && text.bytes().all(is_plain)
    };
    if fits(code) && fits(version) {
        let page = format!("{VENDOR_PAGE}/{code}/{version}/overview");
        return format!("[API `{code}`, version {version}]({page})");
    }
    let (code, version) = (product::plain(code), product::plain(version));
    format!("API `{code}`, version {version}")
}

/// `README.md` of a product's crate.
fn product_readme(product: &Product, krate: &ProductCrate, manifest: &Manifest) -> String {
    let (module, ident) = (&product.module, krate.ident());
    let mut out = format!("<!-- {MARK} -->\n\n# {}\n\n", krate.name);
    let _ = write!(
        out,
        "{} of Alibaba Cloud for Rust: the {} operations of the {}, each with a typed request, response and \
         errors.\n\n",
        product::title(product),
        product.operations.len(),
        api(product),
    );
    let facade = &manifest.name;
    let _ = write!(
        out,
        "It is one of the crates behind `{facade}`: with the feature `{module}` there, `{}::{module}` is this \
         crate.\n\n",
        facade.replace('-', "_"),
    );
    out.push_str(&krate::first_steps(&krate.name, ""));
    if let Some(call) = FirstCall::find(product) {
        let _ = write!(
            out,
            "```rust,no_run\nuse {ident}::{{Client, Config, {}}};\n\n\
             async fn first_call() -> Result<(), {ident}::Error> {{\n    \
             let client = Client::new(&Config::from_env().await?);\n\
             {}    Ok(())\n}}\n```\n\n",
            call.request,
            call.print("")
        );
    }
    out.push_str(&krate::after_first_call(&format!("{ident}::runtime")));
    out.push_str(
        "Features: `rustls` (the default) or `native-tls`; `blocking`, `gzip`, `reqwest`, `serde`, `stream`, \
         `tracing`; `chrono`, `jiff` and `time` convert times.\n",
    );
    out
}
