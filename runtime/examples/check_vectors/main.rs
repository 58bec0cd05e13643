//! Checks this crate against files of vectors: signed requests, wire captures, serialized
//! parameters, lenient decoding. Prints a line for each vector that fails or is skipped, and the
//! counts.
//!
//! `cargo run -p alicloud-runtime --example check_vectors -- FILE…`

mod decoding;
mod serialising;
mod signing;
mod verdict;
mod wire;

use std::process::ExitCode;

use serde_json::Value;

use verdict::{Tally, Verdict};

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!("usage: check_vectors FILE…");
        return ExitCode::from(2);
    }
    let mut tally = Tally::default();
    for file in &files {
        match read(file) {
            Ok(vectors) => {
                for (index, vector) in vectors.iter().enumerate() {
                    tally.add(file, index, vector, check(vector));
                }
            }
            Err(why) => tally.add(file, 0, &Value::Null, Verdict::Failed(why)),
        }
    }
    println!("{tally}");
    if tally.failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// The vectors of a file: a list, or an object of lists.
fn read(file: &str) -> Result<Vec<Value>, String> {
    let text = std::fs::read_to_string(file).map_err(|e| e.to_string())?;
    match serde_json::from_str(&text).map_err(|e| e.to_string())? {
        Value::Array(vectors) => Ok(vectors),
        Value::Object(members) => {
            let lists = members.into_iter().filter_map(|(_, value)| match value {
                Value::Array(vectors) => Some(vectors),
                _ => None,
            });
            Ok(lists.flatten().collect())
        }
        _ => Err("neither a list of vectors nor an object of lists".to_owned()),
    }
}

/// A vector's form is told by its members.
fn check(vector: &Value) -> Verdict {
    let has = |name| vector.get(name).is_some();
    if has("target") && has("headers") {
        wire::check(vector)
    } else if has("signatures") {
        signing::check_choice(vector)
    } else if has("expected_signature") {
        signing::check(vector)
    } else if has("results") && has("input") {
        serialising::check(vector)
    } else if has("type") && has("json") {
        decoding::check(vector)
    } else {
        Verdict::Failed("its form is not known".to_owned())
    }
}
