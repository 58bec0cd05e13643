//! What the decoder makes of responses, odd ones above all.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use alicloud_runtime::{
    codegen::*,
    decode::{Findings, decode_text},
};

/// One field of each kind.
#[derive(Debug, Default, PartialEq)]
struct Everything {
    text: Option<String>,
    int: Option<i32>,
    long: Option<i64>,
    unsigned: Option<u64>,
    flag: Option<bool>,
    float: Option<f64>,
    any: Option<Value>,
    inner: Option<Inner>,
    wrapped: Vec<Inner>,
    bare: Vec<Inner>,
    texts: Vec<String>,
    numbers: Vec<i64>,
    nested: Vec<Vec<String>>,
    map: Option<BTreeMap<String, i32>>,
    itself: Option<Box<Everything>>,
    whole: Vec<String>,
}

impl Decode for Everything {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Text" => d.value(&mut self.text),
            "Int" => d.value(&mut self.int),
            "Long" => d.value(&mut self.long),
            "Unsigned" => d.value(&mut self.unsigned),
            "Flag" => d.value(&mut self.flag),
            "Float" => d.value(&mut self.float),
            "Any" => d.value(&mut self.any),
            "Inner" => d.value(&mut self.inner),
            "Wrapped" => d.list(&mut self.wrapped, "Item"),
            "Bare" => d.list(&mut self.bare, ""),
            "Texts" => d.list(&mut self.texts, "Text"),
            "Numbers" => d.list(&mut self.numbers, ""),
            "Nested" => d.list(&mut self.nested, ""),
            "Map" => d.value(&mut self.map),
            "Itself" => d.value(&mut self.itself),
            "" => d.list(&mut self.whole, ""),
            // A fault of a generator, which must not end the whole response.
            "Forgotten" => {}
            _ => d.unknown(name),
        }
    }
}

#[derive(Debug, Default, PartialEq)]
struct Inner {
    key: Option<String>,
    twin: Option<String>,
}

impl Decode for Inner {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Key" => d.value(&mut self.key),
            "key" => d.value(&mut self.twin),
            _ => d.unknown(name),
        }
    }
}

fn decode(text: &str) -> (Everything, Findings) {
    let mut value = Everything::default();
    let findings = decode_text(text, &mut value);
    (value, findings)
}

/// Decodes what fits without a remark.
fn clean(text: &str) -> Everything {
    let (value, findings) = decode(text);
    assert!(
        findings.mismatches.is_empty(),
        "{text}: {:?}",
        findings.mismatches
    );
    assert_eq!(findings.broken, None, "{text}");
    value
}

/// Decodes what does not fit, and returns the value and `path expected`.
fn odd(text: &str) -> (Everything, Vec<String>) {
    let (value, findings) = decode(text);
    assert_eq!(findings.broken, None, "{text}");
    let remarks = findings
        .mismatches
        .iter()
        .map(|one| format!("{} {}", one.path, one.expected))
        .collect();
    (value, remarks)
}

fn inner(key: &str) -> Inner {
    Inner {
        key: Some(key.into()),
        twin: None,
    }
}

