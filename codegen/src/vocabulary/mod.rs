//! The vocabularies of the reference, one table a language. Pages mix languages, so every lookup asks all of them.
//!
//! A word is compared in its normal form: lower case, without emphasis, escapes and closing
//! punctuation, one blank between words.

mod en;
pub(crate) mod fact_words;
pub(crate) mod memo;
mod mixed;
pub(crate) mod phrases;
pub(crate) mod secrets;
pub(crate) mod states;
pub(crate) mod times;
pub(crate) mod type_words;
pub(crate) mod wire;
mod zh;

use std::sync::OnceLock;

use foldhash::HashMap;

pub(crate) use mixed::*;

use crate::model::Position;

use self::memo::{Memo, look_up};

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Name of a parameter or field.
    Name,
    /// Its type.
    Type,
    /// Whether it is required.
    Required,
    /// An example value.
    Example,
    /// Where it goes.
    Position,
    /// What it means.
    Description,
    /// What an error code means, in tables that also have a `Description`, which then is the message.
    Meaning,
    /// An error code.
    Code,
    /// Message of an error.
    Message,
    /// HTTP status.
    Status,
    /// A number or name of the error besides its code.
    ErrorId,
    /// The default of a parameter.
    Default,
    /// The values that a parameter may have.
    Values,
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Request parameters, and where they go when the heading says so.
    Request(Option<Position>),
    /// Response fields.
    Response(Option<Position>),
    /// The request line or a skeleton of the request.
    RequestSyntax,
    /// A skeleton of the response.
    ResponseSyntax,
    /// Error codes.
    Errors,
    /// Examples.
    Examples,
    /// The link to the API explorer.
    Debug,
    /// Permissions.
    Authorization,
    /// Developer resources, changes: nothing of the operation itself.
    Aside,
    /// A node of a data-type page.
    DataType,
}

/// A service-wide page by its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CommonTitle {
    /// Common parameters.
    PublicParameters,
    /// Endpoints.
    Endpoints,
    /// Error codes.
    Errors,
    /// Data types, one below each heading.
    DataTypes,
    /// Request structure, signature, response structure, overview, SDKs: prose around the operations.
    Prose,
}

/// The vocabulary of one language.
pub(crate) struct Words {
    /// Whole header cells.
    pub columns: &'static [(&'static str, Column)],
    /// Parts of header cells, tried in order when no whole cell fits.
    pub column_parts: &'static [(&'static str, Column)],
    /// Whole headings.
    pub headings: &'static [(&'static str, Topic)],
    /// Parts of headings, tried in order when no whole heading fits: all parts must be in it.
    pub heading_parts: &'static [(&'static [&'static str], Topic)],
    /// Required cells.
    pub required: &'static [(&'static str, bool)],
    /// Type cells.
    pub types: &'static [(&'static str, TypeWord)],
    /// Position cells.
    pub positions: &'static [(&'static str, Position)],
    /// Parts of labels that say where the parameters below go.
    pub position_parts: &'static [(&'static str, Position)],
    /// How a description announces what a column of its own holds.
    pub announcements: &'static [(Column, &'static str)],
    /// Name cells of rows that stand for the common parameters.
    pub common_rows: &'static [&'static str],
    /// Name cells of rows that say that there is nothing.
    pub nothing_rows: &'static [&'static str],
    /// Keys of the bullets of a page without tables.
    pub bullets: &'static [(&'static str, Column)],
    /// Titles of service-wide pages, by parts.
    pub common_titles: &'static [(&'static str, CommonTitle)],
    /// Names of folders whose pages are not current, by parts.
    pub stale_folders: &'static [&'static str],
    /// Parts of labels in front of a request example.
    pub request_labels: &'static [&'static str],
    /// Parts of labels in front of a response example.
    pub response_labels: &'static [&'static str],
    /// Parts of labels in front of an error example.
    pub error_labels: &'static [&'static str],
    /// Headings of a data-type page.
    pub data_type_headings: &'static [&'static str],
    /// What a description calls a value that must not be shown.
    pub secrets: &'static [&'static str],
    /// Words that end the phrase a description begins with, where its last word is not what it is about.
    pub phrase_ends: &'static [&'static str],
}

