//! Tables in a form that is not read, where rows are expected: HTML, tabs, full-width pipes, loose paragraphs.

use crate::{
    page::Block,
    source::{Span, Spanned},
    vocabulary::{self, Topic},
};

use super::{names, operation::OperationReader, rules};

/// So many lines with the marks of cells, or names with a type after each, are a table.
const LEAST_ROWS: usize = 2;

/// Longest word for a type, in bytes.
const LONGEST_TYPE: usize = 40;

impl OperationReader {
    /// Whether what stands here belongs to parameters, fields, errors or a type.
    pub(super) fn expects_rows(&self) -> bool {
        matches!(
            self.topic,
            Some(Topic::Request(_) | Topic::Response(_) | Topic::Errors | Topic::DataType)
        )
    }

    /// Reports a table in HTML, or one without pipes.
    pub(super) fn report_unread_table(&mut self, text: &Spanned<String>) {
        if !self.expects_rows() {
            return;
        }
        let is_row = |line: &str| line.matches(['\t', '｜']).count() >= 2;
        if text.value.lines().filter(|line| is_row(line)).count() >= LEAST_ROWS {
            let message =
                "this table has tabs or full-width pipes between its cells; its rows are not read";
            return self.doubt(&rules::HTML_TABLE, text.span, message);
        }
        let tag = ["<table>", "<table "];
        if let Some(at) = tag.iter().find_map(|tag| text.value.find(tag)) {
            let start = text.span.start + at as u32;
            let span = Span {
                start,
                end: start + "<table".len() as u32,
                ..text.span
            };
            let message = "this table is written in HTML; its rows are not read";
            self.doubt(&rules::HTML_TABLE, span, message);
        }
    }

    /// Reports paragraphs that are names, each with a type in the next one: cells whose header nobody knows.
    pub(super) fn report_loose_cells(&mut self, blocks: &[Block]) {
        if !self.expects_rows() {
            return;
        }
        let pairs = blocks.windows(2).filter_map(|pair| match pair {
            [Block::Prose(name), Block::Prose(ty)] => {
                (is_type(&ty.value) && names::is_name(&name.value)).then_some(name.span)
            }
            _ => None,
        });
        let found: Vec<Span> = pairs.collect();
        if let [first, ..] = found[..]
            && found.len() >= LEAST_ROWS
        {
            let message = format!(
                "{} names with a type stand here as paragraphs, below no known header; they are not read",
                found.len()
            );
            self.doubt(&rules::HTML_TABLE, first, message);
        }
    }
}

fn is_type(text: &str) -> bool {
    text.len() <= LONGEST_TYPE && vocabulary::plain_type(text).is_some()
}
