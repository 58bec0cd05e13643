//! Credentials kept until they are about to expire, and refreshed apart from the calls that need them.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
    time::{Duration, SystemTime},
};

use crate::{future::BoxFuture, shared_task::SharedTask};

use super::{
    ProvideCredentials,
    error::{CredentialsError, CredentialsErrorKind},
    system::{Environment, ProcessEnvironment},
    types::Credentials,
};

/// A fetch that was cancelled is begun again by those who wait for it, so often at most.
const TRIES: u32 = 3;

/// When kept credentials are fetched again.
///
/// Of credentials that live for less than four times a span, a quarter of their life is taken in
/// its place: short lives do not turn every call into a fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefreshPolicy {
    /// So long before expiry new credentials are fetched in the background, while callers go on
    /// with the old.
    pub ahead: Duration,
    /// So long before expiry credentials count as expired: callers wait for new ones, and get the
    /// old ones when there are no new ones.
    pub margin: Duration,
    /// New credentials are looked for this long after a fetch, however far expiry is.
    pub every: Option<Duration>,
    /// Whether expired credentials are handed out as long as there are no new ones.
    pub past_expiry: bool,
    /// How long credentials that name no expiry are kept; `None` keeps them for good.
    pub unexpiring: Option<Duration>,
    /// A fetch that takes longer counts as failed.
    pub limit: Duration,
}

impl Default for RefreshPolicy {
    /// Refreshed from five minutes before expiry, used until expiry, 90 s for a fetch.
    fn default() -> Self {
        Self {
            ahead: Duration::from_secs(300),
            margin: Duration::ZERO,
            every: None,
            past_expiry: false,
            unexpiring: None,
            limit: Duration::from_secs(90),
        }
    }
}

impl RefreshPolicy {
    /// For the metadata service of an instance, which rotates credentials by itself: looked at
    /// every hour, and what is there is used while the service is away.
    pub fn instance_metadata() -> Self {
        Self {
            ahead: Duration::from_secs(30 * 60),
            every: Some(Duration::from_secs(60 * 60)),
            past_expiry: true,
            unexpiring: Some(Duration::from_secs(60 * 60)),
            ..Self::default()
        }
    }
}

/// Keeps what a provider gave until it is about to expire.
///
/// A fetch runs in a task of its own, one at a time, and does not end with the call that began it.
/// Callers wait for it only when nothing valid is left, and then share its result or its error. A
/// fetch that fails, takes too long or is cancelled while the kept credentials still work goes
/// unnoticed, and the next one waits for a random while that grows.
#[derive(Debug)]
pub struct Cached<P> {
    source: Arc<P>,
    policy: RefreshPolicy,
    environment: Arc<dyn Environment>,
    kept: Arc<RwLock<Kept>>,
    refresh: Arc<SharedTask<Fetched>>,
}

type Fetched = Result<Credentials, CredentialsError>;

#[derive(Debug, Default)]
struct Kept {
    credentials: Option<Credentials>,
    /// Handed out until then without a look at the source; `None` for good.
    use_until: Option<SystemTime>,
    /// From then on callers wait for new ones.
    stale_at: Option<SystemTime>,
    failures: u32,
}

impl Kept {
    fn forget(&mut self, rejected: &Credentials) {
        if let Some(held) = &self.credentials
            && held.same_secret(rejected)
        {
            *self = Self::default();
        }
    }
}

enum Look {
    Use(Credentials),
    Ageing(Credentials),
    Fetch,
}

