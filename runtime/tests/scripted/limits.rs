//! How long each source of credentials and each call may take, by a clock that the test moves.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use alicloud_runtime::{
    Backoff, Client, Config, Credentials, CredentialsError, Error, ErrorKind,
    credentials::{
        AssumeRoleProvider, Cached, Chain, Context, CredentialsErrorKind, EcsRoleProvider,
        Environment, ExternalProvider, FixedEnvironment, ProvideCredentials, Role, UriProvider,
    },
    future::BoxFuture,
    transport::{HttpRequest, HttpResponse, Transport, TransportError},
};
use tokio::time::Instant;

use crate::{support::Scripted, thing};

const SECOND: Duration = Duration::from_secs(1);

/// Never responds, and counts who asks.
#[derive(Clone, Default)]
struct Silent(Arc<AtomicUsize>);

impl Transport for Silent {
    fn send<'a>(&'a self, _: HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::pending())
    }
}

/// Never gives credentials.
#[derive(Debug)]
struct Mute;

impl ProvideCredentials for Mute {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::pending())
    }
}

/// The error, how long it took, and how many requests it took.
async fn give_up(
    provider: impl FnOnce(Context) -> Box<dyn ProvideCredentials>,
) -> (CredentialsError, Duration, usize) {
    let service = Silent::default();
    let context = Context::new(service.clone()).environment(FixedEnvironment::new());
    let provider = provider(context);
    let started = Instant::now();
    let error = provider.credentials().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unreachable, "{error}");
    (error, started.elapsed(), service.0.load(Ordering::SeqCst))
}

fn about(taken: Duration, seconds: u32) -> bool {
    taken >= seconds * SECOND && taken < seconds * SECOND + SECOND / 10
}

#[tokio::test(start_paused = true)]
async fn each_service_of_credentials_is_waited_for_so_long() {
    let (error, taken, requests) =
        give_up(|context| Box::new(UriProvider::new(context).uri("http://localhost/"))).await;
    assert!(about(taken, 15), "{taken:?}");
    assert_eq!(requests, 1);
    assert!(
        error.to_string().contains("no response within 15 s"),
        "{error}"
    );

    // A token, and then without one.
    let (_, taken, requests) = give_up(|context| Box::new(EcsRoleProvider::new(context))).await;
    assert!(about(taken, 2), "{taken:?}");
    assert_eq!(requests, 2);
    let (_, taken, requests) =
        give_up(|context| Box::new(EcsRoleProvider::new(context).hardened())).await;
    assert!(about(taken, 1), "{taken:?}");
    assert_eq!(requests, 1);

    let (_, taken, _) = give_up(|context| {
        let caller = Credentials::new("id", "secret");
        let role = Role::new("acs:ram::1:role/r");
        Box::new(AssumeRoleProvider::new(context, caller, role))
    })
    .await;
    assert!(about(taken, 15), "{taken:?}");

    let (error, taken, _) = give_up(|_| Box::new(Cached::new(Mute))).await;
    assert!(about(taken, 90), "{taken:?}");
    assert!(
        error.to_string().contains("no credentials within 90 s"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_says_nothing_is_passed_over() {
    let good = Credentials::new("id", "secret");
    let chain = Chain::new("both", vec![Arc::new(Mute), Arc::new(good)]);
    let started = Instant::now();
    let found = chain.credentials().await.unwrap();
    assert_eq!(found.provider_name(), "both/static_ak");
    assert!(about(started.elapsed(), 90), "{:?}", started.elapsed());
    let alone = Chain::new("alone", vec![Arc::new(Mute)]);
    let error = alone.credentials().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("provider 1: no credentials within 90 s"),
        "{error}"
    );
}

#[tokio::test]
async fn where_nobody_listens_the_metadata_service_is_asked_once() {
    let service = Scripted::unreachable();
    let context = Context::new(service.clone()).environment(FixedEnvironment::new());
    let error = EcsRoleProvider::new(context)
        .credentials()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unreachable);
    assert_eq!(service.seen().len(), 1);
}

/// Keeps how long each command may take.
#[derive(Clone, Debug, Default)]
struct Commands(Arc<Mutex<Vec<Duration>>>);

impl Environment for Commands {
    fn var(&self, _: &str) -> Option<String> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn run<'a>(&'a self, _: &'a [String], timeout: Duration) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        self.0.lock().unwrap().push(timeout);
        Box::pin(std::future::ready(Err(io::ErrorKind::TimedOut.into())))
    }
}

