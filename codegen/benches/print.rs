//! CPU time from a folder of pages to formatted Rust, as a ratio to what cannot be avoided: walking the pages as
//! Markdown, parsing the Rust and printing it, all measured in the same run. The best of several rounds counts, since
//! whatever else the machine does can only add to it.
//!
//! `ALICLOUD_CORPUS=FOLDER cargo bench -p alicloud-codegen --bench print` (without it: our own `api-docs`).

use std::{env, fs, hint::black_box, path::PathBuf, time::Duration};

use alicloud_codegen::{emit::rust::Runtime, generator::Generator, source};
use mimalloc::MiMalloc;
use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;

/// That of the program, for the yardsticks as well.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// CPU time of this process so far, in hundredths of a second.
fn cpu() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|t| t.parse::<u64>().ok());
    Duration::from_millis(ticks.sum::<u64>() * 10)
}

const ROUNDS: usize = 3;

/// What `run` gives, and the CPU seconds it took.
fn timed<T>(run: impl FnOnce() -> T) -> (T, f64) {
    let before = cpu();
    let out = run();
    (out, (cpu() - before).as_secs_f64())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let docs = env::var_os("ALICLOUD_CORPUS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../api-docs"),
        PathBuf::from,
    );
    println!("pages of {}", docs.display());
    let generator = Generator::new(&docs).runtime(Runtime::Registry);
    let sources = source::load(&docs)?;
    let pages: Vec<_> = sources.files().map(|(_, file)| file.text.clone()).collect();
    let [mut ours, mut walking, mut printing] = [f64::MAX; 3];
    let (mut events, mut lines) = (0, 0);
    for _ in 0..ROUNDS {
        let (printed, spent) = timed(|| generator.print());
        let (_, files) = printed?;
        ours = ours.min(spent);
        let rust: Vec<&String> = files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs"))
            .map(|(_, text)| text)
            .collect();
        lines = rust.iter().map(|text| text.lines().count()).sum();
        let (count, spent) = timed(|| pages.par_iter().map(|text| walk(text)).sum::<usize>());
        (events, walking) = (count, walking.min(spent));
        let (length, spent) = timed(|| rust.par_iter().map(|text| print(text)).sum::<usize>());
        black_box(length);
        printing = printing.min(spent);
    }
    println!("docs to formatted Rust                       {ours:>7.2} CPU s");
    println!("pulldown-cmark walks the pages               {walking:>7.2} CPU s");
    println!("syn parses and prettyplease prints the Rust  {printing:>7.2} CPU s");
    println!(
        "{events} events, {lines} lines; ratio {:.2} (wanted: at most 2.5)",
        ours / (walking + printing)
    );
    Ok(())
}

fn walk(text: &str) -> usize {
    Parser::new_ext(text, Options::all())
        .into_offset_iter()
        .map(black_box)
        .count()
}

fn print(text: &str) -> usize {
    syn::parse_file(text).map_or(0, |file| prettyplease::unparse(&file).len())
}
