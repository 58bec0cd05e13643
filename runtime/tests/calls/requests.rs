//! What is sent.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use alicloud_runtime::{
    CallContext, Credentials, ErrorKind, Hook, Signature,
    transport::{Header, HttpResponse, Recorder, Replay},
};

use crate::{
    SECRET, client, config,
    server::{Server, ok},
    signature::verify,
    zoo::{Feed, Move, PRODUCT, feed, put},
};

#[tokio::test]
async fn every_scheme_signs_what_arrives() {
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        for credentials in [
            Credentials::new("test-id", SECRET),
            Credentials::with_token("test-id", SECRET, "to+ken/="),
        ] {
            let server = Server::start(|_, _| ok("{}"));
            let client = client(
                config(&server)
                    .signature(signature)
                    .credentials(credentials.clone()),
            );
            client.call(feed()).await.unwrap();
            client
                .call(Feed {
                    note: Some("a=b&c d".into()),
                    ..feed()
                })
                .await
                .unwrap();
            client.call(put()).await.unwrap();
            let requests = server.requests();
            for request in &requests {
                verify(request, SECRET);
                let in_query = request
                    .query()
                    .iter()
                    .any(|(name, value)| name == "SecurityToken" && value == "to+ken/=");
                let in_header = request.header("x-acs-security-token") == Some("to+ken/=");
                assert_eq!(
                    in_query || in_header,
                    credentials.security_token().is_some()
                );
                assert!(!in_query || signature == Signature::HmacSha1);
            }
            assert_eq!(
                requests[1].form(),
                [("Note".to_owned(), "a=b&c d".to_owned())]
            );
            // A POST with everything in its query says that no body follows.
            assert_eq!(requests[0].body, b"");
            assert_eq!(requests[0].header("content-length"), Some("0"));
            assert_eq!(requests[2].path(), "/animals/a%2Fb%20%C3%BC/cage");
            assert_eq!(requests[2].body, br#"{"cage":"c \"1\""}"#);
            assert_eq!(requests[2].header("x-acs-reason"), Some("why"));
        }
    }
}

#[tokio::test]
async fn bearer_and_anonymous_calls_carry_no_signature() {
    let server = Server::start(|_, _| ok("{}"));
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        for credentials in [Credentials::bearer("the-token"), Credentials::anonymous()] {
            let client = client(
                config(&server)
                    .signature(signature)
                    .credentials(credentials),
            );
            client.call(feed()).await.unwrap();
            client.call(put()).await.unwrap();
        }
    }
    for (index, request) in server.requests().iter().enumerate() {
        assert!(
            request.header("authorization").is_none() && !request.target.contains("Signature=")
        );
        let token = request.header("x-acs-bearer-token").is_some()
            || request.target.contains("BearerToken=the-token");
        assert_eq!(token, index % 4 < 2, "{request:?}");
    }
}

#[tokio::test]
async fn all_that_is_missing_is_named_before_anything_is_sent() {
    let server = Server::start(|_, _| ok("{}"));
    let client = client(config(&server));
    let error = client.call(Feed::default()).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("Animal, Food"), "{error}");
    let error = client.call(Move::default()).await.unwrap_err();
    assert!(error.to_string().contains("animal"), "{error}");
    let error = client
        .call(Move {
            animal: Some("..".into()),
            ..Move::default()
        })
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_token_is_filled_in_once_and_a_given_one_is_kept() {
    let server = Server::start(|_, before| {
        if before < 2 {
            (503, Vec::new(), String::new())
        } else {
            ok("{}")
        }
    });
    let client = client(config(&server));
    client.call(feed()).await.unwrap();
    client
        .call(Feed {
            client_token: Some("mine".into()),
            ..feed()
        })
        .await
        .unwrap();
    let value = |name: &str| -> Vec<String> {
        let of = |query: Vec<(String, String)>| {
            query
                .into_iter()
                .find(|(given, _)| given == name)
                .unwrap()
                .1
        };
        server
            .requests()
            .iter()
            .map(|request| of(request.query()))
            .collect()
    };
    let tokens = value("ClientToken");
    assert!(
        tokens[0].len() == 32 && tokens[0] == tokens[1] && tokens[1] == tokens[2],
        "{tokens:?}"
    );
    assert_eq!(tokens[3], "mine");
    let mut nonces: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("x-acs-signature-nonce").unwrap().to_owned())
        .collect();
    nonces.dedup();
    assert_eq!(nonces.len(), 4);
}

