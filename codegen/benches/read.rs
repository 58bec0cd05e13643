//! How long the reader and the model take, against pulldown-cmark merely walking the same files in the same run.
//!
//! ```text
//! ALICLOUD_CORPUS=path/to/pages cargo bench -p alicloud-codegen --bench read
//! ```
//!
//! Everything runs on one thread, and what counts is the time that the thread spent on a CPU, where the system tells it
//! (Linux), and wall time elsewhere. The best of several rounds counts, since whatever else the machine does can only
//! add to it.

use std::{
    env, fs, hint,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

use alicloud_codegen::{
    doc, page,
    run::Run,
    source::{self, SourceMap},
    vocabulary,
};
use mimalloc::MiMalloc;
use pulldown_cmark::{Options, Parser};

/// That of the program, for the walk as well.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The reader may take this many times as long as the walk.
const TARGET: f64 = 5.0;
/// Pages to finished model may take this many times as long.
const MODEL_TARGET: f64 = 9.0;
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    let Some(folder) = env::var_os("ALICLOUD_CORPUS") else {
        println!("skipped: ALICLOUD_CORPUS names no folder with pages");
        return ExitCode::SUCCESS;
    };
    let sources = match source::load(Path::new(&folder)) {
        Ok(sources) => sources,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else {
        eprintln!("no thread to run on");
        return ExitCode::FAILURE;
    };
    let bytes: usize = sources.files().map(|(_, f)| f.text.len()).sum();
    println!(
        "{} files, {:.1} MB",
        sources.files().count(),
        bytes as f64 / 1e6
    );
    // Rounds alternate, so that a slow minute of the machine hits all of them.
    let [mut walking, mut paging, mut reading, mut modelling] = [Duration::MAX; 4];
    for _ in 0..ROUNDS {
        walking = walking.min(timed(|| walk(&sources)));
        paging = paging.min(timed(|| pages(&sources)));
        reading =
            reading.min(pool.install(|| timed(|| doc::read_all(&sources).0.operations.len())));
        modelling = modelling.min(pool.install(|| timed(|| Run::over(&sources).apis.len())));
    }
    let ratio = |d: Duration| d.as_secs_f64() / walking.as_secs_f64();
    println!(
        "pulldown-cmark walks  {:7.3} s   1.00",
        walking.as_secs_f64()
    );
    println!(
        "pages with whole rows {:7.3} s   {:.2}",
        paging.as_secs_f64(),
        ratio(paging)
    );
    println!(
        "flat typed rows       {:7.3} s   {:.2}   (target {TARGET:.2})",
        reading.as_secs_f64(),
        ratio(reading)
    );
    println!(
        "finished model        {:7.3} s   {:.2}   (target {MODEL_TARGET:.2})",
        modelling.as_secs_f64(),
        ratio(modelling)
    );
    ExitCode::SUCCESS
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

/// What any program has to do that reads Markdown at all.
fn walk(sources: &SourceMap) -> usize {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_STRIKETHROUGH;
    sources
        .files()
        .map(|(_, f)| Parser::new_ext(&f.text, options).count())
        .sum()
}

fn pages(sources: &SourceMap) -> usize {
    sources
        .files()
        .map(|(id, f)| {
            page::read(id, &f.text, &vocabulary::heads_column)
                .sections
                .len()
        })
        .sum()
}
