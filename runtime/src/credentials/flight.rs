use super::error::CredentialsError;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// One fetch at a time: whoever comes while one is under way waits for it and shares its end, failure included, so
/// that a thousand callers of a dead service wait once and not a thousand times in a row.
#[derive(Debug, Default)]
pub(super) struct Flight {
    gate: tokio::sync::Mutex<()>,
    ended: Mutex<Ended>,
}

#[derive(Debug, Default)]
struct Ended {
    count: u64,
    error: Option<CredentialsError>,
}

pub(super) enum Turn<'a> {
    /// It is ours to fetch.
    Lead(Lead<'a>),
    /// A fetch ended while we waited: in an error, or in something that is there to be looked at.
    Over(Option<CredentialsError>),
}

/// The right to fetch. Dropped without [`Lead::end`] (a cancelled caller), it passes to the next in line.
pub(super) struct Lead<'a> {
    flight: &'a Flight,
    _gate: tokio::sync::MutexGuard<'a, ()>,
}

impl Flight {
    /// Waits for one's turn.
    pub(super) async fn turn(&self) -> Turn<'_> {
        let seen = self.ended().count;
        let gate = self.gate.lock().await;
        let ended = self.ended();
        if ended.count == seen {
            Turn::Lead(Lead {
                flight: self,
                _gate: gate,
            })
        } else {
            Turn::Over(ended.error.clone())
        }
    }

    /// The right to fetch, unless someone else has it.
    pub(super) fn try_lead(&self) -> Option<Lead<'_>> {
        self.gate.try_lock().ok().map(|gate| Lead {
            flight: self,
            _gate: gate,
        })
    }

    fn ended(&self) -> MutexGuard<'_, Ended> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lead<'_> {
    /// Tells those who wait how it went.
    pub(super) fn end(self, error: Option<CredentialsError>) {
        let mut ended = self.flight.ended();
        ended.count += 1;
        ended.error = error;
    }
}