#[tokio::test]
async fn the_region_of_the_configuration_is_sent_unless_the_request_names_one() {
    let server = Server::start(|_, _| ok("{}"));
    let regional = client(config(&server).region("xx-north"));
    regional.call(feed()).await.unwrap();
    let south = Some("xx-south".to_owned());
    regional
        .call(Feed {
            region_id: south.clone(),
            ..feed()
        })
        .await
        .unwrap();
    client(config(&server)).call(feed()).await.unwrap();
    let sent: Vec<Option<String>> = server
        .requests()
        .iter()
        .map(|request| {
            let mut query = request.query().into_iter();
            query
                .find(|(name, _)| name == "RegionId")
                .map(|(_, value)| value)
        })
        .collect();
    assert_eq!(sent, [Some("xx-north".to_owned()), south, None]);
}

#[tokio::test]
async fn a_wrong_clock_is_measured_and_corrected() {
    let server_time = "Mon, 20 May 2024 08:30:00 GMT";
    let server = Server::start(move |request, _| {
        if request.header("x-acs-date") < Some("2024-05-20T08:20:00Z") {
            let body = r#"{"Code":"InvalidTimeStamp.Expired","Message":"expired"}"#;
            (400, vec![("date", server_time.to_owned())], body.to_owned())
        } else {
            ok("{}")
        }
    });
    let clock = || UNIX_EPOCH + Duration::from_secs(1_716_193_800 - 7200);
    let client = client(config(&server).clock(clock));
    client.call(put()).await.unwrap();
    client.call(put()).await.unwrap();
    let dates: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("x-acs-date").unwrap().to_owned())
        .collect();
    assert_eq!(
        dates,
        [
            "2024-05-20T06:30:00Z",
            "2024-05-20T08:30:00Z",
            "2024-05-20T08:30:00Z"
        ]
    );
}

#[tokio::test]
async fn a_clock_that_cannot_be_corrected_is_told() {
    let body = r#"{"Code":"InvalidTimeStamp.Expired","Message":"expired"}"#;
    let date = "Mon, 20 May 2024 08:30:00 GMT".to_owned();
    let server = Server::start(move |_, _| (400, vec![("date", date.clone())], body.to_owned()));
    let clock = || UNIX_EPOCH + Duration::from_secs(1_716_193_800 + 7200);
    let error = client(config(&server).clock(clock))
        .call(put())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ClockSkew);
    assert!(error.to_string().contains("7200 s ahead"), "{error}");
    assert_eq!(server.requests().len(), 2);
}

#[derive(Debug, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Hook for Log {
    fn before_sign(&self, context: &CallContext<'_>, headers: &mut Vec<Header>) {
        headers.push(("x-acs-trace".into(), format!("t-{}", context.attempt)));
    }

    fn after_response(&self, context: &CallContext<'_>, response: &HttpResponse) {
        self.0.lock().unwrap().push(format!(
            "{} {} {}",
            context.action, context.attempt, response.status
        ));
    }
}

#[tokio::test]
async fn hooks_see_every_attempt_and_add_signed_headers() {
    let server = Server::start(|_, before| {
        if before == 0 {
            (500, Vec::new(), String::new())
        } else {
            ok("{}")
        }
    });
    let log = Arc::new(Mutex::new(Vec::new()));
    let client = client(config(&server).hook(Log(log.clone())));
    client.call(feed()).header("x-acs-own", "1").await.unwrap();
    assert_eq!(*log.lock().unwrap(), ["Feed 1 500", "Feed 2 200"]);
    for (index, request) in server.requests().iter().enumerate() {
        verify(request, SECRET);
        assert_eq!(
            request.header("x-acs-trace"),
            Some(format!("t-{}", index + 1).as_str())
        );
        assert_eq!(request.header("x-acs-own"), Some("1"));
        assert!(
            request
                .header("authorization")
                .unwrap()
                .contains("x-acs-own;")
        );
    }
}

