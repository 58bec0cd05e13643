//! Examples of every notation, whole and broken, as trees.

use super::*;

fn read(text: &str) -> Tree {
    let span = Span {
        start: 0,
        end: text.len() as u32,
        ..Span::default()
    };
    parse(text, span).unwrap_or_else(|| panic!("not read: {text}"))
}

/// The tree as strict JSON.
fn show(node: &Node) -> String {
    match node {
        Node::Null => "null".into(),
        Node::Bool(b) => b.to_string(),
        Node::Number(n) => n.clone(),
        Node::String(s) => format!("{s:?}"),
        Node::List(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(",")),
        Node::Object(members) => {
            format!(
                "{{{}}}",
                members
                    .iter()
                    .map(|(k, v)| format!("{k:?}:{}", show(v)))
                    .collect::<Vec<_>>()
                    .join(",")
            )
        }
    }
}

#[test]
fn strict_json_keeps_order_and_double_names() {
    let tree = read(r#"{"b": 1, "a": [true, null, 1.5], "b": "x"}"#);
    assert_eq!(show(&tree.root), r#"{"b":1,"a":[true,null,1.5],"b":"x"}"#);
    assert_eq!(
        (tree.strictness, tree.notation),
        (Strictness::Strict, Notation::Json)
    );
}

#[test]
fn each_repair_of_json_is_made_and_named() {
    let cases: &[(&str, &str, &str)] = &[
        (r#"{"a":1,}"#, r#"{"a":1}"#, "comma behind the last value"),
        ("{\"a\":1\n\"b\":2}", r#"{"a":1,"b":2}"#, "missing comma"),
        (r#"{"a":"x" "b":2}"#, r#"{"a":"x","b":2}"#, "missing comma"),
        (
            "{\"a\":1, // one\n \"b\":2 # two\n}",
            r#"{"a":1,"b":2}"#,
            "comment skipped",
        ),
        ("{a: 1, b: x}", r#"{"a":1,"b":"x"}"#, "name without quotes"),
        (
            "{\u{201c}a\u{201d}:\u{201c}x\u{201d}\u{ff0c}\"b\":2}",
            r#"{"a":"x","b":2}"#,
            "odd quotes",
        ),
        (
            r#"{"a":[{"x":1}, ...]}"#,
            r#"{"a":[{"x":1}]}"#,
            "ellipsis skipped",
        ),
        (
            r#""a":1, "b":{"c":2}"#,
            r#"{"a":1,"b":{"c":2}}"#,
            "outer braces added",
        ),
        (
            "//json response\n{\"a\":1}",
            r#"{"a":1}"#,
            "text before the value skipped",
        ),
        (
            r#"{"a":{"b":[1,2"#,
            r#"{"a":{"b":[1,2]}}"#,
            "list closed at the end of the text",
        ),
        (
            r#"{"a":"he said "no" twice"}"#,
            r#"{"a":"he said \"no\" twice"}"#,
            "quotes inside of a text not escaped",
        ),
        (
            r#"{"a":"{"b":"c"}","d":1}"#,
            r#"{"a":"{\"b\":\"c\"}","d":1}"#,
            "quotes inside of a text not escaped",
        ),
        (
            r#"{"a":[{"b":1],"c":2}"#,
            r#"{"a":[{"b":1}],"c":2}"#,
            "missing closing brace",
        ),
        (
            r#"{"a":[{"b":1},"c":2}"#,
            r#"{"a":[{"b":1},{"c":2}]}"#,
            "braces added",
        ),
        (
            r#"{"a":1},"b":2}"#,
            r#"{"a":1,"b":2}"#,
            "object goes on behind its closing brace",
        ),
        (
            r#"{"a":1} {"b":2}"#,
            r#"{"a":1}"#,
            "text behind the value skipped",
        ),
        (
            "{\"a\":\"x,\n\"b\":2}",
            r#"{"a":"x","b":2}"#,
            "missing closing quote",
        ),
        (
            r#"{"a":True,"b":None}"#,
            r#"{"a":true,"b":null}"#,
            "word without quotes",
        ),
        (r#"{'a':'x'}"#, r#"{"a":"x"}"#, "odd quotes"),
        (
            r#"{\"a\":\"x\"}"#,
            r#"{"a":"x"}"#,
            "escaped quotes read as quotes",
        ),
        (
            r#"{{"a":1},{"a":2}}"#,
            r#"[{"a":1},{"a":2}]"#,
            "braces around a list read as brackets",
        ),
        (
            "{\"a\":[\\\n\"x\"\\\n]}",
            r#"{"a":["x"]}"#,
            "line continuations removed",
        ),
        (
            "{\"a\":\"[\u{201c}0\u{201d}]\",}",
            "{\"a\":\"[\u{201c}0\u{201d}]\"}",
            "comma behind the last value",
        ),
        (
            r#"{"a":Array[12],"b":1}"#,
            r#"{"a":[],"b":1}"#,
            "list printed as its length",
        ),
        (r#"{"a":,"b":1}"#, r#"{"a":null,"b":1}"#, "missing value"),
        (
            r#"["a","b",]"#,
            r#"["a","b"]"#,
            "comma behind the last value",
        ),
        (
            "{\"a\":\u{a0}1}",
            r#"{"a":1}"#,
            "read in spite of the grammar",
        ),
    ];
    check_repairs(cases);
}

/// Each text, what it is read as, and the repair that it takes.
fn check_repairs(cases: &[(&str, &str, &str)]) {
    for (text, want, repair) in cases {
        let tree = read(text);
        assert_eq!(show(&tree.root), *want, "{text}");
        assert_eq!(tree.strictness, Strictness::Lenient, "{text}");
        assert!(
            tree.repairs.iter().any(|(r, _)| r == repair),
            "{text}: {:?}",
            tree.repairs
        );
    }
}

#[test]
fn bodies_behind_http_headers() {
    let tree = read("HTTP/1.1 200 OK\nx-acs-request-id: 1\nServer: \"x\"\n\n{\"a\":1}");
    assert_eq!(
        (show(&tree.root), tree.strictness),
        (r#"{"a":1}"#.into(), Strictness::Strict)
    );
    let tree = read("POST /clusters HTTP/1.1\n<Common headers>\n{\"a\":1}");
    assert_eq!(show(&tree.root), r#"{"a":1}"#);
    assert_eq!(
        notation("http://x.example.com/?Action=A&B=[{\"c\":1}]\n&<Common parameters>"),
        None
    );
    assert_eq!(notation("GET /clusters HTTP/1.1\n<Common headers>"), None);
    assert_eq!(notation("public class X { }"), None);
}

#[test]
fn strict_xml() {
    let tree = read("<?xml version=\"1.0\"?><R><a>1</a><b><c>x &amp; y</c><c>z</c></b><d/></R>");
    assert_eq!(
        show(&tree.root),
        r#"{"a":"1","b":{"c":["x & y","z"]},"d":null}"#
    );
    assert_eq!(
        (tree.root_name.as_deref(), tree.strictness, tree.notation),
        (Some("R"), Strictness::Strict, Notation::Xml)
    );
}

#[test]
fn each_repair_of_xml_is_made_and_named() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "<a>1</a><b>2</b>",
            r#"{"a":"1","b":"2"}"#,
            "no single root element",
        ),
        (
            "<R><a>1<a><b>2</b></R>",
            r#"{"a":"1","b":"2"}"#,
            "start tag read as end tag",
        ),
        (
            "<R><a>1</b><c>2</c></R>",
            r#"{"a":"1","c":"2"}"#,
            "end tag of another name closes the element",
        ),
        (
            "<R><a><b>1</b></R>",
            r#"{"a":{"b":"1"}}"#,
            "elements inside closed by the end tag of an outer one",
        ),
        (
            "<R><a>1</a></b></R>",
            r#"{"a":"1"}"#,
            "end tag without a start tag",
        ),
        (
            "<R><a>x & y</a></R>",
            r#"{"a":"x & y"}"#,
            "bare `&` read as text",
        ),
        (
            "<R><a>1 < 2</a></R>",
            r#"{"a":"1 < 2"}"#,
            "bare `<` read as text",
        ),
        (
            "<R><a>1</A></R>",
            r#"{"a":"1"}"#,
            "end tag differs from its start tag in case",
        ),
        (
            "<R><a>1</a>",
            r#"{"a":"1"}"#,
            "element closed at the end of the text",
        ),
    ];
    check_repairs(cases);
}

#[test]
fn nothing_panics_and_nothing_hangs() {
    for text in [
        "",
        "{",
        "[",
        "\"",
        "<",
        "<a",
        "{\"",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "[[[",
        "“",
        "\"“",
        "<a>",
        "</a>",
        "<![CDATA[",
        "{:}",
        "{,}",
        "[,]",
        "{]",
        "[}",
        "{\"\\u12",
    ] {
        let _ = parse(text, Span::default());
    }
    let deep = "[".repeat(100_000);
    assert_eq!(parse(&deep, Span::default()), None);
    let _ = parse(&"<a>".repeat(100_000), Span::default());
    let _ = parse(&"\"{".repeat(50_000), Span::default());
}

proptest::proptest! {
    #[test]
    fn any_text_is_survived(text in "[{}\\[\\]:,\"'<>/a-c \\n\\\\.…“，#]{0,60}") {
        let _ = parse(&text, Span { start: 0, end: text.len() as u32, ..Span::default() });
    }
}

#[test]
fn an_object_of_headers_is_no_body() {
    let headers =
        "{\n\"Host\": \"pond.example.com\",\n\"Content-Length\": 0,\n\"Date\": \"today\"\n}";
    let body = |text: &str| notation(text).map(|s| text[s.start..].to_owned());
    let call =
        |between: &str, after: &str| format!("PUT /ponds HTTP/1.1\n{between}{headers}\n{after}");
    for label in ["", "Header :\n"] {
        assert_eq!(body(&call(label, "")), None);
        assert_eq!(
            body(&call(label, "Body :\n{\"a\": 1}")),
            Some("{\"a\": 1}".into())
        );
    }
    // A response begins with the label.
    let response = format!("Header:\n{headers}\nBody :\n[\n{{\"a\": 1}}\n]");
    assert_eq!(body(&response), Some("[\n{\"a\": 1}\n]".into()));
    assert_eq!(body(&format!("Header:\n{headers}\n")), None);
    assert_eq!(
        body("PUT /ponds HTTP/1.1\nHeader :\n{\nHost: pond.example.com\n"),
        None
    );
    assert!(body("PUT /ponds HTTP/1.1\n{\"Host\": 1, \"Depth\": 2}").is_some());
}
