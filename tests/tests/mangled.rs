//! Pages with lines lost, doubled, cut and swapped, and with scraps in them that mean something in Rust: whatever is
//! read from them, what is written compiles.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test says that it failed"
)]

use std::{fs, path::Path};

use alicloud_codegen::{generator::Generator, source};
use alicloud_tests::{compile, workspace};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};

/// How many mangled copies of each page are written: the same ones in each run.
const COPIES: usize = 3;

/// What happens to one line, whose place is a share of the text.
#[derive(Clone, Debug)]
enum Harm {
    Drop(f64),
    Double(f64),
    Cut(f64, f64),
    Swap(f64, f64),
    Put(f64, f64, String),
}

/// Texts that end something in Rust, or that are names there and may not be.
fn scrap() -> impl Strategy<Value = String> {
    let words = [
        "*/ fn main() {}",
        "\"#; }",
        "r#\"",
        "\\u{202e}",
        "\u{202e}",
        "'static",
        "{0}",
        "self",
        "Self",
        "crate",
        "type",
        "_",
        "1",
        "Vec",
        "Option",
        "String",
        "Operation",
        "new",
        "default",
        "clone",
        "|",
        "|`",
        "```",
        "#![deny(warnings)]",
        "[x](javascript:1)",
        "<script>",
        "Tag.N.Key",
        "A.1.1.B",
    ];
    proptest::sample::select(words.to_vec()).prop_map(str::to_owned)
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = || 0.0..1.0f64;
    prop_oneof![
        at().prop_map(Harm::Drop),
        at().prop_map(Harm::Double),
        (at(), at()).prop_map(|(line, place)| Harm::Cut(line, place)),
        (at(), at()).prop_map(|(one, other)| Harm::Swap(one, other)),
        (at(), at(), scrap()).prop_map(|(line, place, scrap)| Harm::Put(line, place, scrap)),
    ]
}

fn share(length: usize, share: f64) -> usize {
    ((length as f64 * share) as usize).min(length.saturating_sub(1))
}

/// The place in a line after so many of its cells: within a cell a scrap is a part of a name.
fn cell(line: &str, place: f64) -> usize {
    let ends: Vec<usize> = line.match_indices('|').map(|(at, _)| at + 1).collect();
    match ends.get(share(ends.len(), place)) {
        Some(end) => *end,
        None => 0,
    }
}

fn mangle(text: &str, harms: &[Harm]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for harm in harms {
        if lines.is_empty() {
            break;
        }
        let at = |place: f64| share(lines.len(), place);
        match harm {
            Harm::Drop(line) => drop(lines.remove(at(*line))),
            Harm::Double(line) => lines.insert(at(*line), lines[at(*line)].clone()),
            Harm::Swap(one, other) => {
                let (one, other) = (at(*one), at(*other));
                lines.swap(one, other);
            }
            Harm::Cut(line, place) => {
                let line = at(*line);
                let end = cell(&lines[line], *place);
                lines[line].truncate(end);
            }
            Harm::Put(line, place, scrap) => {
                let line = at(*line);
                let place = cell(&lines[line], *place);
                lines[line].insert_str(place, scrap);
            }
        }
    }
    lines.join("\n")
}

/// Writes mangled copies of all pages of the fixtures, each as a product of its own, and names them.
fn write_pages(to: &Path) -> Vec<String> {
    let sources = source::load(&workspace().join("tests/fixtures/pages")).unwrap();
    let mut runner = TestRunner::deterministic();
    let harms = proptest::collection::vec(harm(), 1..12);
    let pages = sources
        .files()
        .filter(|(_, file)| file.path.ends_with(".md"));
    let mut names = Vec::new();
    for (_, file) in pages {
        for _ in 0..COPIES {
            let name = format!("toy{}", names.len());
            let folder = to.join(&name);
            fs::create_dir_all(&folder).unwrap();
            let harms = harms.new_tree(&mut runner).unwrap().current();
            fs::write(folder.join("page.md"), mangle(&file.text, &harms)).unwrap();
            // Few of the pages name the version that each API must have.
            let facts = format!("product = \"{name}\"\nversion = \"2020-01-02\"\n");
            fs::write(folder.join("product.toml"), facts).unwrap();
            names.push(name);
        }
    }
    names
}

#[test]
fn what_is_written_from_mangled_pages_compiles() {
    let folder = tempfile::tempdir().unwrap();
    let (pages, out) = (folder.path().join("pages"), folder.path().join("sdk"));
    let names = write_pages(&pages);
    Generator::new(&pages).out(&out).generate().unwrap();
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let is_written = |name: &&String| manifest.contains(&format!("\n{name} = "));
    let written: Vec<_> = names.iter().filter(is_written).cloned().collect();
    // A page that gives no operation gives nothing that could fail to compile.
    assert!(
        written.len() > 80,
        "of {} pages {} gave a product",
        names.len(),
        written.len()
    );
    if let Err(error) = compile(&out, &written.join(",")) {
        panic!("{error}");
    }
}