impl<P: ProvideCredentials + 'static> Cached<P> {
    /// Keeps what `source` gives, under the default policy, by the clock of the process.
    pub fn new(source: P) -> Self {
        let (policy, kept, refresh) = Default::default();
        Self {
            source: Arc::new(source),
            policy,
            environment: Arc::new(ProcessEnvironment),
            kept,
            refresh,
        }
    }

    /// Another policy.
    pub fn policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Another clock.
    pub fn environment(mut self, environment: impl Environment + 'static) -> Self {
        self.environment = Arc::new(environment);
        self
    }

    async fn get(&self) -> Fetched {
        for _ in 0..TRIES {
            let waiter = match look_at(&self.kept, &*self.environment) {
                Look::Use(credentials) => return Ok(credentials),
                Look::Ageing(credentials) => {
                    self.refresh.start(|| self.next_fetch());
                    return Ok(credentials);
                }
                Look::Fetch => self.refresh.start(|| self.next_fetch()),
            };
            if let Some(waiter) = waiter
                && let Some(fetched) = waiter.wait().await
            {
                return fetched;
            }
        }
        let message = "the fetch was cancelled before it ended";
        Err(cancelled(message))
    }

    /// The fetch that is due, unless another one ended since the caller looked.
    fn next_fetch(&self) -> Option<impl Future<Output = Fetched> + Send + 'static> {
        if let Look::Use(_) = look_at(&self.kept, &*self.environment) {
            return None;
        }
        let mut pending = PendingFetch {
            kept: self.kept.clone(),
            policy: self.policy,
            environment: self.environment.clone(),
            has_ended: false,
        };
        let (source, limit) = (self.source.clone(), self.policy.limit);
        Some(async move {
            let fetched = tokio::time::timeout(limit, source.credentials()).await;
            pending.has_ended = true;
            pending.record(fetched.unwrap_or_else(|_| {
                Err(cancelled(&format!(
                    "no credentials within {} s",
                    limit.as_secs()
                )))
            }))
        })
    }
}

fn cancelled(message: &str) -> CredentialsError {
    CredentialsError::new("cached", CredentialsErrorKind::Unreachable, message)
}

fn look_at(kept: &RwLock<Kept>, environment: &dyn Environment) -> Look {
    let now = environment.now();
    let kept = read_kept(kept);
    let Some(credentials) = kept.credentials.clone() else {
        return Look::Fetch;
    };
    let reached = |at: SystemTime| now >= at;
    if !kept.use_until.is_some_and(reached) {
        Look::Use(credentials)
    } else if kept.stale_at.is_some_and(reached) {
        Look::Fetch
    } else {
        Look::Ageing(credentials)
    }
}

fn read_kept(kept: &RwLock<Kept>) -> RwLockReadGuard<'_, Kept> {
    kept.read().unwrap_or_else(PoisonError::into_inner)
}

fn write_kept(kept: &RwLock<Kept>) -> RwLockWriteGuard<'_, Kept> {
    kept.write().unwrap_or_else(PoisonError::into_inner)
}

/// A fetch that is under way, and where its outcome goes. One that is dropped before its end has
/// failed.
struct PendingFetch {
    kept: Arc<RwLock<Kept>>,
    policy: RefreshPolicy,
    environment: Arc<dyn Environment>,
    has_ended: bool,
}

impl PendingFetch {
    fn record(&self, fetched: Fetched) -> Fetched {
        let now = self.environment.now();
        let mut kept = write_kept(&self.kept);
        let error = match fetched {
            Ok(credentials) => {
                *kept = self.schedule(credentials.clone(), now);
                return Ok(credentials);
            }
            Err(error) => error,
        };
        kept.failures = kept.failures.saturating_add(1);
        let Some(credentials) = kept.credentials.clone() else {
            return Err(error);
        };
        let again = now + pick_pause(kept.failures);
        let again = match credentials.expires_at() {
            Some(expiry) if !self.policy.past_expiry && now >= expiry => return Err(error),
            Some(expiry) if !self.policy.past_expiry => again.min(expiry),
            _ => again,
        };
        kept.use_until = Some(again);
        Ok(credentials)
    }

    fn schedule(&self, credentials: Credentials, now: SystemTime) -> Kept {
        let (use_until, stale_at) = match credentials.expires_at() {
            // Expired by our clock, which may be the one that is wrong: the service will say. No
            // fetch for each call.
            Some(expiry) if expiry <= now => (Some(now + pick_pause(1)), Some(now)),
            Some(expiry) => {
                let life = expiry.duration_since(now).unwrap_or_default();
                let before = |span: Duration| expiry.checked_sub(span.min(life / 4));
                let every = self.policy.every.map(|every| now + every);
                let use_until = every.into_iter().chain(before(self.policy.ahead)).min();
                (use_until, before(self.policy.margin))
            }
            None => (self.policy.unexpiring.map(|span| now + span), None),
        };
        Kept {
            credentials: Some(credentials),
            use_until,
            stale_at,
            ..Kept::default()
        }
    }
}