const ALL: [&Words; 2] = [&zh::WORDS, &en::WORDS];

/// The normal form of a word: see the module.
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    for c in text.chars() {
        match c {
            '*' | '\\' | '`' | '\u{200b}' | '\u{feff}' => continue,
            c if c.is_whitespace() => {
                blank = !out.is_empty();
                continue;
            }
            _ => {}
        }
        if blank {
            out.push(' ');
            blank = false;
        }
        // Chinese has no case.
        if c.is_ascii() || c >= '\u{2e80}' {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
    let end = [':', '：', '.', '。', '?', '？', ' '];
    let word = out.trim_end_matches(end);
    let word = word
        .strip_prefix('_')
        .and_then(|w| w.strip_suffix('_'))
        .unwrap_or(word);
    if word.len() == out.len() {
        out
    } else {
        word.to_owned()
    }
}

/// The normal form without what stands in brackets at its end: `错误码（error code）` is `错误码`.
fn without_brackets(normal: &str) -> &str {
    match normal.find(['(', '（']) {
        Some(i) if i > 0 && normal.ends_with([')', '）']) => normal[..i].trim_end(),
        _ => normal,
    }
}

type WordTable<T> = HashMap<&'static str, T>;

fn table<T: Clone>(
    cell: &'static OnceLock<WordTable<T>>,
    of: fn(&'static Words) -> &'static [(&'static str, T)],
) -> &'static WordTable<T> {
    cell.get_or_init(|| ALL.iter().flat_map(|w| of(w).iter().cloned()).collect())
}

/// What the column with this header holds, by its words alone.
pub fn column(header: &str) -> Option<Column> {
    thread_local! {
        static KNOWN: Memo<Option<Column>> = Memo::default();
    }
    look_up(&KNOWN, header, find_column)
}

fn find_column(header: &str) -> Option<Column> {
    static TABLE: OnceLock<WordTable<Column>> = OnceLock::new();
    let columns = table(&TABLE, |w| w.columns);
    let normal = normal(header);
    if let Some(c) = columns
        .get(normal.as_str())
        .or_else(|| columns.get(without_brackets(&normal)))
    {
        return Some(*c);
    }
    ALL.iter()
        .flat_map(|w| w.column_parts)
        .find(|(part, _)| normal.contains(part))
        .map(|(_, c)| *c)
}

/// The column whose word a header misspells by one letter or sign.
pub(crate) fn misspelt_column(header: &str) -> Option<Column> {
    let normal = normal(header);
    let length = normal.chars().count();
    // Short English words have too many neighbors.
    let least = if normal.is_ascii() { 4 } else { 3 };
    if length < least || length > 30 {
        return None;
    }
    let wanted = [Column::Name, Column::Type, Column::Required];
    ALL.iter()
        .flat_map(|w| w.columns)
        .filter(|(word, column)| wanted.contains(column) && word.is_ascii() == normal.is_ascii())
        .find(|(word, _)| strsim::osa_distance(word, &normal) == 1)
        .map(|(_, column)| *column)
}

/// The words with which a description announces what the column with this header holds, in the language of the header.
pub(crate) fn announcement(column: Column, header: &str) -> Option<&'static str> {
    let words = if header.is_ascii() {
        &en::WORDS
    } else {
        &zh::WORDS
    };
    let mut known = words.announcements.iter();
    known.find(|(c, _)| *c == column).map(|(_, text)| *text)
}

/// Whether the cell is a word that heads a column, and no more than that.
pub fn heads_column(cell: &str) -> bool {
    thread_local! {
        static KNOWN: Memo<bool> = Memo::default();
    }
    static TABLE: OnceLock<WordTable<Column>> = OnceLock::new();
    let columns = table(&TABLE, |w| w.columns);
    let heads = |cell: &str| columns.contains_key(normal(cell).as_str());
    cell.len() < 60 && look_up(&KNOWN, cell, heads)
}

/// What a section under this heading is about.
pub fn topic(heading: &str) -> Option<Topic> {
    thread_local! {
        static KNOWN: Memo<Option<Topic>> = Memo::default();
    }
    look_up(&KNOWN, heading, find_topic)
}

fn find_topic(heading: &str) -> Option<Topic> {
    let normal = normal(heading);
    if let Some(topic) = whole_topic(&normal) {
        return Some(topic);
    }
    ALL.iter()
        .flat_map(|w| w.heading_parts)
        .find(|(parts, _)| parts.iter().all(|p| normal.contains(p)))
        .map(|(_, t)| *t)
}

fn whole_topic(normal: &str) -> Option<Topic> {
    static TABLE: OnceLock<WordTable<Topic>> = OnceLock::new();
    let headings = table(&TABLE, |w| w.headings);
    headings
        .get(normal)
        .or_else(|| headings.get(without_brackets(normal)))
        .copied()
}

/// Whether a heading speaks of errors, and says more than that: `Transcoding error codes` are those of a job.
pub fn names_errors_of_something(heading: &str) -> bool {
    topic(heading) == Some(Topic::Errors) && whole_topic(&normal(heading)).is_none()
}

/// What a label in the text is about, when it is word for word a heading.
pub fn label_topic(label: &str) -> Option<Topic> {
    thread_local! {
        static KNOWN: Memo<Option<Topic>> = Memo::default();
    }
    look_up(&KNOWN, label, find_label_topic)
}

fn find_label_topic(label: &str) -> Option<Topic> {
    let normal = normal(label);
    if normal.len() > 60 {
        return None;
    }
    static TABLE: OnceLock<WordTable<Topic>> = OnceLock::new();
    let headings = table(&TABLE, |w| w.headings);
    let whole = |word: &str| headings.get(word).copied();
    // `请求行 RequestLine`: either language may follow the other.
    whole(&normal).or_else(|| {
        normal
            .split_once(' ')
            .and_then(|(first, _)| whole(first).filter(|_| !first.is_ascii()))
    })
}

/// What a required cell says, when it is one of the known words.
pub fn required(cell: &str) -> Option<bool> {
    static TABLE: OnceLock<WordTable<bool>> = OnceLock::new();
    let words = table(&TABLE, |w| w.required);
    words
        .get(cell)
        .or_else(|| words.get(normal(cell).as_str()))
        .copied()
}

/// Whether a cell is a word for required or optional, and would be nothing else in another column.
pub(crate) fn is_flag_word(cell: &str) -> bool {
    let value = |word: &str| cell.trim().eq_ignore_ascii_case(word);
    required(cell).is_some()
        && cell.len() > 1
        && !mixed::FLAGS_THAT_ARE_VALUES.iter().any(|w| value(w))
}

/// The type that a plain word names.
pub fn plain_type(word: &str) -> Option<TypeWord> {
    thread_local! {
        static KNOWN: Memo<Option<TypeWord>> = Memo::default();
    }
    static TABLE: OnceLock<WordTable<TypeWord>> = OnceLock::new();
    let words = table(&TABLE, |w| w.types);
    let found = |word: &str| {
        let found = words.get(word).or_else(|| words.get(normal(word).as_str()));
        found.cloned()
    };
    look_up(&KNOWN, word, found)
}

/// The position that a cell names.
pub fn position(cell: &str) -> Option<Position> {
    static TABLE: OnceLock<WordTable<Position>> = OnceLock::new();
    table(&TABLE, |w| w.positions)
        .get(normal(cell).as_str())
        .copied()
}

/// The position that a label or heading gives to the parameters below it.
pub fn position_of_label(label: &str) -> Option<Position> {
    thread_local! {
        static KNOWN: Memo<Option<Position>> = Memo::default();
    }
    look_up(&KNOWN, label, find_position_of_label)
}

fn find_position_of_label(label: &str) -> Option<Position> {
    let normal = normal(label);
    ALL.iter()
        .flat_map(|w| w.position_parts)
        .find(|(part, _)| normal.contains(part))
        .map(|(_, p)| *p)
}

/// Whether a name cell stands for the common parameters.
pub fn is_common_row(name: &str) -> bool {
    // An identifier is a parameter; only phrases are compared.
    if name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'\\'))
    {
        return false;
    }
    let normal = normal(name);
    ALL.iter()
        .flat_map(|w| w.common_rows)
        .any(|w| normal.contains(w))
}

