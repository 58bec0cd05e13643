//! Writes a crate from metadata alone, for product versions drawn by lot: does what the documents say compile?
//!
//! `cargo run --release -p alicloud-codegen --example metadata_crate -- DIR OUT [COUNT] [SEED] [SKIP]`
//!
//! Prints the features, one a line, then `cargo check -p NAME --features …` in OUT tells.

use std::{error::Error, path::PathBuf};

use alicloud_codegen::{
    emit::rust::{Manifest, Runtime, files},
    generator::Locale,
    metadata::{by_product, read_metadata, witnesses::merge_witnesses},
    model::Api,
    plan,
    report::Report,
    write,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, out, rest @ ..] = arguments.as_slice() else {
        return Err("name the folder of the documents and the one of the crate".into());
    };
    let number = |ix: usize, default: usize| rest.get(ix).map_or(Ok(default), |text| text.parse());
    let (count, mut seed, skip) = (number(0, 60)?, number(1, 1)? as u64, number(2, 0)?);
    let metadata = read_metadata(&PathBuf::from(folder))?;
    let mut apis: Vec<Api> = by_product(metadata.documents)
        .into_values()
        .map(|d| merge_witnesses(Api::default(), &d).api)
        .collect();
    apis.retain(|api| !api.operations.is_empty());
    for index in (1..apis.len()).rev() {
        // A linear congruence is random enough to draw lots.
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        apis.swap(index, (seed >> 33) as usize % (index + 1));
    }
    let chosen: Vec<Api> = apis.into_iter().skip(skip).take(count).collect();
    let mut report = Report::default();
    let plan = plan::plan(&chosen, Locale::default(), &mut report);
    let manifest = Manifest {
        name: "alicloud".to_owned(),
        runtime: Runtime::Path(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../runtime")),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    write::write(&PathBuf::from(out), &files(&plan, &manifest)?)?;
    for product in &plan.products {
        println!(
            "{}\t{} operations",
            product.module,
            product.operations.len()
        );
    }
    Ok(())
}
