//! What the tests of the workspace share: a server on loopback that checks signatures, and where things lie.

pub mod server;
pub mod signature;
pub mod vpc;

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default()
}
