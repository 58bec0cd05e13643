//! What the decoder counts, so that no text of a few bytes becomes all the memory of a machine; how lists, texts and
//! envelopes are read at their edges.

use serde_json::Value;

use super::*;

mod limits;
mod values;

#[derive(Default)]
struct All {
    texts: Vec<String>,
    numbers: Vec<i64>,
    map: BTreeMap<String, i64>,
    any: Option<Value>,
    inner: Option<Box<All>>,
    list: Vec<All>,
}

impl Decode for All {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Texts" => d.list(&mut self.texts, ""),
            "Numbers" => d.list(&mut self.numbers, ""),
            "Map" => d.map(&mut self.map),
            "Any" => d.value(&mut self.any),
            "Inner" => d.value(&mut self.inner),
            "List" => d.list(&mut self.list, ""),
            _ => d.unknown(name),
        }
    }
}

const MANY: usize = 1000;

/// What a text was charged.
fn cost(text: &str) -> usize {
    let mut decoder = Decoder::new(text);
    let before = decoder.memory.left;
    decoder.body(&mut All::default());
    assert_eq!(decoder.scan.broken, None);
    before - decoder.memory.left
}

/// `item` again and again, between commas.
fn many(item: impl Fn(usize) -> String) -> String {
    let items: Vec<String> = (0..MANY).map(item).collect();
    items.join(",")
}

