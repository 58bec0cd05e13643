//! All pages of a folder, in parallel and in a fixed order.

use rayon::prelude::*;

use crate::{
    canonical,
    ledger::{IgnoreRule, ItemId, Outcome, PageLedger},
    model::Language,
    page::{self, Block, Page, TableRow},
    records::Records,
    report::{Diagnostic, Report},
    source::{FileId, SourceFile, SourceMap, Span, Spanned},
    vocabulary::{self, Column, Topic},
};

use super::{
    OperationDoc, bullets, callable,
    canonical_page::{self, CanonicalDoc},
    cells,
    classify::{self, PageKind},
    clues::{self, Reading},
    flattened, identity,
    operation::{self, ReadPage},
    rules, score_in_words, section_topics,
    shared_pages::{self, CommonDoc, DataTypeDoc},
    split,
    stated_versions::{self, StatedVersion},
    swallowed,
};

/// What was read from all pages of a run.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// Operation pages, in the order of their files. Several may describe one operation.
    pub operations: Vec<OperationDoc>,
    /// Pages that define a data type.
    pub data_types: Vec<DataTypeDoc>,
    /// Service-wide pages: common parameters, endpoints, error codes.
    pub common: Vec<CommonDoc>,
    /// Files that are none of these.
    pub prose: Vec<FileId>,
}

enum PageRead {
    /// The operations that a page describes.
    Operations(Vec<Reading>),
    DataTypes(FileId, Vec<DataTypeDoc>),
    Common(Box<CommonDoc>),
    /// Parameters, and nothing that names their operation.
    Unnamed(FileId, Diagnostic),
    Prose(FileId),
    /// A page in the canonical dialect, which says itself what it is.
    Canonical(CanonicalDoc),
}

/// Reads every page. The result is the same whatever the number of threads.
pub fn read_all(sources: &SourceMap) -> (Docs, Records) {
    read_all_with(sources, &|| {})
}

/// As [`read_all`]; calls `step` after each file, from any thread.
pub fn read_all_with(sources: &SourceMap, step: &(dyn Fn() + Sync)) -> (Docs, Records) {
    let files: Vec<(FileId, &SourceFile)> = sources
        .files()
        .filter(|(_, f)| f.path.ends_with(".md"))
        .collect();
    let read: Vec<(PageRead, Vec<StatedVersion>)> = files
        .into_par_iter()
        .map(|(id, file)| {
            let read = read_file(id, file);
            step();
            read
        })
        .collect();
    let mut docs = Docs::default();
    let mut readings = Vec::new();
    let mut unnamed = Report::default();
    let mut canonical = Vec::new();
    let mut stated = Vec::new();
    for (one, of_page) in read {
        stated.extend(of_page);
        match one {
            PageRead::Operations(of_page) => readings.extend(of_page),
            PageRead::DataTypes(id, types) if types.is_empty() => docs.prose.push(id),
            PageRead::DataTypes(_, types) => docs.data_types.extend(types),
            PageRead::Common(c) => docs.common.push(*c),
            PageRead::Unnamed(id, diagnostic) => {
                docs.prose.push(id);
                unnamed.push(diagnostic);
            }
            PageRead::Prose(id) => docs.prose.push(id),
            PageRead::Canonical(CanonicalDoc::Operation(page)) => canonical.push(*page),
            PageRead::Canonical(CanonicalDoc::Common(page, mut findings)) => {
                docs.common.push(*page);
                unnamed.diagnostics.append(&mut findings);
            }
        }
    }
    for (id, _) in sources.files() {
        unnamed.diagnostics.extend(decoding_notes(sources, id));
    }
    identity::resolve(sources, &mut readings, (&docs.common, stated));
    let mut records = Records::default();
    let upstream = readings.into_iter().map(|r| (r.doc, r.ledger, r.report));
    let canonical = canonical.into_iter().map(|p| (p.doc, p.ledger, p.report));
    let mut pages: Vec<_> = upstream.chain(canonical).collect();
    pages.sort_by_key(|(doc, ..)| doc.file);
    for (doc, ledger, report) in pages {
        records.ledger.add_page(doc.file, ledger);
        records.report.append(report);
        docs.operations.push(doc);
    }
    records.report.append(unnamed);
    (docs, records)
}

