//! Stage 6: prints what was planned. Decides nothing.

mod contract;
mod enums;
mod krate;
mod operation;
mod product;
mod structs;
mod tokens;

use std::{collections::BTreeMap, fmt};

use rayon::prelude::*;

use crate::plan::Plan;

pub use krate::{Manifest, Runtime};

/// Stands in the first line of every file that is written, and marks it as ours to change and to remove.
pub const MARK: &str =
    "Written by `codegen generate` from the API reference. What is changed by hand is lost.";

/// Files by their paths relative to the folder of the crate, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// Prints the whole crate.
///
/// # Errors
/// When what was planned is no Rust, which is a bug of this generator.
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

/// What was planned is no Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmitError {
    why: String,
}

impl EmitError {
    fn within(mut self, path: &str) -> Self {
        self.why = format!("{path}: {}", self.why);
        self
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the plan cannot be printed, this is a bug of the generator: {}",
            self.why
        )
    }
}

impl std::error::Error for EmitError {}
