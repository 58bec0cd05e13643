//! Values of each kind, against what `serde_json` reads, and those that say nothing.

use super::*;

#[derive(Debug, Default, PartialEq)]
struct Kinds {
    any: Option<Value>,
    values: Vec<Value>,
    texts: Vec<String>,
    lists: Vec<Vec<i64>>,
    maps: Vec<BTreeMap<String, i64>>,
    list: Option<Vec<i64>>,
    map: Option<BTreeMap<String, i64>>,
    numbers: Vec<i64>,
}

impl Decode for Kinds {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Any" => d.value(&mut self.any),
            "Values" => d.list(&mut self.values, "Value"),
            "Texts" => d.list(&mut self.texts, "Text"),
            "Lists" => d.list(&mut self.lists, ""),
            "Maps" => d.list(&mut self.maps, ""),
            "List" => d.value(&mut self.list),
            "Map" => d.value(&mut self.map),
            "Numbers" => d.list(&mut self.numbers, ""),
            _ => d.unknown(name),
        }
    }
}

/// What was read, and what does not fit.
fn kinds(text: &str) -> (Kinds, Vec<String>) {
    let mut kinds = Kinds::default();
    let findings = decode_text(text, &mut kinds);
    assert_eq!(findings.broken, None, "{text}");
    let odd = findings.mismatches.iter();
    let odd = odd.map(|odd| format!("{}: {}", odd.path, odd.expected));
    (kinds, odd.collect())
}

