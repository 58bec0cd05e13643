//! The rules of the `page` and `doc` stages. Each has its page in `codegen/diagnostics/`.

use crate::{
    canonical,
    report::{Level, Rule},
};

/// A row had more cells than its header: the surplus was folded into one cell.
pub static ROW_FOLDED: Rule = Rule {
    code: "D0101",
    level: Level::Note,
    title: "surplus cells were folded into one",
};
/// A row had fewer cells than its header.
pub static ROW_PADDED: Rule = Rule {
    code: "D0102",
    level: Level::Warning,
    title: "cells are missing at the end",
};
/// A fence is never closed.
pub static FENCE_OPEN: Rule = Rule {
    code: "D0103",
    level: Level::Warning,
    title: "a code block is never closed",
};
/// A code block holds sections of the page.
pub static SECTION_IN_CODE: Rule = Rule {
    code: "D0110",
    level: Level::Warning,
    title: "a code block holds sections of the page",
};
/// Characters that stand for bytes which were no UTF-8.
pub static NO_TEXT: Rule = Rule {
    code: "D0104",
    level: Level::Warning,
    title: "characters are lost, their bytes were no UTF-8",
};
/// A column whose header is not known.
pub static COLUMN_BY_CONTENT: Rule = Rule {
    code: "D0201",
    level: Level::Warning,
    title: "the header of a column is not known, its cells decided",
};
/// A name cell that holds no name.
pub static NAME_CELL: Rule = Rule {
    code: "D0202",
    level: Level::Warning,
    title: "a name cell holds no name",
};
/// A type cell with a word that no table knows.
pub static TYPE_WORD: Rule = Rule {
    code: "D0203",
    level: Level::Warning,
    title: "a type cell holds no known type",
};
/// An error row without a usable status.
pub static ERROR_STATUS: Rule = Rule {
    code: "D0204",
    level: Level::Note,
    title: "an error row has no HTTP status",
};
/// An operation page whose action cannot be found.
pub static NO_ACTION: Rule = Rule {
    code: "D0205",
    level: Level::Error,
    title: "the name of the operation cannot be found",
};
/// The names that a page gives itself disagree.
pub static ACTION_DISAGREES: Rule = Rule {
    code: "D0206",
    level: Level::Warning,
    title: "the page gives itself different names",
};
/// An operation page whose product cannot be found.
pub static NO_PRODUCT: Rule = Rule {
    code: "D0207",
    level: Level::Error,
    title: "the product of the operation cannot be found",
};
/// An operation page whose version cannot be found.
pub static NO_VERSION: Rule = Rule {
    code: "D0208",
    level: Level::Error,
    title: "the API version of the operation cannot be found",
};
/// The version is that of the pages around.
pub static VERSION_GUESSED: Rule = Rule {
    code: "D0209",
    level: Level::Note,
    title: "product or version are those of the pages around",
};
/// A ROA page without a request line.
pub static NO_REQUEST_LINE: Rule = Rule {
    code: "D0210",
    level: Level::Warning,
    title: "a ROA page has no request line",
};

/// An error row without a code.
pub static ERROR_CODE: Rule = Rule {
    code: "D0211",
    level: Level::Warning,
    title: "an error row has no code",
};
/// An example that no repair makes readable.
pub static EXAMPLE_LOST: Rule = Rule {
    code: "D0212",
    level: Level::Warning,
    title: "an example cannot be read",
};
/// An example that had to be repaired.
pub static EXAMPLE_REPAIRED: Rule = Rule {
    code: "D0213",
    level: Level::Note,
    title: "an example was repaired",
};

/// A position cell with a word that no table knows.
pub static POSITION_WORD: Rule = Rule {
    code: "D0214",
    level: Level::Warning,
    title: "a position cell holds no known position",
};

/// A section stands under the heading of another one.
pub static SECTION_MISTAKEN: Rule = Rule {
    code: "D0215",
    level: Level::Warning,
    title: "a section stands under the heading of another one",
};

/// A page with parameters that is left out, because nothing on it can be the name of an operation.
pub static NO_OPERATION: Rule = Rule {
    code: "D0216",
    level: Level::Warning,
    title: "a page with parameters names no operation",
};
/// A table in a section that no word list knows.
pub static TABLE_LEFT_OUT: Rule = Rule {
    code: "D0217",
    level: Level::Note,
    title: "a table is neither parameters nor errors",
};
/// Codes of something that the call starts.
pub static OUTCOMES: Rule = Rule {
    code: "D0218",
    level: Level::Note,
    title: "a table says how a job can end, not what the call returns",
};
/// A table that is not a pipe table.
pub static HTML_TABLE: Rule = Rule {
    code: "D0219",
    level: Level::Warning,
    title: "a table is written in HTML, or without pipes",
};

/// A column that no word list knows and whose cells look like nothing in particular.
pub static COLUMN_UNKNOWN: Rule = Rule {
    code: "D0220",
    level: Level::Warning,
    title: "a column is of no known kind",
};

