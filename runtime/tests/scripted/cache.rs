//! Kept credentials: refreshed ahead of expiry in the background, and never asked for in a
//! storm.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use alicloud_runtime::{
    credentials::{
        Cached, Chain, Credentials, CredentialsError, CredentialsErrorKind, Environment,
        FixedEnvironment, ProvideCredentials, RefreshPolicy,
    },
    future::BoxFuture,
};

const HOUR: Duration = Duration::from_secs(3600);

/// Numbers the credentials it gives; takes a moment, so that callers overlap.
#[derive(Debug)]
struct Source {
    environment: FixedEnvironment,
    life: Option<Duration>,
    asked: AtomicUsize,
    failing: Mutex<bool>,
}

impl Source {
    fn new(environment: &FixedEnvironment, life: Option<Duration>) -> Arc<Self> {
        let environment = environment.clone();
        Arc::new(Self {
            environment,
            life,
            asked: AtomicUsize::new(0),
            failing: Mutex::new(false),
        })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn fail(&self, failing: bool) {
        *self.failing.lock().unwrap() = failing;
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
            if *self.failing.lock().unwrap() {
                let kind = CredentialsErrorKind::Unreachable;
                return Err(CredentialsError::new(
                    "source",
                    kind,
                    format!("failure {number}"),
                ));
            }
            let found = Credentials::with_token(format!("id-{number}"), "secret", "token");
            Ok(match self.life {
                Some(life) => found.expiring_at(Environment::now(&self.environment) + life),
                None => found,
            })
        })
    }
}

fn cached(source: &Arc<Source>, policy: RefreshPolicy) -> Arc<Cached<Arc<Source>>> {
    let cached = Cached::new(source.clone()).policy(policy);
    Arc::new(cached.environment(source.environment.clone()))
}

async fn id(provider: &impl ProvideCredentials) -> String {
    provider
        .credentials()
        .await
        .unwrap()
        .access_key_id()
        .to_owned()
}

/// Lets a fetch in the background end.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(50)).await;
}

#[tokio::test(start_paused = true)]
async fn a_thousand_first_callers_are_one_fetch() {
    let source = Source::new(&FixedEnvironment::new(), Some(HOUR));
    let cached = cached(&source, RefreshPolicy::default());
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let cached = cached.clone();
            tokio::spawn(async move { id(&*cached).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "id-1");
    }
    assert_eq!(source.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_callers_share_one_failure_and_the_next_call_asks_again() {
    let source = Source::new(&FixedEnvironment::new(), Some(HOUR));
    source.fail(true);
    let cached = cached(&source, RefreshPolicy::default());
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let cached = cached.clone();
            tokio::spawn(
                async move { cached.credentials().await.unwrap_err().message().to_owned() },
            )
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "failure 1");
    }
    assert_eq!(source.asked(), 1);
    source.fail(false);
    assert_eq!(id(&*cached).await, "id-2");
}

#[tokio::test(start_paused = true)]
async fn ahead_of_expiry_one_fetch_runs_while_all_callers_go_on() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(HOUR));
    let cached = cached(&source, RefreshPolicy::default());
    assert_eq!(id(&*cached).await, "id-1");
    environment.advance(HOUR - Duration::from_secs(301));
    assert_eq!(id(&*cached).await, "id-1");
    environment.advance(Duration::from_secs(2));
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cached = cached.clone();
            tokio::spawn(async move { id(&*cached).await })
        })
        .collect();
    let mut old = 0;
    for call in calls {
        old += usize::from(call.await.unwrap() == "id-1");
    }
    settle().await;
    assert_eq!((old, source.asked()), (100, 2));
    assert_eq!(id(&*cached).await, "id-2");
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_goes_unnoticed_until_expiry_and_is_not_repeated_at_once() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(HOUR));
    let cached = cached(&source, RefreshPolicy::default());
    assert!(cached.ready().is_none(), "nothing was fetched");
    assert_eq!(id(&*cached).await, "id-1");
    let ready = cached.ready();
    assert_eq!(ready.as_ref().map(Credentials::access_key_id), Some("id-1"));
    source.fail(true);
    environment.advance(HOUR - Duration::from_secs(120));
    assert!(cached.ready().is_none(), "a refresh is due");
    for _ in 0..50 {
        assert_eq!(id(&*cached).await, "id-1");
        settle().await;
    }
    assert_eq!(
        source.asked(),
        2,
        "the pause after a failure keeps callers from asking"
    );
    environment.advance(Duration::from_secs(121));
    assert_eq!(
        cached.credentials().await.unwrap_err().kind(),
        CredentialsErrorKind::Unreachable
    );
    source.fail(false);
    assert_eq!(id(&*cached).await, "id-4");
}

