//! Raw Markdown of the pages as rustdoc: fixtures, and properties that hold for any input.

use std::{cell::RefCell, fs, path::Path};

use alicloud_codegen::{
    model::{Locale, Text},
    text::{Link, LinkResolver, LinkTarget, Resolved, summary, to_rustdoc},
};
use proptest::prelude::*;
use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Knows one operation, and where the help center is.
struct Links;

impl LinkResolver for Links {
    fn resolve(&self, link: Link<'_>) -> Resolved {
        match link.target {
            _ if link.text == "ListZones" => Resolved::Item("crate::demo::ListZonesRequest".into()),
            LinkTarget::Page(page) if page.ends_with("/ListZones.md") => {
                Resolved::Item("crate::demo::ListZonesRequest".into())
            }
            LinkTarget::DocId(id) => Resolved::Url(format!("https://help.example.com/{id}")),
            LinkTarget::Url(url) => Resolved::Url(url.into()),
            LinkTarget::Page(_) | LinkTarget::Anchor(_) => Resolved::Text,
        }
    }

    fn mention(&self, word: &str) -> Option<String> {
        (word == "ListZones").then(|| "crate::demo::ListZonesRequest".into())
    }
}

/// What rustdoc would stumble over in `markdown`.
fn complaints(markdown: &str) -> Vec<String> {
    let found = RefCell::new(Vec::new());
    let note = |what: String| found.borrow_mut().push(what);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let on_broken = |link: BrokenLink<'_>| {
        note(format!("unresolved link [{}]", link.reference));
        None
    };
    let mut quoted = false;
    for event in Parser::new_with_broken_link_callback(markdown, options, Some(on_broken)) {
        match &event {
            Event::Html(html) | Event::InlineHtml(html) => note(format!("HTML {html}")),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => note("indented code".into()),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if !["text", "json", "xml"].contains(&&**info) =>
            {
                note(format!("fence {info}"))
            }
            Event::Start(
                Tag::Table(_)
                | Tag::Heading { .. }
                | Tag::BlockQuote(_)
                | Tag::Strikethrough
                | Tag::Image { .. }
                | Tag::FootnoteDefinition(_),
            )
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Rule => note(format!("{event:?}")),
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => quoted = true,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => quoted = false,
            Event::Text(text)
                if !quoted && (text.contains("http://e") || text.contains("https://e")) =>
            {
                note(format!("bare URL in {text}"))
            }
            _ => {}
        }
    }
    found.into_inner()
}

/// What a reader sees, without blanks.
fn visible(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new(markdown) {
        if let Event::Text(text) | Event::Code(text) = event {
            out.extend(text.chars().filter(|c| !c.is_whitespace()));
        }
    }
    out
}

/// Set `UPDATE_GOLDEN=1` to write what comes out.
#[test]
fn fixtures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/text");
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() > 5, "fixtures are gone");
    for name in names {
        let input = fs::read_to_string(folder.join(&name).join("input.md")).unwrap();
        let output = format!("{}\n---\n{}\n", to_rustdoc(&input, &Links), summary(&input));
        assert_eq!(
            complaints(&output.replace("\n---\n", "\n\n")),
            [""; 0],
            "{name}"
        );
        let golden = folder.join(&name).join("expected.md");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&golden, &output).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(
            output, expected,
            "{name}: run with UPDATE_GOLDEN=1 if this is meant"
        );
    }
}

#[test]
fn language_that_is_asked_for_and_the_other_for_want_of_it() {
    let both = Text {
        en: Some("Name.".into()),
        zh: Some("名称。".into()),
    };
    let zh = Text {
        en: Some("  ".into()),
        zh: Some("名称。".into()),
    };
    assert_eq!(both.choose(Locale::En), "Name.");
    assert_eq!(both.choose(Locale::Zh), "名称。");
    assert_eq!(both.choose(Locale::Both), "Name.\n\n名称。");
    assert_eq!(zh.choose(Locale::En), "名称。");
    assert_eq!(zh.choose(Locale::Both), "名称。");
    assert_eq!(Text::default().choose(Locale::Zh), "");
}

#[test]
fn summary_is_the_first_sentence() {
    assert_eq!(
        summary("Names it, e.g. by **tag**. More."),
        "Names it, e.g. by **tag**."
    );
    assert_eq!(summary("名称（必填）。更多"), "名称（必填）。");
    assert_eq!(summary("取值：\n\n-   a\n-   b"), "取值");
    assert_eq!(summary("-   [ListZones](~~1~~) 的结果"), "ListZones 的结果");
    assert_eq!(
        summary("**Bold. Not the end** yet. End."),
        "**Bold. Not the end** yet."
    );
    assert_eq!(summary("--"), "");
    assert_eq!(summary(""), "");
}

/// Pieces that mean something to Markdown, rustdoc or the pages.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("**"),
        Just("*"),
        Just("`"),
        Just("```"),
        Just("~~~"),
        Just("["),
        Just("]"),
        Just("]("),
        Just(")"),
        Just("<"),
        Just(">"),
        Just("<br>"),
        Just("</p>"),
        Just("<T>"),
        Just("<!--"),
        Just("-->"),
        Just("&lt;"),
        Just("&#60;"),
        Just("&"),
        Just(";"),
        Just("\\"),
        Just("\n"),
        Just("\n\n"),
        Just("    "),
        Just("-   "),
        Just("- "),
        Just("1. "),
        Just("# "),
        Just("|"),
        Just("|--|"),
        Just("==="),
        Just("---"),
        Just("~~25~~"),
        Just("https://example.com/a_b"),
        Just("http://e[x]"),
        Just("_"),
        Just("a"),
        Just("值"),
        Just("："),
        Just("。"),
        Just("!"),
        Just("[^1]"),
        Just("[x]: y"),
        Just("[ ]"),
        Just(" "),
        Just("\t"),
        Just("\u{a0}"),
        Just("\u{200b}"),
        Just("\r"),
        Just(">= "),
        Just("ListZones"),
        Just("***"),
        Just("****"),
        Just("+ "),
        Just("9)"),
        Just(":--"),
        Just("\""),
        Just("\u{0}"),
    ];
    prop::collection::vec(pieces, 0..40).prop_map(|v| v.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_rustdoc_warns_of(input in hostile()) {
        for output in [to_rustdoc(&input, &Links), summary(&input)] {
            prop_assert_eq!(complaints(&output), Vec::<String>::new(), "{:?} from {:?}", output, input);
        }
    }

    #[test]
    fn summaries_have_one_line(input in hostile()) {
        prop_assert!(!summary(&input).contains('\n'));
    }

    #[test]
    fn any_text_is_harmless(input in any::<String>()) {
        prop_assert_eq!(complaints(&to_rustdoc(&input, &Links)), Vec::<String>::new());
    }

    /// Escaped text comes out as it went in, whatever it looks like.
    #[test]
    fn plain_text_is_kept(
        input in "[a-z0-9 #*_`~!\\[\\]()<>&;.,+=|-]{0,30}[a-z0-9]\
                  [a-z0-9 #*_`~!\\[\\]()<>&;.,+=|-]{0,30}",
    ) {
        let escape = |c: char| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c]);
        let escaped: String = input.chars().flat_map(escape).collect();
        let output = to_rustdoc(&escaped, &Links);
        let plain: String = input.chars().filter(|c| !c.is_whitespace()).collect();
        prop_assert_eq!(visible(&output), plain, "{}", output);
    }
}
