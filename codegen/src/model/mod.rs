//! The model: plain, serialisable data, read by everything that follows the reader.

pub mod path;
pub(crate) mod walk;

use serde::Serialize;

use crate::source::Span;

/// One version of one product.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Api {
    /// Product code as on the wire (`Vpc`).
    pub product: String,
    /// API version (`2016-04-28`).
    pub version: String,
    /// Name of the folder of the docs (`vpc`), or the lower-case product code.
    pub slug: String,
    /// Human-readable name.
    pub title: Option<String>,
    /// Endpoints.
    pub endpoints: Endpoints,
    /// Operations, sorted by action.
    pub operations: Vec<Operation>,
    /// Error codes that every operation may answer with, sorted by code.
    pub common_errors: Vec<ErrorCode>,
}

/// Where the product is reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Endpoints {
    /// Host for all regions, for a central product.
    pub central: Option<String>,
    /// Hosts by region and network.
    pub regional: Vec<RegionalEndpoint>,
    /// Rule with `{region}` in it (`vpc.{region}.aliyuncs.com`).
    pub rule: Option<String>,
    /// Code to ask the location service with.
    pub location_code: Option<String>,
}

/// A row of an endpoint table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegionalEndpoint {
    /// Region id (`cn-hangzhou`).
    pub region: String,
    /// Public host.
    pub public: Option<String>,
    /// Host inside a VPC.
    pub vpc: Option<String>,
    /// Host inside the classic network.
    pub internal: Option<String>,
}

/// How an operation is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "style")]
pub enum Style {
    /// `POST /?Action=…`.
    Rpc {
        /// HTTP method.
        method: String,
    },
    /// `METHOD /path`.
    Roa {
        /// HTTP method.
        method: String,
        /// Path with parameters as `{Name}`.
        path: String,
    },
}

impl Default for Style {
    fn default() -> Self {
        Self::Rpc {
            method: "POST".into(),
        }
    }
}

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

/// An operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Operation {
    /// Name on the wire.
    pub action: String,
    /// How it is called.
    pub style: Style,
    /// What it does.
    pub text: Text,
    /// It should not be used any more; what the page says.
    pub deprecated: Option<Text>,
    /// Parameters. A struct parameter holds its members.
    pub parameters: Vec<Field>,
    /// Fields of the answer.
    pub response: Response,
    /// Documented error codes, in page order, each code once.
    pub errors: Vec<ErrorCode>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// Parameter that makes a repeated call safe.
    pub idempotency_token: Option<String>,
    /// Parameter that asks for a trial run.
    pub dry_run: Option<String>,
    /// Calling it again changes nothing (`Describe…`, `List…`, `Get…`, HTTP GET).
    pub read_only: bool,
    /// Examples.
    pub examples: Vec<Example>,
    /// Pages that it was read from, the one that gave the structure first: path relative to the docs.
    pub pages: Vec<String>,
    /// Title of the first page.
    #[serde(skip)]
    pub span: Span,
}

/// Shape of an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Response {
    /// What the body is: a struct nearly always, at times a list or a bare value.
    pub body: Type,
    /// Fields that travel in HTTP headers.
    pub headers: Vec<Field>,
}

/// A parameter, or a field of a shape.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Field {
    /// Name on the wire. Request lists carry no `.N`: that is the type's business.
    pub name: String,
    /// Type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: Required,
    /// Where it goes; `None` inside of a struct and in answers.
    pub position: Option<Position>,
    /// How a list or struct is written in a request.
    pub encoding: Encoding,
    /// What it means.
    pub text: Text,
    /// An example value.
    pub example: Option<String>,
    /// What its description states.
    #[serde(flatten)]
    pub facts: Facts,
    /// The value lets somebody in (a password, a private key, a token): it must not be shown.
    #[serde(skip_serializing_if = "is_false")]
    pub sensitive: bool,
    /// How the shape was decided.
    pub evidence: Evidence,
    /// Its row.
    #[serde(skip)]
    pub span: Span,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// What a description states of a parameter or field. A row and its field share this one type, so a new kind of fact is a
/// field here, what reads it, and what prints it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facts {
    /// Listed values; see `values_closed`.
    pub values: Vec<AllowedValue>,
    /// The page gives `values` as complete and the example agrees.
    pub values_closed: bool,
    /// Numeric range, either end may be open.
    pub range: Option<(Option<f64>, Option<f64>)>,
    /// Length in characters, either end may be open.
    pub length: Option<(Option<u64>, Option<u64>)>,
    /// Default of the server.
    pub default: Option<String>,
    /// Unit (`seconds`, `GB`).
    pub unit: Option<String>,
    /// Largest number of items.
    pub max_items: Option<u64>,
    /// It should not be used any more; what the page says.
    pub deprecated: Option<Text>,
    /// When it is required or allowed; what the page says.
    #[serde(skip)]
    pub condition: Option<String>,
    /// The text of the parameter is JSON.
    #[serde(skip)]
    pub json_text: bool,
    /// Several values in one text, with this between them.
    #[serde(skip)]
    pub separator: Option<char>,
}

