//! The transport over reqwest keeps the same promises.

use std::time::Duration;

use alicloud_runtime::{
    Client, ErrorKind,
    transport::{HttpRequest, ReqwestTransport, Transport, TransportErrorKind},
};

use crate::{
    build,
    calls::{Read, Write},
    config,
    server::{Server, Step, json, response},
    within,
};

fn client(endpoint: impl Into<String>) -> Client {
    let transport = ReqwestTransport::new(|| ReqwestTransport::builder().no_proxy()).unwrap();
    build(config(endpoint).transport(transport).max_response(1000))
}

#[tokio::test]
async fn it_carries_a_signed_call_and_its_answer() {
    let server = Server::start(|_| json(200, r#"{"RequestId":"R-1","Name":"over reqwest"}"#)).await;
    let reply = within(client(server.url()).call(Read::default()))
        .await
        .unwrap();
    assert_eq!(reply.request_id(), Some("R-1"));
    let sent = server.requests();
    assert!(
        sent[0].header("authorization").contains("Credential=id"),
        "{:?}",
        sent[0].headers
    );
}

#[tokio::test]
async fn it_follows_no_redirect_and_reads_no_more_than_is_allowed() {
    let server = Server::start(|request| match request.number {
        1 => response(302, &[("location", "http://127.0.0.1:1/")], ""),
        _ => json(200, format!(r#"{{"Name":"{}"}}"#, "x".repeat(2000))),
    })
    .await;
    let client = client(server.url());
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert_eq!(error.status(), Some(302), "{error}");
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.to_string().contains("1000 bytes"), "{error}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_refused_connection_names_its_cause_and_no_signature() {
    let error = within(client("http://127.0.0.1:1").call(Write::default()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    let text = format!("{error} {error:?}");
    assert!(text.contains("refused"), "{text}");
    assert!(!text.contains("Signature"), "{text}");
}

#[tokio::test]
async fn a_body_may_be_as_large_as_its_limit_to_the_byte() {
    let server = Server::start(|_| response(418, &[("x-own", "a")], "12345")).await;
    let transport = ReqwestTransport::new(|| ReqwestTransport::builder().no_proxy()).unwrap();
    for (limit, good) in [(0, true), (5, true), (6, true), (4, false)] {
        let mut request = HttpRequest::new("GET", server.url());
        request.max_response = limit;
        match within(transport.send(request)).await {
            Ok(received) => {
                assert!(good, "{limit}");
                assert_eq!((received.status, &received.body[..]), (418, &b"12345"[..]));
                assert_eq!(received.header("x-own"), Some("a"));
            }
            Err(error) => {
                assert!(!good, "{limit}");
                assert_eq!(error.kind(), TransportErrorKind::TooLarge);
            }
        }
    }
    // A second piece has what the first one left.
    let pieces = || {
        let head = "HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n";
        let rest = "3\r\ndef\r\n0\r\n\r\n";
        let pause = Step::Pause(Duration::from_millis(50));
        vec![Step::Send(head.into()), pause, Step::Send(rest.into())]
    };
    let server = Server::start(move |_| pieces()).await;
    for (limit, good) in [(6, true), (5, false)] {
        let mut request = HttpRequest::new("GET", server.url());
        request.max_response = limit;
        let received = within(transport.send(request)).await;
        assert_eq!(received.is_ok(), good, "{limit}");
    }
}

#[tokio::test]
async fn what_is_this_machines_own_goes_past_a_proxy() {
    let proxy = Server::start(|_| response(200, &[], "proxy")).await;
    let server = Server::start(|_| response(200, &[], "server")).await;
    let url = proxy.url();
    let transport = ReqwestTransport::new(|| {
        let through = ::reqwest::Proxy::all(&url).unwrap();
        ReqwestTransport::builder().proxy(through)
    });
    let transport = transport.unwrap();
    for (direct, by) in [(true, "server"), (false, "proxy")] {
        let mut request = HttpRequest::new("GET", server.url());
        request.direct = direct;
        let received = within(transport.send(request)).await.unwrap();
        assert_eq!(received.body, by.as_bytes());
    }
}

#[tokio::test]
async fn what_was_perhaps_sent_is_told_from_what_was_not() {
    let server = Server::start(|_| vec![Step::Reset]).await;
    let silent = Server::start(|_| vec![Step::Hang]).await;
    let transport = ReqwestTransport::new(|| {
        let limit = Duration::from_millis(200);
        ReqwestTransport::builder().no_proxy().timeout(limit)
    });
    let transport = transport.unwrap();
    for (method, url, kind) in [
        ("GET", server.url(), TransportErrorKind::Io),
        ("GET", silent.url(), TransportErrorKind::Timeout),
        ("GET", "no address".to_owned(), TransportErrorKind::Request),
        ("G T", server.url(), TransportErrorKind::Request),
    ] {
        let error = within(transport.send(HttpRequest::new(method, url))).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    }
}
