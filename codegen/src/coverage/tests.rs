//! Sums add up, and the page is one file without references.

use super::*;
use crate::{
    ledger::{IgnoreRule, ItemKind, Outcome},
    source::{Span, Spanned},
};

fn built() -> Built {
    let mut built = Built::default();
    for (product, action) in [
        ("Ecs", "RunInstances"),
        ("Ecs", "runinstances"),
        ("<b>", "X"),
    ] {
        let mut doc = OperationDoc {
            product: Some(Spanned::new(product.to_owned(), Span::default())),
            ..OperationDoc::default()
        };
        doc.action.value = action.to_owned();
        let row = doc.ledger.enter(ItemKind::RequestRow, Span::default());
        doc.ledger
            .settle(row, Outcome::Emitted("request.A".to_owned()));
        let row = doc.ledger.enter(ItemKind::ErrorRow, Span::default());
        doc.ledger
            .settle(row, Outcome::Ignored(IgnoreRule::NoErrorRow));
        doc.ledger.enter(ItemKind::Example, Span::default());
        built.docs.operations.push(doc);
    }
    built
}

#[test]
fn fates_add_up_to_items() {
    let c = count(&built(), 3, &[]);
    let sum: usize = fates(&c.total.ledger).iter().map(|(_, n)| n).sum();
    assert_eq!(sum, c.total.ledger.items);
    assert_eq!(c.total.ledger.unaccounted, 3);
    assert_eq!((c.total.pages, c.total.operations), (3, 2));
    assert_eq!(c.products["Ecs"].operations, 1);
}

#[test]
fn html_is_escaped_and_self_contained() {
    let page = html(&count(&built(), 3, &[]));
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>&lt;b&gt;</b>"));
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("src="));
}