#[tokio::test]
async fn a_command_has_a_minute() {
    let commands = Commands::default();
    let context = Context::new(Scripted::unreachable()).environment(commands.clone());
    let provider = ExternalProvider::new(context, "tool");
    let error = provider.credentials().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unreachable);
    assert!(
        error.to_string().starts_with("external: `tool`: "),
        "{error}"
    );
    assert_eq!(*commands.0.lock().unwrap(), [60 * SECOND]);
}

fn silent_client(
    change: impl FnOnce(alicloud_runtime::ConfigBuilder) -> alicloud_runtime::ConfigBuilder,
) -> (Client, Silent) {
    let service = Silent::default();
    let config = Config::builder()
        .endpoint("thing.example.com")
        .credentials(Credentials::new("id", "secret"))
        .transport(service.clone());
    let config = change(config).build().unwrap();
    (Client::new(&config, &thing::PRODUCT), service)
}

async fn time(
    call: impl IntoFuture<Output = Result<alicloud_runtime::RawReply, Error>>,
) -> (Error, Duration) {
    let started = Instant::now();
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    (error, started.elapsed())
}

#[tokio::test(start_paused = true)]
async fn an_attempt_ends_after_half_a_minute_and_a_call_after_two() {
    let (client, service) = silent_client(|config| config);
    let (error, taken) = time(client.raw("CreateThing")).await;
    assert!(about(taken, 30), "{taken:?}");
    assert_eq!((service.0.load(Ordering::SeqCst), error.attempts()), (1, 1));
    assert!(
        error
            .to_string()
            .contains("no complete response within 30s"),
        "{error}"
    );

    let always = Backoff::new().max_attempts(100).base(Duration::ZERO);
    let (client, service) = silent_client(|config| config.retry(always));
    let (error, taken) = time(client.raw("DescribeThing").read_only()).await;
    assert!(about(taken, 120), "{taken:?}");
    assert_eq!((service.0.load(Ordering::SeqCst), error.attempts()), (4, 4));
    assert!(
        error
            .to_string()
            .contains("DescribeThing did not end within 120s"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_limits_that_are_set_are_kept_and_the_calls_own_comes_first() {
    let (client, _) = silent_client(|config| config.timeout(7 * SECOND));
    let (error, taken) = time(client.raw("CreateThing")).await;
    assert!(about(taken, 7), "{taken:?}");
    assert!(
        error.to_string().contains("did not end within 7s"),
        "{error}"
    );
    let (_, taken) = time(client.raw("CreateThing").timeout(3 * SECOND)).await;
    assert!(about(taken, 3), "{taken:?}");
    let (client, service) = silent_client(|config| config.attempt_timeout(2 * SECOND));
    let (_, taken) = time(client.raw("CreateThing")).await;
    assert!(about(taken, 2), "{taken:?}");
    assert_eq!(service.0.load(Ordering::SeqCst), 1);
    // Without an end in sight the clock must still be able to count it.
    let (client, _) =
        silent_client(|config| config.timeout(Duration::MAX).attempt_timeout(Duration::MAX));
    let (error, taken) = time(client.raw("CreateThing")).await;
    assert_eq!(taken.as_secs(), 365 * 24 * 3600, "{error}");
}

#[tokio::test(start_paused = true)]
async fn time_spent_on_credentials_is_time_of_the_call() {
    let (client, service) = silent_client(|config| config.credentials(Mute).timeout(9 * SECOND));
    let (error, taken) = time(client.raw("CreateThing")).await;
    assert!(about(taken, 9), "{taken:?}");
    assert_eq!((service.0.load(Ordering::SeqCst), error.attempts()), (0, 0));
}

/// The longest wait that a policy gives before the call's time is over.
#[tokio::test(start_paused = true)]
async fn a_wait_that_reaches_the_end_of_the_call_is_not_begun() {
    for (asked, requests) in [(4999, 2), (5000, 1)] {
        let service = Scripted::new(move |_| {
            let body = r#"{"Code":"Throttling.User","Message":"m"}"#;
            let mut response = HttpResponse::new(429, body);
            let wait = asked.to_string();
            response.headers.push("x-acs-retry-after", &wait);
            Ok(response)
        });
        let retry = Backoff::new().max_attempts(2).base(Duration::ZERO);
        let config = thing::config(&service).retry(retry).timeout(5 * SECOND);
        let client = Client::new(&config.build().unwrap(), &thing::PRODUCT);
        let error = client.raw("CreateThing").await.unwrap_err();
        assert!(error.is_throttled(), "{error}");
        assert_eq!(service.seen().len(), requests, "{asked}");
    }
}
