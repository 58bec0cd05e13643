//! What a check of one vector found.

use std::fmt;

use serde_json::Value;

/// What became of a vector.
pub(crate) enum Verdict {
    Passed,
    Failed(String),
    /// Not an expectation that this crate follows, for the reason given.
    Skipped(String),
}

impl Verdict {
    /// Passed when each pair is equal; otherwise failed at the first that is not.
    pub(crate) fn equal(checks: &[(&str, &str, &str)]) -> Self {
        match checks.iter().find(|(_, ours, expected)| ours != expected) {
            None => Self::Passed,
            Some((what, ours, expected)) => {
                Self::Failed(format!("{what} is {ours:?}, expected {expected:?}"))
            }
        }
    }
}

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, file: &str, index: usize, vector: &Value, verdict: Verdict) {
        let id = match vector.get("id").and_then(Value::as_str) {
            Some(id) => id.to_owned(),
            None => match (vector.get("type"), vector.get("json")) {
                (Some(kind), Some(json)) => format!("#{index} {kind} from {json}"),
                _ => format!("#{index}"),
            },
        };
        match verdict {
            Verdict::Passed => self.passed += 1,
            Verdict::Failed(why) => {
                self.failed += 1;
                println!("FAILED {file} {id}: {why}");
            }
            Verdict::Skipped(why) => {
                self.skipped += 1;
                println!("skipped {file} {id}: {why}");
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

/// A text member, empty when absent.
pub(crate) fn text<'v>(vector: &'v Value, name: &str) -> &'v str {
    vector.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The text members of an object member.
pub(crate) fn pairs<'v>(vector: &'v Value, name: &str) -> Vec<(&'v str, &'v str)> {
    let members = vector.get(name).and_then(Value::as_object);
    members
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default()))
        .collect()
}
