//! A lenient typed decode of a response of 250 KB beside a strict serde derive of equal types.
//!
//! `cargo bench -p alicloud-runtime --bench decode`; with `-- lenient N` or `-- strict N` one of them reads
//! it `N` times, to be looked at by a profiler.

#[path = "measure/instances.rs"]
mod instances;
mod measure;

use std::hint::black_box;

use alicloud_runtime::decode::decode_text;

use instances::{Answer, StrictAnswer, instance};

fn main() {
    let count = 122;
    let instances: Vec<String> = (0..count).map(instance).collect();
    let body = [
        instances::begin(count),
        instances.join(","),
        instances::END.to_owned(),
    ];
    let body = body.concat();
    let lenient = |body: &str| {
        let mut response = Answer::default();
        let findings = decode_text(body, &mut response);
        (response, findings)
    };
    let (response, findings) = lenient(&body);
    let strict: StrictAnswer = serde_json::from_str(&body).unwrap_or_default();
    assert_eq!(response.instances.len(), count);
    assert_eq!(strict.instances.items.len(), count);
    assert!(findings.mismatches.is_empty() && findings.broken.is_none());
    // One of them alone, to be looked at by a profiler.
    let mut arguments = std::env::args().skip(1);
    let times = |given: Option<String>| 0..given.and_then(|n| n.parse().ok()).unwrap_or(1000);
    match arguments.next().as_deref() {
        Some("lenient") => {
            return times(arguments.next()).for_each(|_| drop(black_box(lenient(&body))));
        }
        Some("strict") => {
            return times(arguments.next()).for_each(|_| {
                drop(black_box(serde_json::from_str::<StrictAnswer>(&body)));
            });
        }
        _ => {}
    }
    println!("response of {} bytes", body.len());
    measure::compare(
        "typed decode",
        0.75,
        20,
        ("lenient", || drop(black_box(lenient(black_box(&body))))),
        ("serde derive", || {
            drop(black_box(serde_json::from_str::<StrictAnswer>(black_box(
                &body,
            ))))
        }),
    );
}
