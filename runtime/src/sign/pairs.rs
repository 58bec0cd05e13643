//! Names and values of a query or form, sorted and joined as they are signed.

use std::ops::Range;

use super::percent::percent_encode;

/// A parameter that takes part in a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair<'a> {
    /// Name, not encoded.
    pub name: &'a str,
    /// Value, not encoded.
    pub value: &'a str,
}

/// Sorts by the bytes of the name and joins `name=value` with `&`, both percent-encoded.
///
/// The result is a query string as well as the canonical text of the signature.
pub fn canonical_query(pairs: &mut [Pair<'_>]) -> String {
    let mut out = String::with_capacity(query_size(pairs.iter()));
    write_query(&mut out, pairs);
    out
}

/// Room for a query, with a few characters of each value encoded.
pub(super) fn query_size<'a>(pairs: impl Iterator<Item = &'a Pair<'a>>) -> usize {
    pairs
        .map(|pair| pair.name.len() + pair.value.len() + 24)
        .sum()
}

/// Appends a [`canonical_query`].
pub(super) fn write_query(out: &mut String, pairs: &mut [Pair<'_>]) {
    pairs.sort_unstable();
    for (index, pair) in pairs.iter().enumerate() {
        if index > 0 {
            out.push('&');
        }
        write_pair(out, pair);
    }
}

/// Appends one pair and returns its place.
pub(super) fn write_pair(out: &mut String, pair: &Pair<'_>) -> Range<usize> {
    let start = out.len();
    percent_encode(out, pair.name);
    out.push('=');
    percent_encode(out, pair.value);
    start..out.len()
}
