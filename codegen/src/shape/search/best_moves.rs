//! The best moves of a row: those that states are made of.

use crate::shape::evidence::{BEAM, HOPELESS};

use super::beam::Move;

/// So many points of difference may come of the order in which points are added.
const ROUNDING: f32 = 0.25;

/// Moves of one row, of which the best are kept. Of equal ones the first goes before: the search is deterministic.
pub(super) struct BestMoves {
    moves: Vec<Move>,
    /// A key for each move that may be kept: the lesser the better.
    keys: Vec<u64>,
    best: f32,
    /// Moves with fewer points are not among the best.
    least: f32,
}

impl Default for BestMoves {
    fn default() -> Self {
        Self {
            moves: Vec::new(),
            keys: Vec::new(),
            best: f32::NEG_INFINITY,
            least: f32::NEG_INFINITY,
        }
    }
}

impl BestMoves {
    pub(super) fn clear(&mut self) {
        self.moves.clear();
        self.keys.clear();
        (self.best, self.least) = (f32::NEG_INFINITY, f32::NEG_INFINITY);
    }

    /// Whether a move with so many points at most may be among the best.
    pub(super) fn may_take(&self, most: f32) -> bool {
        most + ROUNDING >= self.least
    }

    pub(super) fn push(&mut self, m: Move) {
        if m.score < self.least {
            return;
        }
        self.keys.push(key(m.score, self.moves.len()));
        self.moves.push(m);
        if m.score > self.best {
            self.best = m.score;
            self.least = self.least.max(m.score - HOPELESS);
        }
        if self.keys.len() >= 2 * BEAM {
            self.keep_best();
            let last = self.keys.iter().max();
            let last = last.map_or(f32::NEG_INFINITY, |key| self.move_of(*key).score);
            self.least = self.least.max(last);
        }
    }

    fn keep_best(&mut self) {
        if self.keys.len() > BEAM {
            self.keys.select_nth_unstable(BEAM);
            self.keys.truncate(BEAM);
        }
    }

    fn move_of(&self, key: u64) -> &Move {
        &self.moves[key as u32 as usize]
    }

    /// The best ones, the best of all first.
    pub(super) fn sorted(&mut self) -> impl Iterator<Item = &Move> {
        self.keep_best();
        self.keys.sort_unstable();
        let hopeful = self.best - HOPELESS;
        let moves = self.keys.iter().map(|key| self.move_of(*key));
        moves.filter(move |m| m.score >= hopeful)
    }
}

/// A number that is less the more points a move has, and of equal ones for the earlier one.
fn key(score: f32, number: usize) -> u64 {
    // As `f32::total_cmp` has it.
    let bits = score.to_bits() as i32;
    let ordered = bits ^ (((bits >> 31) as u32) >> 1) as i32;
    let descending = !(ordered as u32 ^ 1 << 31);
    u64::from(descending) << 32 | number as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_points_go_before_and_of_equal_ones_the_earlier() {
        let moves = [-1.5, 0.0, 3.0, 3.0, -0.25, 40.0];
        let mut order: Vec<usize> = (0..moves.len()).collect();
        order.sort_by_key(|number| key(moves[*number], *number));
        assert_eq!(order, [5, 2, 3, 1, 4, 0]);
    }
}
