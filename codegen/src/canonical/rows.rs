//! Sections, columns and type words of the dialect: closed lists, one table each.

use crate::model::{Shape, Type};

/// A section below the table of operation facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Request,
    Response,
    ResponseHeaders,
    Values,
    Notes,
    Examples,
    Errors,
}

const SECTIONS: [(&str, Section); 7] = [
    ("Request", Section::Request),
    ("Response", Section::Response),
    ("Headers", Section::ResponseHeaders),
    ("Values", Section::Values),
    ("Notes", Section::Notes),
    ("Examples", Section::Examples),
    ("Errors", Section::Errors),
];

impl Section {
    /// Heading of the section.
    pub(super) fn heading(self) -> &'static str {
        SECTIONS
            .iter()
            .find(|(_, s)| *s == self)
            .map_or("", |(heading, _)| heading)
    }

    /// The section under a heading.
    pub(super) fn of_heading(heading: &str) -> Option<Self> {
        SECTIONS
            .iter()
            .find(|(known, _)| *known == heading)
            .map(|(_, s)| *s)
    }

    /// First word of paths that lead into the section from another one.
    pub(super) fn side(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::ResponseHeaders => "header",
            _ => "response",
        }
    }

    /// Names of the columns of its table, without the last ones that a table may leave out.
    pub(super) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Request => &REQUEST_NAMES,
            Self::Response | Self::ResponseHeaders => &RESPONSE_NAMES,
            Self::Values => &VALUES,
            Self::Notes => &NOTES,
            Self::Errors => &ERRORS,
            Self::Examples => &[],
        }
    }
}

/// A column of a table of parameters or fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Type,
    Required,
    Facts,
    Example,
    Description,
    Chinese,
}

/// Columns of the request. The last one is there when a row has a text for it.
pub(super) const REQUEST: [Column; 7] = [
    Column::Name,
    Column::Type,
    Column::Required,
    Column::Facts,
    Column::Example,
    Column::Description,
    Column::Chinese,
];
/// Columns of the response and its headers. The last one is there when a row has a text for it.
pub(super) const RESPONSE: [Column; 6] = [
    Column::Name,
    Column::Type,
    Column::Facts,
    Column::Example,
    Column::Description,
    Column::Chinese,
];
const REQUEST_NAMES: [&str; 7] = [
    "Name",
    "Type",
    "Required",
    "Facts",
    "Example",
    "Description",
    "Chinese",
];
const RESPONSE_NAMES: [&str; 6] = ["Name", "Type", "Facts", "Example", "Description", "Chinese"];
/// Columns of the meanings of values.
pub(super) const VALUES: [&str; 3] = ["Of", "Value", "Meaning"];
/// Columns of the notes.
pub(super) const NOTES: [&str; 4] = ["Of", "About", "Text", "Chinese"];
/// Columns of the errors. The last one is there when a row has a text for it.
pub(super) const ERRORS: [&str; 5] = ["Status", "Code", "Message", "Meaning", "Chinese"];

impl Column {
    /// Its header.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Name => "Name",
            Self::Type => "Type",
            Self::Required => "Required",
            Self::Facts => "Facts",
            Self::Example => "Example",
            Self::Description => "Description",
            Self::Chinese => "Chinese",
        }
    }
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// When the parameter is required.
    Required,
    /// What to use in its place.
    Deprecated,
}

impl About {
    /// Its word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Deprecated => "deprecated",
        }
    }

    /// What the word stands for.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        [Self::Required, Self::Deprecated]
            .into_iter()
            .find(|a| a.word() == word)
    }
}

/// Word of a type without the lists and maps around it.
pub(super) fn type_word(ty: &Type) -> &'static str {
    match ty {
        Type::String => "String",
        Type::I32 => "Integer",
        Type::I64 => "Long",
        Type::F64 => "Double",
        Type::Bool => "Boolean",
        Type::Timestamp => "Time",
        Type::Json => "Json",
        Type::Any => "Any",
        Type::Struct(_) => "Struct",
        Type::List { .. } | Type::Map { .. } => "",
    }
}

/// The types of a value that has no parts.
pub(super) const SCALARS: [Type; 8] = [
    Type::String,
    Type::I32,
    Type::I64,
    Type::F64,
    Type::Bool,
    Type::Timestamp,
    Type::Json,
    Type::Any,
];

/// The type of a word; a struct without members yet.
pub(super) fn type_of_word(word: &str) -> Option<Type> {
    let mut types = SCALARS.into_iter().chain([Type::Struct(Shape::default())]);
    types.find(|ty| type_word(ty) == word)
}
