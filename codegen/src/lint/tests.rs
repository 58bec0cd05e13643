//! Every code has its page, and findings come out as they should.

use crate::source::{FileId, SourceMap, Span};

use super::*;

#[test]
fn codes_are_unique_and_explained() {
    let rules = rules();
    for pair in rules.windows(2) {
        assert_ne!(pair[0].code, pair[1].code);
    }
    for rule in rules {
        let page = explain(rule.code)
            .unwrap_or_else(|e| panic!("codegen/diagnostics/{}.md: {e}", rule.code));
        let head = format!("# {}: {}\n", rule.code, rule.title);
        assert!(
            page.starts_with(&head),
            "codegen/diagnostics/{}.md must start with {head:?}",
            rule.code
        );
    }
}

#[test]
fn pages_belong_to_rules() {
    for (code, _) in super::explain::PAGES {
        assert!(
            rules().iter().any(|r| r.code == *code),
            "{code} has a page but no rule"
        );
    }
}

fn sample() -> (SourceMap, Report) {
    let text = "# 标题\n\n|名称|类型|\n|--|--|\n|地域编号|字串|\n";
    let sources = SourceMap::from_texts([("a b/页.md", text)]);
    let start = text.find("字串").unwrap() as u32;
    let span = Span {
        file: FileId(0),
        start,
        end: start + 6,
    };
    let mut report = Report::default();
    report.push(Diagnostic::new(
        &doc::rules::TYPE_WORD,
        span,
        "`地域编号`: the type `字串` is not known",
    ));
    (sources, report)
}

fn printed(selection: &Selection, format: LintFormat) -> String {
    let (sources, report) = sample();
    let mut out = Vec::new();
    write(
        &mut out,
        &sources,
        &selection.choose(&report),
        LintStyle {
            format,
            ..LintStyle::default()
        },
    )
    .unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn carets_stand_below_wide_characters() {
    insta::assert_snapshot!(printed(&Selection::default(), LintFormat::Text));
}

#[test]
fn github_escapes_properties() {
    insta::assert_snapshot!(printed(&Selection::default(), LintFormat::Github));
}

#[test]
fn json_has_line_and_column() {
    insta::assert_snapshot!(printed(&Selection::default(), LintFormat::Json));
}

#[test]
fn deny_raises_and_allow_silences() {
    let (_, report) = sample();
    let deny = Selection::new(&["d0203".to_owned()], &["D0203".to_owned()]).unwrap();
    assert_eq!(deny.choose(&report)[0].level, Level::Error);
    let allow = Selection::new(&[], &["D0203".to_owned()]).unwrap();
    assert!(allow.choose(&report).is_empty());
    let unknown = Selection::new(&["D9999".to_owned()], &[]).unwrap_err();
    assert!(unknown.to_string().contains("D9999"));
}
