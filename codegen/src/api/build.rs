//! All pages of a run into one model.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    Api, ErrorCode, Field, Operation, Text,
    group::{self, Key},
    lexicon::Lexicon,
    named::{Shelf, TypeBook},
    request, response,
    shape::text,
};
use crate::{
    doc::{Docs, Language, OperationDoc},
    report::Report,
    source::SourceMap,
};

/// The model, and what became of the pages.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// One for each version of each product, sorted by product and version.
    pub apis: Vec<Api>,
    /// The pages, with their ledgers settled.
    pub docs: Docs,
    /// Findings of this stage, in the order of products and operations.
    pub report: Report,
}

/// Builds the model. The result is the same whatever the number of threads.
pub fn build(sources: &SourceMap, docs: Docs) -> Built {
    let groups = group::pages(sources, &docs.operations);
    let lexicons = lexicons(&groups, &docs.operations);
    let empty = Lexicon::default();
    let book = TypeBook::new(&docs.data_types);
    let work: Vec<(&Key, &Vec<usize>)> = groups.iter().collect();
    let operations: Vec<Operation> = work
        .par_iter()
        .map(|(key, pages)| {
            let pages: Vec<&OperationDoc> = pages.iter().map(|ix| &docs.operations[*ix]).collect();
            operation(
                sources,
                &pages,
                lexicons.get(&key.product).unwrap_or(&empty),
                &book,
            )
        })
        .collect();
    let mut apis: BTreeMap<(String, String), Api> = BTreeMap::new();
    for ((key, pages), operation) in work.into_iter().zip(operations) {
        let api = apis
            .entry((key.product.clone(), key.version.clone()))
            .or_insert_with(|| Api {
                product: docs.operations[pages[0]]
                    .product
                    .as_ref()
                    .map_or_else(|| key.product.clone(), |p| p.value.clone()),
                version: key.version.clone(),
                slug: key.product.clone(),
                ..Api::default()
            });
        api.operations.push(operation);
    }
    Built {
        apis: apis.into_values().collect(),
        docs,
        report: Report::default(),
    }
}

fn lexicons(
    groups: &BTreeMap<Key, Vec<usize>>,
    docs: &[OperationDoc],
) -> BTreeMap<String, Lexicon> {
    let mut out: BTreeMap<String, Lexicon> = BTreeMap::new();
    for (key, pages) in groups {
        let lexicon = out.entry(key.product.clone()).or_default();
        for doc in pages {
            response::trees(&docs[*doc]).for_each(|tree| lexicon.add(tree));
        }
    }
    out
}

fn operation<'a>(
    sources: &SourceMap,
    pages: &[&'a OperationDoc],
    lexicon: &Lexicon,
    book: &TypeBook<'a>,
) -> Operation {
    let doc = pages[0];
    let shown = pages
        .iter()
        .copied()
        .find(|d| response::trees(d).next().is_some())
        .filter(|_| response::trees(doc).next().is_none())
        .unwrap_or(doc);
    let request = request::build(doc);
    let response = response::build(
        doc,
        shown,
        lexicon,
        Shelf::new(book, sources, doc.file, doc.language),
    );
    Operation {
        action: doc.action.value.clone(),
        style: request.style,
        text: intro(doc),
        parameters: request.parameters,
        response: response.response,
        errors: errors(pages),
        pages: pages
            .iter()
            .map(|d| sources.file(d.file).path.clone())
            .collect(),
        span: doc.title.span,
        ..Operation::default()
    }
}

fn intro(doc: &OperationDoc) -> Text {
    let whole: Vec<&str> = doc.intro.iter().map(|p| p.value.as_str()).collect();
    text(&whole.join("\n\n"), doc.language)
}

fn errors(pages: &[&OperationDoc]) -> Vec<ErrorCode> {
    let mut out: Vec<ErrorCode> = Vec::new();
    for language in [Language::Zh, Language::En] {
        let Some(doc) = pages
            .iter()
            .find(|d| d.language == language && !d.errors.is_empty())
        else {
            continue;
        };
        for row in &doc.errors {
            if row.code.value.is_empty() || out.iter().any(|e| e.code == row.code.value) {
                continue;
            }
            out.push(ErrorCode {
                code: row.code.value.clone(),
                status: row.status,
                message: row.message.as_ref().map(|m| m.value.clone()),
                text: row
                    .description
                    .as_ref()
                    .map(|d| text(&d.value, language))
                    .unwrap_or_default(),
                span: row.span,
            });
        }
    }
    out
}

#[allow(dead_code)]
fn unused(_: &[Field]) {}