#[tokio::test]
async fn an_action_that_is_not_generated_can_be_called() {
    let server = Server::start(|_, _| ok(r#"{"Weight":1,"RequestId":"r-9"}"#));
    let client = client(config(&server).user_agent("tool/1"));
    let food = vec!["a".to_owned(), "b".to_owned()];
    let reply = client
        .raw("Groom")
        .query("Animal", "x")
        .query("Food", food)
        .form("Note", "n")
        .await
        .unwrap();
    assert_eq!(reply.json().unwrap()["Weight"], 1);
    assert_eq!((reply.request_id(), reply.attempts()), (Some("r-9"), 1));
    let roa = client
        .raw("Sell")
        .roa("DELETE", "/animals/{id}")
        .path("id", "1/2")
        .header("x-acs-a", "b");
    roa.json(&serde_json::json!({"price": 5})).await.unwrap();
    let requests = server.requests();
    requests
        .iter()
        .for_each(|request| drop(verify(request, SECRET)));
    assert_eq!(requests[0].header("x-acs-action"), Some("Groom"));
    assert!(requests[0].target.contains("Food.1=a&Food.2=b"));
    assert_eq!(
        (requests[1].method.as_str(), requests[1].path()),
        ("DELETE", "/animals/1%2F2")
    );
    assert_eq!(requests[1].body, br#"{"price":5}"#);
    let agent = requests[0].header("user-agent").unwrap();
    assert!(
        agent.starts_with("alicloud-rust/") && agent.ends_with("Zoo/2020-01-01 tool/1"),
        "{agent}"
    );
}

#[tokio::test]
async fn exchanges_are_recorded_without_secrets_and_played_again() {
    let server = Server::start(|_, before| ok(&format!(r#"{{"Weight":{before}}}"#)));
    let http = alicloud_runtime::transport::HttpTransport::new(&Default::default()).unwrap();
    let recorder = Arc::new(Recorder::new(http));
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        let credentials = Credentials::with_token("test-id", SECRET, "hidden-token");
        let recording = config(&server)
            .signature(signature)
            .credentials(credentials)
            .transport(recorder.clone());
        client(recording).call(feed()).await.unwrap();
    }
    let json = recorder.to_json();
    for secret in ["test-id", SECRET, "hidden-token", "Signature"] {
        assert!(!json.contains(secret), "{secret} in {json}");
    }
    let replay = Arc::new(Replay::from_json(&json).unwrap());
    let again = client(config(&server).transport(replay.clone()));
    assert_eq!(again.call(feed()).await.unwrap().weight, Some(0));
    let error = again
        .call(Feed {
            animal: Some("other".into()),
            ..feed()
        })
        .await
        .unwrap_err();
    assert!(error.to_string().contains("nothing recorded"), "{error}");
    assert_eq!((replay.remaining(), server.requests().len()), (1, 2));
    let canned = client(
        config(&server).transport(Replay::from_responses([HttpResponse::new(
            200,
            r#"{"Weight":7}"#,
        )])),
    );
    assert_eq!(canned.call(put()).await.unwrap().weight, Some(7));
}

#[test]
fn the_clock_is_the_systems_unless_told() {
    let server = Server::start(|_, _| ok("{}"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async { client(config(&server)).call(put()).await.unwrap() });
    let date = server.requests()[0]
        .header("x-acs-date")
        .unwrap()
        .to_owned();
    let sent = alicloud_runtime::sign::parse_time(&date).unwrap();
    assert!(SystemTime::now().duration_since(sent).unwrap() < Duration::from_secs(60));
    assert_eq!(PRODUCT.code, "Zoo");
}

#[cfg(feature = "blocking")]
#[test]
fn without_an_async_runtime_the_same_call_blocks() {
    let server = Server::start(|_, _| ok(r#"{"Weight":3}"#));
    let client = client(config(&server));
    assert_eq!(client.call(feed()).blocking().unwrap().weight, Some(3));
    let raw = client
        .raw("Feed")
        .query("Animal", "cat")
        .blocking()
        .unwrap();
    assert_eq!(raw.text(), r#"{"Weight":3}"#);
    let length = raw.headers().find(|(name, _)| *name == "content-length");
    assert_eq!(length, Some(("content-length", "12")));
    assert!(
        client
            .call(Feed::default())
            .blocking()
            .unwrap_err()
            .is_invalid_request()
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let error = runtime.block_on(async { client.call(feed()).blocking().unwrap_err() });
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn a_text_can_be_the_body() {
    use alicloud_runtime::encode::{Encode, Encoder, Params};
    struct Whole(Option<String>);
    impl Encode for Whole {
        fn encode(&self, e: &mut Encoder<'_>) {
            e.query("Before", &1);
            e.body_text("", &self.0);
            e.query("After", &2);
        }
    }
    let mut params = Params::new();
    Encoder::request(&mut params, &Whole(Some("[\"a\",\n1]".into())), None);
    let json = "application/json; charset=utf-8";
    assert_eq!(params.body(), Some((json, &b"[\"a\",\n1]"[..])));
    assert_eq!(params.len(), 2);
    let mut params = Params::new();
    Encoder::request(&mut params, &Whole(None), None);
    assert_eq!(params.body(), None);
}

#[test]
fn a_client_outlives_the_runtime_of_its_first_call() {
    let server = Server::start(|_, _| ok("{}"));
    let client = client(config(&server));
    for _ in 0..3 {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime
            .block_on(async { client.call(put()).await })
            .unwrap();
        // Connections of a runtime that is gone are not used again.
        drop(runtime);
        #[cfg(feature = "blocking")]
        client.call(put()).blocking().unwrap();
    }
}
