//! Responses made to confuse: each is read as far as it goes, or refused with a reason, in little
//! time and memory.

use std::time::Duration;

use alicloud_runtime::{Client, transport::HttpResponse};

use crate::{
    cpu::thread_time,
    support::Scripted,
    thing::{self, Describe, Thing},
};

fn client(status: u16, body: &[u8]) -> Client {
    let body = body.to_vec();
    thing::client(&Scripted::new(move |_| {
        Ok(HttpResponse::new(status, body.clone()))
    }))
}

/// The typed response, and how many fields did not fit.
async fn read(body: impl AsRef<[u8]>) -> (Thing, usize) {
    let body = body.as_ref();
    let started = thread_time();
    let reply = client(200, body).call(Describe).await.unwrap();
    let odd = reply.mismatches().len();
    assert!(thread_time() - started < Duration::from_secs(5));
    (reply.into_inner(), odd)
}

#[tokio::test]
async fn numbers_beyond_all_bounds_are_reported_and_not_spelt_out() {
    let digits = "9".repeat(1_000_000);
    for number in [
        digits.as_str(),
        "1e1000000000",
        "1e99999999999999999999",
        "-1E+400000000",
        &format!("0.{digits}e1000000"),
    ] {
        for quote in ["", "\""] {
            let body = format!(r#"{{"Name":"kept","Count":{quote}{number}{quote}}}"#);
            let (thing, odd) = read(body).await;
            assert_eq!((thing.name.as_deref(), thing.count), (Some("kept"), None));
            assert_eq!(odd, 1);
        }
        let body = format!(r#"{{"Size":{number},"On":{number},"Any":{number},"Name":{number}}}"#);
        let (thing, _) = read(body).await;
        assert_eq!(thing.name.as_deref(), Some(number), "text stays text");
        assert_eq!(thing.on, None);
    }
    let (thing, odd) = read(r#"{"Count":1e-1000000000,"Size":1e-1000000000}"#).await;
    assert_eq!((thing.count, thing.size, odd), (None, Some(0.0), 1));
}

#[tokio::test]
async fn any_number_of_members_is_read_in_one_go() {
    const MANY: usize = 50_000;
    let each = |write: &dyn Fn(usize) -> String| (0..MANY).map(write).collect::<String>();
    for body in [
        format!(
            "{{{}\"Name\":\"kept\"}}",
            each(&|n| format!("\"m{n}\":[{n}],"))
        ),
        format!(
            "{{{}\"Name\":\"kept\"}}",
            each(&|n| format!("\"Count\":{{\"{n}\":0}},"))
        ),
        format!(
            "{{\"Any\":{{{}\"x\":0}},\"Name\":\"kept\"}}",
            each(&|n| format!("\"m{n}\":{n},"))
        ),
        format!("<R>{}<Name>kept</Name></R>", each(&|n| format!("<m{n}/>"))),
        format!(
            "<R>{}<Name>kept</Name></R>",
            each(&|n| format!("<Count>x{n}</Count>"))
        ),
        format!(
            "<R><Name>kept{}</Name></R>",
            each(&|_| "<!---->&#32;".to_owned())
        ),
    ] {
        let (thing, _) = read(&body).await;
        let name = thing.name.unwrap_or_default();
        assert_eq!(name.trim_end(), "kept", "{}", &body[..80]);
        let error = client(400, body.as_bytes())
            .call(Describe)
            .await
            .unwrap_err();
        assert!(error.to_string().len() < 2000);
    }
}

#[tokio::test]
async fn odd_bytes_do_not_lose_the_rest() {
    // A mark of the byte order, and what is no UTF-8.
    for body in [
        &b"\xef\xbb\xbf{\"Name\":\"kept\",\"Count\":1}"[..],
        b"\xef\xbb\xbf  \r\n\t{\"Name\":\"kept\",\"Count\":1}\n\n",
        b"{\"x\xff\":\"\xc3\x28\",\"Name\":\"kept\",\"Count\":1}",
        b"{\"Name\":\"kept\",\"Count\":\"1\",\"Else\":\"\xf0\x28\x8c\x28\"}",
    ] {
        let (thing, _) = read(body).await;
        assert_eq!(
            (thing.name.as_deref(), thing.count),
            (Some("kept"), Some(1)),
            "{body:?}"
        );
    }
    let (thing, _) = read(b"{\"Name\":\"a\0b\\u0000c\",\"Count\":1}").await;
    assert_eq!(thing.name.as_deref(), Some("a\0b\0c"));
    let (thing, _) = read(br#"{"Name":"\ud800 \udc00\ud83d","Count":1}"#).await;
    assert_eq!(thing.count, Some(1), "halves of pairs");
    let (thing, _) = read(r#"{"Name":"first","Count":1,"Name":"second","Count":2}"#).await;
    assert_eq!(
        (thing.name.as_deref(), thing.count),
        (Some("second"), Some(2)),
        "the last of two, as in other readers"
    );
}

#[tokio::test]
async fn what_is_no_answer_is_refused_with_a_reason_and_the_body() {
    let utf16: Vec<u8> = "{\"Name\":\"x\"}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let laughs = "<!DOCTYPE a [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;'>]><a><Name>&b;</Name>";
    let bodies: [&[u8]; 7] = [
        &utf16,
        b"\x00",
        b"\x1f\x8b\x08\x00 packed",
        b"{\"Name\":\"x\"} {\"Name\":\"y\"}",
        b"{\"Name\" \"x\"}",
        b"{'Name':'x'}",
        laughs.as_bytes(),
    ];
    for body in bodies {
        let error = client(200, body).call(Describe).await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.body(), body);
        let error = client(500, body).call(Describe).await.unwrap_err();
        assert_eq!(error.status(), Some(500));
        assert!(error.to_string().len() < 1000, "{error}");
    }
    // An error page as long as a book is not quoted whole.
    let book = "<html>".to_owned() + &"word ".repeat(100_000);
    let error = client(502, book.as_bytes())
        .call(Describe)
        .await
        .unwrap_err();
    assert!(
        error.to_string().len() < 2000,
        "{}",
        error.to_string().len()
    );
}

#[tokio::test]
async fn numbers_that_are_none_cost_their_field() {
    for word in ["NaN", "nan", "Infinity", "-Infinity", "-inf", "INF"] {
        let body = format!(
            r#"{{"Count":{word},"Size":{word},"On":{word},"Any":[{word},1],"Inner":{word},"List":[{word}],
                "Status":{word},"Else":{{"x":[{word}, {word}]}},"Name":"kept"}}"#
        );
        let (thing, odd) = read(body).await;
        assert_eq!(thing.name.as_deref(), Some("kept"), "{word}");
        assert_eq!((thing.count, thing.size, thing.on), (None, None, None));
        assert_eq!(thing.status.as_deref(), Some(word), "text stays text");
        assert_eq!(thing.any, Some(serde_json::json!([word, 1])));
        assert!(thing.inner.is_none() && odd >= 5, "{odd}");
    }
    for body in [
        "NaN",
        r#"{"Count":NaNny}"#,
        r#"{"Count":nul}"#,
        r#"{"Count":Inf1}"#,
    ] {
        let error = client(200, body.as_bytes())
            .call(Describe)
            .await
            .unwrap_err();
        assert!(error.is_decode(), "{body}");
    }
}

#[tokio::test]
async fn what_is_nested_too_deeply_costs_its_field() {
    let deep = |open: &str, close: &str| open.repeat(500) + "1" + &close.repeat(500);
    for nested in [
        deep("[", "]"),
        deep(r#"{"x":"#, "}"),
        deep(r#"{"Inner":"#, "}"),
        deep(r#"{"List":["#, "]}"),
        deep(r#"[{"Any":["#, "]}]"),
    ] {
        for field in ["Any", "Inner", "List", "Else", "Count"] {
            let (thing, _) = read(format!(r#"{{"{field}":{nested},"Name":"kept"}}"#)).await;
            assert_eq!(thing.name.as_deref(), Some("kept"), "{field}");
        }
    }
    let xml = format!("<R><Any>{}</Any><Name>kept</Name></R>", deep("<x>", "</x>"));
    let (thing, _) = read(xml).await;
    assert_eq!(thing.name.as_deref(), Some("kept"));
}

#[tokio::test]
async fn lists_under_unknown_names_inside_each_other_are_read_in_one_go() {
    for (open, close) in [
        (r#"{"List":{"x":"#, "}}"),
        (r#"{"List":{"x":[{"Count":"odd"},"#, "]}}"),
        (r#"{"Count":"odd","List":{"x":"#, "}}"),
    ] {
        for depth in [20, 60, 120] {
            let nested = open.repeat(depth) + r#"{"Count":"odd"}"# + &close.repeat(depth);
            let (thing, _) = read(format!(r#"{{"Inner":{nested},"Name":"kept"}}"#)).await;
            assert_eq!(thing.name.as_deref(), Some("kept"));
        }
    }
}

#[tokio::test]
async fn items_of_two_letters_are_no_way_to_all_the_memory() {
    // A structure of this test is some 200 bytes, and a real one ten times that.
    let body = format!(r#"{{"List":[{}{{}}]}}"#, "{},".repeat(1_500_000));
    let outcome = client(200, body.as_bytes()).call(Describe).await;
    let Err(error) = outcome else {
        panic!("it was read");
    };
    assert!(
        error.is_decode() && error.to_string().contains("more memory"),
        "{error}"
    );
    let body = format!(r#"{{"List":[{}{{}}]}}"#, "{},".repeat(50_000));
    let (thing, odd) = read(body).await;
    assert_eq!((thing.list.len(), odd), (50_001, 0));
}

/// Calls with this limit and reads this response. The time is that of the thread's CPU, so that a machine
/// with other work on it makes no difference: what a call works after its limit is counted.
async fn assert_ends_with_its_limit(limit: Duration, body: String) {
    let service = Scripted::new(move |_| Ok(HttpResponse::new(200, body.clone())));
    let client = thing::client(&service);
    let started = thread_time();
    let outcome = client.call(Describe).timeout(limit).await;
    let taken = thread_time() - started;
    if let Err(error) = outcome {
        assert!(error.is_timeout(), "{error}");
    }
    assert!(taken < limit + Duration::from_millis(100), "{taken:?}");
}

#[tokio::test]
async fn a_response_that_takes_too_long_to_read_ends_with_the_call() {
    // One member again and again: it takes time, and no memory.
    let body = format!(r#"{{{}"Count":1}}"#, r#""Count":1,"#.repeat(4_000_000));
    assert_ends_with_its_limit(Duration::from_millis(20), body).await;
}

/// The path of what does not fit costs no more for each level above it.
#[tokio::test]
async fn what_does_not_fit_far_down_in_a_large_response_is_named_in_no_time() {
    const DEPTH: usize = 120;
    let text = "x".repeat(200_000);
    let open = format!(r#"{{"Text":"{text}","Inner":"#).repeat(DEPTH);
    let body = format!(r#"{open}{{"Count":[{{}}]}}{}"#, "}".repeat(DEPTH));
    let started = thread_time();
    let reply = client(200, body.as_bytes()).call(Describe).await.unwrap();
    let taken = thread_time() - started;
    let odd = reply.mismatches();
    assert_eq!(odd.len(), 1, "{odd:?}");
    assert_eq!(
        odd[0].path,
        format!("{}Count", "Inner.".repeat(DEPTH)),
        "{odd:?}"
    );
    assert!(taken < Duration::from_secs(1), "{taken:?}");
}
