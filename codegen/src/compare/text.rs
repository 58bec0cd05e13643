//! The comparison as text.

use std::fmt::Write;

use crate::export::FlatKind;

use super::{CaseKind, Comparison, Counts, SideCounts};

const HEADER: &[&str] = &[
    "product", "both", "pages", "metadata", "rqP", "rqR", "rqF1", "reqd", "rqTy", "rsP", "rsR",
    "rsF1", "moved", "rsTy", "errF1", "drift",
];

/// A table with tabs: a line for each product unless only the `total` is wanted.
pub fn table(comparison: &Comparison, total: bool) -> String {
    let mut out = HEADER.join("\t") + "\n";
    if !total {
        for (product, counts) in &comparison.products {
            line(&mut out, product, counts);
        }
    }
    line(&mut out, "TOTAL", &comparison.total());
    out
}

fn line(out: &mut String, name: &str, counts: &Counts) {
    let Counts {
        operations,
        pages_only,
        metadata_only,
        request,
        response,
        errors,
    } = counts;
    let part = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.3}"));
    let three = |side: &SideCounts| {
        [side.precision(), side.recall(), side.f1()]
            .map(part)
            .join("\t")
    };
    let drift = format!(
        "{}/{}",
        request.drift + response.drift,
        request.undocumented + response.undocumented
    );
    let cells = [
        name.to_owned(),
        operations.to_string(),
        pages_only.to_string(),
        metadata_only.to_string(),
        three(request),
        part(request.need()),
        part(request.types()),
        three(response),
        response.moved.to_string(),
        part(response.types()),
        part(errors.f1()),
        drift,
    ];
    let _ = writeln!(out, "{}", cells.join("\t"));
}

/// One line a value that differs so.
pub fn case_lines(comparison: &Comparison, kind: CaseKind) -> String {
    let mut out = String::new();
    for case in comparison
        .cases
        .iter()
        .filter(|c| c.difference.what == kind)
    {
        let word = match case.kind {
            FlatKind::Operation => "op",
            FlatKind::Request => "request",
            FlatKind::Response => "response",
            FlatKind::Error => "error",
        };
        let difference = &case.difference;
        let cells = [
            word,
            &case.product,
            &case.version,
            &case.action,
            &difference.path,
            &difference.note,
        ];
        let _ = writeln!(out, "{}", cells.join("\t"));
    }
    out
}