#[test]
fn any_value_is_read_as_serde_json_reads_it() {
    for text in [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "-9223372036854775808",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "1.5",
        "-0.25",
        "1e3",
        "1E3",
        "1.5e-3",
        "25e-1",
        "\"\"",
        "\"a\"",
        r#""\b\f\n\r\t\/\\\"""#,
        r#""\u0041\u00e9\u4e2d""#,
        r#""\ud83d\ude00\uD83D\uDE00""#,
        r#""\u0000\u001f""#,
        "[]",
        "{}",
        "[[],{}]",
        "[true,false,null]",
        r#"{"a":false,"b":[{"c":-7}],"":null}"#,
    ] {
        let expected: Value = serde_json::from_str(text).unwrap();
        let (kinds, odd) = kinds(&format!(r#"{{"Any":{text},"Values":[{text},{text}]}}"#));
        // A `null` is a value where any may stand.
        assert_eq!(kinds.any.as_ref(), Some(&expected), "{text}");
        assert_eq!(kinds.values, [expected.clone(), expected], "{text}");
        assert_eq!(odd, owned(&[]), "{text}");
    }
    for text in [
        "18446744073709551616",
        "-9223372036854775809",
        "NaN",
        "-Infinity",
        "1e999",
    ] {
        let (kinds, odd) = kinds(&format!(r#"{{"Any": {text}}}"#));
        assert_eq!(kinds.any, Some(Value::String(text.to_owned())), "{text}");
        assert_eq!(odd, owned(&["Any: number of 64 bits"]), "{text}");
    }
}

/// All short texts of these signs: what is JSON is read as such, and is passed over where nobody asks for it.
#[test]
fn short_texts_are_read_as_serde_json_reads_them() {
    let signs = b"{}[]\",:1\\";
    let mut count = 0;
    for length in 1..=5_u32 {
        for number in 0..signs.len().pow(length) {
            let sign = |place| signs[number / signs.len().pow(place) % signs.len()];
            let text: Vec<u8> = (0..length).map(sign).collect();
            let text = String::from_utf8(text).unwrap();
            let Ok(expected) = serde_json::from_str::<Value>(&text) else {
                continue;
            };
            count += 1;
            let whole = format!(r#"{{"Other":{text},"Any":{text},"Numbers":[7]}}"#);
            let (kinds, odd) = kinds(&whole);
            assert_eq!(
                (kinds.any, kinds.numbers),
                (Some(expected), vec![7]),
                "{text}"
            );
            assert_eq!(odd, owned(&[]), "{text}");
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn what_is_no_escape_is_read_as_what_it_shows() {
    for (written, meant) in [
        (r"\uZZZZ", "\u{fffd}ZZZZ"),
        (r"\u12", "\u{fffd}12"),
        (r"\u", "\u{fffd}"),
        (r"\ud83d", "\u{fffd}"),
        (r"\ud83dx", "\u{fffd}x"),
        (r"\ude00", "\u{fffd}"),
        (r"\ud83d\u0041", "\u{fffd}A"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
        (r"\q\ü\'", "qü'"),
        (r"\b\f", "\u{8}\u{c}"),
    ] {
        for (before, after) in [("", ""), ("a", "b"), ("fifteen letters", "ü")] {
            let text = format!(r#"{{"Texts":["{before}{written}{after}"]}}"#);
            let (kinds, _) = kinds(&text);
            assert_eq!(kinds.texts, [format!("{before}{meant}{after}")], "{text}");
        }
    }
}

#[test]
fn nothing_is_no_item_and_no_list() {
    type Check = fn(&Kinds) -> bool;
    let cases: [(&str, Check, &[&str]); 17] = [
        (r#"{"Values":null}"#, |kinds| kinds.values.is_empty(), &[]),
        (
            r#"{"Values":{"Value":null}}"#,
            |kinds| kinds.values.is_empty(),
            &[],
        ),
        (
            r#"{"Values":[null]}"#,
            |kinds| kinds.values == [Value::Null],
            &[],
        ),
        (r#"{"Texts":""}"#, |kinds| kinds.texts.is_empty(), &[]),
        (
            r#"{"Texts":{"Text":""}}"#,
            |kinds| kinds.texts.is_empty(),
            &[],
        ),
        (
            r#"{"Texts":{"Text":"a"}}"#,
            |kinds| kinds.texts == ["a"],
            &[],
        ),
        (r#"{"List":null}"#, |kinds| kinds.list.is_none(), &[]),
        (r#"{"List":[]}"#, |kinds| kinds.list == Some(vec![]), &[]),
        (r#"{"Map":null}"#, |kinds| kinds.map.is_none(), &[]),
        (
            r#"{"Map":""}"#,
            |kinds| kinds.map == Some(BTreeMap::new()),
            &[],
        ),
        (
            r#"{"Map": "x"}"#,
            |kinds| kinds.map == Some(BTreeMap::new()),
            &["Map: object"],
        ),
        (
            r#"{"Map":[1]}"#,
            |kinds| kinds.map == Some(BTreeMap::new()),
            &["Map: object"],
        ),
        (
            r#"{"Map": 5}"#,
            |kinds| kinds.map == Some(BTreeMap::new()),
            &["Map: object"],
        ),
        (
            r#"{"Lists":[null,[1]]}"#,
            |kinds| kinds.lists == [[1]],
            &["Lists[0]: list item"],
        ),
        (
            r#"{"Maps":[null,{"a":1}]}"#,
            |kinds| kinds.maps == [BTreeMap::from([("a".to_owned(), 1)])],
            &["Maps[0]: list item"],
        ),
        (
            r#"{"Numbers":[1,null,2]}"#,
            |kinds| kinds.numbers == [1, 2],
            &["Numbers[1]: list item"],
        ),
        (
            r#"{"Numbers":[true,false,"3",4.0]}"#,
            |kinds| kinds.numbers == [1, 0, 3, 4],
            &[],
        ),
    ];
    for (text, check, expected) in cases {
        let (kinds, odd) = kinds(text);
        assert!(check(&kinds), "{text}: {kinds:?}");
        assert_eq!(odd, owned(expected), "{text}");
    }
}

#[test]
fn no_other_sign_stands_for_a_colon_or_a_quote() {
    for sign in (1..128_u8).map(char::from) {
        let broken = |text: &str| decode_text(text, &mut Kinds::default()).broken.is_some();
        assert_eq!(
            broken(&format!(r#"{{"Numbers"{sign}[1]}}"#)),
            sign != ':',
            "{sign:?}"
        );
        assert_eq!(
            broken(&format!(r#"{{"Texts":[{sign}x"]}}"#)),
            sign != '"',
            "{sign:?}"
        );
        assert_eq!(
            broken(&format!(r#"{{{sign}x":1}}"#)),
            sign != '"',
            "{sign:?}"
        );
        assert_eq!(
            broken(&format!(r#"{{"Texts":["x{sign}]}}"#)),
            sign != '"',
            "{sign:?}"
        );
    }
}

#[test]
fn where_a_text_stops_being_json_is_told_to_the_byte() {
    for (text, at, why) in [
        (r#"{"Texts":["a\"#, 10, "a string that does not end"),
        (r#"{"Texts":["\"#, 10, "a string that does not end"),
        (r#"{"Any":"\"#, 7, "a string that does not end"),
        (r#"{"a\"#, 1, "a string that does not end"),
        ("NaN", 0, "not a JSON value"),
        (" -inf ", 1, "not a JSON value"),
        (r#"{"Numbers":[NaN"#, 15, "ends early"),
        (r#"{"Numbers":[-Infinity"#, 21, "ends early"),
        (r#"{"Numbers":[NaNs]}"#, 12, "not a JSON value"),
        (r#"{"Numbers":[nul,1]}"#, 12, "not a JSON value"),
        (r#"{"Texts":nul}"#, 9, "not a JSON value"),
        ("[1", 2, "ends early"),
        ("[[]", 3, "ends early"),
        (r#"{"Other":[[]"#, 12, "ends early"),
    ] {
        let findings = decode_text(text, &mut Kinds::default());
        assert_eq!(findings.broken, Some((at, why)), "{text}");
    }
    // The brackets match; who looks inside finds the fault.
    for text in [
        r#"{"W":{"X":[{"k":?}]}}"#,
        r#"{"B":{"X":[{"k":1 2}]}}"#,
        r#"{"B":{"k":?}}"#,
    ] {
        let findings = decode_text(text, &mut Lists::default());
        assert!(findings.broken.is_some(), "{text}");
    }
}
