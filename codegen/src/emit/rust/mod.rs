//! The backend for Rust: prints what `plan` decided, and decides nothing.

mod contract;
mod enums;
mod krate;
mod operation;
mod product;
mod structs;
mod tokens;

use rayon::prelude::*;

use crate::{
    model::{Api, Locale},
    plan::{self, Plan},
    report::Report,
};

use super::Backend;

pub use super::{EmitError, Files, MARK};
pub use krate::{Manifest, Runtime};

/// A crate of Rust.
#[derive(Clone, Debug)]
pub struct RustBackend {
    /// What its `Cargo.toml` says.
    pub manifest: Manifest,
    /// Language of its texts.
    pub locale: Locale,
}

impl Backend for RustBackend {
    fn files(&self, apis: &[Api], report: &mut Report) -> Result<Files, EmitError> {
        files(&plan::plan(apis, self.locale, report), &self.manifest)
    }
}

/// Prints the whole crate.
///
/// # Errors
/// When what was planned is not Rust, which is a bug of this generator.
pub fn files(plan: &Plan, manifest: &Manifest) -> Result<Files, EmitError> {
    let krate = manifest.name.replace('-', "_");
    let modules: Result<Vec<(String, String)>, EmitError> = plan
        .products
        .par_iter()
        .flat_map(|p| {
            p.operations
                .par_iter()
                .map(move |o| (p, Some(o)))
                .chain([(p, None)])
        })
        .map(|(product, operation)| match operation {
            Some(o) => {
                let path = format!("src/{}/{}.rs", product.module, o.module);
                let text =
                    operation::print(o, &product.module, &krate).map_err(|e| e.within(&path))?;
                Ok((path, text))
            }
            None => {
                let path = format!("src/{}/mod.rs", product.module);
                let text = product::print(product).map_err(|e| e.within(&path))?;
                Ok((path, text))
            }
        })
        .collect();
    let mut files: Files = modules?.into_iter().collect();
    let contract = contract::print(plan, &krate);
    files.insert(
        "Cargo.toml".into(),
        krate::cargo_toml(plan, manifest, contract.is_some()),
    );
    files.extend(contract.map(|text| ("tests/contract.rs".to_owned(), text)));
    files.insert("README.md".into(), krate::readme(plan, manifest));
    files.insert("src/lib.rs".into(), krate::lib(plan));
    Ok(files)
}