#[tokio::test(start_paused = true)]
async fn instance_credentials_outlive_their_service() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(6 * HOUR));
    let cached = cached(&source, RefreshPolicy::instance_metadata());
    assert_eq!(id(&*cached).await, "id-1");
    environment.advance(HOUR + Duration::from_secs(1));
    assert_eq!(id(&*cached).await, "id-1");
    settle().await;
    assert_eq!(id(&*cached).await, "id-2", "looked at every hour");
    source.fail(true);
    environment.advance(7 * HOUR);
    assert_eq!(
        id(&*cached).await,
        "id-2",
        "expired, and there is nothing else"
    );
    environment.advance(Duration::from_secs(61));
    source.fail(false);
    assert_eq!(id(&*cached).await, "id-4");
}

/// A pause after a failure is random: each of these is tried often enough to see a long one and a short one.
const OFTEN: usize = 40;

#[tokio::test(start_paused = true)]
async fn no_pause_after_a_failure_reaches_beyond_expiry() {
    for _ in 0..OFTEN {
        let environment = FixedEnvironment::new();
        let source = Source::new(&environment, Some(HOUR));
        let cached = cached(&source, RefreshPolicy::default());
        assert_eq!(id(&*cached).await, "id-1");
        source.fail(true);
        environment.advance(HOUR - Duration::from_secs(2));
        assert_eq!(id(&*cached).await, "id-1");
        settle().await;
        environment.advance(Duration::from_secs(3));
        let outcome = cached.credentials().await;
        assert!(outcome.is_err(), "expired credentials were handed out");
    }
}

#[tokio::test(start_paused = true)]
async fn instance_credentials_past_their_expiry_are_not_fetched_for_each_call() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(HOUR));
    let cached = cached(&source, RefreshPolicy::instance_metadata());
    assert_eq!(id(&*cached).await, "id-1");
    source.fail(true);
    environment.advance(2 * HOUR);
    for _ in 0..OFTEN {
        assert_eq!(id(&*cached).await, "id-1");
        settle().await;
    }
    assert_eq!(source.asked(), 2, "one fetch, then a pause");
}

#[tokio::test(start_paused = true)]
async fn pauses_after_failures_grow_and_end() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(HOUR));
    let cached = cached(&source, RefreshPolicy::instance_metadata());
    assert_eq!(id(&*cached).await, "id-1");
    source.fail(true);
    environment.advance(2 * HOUR);
    for failure in 1..60 {
        assert_eq!(id(&*cached).await, "id-1");
        settle().await;
        let asked = source.asked();
        assert_eq!(id(&*cached).await, "id-1");
        settle().await;
        assert_eq!(source.asked(), asked, "within the shortest pause");
        // From the fourth failure on a pause may be a minute, and is never longer.
        environment.advance(Duration::from_secs(if failure < 4 {
            5 << failure
        } else {
            60
        }));
    }
    assert_eq!(source.asked(), 60);
}

#[tokio::test(start_paused = true)]
async fn what_an_instance_is_given_is_looked_at_in_time() {
    let minutes = |count: u64| Duration::from_secs(count * 60);
    for (life, kept) in [
        (Some(minutes(80)), minutes(60)),
        (Some(minutes(70)), minutes(52)),
        (None, minutes(60)),
    ] {
        let environment = FixedEnvironment::new();
        let source = Source::new(&environment, life);
        let cached = cached(&source, RefreshPolicy::instance_metadata());
        assert_eq!(id(&*cached).await, "id-1");
        environment.advance(kept - minutes(1));
        assert_eq!(id(&*cached).await, "id-1");
        settle().await;
        assert_eq!(source.asked(), 1, "{life:?}: not earlier");
        environment.advance(minutes(2));
        id(&*cached).await;
        settle().await;
        assert_eq!(source.asked(), 2, "{life:?}: not later");
    }
    let policy = RefreshPolicy::instance_metadata();
    assert_eq!(
        (policy.ahead, policy.every),
        (minutes(30), Some(minutes(60)))
    );
}

