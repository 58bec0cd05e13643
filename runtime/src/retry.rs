//! When a failed attempt is followed by another.

use std::{
    fmt,
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};

use crate::error::{Error, ErrorKind};

/// Decides after each failed attempt. Safety is settled before: a policy is only asked when
/// repeating does no harm.
pub trait Retry: Send + Sync + fmt::Debug {
    /// How long to wait before the next attempt, or `None` to give up.
    fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;

    /// A call succeeded.
    fn succeeded(&self) {}
}

/// An attempt that failed in a way that allows another.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// How many attempts were made, this one included.
    pub attempts: u32,
    /// What happened.
    pub error: &'a Error,
    /// How long the service asked to wait.
    pub retry_after: Option<Duration>,
}

impl<'a> FailedAttempt<'a> {
    pub(crate) fn new(attempts: u32, error: &'a Error, retry_after: Option<Duration>) -> Self {
        Self {
            attempts,
            error,
            retry_after,
        }
    }
}

/// Exponential backoff with full jitter and a budget that all calls of a configuration share.
///
/// The budget keeps a failing service from being hit by many times the usual load: each retry takes
/// from it, each success gives a little back, and when it is empty calls fail at once.
pub struct Backoff {
    max_attempts: u32,
    base: Duration,
    cap: Duration,
    budget: AtomicI64,
}

/// Size of the budget; at [`COST`] a retry it allows 100 retries in a row.
const BUDGET: i64 = 500;
const COST: i64 = 5;
const GAIN: i64 = 1;

impl Backoff {
    /// Three attempts. Between them a random wait of up to 100 ms, then 200 ms, … and at most 20 s;
    /// what the service asks for, at most 20 s, is waited in addition.
    pub fn new() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(100),
            cap: Duration::from_secs(20),
            budget: AtomicI64::new(BUDGET),
        }
    }

    /// No second attempt.
    pub fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// Attempts in all, the first included.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The longest wait before the second attempt; it doubles with each further one.
    pub fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// The longest random wait, and the longest one that the service may ask for. The two add up.
    pub fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Backoff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backoff")
            .field("max_attempts", &self.max_attempts)
            .field("base", &self.base)
            .field("cap", &self.cap)
            .field("budget", &self.budget.load(Ordering::Relaxed))
            .finish()
    }
}

impl Retry for Backoff {
    fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        if failed.attempts >= self.max_attempts {
            return None;
        }
        let take = |budget: i64| (budget >= COST).then(|| budget - COST);
        self.budget
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .ok()?;
        let doubled = 2u32
            .checked_pow(failed.attempts.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let most = self.base.saturating_mul(doubled).min(self.cap);
        let jittered = most.mul_f64(fastrand::f64());
        // Waiting less than the service asks for only earns another refusal.
        Some(match failed.retry_after {
            Some(asked) => asked.min(self.cap).saturating_add(jittered),
            None => jittered,
        })
    }

