//! What a configuration of its own costs, in memory and time. `cargo bench -p alicloud-runtime --bench config`

use std::{alloc::System, process::ExitCode, time::Instant};

use alicloud_runtime::{Config, Error};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const COUNT: usize = 200;
const ALLOWED_BYTES: usize = 8 << 10;
const ALLOWED_MICROSECONDS: f64 = 100.0;

fn build() -> Result<Config, Error> {
    Config::builder().region("cn-hangzhou").build()
}

fn main() -> Result<ExitCode, Error> {
    // What a process does once is not a configuration's.
    let first = Instant::now();
    let mut kept = vec![build()?];
    let first = first.elapsed();
    kept.reserve(COUNT);
    let region = Region::new(ALLOCATOR);
    let started = Instant::now();
    for _ in 0..COUNT {
        kept.push(build()?);
    }
    let each = started.elapsed().as_secs_f64() * 1e6 / COUNT as f64;
    let stats = region.change();
    let bytes = (stats.bytes_allocated - stats.bytes_deallocated) / COUNT;
    let allocations = (stats.allocations - stats.deallocations) / COUNT;
    println!("first configuration  {:8.1} µs", first.as_secs_f64() * 1e6);
    println!("each further one     {each:8.1} µs  {bytes} bytes in {allocations} allocations");
    let good = bytes <= ALLOWED_BYTES && each <= ALLOWED_MICROSECONDS;
    println!("allowed              {ALLOWED_MICROSECONDS:8.1} µs  {ALLOWED_BYTES} bytes");
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
