//! What each observation is worth: the table of `docs/shapes.md`.
//!
//! `cargo run --profile fast -p alicloud-codegen --example ablation -- TABLE DOCS COMPARER ARGS…`
//!
//! The pages of DOCS are read once. For every observation that a decision asks for, and once with all
//! of them, the model is built without it and written as `export --format tsv` writes it, and COMPARER
//! is run with ARGS and the path of that file. It prints a line of column names and a line of figures,
//! separated by tabs. The table stands in the file TABLE between two marks.

use std::{collections::HashMap, error::Error, fs, process::Command};

use alicloud_codegen::{
    api,
    doc::{self, Docs},
    evidence::{self, WEIGHTS, Weight},
    export,
    model::Observation,
    source::{self, SourceMap},
};

/// The columns of the comparer that the table has.
const COLUMNS: [&str; 5] = ["rqF1", "rsP", "rsR", "rsF1", "moved"];

/// What lies between is written.
const MARKS: [&str; 2] = ["<!-- ablation -->\n", "<!-- end of ablation -->"];

/// Observations that say who speaks, and decide nothing of the tree.
const SPEAKERS: [Observation; 7] = [
    Observation::Row,
    Observation::ExampleLevel,
    Observation::RequestPath,
    Observation::RequestQuery,
    Observation::Canonical,
    Observation::Metadata,
    Observation::Override,
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let file = args.next().ok_or("which file has the table?")?;
    let folder = args.next().ok_or("which folder has the pages?")?;
    let command = args.next().ok_or("which program compares?")?;
    let sources = source::load(folder.as_ref())?;
    let (docs, _) = doc::read_all(&sources);
    let comparison = Comparison {
        sources: &sources,
        docs: &docs,
        command,
        args: args.collect(),
    };
    let text = fs::read_to_string(&file)?;
    let split = text.split_once(MARKS[0]);
    let split = split.and_then(|(head, rest)| Some((head, rest.split_once(MARKS[1])?.1)));
    let (head, tail) = split.ok_or("the file has no marks")?;
    let table = comparison.make_table()?;
    fs::write(&file, [head, MARKS[0], &table, MARKS[1], tail].concat())?;
    Ok(())
}

struct Comparison<'a> {
    sources: &'a SourceMap,
    docs: &'a Docs,
    command: String,
    args: Vec<String>,
}

impl Comparison<'_> {
    fn make_table(&self) -> Result<String, Box<dyn Error>> {
        let mut lines = vec![
            format!(
                "| without | weight | what it means | {} |",
                COLUMNS.join(" | ")
            ),
            format!("|---|---|---|{}", "---|".repeat(COLUMNS.len())),
            format!("| nothing | | | {} |", self.measure(None)?),
        ];
        for (observation, weight, meaning) in WEIGHTS {
            if SPEAKERS.contains(&observation) {
                continue;
            }
            let weight = match weight {
                Weight::Points(points) => format!("{points:+}"),
                Weight::AtMost(ceiling) => format!("≤ {ceiling}"),
            };
            let figures = self.measure(Some(observation))?;
            lines.push(format!(
                "| `{observation}` | {weight} | {meaning} | {figures} |"
            ));
            eprintln!("{}", lines[lines.len() - 1]);
        }
        lines.push(String::new());
        Ok(lines.join("\n"))
    }

    /// The figures of the comparer with one observation switched off.
    fn measure(&self, without: Option<Observation>) -> Result<String, Box<dyn Error>> {
        evidence::switch_off(without);
        let built = api::build(self.sources, self.docs);
        evidence::switch_off(None);
        let file = std::env::temp_dir().join(format!("ablation-{}.tsv", std::process::id()));
        fs::write(&file, export::tsv(&built.apis))?;
        let mut command = Command::new(&self.command);
        let out = command.args(&self.args).arg(&file).output()?;
        fs::remove_file(&file)?;
        let out = String::from_utf8(out.stdout)?;
        let mut lines = out.lines();
        let (Some(names), Some(values)) = (lines.next(), lines.next_back()) else {
            return Err("the comparer prints no figures".into());
        };
        let by_name: HashMap<&str, &str> = names.split('\t').zip(values.split('\t')).collect();
        let figures = COLUMNS.map(|name| *by_name.get(name).unwrap_or(&"–"));
        Ok(figures.join(" | "))
    }
}
