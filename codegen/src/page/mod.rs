//! Stage 2: one Markdown file as title, sections, tables with whole rows, fences. Knows Markdown, and nothing of APIs.

mod lines;
mod read;
mod table;

pub use read::read;

use crate::source::{FileId, Span, Spanned};

/// One page, a flat list of blocks under headings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The file.
    pub file: FileId,
    /// Text of the first heading, without its attribute.
    pub title: Option<Spanned<String>>,
    /// The attribute of the first heading: `#doc_api_Vpc_X .reference`.
    pub title_attribute: Option<Spanned<String>>,
    /// What stands before the first heading below the title, then each section in order.
    pub sections: Vec<Section>,
}

/// A heading and what stands under it, down to the next heading of any level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Text of the heading, without its attribute; `None` for what precedes the first one.
    pub heading: Option<Spanned<String>>,
    /// Level of the heading, 1 to 6; 0 without a heading.
    pub level: u8,
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph or list, as raw Markdown.
    Prose(Spanned<String>),
    /// A pipe table with whole rows.
    Table(Table),
    /// A fenced or indented code block.
    Fence(Fence),
}

/// A pipe table after its rows were put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Cells of the header row, raw Markdown, trimmed.
    pub header: Vec<Spanned<String>>,
    /// Whether a delimiter row (`|--|--|`) was there.
    pub has_delimiter: bool,
    /// Whether its cells were paragraphs, which have no marks of nesting.
    pub from_paragraphs: bool,
    /// The body rows.
    pub rows: Vec<TableRow>,
    /// From the first to the last byte.
    pub span: Span,
}

/// A body row. It has as many cells as the header; what was folded or padded to get there is said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableRow {
    /// Raw Markdown of each cell, trimmed, pipes unescaped.
    pub cells: Vec<Spanned<String>>,
    /// From the first to the last byte.
    pub span: Span,
    /// What had to be done to get the right number of cells.
    pub repair: Option<RowRepair>,
    /// The cells of a folded row as the pipes cut them; empty for any other row.
    pub parts: Vec<Spanned<String>>,
}

/// How a row came to its number of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowRepair {
    /// Surplus cells (unescaped pipes) were folded into one.
    Folded,
    /// Empty cells at the end were dropped.
    Trimmed,
    /// Cells were missing and empty ones added.
    Padded,
    /// No pipe closed its last cell before another row, a heading or the end of the page.
    Unclosed,
    /// It stood on the line of the row before it.
    Joined,
    /// Text stands between it and its table.
    Apart,
}

/// A code block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fence {
    /// Info string after the opening marker.
    pub info: String,
    /// The content.
    pub body: Spanned<String>,
    /// Whether the closing marker was there.
    pub closed: bool,
    /// Whether it stands in the cell of a table, whose row it belongs to.
    pub in_cell: bool,
    /// From the opening to the closing marker.
    pub span: Span,
}
