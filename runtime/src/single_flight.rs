//! One fetch at a time, whose outcome all that waited for it share.

use std::sync::{Arc, Mutex, PoisonError};

/// One fetch at a time: whoever comes while one is under way waits for it and shares its end,
/// failure included, so that a thousand callers of a dead service wait once and not a thousand
/// times in a row.
#[derive(Debug)]
pub(crate) struct SingleFlight<E> {
    gate: tokio::sync::Mutex<()>,
    /// How the last fetch ended: another value for each.
    ended: Mutex<Arc<Option<E>>>,
}

impl<E> Default for SingleFlight<E> {
    fn default() -> Self {
        Self {
            gate: tokio::sync::Mutex::default(),
            ended: Mutex::default(),
        }
    }
}

pub(crate) enum Turn<'a, E> {
    /// It is ours to fetch.
    Lead(Lead<'a, E>),
    /// A fetch ended while we waited: in an error, or in something that is there to be looked at.
    Over(Option<E>),
}

/// The right to fetch. Dropped without [`Lead::finish`] (a cancelled caller), it passes to the next
/// in line.
pub(crate) struct Lead<'a, E> {
    flight: &'a SingleFlight<E>,
    _gate: tokio::sync::MutexGuard<'a, ()>,
}

impl<E: Clone> SingleFlight<E> {
    /// Waits until it is this caller's turn, or until the fetch of another ended.
    pub(crate) async fn join(&self) -> Turn<'_, E> {
        let seen = self.last_end();
        let gate = self.gate.lock().await;
        let ended = self.last_end();
        if Arc::ptr_eq(&ended, &seen) {
            Turn::Lead(Lead {
                flight: self,
                _gate: gate,
            })
        } else {
            Turn::Over((*ended).clone())
        }
    }

    fn last_end(&self) -> Arc<Option<E>> {
        self.ended
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl<E: Clone> Lead<'_, E> {
    /// Tells those who wait how it went.
    pub(crate) fn finish(self, error: Option<E>) {
        let ended = &self.flight.ended;
        *ended.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(error);
    }
}
