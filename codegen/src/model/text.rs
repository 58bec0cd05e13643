//! Texts in the languages of the docs.

use serde::Serialize;

/// Text in the languages of the docs, raw Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh: Option<String>,
}

impl Text {
    /// Text in one language; none at all when it is blank.
    pub fn in_language(text: &str, language: Language) -> Self {
        let text = Some(text.trim())
            .filter(|t| !t.is_empty())
            .map(str::to_owned);
        match language {
            Language::En => Self { en: text, zh: None },
            Language::Zh => Self { en: None, zh: text },
        }
    }

    /// The raw Markdown in the languages that `locale` asks for; empty when there is none at all.
    pub fn choose(&self, locale: Locale) -> String {
        let present = |t: &Option<String>| {
            t.as_deref()
                .map(str::trim)
                .filter(|t| !t.is_empty())
                .map(str::to_owned)
        };
        let (en, zh) = (present(&self.en), present(&self.zh));
        match (locale, en, zh) {
            (Locale::Both, Some(en), Some(zh)) if en != zh => format!("{en}\n\n{zh}"),
            (Locale::Zh, en, zh) => zh.or(en).unwrap_or_default(),
            (Locale::En | Locale::Both, en, zh) => en.or(zh).unwrap_or_default(),
        }
    }

    /// Fills the languages that are missing.
    pub fn fill_from(&mut self, other: Self) {
        self.en = self.en.take().or(other.en);
        self.zh = self.zh.take().or(other.zh);
    }
}

/// Language of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Chinese.
    #[default]
    Zh,
    /// English.
    En,
}

/// Which languages go into the documentation of the generated code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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
