//! The backend for Rust: prints what `plan` decided, and decides nothing.

mod contract;
mod enums;
mod facade;
mod krate;
mod manifest;
mod operation;
mod product;
mod reprint;
mod share;
mod states;
mod structs;
mod tokens;

use rayon::prelude::*;

use crate::{
    model::{Api, Locale},
    plan::{self, CrateSettings, Layout, Plan, Product, Surface},
    report::Report,
    source::{has_hidden, is_hidden},
};

use super::Backend;

pub use super::{EmitError, Files, MARK, PART};
pub use manifest::{Manifest, Runtime};
pub(crate) use reprint::{PlanHashes, Printed};
pub(crate) use share::{Share, Shares};

/// The file with the names of types, which the next run reads: beside the manifest of the crate that has them.
pub const SURFACE: &str = "surface.lock";

/// Crates of Rust.
#[derive(Clone, Debug)]
pub struct RustBackend {
    /// What its `Cargo.toml` says.
    pub manifest: Manifest,
    /// Language of its texts.
    pub locale: Locale,
    /// Which crates there are.
    pub crates: CrateSettings,
    /// Names that types had at the last run.
    pub surface: Surface,
}

impl Backend for RustBackend {
    fn files(&self, apis: &[Api], report: &mut Report) -> Result<Files, EmitError> {
        let plan = plan::plan_after(apis, self.locale, &self.surface, report);
        Ok(self.print(&plan, &PlanHashes::new())?.files)
    }
}

impl RustBackend {
    /// The files of `apis`, and by the module of each product what the files of all products have of it: as long as
    /// that is the same, a product changes nothing but its own files.
    pub(crate) fn files_and_shares(
        &self,
        apis: &[Api],
        last: &PlanHashes,
        report: &mut Report,
    ) -> Result<(Printed, Shares), EmitError> {
        let plan = plan::plan_after(apis, self.locale, &self.surface, report);
        let printed = self.print(&plan, last)?;
        let surface = plan.surface;
        let share = |product: Product| {
            let (module, share) = (product.module.clone(), Share::of(&product));
            let alone = Plan {
                surface: surface.of(&module),
                products: vec![product],
            };
            let files = match self.crates.layout {
                Layout::Single => shared_files(&alone, &self.manifest),
                Layout::Facade => Files::new(),
            };
            (module, (share, files))
        };
        Ok((printed, plan.products.into_iter().map(share).collect()))
    }

    /// The files of all products that are crates under a facade. In one crate, tests and names of all products are
    /// among such files: there, what is shared of a product alone does not tell them.
    pub(crate) fn shared_files(&self, shares: &[Share]) -> Option<Files> {
        let is_facade = self.crates.layout == Layout::Facade;
        is_facade.then(|| {
            let mut files = facade::shared_files(shares, &self.manifest, &self.crates);
            drop_hidden(&mut files);
            files
        })
    }

    fn print(&self, plan: &Plan, last: &PlanHashes) -> Result<Printed, EmitError> {
        let mut printed = match self.crates.layout {
            Layout::Single => print_modules(plan, &self.manifest, last),
            Layout::Facade => facade::files(plan, &self.manifest, &self.crates, last),
        }?;
        drop_hidden(&mut printed.files);
        Ok(printed)
    }
}

/// Where the files of a product go, and by which paths rustdoc and tests call what is in them.
#[derive(Clone, Debug, Hash)]
struct Home {
    /// Folder of its sources.
    folder: String,
    /// Path of the product in Rust.
    product: String,
    /// Path of its crate.
    krate: String,
    /// It is a module behind a feature, and no crate of its own.
    is_module: bool,
    /// The product documents errors.
    has_errors: bool,
}

/// Prints a crate with every product as a module.
///
/// # Errors
/// When what was planned is not Rust, which is a bug of this generator.
pub fn files(plan: &Plan, manifest: &Manifest) -> Result<Files, EmitError> {
    let mut files = print_modules(plan, manifest, &PlanHashes::new())?.files;
    drop_hidden(&mut files);
    Ok(files)
}

/// Takes out letters that no reader sees. Literals are escaped; what is left stands in comments.
fn drop_hidden(files: &mut Files) {
    for text in files.values_mut().filter(|text| has_hidden(text)) {
        text.retain(|c| !is_hidden(c));
    }
}

fn print_modules(
    plan: &Plan,
    manifest: &Manifest,
    last: &PlanHashes,
) -> Result<Printed, EmitError> {
    let homes = module_homes(plan, manifest);
    let mut printed = print_sources(&homes, last)?;
    for (product, home) in &homes {
        let path = format!("{}/mod.rs", home.folder);
        let text = product::print(product, product::module_head(product));
        let text = text.map_err(|e| e.within(&path))?;
        printed.files.insert(path, text);
    }
    printed.files.extend(shared_files(plan, manifest));
    Ok(printed)
}

/// Those of them that are of no product alone.
fn shared_files(plan: &Plan, manifest: &Manifest) -> Files {
    let contract = contract::print(&module_homes(plan, manifest));
    let shares: Vec<Share> = plan.products.iter().map(Share::of).collect();
    let mut files = Files::new();
    files.insert(
        "Cargo.toml".into(),
        krate::cargo_toml(&shares, manifest, contract.is_some()),
    );
    files.extend(contract.map(|text| ("tests/contract.rs".to_owned(), text)));
    files.insert("README.md".into(), krate::readme(&shares, manifest));
    files.extend(surface(&plan.surface).map(|text| (SURFACE.to_owned(), text)));
    files.insert("src/lib.rs".into(), krate::lib(&shares));
    files
}

fn module_homes<'p>(plan: &'p Plan, manifest: &Manifest) -> Vec<(&'p Product, Home)> {
    let krate = manifest.name.replace('-', "_");
    let home = |product: &'p Product| {
        let module = &product.module;
        let home = Home {
            folder: format!("src/{module}"),
            product: format!("{krate}::{module}"),
            krate: krate.clone(),
            is_module: true,
            has_errors: product.errors.is_some(),
        };
        (product, home)
    };
    plan.products.iter().map(home).collect()
}

/// The file with the names of types; none where there are none.
fn surface(names: &Surface) -> Option<String> {
    (!names.is_empty()).then(|| format!("# {MARK}\n{}", names.print()))
}

/// The files of all operations, and of what they have in common.
fn print_sources(products: &[(&Product, Home)], last: &PlanHashes) -> Result<Printed, EmitError> {
    let operations = products.par_iter().flat_map(|(product, home)| {
        product
            .operations
            .par_iter()
            .map(move |operation| (operation, home))
    });
    let printed: Result<Vec<_>, EmitError> = operations
        .map(|(operation, home)| reprint::print_operation(operation, home, last))
        .collect();
    let mut out = Printed::default();
    for (path, plan, text) in printed? {
        out.plans.insert(path.clone(), plan);
        match text {
            Some(text) => drop(out.files.insert(path, text)),
            None => drop(out.kept.insert(path)),
        }
    }
    for (product, home) in products {
        if let Some(table) = &product.errors {
            let path = format!("{}/errors.rs", home.folder);
            out.files.insert(path, product::errors(table));
        }
        if !product.types.is_empty() {
            let path = format!("{}/types.rs", home.folder);
            let text = product::types(product).map_err(|e| e.within(&path))?;
            out.files.insert(path, text);
        }
    }
    Ok(out)
}