/// A page, and the versions that it states if it is none of an operation.
fn read_file(id: FileId, file: &SourceFile) -> (PageRead, Vec<StatedVersion>) {
    if canonical::is_canonical(&file.text) {
        return (
            PageRead::Canonical(canonical_page::read(id, file)),
            Vec::new(),
        );
    }
    let mut page = page::read(id, &file.text, &vocabulary::heads_column);
    flattened::release_heading(&mut page, &file.text);
    flattened::rebuild_tables(&mut page);
    let clues = clues::of_page(&page);
    let language = language(&file.path, &file.text);
    let kind = classify::kind(&page, &clues);
    let stated = match kind {
        PageKind::Operation => Vec::new(),
        _ => stated_versions::of_page(&page, file),
    };
    let read = match kind {
        PageKind::Operation => read_operations(id, file, page, language),
        PageKind::DataType => {
            PageRead::DataTypes(id, shared_pages::data_types(page, language, file))
        }
        PageKind::Common(title) => {
            PageRead::Common(Box::new(shared_pages::common(page, title, language, file)))
        }
        PageKind::Prose => {
            let found = ignored_action(&page)
                .or_else(|| ignored_parameters(&page))
                .or_else(|| swallowed::find_swallowed(&page))
                .or_else(|| swallowed::find_lone_response(&page, &clues));
            match found {
                Some(found) => PageRead::Unnamed(id, found),
                None => PageRead::Prose(id),
            }
        }
    };
    (read, stated)
}

/// Reads the operations of a page: nearly always one.
fn read_operations(id: FileId, file: &SourceFile, page: Page, language: Language) -> PageRead {
    let parts = split::split_operations(page);
    let several = parts.len() > 1;
    let mut readings = Vec::with_capacity(parts.len());
    let mut read_before = PageLedger::default();
    for page in parts {
        let mut clues = clues::of_page(&page);
        let entered = read_before.items.len();
        let speaks_of_calls = names_sections(&page);
        let ReadPage {
            mut doc,
            ledger,
            mut report,
        } = operation::read(page, language, None, read_before);
        if readings.is_empty() {
            report.diagnostics.extend(replaced_bytes(id, &file.text));
        }
        identity::complete_clues(&doc, &mut clues);
        doc.call_clues = callable::observe(&doc, &clues);
        if !callable::is_operation(&doc.call_clues) {
            if several {
                read_before = ledger;
                let items = entered..read_before.items.len();
                let left_out = Outcome::Ignored(IgnoreRule::PageWithoutOperation);
                items.for_each(|i| read_before.settle(ItemId(i as u32), left_out.clone()));
                continue;
            }
            let described = !doc.request.is_empty() && !doc.response.is_empty();
            let empty = report
                .diagnostics
                .iter()
                .any(|d| d.rule == &rules::SECTION_EMPTY);
            let objection = callable::has_objection(&doc.call_clues);
            return match described || (has_flags(&doc) && speaks_of_calls) || empty || objection {
                false => PageRead::Prose(id),
                true => PageRead::Unnamed(id, unnamed(&doc)),
            };
        }
        read_before = ledger;
        readings.push(Reading {
            doc,
            clues,
            ledger: PageLedger::default(),
            report,
        });
    }
    // Ledgers are kept by file: the last part brings that of the whole page.
    if let Some(last) = readings.last_mut() {
        last.ledger = read_before;
    }
    if several && let Some(reading) = readings.first_mut() {
        let text = "this page describes several operations; each is read as a page of its own";
        let at = reading.doc.title.span;
        let found = Diagnostic::new(&rules::TWO_OPERATIONS, at, text);
        reading.report.push(found);
    }
    PageRead::Operations(readings)
}

/// The row `Action` of a page that nothing else makes one of an operation.
fn ignored_action(page: &Page) -> Option<Diagnostic> {
    let tables = page.sections.iter().flat_map(|s| &s.blocks);
    let rows = tables.filter_map(|block| match block {
        Block::Table(table) => Some(&table.rows),
        Block::Prose(_) | Block::Fence(_) => None,
    });
    let is_action = |row: &&TableRow| {
        let mut cells = row.cells.iter().map(|c| cells::plain(&c.value));
        cells.next().is_some_and(|name| name == "Action")
            && cells.any(|cell| clues::is_action(&cell) && clues::has_hump(&cell))
    };
    let row = rows.flatten().find(is_action)?;
    let text = "the row `Action` names an operation, but the page is not read as one";
    Some(Diagnostic::new(&rules::ACTION_IGNORED, row.span, text))
}

