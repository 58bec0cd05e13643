//! Signed requests, wire captures, serialized parameters and lenient decoding against known
//! outcomes.
//!
//! The files beside this test hold facts of the protocol: parameters, keys that belong to nobody,
//! and the signatures and flat parameters that official SDKs make of them.

#![allow(clippy::unwrap_used)]

#[path = "../examples/check_vectors/decoding.rs"]
mod decoding;
#[path = "../examples/check_vectors/serialising.rs"]
mod serialising;
#[path = "../examples/check_vectors/signing.rs"]
mod signing;
#[path = "../examples/check_vectors/verdict.rs"]
mod verdict;
#[path = "../examples/check_vectors/wire.rs"]
mod wire;

use serde_json::Value;

use verdict::{Tally, Verdict};

/// Checks all vectors of a file; `skipped` is how many are known not to be followed.
fn all(file: &str, text: &str, check: fn(&Value) -> Verdict, count: usize, skipped: usize) {
    let vectors: Vec<Value> = serde_json::from_str(text).unwrap();
    let mut tally = Tally::default();
    for (index, vector) in vectors.iter().enumerate() {
        tally.add(file, index, vector, check(vector));
    }
    assert_eq!(
        (tally.failed, tally.skipped, vectors.len()),
        (0, skipped, count),
        "{file}: {tally}"
    );
}

macro_rules! file {
    ($name:ident, $check:path, $count:literal, $skipped:literal) => {
        #[test]
        fn $name() {
            let file = concat!(stringify!($name), ".json");
            all(
                file,
                include_str!(concat!("vectors/", stringify!($name), ".json")),
                $check,
                $count,
                $skipped,
            );
        }
    };
}

file!(rpc_v1, signing::check, 39, 0);
file!(roa_v1, signing::check, 19, 0);
file!(acs3, signing::check, 15, 0);
file!(published, signing::check, 9, 0);
file!(divergences, signing::check_choice, 10, 2);
file!(wire, wire::check, 29, 0);
file!(serialisation, serialising::check, 18, 0);
file!(lenient_decode, decoding::check, 74, 0);

#[test]
fn a_changed_vector_fails() {
    let vectors: Vec<Value> = serde_json::from_str(include_str!("vectors/rpc_v1.json")).unwrap();
    let mut vector = vectors.into_iter().next().unwrap();
    vector["access_key_secret"] = Value::from("another");
    assert!(matches!(signing::check(&vector), Verdict::Failed(_)));
}
