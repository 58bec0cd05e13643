//! `crates.toml` beside the pages: which crates they become.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use crate::{plan::CrateSettings, source};

/// Name of the file.
pub(super) const FILE: &str = "crates.toml";

/// Reads the file in the folder of the docs; without one, everything is as it is by default.
pub(super) fn read(docs: &Path) -> Result<CrateSettings, SettingsError> {
    let path = docs.join(FILE);
    let text = match source::read_regular_text(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(CrateSettings::default());
        }
        Err(error) => return Err(SettingsError::new(path, &error)),
    };
    let settings: CrateSettings =
        toml::from_str(&text).map_err(|error| SettingsError::new(path.clone(), &error))?;
    match settings.find_mistake() {
        Some(mistake) => Err(SettingsError::new(path, &mistake)),
        None => Ok(settings),
    }
}

/// The file cannot be used.
#[derive(Clone, Debug)]
pub struct SettingsError {
    path: PathBuf,
    why: String,
}

impl SettingsError {
    fn new(path: PathBuf, why: &dyn fmt::Display) -> Self {
        let why = why.to_string().trim_end().to_owned();
        Self { path, why }
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.why)
    }
}

impl std::error::Error for SettingsError {}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read_text(text: &str) -> Result<CrateSettings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), text).unwrap();
        read(folder.path())
    }

    #[test]
    fn without_a_file_there_is_one_crate() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap(), CrateSettings::default());
    }

    #[test]
    fn what_cannot_be_meant_is_an_error() {
        let of = |text: &str| read_text(text).unwrap_err().to_string();
        assert!(of("layout = \"many\"").contains("crates.toml"));
        assert!(of("groups.serde = [\"ecs\"]").contains("`serde` has the name of another feature"));
        assert!(of("groups.ecs = [\"ecs\"]").contains("`ecs` has the name of another feature"));
        assert!(of("groups.\"a b\" = []").contains("cannot be the name of a feature"));
        assert!(of("colour = 1").contains("colour"));
    }
}
