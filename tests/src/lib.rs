//! What the tests of the workspace share: a server on loopback that checks signatures, and where things lie.

pub mod ecs;
pub mod server;
pub mod signature;
mod verify;
pub mod vpc;

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// Compiles a written crate with warnings denied, without network, against the runtime of this workspace.
/// `features` are those of its products; TLS by the operating system needs headers that not every machine has.
///
/// # Errors
/// What the compiler says.
pub fn compile(krate: &Path, features: &str) -> io::Result<()> {
    // The versions of the workspace: when there is no network, nothing else need be there.
    fs::copy(workspace().join("Cargo.lock"), krate.join("Cargo.lock"))?;
    let done = Command::new(env!("CARGO"))
        .args([
            "rustc",
            "--offline",
            "--quiet",
            "--profile=check",
            "--features",
            features,
        ])
        .args(["--", "-Dwarnings"])
        .current_dir(krate)
        .env("CARGO_TARGET_DIR", workspace().join("target/foreign"))
        .output()?;
    if done.status.success() {
        Ok(())
    } else {
        Err(io::Error::other(
            String::from_utf8_lossy(&done.stderr).into_owned(),
        ))
    }
}

/// The Rust of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The guide of the runtime, compiled and run: it names products, which the runtime has none of.
#[cfg(doctest)]
mod guide {
    macro_rules! chapters {
        ($($name:ident $text:literal)*) => {$(
            #[doc = include_str!(concat!("../../runtime/src/guide/", $text))]
            pub struct $name;
        )*};
    }

    chapters! {
        Credentials "credentials.md"
        Calls "calls.md"
        Errors "errors.md"
        Paging "paging.md"
        Waiting "waiting.md"
        Testing "testing.md"
        Blocking "blocking.md"
        Tuning "tuning.md"
    }
}