impl Drop for PendingFetch {
    fn drop(&mut self) {
        if !self.has_ended {
            let _ = self.record(Err(cancelled("the fetch was cancelled")));
        }
    }
}

impl<P> Drop for Cached<P> {
    fn drop(&mut self) {
        self.refresh.cancel();
    }
}

impl<P: ProvideCredentials + 'static> ProvideCredentials for Cached<P> {
    fn ready(&self) -> Option<Credentials> {
        match look_at(&self.kept, &*self.environment) {
            Look::Use(credentials) => Some(credentials),
            Look::Ageing(_) | Look::Fetch => None,
        }
    }

    fn credentials(&self) -> BoxFuture<'_, Fetched> {
        Box::pin(self.get())
    }

    fn invalidate(&self, rejected: &Credentials) {
        write_kept(&self.kept).forget(rejected);
        self.source.invalidate(rejected);
    }
}

/// A random pause after a failed fetch: up to ten seconds, up to a minute when failures go on.
fn pick_pause(failures: u32) -> Duration {
    pause_of(failures, RandomState::new().hash_one(failures))
}

/// A second or more, and less than the longest.
fn pause_of(failures: u32, random: u64) -> Duration {
    Duration::from_millis(1_000 + random % (longest_pause(failures) - 1_000))
}

/// In milliseconds.
fn longest_pause(failures: u32) -> u64 {
    2_u64
        .saturating_pow(failures)
        .saturating_mul(5_000)
        .min(60_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_fetched_since_a_caller_looked_is_not_fetched_again() {
        let cached = Cached::new(Credentials::new("id", "secret"));
        let (early, late) = (cached.next_fetch(), cached.next_fetch());
        early.unwrap().await.unwrap();
        assert!(cached.next_fetch().is_none());
        // One that was asked for before is as good.
        late.unwrap().await.unwrap();
    }

    #[test]
    fn the_longest_pause_doubles_from_ten_seconds_to_a_minute() {
        for (failures, expected) in [
            (1, 10_000),
            (2, 20_000),
            (3, 40_000),
            (4, 60_000),
            (64, 60_000),
            (u32::MAX, 60_000),
        ] {
            assert_eq!(longest_pause(failures), expected, "{failures} failures");
        }
    }

    #[test]
    fn credentials_that_come_expired_are_used_for_the_first_pause() {
        let pending = PendingFetch {
            kept: Arc::default(),
            policy: RefreshPolicy::default(),
            environment: Arc::new(ProcessEnvironment),
            has_ended: true,
        };
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let used_for = || {
            let expired = Credentials::new("id", "secret").expiring_at(now);
            let kept = pending.schedule(expired, now);
            assert_eq!(kept.stale_at, Some(now));
            kept.use_until.and_then(|end| end.duration_since(now).ok())
        };
        let spans: Vec<_> = (0..300).map(|_| used_for().unwrap()).collect();
        let second = Duration::from_secs(1);
        assert!(
            spans
                .iter()
                .all(|span| (second..second * 10).contains(span))
        );
        assert!(spans.iter().max() > Some(&(second * 8)));
    }

    #[test]
    fn a_pause_is_a_second_or_more_and_less_than_the_longest() {
        let pause = |random| pause_of(1, random).as_millis();
        for (random, expected) in [(0, 1_000), (1, 1_001), (8_999, 9_999), (9_000, 1_000)] {
            assert_eq!(pause(random), expected);
        }
    }

    #[test]
    fn pauses_grow_with_failures_up_to_a_minute() {
        // A pause is the same for the same number of failures and another hasher, which is random.
        let longest = |failures| (0..300).map(|_| pick_pause(failures)).max();
        let shortest = |failures| (0..300).map(|_| pick_pause(failures)).min();
        let seconds = |count| Some(Duration::from_secs(count));
        assert!(longest(1) <= seconds(10) && longest(1) > seconds(8));
        assert!(longest(2) <= seconds(20) && longest(2) > seconds(16));
        for failures in [4, 20, u32::MAX] {
            assert!(longest(failures) <= seconds(60) && longest(failures) > seconds(50));
            assert!(shortest(failures) >= seconds(1) && shortest(failures) < seconds(5));
        }
    }
}
