//! What each pattern of `doc::facts` yields on a folder of pages, and descriptions drawn by lot to judge it by.
//!
//! `cargo run --release -p alicloud-codegen --example facts -- FOLDER [PATTERN SAMPLES SEED]`

use std::{collections::BTreeMap, error::Error, path::Path};

use alicloud_codegen::{
    doc::{
        ParamRow,
        facts::{self, FactContext},
        read_all,
    },
    model::Language,
    source,
};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let folder = args.first().ok_or("which folder?")?;
    let (docs, _) = read_all(&source::load(Path::new(folder))?);
    let rows: Vec<(Language, &ParamRow)> = docs
        .operations
        .iter()
        .flat_map(|o| o.request.iter().chain(&o.response).map(|t| (o.language, t)))
        .flat_map(|(language, table)| table.rows.iter().map(move |r| (language, r)))
        .collect();
    let mut yields: BTreeMap<&str, Vec<usize>> =
        facts::patterns().map(|p| (p, Vec::new())).collect();
    for (i, (language, row)) in rows.iter().enumerate() {
        let context = FactContext {
            name: &row.name.value,
            ty: &row.ty.value.kind,
            example: row.example.as_ref().map(|e| e.value.as_str()),
        };
        facts::read_traced(*language, &row.description.value, context, &mut |pattern| {
            yields.entry(pattern).or_default().push(i);
        });
    }
    println!("{} descriptions", rows.len());
    for (pattern, found) in &yields {
        println!("{:>7} {pattern}", found.len());
    }
    let [_, pattern, samples, seed] = args.as_slice() else {
        return Ok(());
    };
    let found = yields.get(pattern.as_str()).ok_or("no such pattern")?;
    let mut state: u64 = seed.parse()?;
    for _ in 0..samples.parse()? {
        // Knuth's linear congruential generator: the same seed draws the same descriptions.
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        let Some(i) = found.get((state >> 33) as usize % found.len().max(1)) else {
            break;
        };
        let row = rows[*i].1;
        let example = row.example.as_ref().map(|e| e.value.as_str());
        println!(
            "\n{} {example:?}\n{}\n{:?}",
            row.name.value, row.description.value, row.facts
        );
    }
    Ok(())
}