    fn succeeded(&self) {
        let give = |budget: i64| (budget < BUDGET).then_some(budget + GAIN);
        // Already full is as good.
        let _ = self
            .budget
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}

/// Whether another attempt does no harm.
///
/// What was refused before it was carried out may always be repeated. Where the outcome is unknown,
/// only an operation that changes nothing or that carries an idempotency token may.
pub(crate) fn is_safe(kind: ErrorKind, repeatable: bool) -> bool {
    match kind {
        ErrorKind::Throttled | ErrorKind::Connect => true,
        ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Transport => repeatable,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(attempts: u32, error: &Error, retry_after: Option<u64>) -> FailedAttempt<'_> {
        FailedAttempt::new(attempts, error, retry_after.map(Duration::from_millis))
    }

    #[test]
    fn waits_grow_and_end() {
        let error = Error::new(ErrorKind::Throttled, "");
        let policy = Backoff::new().max_attempts(4);
        for (attempts, most) in [(1, 100), (2, 200), (3, 400)] {
            let delay = policy.delay(&failed(attempts, &error, None)).unwrap();
            assert!(delay <= Duration::from_millis(most));
        }
        assert_eq!(policy.delay(&failed(4, &error, None)), None);
        assert_eq!(Backoff::never().delay(&failed(1, &error, None)), None);
    }

    #[test]
    fn a_full_budget_grows_no_further_and_any_other_by_one() {
        let policy = Backoff::new();
        for (before, after) in [(BUDGET, BUDGET), (BUDGET - 1, BUDGET), (0, 1)] {
            policy.budget.store(before, Ordering::Relaxed);
            policy.succeeded();
            assert_eq!(policy.budget.load(Ordering::Relaxed), after);
        }
    }

    /// The shortest and the longest of many waits after so many attempts.
    fn range(policy: &Backoff, attempts: u32) -> (Duration, Duration) {
        let error = Error::new(ErrorKind::Throttled, "");
        let waits: Vec<Duration> = (0..400)
            .map(|_| {
                policy.budget.store(BUDGET, Ordering::Relaxed);
                policy.delay(&failed(attempts, &error, None)).unwrap()
            })
            .collect();
        (*waits.iter().min().unwrap(), *waits.iter().max().unwrap())
    }

    #[test]
    fn waits_double_up_to_the_cap_and_are_spread_over_all_of_it() {
        let policy = Backoff::new()
            .max_attempts(u32::MAX)
            .cap(Duration::from_secs(2));
        for (attempts, most) in [
            (1, 100),
            (2, 200),
            (3, 400),
            (5, 1600),
            (6, 2000),
            (40, 2000),
            (4000, 2000),
        ] {
            let most = Duration::from_millis(most);
            let (shortest, longest) = range(&policy, attempts);
            // Of 400 draws the longest falls short of nine tenths once in 10^18 runs.
            assert!(
                longest <= most && longest > most * 9 / 10,
                "{attempts}: {longest:?}"
            );
            assert!(shortest < most / 10, "{attempts}: {shortest:?}");
        }
        let slow = Backoff::new()
            .base(Duration::from_secs(60))
            .cap(Duration::from_secs(1));
        let longest = range(&slow, 1).1;
        assert!(
            longest <= Duration::from_secs(1) && longest > Duration::from_millis(900),
            "the cap holds for the first wait too, which may be that long: {longest:?}"
        );
    }

    #[test]
    fn only_what_may_be_repeated_is() {
        for (kind, always, repeatable) in [
            (ErrorKind::Throttled, true, true),
            (ErrorKind::Connect, true, true),
            (ErrorKind::Server, false, true),
            (ErrorKind::Timeout, false, true),
            (ErrorKind::Transport, false, true),
            (ErrorKind::TooLarge, false, false),
            (ErrorKind::Signature, false, false),
            (ErrorKind::InvalidRequest, false, false),
            (ErrorKind::Conflict, false, false),
        ] {
            assert_eq!(
                (is_safe(kind, false), is_safe(kind, true)),
                (always, repeatable),
                "{kind:?}"
            );
        }
    }

    #[test]
    fn the_budget_is_full_at_most() {
        let policy = Backoff::new();
        (0..1000).for_each(|_| policy.succeeded());
        assert_eq!(policy.budget.load(Ordering::Relaxed), BUDGET);
    }

    #[test]
    fn the_service_may_ask_for_more_but_not_for_ever() {
        let error = Error::new(ErrorKind::Throttled, "");
        let policy = Backoff::new();
        assert!(
            policy.delay(&failed(1, &error, Some(1500))).unwrap() >= Duration::from_millis(1500)
        );
        assert!(
            policy.delay(&failed(1, &error, Some(3_600_000))).unwrap() <= Duration::from_secs(21)
        );
    }

    #[test]
    fn an_empty_budget_ends_retries_until_calls_succeed() {
        let error = Error::new(ErrorKind::Server, "");
        let policy = Backoff::new();
        let retries = (0..1000)
            .filter(|_| policy.delay(&failed(1, &error, None)).is_some())
            .count();
        assert_eq!(retries, 100);
        (1..COST).for_each(|_| policy.succeeded());
        assert!(policy.delay(&failed(1, &error, None)).is_none());
        policy.succeeded();
        assert!(policy.delay(&failed(1, &error, None)).is_some());
        assert!(policy.delay(&failed(1, &error, None)).is_none());
    }

    #[test]
    fn calls_that_succeed_give_all_of_the_budget_back() {
        let error = Error::new(ErrorKind::Server, "");
        let policy = Backoff::new();
        for _ in 0..40 {
            assert!(policy.delay(&failed(1, &error, None)).is_some());
        }
        assert_eq!(policy.budget.load(Ordering::Relaxed), BUDGET - 40 * COST);
        (1..40 * COST).for_each(|_| policy.succeeded());
        assert_eq!(policy.budget.load(Ordering::Relaxed), BUDGET - 1);
        policy.succeeded();
        assert_eq!(policy.budget.load(Ordering::Relaxed), BUDGET);
    }

    /// All that a service told to wait come back at the same moment otherwise.
    #[test]
    fn what_a_service_asks_for_is_spread_as_well() {
        let error = Error::new(ErrorKind::Throttled, "");
        let policy = Backoff::new();
        let asked = Duration::from_millis(1500);
        let waits: Vec<Duration> = (0..50)
            .map(|_| policy.delay(&failed(1, &error, Some(1500))).unwrap())
            .collect();
        let (shortest, longest) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
        assert!(*shortest >= asked && *longest <= asked + Duration::from_millis(100));
        assert!(
            *longest - *shortest > Duration::from_millis(10),
            "{waits:?}"
        );
    }

    #[test]
    fn policies_are_what_is_said_of_them() {
        let shown = |policy: Backoff| format!("{policy:?}");
        let usual = "Backoff { max_attempts: 3, base: 100ms, cap: 20s, budget: 500 }";
        assert_eq!(shown(Backoff::new()), usual);
        assert_eq!(shown(Backoff::default()), usual);
        let own = Backoff::new()
            .base(Duration::from_secs(1))
            .cap(Duration::from_secs(2));
        let own = own.max_attempts(7);
        assert_eq!(
            shown(own),
            "Backoff { max_attempts: 7, base: 1s, cap: 2s, budget: 500 }"
        );
    }
}
