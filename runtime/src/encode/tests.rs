//! Each way of writing a field, by what it becomes.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use super::*;

/// What a closure writes.
struct Wrote<F>(F);

impl<F: Fn(&mut Encoder<'_>)> Encode for Wrote<F> {
    fn encode(&self, e: &mut Encoder<'_>) {
        (self.0)(e);
    }
}

fn params(write: impl Fn(&mut Encoder<'_>)) -> Params {
    let mut params = Params::new();
    Encoder::request(&mut params, &Wrote(write), Some("Token"));
    params
}

fn flat(params: &Params, position: Position) -> Vec<(String, String)> {
    let pairs = params.at(position);
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn query(write: impl Fn(&mut Encoder<'_>)) -> Vec<(String, String)> {
    flat(&params(write), Position::Query)
}

fn body(write: impl Fn(&mut Encoder<'_>)) -> String {
    let params = params(write);
    let body = params.body().map(|(_, body)| body.to_vec());
    String::from_utf8(body.unwrap_or_default()).unwrap_or_default()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A structure with a member or none.
struct Inner(Option<i32>);

impl Encode for Inner {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field("A", &self.0);
    }
}

#[test]
fn each_position_has_its_plain_joined_and_json_form() {
    type Write = fn(&mut Encoder<'_>);
    let plain: [(Position, Write); 5] = [
        (Position::Query, |e| e.query("N", "v")),
        (Position::Form, |e| e.form("N", "v")),
        (Position::Header, |e| e.header("N", "v")),
        (Position::Path, |e| e.path("N", "v")),
        (Position::Host, |e| e.host("N", "v")),
    ];
    let joined: [(Position, Write); 4] = [
        (Position::Query, |e| e.query_joined("N", ';', &vec![1, 2])),
        (Position::Form, |e| e.form_joined("N", ';', &vec![1, 2])),
        (Position::Header, |e| e.header_joined("N", ';', &vec![1, 2])),
        (Position::Path, |e| e.path_joined("N", ';', &vec![1, 2])),
    ];
    let as_json: [(Position, Write); 3] = [
        (Position::Query, |e| e.query_json("N", &vec!["a", "b"])),
        (Position::Form, |e| e.form_json("N", &vec!["a", "b"])),
        (Position::Header, |e| e.header_json("N", &vec!["a", "b"])),
    ];
    let all = plain.into_iter().map(|case| (case, "v"));
    let all = all.chain(joined.into_iter().map(|case| (case, "1;2")));
    let all = all.chain(as_json.into_iter().map(|case| (case, r#"["a","b"]"#)));
    for ((position, write), value) in all {
        let params = params(write);
        assert_eq!(flat(&params, position), [pair("N", value)]);
        assert_eq!((params.len(), params.is_empty()), (1, false));
        assert_eq!(params.body(), None);
    }
    assert!(params(|_| {}).is_empty());
}

#[test]
fn keys_of_a_map_carry_their_length_where_they_are_asked_to() {
    let map: BTreeMap<String, i32> = [("ab".to_owned(), 1), ("cde".to_owned(), 2)].into();
    let sized = [pair("M.#2#ab", "1"), pair("M.#3#cde", "2")];
    let params = params(|e| {
        e.query_map("M", &map);
        e.form_map("M", &map);
        e.header("M", &map);
    });
    assert_eq!(flat(&params, Position::Query), sized);
    assert_eq!(flat(&params, Position::Form), sized);
    let plain = [pair("M.ab", "1"), pair("M.cde", "2")];
    assert_eq!(flat(&params, Position::Header), plain);
}

#[test]
fn lists_and_structures_become_numbered_names() {
    let found = query(|e| {
        e.query("L", &vec![Some(Inner(Some(1))), None, Some(Inner(Some(3)))]);
        e.query("S", &Inner(Some(4)));
        e.query("N", &vec![vec!["x"], vec![], vec!["y", "z"]]);
    });
    let expected = [
        pair("L.1.A", "1"),
        pair("L.3.A", "3"),
        pair("S.A", "4"),
        pair("N.1.1", "x"),
        pair("N.3.1", "y"),
        pair("N.3.2", "z"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_is_absent_is_not_written() {
    let none: Option<String> = None;
    let params = params(|e| {
        e.query("A", &none);
        e.query_joined("B", ',', &Vec::<i32>::new());
        e.query_json("C", &none);
        e.body("D", &none);
        e.body_text("E", &none);
        e.body("F", &Inner(None));
        e.query("G", &Value::Null);
    });
    assert!(params.is_empty() && params.body().is_none());
    for name in ["A", "B", "C", "D", "E", "F", "G"] {
        assert!(!params.has(name), "{name}");
    }
    let empty = query(|e| {
        e.query("A", "");
        e.query_joined("B", ',', &vec![""]);
        e.query_joined("C", ',', &vec!["", ""]);
    });
    assert_eq!(empty, [pair("A", ""), pair("B", ""), pair("C", ",")]);
}

#[test]
fn a_body_is_one_object_of_its_members() {
    let found = body(|e| {
        e.query("Before", "x");
        e.body("A", &1);
        e.query("Between", "x");
        e.body("B", &Inner(Some(2)));
        e.body_json("C", &vec![1, 2]);
        e.body_joined("D", '|', &vec![true, false]);
        e.body("E", &Inner(None));
    });
    let expected = r#"{"A":1,"B":{"A":2},"C":"[1,2]","D":"true|false"}"#;
    assert_eq!(found, expected);
    let params = params(|e| e.body("A", &1));
    assert!(params.has("A") && !params.has("B"));
    let (content_type, _) = params.body().unwrap_or_default();
    assert_eq!(content_type, "application/json; charset=utf-8");
}

#[test]
fn a_body_may_be_one_value() {
    assert_eq!(body(|e| e.body("", &vec![1, 2])), "[1,2]");
    assert_eq!(body(|e| e.body("", &Inner(Some(1)))), r#"{"A":1}"#);
    let text = params(|e| {
        e.query_joined("Q", ';', &vec!["1", "2"]);
        e.body_text("T", &vec!["a", "b"]);
        e.query_joined("R", ';', &vec!["3", "4"]);
    });
    assert_eq!(text.body().map(|(_, body)| body), Some(&b"a,b"[..]));
    assert_eq!(
        flat(&text, Position::Query),
        [pair("Q", "1;2"), pair("R", "3;4")]
    );
    assert!(text.has("T"));
    let bytes = params(|e| e.body_bytes("image/png", b"\x89P"));
    assert_eq!(bytes.body(), Some(("image/png", &b"\x89P"[..])));
}

#[test]
fn lists_in_json_keep_their_places() {
    let found = |value: &dyn Fn(&mut Encoder<'_>)| body(value);
    assert_eq!(
        found(&|e| e.body("L", &vec![vec![], vec![1], vec![]])),
        r#"{"L":[[],[1],[]]}"#
    );
    let structures = vec![Inner(None), Inner(Some(1)), Inner(None)];
    assert_eq!(
        found(&|e| e.body("L", &structures)),
        r#"{"L":[{},{"A":1},{}]}"#
    );
    assert_eq!(found(&|e| e.body("L", &Vec::<i32>::new())), "");
    let holding: Vec<BTreeMap<String, Vec<i32>>> = vec![[("K".to_owned(), vec![])].into()];
    assert_eq!(found(&|e| e.body("L", &holding)), r#"{"L":[{}]}"#);
    let value = json!({"B": true, "L": [null, 1.5, "x", {"Y": [2]}], "N": null});
    assert_eq!(
        found(&|e| e.body("V", &value)),
        r#"{"V":{"B":true,"L":[null,1.5,"x",{"Y":[2]}],"N":null}}"#
    );
}

#[test]
fn a_token_is_filled_in_where_the_request_leaves_it_out() {
    let none: Option<&str> = None;
    let found = query(|e| e.query("Token", &none));
    assert!(matches!(&found[..], [(name, value)] if name == "Token" && value.len() == 32));
    let found = query(|e| e.query("Token", "mine"));
    assert_eq!(found, [pair("Token", "mine")]);
    let other = query(|e| e.query("Other", &none));
    assert!(other.is_empty());
    let in_body: Value =
        serde_json::from_str(&body(|e| e.body("Token", &none))).unwrap_or_default();
    assert_eq!(in_body["Token"].as_str().map(str::len), Some(32));
    assert_eq!(body(|e| e.body("Token", "mine")), r#"{"Token":"mine"}"#);
    assert_eq!(body(|e| e.body("Other", &none)), "");
}

#[test]
fn a_document_is_what_a_request_says_and_not_how_it_travels() {
    let map: BTreeMap<String, i32> = [("k".to_owned(), 1)].into();
    let all = Wrote(|e: &mut Encoder<'_>| {
        e.query_map("Map", &map);
        e.form_joined("Joined", ',', &vec![1, 2]);
        e.header_json("Json", &vec!["a"]);
        e.path("Path", "p");
        e.body("Body", &Some(Inner(None)));
        e.body_text("Text", "t");
        e.body_bytes("image/png", b"\x89P");
        e.query("Secret", &Secret("hidden"));
    });
    let shown = |secret: &str| {
        let rest = r#""Path":"p","Body":{},"Text":"t","":"\\x89P""#;
        format!(r#"{{"Map":{{"k":1}},"Joined":[1,2],"Json":["a"],{rest},"Secret":"{secret}"}}"#)
    };
    assert_eq!(Encoder::document(&all), shown("hidden"));
    assert_eq!(Encoder::document_without_secrets(&all), shown("***"));
    let mut each = Vec::new();
    Encoder::documents(&[Inner(Some(1)), Inner(None), Inner(Some(2))], |document| {
        each.push(document.to_owned());
    });
    assert_eq!(each.len(), 3);
    assert!(each[0] != each[2] && each[0].contains("\"A\":1"));
    assert_eq!(Encoder::document(&Inner(None)), "{}");
}

#[test]
fn secrets_are_known_and_nothing_else_is() {
    let params = params(|e| {
        e.query("A", "shown");
        e.query("B", &Secret(&vec!["one", "two"]));
        e.form("C", &Secret(&Some("three")));
        e.body("D", "shown");
        e.header("E", &Secret(&None::<String>));
    });
    assert_eq!(params.secrets(), ["one", "two", "three"]);
}

#[test]
fn values_of_each_type_are_written() {
    let sorted: HashMap<String, u8> = (0..20).map(|n| (format!("k{n:02}"), n)).collect();
    let found = query(|e| e.query("M", &sorted));
    let expected: Vec<_> = (0..20)
        .map(|n| pair(&format!("M.k{n:02}"), &n.to_string()))
        .collect();
    assert_eq!(found, expected);
    let found = body(|e| {
        e.body("Half", &0.5_f32);
        e.body("Boxed", &Box::new(7_i64));
        e.body("Borrowed", &&"b");
        e.body("Endless", &f64::INFINITY);
        e.body("None", &f64::NAN);
    });
    assert_eq!(
        found,
        r#"{"Half":0.5,"Boxed":7,"Borrowed":"b","Endless":"inf","None":"NaN"}"#
    );
}

#[test]
fn texts_in_json_are_escaped() {
    let mut out = String::new();
    write_json_string(&mut out, "a\"\\\n\r\t\u{1}\u{1f}\u{7f}é");
    assert_eq!(out, "\"a\\\"\\\\\\n\\r\\t\\u0001\\u001f\u{7f}é\"");
}

#[test]
fn a_parameter_is_read_and_set_by_its_name() {
    let mut params = params(|e| {
        e.form("A", "1");
        e.query("A", "2");
    });
    assert_eq!((params.get("A"), params.get("B")), (Some("1"), None));
    params.set("A", "3");
    params.set("B", "4");
    assert_eq!(flat(&params, Position::Form), [pair("A", "3")]);
    assert_eq!(
        flat(&params, Position::Query),
        [pair("A", "2"), pair("B", "4")]
    );
    assert_eq!(params.missing(&["A", "B", "C"]), ["C"]);
}

/// A structure with a list as JSON text, and one that is joined.
struct Lists;

impl Encode for Lists {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.field_json("J", &vec![1, 2]);
        e.field_joined("K", '|', &vec!["a", "b"]);
    }
}

#[test]
fn members_of_a_structure_are_joined_or_json_text_too() {
    assert_eq!(
        query(|e| e.query("N", &Lists)),
        [pair("N.J", "[1,2]"), pair("N.K", "a|b")]
    );
    assert_eq!(
        body(|e| e.body("N", &Lists)),
        r#"{"N":{"J":"[1,2]","K":"a|b"}}"#
    );
}

#[test]
fn what_follows_a_part_of_the_body_is_where_it_was_before() {
    let after: [fn(&mut Encoder<'_>); 2] = [|e| e.body("A", &1), |e| e.body_text("A", "1")];
    for write in after {
        let found = query(|e| {
            write(e);
            e.field("X", &vec!["v", "w"]);
        });
        assert_eq!(found, [pair("X.1", "v"), pair("X.2", "w")]);
    }
}

#[test]
fn each_item_has_a_document_of_its_own() {
    let mut seen = Vec::new();
    let items = [Inner(Some(1)), Inner(Some(2))];
    Encoder::documents(&items, |document| seen.push(document.to_owned()));
    assert_eq!(seen, [r#"{"A":1"#, r#"{"A":2"#]);
    Encoder::documents(&[Lists], |document| {
        assert_eq!(document, r#"{"J":[1,2],"K":["a","b"]"#);
    });
}
