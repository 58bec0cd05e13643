//! Stage 3: typed rows, still flat, of one page. Knows columns, headings and the vocabularies of both languages.

mod bullets;
mod callable;
mod canonical_page;
mod cells;
mod classify;
mod clues;
mod columns;
mod doubts;
mod errors;
mod examples;
pub mod facts;
mod flattened;
mod flattened_json;
mod flattened_texts;
mod identity;
mod item_rows;
pub(crate) mod listed_members;
mod named_headings;
mod names;
mod neighbors;
mod open_sections;
mod operation;
mod outvoted;
mod read_all;
mod refold;
mod request_line;
mod rows;
pub mod rules;
mod section_topics;
mod shared_pages;
mod split;
mod stated_versions;
mod swallowed;
mod tables;
mod types;
mod unknown_header;
mod unread_tables;

pub use callable::{CallClue, LEAST_POINTS, score, score_in_words};
pub(crate) use clues::{called_host, is_region, service_of, shown_host};
pub(crate) use examples::json_keys;
pub use read_all::{Docs, read_all, read_all_with};
pub use shared_pages::{CommonDoc, CommonKind, DataTypeDoc, EndpointRow};

use crate::{
    canonical::CanonicalPage,
    examples::Tree,
    ledger::ItemId,
    model::{FieldFacts, Language, Position},
    source::{FileId, Span, Spanned},
    vocabulary::TypeWord,
};

/// How calls are put on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum StyleName {
    /// `?Action=…`.
    Rpc,
    /// `METHOD /path`.
    Roa,
}

/// One operation page, read.
#[derive(Clone, Debug, Default)]
pub struct OperationDoc {
    /// The page.
    pub file: FileId,
    /// Language of its prose.
    pub language: Language,
    /// Title as written.
    pub title: Spanned<String>,
    /// Name of the operation (`DescribeRegions`).
    pub action: Spanned<String>,
    /// Product code of the API (`Vpc`), when the page or its neighbors tell.
    pub product: Option<Spanned<String>>,
    /// API version (`2016-04-28`), when the page or its neighbors tell.
    pub version: Option<Spanned<String>>,
    /// Whether the product is that of the pages around, and not named on the page.
    pub product_guessed: bool,
    /// Whether the version is that of the pages around, and not named on the page.
    pub version_guessed: bool,
    /// Style, when the page tells.
    pub style: Option<StyleName>,
    /// `METHOD /path?query` lines of ROA pages, in order.
    pub request_lines: Vec<RequestLine>,
    /// Raw Markdown of the text before the first section.
    pub intro: Vec<Spanned<String>>,
    /// Tables of request parameters, in order.
    pub request: Vec<ParamTable>,
    /// Tables of response fields, in order.
    pub response: Vec<ParamTable>,
    /// Rows of error tables.
    pub errors: Vec<ErrorRow>,
    /// Fenced examples and syntax blocks.
    pub examples: Vec<ExampleBlock>,
    /// What speaks for and against a call over the network.
    pub call_clues: Vec<CallClue>,
    /// How good a source the page is among several of one operation.
    pub rank: Rank,
    /// What the page says, when it is in the canonical dialect; its tables above are empty then.
    pub canonical: Option<Box<CanonicalPage>>,
}

impl OperationDoc {
    /// Whether it can be called, when it is known whether its API has a version.
    pub(crate) fn is_callable(&self, versioned: bool) -> bool {
        let version = (!versioned).then_some(CallClue::NoVersion);
        let clues: Vec<CallClue> = self.call_clues.iter().copied().chain(version).collect();
        self.canonical.is_some() || callable::is_operation(&clues)
    }

    /// Responses that the page shows.
    pub(crate) fn response_trees(&self) -> impl Iterator<Item = &Tree> + Clone {
        self.examples
            .iter()
            .filter(|e| e.kind == ExampleKind::Response)
            .filter_map(|e| e.tree.as_ref())
    }
}

/// How good a source a page is among several of one operation: the greater, the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rank {
    /// It is in the canonical dialect.
    pub canonical: bool,
    /// It stands in no old or hidden folder.
    pub current: bool,
    /// The version that its link gives, as one number.
    pub version: u32,
    /// It links to the operation.
    pub linked: bool,
    /// Its folder is written without blanks, as the newer ones of a Chinese manual are. English names
    /// have blanks anyway.
    pub tight_folder: bool,
    /// Its title has no anchor, as the younger generators of pages write it.
    pub plain_title: bool,
    /// Rows of its tables.
    pub rows: usize,
}

impl Rank {
    /// Whether a page is no older than the one that was chosen before it, as far as the two tell.
    pub(crate) fn is_as_current_as(&self, chosen: Self) -> bool {
        self.current && (self.version, self.linked) == (chosen.version, chosen.linked)
    }

