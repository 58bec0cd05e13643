//! What a recording keeps of an exchange, and what it does not.

use std::sync::Arc;

use alicloud_runtime::transport::{HttpRequest, HttpResponse, Recorder, Replay, Transport};
use serde_json::Value;

use crate::support::Scripted;

/// Parameters that differ from one request to the next, or that belong to a person.
const PERSONAL: [&str; 11] = [
    "AccessKeyId",
    "BearerToken",
    "ClientToken",
    "OIDCToken",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
];

fn request(url: &str, headers: &[(&'static str, &str)], body: &str) -> HttpRequest {
    let mut request = HttpRequest::new("POST", url);
    for (name, value) in headers {
        request.headers.push(name, value);
    }
    request.body = body.into();
    request
}

/// What is written down of one exchange.
async fn record(
    request: HttpRequest,
    respond: impl Fn(&HttpRequest) -> HttpResponse + Send + Sync + 'static,
) -> Value {
    let recorder = Recorder::new(Scripted::new(move |request| Ok(respond(request))));
    recorder.send(request).await.unwrap();
    let exchanges: Value = serde_json::from_str(&recorder.to_json()).unwrap();
    exchanges[0].clone()
}

#[tokio::test]
async fn what_dates_or_identifies_a_request_is_not_written_down() {
    let pairs: String = PERSONAL.map(|name| format!("{name}=v&")).concat();
    let url = format!("https://x.example.com/a/b?{pairs}B=2&SignatureX=3");
    let form = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("x-acs-action", "Feed"),
    ];
    let seen = record(request(&url, &form, &format!("{pairs}A=1")), |_| {
        HttpResponse::new(201, "{}")
    })
    .await;
    assert_eq!(
        seen["parameters"],
        serde_json::json!(["A=1", "B=2", "SignatureX=3"])
    );
    assert_eq!(seen["path"], "/a/b");
    assert_eq!(
        (&seen["method"], &seen["action"]),
        (&"POST".into(), &"Feed".into())
    );
    assert_eq!((&seen["status"], &seen["body"]), (&201.into(), &"".into()));
}

#[tokio::test]
async fn each_secret_of_a_request_is_masked_where_the_response_repeats_it() {
    let long = |name: &str| format!("{name}-0123456789");
    for name in ["BearerToken", "OIDCToken", "SecurityToken", "Signature"] {
        let secret = long(name);
        let echo = secret.clone();
        let url = format!("https://x.example.com/?{name}={secret}");
        let seen = record(request(&url, &[], ""), move |_| {
            HttpResponse::new(200, format!(r#"{{"Echo":"{echo}"}}"#))
        })
        .await;
        assert_eq!(seen["response"], r#"{"Echo":"***"}"#, "{name} of the query");
        let echo = secret.clone();
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let body = format!("{name}={secret}");
        let seen = record(request("https://x.example.com/", &form, &body), move |_| {
            HttpResponse::new(200, format!(r#"{{"Echo":"{echo}"}}"#))
        })
        .await;
        assert_eq!(seen["response"], r#"{"Echo":"***"}"#, "{name} of the form");
    }
    for (header, value) in [
        ("x-acs-security-token", "token-0123456789"),
        ("x-acs-bearer-token", "token-0123456789"),
        (
            "authorization",
            "ACS3-HMAC-SHA256 Credential=i,SignedHeaders=h,Signature=token-0123456789",
        ),
        ("authorization", "acs id:token-0123456789"),
    ] {
        let seen = record(
            request("https://x.example.com/", &[(header, value)], ""),
            |_| {
                let mut response = HttpResponse::new(200, "token-0123456789");
                response.headers.push("x-echo", "token-0123456789");
                response
            },
        )
        .await;
        assert_eq!(
            (&seen["response"], &seen["headers"]["x-echo"]),
            (&"***".into(), &"***".into())
        );
    }
}

#[tokio::test]
async fn members_that_are_credentials_are_masked_wherever_they_are() {
    let body = r#"{"AccessKeySecret":"one","List":[{"SecurityToken" : {"x":1}},{"SecurityToken":null}],
        "Own":"two","Other":"AccessKeySecret","OwnNot":"three"}"#;
    let mut asked = request("https://x.example.com/", &[], "");
    asked.secret_members = vec!["Own".to_owned()];
    let seen = record(asked, move |_| HttpResponse::new(200, body)).await;
    let answer: Value = serde_json::from_str(seen["response"].as_str().unwrap()).unwrap();
    assert_eq!(
        answer,
        serde_json::json!({"AccessKeySecret": "***", "List": [{"SecurityToken": "***"}, {"SecurityToken": null}],
            "Own": "***", "Other": "AccessKeySecret", "OwnNot": "three"})
    );
    let cut = record(request("https://x.example.com/", &[], ""), |_| {
        HttpResponse::new(200, r#"{"AccessKeySecret":"half of it"#)
    })
    .await;
    assert_eq!(cut["response"], r#"{"AccessKeySecret":"***""#);
}

#[tokio::test]
async fn a_secret_parameter_is_compared_and_not_written_down() {
    let secret = |value: &str| {
        let mut asked = request(
            &format!("https://x.example.com/?Password={value}&Name=n"),
            &[],
            &format!(r#"{{"key":"{value}"}}"#),
        );
        asked.secrets = vec![value.to_owned()];
        asked
    };
    let recorder = Recorder::new(Scripted::new(|_| Ok(HttpResponse::new(200, "{}"))));
    recorder.send(secret("abc")).await.unwrap();
    let json = recorder.to_json();
    assert!(!json.contains("abc"), "{json}");
    assert!(
        json.contains("Password=***") && json.contains("Name=n"),
        "{json}"
    );
    // Whoever plays it may have another secret.
    let replay = Arc::new(Replay::from_json(&json).unwrap());
    replay.send(secret("xyz")).await.unwrap();
    assert_eq!((replay.remaining(), replay.requests().len()), (0, 1));
}

#[tokio::test]
async fn each_part_of_a_request_tells_it_from_another() {
    let plain = || {
        request(
            "https://x.example.com/a?P=1",
            &[("x-acs-action", "Feed")],
            "body",
        )
    };
    let recorder = Recorder::new(Scripted::new(|_| {
        let mut response = HttpResponse::new(202, "answer");
        response.headers.push("x-own", "1");
        Ok(response)
    }));
    recorder.send(plain()).await.unwrap();
    let json = recorder.to_json();
    let mut method = plain();
    method.method = "GET".into();
    for other in [
        method,
        request(
            "https://x.example.com/b?P=1",
            &[("x-acs-action", "Feed")],
            "body",
        ),
        request(
            "https://x.example.com/a?P=2",
            &[("x-acs-action", "Feed")],
            "body",
        ),
        request(
            "https://x.example.com/a?P=1",
            &[("x-acs-action", "Wash")],
            "body",
        ),
        request(
            "https://x.example.com/a?P=1",
            &[("x-acs-action", "Feed")],
            "other",
        ),
    ] {
        let replay = Replay::from_json(&json).unwrap();
        replay.send(other).await.unwrap_err();
        let response = replay.send(plain()).await.unwrap();
        assert_eq!(
            (response.status, response.body.as_slice()),
            (202, &b"answer"[..])
        );
        assert_eq!(response.header("x-own"), Some("1"));
        replay.send(plain()).await.unwrap_err();
    }
    for part in [
        "method",
        "action",
        "path",
        "parameters",
        "body",
        "status",
        "response",
        "headers",
    ] {
        let mut exchanges: Value = serde_json::from_str(&json).unwrap();
        exchanges[0].as_object_mut().unwrap().remove(part);
        let why = Replay::from_json(&exchanges.to_string()).err();
        assert_eq!(why.as_deref(), Some("exchange 0 is incomplete"), "{part}");
    }
}
