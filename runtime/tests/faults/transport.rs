//! What the transport adds to a request and takes from a response, and what it refuses to send.

use std::time::Duration;

use alicloud_runtime::transport::{
    HttpOptions, HttpRequest, HttpResponse, HttpTransport, Transport, TransportErrorKind,
};

use crate::{
    build,
    calls::Read,
    config,
    server::{Server, Step, json, response},
    within,
};

const GOOD: &str = r#"{"Name":"good"}"#;

async fn send(options: &HttpOptions, request: HttpRequest) -> HttpResponse {
    let transport = HttpTransport::new(options).unwrap();
    within(transport.send(request)).await.unwrap()
}

#[tokio::test]
async fn a_method_that_announces_a_body_says_that_there_is_none() {
    let options = HttpOptions::new().no_proxy();
    for (method, length) in [
        ("POST", "0"),
        ("PUT", "0"),
        ("PATCH", "0"),
        ("GET", ""),
        ("DELETE", ""),
        ("OPTIONS", ""),
    ] {
        let server = Server::start(|_| json(200, GOOD)).await;
        send(&options, HttpRequest::new(method, server.url())).await;
        assert_eq!(
            server.requests()[0].header("content-length"),
            length,
            "{method}"
        );
        let mut request = HttpRequest::new(method, server.url());
        request.body = b"abc".to_vec();
        send(&options, request).await;
        assert_eq!(
            server.requests()[1].header("content-length"),
            "3",
            "{method}"
        );
    }
}

#[tokio::test]
async fn compression_is_asked_for_unless_the_request_says_otherwise() {
    let options = HttpOptions::new().no_proxy();
    let server = Server::start(|_| json(200, GOOD)).await;
    send(&options, HttpRequest::new("GET", server.url())).await;
    let mut own = HttpRequest::new("GET", server.url());
    own.headers.push("Accept-Encoding", "identity");
    send(&options, own).await;
    let asked: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("accept-encoding").to_owned())
        .collect();
    let usual = if cfg!(feature = "gzip") { "gzip" } else { "" };
    assert_eq!(asked, [usual, "identity"]);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_with_a_reason() {
    let server = Server::start(|_| json(200, GOOD)).await;
    let transport = HttpTransport::new(&HttpOptions::new().no_proxy()).unwrap();
    let at_server = |method: &'static str, header: Option<(&'static str, &str)>| {
        let mut request = HttpRequest::new(method, server.url());
        request.headers = header.into_iter().collect();
        request
    };
    let host = server.url().replace("http://", "");
    for (request, why) in [
        (
            HttpRequest::new("GET", format!("http://user@{host}/")),
            "holds a user's name",
        ),
        (
            HttpRequest::new("GET", format!("ftp://{host}/")),
            "neither http nor https",
        ),
        (HttpRequest::new("GET", "/path"), "names no host"),
        (HttpRequest::new("GET", "http://a b/"), "cannot be read"),
        (at_server("B AD", None), "not an HTTP method"),
        (at_server("GET", Some(("a b", "x"))), "the header `a b`"),
        (
            at_server("GET", Some(("x-own", "a\r\nb"))),
            "the header `x-own`",
        ),
    ] {
        let error = within(transport.send(request)).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Request, "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    assert!(server.requests().is_empty());
    assert_eq!(server.opened(), 0);
}

