//! What is charged to the byte, how often a text is read, and how deep.

use super::*;

/// Items of a size.
struct Sized<const N: usize>([u8; N]);

impl<const N: usize> Default for Sized<N> {
    fn default() -> Self {
        Self([0; N])
    }
}

impl<const N: usize> Decode for Sized<N> {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        d.value(&mut Some(self.0.len() as u64));
        d.unknown(name);
    }
}

/// A list as the only member.
#[derive(Default)]
struct Only<T>(Vec<T>);

impl<T: DecodeValue> Decode for Only<T> {
    fn field(&mut self, _name: &str, d: &mut Decoder<'_>) {
        d.list(&mut self.0, "");
    }
}

#[test]
fn what_is_charged_is_what_is_taken() {
    let all = size_of::<All>();
    let (text, number) = (size_of::<String>(), size_of::<i64>());
    let (entry, value) = (size_of::<(String, i64)>(), size_of::<(String, Value)>());
    for (json, expected) in [
        ("{}", 0),
        (r#"{"Texts":["a"]}"#, 4 * text + TEXT),
        (r#"{"Texts":["a","b\n"]}"#, 5 * text + 2 * TEXT),
        (r#"{"Numbers":[1,2,3,4,5]}"#, 8 * number),
        (r#"{"Map":{}}"#, 8 * entry),
        (r#"{"Map":{"a":1}}"#, 8 * entry + 2 * entry + TEXT),
        (
            r#"{"Map":{"a":1,"b":2}}"#,
            8 * entry + 2 * (2 * entry + TEXT),
        ),
        (r#"{"Any":"a"}"#, TEXT),
        (r#"{"Any":{"a":"b"}}"#, 10 * value + 2 * TEXT),
        // A structure on the heap once, however many members it has.
        (r#"{"Inner":{"x":1}}"#, all),
        (r#"{"Inner":{"x":1,"y":2,"z":3}}"#, all),
        (r#"{"Inner":{"Inner":{"x":1,"y":2}}}"#, 2 * all),
        (
            r#"{"List":[{"Inner":{"x":1,"y":2}},{"Inner":{"x":1,"y":2}}]}"#,
            7 * all,
        ),
        // A text that holds one costs its length too, and what is in it.
        (r#"{"Inner":"{\"x\":1,\"y\":2}"}"#, all + 13),
        (r#"{"Inner":"{\"Numbers\":[1]}"}"#, all + 15 + 4 * number),
    ] {
        assert_eq!(cost(json), expected, "{json}");
    }
}

#[test]
fn large_items_have_room_for_one_at_first_and_small_ones_for_four() {
    fn cost_of<T: DecodeValue + Default>(text: &str) -> usize {
        let mut decoder = Decoder::new(text);
        let before = decoder.memory.left;
        decoder.body(&mut Only::<T>(Vec::new()));
        before - decoder.memory.left
    }
    assert_eq!(cost_of::<Sized<1023>>("[{},{}]"), 5 * 1023);
    assert_eq!(cost_of::<Sized<1024>>("[{},{}]"), 5 * 1024);
    assert_eq!(cost_of::<Sized<1025>>("[{},{}]"), 2 * 1025);
    assert_eq!(cost_of::<Sized<4000>>("[{},{}]"), 2 * 4000);
}

/// What holds where each member is read.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Seen {
    is_trying: bool,
    depth: u32,
    twice: usize,
}

#[derive(Default)]
struct Watch {
    seen: Vec<Seen>,
    list: Vec<Watch>,
    inner: Option<Box<Watch>>,
}

impl Decode for Watch {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        self.seen.push(Seen {
            is_trying: d.is_trying,
            depth: d.scan.depth,
            twice: d.twice,
        });
        match name {
            "List" => d.list(&mut self.list, ""),
            "Inner" => d.value(&mut self.inner),
            _ => drop(d.scan.skip()),
        }
    }
}

impl Watch {
    /// Those of this and of all below.
    fn all(&self) -> Vec<(bool, u32, usize)> {
        let seen = self.seen.iter();
        let mut all: Vec<_> = seen
            .map(|seen| (seen.is_trying, seen.depth, seen.twice))
            .collect();
        let below = self.list.iter().chain(self.inner.as_deref());
        all.extend(below.flat_map(Self::all));
        all
    }
}

#[test]
fn what_is_tried_and_how_deep_it_is_holds_inside_of_texts_too() {
    for (text, expected) in [
        (r#"{"a":1}"#, vec![(false, 1, 100)]),
        (
            r#"{"List":[{"a":1}]}"#,
            vec![(false, 1, 100), (false, 3, 100)],
        ),
        // One member may be an item or the name of a list; two are an item.
        (r#"{"List":{"a":1}}"#, vec![(false, 1, 100), (true, 2, 93)]),
        (
            r#"{"List":{"a":1,"b":2}}"#,
            vec![(false, 1, 100), (false, 2, 100), (false, 2, 100)],
        ),
        (
            r#"{"List":{"a":1},"b":2}"#,
            vec![(false, 1, 100), (false, 1, 93), (true, 2, 93)],
        ),
        // A second level is not tried once more.
        (
            r#"{"List":{"List":{"a":1}}}"#,
            vec![(false, 1, 100), (true, 2, 84), (true, 3, 84)],
        ),
        (
            r#"{"Inner":{"a":1}}"#,
            vec![(false, 1, 100), (false, 2, 100)],
        ),
        (
            r#"{"Inner":"{\"a\":1}"}"#,
            vec![(false, 1, 100), (false, 2, 100)],
        ),
        (
            r#"{"Inner":"{\"List\":{\"a\":1}}","b":1}"#,
            vec![
                (false, 1, 100),
                (false, 1, 93),
                (false, 2, 100),
                (true, 3, 93),
            ],
        ),
        (
            r#"{"List":{"Inner":"{\"a\":1}"}}"#,
            vec![(false, 1, 100), (true, 2, 79), (true, 3, 79)],
        ),
    ] {
        let mut decoder = Decoder::new(text);
        decoder.twice = 100;
        let mut watch = Watch::default();
        decoder.body(&mut watch);
        assert_eq!(decoder.scan.broken, None, "{text}");
        assert_eq!(watch.all(), expected, "{text}");
    }
}

#[test]
fn so_much_may_be_read_again_and_nothing_while_it_is() {
    let mut decoder = Decoder::new("");
    decoder.twice = 10;
    assert!(decoder.may_read_twice(20..25));
    assert_eq!(decoder.twice, 5);
    decoder.is_trying = true;
    assert!(!decoder.may_read_twice(0..1));
    assert_eq!(decoder.twice, 5);
    decoder.is_trying = false;
    assert!(decoder.may_read_twice(0..5));
    assert!(!decoder.may_read_twice(0..1));
    decoder.twice = 10;
    // What is too long ends it.
    assert!(!decoder.may_read_twice(0..11));
    assert!(!decoder.may_read_twice(0..1));
    assert!(decoder.may_read_twice(3..3));
}

#[test]
fn what_may_not_be_read_again_is_told_by_its_value() {
    for (text, items, odd, unknown) in [
        (r#"{"B":{"k":1}}"#, vec![Some(1)], vec![], vec![]),
        (
            r#"{"B":{"k": 1 , "x":[2]}}"#,
            vec![Some(1)],
            vec![],
            vec!["B.x"],
        ),
        (
            r#"{"B":{"X": [{"k":1},{"k":2}]}}"#,
            vec![Some(1), Some(2)],
            vec![],
            vec![],
        ),
        (
            r#"{"W":{"X":[{"k":1}]}}"#,
            vec![Some(1)],
            vec!["W: list under its documented name"],
            vec![],
        ),
        // Who could try would find the item.
        (r#"{"B":{"X":{"k":1}}}"#, vec![None], vec![], vec!["B.X"]),
    ] {
        let mut lists = Lists::default();
        let mut decoder = Decoder::new(text);
        decoder.twice = 0;
        decoder.body(&mut lists);
        let findings = decoder.findings();
        assert_eq!(findings.broken, None, "{text}");
        let told = findings.mismatches.iter();
        let told: Vec<_> = told
            .map(|odd| format!("{}: {}", odd.path, odd.expected))
            .collect();
        let named = crate::decode::paths(text, findings.unknown.iter().copied());
        let read = lists.wrapped.iter().chain(&lists.bare).map(|item| item.k);
        assert_eq!(
            (read.collect::<Vec<_>>(), told, named),
            (items, owned(&odd), owned(&unknown)),
            "{text}"
        );
    }
    // Two members are an item, whatever the body begins with.
    let mut lists = Only::<Vec<Item>>(Vec::new());
    let mut decoder = Decoder::new(r#"[{"k":1,"x":[2]}]"#);
    decoder.twice = 0;
    decoder.body(&mut lists);
    assert_eq!(lists.0, [[Item { k: Some(1) }]]);
}

#[test]
fn a_name_that_is_empty_is_not_the_documented_one() {
    let (items, odd, unknown) = read(r#"{"B":{"":{"k":1}}}"#);
    assert_eq!(
        (items, odd, unknown),
        (vec![Some(1)], owned(&["B.: list"]), vec![])
    );
    let (items, odd, _) = read(r#"{"B":{"":[{"k":1}]}}"#);
    assert_eq!((items, odd), (vec![Some(1)], vec![]));
}

/// Behind brackets that nobody looks into, and which are not even JSON, paths are what they are.
#[test]
fn a_path_is_found_behind_any_depth() {
    for levels in [1, 2, 126, 127, 128, 129, 130, 131, 300] {
        let nested = format!("{}{}", "[".repeat(levels), "]?".repeat(levels));
        let text = format!(r#"{{"Other":[{nested}],"Numbers":[1,"x"],"List":[{{"Map":[7]}}]}}"#);
        let mut all = All::default();
        let findings = decode_text(&text, &mut all);
        assert_eq!((findings.broken, all.numbers), (None, vec![1]), "{levels}");
        let paths: Vec<_> = findings
            .mismatches
            .iter()
            .map(|odd| odd.path.as_str())
            .collect();
        assert_eq!(paths, ["Numbers[1]", "List[0].Map"], "{levels}");
    }
}

/// The clock of these stands still.
#[tokio::test(start_paused = true)]
async fn a_reader_is_out_of_time_at_its_deadline() {
    let text = format!("{{{}\"k\":1}}", "\"k\":1,".repeat(1023));
    let now = Instant::now();
    let findings = decode_in_time(&text, &mut Lists::default(), now);
    assert_eq!(findings.broken.map(|(_, why)| why), Some(TOO_LATE));
    let later = now + std::time::Duration::from_nanos(1);
    let findings = decode_in_time(&text, &mut Lists::default(), later);
    assert_eq!(findings.broken, None);
}
