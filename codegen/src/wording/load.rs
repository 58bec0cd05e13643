//! The files: TOML tables of texts by key, with the place of each line.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::{
    report::{Diagnostic, Report},
    source::{FileId, SourceFile, SourceMap, Span, WORDING_FOLDER, is_wording_file},
};

use super::rules;

/// Which file a line stands in: the lesser one speaks first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WordingFile {
    /// Of one product, by its folder.
    Product(String),
    /// For names that mean the same in every product.
    Common,
    /// For names of one form.
    Patterns,
}

/// Which table of a file a line stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum TextTable {
    Nouns,
    Operations,
    Rows,
    Request,
    Response,
    Values,
    Errors,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextLine {
    pub(super) file: WordingFile,
    pub(super) table: TextTable,
    /// The key as written.
    pub(super) key: String,
    pub(super) text: String,
    pub(super) span: Span,
}

type Texts = BTreeMap<Spanned<String>, Spanned<String>>;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Tables {
    nouns: Texts,
    operations: Texts,
    rows: Texts,
    request: Texts,
    response: Texts,
    values: Texts,
    errors: Texts,
}

/// Every line of every file, in the order of files, tables and keys.
pub(super) fn lines(sources: &SourceMap, report: &mut Report) -> Vec<TextLine> {
    let mut out = Vec::new();
    for (id, file) in sources.files().filter(|(_, f)| is_wording_file(&f.path)) {
        match toml::from_str::<Tables>(&file.text) {
            Ok(tables) => add(id, file, tables, &mut out, report),
            Err(error) => {
                let at = error.span().unwrap_or_default();
                report.push(Diagnostic::new(
                    &rules::WORDING_UNREADABLE,
                    span(id, at),
                    error.message().to_owned(),
                ));
            }
        }
    }
    out
}

fn add(
    id: FileId,
    file: &SourceFile,
    tables: Tables,
    out: &mut Vec<TextLine>,
    report: &mut Report,
) {
    let stem = file.path[WORDING_FOLDER.len()..].trim_end_matches(".toml");
    let of = match stem {
        "common" => WordingFile::Common,
        "patterns" => WordingFile::Patterns,
        slug => WordingFile::Product(slug.to_owned()),
    };
    let tables = [
        (TextTable::Nouns, tables.nouns),
        (TextTable::Operations, tables.operations),
        (TextTable::Rows, tables.rows),
        (TextTable::Request, tables.request),
        (TextTable::Response, tables.response),
        (TextTable::Values, tables.values),
        (TextTable::Errors, tables.errors),
    ];
    for (table, texts) in tables {
        let mut before = 0;
        for (key, text) in texts {
            let at = key.span();
            if at.start < before {
                let message = format!(
                    "`{}` is out of order: the lines of a table are sorted by key",
                    key.get_ref()
                );
                report.push(Diagnostic::new(
                    &rules::WORDING_UNREADABLE,
                    span(id, at.clone()),
                    message,
                ));
            }
            before = before.max(at.start);
            out.push(TextLine {
                file: of.clone(),
                table,
                key: key.into_inner(),
                span: span(id, at.start..text.span().end),
                text: text.into_inner(),
            });
        }
    }
}

fn span(file: FileId, at: std::ops::Range<usize>) -> Span {
    Span {
        file,
        start: at.start as u32,
        end: at.end as u32,
    }
}
