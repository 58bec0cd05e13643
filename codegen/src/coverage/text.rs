//! Coverage for a terminal.

use std::fmt::Write;

use crate::{lint, model::TextLevel, wording::WordingCounts};

use super::{Counts, Coverage, kind_word, outcomes};

/// Lays the counts out as text.
pub fn text(coverage: &Coverage) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_text(&mut out, coverage);
    out
}

fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    format!("{:.2} %", part as f64 * 100.0 / whole as f64)
}

fn write_text(out: &mut String, c: &Coverage) -> std::fmt::Result {
    let t = &c.total;
    let width = c
        .products
        .keys()
        .map(|p| p.chars().count())
        .max()
        .unwrap_or(0)
        .max(10);
    writeln!(
        out,
        "{:<width$} {:>6} {:>6} {:>8} {:>8} {:>8} {:>8} {:>6}",
        "product", "pages", "ops", "rows", "emitted", "ignored", "open", "errors"
    )?;
    for (product, counts) in c.products.iter().chain([(&"total".to_owned(), t)]) {
        let ledger = &counts.ledger;
        writeln!(
            out,
            "{product:<width$} {:>6} {:>6} {:>8} {:>8} {:>8} {:>8} {:>6}",
            counts.pages,
            counts.operations,
            ledger.items,
            ledger.emitted + ledger.merged + ledger.overridden,
            ledger.ignored.values().sum::<usize>(),
            ledger.unaccounted,
            counts.errors,
        )?;
    }
    writeln!(
        out,
        "\nfiles {}: operations {}, data types {}, service-wide {}, others {}",
        c.files, t.pages, c.data_types, c.common, c.prose
    )?;
    writeln!(out, "\nitems {}", t.ledger.items)?;
    for (kind, n) in &t.ledger.by_kind {
        writeln!(out, "  {:<22} {n:>8}", kind_word(*kind))?;
    }
    writeln!(out, "what became of them")?;
    for (outcome, n) in outcomes(&t.ledger) {
        writeln!(
            out,
            "  {outcome:<22} {n:>8}  {:>9}",
            share(n, t.ledger.items)
        )?;
    }
    for (rule, n) in &t.ledger.ignored {
        writeln!(out, "    ignored {rule:<30} {n:>8}")?;
    }
    for (code, n) in &t.ledger.reported {
        writeln!(out, "    reported {code:<29} {n:>8}")?;
    }
    examples(out, t)?;
    writeln!(
        out,
        "error rows {}, with status {} ({})",
        t.errors,
        t.errors_with_status,
        share(t.errors_with_status, t.errors)
    )?;
    writeln!(out, "sections without a row {}", t.empty_sections)?;
    writeln!(out, "findings {}", t.diagnostics.values().sum::<usize>())?;
    for (code, n) in &t.diagnostics {
        let title = lint::title_of(code);
        writeln!(out, "  {code} {n:>8}  {title}")?;
    }
    wording(out, c)?;
    editions(out, c)?;
    witnesses(out, c)?;
    writeln!(out, "seconds")?;
    for stage in &c.stages {
        writeln!(out, "  {:<8} {:>8.3}", stage.name, stage.seconds)?;
    }
    Ok(())
}

/// Witnesses by product: who knows its operations, and where they differ.
fn witnesses(out: &mut String, c: &Coverage) -> std::fmt::Result {
    for (product, w) in &c.witnesses {
        writeln!(
            out,
            "witnesses of {product}: operations of both {}, only pages {}, only metadata {}",
            w.both, w.only_pages, w.only_metadata
        )?;
        writeln!(
            out,
            "  not in the newest reference: {} operations, {} parameters and fields",
            w.operations_gone, w.fields_gone
        )?;
        let says = w
            .page_says
            .iter()
            .map(|(aspect, n)| format!("{aspect} {n}"));
        writeln!(
            out,
            "  the page says otherwise: {}",
            says.collect::<Vec<_>>().join(", ")
        )?;
    }
    Ok(())
}

/// What there is of each product: operations, the day of its facts, the level of its texts.
fn editions(out: &mut String, c: &Coverage) -> std::fmt::Result {
    if c.editions
        .values()
        .all(|e| e.as_of.is_none() && e.text_level.is_none())
    {
        return Ok(());
    }
    let width = c
        .editions
        .keys()
        .map(|p| p.len())
        .max()
        .unwrap_or(0)
        .max(10);
    writeln!(out, "{:<width$}    ops  facts of    texts", "product")?;
    for (product, edition) in &c.editions {
        let as_of = edition.as_of.as_deref().unwrap_or("-");
        let level = edition.text_level.map_or("-", TextLevel::word);
        writeln!(
            out,
            "{product:<width$} {:>6}  {as_of:<10}  {level}",
            edition.operations
        )?;
    }
    Ok(())
}

/// Texts by product: how many there are places for, and where those come from that are there.
fn wording(out: &mut String, c: &Coverage) -> std::fmt::Result {
    if c.wording.products.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "texts        places  by hand  by line     thin           missing"
    )?;
    for (product, kinds) in &c.wording.products {
        let mut all = WordingCounts::default();
        for counts in kinds.values() {
            all.add(counts);
        }
        let rows = kinds.iter().map(|(kind, counts)| (kind.word(), counts));
        for (name, t) in std::iter::once((product.as_str(), &all)).chain(rows) {
            writeln!(
                out,
                "  {name:<12} {:>6} {:>8} {:>8} {:>8} {:>8} {:>8}",
                t.places,
                t.by_hand,
                t.by_line,
                t.thin,
                share(t.thin, t.places),
                t.missing,
            )?;
        }
    }
    writeln!(
        out,
        "  lines that speak nowhere: {} of product files; {} of the others wait for a product",
        c.wording.unused,
        c.wording.waiting.len()
    )
}

fn examples(out: &mut String, t: &Counts) -> std::fmt::Result {
    let e = &t.examples;
    let all = e.strict + e.lenient + e.lost;
    writeln!(
        out,
        "examples with a value {all}: strict {} ({}), repaired {}, lost {} ({})",
        e.strict,
        share(e.strict, all),
        e.lenient,
        e.lost,
        share(e.lost, all)
    )
}