#[test]
fn what_takes_room_is_charged_for_it() {
    let entry = size_of::<(String, i64)>();
    let value = size_of::<(String, Value)>();
    for (text, each) in [
        (
            format!(r#"{{"Texts":[{}]}}"#, many(|_| "\"\"".to_owned())),
            size_of::<String>() + TEXT,
        ),
        (
            format!(r#"{{"Numbers":[{}]}}"#, many(|_| "1".to_owned())),
            size_of::<i64>(),
        ),
        (
            format!(r#"{{"Map":{{{}}}}}"#, many(|n| format!("\"{n}\":1"))),
            entry + TEXT,
        ),
        (
            format!(r#"{{"Any":{{{}}}}}"#, many(|n| format!("\"{n}\":\"\""))),
            value + 2 * TEXT,
        ),
        (
            format!(r#"{{"Any":[{}]}}"#, many(|_| "0".to_owned())),
            size_of::<Value>(),
        ),
        (
            format!(r#"{{"List":[{}]}}"#, many(|_| "{}".to_owned())),
            size_of::<All>(),
        ),
        (
            format!(
                r#"{{"List":[{}]}}"#,
                many(|_| r#"{"Inner":{"Numbers":[]}}"#.to_owned())
            ),
            2 * size_of::<All>(),
        ),
    ] {
        let (least, charged) = (MANY * each, cost(&text));
        let shown = &text[..40];
        assert!(charged >= least, "{shown}: {charged} of {least}");
        assert!(charged <= 3 * least, "{shown}: {charged} of {least}");
    }
    // The first entry of a map takes the room of several, and so does the first item of a list.
    assert!(cost(r#"{"Map":{"a":1}}"#) >= 8 * entry);
    assert!(cost(r#"{"List":[{}]}"#) >= 4 * size_of::<All>());
    assert_eq!(cost(r#"{"Numbers":[],"Other":[1,2,3]}"#), 0);
}

#[test]
fn what_a_text_may_cost_grows_with_its_length() {
    assert_eq!(Decoder::new("").memory.left, 160 << 20);
    let text = " ".repeat(1000);
    let decoder = Decoder::new(&text);
    assert_eq!(decoder.memory.left, (160 << 20) + 3000);
    assert_eq!(decoder.twice, 4000);
}

#[test]
fn a_text_that_costs_too_much_ends_where_it_does() {
    let text = format!(r#"{{"Texts":[{}]}}"#, many(|_| "\"\"".to_owned()));
    for (left, is_read) in [(cost(&text), true), (cost(&text) - 1, false)] {
        let mut decoder = Decoder::new(&text);
        decoder.memory.left = left;
        decoder.body(&mut All::default());
        let why = decoder.scan.broken.map(|(_, why)| why);
        assert_eq!(why.is_none(), is_read, "{why:?}");
        assert!(why.is_none_or(|why| why.contains("more memory")));
    }
}

#[derive(Debug, Default, PartialEq)]
struct Item {
    k: Option<i64>,
}

impl Decode for Item {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "k" => d.value(&mut self.k),
            _ => d.unknown(name),
        }
    }
}

#[derive(Debug, Default, PartialEq)]
struct Lists {
    wrapped: Vec<Item>,
    bare: Vec<Item>,
    inner: Option<Item>,
}

impl Decode for Lists {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "W" => d.list(&mut self.wrapped, "Item"),
            "B" => d.list(&mut self.bare, ""),
            "I" => d.value(&mut self.inner),
            _ => d.unknown(name),
        }
    }
}

/// The numbers in the lists, what does not fit, and what is not known.
fn read(text: &str) -> (Vec<Option<i64>>, Vec<String>, Vec<String>) {
    let mut lists = Lists::default();
    let findings = decode_text(text, &mut lists);
    assert_eq!(findings.broken, None, "{text}");
    let odd = findings.mismatches.iter();
    let odd = odd.map(|odd| format!("{}: {}", odd.path, odd.expected));
    let unknown = crate::decode::paths(text, findings.unknown.iter().copied());
    let items = lists.wrapped.iter().chain(&lists.bare);
    (items.map(|item| item.k).collect(), odd.collect(), unknown)
}

#[test]
fn a_list_in_an_object_is_told_from_an_item_and_from_what_stands_beside_it() {
    type Expected = (
        &'static [i64],
        &'static [&'static str],
        &'static [&'static str],
    );
    let cases: [(&str, Expected); 12] = [
        (
            r#"{"W":{"Item":[{"k":1},{"k":2}],"Total":5,"Next":null}}"#,
            (&[1, 2], &[], &["W.Total", "W.Next"]),
        ),
        (
            r#"{ "W" : { "Total" : 5 , "Item" : [ { "k" : 1 } ] } } "#,
            (&[1], &[], &["W.Total"]),
        ),
        (r#"{"W":{"Item":[],"Total":5}}"#, (&[], &[], &["W.Total"])),
        (r#"{"W":{"Item":null,"Total":5}}"#, (&[], &[], &["W.Total"])),
        (
            r#"{"W":{"Item":{"k":1},"Total":5}}"#,
            (&[1], &[], &["W.Total"]),
        ),
        (r#"{"W":{"k":1,"x":2}}"#, (&[1], &[], &["W.x"])),
        (r#"{"W":{"x":2,"k":1}}"#, (&[1], &[], &["W.x"])),
        (
            r#"{"W":{"X":[{"k":1}]}}"#,
            (&[1], &["W: list under its documented name"], &[]),
        ),
        (
            r#"{"W":{"X":{"k":1}}}"#,
            (&[1], &["W: list under its documented name"], &[]),
        ),
        (
            r#"{"B":{"X":[{"k":1},{"k":2,"y":3}]}}"#,
            (&[1, 2], &[], &["B.X[1].y"]),
        ),
        (r#"{"B":{"X": {"k":1}}}"#, (&[1], &["B.X: list"], &[])),
        (r#"{"B":{"k":1}}"#, (&[1], &[], &[])),
    ];
    for (text, (items, odd, unknown)) in cases {
        let found = read(text);
        let items: Vec<_> = items.iter().copied().map(Some).collect();
        assert_eq!(
            (found.0, found.1, found.2),
            (items, owned(odd), owned(unknown)),
            "{text}"
        );
    }
    // Of two lists under unknown names neither is the one.
    let two = r#"{"W":{"X":[{"k":1}],"Y":[{"k":2}]}}"#;
    assert_eq!(read(two), (vec![None], Vec::new(), owned(&["W.X", "W.Y"])));
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn an_empty_list_in_place_of_an_object_says_nothing_and_any_other_is_odd() {
    for text in ["[]", "[ ]", "[\n\t\r ]", "[[],[ ]]"] {
        let (_, odd, _) = read(&format!(r#"{{"I":{text}}}"#));
        let expected: &[&str] = if text.contains(',') {
            &["I: object"]
        } else {
            &[]
        };
        assert_eq!(odd, owned(expected), "{text}");
    }
    for text in ["[0]", "[{}]", "1", "\"x\"", "true"] {
        let (_, odd, _) = read(&format!(r#"{{"I": {text}}}"#));
        assert_eq!(odd, owned(&["I: object"]), "{text}");
    }
}

#[test]
fn what_breaks_inside_of_a_list_that_is_tried_stays_broken() {
    for text in [
        r#"{"W":{"X":[{"k":1}"#,
        r#"{"W":{"X":[{"k":]}}"#,
        r#"{"W":{"k":1,"x":{"#,
        r#"{"B":{"X":{"k":1}"#,
        r#"{"B":{"X":[1}}"#,
    ] {
        let findings = decode_text(text, &mut Lists::default());
        assert!(findings.broken.is_some(), "{text}");
        assert_eq!(findings.mismatches, []);
    }
}

#[test]
fn code_and_identifier_are_read_whatever_they_are_written_as() {
    #[derive(Default)]
    struct Known(Option<String>);

    impl Decode for Known {
        fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
            match name {
                "Code" => d.value(&mut self.0),
                _ => d.unknown(name),
            }
        }
    }

    for (text, code, id) in [
        (r#"{"Code": 404 ,"RequestId" : 7}"#, Some("404"), Some("7")),
        (
            r#"{"code":"a\u0062","requestId":"r"}"#,
            Some("ab"),
            Some("r"),
        ),
        (
            r#"{"Code":true,"RequestId":false}"#,
            Some("true"),
            Some("false"),
        ),
        (r#"{"Code":{},"RequestId":[]}"#, None, None),
        (r#"{"Code":null,"RequestId":null}"#, None, None),
        (r#"{"a":{"Code":"x","RequestId":"y"}}"#, None, None),
    ] {
        let unknown = decode_text(text, &mut Item::default());
        let is_unknown = code.map(|code| (code.to_owned(), false));
        assert_eq!(
            (unknown.code, unknown.request_id.as_deref()),
            (is_unknown, id),
            "{text}"
        );
        let known = decode_text(text, &mut Known::default()).code;
        let is_known = code.map(|code| (code.to_owned(), text.contains("\"Code\"")));
        assert_eq!(known, is_known, "{text}");
    }
}

#[test]
fn a_text_is_read_until_its_reader_is_out_of_time() {
    let members = |count: usize| format!("{{{}\"k\":1}}", "\"k\":1,".repeat(count - 1));
    let items = |count: usize| format!(r#"{{"B":[{}{{}}]}}"#, "{},".repeat(count - 2));
    let now = Instant::now();
    let late = |text: &str, deadline| {
        let findings = decode_in_time(text, &mut Lists::default(), deadline);
        findings.broken.map(|(_, why)| why)
    };
    for count in [1023, 1024, 5000] {
        let expected = (count >= 1024).then_some(TOO_LATE);
        assert_eq!(late(&members(count), now), expected, "{count} members");
        assert_eq!(late(&items(count), now), expected, "{count} items");
        let far = now + std::time::Duration::from_secs(3600);
        assert_eq!(late(&members(count), far), None);
    }
    // Many texts are as much work as one, however little each of them is.
    let text = serde_json::to_string(&members(100)).unwrap();
    let texts = |count: usize| format!(r#"{{"B":[{}]}}"#, vec![text.as_str(); count].join(","));
    assert_eq!(late(&texts(5), now), None);
    assert_eq!(late(&texts(20), now), Some(TOO_LATE));
}

/// What is looked for eight bytes at a time and then otherwise is found wherever it stands.
#[test]
fn a_string_ends_at_its_quote_and_escapes_are_seen_at_any_distance() {
    for before in 0..150 {
        let filler = "a".repeat(before);
        for (written, meant) in [
            ("", ""),
            (r"\n", "\n"),
            (r"\\", "\\"),
            (r#"\""#, "\""),
            (r"\u00fcb", "üb"),
            (r#"\"\\\"c"#, "\"\\\"c"),
            ("ü\u{1}", "ü\u{1}"),
        ] {
            let text = format!(r#"{{"Texts":["{filler}{written}","{written}{filler}","x"]}}"#);
            let mut all = All::default();
            let findings = decode_text(&text, &mut all);
            assert_eq!(findings.broken, None, "{text}");
            let expected = [
                format!("{filler}{meant}"),
                format!("{meant}{filler}"),
                "x".to_owned(),
            ];
            assert_eq!(all.texts, expected, "{text}");
            // The same where it is only passed over.
            let text = format!(
                r#"{{"Other":["{filler}{written}",{{"{written}{filler}":"x"}}],"Texts":["y"]}}"#
            );
            let mut all = All::default();
            let findings = decode_text(&text, &mut all);
            assert_eq!(
                (findings.broken, all.texts),
                (None, vec!["y".to_owned()]),
                "{text}"
            );
        }
        for open in [
            format!("\"{filler}"),
            format!("\"{filler}\\"),
            format!("\"{filler}\\\""),
        ] {
            for text in [
                format!(r#"{{"Texts":[{open}"#),
                format!(r#"{{"Other":[{open}"#),
            ] {
                let findings = decode_text(&text, &mut All::default());
                assert!(findings.broken.is_some(), "{text}");
            }
        }
    }
}

#[test]
fn a_level_more_than_is_read_costs_itself() {
    // The object around it is a level too.
    for (levels, odd) in [(127, 0), (128, 1), (129, 1)] {
        for (open, close) in [("[", "]"), (r#"{"x":"#, "}")] {
            let nested = format!("{}1{}", open.repeat(levels), close.repeat(levels));
            let text = format!(r#"{{"Any":{nested},"Numbers":[7]}}"#);
            let mut all = All::default();
            let findings = decode_text(&text, &mut all);
            assert_eq!((findings.broken, all.numbers), (None, vec![7]), "{levels}");
            assert_eq!(findings.mismatches.len(), odd, "{levels} of {open}");
            let told = findings.mismatches.first().map(|odd| odd.expected);
            assert!(told.is_none_or(|told| told.contains("nesting of at most 128")));
        }
    }
}

#[test]
fn blanks_may_stand_wherever_a_value_or_a_sign_does() {
    let text = "\t{ \"Numbers\"\r\n:\n[ 1 ,\t2\n, ] , \"Map\" : { \"a\" : 3 , } ,\"Any\" : { } , \"Texts\": [\n] }\n";
    let mut all = All::default();
    let findings = decode_text(text, &mut all);
    assert_eq!((findings.broken, findings.mismatches), (None, Vec::new()));
    assert_eq!((all.numbers, all.map.get("a")), (vec![1, 2], Some(&3)));
}

#[test]
fn why_and_where_a_text_breaks_is_told() {
    for (text, at, why) in [
        (r#"{"Numbers""#, 10, "expected a colon"),
        (r#"{"Numbers" 1}"#, 11, "expected a colon"),
        (r#"{1:2}"#, 1, "expected a member name"),
        (r#"{"Numbers":["#, 12, "ends early"),
        (r#"{"Numbers":[1"#, 13, "ends early"),
        (
            r#"{"Numbers":[1 2]}"#,
            14,
            "expected a comma or the end of a list or object",
        ),
        (r#"{"Texts":["a]}"#, 10, "a string that does not end"),
        (r#"{"Texts":["a\n]}"#, 10, "a string that does not end"),
        (r#"{"Other":{"#, 10, "ends early"),
        (r#"{"Other":tru}"#, 9, "not a JSON value"),
        (r#"{"Any":nul}"#, 7, "not a JSON value"),
        (r#"{}x"#, 2, "text after the end"),
        ("{", 1, "ends early"),
        ("?", 0, "not a JSON value"),
    ] {
        let findings = decode_text(text, &mut All::default());
        assert_eq!(findings.broken, Some((at, why)), "{text}");
    }
}
