//! What comes back.

use std::time::Duration;

use alicloud_runtime::{Backoff, Error, ErrorKind};
use serde_json::json;

use crate::{
    SECRET, client, config,
    server::{Server, ok},
    signature::verify,
    zoo::{FeedError, Friend, Inspect, Wash, feed, put},
};

fn refusing(status: u16, body: &'static str) -> Server {
    Server::start(move |_, _| (status, Vec::new(), body.to_owned()))
}

#[tokio::test]
async fn an_odd_field_does_not_lose_the_rest() {
    let body = concat!(
        r#"{"RequestId":"r-1","Weight":"1e3","Friends":{"Friend":[{"Name":7,"#,
        r#""Age":1.9},{"Name":"b","Age":"2"}]},"New":{"x":1}}"#
    );
    let server = Server::start(move |_, _| ok(body));
    let reply = client(config(&server)).call(put()).await.unwrap();
    assert_eq!(
        (reply.request_id(), reply.status(), reply.weight),
        (Some("r-1"), 200, Some(1000))
    );
    let friend = |name: &str, age| Friend {
        name: Some(name.into()),
        age,
    };
    assert_eq!(reply.friends, [friend("7", None), friend("b", Some(2))]);
    let [mismatch] = reply.mismatches() else {
        panic!("{:?}", reply.mismatches())
    };
    assert_eq!(
        (mismatch.path.as_str(), mismatch.found.as_str()),
        ("Friends.Friend[0].Age", "1.9")
    );
    assert_eq!(reply.unknown_fields(), ["RequestId", "New"]);
    assert_eq!(reply.raw().json().unwrap()["New"]["x"], 1);
    assert_eq!(reply.raw().body(), body.as_bytes());

    let error = client(config(&server).strict(true))
        .call(put())
        .await
        .unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("Friends.Friend[0].Age"),
        "{error}"
    );
    assert_eq!(error.body(), body.as_bytes());
}

#[tokio::test]
async fn xml_fills_the_same_types() {
    let body = concat!(
        "<?xml version=\"1.0\"?><FedResponse><RequestId>r-2</RequestId><Weight>",
        "12</Weight><Friends><Friend><Name>a</Name><Age>3</Age></Friend>",
        "</Friends></FedResponse>"
    );
    let server = Server::start(move |_, _| ok(body));
    let reply = client(config(&server)).call(put()).await.unwrap();
    assert_eq!((reply.request_id(), reply.weight), (Some("r-2"), Some(12)));
    assert_eq!(
        reply.friends,
        [Friend {
            name: Some("a".into()),
            age: Some(3)
        }]
    );
    assert!(reply.mismatches().is_empty());
}

#[tokio::test]
async fn a_documented_code_is_a_variant_and_any_other_is_its_text() {
    let body = r#"{"RequestId":"r-3","HostId":"h","Code":"Animal.Asleep","Message":"asleep","Recommend":"https://a"}"#;
    let server = refusing(403, body);
    let error = client(config(&server)).call(feed()).await.unwrap_err();
    assert_eq!(error.code(), Some(FeedError::Asleep));
    assert_eq!(error.documented(), Some(FeedError::Asleep));
    assert_eq!(
        (error.code_str(), error.message(), error.status()),
        (Some("Animal.Asleep"), "asleep", Some(403))
    );
    assert_eq!(
        (error.request_id(), error.recommend(), error.attempts()),
        (Some("r-3"), Some("https://a"), 1)
    );
    assert_eq!(
        error.to_string(),
        "Animal.Asleep: asleep (HTTP 403, request id r-3)"
    );
    let untyped: Error = error.into();
    assert_eq!(untyped.kind(), ErrorKind::Refused);

    let server = refusing(404, r#"{"Code":"NoSuchAnimal","Message":"m"}"#);
    let error = client(config(&server)).call(feed()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.code_str()),
        (None, Some("NoSuchAnimal"))
    );
    assert!(error.is_not_found());
}

#[tokio::test]
async fn an_error_code_under_a_status_of_success_follows_the_documentation() {
    // Feed documents NotHungry as an error, and its response has a `Code` of its own.
    let server = refusing(
        200,
        r#"{"Code":"NotHungry","Message":"no","RequestId":"r"}"#,
    );
    let error = client(config(&server)).call(feed()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.status()),
        (Some(FeedError::NotHungry), Some(200))
    );
    let server = refusing(200, r#"{"Code":"Whatever","Weight":1}"#);
    let reply = client(config(&server)).call(feed()).await.unwrap();
    assert_eq!(
        (reply.code.as_deref(), reply.weight),
        (Some("Whatever"), Some(1))
    );
}

