//! Calls that are signed for somebody else, and calls that are only checked.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, UNIX_EPOCH},
};

use alicloud_runtime::{Credentials, ErrorKind, PresignedRequest, Signature};

use crate::{
    SECRET, client, config,
    server::{Request, Server, ok},
    signature::verify,
    zoo::{Feed, Watch, feed, put},
};

/// Sends a request as a program would that knows nothing of this crate.
fn send(url: &str, method: &str, headers: &str, body: &[u8]) {
    let target = url.strip_prefix("http://").unwrap();
    let (host, path) = target.split_at(target.find('/').unwrap());
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n{headers}\r\n"
    );
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
}

fn send_whole(presigned: &PresignedRequest) {
    let headers = presigned.headers();
    let headers: String = headers
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    send(
        presigned.url(),
        presigned.method(),
        &headers,
        presigned.body(),
    );
}

fn last(server: &Server) -> Request {
    server.requests().pop().unwrap()
}

#[tokio::test]
async fn a_call_with_everything_in_its_query_is_a_url() {
    let server = Server::start(|_, _| ok("{}"));
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        let credentials = Credentials::with_token("test-id", SECRET, "to+ken/=");
        let client = client(
            config(&server)
                .signature(signature)
                .credentials(credentials),
        );
        let before = server.requests().len();
        let presigned = client.call(feed()).presign().await.unwrap();
        assert_eq!(server.requests().len(), before, "nothing is sent");
        send(presigned.as_url().unwrap(), "GET", "", b"");
        let request = last(&server);
        verify(&request, SECRET);
        let query = request.query();
        for (name, value) in [
            ("Action", "Feed"),
            ("Animal", "bär +*~"),
            ("SecurityToken", "to+ken/="),
        ] {
            assert!(
                query.contains(&(name.to_owned(), value.to_owned())),
                "{query:?}"
            );
        }
        let shown = format!("{presigned:?}");
        assert!(!shown.contains("to") || !shown.contains("ken"), "{shown}");
        assert!(!shown.contains("Signature="), "{shown}");
    }
}

#[tokio::test]
async fn any_other_call_is_a_request() {
    let server = Server::start(|_, _| ok("{}"));
    for signature in [Signature::Acs3HmacSha256, Signature::HmacSha1] {
        let client = client(config(&server).signature(signature));
        let with_form = Feed {
            note: Some("in the form".into()),
            ..feed()
        };
        for presigned in [
            client.call(put()).presign().await.unwrap(),
            client.call(with_form).presign().await.unwrap(),
        ] {
            assert_eq!(presigned.as_url(), None);
            send_whole(&presigned);
            verify(&last(&server), SECRET);
        }
        let with_header = client.call(feed()).header("x-acs-own", "1");
        let presigned = with_header.presign().await.unwrap();
        assert_eq!(
            presigned.as_url(),
            None,
            "the header is part of the request"
        );
    }
    let lacking = client(config(&server))
        .call(Feed::default())
        .presign()
        .await;
    assert!(lacking.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn a_signed_request_says_until_when_it_is_good() {
    let server = Server::start(|_, _| ok("{}"));
    let now = UNIX_EPOCH + Duration::from_secs(1_716_193_800);
    let minutes = |count: u64| Duration::from_secs(count * 60);
    let expiring = |life| {
        let credentials = Credentials::with_token("test-id", SECRET, "token");
        config(&server)
            .clock(move || now)
            .credentials(credentials.expiring_at(now + life))
    };
    for (life, of_rpc, of_roa) in [(60, 31, 15), (20, 20, 15), (5, 5, 5)] {
        let client = client(expiring(minutes(life)));
        let rpc = client.call(feed()).presign().await.unwrap();
        assert_eq!(rpc.expires_at(), now + minutes(of_rpc));
        let roa = client.call(put()).presign().await.unwrap();
        assert_eq!(roa.expires_at(), now + minutes(of_roa));
    }
}

#[tokio::test]
async fn a_dry_run_that_passes_is_a_success() {
    let passed = r#"{"Code":"DryRunOperation","Message":"would have been fed"}"#;
    let refused = r#"{"Code":"NotHungry","Message":"no"}"#;
    for (status, body, good) in [
        (200, "{}", true),
        (412, passed, true),
        (400, refused, false),
    ] {
        let server = Server::start(move |_, _| (status, Vec::new(), body.to_owned()));
        let client = client(config(&server));
        let outcome = client.call(feed()).dry_run().await;
        assert_eq!(outcome.is_ok(), good, "{outcome:?}");
        let asked: Vec<_> = last(&server).query();
        let dry = asked.iter().filter(|(name, _)| name == "DryRun");
        assert!(
            dry.eq([&("DryRun".to_owned(), "true".to_owned())]),
            "{asked:?}"
        );
    }
}

#[tokio::test]
async fn what_is_served_in_another_protocol_is_refused_before_anything_is_sent() {
    let server = Server::start(|_, _| ok("{}"));
    let client = client(config(&server));
    let called = client.call(Watch).await.unwrap_err();
    let signed = client.call(Watch).presign().await.unwrap_err();
    for (kind, text) in [
        (called.kind(), called.to_string()),
        (signed.kind(), signed.to_string()),
    ] {
        assert_eq!(kind, ErrorKind::Protocol);
        assert!(text.contains("Watch"), "{text}");
        assert!(text.contains("server-sent events"), "{text}");
    }
    assert!(server.requests().is_empty());
}
