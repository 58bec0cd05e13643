//! Each page below `tests/fixtures/pages` is read into flat rows and compared with what is written beside it.

#![allow(clippy::unwrap_used)] // a panic is the failure report

use std::{fmt::Write, fs, path::PathBuf};

use alicloud_codegen::{
    doc::{self, Docs, ErrorRow, ParamTable},
    ledger::Balance,
    records::Records,
    report::Diagnostic,
    source::{self, SourceMap},
};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/pages")
}

#[test]
fn pages_are_read_as_expected() {
    let mut names: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.is_dir())
        .collect();
    names.sort();
    assert!(names.len() > 10);
    for path in names {
        let sources = source::load(&path).unwrap();
        let (docs, records) = doc::read_all(&sources);
        insta::with_settings!({snapshot_path => &path, prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!("expected", flat(&sources, &docs, &records));
        });
    }
}

/// Everything that was read, one fact a line.
fn flat(sources: &SourceMap, docs: &Docs, records: &Records) -> String {
    let mut out = String::new();
    for o in &docs.operations {
        let value = |v: &Option<source::Spanned<String>>| {
            v.as_ref()
                .map_or_else(|| "?".to_owned(), |v| v.value.clone())
        };
        let style = o.style.map_or_else(|| "?".to_owned(), |s| format!("{s:?}"));
        writeln!(
            out,
            "operation {} {} {} {style}",
            value(&o.product),
            value(&o.version),
            o.action.value
        )
        .unwrap();
        for l in &o.request_lines {
            writeln!(out, "  line {} {} {:?}", l.method, l.path, l.query).unwrap();
        }
        o.request.iter().for_each(|t| table(&mut out, "request", t));
        o.response
            .iter()
            .for_each(|t| table(&mut out, "response", t));
        o.errors.iter().for_each(|e| error(&mut out, e));
        for e in &o.examples {
            let tree = e.tree.as_ref().map(|t| (t.notation, t.strictness));
            let label = e.label.as_deref().unwrap_or("");
            writeln!(
                out,
                "  example {:?} [{label}] {tree:?} {:?}",
                e.kind,
                start(&e.text.value)
            )
            .unwrap();
        }
        let on_page = |d: &&Diagnostic| d.span.file == o.file;
        for d in records.report.open().filter(on_page) {
            let at = sources.position(d.span);
            writeln!(
                out,
                "  {} {}:{} {}",
                d.rule.code,
                at.line,
                at.column,
                start(&d.message)
            )
            .unwrap();
        }
        let mut balance = Balance::default();
        if let Some(ledger) = records.ledger.page(o.file) {
            ledger.add_to(&mut balance);
        }
        writeln!(
            out,
            "  ledger {} items, {} passed on, ignored {:?}, reported {:?}",
            balance.items, balance.unaccounted, balance.ignored, balance.reported
        )
        .unwrap();
    }
    for t in &docs.data_types {
        let names: Vec<&str> = t.names.iter().map(|n| n.value.as_str()).collect();
        writeln!(out, "data type {names:?}").unwrap();
        t.tables.iter().for_each(|t| table(&mut out, "fields", t));
    }
    for c in &docs.common {
        let version = c.version.as_ref().map(|v| v.value.as_str());
        writeln!(out, "service-wide {:?} version {version:?}", c.kind).unwrap();
        c.parameters
            .iter()
            .for_each(|t| table(&mut out, "parameters", t));
        c.errors.iter().for_each(|e| error(&mut out, e));
        for e in &c.endpoints {
            let host = |h: &Option<source::Spanned<String>>| {
                h.as_ref().map_or("-".to_owned(), |h| h.value.clone())
            };
            writeln!(
                out,
                "  endpoint {} {} {}",
                host(&e.region),
                host(&e.public),
                host(&e.internal)
            )
            .unwrap();
        }
    }
    for file in &docs.prose {
        writeln!(out, "prose {}", sources.file(*file).path).unwrap();
    }
    out
}

fn start(text: &str) -> String {
    text.replace('\n', "⏎").chars().take(70).collect()
}

fn table(out: &mut String, side: &str, table: &ParamTable) {
    let text = |v: &Option<source::Spanned<String>>| v.as_ref().map_or("", |v| &v.value).to_owned();
    writeln!(
        out,
        "  {side} [{}] [{}] {:?}",
        text(&table.heading),
        text(&table.caption),
        table.position
    )
    .unwrap();
    for r in &table.rows {
        let depth = "└".repeat(r.depth.unwrap_or(0).into());
        let required = r
            .required
            .as_ref()
            .map(|r| format!("{:?}", r.value))
            .unwrap_or_default();
        let position = r
            .position
            .as_ref()
            .map(|p| format!("{:?}", p.value))
            .unwrap_or_default();
        let example = r
            .example
            .as_ref()
            .map(|e| start(&e.value))
            .unwrap_or_default();
        let link = r.ty.value.link.as_deref().unwrap_or("");
        writeln!(
            out,
            "    {depth}{} | {:?} {link} | {required} | {position} | {example} | {}",
            r.name.value,
            r.ty.value.kind,
            start(&r.description.value)
        )
        .unwrap();
    }
}

fn error(out: &mut String, e: &ErrorRow) {
    let text =
        |v: &Option<source::Spanned<String>>| v.as_ref().map_or("-", |v| &v.value).to_owned();
    writeln!(
        out,
        "  error {} {:?} | {} | {}",
        e.code.value,
        e.status,
        text(&e.message),
        text(&e.description)
    )
    .unwrap();
}
