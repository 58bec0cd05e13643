//! Sums add up, and the page is one file without references.

use crate::{
    api::PageIdentity,
    ledger::{IgnoreRule, ItemKind, Outcome},
    source::Span,
};

use super::*;

fn run() -> Run {
    let mut run = Run::default();
    let pages = [
        ("Ecs", "RunInstances"),
        ("Ecs", "runinstances"),
        ("<b>", "X"),
    ];
    for (number, (product, action)) in pages.into_iter().enumerate() {
        let mut doc = OperationDoc {
            file: FileId(number as u32),
            ..OperationDoc::default()
        };
        let mut ledger = PageLedger::default();
        doc.action.value = action.to_owned();
        let row = ledger.enter(ItemKind::RequestRow, Span::default());
        ledger.settle(row, Outcome::Emitted("request.A".to_owned()));
        let row = ledger.enter(ItemKind::ErrorRow, Span::default());
        ledger.settle(row, Outcome::Ignored(IgnoreRule::NoErrorRow));
        ledger.enter(ItemKind::Example, Span::default());
        run.ledger.add_page(doc.file, ledger);
        run.docs.operations.push(doc);
        run.identities.push(PageIdentity {
            product: Some(product.to_owned()),
            version: None,
        });
    }
    run
}

#[test]
fn outcomes_add_up_to_items() {
    let c = count(&run(), 3, &[]);
    let sum: usize = outcomes(&c.total.ledger).iter().map(|(_, n)| n).sum();
    assert_eq!(sum, c.total.ledger.items);
    assert_eq!(c.total.ledger.unaccounted, 3);
    assert_eq!((c.total.pages, c.total.operations), (3, 2));
    assert_eq!(c.products["Ecs"].operations, 1);
}

#[test]
fn html_is_escaped_and_self_contained() {
    let page = html(&count(&run(), 3, &[]));
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>&lt;b&gt;</b>"));
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("src="));
}
