//! Kept credentials at the edges: to the second, when fetches fail in other ways, and what is told to whom.

use std::{
    sync::{
        Arc,
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
const MOMENT: Duration = Duration::from_millis(1);

/// What becomes of a fetch, by its number.
type Outcome = fn(usize) -> Fate;

enum Fate {
    Gives,
    Fails,
    Hangs,
    Panics,
}

#[derive(Debug)]
struct Source {
    environment: FixedEnvironment,
    life: Option<Duration>,
    outcome: Outcome,
    asked: AtomicUsize,
    told: AtomicUsize,
}

impl Source {
    fn new(life: Option<Duration>, outcome: Outcome) -> Arc<Self> {
        Arc::new(Self {
            environment: FixedEnvironment::new(),
            life,
            outcome,
            asked: AtomicUsize::new(0),
            told: AtomicUsize::new(0),
        })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn cached(self: &Arc<Self>, policy: RefreshPolicy) -> Cached<Arc<Self>> {
        let cached = Cached::new(self.clone()).policy(policy);
        cached.environment(self.environment.clone())
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            match (self.outcome)(number) {
                Fate::Gives => {}
                Fate::Fails => {
                    let kind = CredentialsErrorKind::Refused;
                    return Err(CredentialsError::new("source", kind, "no"));
                }
                Fate::Hangs => std::future::pending().await,
                Fate::Panics => panic!("expected by this test"),
            }
            let found = Credentials::with_token(format!("id-{number}"), "secret", "token");
            Ok(match self.life {
                Some(life) => found.expiring_at(Environment::now(&self.environment) + life),
                None => found,
            })
        })
    }

    fn invalidate(&self, _: &Credentials) {
        self.told.fetch_add(1, Ordering::SeqCst);
    }
}

/// The id of the credentials, and how many fetches there were once what runs in the background ended.
async fn look(cached: &Cached<Arc<Source>>, source: &Source) -> (String, usize) {
    let found = cached.credentials().await.unwrap();
    tokio::time::sleep(MOMENT).await;
    (found.access_key_id().to_owned(), source.asked())
}

#[test]
fn policies_are_what_is_said_of_them() {
    let usual = RefreshPolicy::default();
    assert_eq!((usual.ahead, usual.margin), (HOUR / 12, Duration::ZERO));
    assert_eq!((usual.every, usual.unexpiring), (None, None));
    assert_eq!((usual.past_expiry, usual.limit), (false, HOUR / 40));
    let metadata = RefreshPolicy::instance_metadata();
    assert_eq!(
        (metadata.ahead, metadata.margin),
        (HOUR / 2, Duration::ZERO)
    );
    assert_eq!(
        (metadata.every, metadata.unexpiring),
        (Some(HOUR), Some(HOUR))
    );
    assert_eq!((metadata.past_expiry, metadata.limit), (true, HOUR / 40));
}

#[tokio::test(start_paused = true)]
async fn what_does_not_expire_is_fetched_once() {
    let source = Source::new(None, |_| Fate::Gives);
    let cached = source.cached(RefreshPolicy::default());
    for _ in 0..10 {
        assert_eq!(look(&cached, &source).await, ("id-1".to_owned(), 1));
        source.environment.advance(1000 * HOUR);
    }
}

/// What names no end may be good for ever: nobody waits for what replaces it.
#[tokio::test(start_paused = true)]
async fn what_names_no_end_is_used_while_it_is_looked_at_again() {
    let source = Source::new(None, |number| match number {
        1 => Fate::Gives,
        _ => Fate::Hangs,
    });
    let cached = source.cached(RefreshPolicy::instance_metadata());
    for asked in [1, 2, 2] {
        assert_eq!(look(&cached, &source).await, ("id-1".to_owned(), asked));
        source.environment.advance(HOUR);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_begins_to_the_second() {
    let source = Source::new(Some(HOUR), |_| Fate::Gives);
    let cached = source.cached(RefreshPolicy::default());
    look(&cached, &source).await;
    source.environment.advance(HOUR - HOUR / 12 - MOMENT);
    assert_eq!(look(&cached, &source).await.1, 1);
    source.environment.advance(MOMENT);
    assert_eq!(look(&cached, &source).await, ("id-1".to_owned(), 2));
}

#[tokio::test(start_paused = true)]
async fn credentials_are_used_until_the_moment_of_their_expiry_and_not_in_it() {
    for (before, good) in [(MOMENT, true), (Duration::ZERO, false)] {
        let source = Source::new(Some(HOUR), |number| match number {
            1 => Fate::Gives,
            _ => Fate::Fails,
        });
        let cached = source.cached(RefreshPolicy::default());
        look(&cached, &source).await;
        source.environment.advance(HOUR - before);
        assert_eq!(cached.credentials().await.is_ok(), good, "{before:?}");
    }
}

/// Of an instance, the same moment is nothing special.
#[tokio::test(start_paused = true)]
async fn pauses_after_many_failures_are_longer_than_after_the_first() {
    let source = Source::new(Some(HOUR), |number| match number {
        1 => Fate::Gives,
        _ => Fate::Fails,
    });
    let cached = source.cached(RefreshPolicy::instance_metadata());
    look(&cached, &source).await;
    source.environment.advance(2 * HOUR);
    // The first pauses end within 11 s; of later ones, up to a minute, one in six does.
    for _ in 0..60 {
        look(&cached, &source).await;
        source.environment.advance(Duration::from_secs(11));
    }
    let asked = source.asked();
    assert!((8..45).contains(&asked), "{asked} fetches");
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_succeeds_ends_the_row_of_failures() {
    let source = Source::new(Some(HOUR), |number| match number {
        2..=20 => Fate::Fails,
        _ => Fate::Gives,
    });
    let cached = source.cached(RefreshPolicy::instance_metadata());
    look(&cached, &source).await;
    source.environment.advance(2 * HOUR);
    while look(&cached, &source).await.0 == "id-1" {
        source.environment.advance(Duration::from_secs(61));
    }
    assert_eq!(look(&cached, &source).await, ("id-21".to_owned(), 21));
}

#[tokio::test]
async fn a_fetch_that_panics_is_begun_again_by_those_who_wait() {
    let source = Source::new(None, |number| match number {
        1 | 2 => Fate::Panics,
        _ => Fate::Gives,
    });
    let cached = source.cached(RefreshPolicy::default());
    assert_eq!(look(&cached, &source).await, ("id-3".to_owned(), 3));
    let never = Source::new(None, |_| Fate::Panics);
    let cached = never.cached(RefreshPolicy::default());
    let error = cached.credentials().await.unwrap_err();
    assert_eq!(never.asked(), 3);
    assert_eq!(error.kind(), CredentialsErrorKind::Unreachable);
    assert_eq!(
        error.to_string(),
        "cached: the fetch was cancelled before it ended"
    );
    let never = Source::new(None, |_| Fate::Panics);
    let chain = Chain::new("both", vec![never.clone()]);
    let error = chain.credentials().await.unwrap_err();
    assert_eq!(never.asked(), 3);
    assert_eq!(
        error.to_string(),
        "both: the search was cancelled before it ended"
    );
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_hangs_ends_with_the_last_owner() {
    let source = Source::new(None, |_| Fate::Hangs);
    let cached = source.cached(RefreshPolicy::default());
    let chain = Chain::new("chain", vec![source.clone()]);
    for provider in [&cached as &dyn ProvideCredentials, &chain] {
        let waited = tokio::time::timeout(MOMENT, provider.credentials()).await;
        assert!(waited.is_err());
    }
    assert_eq!(source.asked(), 2);
    drop(chain);
    drop(cached);
    tokio::time::sleep(MOMENT).await;
    assert_eq!(Arc::strong_count(&source), 1, "the tasks are gone");
}

#[tokio::test(start_paused = true)]
async fn whoever_gave_credentials_hears_that_they_were_refused() {
    let (first, second) = (
        Source::new(None, |_| Fate::Fails),
        Source::new(None, |_| Fate::Gives),
    );
    let cached = second.cached(RefreshPolicy::default());
    let chain = Chain::new("chain", vec![first.clone(), Arc::new(cached)]);
    let found = chain.credentials().await.unwrap();
    chain.invalidate(&found);
    for source in [&first, &second] {
        assert_eq!(source.told.load(Ordering::SeqCst), 1);
    }
    let again = chain.credentials().await.unwrap();
    assert_eq!(again.access_key_id(), "id-2");
    assert_eq!(again.provider_name(), "chain/static_sts");
}

#[test]
fn the_most_telling_reason_is_that_of_a_chain() {
    use CredentialsErrorKind::{Disabled, Invalid, NotConfigured, Refused, Unreachable};
    let order = [NotConfigured, Disabled, Unreachable, Invalid, Refused];
    let error = |kind| CredentialsError::new("one", kind, "no");
    for (place, kind) in order.into_iter().enumerate() {
        for less in &order[..=place] {
            for tried in [[*less, kind], [kind, *less]] {
                let chain = CredentialsError::none_of("all", tried.map(error).to_vec());
                assert_eq!(chain.kind(), kind, "{tried:?}");
                assert_eq!((chain.provider(), chain.tried().len()), ("all", 2));
            }
        }
    }
    assert_eq!(
        CredentialsError::none_of("all", Vec::new()).kind(),
        NotConfigured
    );
}

#[test]
fn the_cause_of_an_error_is_told_once() {
    use std::error::Error as _;
    let caused = |message: &str| {
        let cause = std::io::Error::other("the cause");
        CredentialsError::caused_by("one", CredentialsErrorKind::Invalid, message, cause)
    };
    let source = |error: &CredentialsError| error.source().map(ToString::to_string);
    assert_eq!(source(&caused("no")).as_deref(), Some("the cause"));
    assert_eq!(source(&caused("no: the cause")), None);
    assert_eq!(caused("no").message(), "no");
}
