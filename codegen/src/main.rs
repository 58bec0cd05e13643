//! The `codegen` command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    alicloud_codegen::cli::main()
}
