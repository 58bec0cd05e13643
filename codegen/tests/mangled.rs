//! Fixture pages, mangled at random: never a panic, never a row, example or error that is not accounted for.

#![allow(clippy::unwrap_used)] // a panic is the failure report

use std::{collections::BTreeSet, path::PathBuf};

use alicloud_codegen::{
    doc::{self, OperationDoc},
    ledger::{ItemId, PageLedger},
    lint::{self, LintStyle, Selection},
    page::{self, Block},
    source::{self, SourceFile, SourceMap, Span},
    vocabulary,
};
use proptest::prelude::*;

fn fixtures() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/pages");
    let sources = source::load(&folder).unwrap();
    let pages = sources.files().filter(|(_, f)| f.path.ends_with(".md"));
    pages.map(|(_, f)| f.text.to_string()).collect()
}

/// One thing that goes wrong with a text. Places are shares of its length.
#[derive(Clone, Debug)]
enum Harm {
    Cut(f64, f64),
    Swap(f64, f64),
    Double(f64),
    Insert(f64, String),
    Join(f64),
    Repeat(f64, f64),
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = || 0.0..1.0f64;
    let scrap = prop_oneof![
        Just("|".to_owned()),
        Just("\n|".to_owned()),
        Just("\\".to_owned()),
        Just("```\n".to_owned()),
        Just("\n\n## 请求参数\n".to_owned()),
        Just("|--|--|\n".to_owned()),
        Just("└\u{200b}\u{a0}".to_owned()),
        Just("](".to_owned()),
        "\\PC{0,12}",
        any::<Vec<u8>>().prop_map(|b| String::from_utf8_lossy(&b).into_owned()),
    ];
    prop_oneof![
        (at(), 0.0..0.2f64).prop_map(|(a, b)| Harm::Cut(a, b)),
        (at(), at()).prop_map(|(a, b)| Harm::Swap(a, b)),
        at().prop_map(Harm::Double),
        (at(), scrap).prop_map(|(a, s)| Harm::Insert(a, s)),
        at().prop_map(Harm::Join),
        (at(), 0.0..0.1f64).prop_map(|(a, b)| Harm::Repeat(a, b)),
    ]
}

fn place(text: &str, share: f64) -> usize {
    let mut i = (text.len() as f64 * share.clamp(0.0, 1.0)) as usize;
    while !text.is_char_boundary(i) {
        i -= 1;
    }
    i
}

fn apply(text: &mut String, harm: &Harm) {
    match harm {
        Harm::Cut(at, len) => {
            let (a, b) = (place(text, *at), place(text, at + len));
            text.replace_range(a..b, "");
        }
        Harm::Swap(a, b) => {
            let mut lines: Vec<&str> = text.split('\n').collect();
            let n = lines.len() as f64;
            lines.swap((n * a) as usize, (n * b) as usize);
            *text = lines.join("\n");
        }
        Harm::Double(at) => {
            let from = place(text, *at);
            if let Some(i) = text[from..].find('|') {
                text.insert(from + i, '|');
            }
        }
        Harm::Insert(at, scrap) => text.insert_str(place(text, *at), scrap),
        Harm::Join(at) => {
            let from = place(text, *at);
            if let Some(i) = text[from..].find('\n') {
                text.remove(from + i);
            }
        }
        Harm::Repeat(at, len) => {
            let (a, b) = (place(text, *at), place(text, at + len));
            let part = text[a..b].to_owned();
            text.insert_str(a, &part);
        }
    }
}

/// Every item of a page is settled, or passed on exactly once as a row, error or example of one of its operations.
fn accounted(docs: &[OperationDoc], ledger: &PageLedger) -> Result<(), String> {
    let rows = docs
        .iter()
        .flat_map(|doc| doc.request.iter().chain(&doc.response))
        .flat_map(|t| t.rows.iter().map(|r| r.item));
    let errors = docs.iter().flat_map(|doc| &doc.errors).map(|e| e.item);
    let settled = |i: usize| ledger.items[i].outcome.is_some();
    let examples = docs
        .iter()
        .flat_map(|doc| &doc.examples)
        .map(|e| e.item)
        .filter(|i| !settled(i.0 as usize));
    let mut seen = BTreeSet::new();
    for item in rows.chain(errors).chain(examples) {
        if !seen.insert(item) {
            return Err(format!("{item:?} is passed on twice"));
        }
        if settled(item.0 as usize) {
            return Err(format!("{item:?} is passed on and settled"));
        }
    }
    for (i, item) in ledger.items.iter().enumerate() {
        if item.outcome.is_none() && !seen.contains(&ItemId(i as u32)) {
            return Err(format!("{item:?} is lost"));
        }
    }
    Ok(())
}

fn check(text: &str) -> Result<(), String> {
    let file = SourceFile {
        path: "zoo/page.md".to_owned(),
        text: text.into(),
    };
    let sources = SourceMap::new("docs".into(), vec![file]);
    let (docs, records) = doc::read_all(&sources);
    let inside = |s: Span| text.get(s.start as usize..s.end as usize).is_some();
    for (id, file) in sources.files() {
        let page = page::read(id, &file.text, &vocabulary::heads_column);
        let entered: Option<BTreeSet<Span>> = docs
            .operations
            .first()
            .map(|_| records.ledger.items().map(|i| i.span).collect());
        for block in page.sections.iter().flat_map(|s| &s.blocks) {
            let spans: Vec<Span> = match block {
                Block::Table(t) => t.rows.iter().map(|r| r.span).collect(),
                Block::Fence(f) => vec![f.span],
                Block::Prose(_) => continue,
            };
            for span in spans {
                if !inside(span) {
                    return Err(format!("{span:?} is no part of the text"));
                }
                if entered.as_ref().is_some_and(|e| !e.contains(&span)) {
                    return Err(format!("{:?} never entered the ledger", sources.text(span)));
                }
            }
        }
    }
    let chosen = Selection::default().choose(&records.report);
    lint::write(&mut Vec::new(), &sources, &chosen, LintStyle::default())
        .map_err(|e| e.to_string())?;
    // The sources hold one page, which may describe several operations.
    if let Some(first) = docs.operations.first() {
        let blank = PageLedger::default();
        accounted(
            &docs.operations,
            records.ledger.page(first.file).unwrap_or(&blank),
        )?;
    }
    for d in records.report.open() {
        if d.span.start > d.span.end || d.span.end as usize > text.len() {
            return Err(format!("{} points outside of the text", d.rule.code));
        }
    }
    Ok(())
}

#[test]
fn fixtures_are_accounted_for() {
    for text in fixtures() {
        check(&text).unwrap();
    }
}

/// `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|n| n.parse().ok());
    ProptestConfig {
        cases: cases.unwrap_or(400),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn mangled_pages_are_accounted_for(
        which in any::<prop::sample::Index>(),
        harms in prop::collection::vec(harm(), 1..8),
    ) {
        let fixtures = fixtures();
        let mut text = fixtures[which.index(fixtures.len())].clone();
        for harm in &harms {
            apply(&mut text, harm);
        }
        check(&text).map_err(TestCaseError::fail)?;
    }
}
