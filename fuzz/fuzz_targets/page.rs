//! A whole page, from text to the end of the model: no panic, every span lies within the text, and every row, example and
//! error has a fate.
#![no_main]

use alicloud_codegen::{
    api, doc,
    source::{SourceFile, SourceMap},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = SourceFile { path: "zoo/page.md".to_owned(), text: text.into() };
    let sources = SourceMap::new("docs".into(), vec![file]);
    let docs = doc::read_all(&sources);
    for item in docs.operations.iter().flat_map(|o| &o.ledger.items) {
        assert!(text.get(item.span.start as usize..item.span.end as usize).is_some());
    }
    let built = api::build(&sources, docs);
    for item in built.docs.operations.iter().flat_map(|o| &o.ledger.items) {
        assert!(item.fate.is_some(), "{item:?}");
    }
});
