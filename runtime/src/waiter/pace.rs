//! The pauses between the calls of a wait.

use std::{
    hash::{BuildHasher, RandomState},
    time::Duration,
};

/// The pauses between calls: each longer than the one before by half, up to a longest, and each a
/// little off, so that many who began together do not go on together.
#[derive(Clone, Debug)]
pub(super) struct Pace {
    next: Duration,
    longest: Duration,
}

impl Pace {
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        Self {
            next: first.min(longest),
            longest,
        }
    }

    /// The next pause.
    pub(super) fn next(&mut self) -> Duration {
        let pause = self.next;
        self.next = pause.saturating_add(pause / 2).min(self.longest);
        let tenths = u32::try_from(RandomState::new().hash_one(0) % 100).unwrap_or(0);
        pause * 9 / 10 + pause / 10 * tenths / 100
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::new(Duration::from_secs(2), Duration::from_secs(30))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_longest() {
        let mut pace = Pace::new(Duration::from_secs(2), Duration::from_secs(10));
        let pauses: Vec<f64> = (0..8).map(|_| pace.next().as_secs_f64()).collect();
        for (pause, expected) in pauses
            .iter()
            .zip([2.0, 3.0, 4.5, 6.75, 10.0, 10.0, 10.0, 10.0])
        {
            assert!(*pause <= expected && *pause >= expected * 0.9, "{pauses:?}");
        }
    }
}
