//! Ways through proxies, and proxies that refuse.

use std::{
    io,
    sync::{Arc, Mutex},
};

use alicloud_runtime::{ErrorKind, transport::HttpOptions};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::{
    build,
    calls::{Read, Write},
    config,
    server::{Server, json},
    within,
};

const GOOD: &str = r#"{"Name":"good"}"#;

/// A proxy that leads anywhere: its port, and what it was asked for.
async fn proxy(kind: Kind) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    tokio::spawn({
        let asked = asked.clone();
        async move {
            while let Ok((stream, _)) = listener.accept().await {
                let asked = asked.clone();
                tokio::spawn(async move {
                    match kind {
                        Kind::Connect(status) => connect(stream, status, &asked).await,
                        Kind::Socks => socks(stream, &asked).await,
                    }
                });
            }
        }
    });
    (port, asked)
}

#[derive(Clone, Copy)]
enum Kind {
    /// Responses `CONNECT` with this status.
    Connect(u16),
    /// SOCKS 5 with a password.
    Socks,
}

async fn connect(stream: TcpStream, status: u16, asked: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        stream.read_line(&mut head).await?;
    }
    let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
    asked.lock().unwrap().push(head);
    let line = format!("HTTP/1.1 {status} X\r\n\r\n");
    stream.write_all(line.as_bytes()).await?;
    if status == 200 {
        let mut onward = TcpStream::connect(target).await?;
        copy_bidirectional(&mut stream, &mut onward).await?;
    }
    Ok(())
}

async fn socks(mut stream: TcpStream, asked: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut some = [0; 255];
    let mut read = async |stream: &mut TcpStream, length: usize| {
        stream.read_exact(&mut some[..length]).await?;
        io::Result::Ok(some[..length].to_vec())
    };
    let methods = read(&mut stream, 2).await?[1];
    read(&mut stream, methods.into()).await?;
    stream.write_all(&[5, 2]).await?;
    let length = read(&mut stream, 2).await?[1];
    let user = read(&mut stream, length.into()).await?;
    let length = read(&mut stream, 1).await?[0];
    let password = read(&mut stream, length.into()).await?;
    stream.write_all(&[1, 0]).await?;
    let host = match read(&mut stream, 4).await?[3] {
        // An address, or the name of the host, which is then left to the proxy.
        1 => {
            let address = read(&mut stream, 4).await?;
            let parts: Vec<String> = address.iter().map(ToString::to_string).collect();
            parts.join(".")
        }
        kind => {
            assert_eq!(kind, 3);
            let length = read(&mut stream, 1).await?[0];
            String::from_utf8(read(&mut stream, length.into()).await?).unwrap()
        }
    };
    let port = read(&mut stream, 2).await?;
    let target = format!("{host}:{}", u16::from_be_bytes([port[0], port[1]]));
    let text = [&user[..], b":", &password, b" ", target.as_bytes()].concat();
    asked.lock().unwrap().push(String::from_utf8(text).unwrap());
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
    let mut onward = TcpStream::connect(target).await?;
    copy_bidirectional(&mut stream, &mut onward).await?;
    Ok(())
}

