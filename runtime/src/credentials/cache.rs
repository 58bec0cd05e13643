//! Credentials kept until they are about to expire, and refreshed once for all callers.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use crate::{
    future::BoxFuture,
    single_flight::{Lead, SingleFlight, Turn},
};

use super::{
    ProvideCredentials,
    error::CredentialsError,
    system::{Environment, ProcessEnvironment},
    types::Credentials,
};

/// When kept credentials are fetched again.
///
/// Of credentials that live for less than four times a span, a quarter of their life is taken in
/// its place: short lives do not turn every call into a fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefreshPolicy {
    /// So long before expiry one caller fetches new credentials while the others go on with the
    /// old.
    pub ahead: Duration,
    /// So long before expiry every caller waits for new credentials.
    pub margin: Duration,
    /// New credentials are looked for this long after a fetch, however far expiry is.
    pub every: Option<Duration>,
    /// Whether expired credentials are handed out as long as there are no new ones.
    pub past_expiry: bool,
    /// How long credentials that name no expiry are kept; `None` keeps them for good.
    pub unexpiring: Option<Duration>,
}

impl Default for RefreshPolicy {
    /// One caller refreshes from five minutes before expiry, all wait from three minutes before
    /// expiry.
    fn default() -> Self {
        Self {
            ahead: Duration::from_secs(300),
            margin: Duration::from_secs(180),
            every: None,
            past_expiry: false,
            unexpiring: None,
        }
    }
}

impl RefreshPolicy {
    /// For the metadata service of an instance, which rotates credentials by itself: looked at
    /// every hour, and what is there is used while the service is away.
    pub fn instance_metadata() -> Self {
        Self {
            ahead: Duration::from_secs(30 * 60),
            margin: Duration::from_secs(15 * 60),
            every: Some(Duration::from_secs(60 * 60)),
            past_expiry: true,
            unexpiring: Some(Duration::from_secs(60 * 60)),
        }
    }
}

/// Keeps what a provider gave until it is about to expire.
///
/// One fetch runs at a time, and those who wait for it share its result or its error. A fetch that
/// fails while the kept credentials still work goes unnoticed, and the next one waits for a random
/// while that grows.
#[derive(Debug)]
pub struct Cached<P> {
    source: P,
    policy: RefreshPolicy,
    environment: Arc<dyn Environment>,
    kept: RwLock<Kept>,
    flight: SingleFlight<CredentialsError>,
}

#[derive(Debug, Default)]
struct Kept {
    credentials: Option<Credentials>,
    /// Handed out until then without a look at the source; `None` for good.
    use_until: Option<SystemTime>,
    /// From then on every caller waits for new ones.
    stale_at: Option<SystemTime>,
    failures: u32,
}

enum Look {
    Use(Credentials),
    Ageing(Credentials),
    Fetch,
}

impl<P: ProvideCredentials> Cached<P> {
    /// Keeps what `source` gives, under the default policy, by the clock of the process.
    pub fn new(source: P) -> Self {
        let (policy, kept, flight) = Default::default();
        Self {
            source,
            policy,
            environment: Arc::new(ProcessEnvironment),
            kept,
            flight,
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

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        loop {
            match self.look_up() {
                Look::Use(credentials) => return Ok(credentials),
                Look::Ageing(credentials) => {
                    return match self.flight.try_lead() {
                        Some(lead) => self.refresh(lead).await,
                        None => Ok(credentials),
                    };
                }
                Look::Fetch => match self.flight.join().await {
                    Turn::Over(Some(error)) => return Err(error),
                    Turn::Over(None) => {}
                    Turn::Lead(lead) => return self.refresh(lead).await,
                },
            }
        }
    }

    fn look_up(&self) -> Look {
        let now = self.environment.now();
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
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

    async fn refresh(
        &self,
        lead: Lead<'_, CredentialsError>,
    ) -> Result<Credentials, CredentialsError> {
        // Between the caller's look and its lead another fetch may have ended.
        if let Look::Use(credentials) = self.look_up() {
            return Ok(credentials);
        }
        let fetched = self.source.credentials().await;
        let result = self.record_outcome(fetched);
        lead.finish(result.as_ref().err().cloned());
        result
    }

    fn record_outcome(
        &self,
        fetched: Result<Credentials, CredentialsError>,
    ) -> Result<Credentials, CredentialsError> {
        let now = self.environment.now();
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
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
            failures: 0,
        }
    }
}

impl<P: ProvideCredentials> ProvideCredentials for Cached<P> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }

    fn invalidate(&self, rejected: &Credentials) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept
            .credentials
            .as_ref()
            .is_some_and(|held| held.same_secret(rejected))
        {
            *kept = Kept::default();
        }
        drop(kept);
        self.source.invalidate(rejected);
    }
}

/// A random pause after a failed fetch: up to ten seconds, up to a minute when failures go on.
fn pick_pause(failures: u32) -> Duration {
    let longest = 10_000_u64
        .max(100_u64.saturating_mul(1 << failures.min(20)))
        .min(60_000);
    Duration::from_millis(1_000 + RandomState::new().hash_one(failures) % (longest - 1_000))
}
