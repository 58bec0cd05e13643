//! All pages of a run into one model.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::{
    detect, errors,
    group::{self, Key},
    item_limits,
    merge::{self, MergedPage},
    merge_locale_fields, override_hints, overrides, product, request, response, rules,
};
use crate::{
    doc::{Docs, OperationDoc},
    ledger::Outcome,
    model::{Api, Operation, Text},
    report::{Diagnostic, Report},
    shape::{
        conventions::ListConventions,
        data_types::{DataTypeScope, DataTypes},
    },
    source::{FileId, SourceMap},
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
    let mut docs = docs;
    let mut report = Report::default();
    let files = product::files(sources, &mut report);
    product::state(&mut docs.operations, sources, &files);
    let groups = group::pages(sources, &docs.operations, &files);
    let mut lexicons = lexicons(&groups, &docs.operations);
    let empty = ListConventions::default();
    let book = DataTypes::new(&docs.data_types);
    report.append(book.recursions());
    let work: Vec<(&Key, &Vec<usize>)> = groups.iter().collect();
    let pages_of = |pages: &[usize]| -> Vec<&OperationDoc> {
        pages.iter().map(|ix| &docs.operations[*ix]).collect()
    };
    // A first reading, each operation for itself, tells what the containers of the product hold.
    let first: Vec<(request::BuiltRequest, response::BuiltResponse<'_>)> = work
        .par_iter()
        .map(|(key, pages)| {
            let pages = pages_of(pages);
            let lexicon = lexicons.get(&key.api()).unwrap_or(&empty);
            let request = request::build(pages[0]);
            (request, answer(sources, &pages, lexicon, &book))
        })
        .collect();
    for ((key, _), (request, answer)) in work.iter().zip(&first) {
        if let Some(lexicon) = lexicons.get_mut(&key.api()) {
            lexicon.members.answer(&key.action, &answer.response.body);
            lexicon.members.request(&key.action, &request.parameters);
        }
    }
    let built: Vec<(Operation, Vec<MergedPage>)> = work
        .par_iter()
        .zip(first)
        .map(|((key, pages), (request, first))| {
            let lexicon = lexicons.get(&key.api()).unwrap_or(&empty);
            let pages = pages_of(pages);
            let answer = if first.sure {
                first
            } else {
                answer(sources, &pages, lexicon, &book)
            };
            operation(sources, &pages, request, answer, lexicon, &book)
        })
        .collect();
    let mut apis: BTreeMap<(String, String), Api> = BTreeMap::new();
    let mut settled = Vec::new();
    for ((key, pages), (operation, outcomes)) in work.into_iter().zip(built) {
        let read = docs.operations[pages[0]]
            .product
            .as_ref()
            .map(|p| p.value.clone());
        let product = stated_product(sources, &files, docs.operations[pages[0]].file, key)
            .or(read)
            .unwrap_or_else(|| key.product.clone());
        let api = apis.entry(key.api()).or_insert_with(|| Api {
            product,
            version: key.version.clone(),
            slug: key.product.clone(),
            ..Api::default()
        });
        api.operations.push(operation);
        settled.extend(pages.iter().copied().zip(outcomes));
    }
    let mut apis: Vec<Api> = apis.into_values().collect();
    product::fill(&mut apis, sources, &mut docs, &files);
    one_slug_each(&mut apis);
    // What an override says of a row goes before what the page made of it.
    let overridden = overrides::apply(&mut apis, sources, &mut report);
    for doc in &mut docs.operations {
        for item in overrides::rows(doc, &overridden) {
            doc.ledger.settle(item.0, item.1);
        }
    }
    for (page, outcome) in settled {
        for (item, fate) in outcome.fates {
            docs.operations[page].ledger.settle(item, fate);
        }
        for (span, lines) in outcome.settles {
            let found = docs.operations[page].report.diagnostics.iter_mut();
            for found in found.filter(|d| d.span == span) {
                found.settle = Some(lines.clone());
                found
                    .help
                    .get_or_insert_with(|| override_hints::HELP.to_owned());
            }
        }
        report.append(outcome.report);
    }
    let open = |found: &Diagnostic| !override_hints::is_settled(found, &overridden.applied);
    if !overridden.applied.is_empty() {
        report.diagnostics.retain(open);
        for doc in &mut docs.operations {
            doc.report.diagnostics.retain(open);
        }
    }
    let nameless = docs
        .operations
        .iter_mut()
        .filter(|d| d.action.value.is_empty());
    for doc in nameless {
        let items: Vec<_> = merge::items(doc).collect();
        for item in items {
            doc.ledger
                .settle(item, Outcome::Ignored("page-without-operation"));
        }
    }
    Built { apis, docs, report }
}

/// The code that `product.toml` gives, in its own spelling, when it is the one of the operation.
fn stated_product(
    sources: &SourceMap,
    files: &BTreeMap<String, product::ProductFile>,
    page: FileId,
    key: &Key,
) -> Option<String> {
    let folder = product::folder_of(&sources.file(page).path, files);
    let stated = files.get(folder)?.product.clone()?;
    stated.eq_ignore_ascii_case(&key.product).then_some(stated)
}

/// Of several versions of a product the newest keeps the plain name.
fn one_slug_each(apis: &mut [Api]) {
    let mut taken = HashSet::new();
    for api in apis.iter_mut().rev() {
        if !taken.insert(api.slug.clone()) {
            api.slug = format!("{}_{}", api.slug, api.version.replace('-', "_"));
            taken.insert(api.slug.clone());
        }
    }
}

fn lexicons(
    groups: &BTreeMap<Key, Vec<usize>>,
    docs: &[OperationDoc],
) -> BTreeMap<(String, String), ListConventions> {
    let mut out: BTreeMap<(String, String), ListConventions> = BTreeMap::new();
    for (key, pages) in groups {
        let lexicon = out.entry(key.api()).or_default();
        for doc in pages {
            lexicon.add(&docs[*doc]);
        }
    }
    out
}

/// The answer, as the best page has it.
fn answer<'a>(
    sources: &SourceMap,
    pages: &[&'a OperationDoc],
    lexicon: &ListConventions,
    book: &DataTypes<'a>,
) -> response::BuiltResponse<'a> {
    let doc = pages[0];
    let shown = pages
        .iter()
        .copied()
        .find(|d| d.response_trees().next().is_some())
        .filter(|_| doc.response_trees().next().is_none())
        .unwrap_or(doc);
    let shelf = DataTypeScope::new(book, sources, doc.file, doc.language);
    response::build(doc, shown, lexicon, shelf)
}

