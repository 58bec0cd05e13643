//! A page in the canonical dialect as an operation page like any other: identity, ledger and findings;
//! the model comes with it.

use crate::{
    canonical::{self, CanonicalRead, Subject},
    ledger::PageLedger,
    model::{Language, Style},
    report::{Diagnostic, Report},
    source::{FileId, SourceFile, Spanned},
};

use super::{CommonDoc, CommonKind, OperationDoc, Rank, StyleName, operation::ReadPage, rules};

/// What a canonical page is to the stages that follow.
pub(super) enum CanonicalDoc {
    Operation(Box<ReadPage>),
    Common(Box<CommonDoc>, Vec<Diagnostic>),
}

/// Reads a page in the canonical dialect.
pub(super) fn read(id: FileId, file: &SourceFile) -> CanonicalDoc {
    let read = canonical::read(id, &file.text);
    let findings: Vec<Diagnostic> = findings(&read).collect();
    if let Subject::CommonErrors(errors) = &read.page.subject {
        let common = CommonDoc {
            file: id,
            folder: file.folder().to_owned(),
            kind: CommonKind::Errors,
            codes: errors.clone(),
            ..CommonDoc::default()
        };
        return CanonicalDoc::Common(Box::new(common), findings);
    }
    let at = read.title.span;
    let stated = |value: &str| (!value.is_empty()).then(|| Spanned::new(value.to_owned(), at));
    let mut doc = OperationDoc {
        file: id,
        language: Language::En,
        title: read.title.clone(),
        product: stated(&read.page.product),
        version: stated(&read.page.version),
        rank: Rank {
            canonical: true,
            ..Rank::default()
        },
        ..OperationDoc::default()
    };
    if let Subject::Operation(operation) = &read.page.subject {
        doc.action = Spanned::new(operation.action.clone(), at);
        doc.style = Some(match operation.style {
            Style::Rpc { .. } => StyleName::Rpc,
            Style::Roa { .. } => StyleName::Roa,
        });
    }
    let mut ledger = PageLedger::default();
    for (kind, span, outcome) in &read.items {
        let item = ledger.enter(*kind, *span);
        ledger.settle(item, outcome.clone());
    }
    doc.canonical = Some(Box::new(read.page));
    CanonicalDoc::Operation(Box::new(ReadPage {
        doc,
        ledger,
        report: Report {
            diagnostics: findings,
        },
    }))
}

fn findings(read: &CanonicalRead) -> impl Iterator<Item = Diagnostic> {
    let found = |(span, message): &(_, String)| {
        Diagnostic::new(&rules::CANONICAL_GRAMMAR, *span, message.clone())
    };
    read.findings.iter().map(found)
}