#[tokio::test]
async fn what_nobody_documented_comes_as_it_is() {
    let body = r#"{"RequestId":"r-1","Data":{"Cages":[1,"two",null]},"Pin":"4711"}"#;
    let server = refusing(200, body);
    let reply = client(config(&server)).call(Inspect).await.unwrap();
    assert_eq!(reply.request_id(), Some("r-1"));
    assert_eq!(reply.members["Data"], json!({"Cages": [1, "two", null]}));
    assert_eq!(reply.unknown_fields(), [""; 0]);
    assert_eq!(
        format!("{:?}", *reply),
        r#"UndocumentedResponse {"Data":"***","Pin":"***","RequestId":"***"}"#
    );

    let server = refusing(200, r#"["a",1]"#);
    let reply = client(config(&server)).call(Inspect).await.unwrap();
    assert_eq!(reply.members[""], json!(["a", 1]));
}

#[tokio::test]
async fn a_code_in_what_nobody_documented_is_an_error_unless_it_means_success() {
    let server = refusing(200, r#"{"Code":"Forbidden","Message":"no","Data":{}}"#);
    let error = client(config(&server)).call(Inspect).await.unwrap_err();
    assert_eq!(error.code_str(), Some("Forbidden"));
    let server = refusing(200, r#"{"Code":"OK","Data":{"Age":3}}"#);
    let reply = client(config(&server)).call(Inspect).await.unwrap();
    assert_eq!(reply.members["Data"]["Age"], json!(3));
}

#[tokio::test]
async fn a_failed_flag_is_the_documented_error() {
    let failed = concat!(
        r#"{"RequestId":"r-1","Success":false,"Code":"403","ErrorCode":"Animal.Asleep","#,
        r#""Message":"zzz"}"#
    );
    let server = refusing(200, failed);
    let error = client(config(&server)).call(Wash).await.unwrap_err();
    assert_eq!(error.code(), Some(FeedError::Asleep));
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(
        error.to_string(),
        "Animal.Asleep: zzz (HTTP 200, request id r-1)"
    );
    assert_eq!(error.body(), failed.as_bytes());

    let lenient = config(&server).errors_in_body(false);
    let reply = client(lenient).call(Wash).await.unwrap();
    assert_eq!(reply.code.as_deref(), Some("403"));

    let server = refusing(
        200,
        r#"{"Success":"true","Code":"Animal.Asleep","Weight":3}"#,
    );
    let reply = client(config(&server)).call(Wash).await.unwrap();
    assert_eq!(reply.weight, Some(3));
}

#[tokio::test]
async fn a_refused_signature_says_who_is_wrong() {
    let server = Server::start(|request, _| {
        let ours = verify(request, SECRET);
        let text = ours.replace('\n', "\\n");
        let body = format!(
            r#"{{"Code":"SignatureDoesNotMatch","Message":"no match. server string to sign is:{text}"}}"#
        );
        (400, Vec::new(), body)
    });
    let error = client(config(&server)).call(put()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert!(error.hint().unwrap().contains("secret is wrong"), "{error}");
    let server = refusing(
        400,
        r#"{"Code":"SignatureDoesNotMatch","Message":"server string to sign is:something"}"#,
    );
    let error = client(config(&server)).call(put()).await.unwrap_err();
    assert!(error.hint().unwrap().contains("another text"), "{error}");
    assert!(!format!("{error:?} {error}").contains(SECRET));
}

#[tokio::test]
async fn a_failure_under_a_status_of_success_is_repeated_like_any_other() {
    let throttled = r#"{"Success":false,"Code":"Throttling.User"}"#;
    let broken = r#"{"Success":false,"Code":"InternalError"}"#;
    let refused = r#"{"Success":false,"Code":"NotHungry"}"#;
    // Washing may not be repeated where nobody knows what became of it.
    for (body, requests) in [(throttled, 2), (broken, 1), (refused, 1)] {
        let server = Server::start(move |_, before| match before {
            0 => ok(body),
            _ => ok(r#"{"Success":true,"Code":"200","Weight":3}"#),
        });
        let retry = Backoff::new().base(Duration::from_millis(1));
        let outcome = client(config(&server).retry(retry)).call(Wash).await;
        assert_eq!(server.requests().len(), requests, "{body}");
        match outcome {
            Ok(reply) => assert_eq!((reply.weight, reply.raw().attempts()), (Some(3), 2)),
            Err(error) => assert_eq!((requests, error.attempts()), (1, 1), "{error}"),
        }
    }
}
