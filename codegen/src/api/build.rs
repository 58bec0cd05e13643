//! All pages of a run into one model.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use crate::{
    doc::{self, Docs, OperationDoc},
    ledger::{IgnoreRule, Outcome, SettledItem},
    model::{Api, Operation, Text},
    records::StageRecords,
    report::Diagnostic,
    shape::{
        attach_tables::Elsewhere,
        conventions::ListConventions,
        data_types::{DataTypeScope, DataTypes},
        evidence::MOST_LEVELS,
    },
    source::{FileId, SourceMap, Span},
};

use super::{
    committed, defaults, detect, errors,
    group::{self, Key},
    item_limits,
    merge::{self, MergedPage},
    override_hints, overrides,
    product::{self, PageIdentity},
    request, response, rules, sensitive,
    union::{self, AloneRows, Standing},
    wire_facts::resolve_wire,
};

/// The model, and what the stage leaves for the collectors of the run.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// One for each version of each product, sorted by product and version.
    pub apis: Vec<Api>,
    /// The API of each operation page, in the order of the pages.
    pub identities: Vec<PageIdentity>,
    /// What became of the items of the pages, the findings of the stage in the order of products and
    /// operations, and what settles those of the pages.
    pub records: StageRecords,
}

/// Builds the model. The result is the same whatever the number of threads.
pub fn build(sources: &SourceMap, docs: &Docs) -> Built {
    let mut records = StageRecords::default();
    let files = product::files(sources, &mut records.report);
    let remarks = &mut records.remarks;
    let identities = product::identify_pages(&docs.operations, sources, &files, remarks);
    let foreign = product::find_foreign_pages(&docs.operations, sources, &files);
    records.report.diagnostics.extend(foreign);
    let groups = group::pages(sources, &docs.operations, &identities, &files);
    let builder = OperationBuilder {
        sources,
        docs: &docs.operations,
        data_types: DataTypes::new(&docs.data_types),
    };
    records.report.append(builder.data_types.recursions());
    let built = builder.build_operations(&groups);
    let mut apis: BTreeMap<ApiKey, Api> = BTreeMap::new();
    let mut merged = Vec::new();
    for ((key, pages), (operation, outcomes)) in groups.iter().zip(built) {
        let best = docs.operations[pages[0]].file;
        let product = stated_product(sources, &files, best, key)
            .or_else(|| identities[pages[0]].product.clone())
            .unwrap_or_else(|| key.product.clone());
        let api = apis.entry(key.api()).or_insert_with(|| Api {
            product,
            version: key.version.clone(),
            slug: key.product.clone(),
            ..Api::default()
        });
        let sources = pages
            .iter()
            .map(|page| newest_source(&docs.operations[*page]));
        api.as_of = sources.fold(api.as_of.take(), Ord::max);
        api.operations.push(operation);
        merged.extend(pages.iter().copied().zip(outcomes));
    }
    let mut apis: Vec<Api> = apis.into_values().collect();
    product::fill(&mut apis, sources, docs, &files, &mut records.report);
    one_slug_each(&mut apis);
    // What an override says of a row goes before what the page made of it.
    let overridden = overrides::apply(&mut apis, sources, &mut records.report);
    apis.iter_mut().for_each(resolve_wire);
    for doc in &docs.operations {
        let replaced = overrides::settle_rows(doc, &overridden);
        records.settled.extend(replaced);
    }
    for (page, outcome) in merged {
        record_page(&docs.operations[page], outcome, &mut records);
    }
    let applied = overridden.applied.iter();
    let marks = applied.map(override_hints::mark_settled);
    records.remarks.extend(marks);
    settle_left_out(&docs.operations, &identities, &mut records);
    Built {
        apis,
        identities,
        records,
    }
}

/// The newest day that a source of a canonical page is of.
fn newest_source(doc: &OperationDoc) -> Option<String> {
    let page = doc.canonical.as_deref()?;
    page.witnesses.iter().filter_map(|w| w.date.clone()).max()
}