/// A row that no pipe closes before the next one, or before the page ends.
pub static ROW_OPEN: Rule = Rule {
    code: "D0105",
    level: Level::Warning,
    title: "a row is never closed",
};
/// A page in another encoding than UTF-8.
pub static ENCODING: Rule = Rule {
    code: "D0108",
    level: Level::Note,
    title: "a page is not in UTF-8",
};
/// Characters that show nothing, or turn the direction of others around.
pub static HIDDEN: Rule = Rule {
    code: "D0109",
    level: Level::Note,
    title: "characters that show nothing were taken out",
};
/// Two rows on one line.
pub static ROW_JOINED: Rule = Rule {
    code: "D0106",
    level: Level::Warning,
    title: "a row stands on the line of another one",
};
/// Rows that text parts from their table.
pub static ROW_APART: Rule = Rule {
    code: "D0107",
    level: Level::Warning,
    title: "text stands between a row and its table",
};
/// A table below a heading that no word list knows, on a page that lacks a section of its kind.
pub static HEADING_UNKNOWN: Rule = Rule {
    code: "D0229",
    level: Level::Warning,
    title: "the heading of a table is not known, its columns decided",
};
/// A request example with parameters on a page without a table of them.
pub static NO_PARAMETERS: Rule = Rule {
    code: "D0221",
    level: Level::Warning,
    title: "the request example has parameters, and no table has",
};
/// A section of parameters or fields that yields none.
pub static SECTION_EMPTY: Rule = Rule {
    code: "D0222",
    level: Level::Warning,
    title: "a section of parameters or fields yields no row",
};
/// A row without a type in a table of typed rows.
pub static TYPE_EMPTY: Rule = Rule {
    code: "D0223",
    level: Level::Warning,
    title: "a type cell is empty",
};
/// A required cell that is neither yes nor no.
pub static REQUIRED_WORD: Rule = Rule {
    code: "D0224",
    level: Level::Warning,
    title: "a required cell says neither yes nor no",
};
/// A row with a type and without a name, where no list or struct can hold it.
pub static ROW_NAMELESS: Rule = Rule {
    code: "D0225",
    level: Level::Warning,
    title: "a row has a type and no name",
};
/// One name twice in one table, with two types.
pub static NAME_TWICE: Rule = Rule {
    code: "D0226",
    level: Level::Warning,
    title: "one name stands twice, with two types",
};
/// A page that describes more than one operation.
pub static TWO_OPERATIONS: Rule = Rule {
    code: "D0227",
    level: Level::Warning,
    title: "a page describes several operations",
};
/// A page with an Action row that is not read as an operation.
pub static ACTION_IGNORED: Rule = Rule {
    code: "D0228",
    level: Level::Warning,
    title: "a page with an Action row is not read as an operation",
};
/// A heading that is not known.
pub static SECTION_BY_CONTENT: Rule = Rule {
    code: "D0231",
    level: Level::Warning,
    title: "nobody knows the heading of a section, what stands below it decided",
};
/// A page in the canonical dialect that does not follow its grammar.
pub static CANONICAL_GRAMMAR: Rule = Rule {
    code: canonical::GRAMMAR,
    level: Level::Error,
    title: "a canonical page breaks the grammar of its dialect",
};
/// A data type refers to itself.
pub static TYPE_RECURSIVE: Rule = Rule {
    code: "D0308",
    level: Level::Warning,
    title: "a data type holds itself",
};

/// Every rule of these stages.
pub static RULES: &[&Rule] = &[
    &ROW_FOLDED,
    &ROW_PADDED,
    &FENCE_OPEN,
    &SECTION_IN_CODE,
    &COLUMN_BY_CONTENT,
    &NAME_CELL,
    &TYPE_WORD,
    &ERROR_STATUS,
    &NO_ACTION,
    &NO_TEXT,
    &ACTION_DISAGREES,
    &NO_PRODUCT,
    &NO_VERSION,
    &VERSION_GUESSED,
    &NO_REQUEST_LINE,
    &ERROR_CODE,
    &EXAMPLE_LOST,
    &EXAMPLE_REPAIRED,
    &POSITION_WORD,
    &SECTION_MISTAKEN,
    &NO_OPERATION,
    &TABLE_LEFT_OUT,
    &OUTCOMES,
    &HTML_TABLE,
    &COLUMN_UNKNOWN,
    &CANONICAL_GRAMMAR,
    &ROW_OPEN,
    &ROW_JOINED,
    &ENCODING,
    &HIDDEN,
    &ROW_APART,
    &HEADING_UNKNOWN,
    &NO_PARAMETERS,
    &SECTION_EMPTY,
    &TYPE_EMPTY,
    &REQUIRED_WORD,
    &ROW_NAMELESS,
    &NAME_TWICE,
    &TWO_OPERATIONS,
    &ACTION_IGNORED,
    &SECTION_BY_CONTENT,
    &TYPE_RECURSIVE,
];