fn operation<'a>(
    sources: &SourceMap,
    pages: &[&'a OperationDoc],
    request: request::BuiltRequest,
    response: response::BuiltResponse<'a>,
    lexicon: &ListConventions,
    book: &DataTypes<'a>,
) -> (Operation, Vec<MergedPage>) {
    let doc = pages[0];
    let ignored: Vec<_> = request
        .ignored
        .into_iter()
        .chain(response.ignored.iter().map(|(row, rule)| (row.item, *rule)))
        .collect();
    let mut operation = Operation {
        action: doc.action.value.clone(),
        style: request.style,
        text: intro(doc),
        deprecated: detect::deprecated(doc),
        parameters: request.parameters,
        response: response.response,
        examples: detect::examples(doc),
        pages: pages
            .iter()
            .map(|d| sources.file(d.file).path.clone())
            .collect(),
        span: doc.title.span,
        ..Operation::default()
    };
    let mut first = merge::structure(&mut operation, doc, &ignored);
    for span in request.untied.into_iter().chain(response.untied) {
        first.report.push(Diagnostic::new(
            &rules::TABLE_UNTIED,
            span,
            "neither a label nor its names say which field this table describes; its rows are read as fields of the top",
        ));
    }
    first.fates.extend(errors::add(&mut operation.errors, doc));
    let mut outcomes = vec![first];
    for (number, other) in pages.iter().enumerate().skip(1) {
        let better = pages[..number]
            .iter()
            .position(|p| p.language == other.language);
        if let Some(better) = better {
            let fates = &outcomes[better].fates;
            outcomes.push(merge::superseded(other, pages[better], fates));
            continue;
        }
        operation.text.fill_from(intro(other));
        if let Some(note) = detect::deprecated(other) {
            operation.deprecated.get_or_insert_default().fill_from(note);
        }
        let shelf = DataTypeScope::new(book, sources, other.file, other.language);
        merge_locale_fields::widen(
            &mut operation.response,
            response::build(other, other, lexicon, shelf).response,
        );
        outcomes.push(merge::language(&mut operation, doc, other));
    }
    item_limits::lift(&mut operation.parameters);
    detect::fill(&mut operation);
    (operation, outcomes)
}

fn intro(doc: &OperationDoc) -> Text {
    let whole: Vec<&str> = doc.intro.iter().map(|p| p.value.as_str()).collect();
    Text::in_language(&whole.join("\n\n"), doc.language)
}
