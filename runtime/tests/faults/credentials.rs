//! Sources of credentials that hang, are slow or go away: valid credentials never fail for their sake.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    Client, ErrorKind,
    credentials::{Cached, Credentials, CredentialsError, ProvideCredentials},
    future::BoxFuture,
    transport::{HttpRequest, HttpResponse, Transport, TransportError},
};

use crate::{
    build,
    calls::{Read, Write},
    config, read_at_once,
    server::{Server, json},
    within,
};

const GOOD: &str = r#"{"Name":"good"}"#;
/// The limit of a call where the clock is the test's.
const LIMIT: Duration = Duration::from_millis(400);
/// The same over a real connection: a machine with other work on it takes its time.
const PATIENT: Duration = Duration::from_secs(20);

/// Responds at once, so that no time passes but that of the credentials.
struct Ready;

impl Transport for Ready {
    fn send<'a>(&'a self, _: HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(Ok(HttpResponse::new(200, GOOD))))
    }
}

/// Gives its first credentials at once, with so much validity left, and takes `pause` for all others.
#[derive(Debug)]
struct Source {
    left: Duration,
    first: Duration,
    later: Duration,
    asked: AtomicUsize,
}

impl Source {
    fn new(left: u64, first: Duration, later: Duration) -> Arc<Self> {
        Arc::new(Self {
            left: Duration::from_secs(left),
            first,
            later,
            asked: AtomicUsize::new(0),
        })
    }

    /// Hangs after the first credentials.
    fn hanging(left: u64) -> Arc<Self> {
        Self::new(left, Duration::ZERO, Duration::MAX / 4)
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst);
            let pause = if number == 0 { self.first } else { self.later };
            if pause > Duration::from_secs(3600) {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(pause).await;
            let found = Credentials::with_token(format!("id-{number}"), "secret", "token");
            Ok(found.expiring_at(SystemTime::now() + self.left))
        })
    }
}

/// Credentials that look as if they had lived an hour: they are due for a refresh.
fn due(source: &Arc<Source>) -> Cached<Arc<Source>> {
    let mut policy = alicloud_runtime::credentials::RefreshPolicy::default();
    policy.every = Some(Duration::ZERO);
    Cached::new(source.clone()).policy(policy)
}

fn client(server: &Server, source: &Arc<Source>) -> Client {
    let config = config(server.url()).credentials(due(source));
    build(config.timeout(PATIENT))
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_fails_no_call_while_credentials_are_valid() {
    for left in [250, 100, 30] {
        let source = Source::hanging(left);
        let config = config("http://ready.example.com").transport(Ready);
        let client = build(config.credentials(due(&source)).timeout(LIMIT));
        for _ in 0..10 {
            within(client.call(Write::default())).await.unwrap();
        }
        read_at_once(&client, 50).await;
        assert_eq!(
            source.asked(),
            2,
            "one fetch hangs, and no other is begun beside it"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_slower_than_the_limit_serves_the_calls_after_it() {
    let source = Source::new(3600, Duration::from_millis(600), Duration::ZERO);
    let config = config("http://ready.example.com").transport(Ready);
    let client = build(
        config
            .credentials(Cached::new(source.clone()))
            .timeout(LIMIT),
    );
    let error = within(client.call(Read::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    within(client.call(Read::default())).await.unwrap();
    assert_eq!(source.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_callers_is_one_fetch() {
    let source = Source::new(3600, Duration::from_millis(50), Duration::ZERO);
    let config = config("http://ready.example.com").transport(Ready);
    let client = build(config.credentials(Cached::new(source.clone())));
    read_at_once(&client, 1000).await;
    assert_eq!(source.asked(), 1);
}

/// The runtime of the first calls ends while a refresh hangs in it; the client is used in another.
#[test]
fn a_runtime_that_ends_takes_its_refresh_along_and_nothing_else() {
    let runtime = |threads: bool| {
        let mut builder = if threads {
            tokio::runtime::Builder::new_multi_thread()
        } else {
            tokio::runtime::Builder::new_current_thread()
        };
        builder.enable_all().build().unwrap()
    };
    for threads in [false, true] {
        let source = Source::hanging(250);
        let outside = runtime(true);
        let server = outside.block_on(Server::start(|_| json(200, GOOD)));
        let client = client(&server, &source);
        let first = runtime(threads);
        first.block_on(async {
            within(client.call(Read::default())).await.unwrap();
            within(client.call(Read::default())).await.unwrap();
        });
        drop(first);
        let second = runtime(threads);
        second.block_on(async {
            within(client.call(Read::default())).await.unwrap();
        });
        assert_eq!(
            source.asked(),
            2,
            "a refresh that was cancelled is not repeated at once"
        );
    }
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_calls_go_on_beside_a_refresh_that_hangs() {
    let outside = tokio::runtime::Runtime::new().unwrap();
    let server = outside.block_on(Server::start(|_| json(200, GOOD)));
    let source = Source::hanging(100);
    let client = client(&server, &source);
    for _ in 0..10 {
        client.call(Read::default()).blocking().unwrap();
    }
    assert_eq!(source.asked(), 2);
}
