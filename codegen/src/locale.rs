//! Which language the texts of the written crate are in.

/// Language of the texts in the written crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Locale {
    /// English, and Chinese where a page has no English twin
    #[default]
    En,
    /// Chinese, and English where a page has no Chinese twin
    Zh,
    /// English followed by Chinese
    Both,
}
