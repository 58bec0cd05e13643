//! What is read of a text in pieces is what is read of the whole.

use std::{collections::BTreeMap, time::Duration};

use serde_json::Value;

use crate::decode::{DecodeValue, Mismatch, decode_text};

use super::*;

mod cuts;

#[derive(Debug, Default, PartialEq)]
struct Pond {
    id: Option<String>,
    frogs: Vec<Frog>,
    names: Vec<String>,
    any: Option<Value>,
    text: Option<String>,
    pond: Option<Box<Pond>>,
    counts: BTreeMap<String, Vec<i32>>,
}

#[derive(Debug, Default, PartialEq)]
struct Frog {
    name: Option<String>,
    age: Option<i32>,
    eats: Vec<String>,
    ponds: Vec<Pond>,
}

impl Decode for Pond {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Id" => d.value(&mut self.id),
            "Frogs" => d.list(&mut self.frogs, "Frog"),
            "Names" | "" => d.list(&mut self.names, ""),
            "Any" => d.value(&mut self.any),
            "Text" => d.value(&mut self.text),
            "Pond" => d.value(&mut self.pond),
            "Counts" => d.map(&mut self.counts),
            _ => d.unknown(name),
        }
    }
}

impl Decode for Frog {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Name" => d.value(&mut self.name),
            "Age" => d.value(&mut self.age),
            "Eats" => d.list(&mut self.eats, "Food"),
            "Ponds" => d.list(&mut self.ponds, "Pond"),
            _ => d.unknown(name),
        }
    }
}