/// Whether a name cell says that there is nothing.
pub fn is_nothing_row(name: &str) -> bool {
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '。' | '.'));
    ALL.iter()
        .flat_map(|w| w.nothing_rows)
        .any(|w| name.eq_ignore_ascii_case(w))
}

/// Whether a paragraph says that there are no parameters or fields, or none besides the common ones.
pub(crate) fn says_nothing(text: &str) -> bool {
    let normal = normal(text);
    let whole = || is_nothing_row(&normal);
    normal.len() <= 400
        && (whole()
            || mixed::NOTHING_PHRASES
                .iter()
                .any(|phrase| normal.contains(phrase)))
}

/// Whether a sentence says where more is told, of the common parameters say.
pub(crate) fn points_elsewhere(text: &str) -> bool {
    let normal = normal(text);
    mixed::POINTERS.iter().any(|p| normal.starts_with(p))
}

/// Whether a short required cell is a condition.
pub(crate) fn is_condition(cell: &str) -> bool {
    let normal = normal(cell);
    mixed::CONDITION_WORDS.iter().any(|w| normal.contains(w))
}

/// What the key of a bullet stands for, on pages without tables.
pub fn bullet(key: &str) -> Option<Column> {
    static TABLE: OnceLock<WordTable<Column>> = OnceLock::new();
    table(&TABLE, |w| w.bullets)
        .get(normal(key).as_str())
        .copied()
}

