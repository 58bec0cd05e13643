//! Joins pages with documents of metadata and prints where they differ, by class and by product.
//!
//! `cargo run --release -p alicloud-codegen --example witnesses -- DOCS DIR [PRODUCT] [REVIEW]`
//!
//! With REVIEW it prints so many of the most telling differences.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    path::Path,
};

use alicloud_codegen::{
    export::{FlatKind, flat_values},
    metadata::{
        by_product, read_metadata,
        witnesses::{count_differences, merge_witnesses, pick_telling, review},
    },
    run::Run,
    source,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [docs, metadata, rest @ ..] = arguments.as_slice() else {
        return Err("name the folder of the pages and the one of the documents".into());
    };
    let run = Run::over(&source::load(Path::new(docs))?);
    let mut documents: BTreeMap<_, _> = by_product(read_metadata(Path::new(metadata))?.documents);
    let mut differences = Vec::new();
    println!("product\tpages\twitnesses\tparameters of the newest document\tpresent");
    for api in run.apis {
        let wanted = rest
            .first()
            .is_none_or(|p| p.is_empty() || p.eq_ignore_ascii_case(&api.product));
        let key = (api.product.to_lowercase(), api.version.clone());
        let Some(of_product) = documents.remove(&key).filter(|_| wanted) else {
            continue;
        };
        let (product, before) = (api.slug.clone(), api.operations.len());
        let mut merged = merge_witnesses(api, &of_product);
        let mut parameters: BTreeSet<(&str, String)> = BTreeSet::new();
        for operation in &merged.api.operations {
            let values = flat_values(operation).into_iter();
            let paths = values
                .filter(|v| v.kind == FlatKind::Request)
                .map(|v| v.path);
            parameters.extend(paths.map(|path| (operation.action.as_str(), path)));
        }
        let newest = of_product.iter().max_by(|a, b| a.date.cmp(&b.date));
        let (mut all, mut present) = (0, 0);
        for operation in newest.iter().flat_map(|d| &d.value.api.operations) {
            for value in flat_values(operation)
                .into_iter()
                .filter(|v| v.kind == FlatKind::Request)
            {
                all += 1;
                let is_inside =
                    |p: &(&str, String)| p.0 == operation.action && p.1.starts_with(&value.path);
                present += usize::from(parameters.iter().any(is_inside));
            }
        }
        println!(
            "{product}\t{before}\t{}\t{all}\t{present}",
            merged.api.operations.len()
        );
        differences.append(&mut merged.differences);
    }
    for (class, count) in count_differences(&differences) {
        println!("{count}\t{class}");
    }
    if let Some(most) = rest.get(1) {
        print!("{}", review(&pick_telling(&differences, most.parse()?)));
    }
    Ok(())
}
