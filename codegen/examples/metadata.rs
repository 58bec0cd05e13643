//! Reads all documents of metadata of a folder and prints what became of them, and what it cost.
//!
//! `cargo run --release -p alicloud-codegen --example metadata -- DIR [--findings]`

use std::{collections::BTreeMap, error::Error, fs, path::PathBuf, time::Instant};

use alicloud_codegen::metadata::read_metadata;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name the folder of the documents")?);
    let shows_findings = arguments.next().is_some_and(|a| a == "--findings");
    let start = Instant::now();
    let metadata = read_metadata(&folder)?;
    let time = start.elapsed();
    let operations: usize = metadata
        .documents
        .iter()
        .map(|d| d.value.api.operations.len())
        .sum();
    println!("documents    {}", metadata.documents.len());
    println!("operations   {operations}");
    let balance = &metadata.balance;
    println!("nodes        {} {:?}", balance.items, balance.by_kind);
    println!("emitted      {}", balance.emitted);
    println!("merged       {}", balance.merged);
    println!("ignored      {:?}", balance.ignored);
    println!("reported     {:?}", balance.reported);
    println!("unaccounted  {}", balance.unaccounted);
    let mut findings: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &metadata.findings {
        *findings.entry(finding.code).or_default() += 1;
        if shows_findings {
            println!("{finding}");
        }
    }
    println!("findings     {findings:?}");
    println!(
        "time         {:.2} s, CPU {:.2} s, at most {} MB",
        time.as_secs_f64(),
        cpu_seconds(),
        peak_memory()
    );
    Ok(())
}

/// User and system time of the process, where the system tells.
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks = |ix: usize| {
        fields
            .get(ix)
            .and_then(|f| f.parse::<f64>().ok())
            .unwrap_or_default()
    };
    (ticks(11) + ticks(12)) / 100.0
}

/// Largest memory of the process in MB, where the system tells.
fn peak_memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|l| l.trim().trim_end_matches("kB").trim().parse::<usize>().ok());
    kilobytes.unwrap_or_default() / 1024
}