/// What service-wide page has this title.
pub fn common_title(title: &str) -> Option<CommonTitle> {
    let normal = normal(title);
    ALL.iter()
        .flat_map(|w| w.common_titles)
        .find(|(part, _)| normal.contains(part))
        .map(|(_, t)| *t)
}

/// Whether the folder says that its pages are not current.
pub fn is_stale_folder(folder: &str) -> bool {
    let normal = folder.to_lowercase();
    ALL.iter()
        .flat_map(|w| w.stale_folders)
        .any(|w| normal.contains(w))
}

/// What the label in front of an example says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelKind {
    /// A request.
    Request,
    /// A response.
    Response,
    /// An error.
    Error,
}

/// What a label in front of an example says of it.
pub fn label_kind(label: &str) -> Option<LabelKind> {
    thread_local! {
        static KNOWN: Memo<Option<LabelKind>> = Memo::default();
    }
    look_up(&KNOWN, label, find_label_kind)
}

fn find_label_kind(label: &str) -> Option<LabelKind> {
    let normal = normal(label);
    let has = |of: fn(&'static Words) -> &'static [&'static str]| {
        ALL.iter().flat_map(|w| of(w)).any(|p| normal.contains(p))
    };
    if has(|w| w.error_labels) {
        Some(LabelKind::Error)
    } else if has(|w| w.request_labels) {
        Some(LabelKind::Request)
    } else if has(|w| w.response_labels) {
        Some(LabelKind::Response)
    } else {
        None
    }
}

/// Whether the heading is one of a data-type page.
pub fn is_data_type_heading(heading: &str) -> bool {
    let normal = normal(heading);
    ALL.iter()
        .flat_map(|w| w.data_type_headings)
        .any(|w| normal == *w)
}

/// A type in the words of the docs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TypeWord {
    /// Empty or a dash: the page does not say.
    #[default]
    Unspecified,
    /// String.
    String,
    /// Integer (32 bits in the docs' words).
    Integer,
    /// Long.
    Long,
    /// Float or Double.
    Float,
    /// Boolean.
    Boolean,
    /// A date or time.
    Time,
    /// Bytes.
    Binary,
    /// A text that holds JSON.
    Json,
    /// Struct or Object.
    Struct,
    /// Map.
    Map,
    /// A list: of what, when the cell says so.
    List(Option<Box<TypeWord>>),
    /// A name of a type defined elsewhere (`Tag`, `DomainListType`).
    Named(String),
    /// A word that no table of words knows.
    Unknown(String),
}

#[cfg(test)]
mod tests;