impl Facts {
    /// Adds what another page states. What is known already stays, but a list of the same values in `language` brings
    /// its meanings along when that is English.
    pub fn fill_from(&mut self, other: Self, language: Language) {
        let same = |a: &[AllowedValue], b: &[AllowedValue]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.value == b.value)
        };
        if self.values.is_empty() {
            self.values_closed = other.values_closed;
            self.values = other.values;
        } else if language == Language::En && same(&self.values, &other.values) {
            self.values = other.values;
        }
        self.range = self.range.or(other.range);
        self.length = self.length.or(other.length);
        self.default = self.default.take().or(other.default);
        self.unit = self.unit.take().or(other.unit);
        self.max_items = self.max_items.or(other.max_items);
        match (&mut self.deprecated, other.deprecated) {
            (Some(known), Some(other)) => known.fill_from(other),
            (known @ None, Some(other)) => *known = Some(other),
            _ => {}
        }
    }
}

/// Whether a parameter must be given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "condition")]
pub enum Required {
    /// Always.
    Yes,
    /// Never, or the page does not say.
    #[default]
    No,
    /// Under a condition that the page states.
    Conditional(String),
}

/// How a list, map or struct parameter is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// `Name.1`, `Name.1.Key`, `Name.Key`; inside a JSON body, plain JSON.
    #[default]
    Flat,
    /// One text that holds JSON.
    Json,
    /// One text with commas between the items.
    Comma,
    /// One text with spaces between the items.
    Space,
    /// One text with pipes between the items.
    Pipe,
}

/// Types of the wire.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "lowercase", tag = "type")]
pub enum Type {
    /// Text.
    #[default]
    String,
    /// Whole number of 32 bits.
    I32,
    /// Whole number of 64 bits.
    I64,
    /// Number with a fraction.
    F64,
    /// Boolean.
    Bool,
    /// A time as text, in the format the page gives.
    Timestamp,
    /// A text that holds JSON.
    Json,
    /// A list.
    List {
        /// What it holds.
        item: Box<Type>,
        /// Name of the element that wraps the items in answers (`{"Regions": {"Region": […]}}`).
        wrapper: Option<String>,
    },
    /// A map from text.
    Map {
        /// What it holds.
        value: Box<Type>,
    },
    /// A struct.
    Struct(Shape),
    /// Any JSON value.
    Any,
}

/// A struct.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Shape {
    /// Name that the docs give to the type, if any.
    pub name: Option<String>,
    /// Fields in page order.
    pub fields: Vec<Field>,
}

/// A documented error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ErrorCode {
    /// Code on the wire; may hold `%s`.
    pub code: String,
    /// HTTP status.
    pub status: Option<u16>,
    /// Message template.
    pub message: Option<String>,
    /// What it means.
    pub text: Text,
    /// Its row.
    #[serde(skip)]
    pub span: Span,
}

/// How an operation pages. Names are parameters and dotted paths of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "style")]
pub enum Paging {
    /// `PageNumber` and `PageSize`.
    Number {
        /// Parameter with the number of the page.
        page: String,
        /// Parameter with the size of a page.
        size: Option<String>,
        /// Path of the total in the answer.
        total: Option<String>,
        /// Path of the list in the answer.
        items: Option<String>,
    },
    /// `NextToken`, `Marker`.
    Token {
        /// Parameter with the token.
        token: String,
        /// Path of the next token in the answer.
        next: String,
        /// Path of the flag that says that more is there, if there is one.
        more: Option<String>,
        /// Path of the list in the answer.
        items: Option<String>,
    },
    /// `Offset` and `Limit`.
    Offset {
        /// Parameter with the offset.
        offset: String,
        /// Parameter with the size of a page.
        limit: Option<String>,
        /// Path of the total in the answer.
        total: Option<String>,
        /// Path of the list in the answer.
        items: Option<String>,
    },
}

/// An example of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Example {
    /// `request`, `response` or `error`.
    pub kind: String,
    /// `url`, `http`, `json` or `xml`.
    pub notation: String,
    /// The text.
    pub text: String,
}

/// Why a field stands where it stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Evidence {
    /// Rules that spoke for it, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
    /// What spoke against it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<String>,
    /// From 0 (a guess) to 1 (certain).
    pub confidence: f32,
}

/// Language of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
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

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Position {
    /// Query string.
    Query,
    /// Path of the URL.
    Path,
    /// HTTP header.
    Header,
    /// Field of a JSON body, or the body itself.
    Body,
    /// Field of a form body.
    Form,
    /// Part of the host name.
    Host,
}

/// One value of a value list.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct AllowedValue {
    /// The value on the wire.
    pub value: String,
    /// What it means, raw Markdown; empty when the page does not say.
    pub meaning: String,
}