#[tokio::test(start_paused = true)]
async fn a_provider_behind_a_pointer_hears_of_refused_credentials() {
    let source = Source::new(&FixedEnvironment::new(), None);
    let cached = cached(&source, RefreshPolicy::default());
    let first = cached.credentials().await.unwrap();
    ProvideCredentials::invalidate(&&*cached, &first);
    assert_eq!(id(&*cached).await, "id-2");
    let second = cached.credentials().await.unwrap();
    ProvideCredentials::invalidate(&cached, &second);
    assert_eq!(id(&*cached).await, "id-3");
}

#[tokio::test(start_paused = true)]
async fn short_lives_are_used_for_most_of_their_length() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(Duration::from_secs(60)));
    let cached = cached(&source, RefreshPolicy::default());
    for _ in 0..40 {
        assert_eq!(id(&*cached).await, "id-1");
        environment.advance(Duration::from_secs(1));
    }
    environment.advance(Duration::from_secs(6));
    assert_eq!(id(&*cached).await, "id-1", "a short life ages as well");
    settle().await;
    assert_eq!(id(&*cached).await, "id-2");
}

#[tokio::test(start_paused = true)]
async fn credentials_that_come_expired_are_used_for_a_while_and_not_fetched_for_each_call() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(Duration::ZERO));
    let cached = cached(&source, RefreshPolicy::default());
    for _ in 0..10 {
        assert_eq!(id(&*cached).await, "id-1");
    }
    environment.advance(Duration::from_secs(11));
    assert_eq!(id(&*cached).await, "id-2");
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_are_dropped_once() {
    let source = Source::new(&FixedEnvironment::new(), None);
    let cached = cached(&source, RefreshPolicy::default());
    let first = cached.credentials().await.unwrap();
    for _ in 0..10 {
        cached.invalidate(&first);
    }
    assert_eq!(id(&*cached).await, "id-2");
    cached.invalidate(&first);
    assert_eq!(id(&*cached).await, "id-2", "what replaced them stays");
}

#[tokio::test(start_paused = true)]
async fn a_fetch_goes_on_for_the_next_caller_when_the_first_one_leaves() {
    let source = Source::new(&FixedEnvironment::new(), Some(HOUR));
    let cached = cached(&source, RefreshPolicy::default());
    let first = tokio::time::timeout(Duration::from_millis(5), cached.credentials()).await;
    assert!(first.is_err());
    assert_eq!(id(&*cached).await, "id-1");
    assert_eq!(source.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_ends_with_the_last_owner_of_the_cache() {
    let source = Source::new(&FixedEnvironment::new(), Some(HOUR));
    let cached = cached(&source, RefreshPolicy::default());
    let first = tokio::time::timeout(Duration::from_millis(5), cached.credentials()).await;
    assert!(first.is_err());
    drop(cached);
    settle().await;
    assert_eq!(Arc::strong_count(&source), 1, "the task is gone");
}

#[tokio::test(start_paused = true)]
async fn within_the_margin_callers_wait_and_get_the_old_credentials_in_the_end() {
    let environment = FixedEnvironment::new();
    let source = Source::new(&environment, Some(HOUR));
    let mut policy = RefreshPolicy::default();
    policy.margin = Duration::from_secs(180);
    let cached = cached(&source, policy);
    assert_eq!(id(&*cached).await, "id-1");
    environment.advance(HOUR - Duration::from_secs(179));
    assert_eq!(id(&*cached).await, "id-2");
    source.fail(true);
    environment.advance(HOUR - Duration::from_secs(179));
    assert_eq!(id(&*cached).await, "id-2");
}

#[tokio::test(start_paused = true)]
async fn a_chain_stays_with_the_first_that_works_and_tells_all_that_failed() {
    let environment = FixedEnvironment::new();
    let first = Source::new(&environment, None);
    let second = Source::new(&environment, None);
    first.fail(true);
    second.fail(true);
    let chain = Chain::new("both", vec![first.clone(), second.clone()]);
    let error = chain.credentials().await.unwrap_err();
    assert_eq!(error.tried().len(), 2);
    assert_eq!(
        error.to_string(),
        "both: no provider gave credentials; set up one of them (tried source: failure 1; source: failure 1)"
    );
    second.fail(false);
    chain.credentials().await.unwrap();
    assert_eq!(
        (first.asked(), second.asked()),
        (2, 2),
        "a failure is not remembered as a choice"
    );
    first.fail(false);
    second.fail(true);
    chain.credentials().await.unwrap_err();
    assert_eq!(
        (first.asked(), second.asked()),
        (2, 3),
        "no change of identity afterwards"
    );
}
