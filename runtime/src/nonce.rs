//! Texts that no other request has.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::sign::hex_digits;

/// A text that no other request has: 32 hex digits.
pub(crate) struct Nonce([[u8; 2]; 16]);

impl Nonce {
    pub(crate) fn as_str(&self) -> &str {
        // Digits are ASCII.
        std::str::from_utf8(self.0.as_flattened()).unwrap_or_default()
    }
}

/// A new one.
///
/// Half is random, half is the time in nanoseconds, so that neither a forked process (which
/// inherits the generator's state) nor a coarse clock repeats one.
pub(crate) fn new_nonce() -> Nonce {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let nanoseconds = now
        .as_secs()
        .wrapping_mul(1_000_000_000)
        .wrapping_add(u64::from(now.subsec_nanos()));
    let halves = [fastrand::u64(..), nanoseconds].map(u64::to_be_bytes);
    Nonce(hex_digits(halves.as_flattened()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn never_twice() {
        let all = (0..10_000).map(|_| super::new_nonce().as_str().to_owned());
        let all: std::collections::HashSet<String> = all.collect();
        assert_eq!(all.len(), 10_000);
        assert!(all.iter().all(|nonce| nonce.len() == 32));
    }

    /// A fork inherits the random half, and a coarse clock repeats the other.
    #[test]
    fn one_half_is_random_and_the_other_is_the_time() {
        use std::time::{Duration, SystemTime, UNIX_EPOCH};
        let half = |digits: &str| u64::from_str_radix(digits, 16).unwrap();
        let (mut ones, mut zeros) = (0, 0);
        for _ in 0..100 {
            let before = SystemTime::now() - Duration::from_millis(1);
            let nonce = super::new_nonce().as_str().to_owned();
            let random = half(&nonce[..16]);
            (ones, zeros) = (ones | random, zeros | !random);
            let time = UNIX_EPOCH + Duration::from_nanos(half(&nonce[16..]));
            assert!(before <= time && time <= SystemTime::now(), "{nonce}");
        }
        assert_eq!(
            (ones, zeros),
            (u64::MAX, u64::MAX),
            "each bit is of both kinds"
        );
    }
}
