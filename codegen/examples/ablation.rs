//! What each observation is worth: the table of `docs/shapes.md`.
//!
//! `cargo run --release -p alicloud-codegen --example ablation -- DOCS COMPARER ARGS… > table.md`
//!
//! For every observation of the search, and once with all of them, the pages of DOCS are read, the
//! model is written as `export --format tsv` writes it, and COMPARER is run with ARGS and the path of
//! that file. It prints a line of column names and a line of figures, separated by tabs; the table
//! has the columns `rqF1`, `rsF1` and `moved`. Without a comparer the table has no figures.

use std::{collections::HashMap, error::Error, path::Path, process::Command};

use alicloud_codegen::{
    api, doc,
    evidence::{self, WEIGHTS, Weight},
    export,
    model::Observation,
    source,
};

/// The columns of the comparer that the table has.
const COLUMNS: [&str; 3] = ["rqF1", "rsF1", "moved"];

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let docs = args.next().ok_or("which folder has the pages?")?;
    let comparer: Vec<String> = args.collect();
    println!(
        "| without | points | what it means | {} |",
        COLUMNS.join(" | ")
    );
    println!("|---|---|---|{}", "---|".repeat(COLUMNS.len()));
    let figures = |without| match comparer.split_first() {
        Some((command, args)) => measure(Path::new(&docs), without, command, args),
        None => Ok(COLUMNS.map(|_| "–".to_owned()).to_vec()),
    };
    println!("| nothing | | | {} |", figures(None)?.join(" | "));
    for (observation, weight, meaning) in WEIGHTS {
        let (points, cells) = match weight {
            Weight::Points(points) => (format!("{points:+}"), figures(Some(observation))?),
            // It decides nothing of the tree.
            Weight::AtMost(ceiling) => (
                format!("confidence ≤ {ceiling}"),
                COLUMNS.map(|_| "–".to_owned()).to_vec(),
            ),
        };
        println!(
            "| `{observation}` | {points} | {meaning} | {} |",
            cells.join(" | ")
        );
    }
    Ok(())
}

/// The figures of the comparer with one observation switched off.
fn measure(
    docs: &Path,
    without: Option<Observation>,
    command: &str,
    args: &[String],
) -> Result<Vec<String>, Box<dyn Error>> {
    evidence::switch_off(without);
    let sources = source::load(docs)?;
    let built = api::build(&sources, &doc::read_all(&sources).0);
    evidence::switch_off(None);
    let file = std::env::temp_dir().join(format!("ablation-{}.tsv", std::process::id()));
    std::fs::write(&file, export::tsv(&built.apis))?;
    let out = Command::new(command).args(args).arg(&file).output()?;
    std::fs::remove_file(&file)?;
    let out = String::from_utf8(out.stdout)?;
    let mut lines = out.lines();
    let (names, values) = (lines.next(), lines.next_back());
    let (Some(names), Some(values)) = (names, values) else {
        return Err("the comparer prints no figures".into());
    };
    let by_name: HashMap<&str, &str> = names.split('\t').zip(values.split('\t')).collect();
    let figure = |name: &&str| (*by_name.get(name).unwrap_or(&"–")).to_owned();
    Ok(COLUMNS.iter().map(figure).collect())
}
