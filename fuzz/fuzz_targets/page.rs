//! A whole page, from text to the end of the model: no panic, every span lies within the text, and every row, example and
//! error has an outcome.
#![no_main]

use alicloud_codegen::{
    run::Run,
    source::{SourceFile, SourceMap},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = SourceFile { path: "zoo/page.md".to_owned(), text: text.into() };
    let sources = SourceMap::new("docs".into(), vec![file]);
    let run = Run::over(&sources);
    for item in run.ledger.items() {
        assert!(text.get(item.span.start as usize..item.span.end as usize).is_some());
        assert!(item.outcome.is_some(), "{item:?}");
    }
});
