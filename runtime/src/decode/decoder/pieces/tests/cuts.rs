//! Where a text is cut, and what limits hold for the pieces.

use super::*;

/// Where each piece begins, how many items are before it, and its text.
fn pieces(text: &str, piece: usize) -> Option<Vec<(usize, usize, String)>> {
    let mut rest = text.to_owned();
    let apart = cut(&mut rest, piece, later())?;
    let pieces = apart
        .pieces
        .map(|piece| (piece.from.at, piece.from.items, piece.text));
    Some(pieces.collect())
}

#[test]
fn a_piece_ends_at_the_first_comma_that_gives_it_its_size() {
    type Expected = &'static [(usize, usize, &'static str)];
    let cases: [(&str, usize, Expected); 8] = [
        (
            "[1,2,3,4]",
            1,
            &[(0, 0, "[1]"), (2, 1, "[2]"), (4, 2, "[3]"), (6, 3, "[4]")],
        ),
        (
            "[1,2,3,4]",
            2,
            &[(0, 0, "[1]"), (2, 1, "[2]"), (4, 2, "[3]"), (6, 3, "[4]")],
        ),
        ("[1,2,3,4]", 3, &[(0, 0, "[1,2]"), (4, 2, "[3,4]")]),
        ("[1,2,3,4]", 4, &[(0, 0, "[1,2]"), (4, 2, "[3,4]")]),
        ("[1,2,3,4]", 5, &[(0, 0, "[1,2,3]"), (6, 3, "[4]")]),
        ("[1,2,3,4]", 6, &[(0, 0, "[1,2,3]"), (6, 3, "[4]")]),
        (
            r#"{"a":["b,]",{"c":[1,2]},3]}"#,
            9,
            &[(5, 0, r#"["b,]",{"c":[1,2]}]"#), (23, 2, "[3]")],
        ),
        (
            r#"{"a":["\\",["]"],"\"",4]}"#,
            4,
            &[
                (5, 0, r#"["\\"]"#),
                (10, 1, r#"[["]"]]"#),
                (16, 2, r#"["\""]"#),
                (21, 3, "[4]"),
            ],
        ),
    ];
    for (text, piece, expected) in cases {
        let expected: Vec<_> = expected
            .iter()
            .map(|(at, items, text)| (*at, *items, (*text).to_owned()))
            .collect();
        assert_eq!(pieces(text, piece), Some(expected), "{text} by {piece}");
    }
    for piece in 7..12 {
        assert_eq!(pieces("[1,2,3,4]", piece), None, "{piece}");
    }
}

#[test]
fn a_list_is_cut_that_is_more_than_half_of_the_text() {
    let text = r#"{"a":[1,2,3,4]}"#;
    for blanks in 0..20 {
        let text = format!("{text}{}", " ".repeat(blanks));
        // From bracket to bracket there are eight bytes.
        assert_eq!(pieces(&text, 3).is_some(), 8 > text.len() / 2, "{blanks}");
    }
    // Neither an object, nor a list that is shorter, nor one of one item.
    for text in [
        r#"{"a":1,"b":2,"c":3,"d":4}"#,
        r#"[{"a":1,"b":2,"c":3,"d":4}]"#,
        r#"{"a":[1,2,3],"b":"longer than the list is"}"#,
        r#"{"b":"longer than the list is","a":[1,2,3]}"#,
        r#"{"a":["an item that is alone in its list"]}"#,
        r#"{"a":[1,2,3,4}"#,
        r#"{"a":{1,2,3,4]}"#,
        r#"{"a":[1,2,3,4]}}"#,
        r#"{"a":[1,2,3,4]},{"#,
        r#"{"a":[1,2,3,4"#,
        r#"{"a":[1,2,3,4,"b\"]}"#,
    ] {
        assert_eq!(pieces(text, 3), None, "{text}");
    }
    // Of a list in a list the outer one.
    let found = pieces("[[1,2,3,4,5,6,7,8],9]", 3).unwrap();
    assert_eq!(found[1], (18, 1, "[9]".to_owned()));
}

#[test]
fn lists_are_looked_for_down_to_some_depth() {
    let items = "[1,2],{\"x\":[3,4],\"y\":5},[[6,7],[8,9]],10,11,12,13,14,15";
    for around in 0..10 {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}[{items}]{}", open.repeat(around), close.repeat(around));
            let found = pieces(&text, 6);
            assert_eq!(found.is_some(), around < DEEPEST, "{text}");
            let Some(found) = found else { continue };
            // None of the commas further down counts.
            let whole: Vec<Value> = serde_json::from_str(&format!("[{items}]")).unwrap();
            let mut read: Vec<Value> = Vec::new();
            for (_, items, text) in found {
                assert_eq!(items, read.len(), "{text}");
                read.append(&mut serde_json::from_str(&text).unwrap());
            }
            assert_eq!(read, whole);
        }
    }
}

#[test]
fn pieces_of_any_size_are_put_together_again() {
    for text in [
        r#"[1,22,333,4444,55555]"#,
        r#"{"a":[{"b":"c"},"\\",["\"]"],"ü,",{}]}"#,
        r#" {"a":{"b":[1,2,3]}}"#.trim(),
        r#"{"a":[ 1 , "\\\"," , [ ] , "\\\\" , "\n]" ],"b":[1,2]} "#,
    ] {
        let whole: Value = serde_json::from_str(text).unwrap();
        let list = whole
            .pointer("/a/b")
            .or(whole.pointer("/a"))
            .unwrap_or(&whole);
        for piece in 1..text.len() + 2 {
            let mut rest = text.to_owned();
            let Some(apart) = cut(&mut rest, piece, later()) else {
                assert_eq!(rest, text);
                continue;
            };
            let mut read: Vec<Value> = Vec::new();
            for piece in apart.pieces.as_slice() {
                assert_eq!(piece.from.items, read.len());
                read.append(&mut serde_json::from_str(&piece.text).unwrap());
            }
            assert_eq!(Some(&read), list.as_array(), "{text} by {piece}");
            apart.put_back(&mut rest);
            assert_eq!(rest, text);
        }
    }
}

/// The clock is looked at after so many bytes, and not before.
#[test]
fn a_long_text_is_searched_as_long_as_there_is_time() {
    let over = Instant::now();
    for (length, is_cut) in [
        (TURN - 1, true),
        (TURN, true),
        (TURN + 1, false),
        (TURN + 3, false),
    ] {
        let mut text = format!("[{}]", "7,".repeat(TURN));
        text.replace_range(length - 1.., "]");
        text.replace_range(length - 2..length - 1, "7");
        assert_eq!(cut(&mut text, 100, over).is_some(), is_cut, "{length}");
    }
}

/// It is looked at again and again: so long a text takes many times as long to search.
#[test]
fn the_search_ends_amid_a_text() {
    let mut text = format!("[{}7]", "7,".repeat(16 << 20));
    let deadline = Instant::now() + Duration::from_millis(20);
    assert!(cut(&mut text, 100, deadline).is_none());
}

/// The clock of this stands still.
#[tokio::test(start_paused = true)]
async fn the_search_ends_at_its_deadline() {
    let text = format!("[{}7]", "7,".repeat(TURN));
    let now = Instant::now();
    assert!(cut(&mut text.clone(), 100, now).is_none());
    assert!(cut(&mut text.clone(), 100, now + Duration::from_nanos(1)).is_some());
}

/// A piece of a very long text is a part of that, so that what is behind is not moved too often.
#[test]
fn pieces_grow_with_the_text() {
    let item = format!("\"{}\",", "a".repeat(4093));
    let mut text = String::with_capacity(97 << 20);
    text.push('[');
    while text.len() < 96 << 20 {
        text.push_str(&item);
    }
    text.push_str("1]");
    let piece = text.len() / 64;
    let apart = take_apart(&mut text, later()).unwrap();
    let first = apart.pieces.as_slice()[0].text.len();
    assert!((piece..piece + 5000).contains(&first), "{first} of {piece}");
    assert!(apart.pieces.len() <= 65);
}

/// What the reader of a member may use, as it is at the first.
#[derive(Default)]
struct Limits {
    memory: usize,
    twice: usize,
    names: Vec<String>,
}

impl Decode for Limits {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        if self.names.is_empty() {
            (self.memory, self.twice) = (d.memory.left, d.twice);
        }
        match name {
            "Names" => d.list(&mut self.names, ""),
            _ => d.unknown(name),
        }
    }
}

#[test]
fn the_limits_are_those_of_the_whole_text() {
    let text = r#"{"Id":1,"Names":["a","b","c","d","e","f","g","h"],"New":2}"#;
    let (mut whole, mut in_pieces) = (Limits::default(), Limits::default());
    decode_text(text, &mut whole);
    let mut rest = text.to_owned();
    let apart = cut(&mut rest, 4, later()).unwrap();
    decode_apart(&rest, apart, &mut in_pieces, later()).unwrap();
    assert_eq!(
        (in_pieces.memory, in_pieces.twice),
        (whole.memory, whole.twice)
    );
    assert_eq!(in_pieces.names, whole.names);
    assert_eq!(in_pieces.twice, 4 * text.len());
}

#[test]
fn what_stands_apart_is_not_read_twice() {
    let mut rest = r#"[1,2,3,4]"#.to_owned();
    let apart = cut(&mut rest, 2, later());
    let mut decoder = Decoder::new(&rest);
    decoder.twice = 100;
    decoder.apart = apart.map(|apart| Apart { at: 5, ..apart });
    for (part, may) in [
        (0..5, true),
        (0..6, false),
        (5..6, false),
        (4..9, false),
        (6..9, true),
    ] {
        assert_eq!(decoder.may_read_twice(part.clone()), may, "{part:?}");
    }
    assert_eq!(decoder.twice, 92);
    decoder.is_trying = true;
    assert!(!decoder.may_read_twice(6..9));
}

/// It cannot be tried as a member of an item, which would free it.
#[test]
fn a_list_that_stands_apart_alone_in_an_object_is_the_list() {
    for name in ["Eats", "Item"] {
        let text =
            format!(r#"{{"Frogs":{{"{name}":[{{"Name":"a"}},{{"Name":"b"}},{{"Name":"c"}}]}}}}"#);
        let (pond, odd, ..) = read_apart(&text).unwrap();
        let names = pond.frogs.iter().map(|frog| frog.name.as_deref());
        assert_eq!(names.collect::<Vec<_>>(), [Some("a"), Some("b"), Some("c")]);
        let told = odd.iter().map(|odd| (odd.path.as_str(), odd.expected));
        let expected = [("Frogs", "list under its documented name")];
        assert_eq!(told.collect::<Vec<_>>(), expected, "{text}");
    }
}

#[test]
fn a_text_that_breaks_behind_a_list_that_nobody_asked_for_is_not_read_again() {
    for text in [
        r#"{"Unknown":[1,2,3,4,5,6,7,8,9]} x"#,
        r#"{"Unknown":[1,2,3,4,5,6,7,8,9,10,11,12,13,14],"Id":x}"#,
    ] {
        let mut rest = text.to_owned();
        let apart = cut(&mut rest, 4, later()).unwrap();
        let findings = decode_apart(&rest, apart, &mut Pond::default(), later()).unwrap();
        assert_eq!(findings.broken, read_whole(text).3);
    }
}

/// A list of one item has room for four, which is too much where there are very many such lists.
#[test]
fn lists_within_pieces_have_no_more_room_than_they_need() {
    let frogs = [r#"{"Eats":{"Food":["fly"]}}"#; 5].join(",");
    let text = format!(r#"{{"Frogs":[{frogs}]}}"#);
    let room = |pond: &Pond| {
        let lists = pond.frogs.iter();
        lists.map(|frog| frog.eats.capacity()).collect::<Vec<_>>()
    };
    let (whole, ..) = read_whole(&text);
    assert!(
        room(&whole).iter().all(|room| *room > 1),
        "{:?}",
        room(&whole)
    );
    let (pond, ..) = read_apart(&text).unwrap();
    assert_eq!(room(&pond), [1; 5]);
    // The list itself grows with each piece.
    assert!(pond.frogs.capacity() > 5);
}

#[test]
fn pieces_and_what_is_left_have_no_room_to_spare() {
    let text = format!("{{\"a\":[{}1],\"b\":2}}", "1,".repeat(5_000));
    let mut rest = text.clone();
    let apart = cut(&mut rest, 2_000, later()).unwrap();
    assert!(apart.pieces.len() > 1);
    for Piece { text, .. } in apart.pieces.as_slice() {
        assert_eq!(text.capacity(), text.len());
    }
    assert!(rest.capacity() < 100, "{}", rest.capacity());
    apart.put_back(&mut rest);
    assert_eq!(rest, text);
    assert_eq!(rest.capacity(), rest.len());
}
