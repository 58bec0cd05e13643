//! Raw Markdown of the pages as clean rustdoc.

use crate::api::Text;

/// Which languages go into the documentation of the generated code.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Chinese, and English where there is no Chinese
    Zh,
    /// English, and Chinese where there is no English
    #[default]
    En,
    /// English, then Chinese
    Both,
}

/// The raw Markdown of `text` in the languages that `locale` asks for; empty when there is none at all.
pub fn choose(text: &Text, locale: Locale) -> String {
    let present = |t: &Option<String>| {
        t.as_deref()
            .map(str::trim)
            .filter(|t| !t.is_empty())
            .map(str::to_owned)
    };
    let (en, zh) = (present(&text.en), present(&text.zh));
    match (locale, en, zh) {
        (Locale::Both, Some(en), Some(zh)) if en != zh => format!("{en}\n\n{zh}"),
        (Locale::Zh, en, zh) => zh.or(en).unwrap_or_default(),
        (Locale::En | Locale::Both, en, zh) => en.or(zh).unwrap_or_default(),
    }
}

/// A link of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// The text that is shown, plain.
    pub text: &'a str,
    /// Where it leads.
    pub target: LinkTarget<'a>,
}

/// Where a link of a page leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTarget<'a> {
    /// A document of the help centre by its number: `~~25609~~`.
    DocId(&'a str),
    /// A page of the docs by its path, without an anchor, as written.
    Page(&'a str),
    /// A place on the same page.
    Anchor(&'a str),
    /// An absolute URL.
    Url(&'a str),
}

/// What a link becomes in rustdoc.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// An intra-doc link to this Rust path.
    Item(String),
    /// A link to this absolute URL.
    Url(String),
    /// Its text alone.
    Text,
}

/// Decides what the links of a page become.
pub trait LinkResolver {
    /// What `link` becomes.
    fn resolve(&self, link: Link<'_>) -> Resolved;
}

/// Keeps absolute URLs and reduces all other links to their text.
#[derive(Clone, Copy, Debug, Default)]
pub struct AbsoluteOnly;

impl LinkResolver for AbsoluteOnly {
    fn resolve(&self, link: Link<'_>) -> Resolved {
        match link.target {
            LinkTarget::Url(url) => Resolved::Url(url.to_owned()),
            _ => Resolved::Text,
        }
    }
}

/// Clean rustdoc for a raw Markdown cell or paragraph.
pub fn to_rustdoc(markdown: &str, _links: &dyn LinkResolver) -> String {
    markdown
        .chars()
        .filter(|c| !"[]<>`*_\\#~".contains(*c))
        .collect()
}

/// The first sentence of a raw Markdown cell or paragraph, as rustdoc of one line.
pub fn summary(markdown: &str) -> String {
    let text = to_rustdoc(markdown, &AbsoluteOnly);
    text.lines()
        .find(|l| !l.trim().is_empty())
        .unwrap_or_default()
        .trim()
        .to_owned()
}
