use super::ProvideCredentials;
use super::environment::Environment;
use super::error::CredentialsError;
use super::types::Credentials;
use crate::flight::{Flight, Lead, Turn};
use crate::future::BoxFuture;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

/// When kept credentials are fetched anew.
///
/// Of credentials that live for less than four times a span, a quarter of their life is taken in its place: short
/// lives do not turn every call into a fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefreshPolicy {
    /// So long before expiry one caller fetches new credentials while the others go on with the old.
    pub ahead: Duration,
    /// So long before expiry every caller waits for new credentials.
    pub margin: Duration,
    /// New credentials are looked for this long after a fetch, however far expiry is.
    pub every: Option<Duration>,
    /// Whether expired credentials are handed out as long as no new ones are to be had.
    pub past_expiry: bool,
    /// How long credentials that name no expiry are kept; `None` keeps them for good.
    pub unexpiring: Option<Duration>,
}

impl Default for RefreshPolicy {
    /// One caller refreshes from five minutes before expiry, all wait from three minutes before expiry.
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
    /// For the metadata service of an instance, which rotates credentials by itself: looked at every hour, and what is
    /// there is used while the service is away.
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
/// One fetch runs at a time, and those who wait for it share its result or its error. A fetch that fails while the
/// kept credentials still work goes unnoticed, and the next one waits for a random while that grows.
#[derive(Debug)]
pub struct Cached<P> {
    source: P,
    policy: RefreshPolicy,
    environment: Arc<dyn Environment>,
    kept: RwLock<Kept>,
    flight: Flight<CredentialsError>,
}

#[derive(Debug, Default)]
struct Kept {
    credentials: Option<Credentials>,
    refresh_at: Option<SystemTime>,
    stale_at: Option<SystemTime>,
    failures: u32,
    /// No fetch before this, as long as there is something to use.
    not_before: Option<SystemTime>,
}

enum Look {
    Use(Credentials),
    Ageing(Credentials),
    Fetch,
}

impl<P: ProvideCredentials> Cached<P> {
    /// Keeps what `source` gives, under `policy`, by the clock of `environment`.
    pub fn new(source: P, policy: RefreshPolicy, environment: Arc<dyn Environment>) -> Self {
        let (kept, flight) = Default::default();
        Self {
            source,
            policy,
            environment,
            kept,
            flight,
        }
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        loop {
            match self.look() {
                Look::Use(credentials) => return Ok(credentials),
                Look::Ageing(credentials) => {
                    return match self.flight.try_lead() {
                        Some(lead) => self.fetch(lead).await,
                        None => Ok(credentials),
                    };
                }
                Look::Fetch => match self.flight.turn().await {
                    Turn::Over(Some(error)) => return Err(error),
                    Turn::Over(None) => {}
                    // Between the look and the turn another fetch may have ended.
                    Turn::Lead(lead) => match self.look() {
                        Look::Use(credentials) => return Ok(credentials),
                        Look::Ageing(_) | Look::Fetch => return self.fetch(lead).await,
                    },
                },
            }
        }
    }

    fn look(&self) -> Look {
        let now = self.environment.now();
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let Some(credentials) = kept.credentials.clone() else {
            return Look::Fetch;
        };
        let reached = |at: Option<SystemTime>| at.is_some_and(|at| now >= at);
        if !reached(kept.refresh_at)
            || kept
                .not_before
                .is_some_and(|at| now < at && self.works(&credentials, now))
        {
            Look::Use(credentials)
        } else if reached(kept.stale_at) {
            Look::Fetch
        } else {
            Look::Ageing(credentials)
        }
    }

    fn works(&self, credentials: &Credentials, now: SystemTime) -> bool {
        self.policy.past_expiry || credentials.expires_at().is_none_or(|at| now < at)
    }

    async fn fetch(
        &self,
        lead: Lead<'_, CredentialsError>,
    ) -> Result<Credentials, CredentialsError> {
        let fetched = self.source.credentials().await;
        let now = self.environment.now();
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let result = match fetched {
            Ok(credentials) => {
                *kept = self.schedule(credentials.clone(), now);
                Ok(credentials)
            }
            Err(error) => {
                kept.failures = kept.failures.saturating_add(1);
                kept.not_before = Some(now + pause(kept.failures));
                match &kept.credentials {
                    Some(credentials) if self.works(credentials, now) => Ok(credentials.clone()),
                    _ => Err(error),
                }
            }
        };
        drop(kept);
        lead.end(result.as_ref().err().cloned());
        result
    }

    fn schedule(&self, credentials: Credentials, now: SystemTime) -> Kept {
        let (refresh_at, stale_at) = match credentials.expires_at() {
            Some(expiry) => {
                let life = expiry.duration_since(now).unwrap_or_default();
                let before = |span: Duration| expiry.checked_sub(span.min(life / 4));
                let ahead = before(self.policy.ahead);
                let every = self.policy.every.map(|every| now + every);
                (
                    every.into_iter().chain(ahead).min(),
                    before(self.policy.margin),
                )
            }
            None => (self.policy.unexpiring.map(|span| now + span), None),
        };
        Kept {
            credentials: Some(credentials),
            refresh_at,
            stale_at,
            failures: 0,
            not_before: None,
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
fn pause(failures: u32) -> Duration {
    let longest = 10_000_u64
        .max(100_u64.saturating_mul(1 << failures.min(20)))
        .min(60_000);
    Duration::from_millis(1_000 + RandomState::new().hash_one(failures) % (longest - 1_000))
}
