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
    ledger::{IgnoreRule, Outcome},
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
    let builder = OperationBuilder {
        sources,
        docs: &docs.operations,
        data_types: DataTypes::new(&docs.data_types),
    };
    report.append(builder.data_types.recursions());
    let built = builder.build_operations(&groups);
    let mut apis: BTreeMap<ApiKey, Api> = BTreeMap::new();
    let mut merged = Vec::new();
    for ((key, pages), (operation, outcomes)) in groups.iter().zip(built) {
        let best = &docs.operations[pages[0]];
        let read = best.product.as_ref().map(|p| p.value.clone());
        let product = stated_product(sources, &files, best.file, key)
            .or(read)
            .unwrap_or_else(|| key.product.clone());
        let api = apis.entry(key.api()).or_insert_with(|| Api {
            product,
            version: key.version.clone(),
            slug: key.product.clone(),
            ..Api::default()
        });
        api.operations.push(operation);
        merged.extend(pages.iter().copied().zip(outcomes));
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
    for (page, outcome) in merged {
        settle_page(&mut docs.operations[page], outcome, &mut report);
    }
    let open = |found: &Diagnostic| !override_hints::is_settled(found, &overridden.applied);
    if !overridden.applied.is_empty() {
        report.diagnostics.retain(open);
        for doc in &mut docs.operations {
            doc.report.diagnostics.retain(open);
        }
    }
    settle_nameless(&mut docs.operations);
    Built { apis, docs, report }
}

/// Enters in the ledger of a page what became of its items, and at its findings what settles them.
fn settle_page(doc: &mut OperationDoc, outcome: MergedPage, report: &mut Report) {
    for (item, fate) in outcome.fates {
        doc.ledger.settle(item, fate);
    }
    for (span, lines) in outcome.settles {
        let found = doc.report.diagnostics.iter_mut();
        for found in found.filter(|d| d.span == span) {
            found.settle = Some(lines.clone());
            found
                .help
                .get_or_insert_with(|| override_hints::HELP.to_owned());
        }
    }
    report.append(outcome.report);
}

fn settle_nameless(docs: &mut [OperationDoc]) {
    for doc in docs.iter_mut().filter(|d| d.action.value.is_empty()) {
        let items: Vec<_> = merge::items(doc).collect();
        for item in items {
            let fate = Outcome::Ignored(IgnoreRule::PageWithoutOperation);
            doc.ledger.settle(item, fate);
        }
    }
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

/// A product and its version.
type ApiKey = (String, String);

/// Makes operations of pages, in two passes.
struct OperationBuilder<'a> {
    sources: &'a SourceMap,
    docs: &'a [OperationDoc],
    data_types: DataTypes<'a>,
}

impl<'a> OperationBuilder<'a> {
    /// The operations in the order of `groups`, with what became of their pages.
    ///
    /// A first pass reads each operation for itself; what it finds in the containers of a product
    /// is evidence in the second one.
    fn build_operations(
        &self,
        groups: &BTreeMap<Key, Vec<usize>>,
    ) -> Vec<(Operation, Vec<MergedPage>)> {
        let mut conventions = self.count_conventions(groups);
        let work: Vec<(&Key, Vec<&OperationDoc>)> = groups
            .iter()
            .map(|(key, pages)| (key, pages.iter().map(|ix| &self.docs[*ix]).collect()))
            .collect();
        let first: Vec<_> = work
            .par_iter()
            .map(|(key, pages)| {
                let response = self.read_response(pages, &conventions[&key.api()]);
                (request::build(pages[0]), response)
            })
            .collect();
        for ((key, _), (request, response)) in work.iter().zip(&first) {
            if let Some(conventions) = conventions.get_mut(&key.api()) {
                let containers = &mut conventions.containers;
                containers.add_response(&key.action, &response.response.body);
                containers.add_request(&key.action, &request.parameters);
            }
        }
        work.par_iter()
            .zip(first)
            .map(|((key, pages), (request, first))| {
                let conventions = &conventions[&key.api()];
                let response = match first.sure {
                    true => first,
                    false => self.read_response(pages, conventions),
                };
                self.merge_pages(pages, request, response, conventions)
            })
            .collect()
    }

    fn count_conventions(
        &self,
        groups: &BTreeMap<Key, Vec<usize>>,
    ) -> BTreeMap<ApiKey, ListConventions> {
        let mut out: BTreeMap<ApiKey, ListConventions> = BTreeMap::new();
        for (key, pages) in groups {
            let conventions = out.entry(key.api()).or_default();
            for doc in pages {
                conventions.add(&self.docs[*doc]);
            }
        }
        out
    }

    /// The response, as the best page has it.
    fn read_response(
        &self,
        pages: &[&'a OperationDoc],
        conventions: &ListConventions,
    ) -> response::BuiltResponse<'a> {
        let doc = pages[0];
        let shown = pages
            .iter()
            .copied()
            .find(|d| d.response_trees().next().is_some())
            .filter(|_| doc.response_trees().next().is_none())
            .unwrap_or(doc);
        response::build(doc, shown, conventions, self.scope_of(doc))
    }

    fn scope_of(&self, doc: &OperationDoc) -> DataTypeScope<'_, 'a> {
        DataTypeScope::new(&self.data_types, self.sources, doc.file, doc.language)
    }

    /// One operation of all of its pages.
    fn merge_pages(
        &self,
        pages: &[&'a OperationDoc],
        request: request::BuiltRequest,
        response: response::BuiltResponse<'a>,
        conventions: &ListConventions,
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
                .map(|d| self.sources.file(d.file).path.clone())
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
            let scope = self.scope_of(other);
            merge_locale_fields::widen(
                &mut operation.response,
                response::build(other, other, conventions, scope).response,
            );
            outcomes.push(merge::language(&mut operation, doc, other));
        }
        item_limits::lift(&mut operation.parameters);
        detect::fill(&mut operation);
        (operation, outcomes)
    }
}

fn intro(doc: &OperationDoc) -> Text {
    let whole: Vec<&str> = doc.intro.iter().map(|p| p.value.as_str()).collect();
    Text::in_language(&whole.join("\n\n"), doc.language)
}