/// Tables that could not be put where they belong.
fn table_doubts(
    untied: impl Iterator<Item = Span>,
    too_deep: impl Iterator<Item = Span>,
    guessed: Vec<(Span, usize)>,
) -> Vec<Diagnostic> {
    let untied = untied.map(|span| {
        let text = "neither a label nor its names say which field this table describes; \
                    its rows are read as fields of the top";
        Diagnostic::new(&rules::TABLE_UNTIED, span, text)
    });
    let too_deep = too_deep.map(|span| {
        let text = format!(
            "rows of this table would stand below more than {MOST_LEVELS} others, where they are read as members \
             of the last one, or in thousands of places, of which the last ones stay without them"
        );
        Diagnostic::new(&rules::NESTED_TOO_DEEP, span, text)
    });
    let guessed = guessed.into_iter().map(|(span, rows)| {
        let text = format!(
            "nothing marks which rows of this table are members of which: the places of {rows} are guesses"
        );
        Diagnostic::new(&rules::NESTING_UNMARKED, span, text)
    });
    untied.chain(too_deep).chain(guessed).collect()
}

fn record_page(doc: &OperationDoc, outcome: MergedPage, records: &mut StageRecords) {
    let of_page = |(item, outcome)| SettledItem {
        file: doc.file,
        item,
        outcome,
    };
    let settled = outcome.outcomes.into_iter().map(of_page);
    records.settled.extend(settled);
    records.remarks.extend(outcome.remarks);
    records.report.append(outcome.report);
}

