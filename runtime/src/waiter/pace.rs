//! The pauses between the calls of a wait.

use std::time::Duration;

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
        shorten(pause, fastrand::u64(..))
    }
}

/// A pause that is up to a tenth shorter, by a random number.
fn shorten(pause: Duration, random: u64) -> Duration {
    let hundredths = (random % 100) as u32;
    pause * 9 / 10 + pause / 10 * hundredths / 100
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
    fn pauses_are_up_to_a_tenth_shorter() {
        let pause = |random| shorten(Duration::from_secs(10), random).as_millis();
        let of_random = [0, 1, 50, 99, 100, 150].map(pause);
        assert_eq!(of_random, [9_000, 9_010, 9_500, 9_990, 9_000, 9_500]);
    }

    #[test]
    fn pauses_are_two_seconds_at_first_and_thirty_in_the_end() {
        let usual = Pace::default();
        assert_eq!((usual.next.as_secs(), usual.longest.as_secs()), (2, 30));
        let reversed = Pace::new(Duration::from_secs(9), Duration::from_secs(5));
        assert_eq!(reversed.next.as_secs(), 5);
    }

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