    /// Order among the pages of one language.
    pub fn within_language(&self) -> impl Ord + use<> {
        let folder = (self.current, self.version, self.linked, self.tight_folder);
        (self.canonical, folder, self.plain_title, self.rows)
    }

    /// Order among the best pages of all languages.
    pub fn across_languages(&self) -> impl Ord + use<> {
        let folder = (self.current, self.version, self.linked);
        (self.canonical, folder, self.plain_title, self.rows)
    }
}

/// A table of parameters or fields.
#[derive(Clone, Debug, Default)]
pub struct ParamTable {
    /// Heading of the section it stands in.
    pub heading: Option<Spanned<String>>,
    /// Label directly above it (`**DataDisk**`, `Query parameters`), for sub-tables.
    pub caption: Option<Spanned<String>>,
    /// Position that the section or label gives to all of its rows.
    pub position: Option<Position>,
    /// Whether members follow the row of what holds them and nothing marks them, as on pages of today.
    pub unmarked: bool,
    /// The rows.
    pub rows: Vec<ParamRow>,
    /// The table.
    pub span: Span,
}

/// A row of a parameter table.
#[derive(Clone, Debug, Default)]
pub struct ParamRow {
    /// Number in the ledger.
    pub item: ItemId,
    /// Name as on the wire, escapes and depth marks taken off (`Tag.N.Key`); empty for an unnamed row.
    pub name: Spanned<String>,
    /// Whether the name cell holds no name of a parameter and `name` is what it was taken to mean.
    pub name_guessed: bool,
    /// Depth by a mark (`└`, `└└`) in front of the name; `None` without a mark.
    pub depth: Option<u8>,
    /// The type cell.
    pub ty: Spanned<TypeCell>,
    /// The required cell; `None` without such a column.
    pub required: Option<Spanned<RequiredCell>>,
    /// The position cell, when there is such a column.
    pub position: Option<Spanned<Position>>,
    /// The example cell, unescaped; `None` without such a column or when empty.
    pub example: Option<Spanned<String>>,
    /// The description cell, raw Markdown.
    pub description: Spanned<String>,
    /// Facts found in the description.
    pub facts: FieldFacts,
    /// The whole row.
    pub span: Span,
}

/// What a type cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeCell {
    /// The type.
    pub kind: TypeWord,
    /// The cell as written.
    pub raw: String,
    /// Target of a link in the cell, raw.
    pub link: Option<String>,
}

/// What a required cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequiredCell {
    /// Required.
    Yes,
    /// Optional.
    No,
    /// Required under a condition, which the cell gives.
    Conditional(String),
}

/// `METHOD /path` of a ROA page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestLine {
    /// `GET`.
    pub method: String,
    /// Path with parameters as `{Name}`, without query.
    pub path: String,
    /// Names of the query parameters in the line.
    pub query: Vec<String>,
    /// Where it stands.
    pub span: Span,
}

/// A row of an error table.
#[derive(Clone, Debug, Default)]
pub struct ErrorRow {
    /// Number in the ledger.
    pub item: ItemId,
    /// The code (`InvalidSpec.NotFound`).
    pub code: Spanned<String>,
    /// HTTP status, when the cell holds one between 100 and 599.
    pub status: Option<u16>,
    /// Message of the server, a template in places.
    pub message: Option<Spanned<String>>,
    /// What it means, raw Markdown.
    pub description: Option<Spanned<String>>,
    /// Whether it says how a job ended that the call started: not a response to the call itself, and without a status.
    pub outcome: bool,
    /// The whole row.
    pub span: Span,
}

/// A fenced block that shows traffic.
#[derive(Clone, Debug)]
pub struct ExampleBlock {
    /// Number in the ledger.
    pub item: ItemId,
    /// What it shows.
    pub kind: ExampleKind,
    /// Label in front of it (`JSON format`).
    pub label: Option<String>,
    /// Heading of the section it stands in.
    pub heading: Option<String>,
    /// Parsed body, for JSON and XML (also after HTTP headers).
    pub tree: Option<Tree>,
    /// The text as written.
    pub text: Spanned<String>,
}

/// What an example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExampleKind {
    /// A request: URL, or `METHOD /path` with headers and body.
    Request,
    /// A body skeleton of a request (`"ClusterId": "String"`).
    RequestBody,
    /// A successful response.
    Response,
    /// An error response.
    Error,
    /// Program code or a command.
    Code,
    /// Anything else.
    Other,
}

#[cfg(test)]
mod doubts_tests;
#[cfg(test)]
mod flattened_tests;
#[cfg(test)]
mod identity_tests;
#[cfg(test)]
mod split_tests;
