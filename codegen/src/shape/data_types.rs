//! Types that pages of their own define.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::{
    doc::{DataTypeDoc, ParamTable, rules},
    model::Language,
    report::{Diagnostic, Report},
    source::SourceMap,
    vocabulary::TypeWord,
};

use super::flat_rows::is_wire_name;

/// The data types of a run.
#[derive(Debug, Default)]
pub(crate) struct DataTypes<'a> {
    types: HashMap<String, Vec<DataTypeEntry<'a>>>,
}

#[derive(Debug)]
struct DataTypeEntry<'a> {
    folder: &'a str,
    language: Language,
    table: &'a ParamTable,
}

impl<'a> DataTypes<'a> {
    /// The types that `docs` define: one a page, or one a heading.
    pub(crate) fn new(docs: &'a [DataTypeDoc]) -> Self {
        let mut data_types = Self::default();
        for doc in docs {
            for table in doc.tables.iter().filter(|t| !t.rows.is_empty()) {
                let heading = table
                    .heading
                    .as_ref()
                    .map(|h| h.value.trim())
                    .filter(|h| is_type_name(h));
                let names = heading.into_iter().chain(
                    doc.names
                        .iter()
                        .map(|n| n.value.trim())
                        .filter(|n| heading.is_none() && is_type_name(n)),
                );
                for name in names {
                    data_types
                        .types
                        .entry(name.to_lowercase())
                        .or_default()
                        .push(DataTypeEntry {
                            folder: &doc.folder,
                            language: doc.language,
                            table,
                        });
                }
            }
        }
        data_types
    }

    /// Rows by which a type holds itself, straight or through others.
    pub(crate) fn recursions(&self) -> Report {
        let mut spans = BTreeSet::new();
        for entry in self.types.values().flatten() {
            let mut seen = HashSet::new();
            let mut open = vec![entry.table];
            while let Some(table) = open.pop() {
                for row in &table.rows {
                    let inner = named(&row.ty.value.kind).and_then(|name| {
                        Some((name, self.get(name, entry.folder, entry.language)?))
                    });
                    let Some((name, inner)) = inner else { continue };
                    if inner.span == entry.table.span {
                        spans.insert((row.span, name.to_owned()));
                    } else if seen.insert(inner.span) {
                        open.push(inner);
                    }
                }
            }
        }
        let mut report = Report::default();
        for (span, name) in spans {
            let message = format!("`{name}` holds itself; its members end here");
            report.push(Diagnostic::new(&rules::TYPE_RECURSIVE, span, message));
        }
        report
    }

    /// The definition of a type for the page `path`: of the same product, the nearest folder, in
    /// the same language if there is one.
    pub(crate) fn get(&self, name: &str, path: &str, language: Language) -> Option<&'a ParamTable> {
        let candidates = self.types.get(&name.to_lowercase())?;
        let near = |entry: &&DataTypeEntry<'a>| {
            (
                entry.language == language,
                common_prefix(entry.folder, path),
            )
        };
        let of_product = candidates.iter().filter(|e| top(e.folder) == top(path));
        // Of equal ones the first, whatever `max_by_key` prefers.
        of_product.rev().max_by_key(near).map(|e| e.table)
    }
}

/// A page and its place, for looking types up.
#[derive(Clone, Copy)]
pub(crate) struct DataTypeScope<'b, 'a> {
    pub(crate) data_types: &'b DataTypes<'a>,
    pub(crate) path: &'b str,
    pub(crate) language: Language,
}

impl<'b, 'a> DataTypeScope<'b, 'a> {
    pub(crate) fn new(
        data_types: &'b DataTypes<'a>,
        sources: &'b SourceMap,
        file: crate::source::FileId,
        language: Language,
    ) -> Self {
        Self {
            data_types,
            path: &sources.file(file).path,
            language,
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a ParamTable> {
        self.data_types.get(name, self.path, self.language)
    }

    /// Whether a type, or that of its items, is defined.
    pub(crate) fn defines(&self, word: &TypeWord) -> bool {
        named(word).is_some_and(|name| self.get(name).is_some())
    }
}

fn named(word: &TypeWord) -> Option<&str> {
    match word {
        TypeWord::Named(name) => Some(name),
        TypeWord::List(Some(item)) => named(item),
        _ => None,
    }
}

fn is_type_name(name: &str) -> bool {
    is_wire_name(name) && !name.contains('.') && name.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn top(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

fn common_prefix(a: &str, b: &str) -> usize {
    a.split('/')
        .zip(b.split('/'))
        .take_while(|(a, b)| a == b)
        .count()
}
