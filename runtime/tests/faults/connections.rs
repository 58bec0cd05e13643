//! Connections that are refused, broken off, silent, cut short, or lead elsewhere.

use std::time::{Duration, Instant};

use alicloud_runtime::{
    ErrorKind,
    credentials::{Context, EcsRoleProvider, FixedEnvironment, ProvideCredentials},
    transport::{HttpOptions, HttpTransport},
};

use crate::{
    build,
    calls::{Read, Write},
    client, config,
    server::{Server, Step, head, json, response},
    within,
};

const GOOD: &str = r#"{"Name":"good"}"#;
/// Long enough for a response on a busy machine, short enough to wait out.
const SHORT: Duration = Duration::from_millis(500);

/// How a connection goes wrong after a request, and what that is called.
fn ways() -> Vec<(&'static str, Vec<Step>, ErrorKind)> {
    let begun = || Step::Send([&head(200, &[], 100)[..], br#"{"Name":"#].concat());
    let chunked = || {
        let head = "HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n";
        Step::Send(format!("{head}f\r\n{{\"Name\":\"good\"").into_bytes())
    };
    let half_head = Step::Send(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec());
    vec![
        (
            "reset before the response",
            vec![Step::Reset],
            ErrorKind::Transport,
        ),
        (
            "closed before the response",
            vec![Step::Close],
            ErrorKind::Transport,
        ),
        (
            "reset in the body",
            vec![begun(), Step::Pause(SHORT / 50), Step::Reset],
            ErrorKind::Transport,
        ),
        (
            "closed in the body",
            vec![begun(), Step::Close],
            ErrorKind::Transport,
        ),
        (
            "closed in the head",
            vec![half_head.clone(), Step::Close],
            ErrorKind::Transport,
        ),
        (
            "silent before the response",
            vec![Step::Hang],
            ErrorKind::Timeout,
        ),
        (
            "silent in the head",
            vec![half_head, Step::Hang],
            ErrorKind::Timeout,
        ),
        (
            "silent in the body",
            vec![begun(), Step::Hang],
            ErrorKind::Timeout,
        ),
        (
            "closed in a chunk",
            vec![chunked(), Step::Close],
            ErrorKind::Transport,
        ),
        (
            "closed before the last chunk",
            vec![chunked(), Step::Send(b"}\r\n".to_vec()), Step::Close],
            ErrorKind::Transport,
        ),
        (
            "a head without an end",
            vec![
                Step::Send(b"HTTP/1.1 200 X\r\nx-filler:".to_vec()),
                Step::Fill(4 << 20),
                Step::Hang,
            ],
            ErrorKind::Transport,
        ),
        (
            "not HTTP",
            vec![Step::Send(b"220 mail ready\r\n".to_vec()), Step::Close],
            ErrorKind::Transport,
        ),
    ]
}

/// Only silence has to be waited out.
fn attempt_timeout(kind: ErrorKind) -> Duration {
    if kind == ErrorKind::Timeout {
        SHORT
    } else {
        20 * SHORT
    }
}

#[tokio::test]
async fn a_read_survives_a_broken_connection() {
    for (way, steps, kind) in ways() {
        let server = Server::start(move |request| {
            if request.number == 1 {
                steps.clone()
            } else {
                json(200, GOOD)
            }
        })
        .await;
        let client = build(config(server.url()).attempt_timeout(attempt_timeout(kind)));
        let reply = within(client.call(Read::default())).await;
        assert_eq!(reply.unwrap().name.as_deref(), Some("good"), "{way}");
        assert_eq!(server.requests().len(), 2, "{way}");
        drop(client);
        server.settles_to(0).await;
    }
}

#[tokio::test]
async fn a_write_whose_fate_is_unknown_is_not_repeated() {
    for (way, steps, kind) in ways() {
        let server = Server::start(move |_| steps.clone()).await;
        let client = build(config(server.url()).attempt_timeout(attempt_timeout(kind)));
        let error = within(client.call(Write::default())).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (kind, 1),
            "{way}: {error}"
        );
        assert_eq!(server.requests().len(), 1, "{way}");
        drop(client);
        server.settles_to(0).await;
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_named() {
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let client = build(config(format!("http://127.0.0.1:{port}")));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(
        error.attempts(),
        3,
        "nothing was sent, so that even a write may be tried again"
    );
}

#[tokio::test]
async fn the_time_for_a_call_covers_all_its_attempts() {
    let server = Server::start(|_| vec![Step::Hang]).await;
    let client = build(config(server.url()).attempt_timeout(SHORT));
    let started = Instant::now();
    let error = within(client.call(Read::default()).timeout(2 * SHORT))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(server.requests().len() <= 2);
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "it does not wait for a third attempt to pass"
    );
    drop(client);
    server.settles_to(0).await;
}

#[tokio::test]
async fn a_body_that_drips_is_cut_off_in_time() {
    let server = Server::start(|_| {
        let mut steps = vec![Step::Send(head(200, &[], 1000))];
        steps.extend((0..1000).flat_map(|_| [Step::Send(b" ".to_vec()), Step::Pause(SHORT / 10)]));
        steps
    })
    .await;
    let client = build(config(server.url()).attempt_timeout(SHORT));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    drop(client);
    server.settles_to(0).await;
}

#[tokio::test]
async fn bytes_after_the_answer_do_not_reach_the_next_call() {
    let server = Server::start(|request| {
        let mut steps = json(200, GOOD);
        if request.number == 1 {
            steps.push(Step::Send(
                b"HTTP/1.1 200 X\r\ncontent-length: 15\r\n\r\n{\"Name\":\"evil\"}".to_vec(),
            ));
        }
        steps
    })
    .await;
    let client = client(&server);
    for _ in 0..3 {
        let reply = within(client.call(Read::default())).await.unwrap();
        assert_eq!(reply.name.as_deref(), Some("good"));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn an_answer_shorter_than_it_says_is_not_taken_for_whole() {
    let server = Server::start(|_| {
        vec![
            Step::Send([&head(200, &[], 16)[..], GOOD.as_bytes()].concat()),
            Step::Close,
        ]
    })
    .await;
    let error = within(client(&server).call(Write::default()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    // Longer than it says: what is read is no JSON.
    let server = Server::start(|_| {
        vec![
            Step::Send([&head(200, &[], 10)[..], GOOD.as_bytes()].concat()),
            Step::Close,
        ]
    })
    .await;
    let error = within(client(&server).call(Write::default()))
        .await
        .unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body().len(), 10, "what came is there to be looked at");
    assert_eq!(server.requests().len(), 1, "the call took effect");
}

#[tokio::test]
async fn a_redirect_does_not_carry_the_signature_away() {
    let other = Server::start(|_| json(200, GOOD)).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/elsewhere", other.url());
        let server = Server::start(move |_| response(status, &[("location", &location)], "")).await;
        let error = within(client(&server).call(Read::default()))
            .await
            .unwrap_err();
        assert_eq!(error.status(), Some(status), "{error}");
    }
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_server_without_tls_is_not_spoken_to() {
    let server = Server::start(|_| json(200, GOOD)).await;
    let client =
        build(config(server.url().replace("http://", "https://")).attempt_timeout(4 * SHORT));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.is_connect() || error.is_timeout(), "{error}");
    assert!(
        server
            .requests()
            .iter()
            .all(|request| request.header("authorization").is_empty())
    );
}

#[tokio::test]
async fn connections_are_used_again() {
    let server = Server::start(|_| json(200, GOOD)).await;
    let client = client(&server);
    for _ in 0..50 {
        within(client.call(Read::default())).await.unwrap();
    }
    assert_eq!((server.requests().len(), server.opened()), (50, 1));
}

#[tokio::test]
async fn a_proxy_does_not_see_what_is_this_machines_own() {
    let proxy = Server::start(|_| json(200, GOOD)).await;
    let metadata = Server::start(|_| json(404, "")).await;
    let transport = HttpTransport::new(&HttpOptions::new().proxy(proxy.url())).unwrap();
    let context = Context::new(transport.clone()).environment(FixedEnvironment::new());
    let provider = EcsRoleProvider::new(context).server(metadata.url());
    within(provider.credentials()).await.unwrap_err();
    assert_eq!(proxy.requests().len(), 0);
    assert!(!metadata.requests().is_empty());
    let client = build(config("http://thing.example.com").transport(transport));
    within(client.call(Read::default())).await.unwrap();
    assert_eq!(proxy.requests().len(), 1, "everything else goes through it");
}

#[tokio::test]
async fn connections_that_the_service_closed_while_idle_cost_no_call() {
    let server = Server::start(|_| [json(200, GOOD), vec![Step::Close]].concat()).await;
    let client = client(&server);
    for _ in 0..20 {
        within(client.call(Write::default())).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!((server.requests().len(), server.opened()), (20, 20));
}