/// What came of a text.
type Read = (
    Pond,
    Vec<Mismatch>,
    Vec<String>,
    Option<(usize, &'static str)>,
);

fn later() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

fn read_whole(text: &str) -> Read {
    let mut pond = Pond::default();
    let findings = decode_text(text, &mut pond);
    let unknown = paths(text, findings.unknown.iter().copied());
    (pond, findings.mismatches, unknown, findings.broken)
}

/// The same in pieces; `None` when the text has no list that can be taken out, or nobody asks for it.
fn read_apart(text: &str) -> Option<Read> {
    let mut rest = text.to_owned();
    let Some(apart) = cut(&mut rest, 4, later()) else {
        assert_eq!(rest, text, "it is as it was");
        return None;
    };
    assert!(rest.len() < text.len());
    let mut pond = Pond::default();
    match decode_apart(&rest, apart, &mut pond, later()) {
        Ok(findings) => {
            assert!(findings.unknown.is_empty());
            Some((pond, findings.mismatches, findings.named, findings.broken))
        }
        Err(apart) => {
            apart.put_back(&mut rest);
            assert_eq!(rest, text, "it is put together");
            None
        }
    }
}

#[test]
fn a_text_in_pieces_is_read_like_the_whole() {
    let frogs = r#"{"Name":"a,]}","Age":1},{"Name":"\"]","Age":"x","Eats":{"Food":["fly","]"]}},{"Odd":[1]},null,7"#;
    // Only a second look tells that these are not lists under another name.
    let ponds = [r#"{"Ponds":{"Names":["a"]}}"#; 40].join(",");
    for text in [
        format!(r#"{{"Frogs":[{ponds}]}}"#),
        format!(r#"{{"Id":"p","Frogs":{{"Frog":[{frogs}]}},"Text":"after","New":{{"a":1}}}}"#),
        format!(r#"{{"New":2,"Text":[1],"Frogs" : [ {frogs} , ] ,"Id":"p"}} "#),
        format!(r#"{{"Pond":{{"Pond":{{"Frogs":{{"Frog":[{frogs}]}},"Id":3}},"Id":4}}}}"#),
        format!(r#"{{"Any":[{frogs}],"Id":"p"}}"#),
        format!(r#"{{"Any":{{"a":{{"b":[{frogs}]}}}},"Id":"p"}}"#),
        // Under a name that nobody documented, alone and beside another.
        format!(r#"{{"Frogs":{{"Item":[{frogs}]}},"Id":"p"}}"#),
        r#"["a","b","c",4,"d","efgh","ijkl","mnop"]"#.to_owned(),
        r#"{"Counts":{"a":[1,2,3],"b":[1000,2000,3000,"x",4000,5000,6000,7000,8000],"c":[]}}"#
            .to_owned(),
        r#"{"Names":["ü","öä","日本語","🐸","é","à la","ñ"],"Id":"ß"}"#.to_owned(),
    ] {
        let mut whole = read_whole(&text);
        assert_eq!(whole.3, None, "{text}");
        // What is shown of a value around the list has it empty.
        if let Some(first) = whole.1.first_mut().filter(|first| first.path == "Frogs") {
            first.found = r#"{"Item":[]}"#.to_owned();
        }
        assert_eq!(read_apart(&text), Some(whole), "{text}");
    }
}

#[test]
fn where_a_text_in_pieces_breaks_is_told_as_of_the_whole() {
    for text in [
        r#"{"Id":"p","Frogs":[{"Name":"a"},{"Name":b},{"Name":"c"},{"Name":"d"}]}"#,
        r#"{"Id":"p","Names":["a","b","c","d","e","f" "g","h"],"Text":"x"}"#,
        r#"{"Id":"p","Names":["a","b","c","d","e","f","g","h"],"Text":x}"#,
        r#"{"Id":p,"Names":["a","b","c","d","e","f","g","h","i","j"]}"#,
        r#"{"Names":["a","b","c","d","e","f","g","h"]} x"#,
        r#"["a","b","c","d",,"e","f","g","h"]"#,
        // In several pieces, at the list itself, and behind what does not fit.
        r#"["a","b",x,"c","d","e",y,"f",z]"#,
        r#"{"Id":"p" ["a","b","c","d","e","f","g","h"]}"#,
        r#"{"Pond":1,"New":1,"Names":["a",{},"b","cdefghijkl","mnopqrst","uv","w"],"New":1} x"#,
        r#"{"Pond":1,"Names":["a",{},"b","c","d","e","f","g","h",[7],x]}"#,
    ] {
        let (whole, apart) = (read_whole(text), read_apart(text).unwrap());
        assert!(whole.3.is_some(), "{text}");
        assert_eq!(apart.3, whole.3, "{text}");
        // Of a text that breaks nothing is used.
        assert_eq!((apart.1, apart.2), (Vec::new(), Vec::new()), "{text}");
    }
}

#[test]
fn other_texts_stay_as_they_are() {
    for text in [
        "",
        "[]",
        "12345678",
        "[1,2,3,4,5,6",
        "[1,2,3,4,5,6,7}",
        r#"{"a":[1,2,3,4,5,6]"#,
        r#"{"a":"[1,2,3,4,5,6]"}"#,
        r#"{"a":"[1,2,3,4,5,6]"#,
        r#"{"a":[1,2,3],"b":"longer than the list is"}"#,
        r#"{"a":["an item that is alone in its list"]}"#,
        r#"{"a":{"b":{"c":{"d":{"e":{"f":[1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8,9]}}}}}}"#,
        " [1,2,3,4,5,6,7,8]",
        "<a>[1,2,3,4,5,6,7,8]</a>",
        // Read as a text, and by nobody.
        r#"{"Text":[1,2,3,4,5,6,7,8,9]}"#,
        r#"{"Id":"p","Unknown":{"a":[1,2,3,4,5,6,7,8,9]}}"#,
    ] {
        assert_eq!(read_apart(text), None, "{text}");
    }
}

#[test]
fn pieces_share_the_limits_of_the_whole() {
    let items = "7,".repeat(5000);
    let text = format!(r#"{{"Names":[{items}8]}}"#);
    let outcome = |text: &str, deadline, memory: Option<usize>| {
        let mut rest = text.to_owned();
        let mut apart = cut(&mut rest, 100, later()).unwrap();
        apart.length -= memory.unwrap_or_default();
        let mut pond = Pond::default();
        let findings = decode_apart(&rest, apart, &mut pond, deadline).unwrap();
        findings.broken.map(|(_, why)| why)
    };
    assert_eq!(outcome(&text, later(), None), None);
    let over = Instant::now() - Duration::from_millis(1);
    assert_eq!(outcome(&text, over, None), Some(super::super::TOO_LATE));
    // Nor is a list looked for any longer.
    let mut late = format!("[{}7]", "7,".repeat(TURN));
    assert!(cut(&mut late.clone(), 100, later()).is_some());
    assert!(cut(&mut late, 100, over).is_none());
    // No more is told than is kept, over all pieces.
    let odd = "{},[],".repeat(2000);
    let text = format!(r#"{{"Counts":{{"a":[{odd}1]}}}}"#);
    let mut rest = text.clone();
    let apart = cut(&mut rest, 100, later()).unwrap();
    let findings = decode_apart(&rest, apart, &mut Pond::default(), later()).unwrap();
    assert_eq!(findings.mismatches, read_whole(&text).1);
    assert_eq!(findings.mismatches.len(), 1000);
}

#[test]
fn a_text_is_cut_into_pieces_of_some_size() {
    let mut text = format!("[{}1]", "\"an item\",".repeat(200_000));
    let length = text.len();
    let apart = take_apart(&mut text, later()).unwrap();
    assert_eq!(text, "[]");
    let lengths: Vec<usize> = apart
        .pieces
        .as_slice()
        .iter()
        .map(|piece| piece.text.len())
        .collect();
    assert_eq!(lengths.len(), 2);
    assert!(lengths[0] > PIECE && lengths[0] < PIECE + 20, "{lengths:?}");
    assert_eq!(lengths.iter().sum::<usize>(), length + 1);
    let mut short = "[1,2,3,4]".to_owned();
    assert!(take_apart(&mut short, later()).is_none());
    let value = Value::decode(&mut Decoder::new(&short));
    assert_eq!(value, Some(serde_json::json!([1, 2, 3, 4])));
}
