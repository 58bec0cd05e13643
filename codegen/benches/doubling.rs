//! What a page of twice the size costs: rows, the size of a cell, tables, levels of nesting, depth of lists.
//!
//! ```text
//! cargo bench -p alicloud-codegen --bench doubling
//! ```
//!
//! Cost is the time that one thread spends on a CPU, the best of several rounds, and each ratio is one of the same run.

use std::{
    fmt::Write,
    fs, hint,
    process::ExitCode,
    time::{Duration, Instant},
};

use alicloud_codegen::{
    run::Run,
    source::{SourceFile, SourceMap},
};
use mimalloc::MiMalloc;

/// That of the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Twice the page may cost this many times as much.
const TARGET: f64 = 2.3;
/// What else runs on the machine only adds to a time: the least of many rounds has little of it.
const ROUNDS: usize = 9;

struct Shape {
    name: &'static str,
    size: usize,
    page: fn(usize) -> String,
}

const SHAPES: &[Shape] = &[
    Shape {
        name: "rows",
        size: 10_000,
        page: rows,
    },
    Shape {
        name: "bytes of a cell",
        size: 1_000_000,
        page: cell,
    },
    Shape {
        name: "tables",
        size: 5_000,
        page: tables,
    },
    Shape {
        name: "levels of rows",
        size: 5_000,
        page: levels,
    },
    Shape {
        name: "levels of lists",
        size: 10_000,
        page: lists,
    },
    Shape {
        name: "levels of an example",
        size: 200_000,
        page: example,
    },
    Shape {
        name: "paragraphs",
        size: 40_000,
        page: paragraphs,
    },
    Shape {
        name: "cells as paragraphs",
        size: 10_000,
        page: flattened,
    },
    Shape {
        name: "code blocks",
        size: 20_000,
        page: fences,
    },
    Shape {
        name: "errors",
        size: 10_000,
        page: errors,
    },
];

fn main() -> ExitCode {
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else {
        eprintln!("no thread to run on");
        return ExitCode::FAILURE;
    };
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|a| !a.starts_with('-'))
        .collect();
    let mut worst: f64 = 0.0;
    for shape in SHAPES {
        if !wanted.is_empty() && !wanted.iter().any(|w| shape.name.contains(w.as_str())) {
            continue;
        }
        let [one, two] = [shape.size, shape.size * 2].map(|size| sources((shape.page)(size)));
        let [mut first, mut second] = [Duration::MAX; 2];
        for _ in 0..ROUNDS {
            first = first.min(pool.install(|| timed(|| Run::over(&one).apis.len())));
            second = second.min(pool.install(|| timed(|| Run::over(&two).apis.len())));
        }
        let ratio = second.as_secs_f64() / first.as_secs_f64();
        worst = worst.max(ratio);
        println!(
            "{:22} {:6} {:8.3} s  {ratio:.2}",
            shape.name,
            shape.size,
            first.as_secs_f64()
        );
    }
    println!("worst {worst:.2} (target {TARGET:.2})");
    ExitCode::SUCCESS
}

fn sources(text: String) -> SourceMap {
    let file = SourceFile {
        path: "zoo/DescribePonds.md".to_owned(),
        text: text.into(),
    };
    SourceMap::new("docs".into(), vec![file])
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let (start, on_cpu) = (Instant::now(), cpu_time());
    hint::black_box(work());
    match (on_cpu, cpu_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// Time that this thread has spent on a CPU.
fn cpu_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

const START: &str = "\
# DescribePonds\n\
\n\
## Debugging\n\
\n\
[Explorer](https://api.aliyun.com/#product=Zoo&api=DescribePonds&type=RPC&version=2020-01-01)\n\
\n\
## Request parameters\n\
\n\
|Parameter|Type|Required|Example|Description|\n\
|--|--|--|--|--|\n\
|PondId|String|Yes|p-1|The pond.|\n\
\n\
## Response parameters\n\
\n\
|Parameter|Type|Example|Description|\n\
|--|--|--|--|\n\
|RequestId|String|4C46|The request.|\n\
";

fn page(write: impl FnOnce(&mut String)) -> String {
    let mut out = START.to_owned();
    write(&mut out);
    out
}

fn rows(n: usize) -> String {
    page(|out| {
        (0..n).for_each(|i| out.push_str(&format!("|Field{i}|String|v{i}|Field number {i}.|\n")))
    })
}

fn cell(n: usize) -> String {
    let text = "The pond is deep. Valid values: 1 to 20. ".repeat(n / 41 + 1);
    page(|out| out.push_str(&format!("|Depth|Integer|1|{text}|\n")))
}

fn tables(n: usize) -> String {
    page(|out| {
        for i in 0..n {
            let _ = write!(
                out,
                "\n## Type{i}\n\n|Parameter|Type|Example|Description|\n|--|--|--|--|\n|Field{i}|String|v|A field.|\n"
            );
        }
    })
}

fn levels(n: usize) -> String {
    page(|out| {
        for i in 0..n {
            let _ = writeln!(out, "|{}Level{i}|Struct||A level.|", "└".repeat(i.min(200)));
        }
    })
}

fn lists(n: usize) -> String {
    let mut text = String::new();
    for i in 0..n {
        let _ = write!(text, "\n{}- item {i}", "  ".repeat(i.min(400)));
    }
    page(|out| out.push_str(&format!("|Depth|Integer|1|Values:\n{text} |\n")))
}

/// Chains of as many levels as an example may have, one after the other.
fn example(n: usize) -> String {
    const LEVELS: usize = 100;
    let chain = format!("{}1{}", "{\"Level\":".repeat(LEVELS), "}".repeat(LEVELS));
    let chains: Vec<String> = (0..n / LEVELS)
        .map(|i| format!("\"Chain{i}\":{chain}"))
        .collect();
    let json = chains.join(",");
    page(|out| out.push_str(&format!("\n## Examples\n\n```json\n{{{json}}}\n```\n")))
}

fn paragraphs(n: usize) -> String {
    page(|out| (0..n).for_each(|i| out.push_str(&format!("\nParagraph number {i}.\n"))))
}

fn flattened(n: usize) -> String {
    page(|out| {
        out.push_str("\n## Response parameters\n\nParameter\n\nType\n\nDescription\n\nExample\n");
        for i in 0..n {
            let _ = writeln!(
                out,
                "\nField{i}\n\nstring\n\nThe field number {i}.\n\nv-{i}"
            );
        }
    })
}

fn fences(n: usize) -> String {
    page(|out| {
        out.push_str("\n## Examples\n");
        for i in 0..n {
            let _ = write!(out, "\n```json\n{{\"RequestId\": \"{i}\"}}\n```\n");
        }
    })
}

fn errors(n: usize) -> String {
    page(|out| {
        out.push_str(
            "\n## Error codes\n\n|HTTP status code|Error code|Error message|\n|--|--|--|\n",
        );
        for i in 0..n {
            let _ = writeln!(
                out,
                "|400|InvalidPond.Depth{i}|The pond number {i} is too deep.|"
            );
        }
    })
}