#[tokio::test]
async fn plain_requests_are_handed_to_the_proxy_with_its_password() {
    let proxy = Server::start(|_| json(200, GOOD)).await;
    let address = proxy.url().replace("http://", "http://user:s%40crt@");
    let options = HttpOptions::new().proxy(address);
    let client = build(config("http://thing.example.com").http(options));
    within(client.call(Read::default())).await.unwrap();
    let request = &proxy.requests()[0];
    assert_eq!(request.target, "http://thing.example.com/");
    assert_eq!(request.header("host"), "thing.example.com");
    // `user:s@crt`
    assert_eq!(
        request.header("proxy-authorization"),
        "Basic dXNlcjpzQGNydA=="
    );
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn tls_goes_through_a_tunnel_that_sees_nothing_of_the_request() {
    let server = Server::start(|_| json(200, GOOD)).await;
    let inner = server.url().rsplit(':').next().unwrap().parse().unwrap();
    let (outer, pem) = crate::tls::in_front_of(inner).await;
    let target = format!("localhost:{outer}");
    let url = format!("https://{target}");
    let (port, asked) = proxy(Kind::Connect(200)).await;
    let options = HttpOptions::new()
        .proxy(format!("http://user:secret@127.0.0.1:{port}"))
        .only_root_certificates_pem(pem);
    let client = build(config(&url).http(options));
    let reply = within(client.call(Read::default())).await.unwrap();
    assert_eq!(reply.name.as_deref(), Some("good"));
    let head = asked.lock().unwrap().join("\n");
    assert!(
        head.starts_with(&format!("CONNECT {target} HTTP/1.1\r\n")),
        "{head}"
    );
    assert!(head.to_lowercase().contains("proxy-authorization: basic "));
    assert!(!head.to_lowercase().contains("x-acs"), "{head}");
    let sent = &server.requests()[0];
    assert_eq!(sent.target, "/");
    assert_eq!(
        sent.header("proxy-authorization"),
        "",
        "the password is the proxy's"
    );
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn the_way_to_the_proxy_may_be_tls_itself() {
    let (url, pem, _) = crate::tls::server("localhost").await;
    let (inner, asked) = proxy(Kind::Connect(200)).await;
    let (port, proxy_pem) = crate::tls::in_front_of(inner).await;
    let options = HttpOptions::new().proxy(format!("https://user:secret@localhost:{port}"));
    let trusting = |pem: &str| options.clone().only_root_certificates_pem(pem);
    let client = build(config(&url).http(trusting(&pem).root_certificates_pem(proxy_pem)));
    within(client.call(Read::default())).await.unwrap();
    assert_eq!(asked.lock().unwrap().len(), 1);
    let client = build(config(&url).http(trusting(&pem)));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.is_connect(), "a proxy of nobody's: {error}");
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_socks_proxy_looks_up_the_host_if_it_is_asked_to() {
    for (scheme, host) in [("socks5h", "localhost"), ("socks5", "127.0.0.1")] {
        let server = Server::start(|_| json(200, GOOD)).await;
        // An address is an address to both.
        for given in [host, "127.0.0.1"] {
            let named = if given == host { "localhost" } else { given };
            let url = server.url().replace("127.0.0.1", named);
            let (port, asked) = proxy(Kind::Socks).await;
            let options =
                HttpOptions::new().proxy(format!("{scheme}://user:secret@127.0.0.1:{port}"));
            let client = build(config(&url).http(options));
            within(client.call(Read::default())).await.unwrap();
            let target = server.url().replace("http://127.0.0.1", given);
            assert_eq!(asked.lock().unwrap()[..], [format!("user:secret {target}")]);
            assert_eq!(server.requests()[0].target, "/");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_and_its_password_is_not() {
    for (status, why) in [(407, "auth"), (403, "unsuccessful")] {
        let (port, _) = proxy(Kind::Connect(status)).await;
        let options = HttpOptions::new().proxy(format!("http://user:hidden@127.0.0.1:{port}"));
        let client = build(config("https://thing.example.com").http(options));
        let error = within(client.call(Write::default())).await.unwrap_err();
        let text = error.to_string();
        assert!(error.is_connect(), "{text}");
        assert!(text.contains(&format!("127.0.0.1:{port}")), "{text}");
        assert!(text.contains("thing.example.com"), "{text}");
        assert!(text.contains(why), "{text}");
        assert!(!format!("{text} {error:?}").contains("hidden"), "{error:?}");
    }
}

#[tokio::test]
async fn a_proxy_that_cannot_be_read_is_an_error_of_the_configuration() {
    for address in ["", "ftp://proxy.example.com", "http://a b"] {
        let options = HttpOptions::new().proxy(address);
        assert!(!format!("{options:?}").contains("proxy.example.com"));
        let outcome = config("http://thing.example.com").http(options).build();
        assert!(
            outcome.is_err_and(|error| error.kind() == ErrorKind::Config),
            "{address}"
        );
    }
    let options = HttpOptions::new().proxy("socks4://127.0.0.1:9");
    let client = build(config("http://thing.example.com").http(options));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.to_string().contains("socks4"), "{error}");
}

/// The variables of this process are not the test's to set, so the test runs itself once more with others.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn proxies_of_the_environment_have_no_part_in_what_stays_here_or_wants_none() {
    const MARK: &str = "ALICLOUD_RUNTIME_TEST_OF_PROXIES";
    if let Ok(url) = std::env::var(MARK) {
        let usual = HttpOptions::new();
        // This machine under an address that is not known to be its own.
        let elsewhere = url.replace("127.0.0.1", "0.0.0.0");
        for (endpoint, options) in [
            (url.as_str(), usual.clone()),
            ("http://thing.example.com", usual.clone()),
            (elsewhere.as_str(), usual.no_proxy()),
        ] {
            let client = build(config(endpoint).http(options));
            within(client.call(Read::default())).await.unwrap();
        }
        return;
    }
    let server = Server::start(|_| json(200, GOOD)).await;
    let proxy = Server::start(|_| json(200, GOOD)).await;
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let name = "proxies::proxies_of_the_environment_have_no_part_in_what_stays_here_or_wants_none";
    again.args(["--exact", name]).env(MARK, server.url());
    for variable in ["HTTP_PROXY", "http_proxy"] {
        again.env(variable, proxy.url());
    }
    for variable in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        again.env_remove(variable);
    }
    let ended = tokio::task::spawn_blocking(move || again.output()).await;
    let ended = ended.unwrap().unwrap();
    let printed = String::from_utf8_lossy(&ended.stdout);
    assert!(
        ended.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
    let targets = |server: &Server| -> Vec<String> {
        let requests = server.requests();
        requests
            .iter()
            .map(|request| request.target.clone())
            .collect()
    };
    assert_eq!(targets(&server), ["/", "/"]);
    assert_eq!(targets(&proxy), ["http://thing.example.com/"]);
}
