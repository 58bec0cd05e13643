//! What the decoder counts, so that no text of a few bytes becomes all the memory of a machine.

use serde_json::Value;

use super::*;

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
