//! The lenient XML reader.
#![no_main]

use alicloud_codegen::{examples, source::Span};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &str| {
    let text = format!("<A><B>{body}");
    let _ = examples::parse(&text, Span { end: text.len() as u32, ..Span::default() });
});