#[test]
fn scalars_in_each_others_clothes() {
    for text in [
        r#"{"Int":12,"Flag":true,"Float":1.5,"Text":"12"}"#,
        r#"{"Int":"12","Flag":"true","Float":"1.5","Text":12}"#,
        r#"{"Int":" 12 ","Flag":1,"Float":"1.5e0","Text":12}"#,
        r#"{"Int":1.2e1,"Flag":"1","Float":15e-1,"Text":"12"}"#,
    ] {
        let value = clean(text);
        assert_eq!(
            (value.int, value.flag, value.float, value.text.as_deref()),
            (Some(12), Some(true), Some(1.5), Some("12")),
            "{text}"
        );
    }
    assert_eq!(clean(r#"{"Text":true}"#).text.as_deref(), Some("true"));
    assert_eq!(clean(r#"{"Text":1.50}"#).text.as_deref(), Some("1.50"));
    assert_eq!(clean(r#"{"Int":true}"#).int, Some(1));
}

#[test]
fn integers_are_exact_or_reported() {
    let value = clean(
        r#"{"Long":9223372036854775807,"Unsigned":"18446744073709551615","Int":-2147483648}"#,
    );
    assert_eq!(
        (value.long, value.unsigned, value.int),
        (Some(i64::MAX), Some(u64::MAX), Some(i32::MIN))
    );
    for text in [
        "1.9",
        "\"1.9\"",
        "2147483648",
        "1e99999999999",
        "\"abc\"",
        "\"NaN\"",
        "[]",
        "{}",
        "[1]",
    ] {
        let (value, remarks) = odd(&format!(r#"{{"Int":{text},"Text":"after"}}"#));
        assert_eq!(
            (value.int, value.text.as_deref()),
            (None, Some("after")),
            "{text}"
        );
        assert_eq!(remarks, ["Int i32"], "{text}");
    }
}

#[test]
fn nothing_in_any_form_is_nothing() {
    assert_eq!(clean("{}"), Everything::default());
    assert_eq!(clean(""), Everything::default());
    assert_eq!(clean(" \n"), Everything::default());
    assert_eq!(
        clean(
            r#"{"Text":null,"Int":null,"Flag":null,"Inner":null,"Wrapped":null,"Texts":null,"Map":null,"Itself":null}"#
        ),
        Everything::default()
    );
    assert_eq!(
        clean(
            r#"{"Int":"","Flag":"","Float":"","Inner":"","Wrapped":"","Bare":[],"Texts":{"Text":[]},"Itself":[]}"#
        ),
        Everything::default()
    );
    assert_eq!(
        clean(r#"{"Wrapped":{},"Texts":{"Text":null}}"#),
        Everything::default()
    );
}

#[test]
fn lists_however_they_stand() {
    for text in [
        r#"{"Wrapped":{"Item":[{"Key":"a"},{"Key":"b"}]}}"#,
        r#"{"Wrapped":[{"Key":"a"},{"Key":"b"}]}"#,
    ] {
        assert_eq!(clean(text).wrapped, [inner("a"), inner("b")], "{text}");
    }
    for text in [
        r#"{"Wrapped":{"Item":{"Key":"a"}}}"#,
        r#"{"Wrapped":{"Key":"a"}}"#,
    ] {
        assert_eq!(clean(text).wrapped, [inner("a")], "{text}");
    }
    assert_eq!(
        clean(r#"{"Bare":{"Whatever":[{"Key":"a"}]}}"#).bare,
        [inner("a")]
    );
    assert_eq!(
        clean(r#"{"Texts":{"Text":["a","b"]},"Numbers":[1,"2",3.0]}"#).numbers,
        [1, 2, 3]
    );
    assert_eq!(
        clean(r#"{"Nested":[["a"],["b","c"]]}"#).nested,
        [vec!["a".to_owned()], vec!["b".into(), "c".into()]]
    );
    let (value, remarks) = odd(r#"{"Wrapped":{"Other":[{"Key":"a"}]},"Texts":"a"}"#);
    assert_eq!(
        (value.wrapped, value.texts),
        (vec![inner("a")], vec!["a".to_owned()])
    );
    assert_eq!(
        remarks,
        ["Wrapped list under its documented name", "Texts list"]
    );
}

#[test]
fn one_odd_item_keeps_its_place_or_is_named() {
    let (value, remarks) =
        odd(r#"{"Wrapped":[{"Key":"a"},null,"x",{"Key":{"deep":1}}],"Texts":["a",null,7]}"#);
    assert_eq!(
        value.wrapped,
        [inner("a"), Inner::default(), inner(r#"{"deep":1}"#)]
    );
    assert_eq!(value.texts, ["a", "", "7"]);
    assert_eq!(
        remarks,
        [
            "Wrapped[1] list item",
            "Wrapped[2] object",
            "Wrapped[3].Key text",
            "Texts[1] list item"
        ]
    );
}

#[test]
fn names_that_differ_in_case_alone_are_two() {
    let value = clean(r#"{"Inner":{"Key":"upper","key":"lower"}}"#);
    assert_eq!(
        value.inner,
        Some(Inner {
            key: Some("upper".into()),
            twin: Some("lower".into())
        })
    );
}

#[test]
fn a_structure_may_come_as_text() {
    let value = clean(r#"{"Inner":" {\"Key\":\"a \\\"b\\\"\"}","Int":3}"#);
    assert_eq!((value.inner, value.int), (Some(inner("a \"b\"")), Some(3)));

    // One within the other, and what does not fit in the innermost.
    let twice = r#"{"Itself":"{\"Itself\":\"{\\\"Int\\\":[1],\\\"Text\\\":\\\"t\\\"}\"}","Int":3}"#;
    let (value, remarks) = odd(twice);
    let innermost = value.itself.unwrap().itself.unwrap();
    assert_eq!(
        (innermost.text.as_deref(), innermost.int),
        (Some("t"), None)
    );
    assert_eq!(remarks, ["Itself object"]);

    for text in [r#""{""#, r#""no object""#, r#""[]""#, r#""{\"Key\":\"n\"""#] {
        let (value, remarks) = odd(&format!(r#"{{"Inner":{text},"Int":3}}"#));
        assert_eq!(value.int, Some(3), "{text}");
        assert_eq!(remarks, ["Inner object"], "{text}");
    }
}

#[test]
fn structures_maps_and_the_untyped() {
    let value = clean(concat!(
        r#"{"Itself":{"Itself":{"Int":1}},"Map":{"a":1,"b":"2"},"Any":{"z":[1,"#,
        r#"-2.5,"x",null,true],"big":18446744073709551615}}"#
    ));
    assert_eq!(value.itself.unwrap().itself.unwrap().int, Some(1));
    assert_eq!(
        value.map.unwrap(),
        BTreeMap::from([("a".into(), 1), ("b".into(), 2)])
    );
    assert_eq!(
        value.any.unwrap(),
        serde_json::json!({"z": [1, -2.5, "x", null, true], "big": u64::MAX})
    );
    let (value, remarks) = odd(r#"{"Any":{"n":123456789012345678901234567890}}"#);
    assert_eq!(value.any.unwrap()["n"], "123456789012345678901234567890");
    assert_eq!(remarks, ["Any.n number of 64 bits"]);
}

#[test]
fn escapes_and_any_script() {
    let value = clean(r#"{"Te\u0078t":"a\"\\\/\n\t\u00fc\ud83d\ude00\ud83d é 中😀"}"#);
    assert_eq!(value.text.unwrap(), "a\"\\/\n\tü😀\u{fffd} é 中😀");
}

#[test]
fn a_field_that_a_generator_forgot_is_passed_over() {
    assert_eq!(clean(r#"{"Forgotten":{"a":[1]},"Int":1}"#).int, Some(1));
}

#[test]
fn a_body_that_is_no_object_has_no_name() {
    assert_eq!(clean(r#"["a","b"]"#).whole, ["a", "b"]);
    assert_eq!(odd(r#""a""#).0.whole, ["a"]);
}

#[test]
fn what_breaks_off_is_broken_and_keeps_what_came_before() {
    for (text, what) in [
        (r#"{"Int":1,"Text":"a"#, "does not end"),
        (r#"{"Int":1,"Wrapped":[{"Key":"a"}"#, "ends early"),
        (r#"{"Int":1 "Text":"a"}"#, "comma"),
        (r#"{"Int":1,"Text":<}"#, "not a JSON value"),
        (r#"{"Int":1}{"#, "after the end"),
        (r#"{"Int":1,"Other":{"a":"#, "ends early"),
        (r#"{"Int":1,x"#, "member name"),
    ] {
        let (value, findings) = decode(text);
        assert_eq!(value.int, Some(1), "{text}");
        assert!(
            findings.broken.unwrap().1.contains(what),
            "{text}: {:?}",
            findings.broken
        );
    }
}

#[test]
fn depth_is_bounded() {
    let deep =
        |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
    for text in [
        deep(r#"{"Itself":"#, "}"),
        deep(r#"{"Any":"#, "}"),
        format!(r#"{{"Any":{}}}"#, deep("[", "]")),
    ] {
        let text = format!(r#"{{"Int":2,"Itself":{text},"Any":{text},"Text":"kept"}}"#);
        let (value, findings) = decode(&text);
        assert_eq!(findings.broken, None);
        let kept = (value.int, value.text.as_deref());
        assert_eq!(
            kept,
            (Some(2), Some("kept")),
            "what is too deep costs itself"
        );
        assert!(
            findings
                .mismatches
                .iter()
                .any(|odd| odd.expected.contains("nesting"))
        );
    }
    // What nobody looks into may be as deep as it likes.
    assert_eq!(
        clean(&format!(r#"{{"Other":{},"Int":1}}"#, deep("[", "]"))).int,
        Some(1)
    );
}

#[test]
fn more_remarks_than_anybody_reads_are_cut_off() {
    let (value, remarks) = odd(&format!(r#"{{"Numbers":[{}1]}}"#, "\"x\",".repeat(5000)));
    assert_eq!((value.numbers, remarks.len()), (vec![1], 1000));
}

/// Copies with a few bytes changed, doubled or gone; the same ones in each run.
fn damaged(text: &str, copies: usize) -> impl Iterator<Item = String> {
    let mut random = fastrand::Rng::with_seed(7);
    let pieces: Vec<char> = r#"{}[]",:\/<>&;0e-1.tfnu é😀"#.chars().collect();
    let text: Vec<char> = text.chars().collect();
    (0..copies).map(move |_| {
        let mut copy = text.clone();
        for _ in 0..random.usize(1..5) {
            let at = random.usize(..copy.len());
            match random.u8(..4) {
                0 => copy.truncate(at.max(1)),
                1 => drop(copy.remove(at)),
                2 => copy.insert(at, pieces[random.usize(..pieces.len())]),
                _ => copy[at] = pieces[random.usize(..pieces.len())],
            }
            if copy.is_empty() {
                copy.push('{');
            }
        }
        copy.into_iter().collect()
    })
}

#[test]
fn damaged_json_is_read_or_refused_and_every_remark_has_a_place() {
    let body = concat!(
        r#"{"Text":"a\u00fc\ud83d\ude00","Int":1e3,"Wrapped":{"Item":[{"Key":"a","#,
        r#""Other":{"x":[1,2]}},null]},"Texts":["a",7,{}],"Nested":[["a"],"#,
        r#"[]],"Map":{"a":"1"},"Any":{"b":[true,null,-0.5]},"Itself":{"Flag":"true","#,
        r#""Float":""},"RequestId":"r"}"#
    );
    for text in damaged(body, 20_000) {
        let (_, findings) = decode(&text);
        for mismatch in &findings.mismatches {
            let no_path = mismatch.path.is_empty() && text.trim_start().starts_with('{');
            assert!(
                !no_path || findings.broken.is_some(),
                "{text}: {mismatch:?}"
            );
        }
    }
}

#[tokio::test]
async fn damaged_answers_of_any_kind_end_in_a_reply_or_an_error() {
    use alicloud_runtime::{
        Backoff, Client, Credentials,
        transport::{HttpResponse, Replay},
    };

    static PRODUCT: Product = Product::new("Zoo", "2020-01-01");
    let xml = concat!(
        "<?xml version=\"1.0\"?><Error><RequestId>r &amp; 1</RequestId><Code>",
        "A.B</Code><Message><![CDATA[m]]></Message><L><I>1</I><I/></L></Error>"
    );
    let json = concat!(
        r#"{"RequestId":"r","Code":"A.B","Message":"server string to sign is:x","#,
        r#""Recommend":null,"AccessDeniedDetail":{"a":[1]}}"#
    );
    for body in [xml, json] {
        let responses: Vec<_> = damaged(body, 2000)
            .enumerate()
            .map(|(index, body)| HttpResponse::new([200, 400, 503][index % 3], body))
            .collect();
        let count = responses.len();
        let config = Config::builder()
            .endpoint("zoo.example.com")
            .credentials(Credentials::new("id", "secret"))
            .retry(Backoff::never())
            .transport(Replay::from_responses(responses))
            .build()
            .unwrap();
        let client = Client::new(&config, &PRODUCT);
        for index in 0..count {
            match client.raw("Feed").await {
                Ok(reply) => drop(reply.json()),
                Err(error) => assert!(error.status().is_some(), "{index}: {error}"),
            }
        }
    }
}

#[test]
fn small_oddities_are_read_as_they_are_meant() {
    for (text, expected) in [
        ("0", false),
        ("\"0\"", false),
        ("1", true),
        ("\"1\"", true),
        ("\" FALSE \"", false),
    ] {
        assert_eq!(
            clean(&format!(r#"{{"Flag":{text}}}"#)).flag,
            Some(expected),
            "{text}"
        );
    }
    assert_eq!(
        odd(r#"{"Flag":"2"}"#),
        (Everything::default(), vec!["Flag bool".to_owned()])
    );
    for list in [
        "null",
        "\"\"",
        "[]",
        "{}",
        r#"{"Item":null}"#,
        r#"{"Item":[]}"#,
        r#"{"Item":""}"#,
    ] {
        let value = clean(&format!(r#"{{"Wrapped":{list},"Int":1}}"#));
        assert_eq!((value.wrapped.len(), value.int), (0, Some(1)), "{list}");
    }
    for number in [
        "12.00",
        "1200e-2",
        "1.2e1",
        "0.12e+2",
        "\"12.0\"",
        "120.00E-1",
    ] {
        let value = clean(&format!(
            r#"{{"Int":{number},"Long":{number},"Numbers":[{number}]}}"#
        ));
        assert_eq!(
            (value.int, value.long, value.numbers),
            (Some(12), Some(12), vec![12]),
            "{number}"
        );
    }
    let value = clean(r#"{"Numbers":[1,2,],"Inner":{"Key":"a",},"Map":{"x":1,},"Int":3,}"#);
    assert_eq!(
        (value.numbers, value.inner, value.int),
        (vec![1, 2], Some(inner("a")), Some(3))
    );
    assert_eq!(value.map, Some(BTreeMap::from([("x".to_owned(), 1)])));
    for text in [
        r#"{"Numbers":[1,,2]}"#,
        r#"{"Numbers":[,1]}"#,
        r#"{,"Int":1}"#,
        r#"{"Int":1,,}"#,
    ] {
        assert!(decode(text).1.broken.is_some(), "{text}");
    }
}

#[test]
fn numbers_at_their_bounds() {
    for (text, int, long, unsigned) in [
        (
            "2147483647",
            Some(i32::MAX),
            Some(2_147_483_647),
            Some(2_147_483_647),
        ),
        ("2147483648", None, Some(2_147_483_648), Some(2_147_483_648)),
        ("-2147483648", Some(i32::MIN), Some(-2_147_483_648), None),
        (
            "9223372036854775807",
            None,
            Some(i64::MAX),
            Some(i64::MAX as u64),
        ),
        ("9223372036854775808", None, None, Some(1 << 63)),
        ("18446744073709551615", None, None, Some(u64::MAX)),
        ("18446744073709551616", None, None, None),
        ("-0", Some(0), Some(0), Some(0)),
        ("1.5", None, None, None),
    ] {
        let (value, _) = decode(&format!(
            r#"{{"Int":{text},"Long":{text},"Unsigned":{text}}}"#
        ));
        assert_eq!(
            (value.int, value.long, value.unsigned),
            (int, long, unsigned),
            "{text}"
        );
    }
}
