//! Certificates that are trusted, and those that are not.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use alicloud_runtime::{ErrorKind, transport::HttpOptions};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

use crate::{
    build,
    calls::{Read, Write},
    config, within,
};

/// What speaks TLS as `name`, and its certificate in PEM.
fn acceptor(name: &str) -> (TlsAcceptor, String) {
    let mut params = rcgen::CertificateParams::new([name.to_owned()]).unwrap();
    let mut subject = rcgen::DistinguishedName::new();
    // OpenSSL finds a root by its subject.
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let number = MADE.fetch_add(1, Ordering::SeqCst);
    subject.push(rcgen::DnType::CommonName, format!("{name} {number}"));
    params.distinguished_name = subject;
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let pem = certificate.pem();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(tls)), pem)
}

/// Speaks TLS as `localhost` in front of another port: its own port, and the certificate in PEM.
pub(crate) async fn in_front_of(port: u16) -> (u16, String) {
    let (acceptor, pem) = acceptor("localhost");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await?;
                let mut onward = TcpStream::connect(("127.0.0.1", port)).await?;
                copy_bidirectional(&mut stream, &mut onward).await
            });
        }
    });
    (own, pem)
}

/// A server with a certificate for `name`: its address, the certificate in PEM and the number of
/// requests it read.
pub(crate) async fn server(name: &str) -> (String, String, Arc<AtomicUsize>) {
    let (acceptor, pem) = acceptor(name);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let read = Arc::new(AtomicUsize::new(0));
    tokio::spawn({
        let read = read.clone();
        async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    continue;
                };
                let mut request = vec![0; 4096];
                let Ok(1..) = stream.read(&mut request).await else {
                    continue;
                };
                read.fetch_add(1, Ordering::SeqCst);
                let response = b"HTTP/1.1 200 X\r\ncontent-length: 15\r\nconnection: close\r\n\r\n{\"Name\":\"good\"}";
                let _ = stream.write_all(response).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (format!("https://localhost:{port}"), pem, read)
}

fn trusting(pem: &str) -> HttpOptions {
    HttpOptions::new()
        .no_proxy()
        .only_root_certificates_pem(pem)
}

#[tokio::test]
async fn a_certificate_that_is_trusted_is_spoken_to() {
    let (url, pem, _) = server("localhost").await;
    let client = build(config(url).http(trusting(&pem)));
    let reply = within(client.call(Read::default())).await.unwrap();
    assert_eq!(reply.name.as_deref(), Some("good"));
}

#[tokio::test]
async fn a_certificate_of_nobodys_or_of_another_host_ends_the_call_before_it_is_sent() {
    let (unknown, _, unknown_read) = server("localhost").await;
    let (other, pem, other_read) = server("elsewhere.example.com").await;
    for (url, options) in [
        (unknown, HttpOptions::new().no_proxy()),
        (other, trusting(&pem)),
    ] {
        let client = build(config(url).http(options));
        let error = within(client.call(Write::default())).await.unwrap_err();
        assert!(error.is_connect(), "{error}");
        assert!(
            error.to_string().to_lowercase().contains("certificate"),
            "{error}"
        );
    }
    assert_eq!(
        unknown_read.load(Ordering::SeqCst) + other_read.load(Ordering::SeqCst),
        0
    );
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let options = HttpOptions::new()
        .no_proxy()
        .connect_timeout(Duration::from_millis(100));
    let client = build(config(url).http(options));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.attempts(), 3, "nothing was sent");
}

#[tokio::test]
async fn a_bundle_may_hold_several_certificates_and_must_hold_one() {
    let (url, pem, _) = server("localhost").await;
    let (_, other, _) = server("elsewhere.example.com").await;
    for bundle in [format!("{other}\n# ours\n{pem}"), format!("{pem}{other}")] {
        let client = build(config(&url).http(trusting(&bundle)));
        within(client.call(Read::default())).await.unwrap();
    }
    for bundle in [
        "",
        "no certificate",
        "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n",
    ] {
        let outcome = config(&url).http(trusting(bundle)).build();
        assert!(
            outcome.is_err_and(|error| error.kind() == ErrorKind::Config),
            "{bundle}"
        );
    }
}

/// The roots of the system are not the test's to set, so the test runs itself once more with others.
#[cfg(all(unix, feature = "rustls"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn roots_that_are_given_stand_beside_those_of_the_system_or_alone() {
    const MARK: &str = "ALICLOUD_RUNTIME_TEST_OF_ROOTS";
    let name = "tls::roots_that_are_given_stand_beside_those_of_the_system_or_alone";
    if let Ok(urls) = std::env::var(MARK) {
        let mut parts = urls.split(' ');
        let mut part = || parts.next().unwrap();
        let (known, given, file) = (part(), part(), part());
        let pem = std::fs::read(file).unwrap();
        let usual = HttpOptions::new().no_proxy();
        for (options, expected) in [
            (usual.clone(), [true, false]),
            (usual.clone().root_certificates_pem(&*pem), [true, true]),
            (usual.only_root_certificates_pem(&*pem), [false, true]),
        ] {
            for (url, good) in [known, given].into_iter().zip(expected) {
                let client = build(config(url).http(options.clone()));
                let outcome = within(client.call(Write::default())).await;
                assert_eq!(outcome.is_ok(), good, "{options:?} {outcome:?}");
            }
        }
        return;
    }
    let (known, system, _) = server("localhost").await;
    let (given, pem, _) = server("localhost").await;
    let folder = std::env::temp_dir().join(format!("alicloud-roots-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (system_file, file) = (folder.join("system.pem"), folder.join("given.pem"));
    std::fs::write(&system_file, system).unwrap();
    std::fs::write(&file, pem).unwrap();
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again
        .args(["--exact", name])
        .env(MARK, format!("{known} {given} {}", file.display()))
        .env("SSL_CERT_FILE", system_file)
        .env_remove("SSL_CERT_DIR");
    let ended = tokio::task::spawn_blocking(move || again.output()).await;
    let ended = ended.unwrap().unwrap();
    let _ = std::fs::remove_dir_all(folder);
    let printed = String::from_utf8_lossy(&ended.stdout);
    assert!(
        ended.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_port_without_tls_is_told_as_one() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = [0; 512];
            let _ = stream.read(&mut hello).await;
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let client = build(config(format!("https://127.0.0.1:{port}")));
    let error = within(client.call(Read::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    let told = error.to_string();
    assert!(
        told.contains("does not speak TLS") && told.contains("`http://`"),
        "{told}"
    );
}
