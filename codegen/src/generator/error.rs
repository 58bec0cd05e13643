//! Why a run can fail.

use std::{fmt, path::PathBuf};

use crate::{emit::EmitError, source::LoadError, write::WriteError};

use super::settings::SettingsError;

/// Why a run could not be finished.
#[derive(Debug)]
#[non_exhaustive]
pub enum GenerateError {
    /// There is no operation page in the folder, or none of the wanted products.
    NoPages {
        /// The folder.
        docs: PathBuf,
    },
    /// What `crates.toml` says cannot be done.
    Settings(SettingsError),
    /// The pages cannot be read.
    Load(LoadError),
    /// What was planned cannot be printed.
    Emit(EmitError),
    /// The files cannot be written.
    Write(WriteError),
}

impl From<SettingsError> for GenerateError {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error)
    }
}

impl From<LoadError> for GenerateError {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}

impl From<EmitError> for GenerateError {
    fn from(error: EmitError) -> Self {
        Self::Emit(error)
    }
}

impl From<WriteError> for GenerateError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

impl fmt::Display for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPages { docs } => write!(
                f,
                "{}: no operation page found; give the folder of the pages with --docs",
                docs.display()
            ),
            Self::Settings(error) => error.fmt(f),
            Self::Load(error) => error.fmt(f),
            Self::Emit(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for GenerateError {}
