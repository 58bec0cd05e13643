//! Credentials that the files of the official tools name: profiles of the CLI and sections of ini
//! files.

mod cli;
mod ini;
mod ini_parser;
mod process;
mod repr;

pub use cli::CliProfileProvider;
pub use ini::ProfileProvider;
pub use process::ExternalProvider;