#[tokio::test]
async fn what_was_perhaps_sent_is_told_from_what_was_not() {
    let broken = Server::start(|_| vec![Step::Reset]).await;
    let transport = HttpTransport::new(&HttpOptions::new().no_proxy()).unwrap();
    for (url, kind) in [
        (broken.url(), TransportErrorKind::Io),
        ("http://127.0.0.1:1".to_owned(), TransportErrorKind::Connect),
    ] {
        let sent = within(transport.send(HttpRequest::new("GET", url))).await;
        assert_eq!(sent.unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn a_response_is_handed_on_with_its_status_and_headers() {
    let server = Server::start(|_| response(418, &[("x-own", "a"), ("X-Own", "b")], "body")).await;
    let options = HttpOptions::new().no_proxy();
    let received = send(&options, HttpRequest::new("GET", server.url())).await;
    assert_eq!(
        (received.status, received.body.as_slice()),
        (418, &b"body"[..])
    );
    let own: Vec<_> = received
        .headers
        .iter()
        .filter(|(name, _)| *name == "x-own")
        .map(|(_, value)| value)
        .collect();
    assert_eq!(own, ["a", "b"]);
    assert_eq!(received.header("content-length"), Some("4"));
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn headers_of_what_was_packed_are_not_those_of_what_was_unpacked() {
    use std::io::Write as _;
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(GOOD.as_bytes()).unwrap();
    let packed = packer.finish().unwrap();
    let server = Server::start(move |_| {
        response(
            200,
            &[("Content-Encoding", "GZip"), ("x-own", "a")],
            &packed,
        )
    })
    .await;
    let options = HttpOptions::new().no_proxy();
    let received = send(&options, HttpRequest::new("GET", server.url())).await;
    assert_eq!(received.body, GOOD.as_bytes());
    assert_eq!(received.header("content-encoding"), None);
    assert_eq!(received.header("content-length"), None);
    assert_eq!(received.header("x-own"), Some("a"));
}

#[tokio::test]
async fn connections_are_kept_for_as_long_as_is_set() {
    for (idle, opened) in [(Duration::from_millis(20), 2), (Duration::from_secs(60), 1)] {
        let server = Server::start(|_| json(200, GOOD)).await;
        let options = HttpOptions::new().no_proxy().idle_timeout(idle);
        let client = build(config(server.url()).http(options));
        within(client.call(Read::default())).await.unwrap();
        tokio::time::sleep(Duration::from_millis(500)).await;
        within(client.call(Read::default())).await.unwrap();
        assert_eq!(server.opened(), opened, "{idle:?}");
    }
}

/// The sockets of this process that are connected to a port, opened once more.
#[cfg(target_os = "linux")]
fn sockets_to(port: u16) -> Vec<std::os::fd::OwnedFd> {
    use rustix::{
        net::{SocketAddrAny, getpeername},
        process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open},
    };

    let own = pidfd_open(getpid(), PidfdFlags::empty()).unwrap();
    let numbers = std::fs::read_dir("/proc/self/fd").unwrap().flatten();
    let numbers = numbers.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers
        .filter_map(|number| pidfd_getfd(&own, number, PidfdGetfdFlags::empty()).ok())
        .filter(|socket| {
            let peer = getpeername(socket).ok().flatten();
            let peer =
                peer.and_then(|peer: SocketAddrAny| std::net::SocketAddr::try_from(peer).ok());
            peer.is_some_and(|peer| peer.port() == port)
        })
        .collect()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn connections_send_at_once_and_are_probed_while_they_are_kept() {
    use rustix::net::sockopt;

    let server = Server::start(|_| json(200, GOOD)).await;
    let client = crate::client(&server);
    within(client.call(Read::default())).await.unwrap();
    let port = server.url().rsplit(':').next().unwrap().parse().unwrap();
    let sockets = sockets_to(port);
    assert_eq!(sockets.len(), 1);
    let socket = &sockets[0];
    assert!(sockopt::tcp_nodelay(socket).unwrap());
    assert!(sockopt::socket_keepalive(socket).unwrap());
    let (idle, between) = (
        sockopt::tcp_keepidle(socket),
        sockopt::tcp_keepintvl(socket),
    );
    let span = Duration::from_secs(15);
    assert_eq!((idle, between), (Ok(span), Ok(span)));
    assert_eq!(sockopt::tcp_keepcnt(socket), Ok(3));
}

#[tokio::test]
async fn a_proxy_that_is_taken_back_has_no_part() {
    let server = Server::start(|_| json(200, GOOD)).await;
    let options = HttpOptions::new().proxy("http://127.0.0.1:9").no_proxy();
    let client = build(config(server.url()).http(options));
    within(client.call(Read::default())).await.unwrap();
    assert_eq!(server.requests()[0].target, "/");
}

#[test]
fn settings_are_what_is_said_of_them() {
    let shown = format!("{:?}", HttpOptions::new());
    let usual = "HttpOptions { connect_timeout: 5s, idle_timeout: 50s, roots: 0, only_these_roots: false, .. }";
    assert_eq!(shown, usual);
    assert_eq!(format!("{:?}", HttpOptions::default()), usual);
    let own = HttpOptions::new()
        .connect_timeout(Duration::from_secs(1))
        .idle_timeout(Duration::from_secs(2));
    let with = "HttpOptions { connect_timeout: 1s, idle_timeout: 2s, roots: 1, only_these_roots: false, .. }";
    assert_eq!(
        format!("{:?}", own.clone().root_certificates_pem("x")),
        with
    );
    let only = with.replace("false", "true");
    assert_eq!(format!("{:?}", own.only_root_certificates_pem("x")), only);
}