/// Settles the items of pages that are not generated: without a name, or without the version of their API.
fn settle_left_out(docs: &[OperationDoc], identities: &[PageIdentity], records: &mut StageRecords) {
    let pages = docs.iter().zip(identities);
    for (doc, _) in pages.filter(|(doc, identity)| !group::is_generated(doc, identity)) {
        let outcome = match doc.action.value.is_empty() {
            true => Outcome::Ignored(IgnoreRule::PageWithoutOperation),
            false => Outcome::Reported(doc::rules::NO_VERSION.code),
        };
        let settled = merge::items(doc).map(|item| SettledItem {
            file: doc.file,
            item,
            outcome: outcome.clone(),
        });
        records.settled.extend(settled);
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
                (request::build(pages[0], &key.version), response)
            })
            .collect();
        for ((key, _), (request, response)) in work.iter().zip(&first) {
            if let Some(conventions) = conventions.get_mut(&key.api()) {
                let containers = &mut conventions.containers;
                containers.add_response(&key.action, &response.response.body);
                let guessed = !request.guessed.is_empty();
                if !guessed {
                    containers.add_request(&key.action, &request.parameters);
                }
                let tops = &mut conventions.tops;
                tops.add(&key.action, &request.parameters, guessed);
            }
        }
        work.par_iter()
            .zip(first)
            .map(|((key, pages), (request, first))| {
                let conventions = &conventions[&key.api()];
                if let Some(committed) = committed::operation(self.sources, pages) {
                    return committed;
                }
                let response = match first.sure {
                    true => first,
                    false => self.read_response(pages, conventions),
                };
                let request = match request::is_unmarked(pages[0]) {
                    true => self.read_unmarked(pages[0], &request.version, conventions),
                    false => request,
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

    /// The request of a page that does not mark which rows are members of which.
    fn read_unmarked(
        &self,
        doc: &'a OperationDoc,
        version: &str,
        conventions: &ListConventions,
    ) -> request::BuiltRequest {
        let elsewhere = Elsewhere {
            scope: self.scope_of(doc),
            containers: &conventions.containers,
            tops: Some(&conventions.tops),
            action: &doc.action.value,
        };
        request::build_among(doc, version, Some(elsewhere))
    }

    fn scope_of(&self, doc: &OperationDoc) -> DataTypeScope<'_, 'a> {
        DataTypeScope::new(&self.data_types, self.sources, doc.file, doc.language)
    }

    /// How a page stands to a better one of its language.
    fn standing(&self, other: &OperationDoc, better: &OperationDoc) -> Standing {
        let tree = |doc: &OperationDoc| self.sources.file(doc.file).locale().map(str::to_owned);
        match other.rank.is_as_current_as(better.rank) {
            true if tree(other).is_some_and(|own| Some(own) != tree(better)) => Standing::Twin,
            true => Standing::Copy,
            false => Standing::Older,
        }
    }

    /// Adds what only another page of the operation has rows for.
    fn add_rows(
        &self,
        operation: &mut Operation,
        (base, other): (&OperationDoc, &'a OperationDoc),
        standing: Standing,
        (version, conventions): (&str, &ListConventions),
    ) {
        let mut rows = AloneRows::find(base, other, standing);
        if rows.has_request() {
            let built = request::build(other, version);
            rows.leave_out_request(&other.request, &built.untied);
            union::add_request(operation, built.parameters, &rows);
        }
        let shows = || standing == Standing::Twin && other.response_trees().next().is_some();
        let scope = self.scope_of(other);
        if (rows.has_response() || shows()) && union::may_add_response(operation, other, scope) {
            let built = response::build(other, other, conventions, scope);
            rows.leave_out_response(&other.response, &built.untied);
            union::add_response(operation, built.response.body, &rows);
        }
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
        let version = request.version;
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
        let mut first = merge::structure(&mut operation, doc, &ignored, conventions);
        let untied = request.untied.into_iter().chain(response.untied);
        let too_deep = request.too_deep.into_iter().chain(response.too_deep);
        first
            .report
            .diagnostics
            .extend(table_doubts(untied, too_deep, request.guessed));
        first
            .report
            .diagnostics
            .extend(request.bytes.iter().map(|(span, _)| {
                let text = "the body is bytes, which this operation is not generated with";
                Diagnostic::new(&rules::BINARY_BODY, *span, text)
            }));
        let needs_bytes = request.bytes.iter().any(|(_, required)| *required);
        if needs_bytes {
            operation.foreign_protocol = Some(BYTES_IN_BODY.to_owned());
        }
        first
            .outcomes
            .extend(errors::add(&mut operation.errors, doc));
        let mut outcomes = vec![first];
        for (number, other) in pages.iter().enumerate().skip(1) {
            let better = pages[..number]
                .iter()
                .position(|p| p.language == other.language);
            let standing =
                better.map_or(Standing::Twin, |better| self.standing(other, pages[better]));
            let settings = (version.as_str(), conventions);
            self.add_rows(&mut operation, (doc, other), standing, settings);
            if let Some(better) = better {
                let chosen = (pages[better], outcomes[better].outcomes.as_slice());
                let merged = merge::superseded(&mut operation, other, chosen);
                outcomes.push(merged);
                continue;
            }
            operation.text.fill_from(intro(other));
            if let Some(note) = detect::deprecated(other) {
                operation.deprecated.get_or_insert_default().fill_from(note);
            }
            outcomes.push(merge::language(&mut operation, doc, other));
        }
        item_limits::lift(&mut operation.parameters);
        defaults::settle(&mut operation);
        detect::fill(&mut operation);
        sensitive::mark(&mut operation);
        (operation, outcomes)
    }
}

/// What an operation speaks that cannot be called without bytes in its body.
const BYTES_IN_BODY: &str = "RPC with bytes in the body";

fn intro(doc: &OperationDoc) -> Text {
    let whole: Vec<&str> = doc.intro.iter().map(|p| p.value.as_str()).collect();
    let whole = whole.join("\n\n");
    let text = match whole.trim() {
        "" => title_text(doc),
        _ => whole.as_str(),
    };
    Text::in_language(text, doc.language)
}

/// What the title says of an operation behind its name.
fn title_text(doc: &OperationDoc) -> &str {
    let rest = doc.title.value.strip_prefix(&doc.action.value);
    let rest = rest.and_then(|rest| rest.trim_start().strip_prefix(['-', '–', '—']));
    rest.unwrap_or_default().trim()
}
