//! What was observed of one way to place a row, and the points for it.

use crate::{
    model::Observation,
    shape::evidence::{self, PointTable},
};

/// Observations that one placement can make several times: the first ones of the enum.
const REPEATABLE: usize = 3;

/// Points, and the observations that they are for. Small, since the search makes very many.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    pub(crate) points: f32,
    /// A bit for each observation.
    seen: u64,
    /// How often each of the repeatable ones was made.
    times: [u8; REPEATABLE],
}

impl Tally {
    /// Adds an observation.
    pub(crate) fn add(&mut self, table: &PointTable, observation: Observation) {
        let ix = observation as usize;
        self.points += table[ix];
        self.seen |= 1 << ix;
        if let Some(times) = self.times.get_mut(ix) {
            *times = times.saturating_add(1);
        }
    }

    /// Whether nothing was observed.
    pub(crate) fn is_empty(self) -> bool {
        self.seen == 0
    }

    /// The observations, in the order of the enum.
    pub(crate) fn observations(self) -> Vec<Observation> {
        let mut out = Vec::new();
        for (ix, observation) in Observation::ALL.iter().enumerate() {
            if self.seen & (1 << ix) != 0 {
                let times = self.times.get(ix).map_or(1, |times| usize::from(*times));
                out.extend(std::iter::repeat_n(*observation, times));
            }
        }
        out
    }

    /// How sure the placement is when the next best tree lags by `margin`.
    pub(crate) fn confidence(self, margin: f32) -> f32 {
        evidence::confidence(&self.observations(), margin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_that_is_closed_twice_counts_twice() {
        let table = evidence::points_in_use();
        let mut tally = Tally::default();
        for observation in [
            Observation::ExampleHas,
            Observation::ContainerClosed,
            Observation::ContainerClosed,
        ] {
            tally.add(&table, observation);
        }
        let seen = tally.observations();
        assert_eq!(
            seen,
            [
                Observation::ContainerClosed,
                Observation::ContainerClosed,
                Observation::ExampleHas
            ]
        );
        let sum: f32 = seen.iter().map(|o| evidence::points(*o)).sum();
        assert!((tally.points - sum).abs() < 1e-5);
    }
}
