//! Coverage as one self-contained page with bars, for people who would rather look.

use std::fmt::Write;

use crate::lint;

use super::{Counts, Coverage, outcomes};

const STYLE: &str = "\
:root{color-scheme:light dark;--fg:#1c1c1c;--bg:#fff;--soft:#0001;--emitted:#2a9d5c;--merged:#7cc8a0;--ignored:#b8b8b8;\
--overridden:#5b7fd6;--reported:#e0a030;--unaccounted:#d0402f}\
@media(prefers-color-scheme:dark){:root{--fg:#e6e6e6;--bg:#161616;--soft:#fff2;--ignored:#666}}\
body{font:15px/1.45 system-ui,sans-serif;color:var(--fg);background:var(--bg);\
margin:2rem auto;max-width:70rem;padding:0 1rem}\
table{border-collapse:collapse;width:100%;margin:1rem 0}\
td,th{padding:.25rem .5rem;text-align:right;border-bottom:1px solid var(--soft)}\
td:first-child,th:first-child,td.t,th.t{text-align:left}\
.bar{display:flex;height:.9rem;min-width:12rem;border-radius:3px;overflow:hidden;background:var(--soft)}\
.bar span{display:block}\
.key i{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin:0 .35rem 0 1rem;vertical-align:-1px}\
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.6rem}\
.card{background:var(--soft);border-radius:6px;padding:.6rem 1rem}\
.card b{display:block;font-size:1.5rem}\
.key i:first-child{margin-left:0}tr.total td{font-weight:600;border-top:2px solid var(--soft)}";

/// Lays the counts out as a page.
pub fn html(coverage: &Coverage) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_page(&mut out, coverage);
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn write_page(out: &mut String, c: &Coverage) -> std::fmt::Result {
    let t = &c.total;
    write!(
        out,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width\">\
         <title>Coverage of the API reference</title><style>{STYLE}</style></head>\
<body><h1>Coverage of the API reference</h1>"
    )?;
    write!(out, "<div class=\"cards\">")?;
    let e = &t.examples;
    let cards = [
        ("files", c.files),
        ("operation pages", t.pages),
        ("operations", t.operations),
        ("rows and examples", t.ledger.items),
        ("examples read", e.strict + e.lenient),
        ("examples lost", e.lost),
        ("error rows", t.errors),
        ("sections without a row", t.empty_sections),
        ("unaccounted", t.ledger.unaccounted),
    ];
    for (name, n) in cards {
        write!(out, "<div class=\"card\"><b>{n}</b>{name}</div>")?;
    }
    write!(out, "</div><h2>Products</h2><p class=\"key\">")?;
    for (outcome, _) in outcomes(&t.ledger) {
        write!(
            out,
            "<i style=\"background:var(--{outcome})\"></i>{outcome}"
        )?;
    }
    write!(
        out,
        "</p><table><tr><th>product</th><th>pages</th><th>operations</th><th>items</th>\
<th class=\"t\">what became of them</th>\
         <th>errors</th><th>findings</th></tr>"
    )?;
    for (product, counts) in &c.products {
        row(out, "", product, counts)?;
    }
    row(out, " class=\"total\"", "total", t)?;
    write!(
        out,
        "</table><h2>Findings</h2><table><tr><th>code</th><th class=\"t\">what</th><th>number</th></tr>"
    )?;
    for (code, n) in &t.diagnostics {
        let title = escape(lint::title_of(code));
        write!(
            out,
            "<tr><td>{code}</td><td class=\"t\">{title}</td><td>{n}</td></tr>"
        )?;
    }
    write!(
        out,
        "</table><h2>Left out, by rule</h2><table><tr><th>rule</th><th>items</th>\
</tr>"
    )?;
    for (rule, n) in &t.ledger.ignored {
        write!(
            out,
            "<tr><td>{}</td><td>{n}</td></tr>",
            escape(rule.as_str())
        )?;
    }
    write!(
        out,
        "</table><h2>Time</h2><table><tr><th>stage</th><th>seconds</th></tr>"
    )?;
    for stage in &c.stages {
        write!(
            out,
            "<tr><td>{}</td><td>{:.3}</td></tr>",
            escape(stage.name),
            stage.seconds
        )?;
    }
    writeln!(out, "</table></body></html>")
}

fn row(out: &mut String, class: &str, product: &str, counts: &Counts) -> std::fmt::Result {
    write!(
        out,
        "<tr{class}><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td><div class=\"bar\">",
        escape(product),
        counts.pages,
        counts.operations,
        counts.ledger.items
    )?;
    for (outcome, n) in outcomes(&counts.ledger).into_iter().filter(|(_, n)| *n > 0) {
        let width = n as f64 * 100.0 / counts.ledger.items.max(1) as f64;
        write!(
            out,
            "<span style=\"width:{width:.2}%;background:var(--{outcome})\" title=\"{outcome} {n}\"></span>"
        )?;
    }
    let findings: usize = counts.diagnostics.values().sum();
    write!(
        out,
        "</div></td><td>{}</td><td>{findings}</td></tr>",
        counts.errors
    )
}