/// A section of parameters, each required or optional, on a page that nothing else makes one of an operation: the
/// rest of it may be missing.
fn ignored_parameters(page: &Page) -> Option<Diagnostic> {
    let section = page.sections.iter().find(|section| {
        let topic = section
            .heading
            .as_ref()
            .and_then(|h| vocabulary::topic(&h.value));
        let flagged = |header: &[Spanned<String>]| {
            let columns: Vec<_> = header
                .iter()
                .map(|h| vocabulary::column(&h.value))
                .collect();
            columns.contains(&Some(Column::Required)) && columns.contains(&Some(Column::Name))
        };
        matches!(topic, Some(Topic::Request(None)))
            && section.blocks.iter().any(|block| match block {
                Block::Table(table) => flagged(&table.header),
                Block::Prose(_) | Block::Fence(_) => false,
            })
    })?;
    let text = "there are request parameters, but the page is not read as an operation";
    Some(Diagnostic::new(
        &rules::NO_OPERATION,
        section.heading.as_ref()?.span,
        text,
    ))
}

/// Whether a heading or label of a page is that of a request or response. Where none is, a table of parameters
/// explains something.
fn names_sections(page: &Page) -> bool {
    let is_side = |topic| {
        matches!(
            topic,
            Some(
                Topic::Request(_)
                    | Topic::Response(_)
                    | Topic::RequestSyntax
                    | Topic::ResponseSyntax
            )
        )
    };
    let label = |block: &Block| match block {
        Block::Prose(text) => bullets::bold_label(&text.value).and_then(vocabulary::label_topic),
        Block::Table(_) | Block::Fence(_) => None,
    };
    section_topics::heading_topics(page)
        .into_iter()
        .any(is_side)
        || page
            .sections
            .iter()
            .flat_map(|s| &s.blocks)
            .any(|block| is_side(label(block)))
}

/// Whether rows of the request say that they are required or optional.
fn has_flags(doc: &OperationDoc) -> bool {
    let mut rows = doc.request.iter().flat_map(|t| &t.rows);
    rows.any(|row| row.required.is_some())
}

/// What had to be done to read a file.
fn decoding_notes(sources: &SourceMap, file: FileId) -> Vec<Diagnostic> {
    let Some(decoding) = sources.decoding(file) else {
        return Vec::new();
    };
    let span = Span {
        file,
        ..Span::default()
    };
    let encoding = decoding.encoding.map(|name| {
        let text = format!("this page is in {name}, and was read as such");
        Diagnostic::new(&rules::ENCODING, span, text).help("save the page as UTF-8")
    });
    let hidden = (decoding.hidden > 0).then(|| {
        let text = format!(
            "{} characters that show nothing were taken out",
            decoding.hidden
        );
        Diagnostic::new(&rules::HIDDEN, span, text)
    });
    encoding.into_iter().chain(hidden).collect()
}

/// A character that stands for bytes which were no text, here or wherever the page was written.
fn replaced_bytes(file: FileId, text: &str) -> Option<Diagnostic> {
    let start = text.find(char::REPLACEMENT_CHARACTER)?;
    let count = text.matches(char::REPLACEMENT_CHARACTER).count();
    let span = Span {
        file,
        start: start as u32,
        end: (start + char::REPLACEMENT_CHARACTER.len_utf8()) as u32,
    };
    let message = format!("{count} characters are lost: their bytes were no UTF-8");
    Some(
        Diagnostic::new(&rules::NO_TEXT, span, message)
            .help("save the page as UTF-8, or take a fresh copy of it"),
    )
}

fn unnamed(doc: &OperationDoc) -> Diagnostic {
    let title = &doc.title.value;
    let message = if callable::has_objection(&doc.call_clues) {
        let points = score_in_words(&doc.call_clues);
        format!("`{title}` is nothing that can be called ({points}); the page is left out")
    } else {
        format!(
            "`{title}` is no name of an operation, and nothing else on the page is; the page is left out"
        )
    };
    Diagnostic::new(&rules::NO_OPERATION, doc.title.span, message)
        .help("say what it is called in the row `Action`")
}

/// Language of a page: by the locale in its path, otherwise by its characters.
fn language(path: &str, text: &str) -> Language {
    for part in path.split('/') {
        if part.ends_with("zh-CN") || part == "zh" {
            return Language::Zh;
        }
        if part.ends_with("en-US") || part == "en" {
            return Language::En;
        }
    }
    let han = text
        .chars()
        .take(4000)
        .filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c))
        .count();
    if han > 20 { Language::Zh } else { Language::En }
}
