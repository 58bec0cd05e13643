//! Measures what the reader loses without a word, on any folder of pages.
//!
//! ```text
//! cargo run --profile fast -p alicloud-codegen --example measure -- added DOCS [SEED]
//! cargo run --profile fast -p alicloud-codegen --example measure -- broken DOCS [SEED]
//! cargo run --profile fast -p alicloud-codegen --example measure -- flattened DOCS [TABLES]
//! cargo run --profile fast -p alicloud-codegen --example measure -- left-out DOCS METADATA
//! cargo run --profile fast -p alicloud-codegen --example measure -- neighbors DOCS [SEED]
//! cargo run --profile fast -p alicloud-codegen --example measure -- history SNAPSHOTS
//! cargo run --profile fast -p alicloud-codegen --example measure -- twins OLD NEW
//! ```
//!
//! `added` puts one parameter on one page of each of 200 operations, and not on the page that gives
//! the structure: on a current page, then on an older one. `broken` breaks 50 pages in each of thirty-three ways.
//! `flattened` reads pages whose cells
//! became paragraphs by a rule of its own and compares the names with the model; `TABLES` has
//! operations of the same names in tables. `left-out` holds the rows that one page has and the model lacks against the
//! vendor's documents. `neighbors` takes pages away, renames and moves them, and counts
//! those whose product, version or action changed; `history` does so for folders of dated snapshots
//! (`SNAPSHOTS/<product>/<date>`), by the pages that are the same in two of them. `twins` names what differs between
//! the operations that stand in two folders in different forms. What went wrong is listed when `MEASURE_LIST` is set.

mod added;
mod broken;
mod flattened;
mod harms;
mod identity;
mod left_out;
mod pages;
mod twins;

use std::{error::Error, path::Path};

use alicloud_codegen::source;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (what, folder, last) = match arguments.as_slice() {
        [what, folder] => (what, folder, None),
        [what, folder, last] => (what, folder, Some(last)),
        _ => return Err("say what to measure and name the folder of the pages".into()),
    };
    if what == "history" {
        return identity::measure_history(Path::new(folder));
    }
    let sources = source::load(Path::new(folder))?;
    let seed = || last.map_or(Ok(1), |seed| seed.parse::<u64>());
    match what.as_str() {
        "added" => added::measure(&sources, seed()?),
        "broken" => broken::measure(&sources, seed()?),
        "flattened" => {
            let tables = last.map(|folder| source::load(Path::new(folder)));
            flattened::measure(&sources, tables.transpose()?.as_ref());
        }
        "left-out" => {
            let folder = last.ok_or("name the folder of the documents as well")?;
            left_out::measure(&sources, Path::new(folder))?;
        }
        "neighbors" => identity::measure_neighbors(&sources, seed()?),
        "twins" => {
            let folder = last.ok_or("name the folder of the other form as well")?;
            twins::measure(&sources, &source::load(Path::new(folder))?);
        }
        other => {
            let known = "added, broken, flattened, left-out, neighbors, twins, history";
            return Err(format!("nothing is called `{other}`: {known}").into());
        }
    }
    Ok(())
}
