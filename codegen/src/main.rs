//! The `codegen` command line.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A model is millions of short texts: a quarter of a run was spent on their memory.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    alicloud_codegen::cli::main()
}
