//! Responses that are too large to be kept beside what was read of them.

use alicloud_runtime::{
    Client, Error, ErrorKind, Reply,
    codegen::{Encode, Encoder, NoDocumentedErrors, Operation, OperationInfo},
    transport::HttpResponse,
};

use crate::{
    support::Scripted,
    thing::{self, Describe, Thing},
};

/// An operation that documents a flag of its success.
#[derive(Clone, Debug, Default)]
struct Flagged;

impl Encode for Flagged {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for Flagged {
    type Response = Thing;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&thing::PRODUCT, "FlaggedThing")
        .success_flag("Success")
        .error_codes(&["Code"]);
}

/// Almost two mebibytes of items, of which some are odd.
fn items() -> String {
    let item = |n: usize| match n {
        20_000 => r#"{"Name":"odd","Count":"many"}"#.to_owned(),
        30_000 => r#"{"Name":"new","Age":1}"#.to_owned(),
        _ => format!(r#"{{"Name":"a {n}","Count":{n},"On":true}}"#),
    };
    let items: Vec<String> = (0..45_000).map(item).collect();
    items.join(",")
}

fn around(items: &str) -> String {
    format!(
        r#"{{"RequestId":"r-1","Legs":4,"Inner":{{"List":{{"Item":[{items}]}}}},"Status":"Up"}}"#
    )
}

/// A client with at most a mebibyte of a body kept, unless the whole is.
fn client(body: &str, is_kept: bool, is_strict: bool) -> Client {
    let body = body.to_owned();
    let service = Scripted::new(move |_| Ok(HttpResponse::new(200, body.clone())));
    let mut config = thing::config(&service).strict(is_strict);
    if !is_kept {
        config = config.max_raw_body(1 << 20);
    }
    Client::new(&config.build().unwrap(), &thing::PRODUCT)
}

async fn describe(body: &str, is_kept: bool) -> Reply<Thing> {
    let client = client(body, is_kept, false);
    client.call(Describe).await.unwrap()
}

async fn fail<O>(request: O, body: &str, is_strict: bool) -> Error
where
    O: Operation<Response = Thing>,
{
    let client = client(body, false, is_strict);
    client.call(request).await.unwrap_err().into_error()
}

#[tokio::test]
async fn a_large_body_is_read_like_any_other_and_not_kept() {
    let body = around(&items());
    let (kept, freed) = (describe(&body, true).await, describe(&body, false).await);
    assert!(kept.raw().is_body_kept() && !freed.raw().is_body_kept());
    assert_eq!(kept.raw().body(), body.as_bytes());
    assert!(freed.raw().body().is_empty() && freed.raw().json().is_none());
    let list = |reply: &Reply<Thing>| reply.inner.as_ref().unwrap().list.len();
    assert_eq!((list(&kept), list(&freed)), (45_000, 45_000));
    // Each value, by what it prints.
    assert_eq!(format!("{:?}", *kept), format!("{:?}", *freed));
    assert_eq!(kept.mismatches(), freed.mismatches());
    assert_eq!(
        freed.mismatches()[0].path,
        "Inner.List.Item[20000].Count".to_owned()
    );
    assert_eq!(kept.unknown_fields(), freed.unknown_fields());
    assert_eq!(freed.unknown_fields().len(), 3);
    assert_eq!(freed.request_id(), Some("r-1"));
}

#[tokio::test]
async fn a_large_body_that_cannot_be_divided_is_read_all_the_same() {
    let list = format!("[{}]", items());
    let long = "x".repeat(3 << 20);
    for (body, length) in [
        // A list where a text is documented, and a text.
        (format!(r#"{{"Name":{list},"Status":"Up"}}"#), list.len()),
        (format!(r#"{{"Name":"{long}","Status":"Up"}}"#), long.len()),
        (
            format!(r#"<R><Status>Up</Status><Name>{long}</Name></R>"#),
            long.len(),
        ),
        (
            format!("\u{feff} {{\"Name\":\"{long}\",\"Status\":\"Up\"}}"),
            long.len(),
        ),
    ] {
        let reply = describe(&body, false).await;
        assert_eq!(reply.name.as_ref().map(String::len), Some(length));
        assert_eq!(reply.status.as_deref(), Some("Up"));
        assert!(!reply.raw().is_body_kept());
    }
    // A list that nobody documented.
    let reply = describe(&format!(r#"{{"Toads":{list},"Status":"Up"}}"#), false).await;
    assert_eq!(reply.status.as_deref(), Some("Up"));
    assert_eq!(reply.unknown_fields(), ["Toads"]);
}

#[tokio::test]
async fn failures_are_told_by_large_bodies_too() {
    let failed = around(&items()).replacen('{', r#"{"Success":false,"Code":"Thing.Gone","#, 1);
    let error = fail(Flagged, &failed, false).await;
    assert_eq!(error.code_str(), Some("Thing.Gone"));
    let rest = around("").replacen('{', r#"{"Success":false,"Code":"Thing.Gone","#, 1);
    assert_eq!(error.body(), rest.as_bytes(), "without its longest list");
    // A code that nobody documented.
    let error = fail(Describe, &failed, false).await;
    assert_eq!(error.code_str(), Some("Thing.Gone"));

    let error = fail(Describe, &around(&items()), true).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    let message = error.message();
    assert!(
        message.contains("Inner.List.Item[20000].Count"),
        "{message}"
    );

    let body = around(&items().replacen(r#""a 40000""#, "a", 1));
    let error = fail(Describe, &body, false).await;
    let at = body.find(r#""Name":a,"#).unwrap() + 7;
    assert_eq!(
        error.message(),
        format!("the response is not JSON: not a JSON value at byte {at}")
    );
}

#[tokio::test]
async fn a_raw_call_keeps_any_body_and_a_small_limit_keeps_none() {
    let body = around(&items());
    let raw = client(&body, false, false)
        .raw("DescribeThing")
        .await
        .unwrap();
    assert!(raw.is_body_kept());
    assert_eq!(raw.into_body().len(), body.len());

    let service = Scripted::new(|_| Ok(HttpResponse::new(200, r#"{"Name":"a","Legs":4}"#)));
    let config = thing::config(&service).max_raw_body(0).build().unwrap();
    let client = Client::new(&config, &thing::PRODUCT);
    let reply = client.call(Describe).await.unwrap();
    assert_eq!(reply.name.as_deref(), Some("a"));
    assert_eq!(reply.unknown_fields(), ["Legs"]);
    assert_eq!(reply.map(|thing| thing.count).unknown_fields(), ["Legs"]);
}

#[tokio::test]
async fn a_body_of_just_the_limit_is_kept() {
    let body = r#"{"Name":"a","Legs":4}"#;
    for (limit, is_kept) in [(body.len() - 1, false), (body.len(), true)] {
        let service = Scripted::new(move |_| Ok(HttpResponse::new(200, body)));
        let config = thing::config(&service).max_raw_body(limit);
        let client = Client::new(&config.build().unwrap(), &thing::PRODUCT);
        let reply = client.call(Describe).await.unwrap();
        assert_eq!(reply.raw().is_body_kept(), is_kept);
        assert_eq!(reply.unknown_fields(), ["Legs"]);
    }
}

#[tokio::test]
async fn a_body_that_is_not_text_is_read_or_told_with_what_it_was() {
    let mut body = around(&items()).into_bytes();
    let at = body.windows(7).position(|part| part == b"a 10000").unwrap();
    body[at] = 0xff;
    for limit in [1 << 20, 1 << 30] {
        let sent = body.clone();
        let service = Scripted::new(move |_| Ok(HttpResponse::new(200, sent.clone())));
        let config = thing::config(&service).max_raw_body(limit);
        let client = Client::new(&config.build().unwrap(), &thing::PRODUCT);
        let reply = client.call(Describe).await.unwrap();
        let list = &reply.inner.as_ref().unwrap().list;
        assert_eq!(list[10_000].name.as_deref(), Some("\u{fffd} 10000"));
    }
    let proxy = "<html>a proxy & no end";
    let error = fail(Describe, proxy, false).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body(), proxy.as_bytes());
}
