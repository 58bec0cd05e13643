//! Texts that no other request has.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::sign::hex;

/// A text that no other request has: 32 hex digits.
///
/// Half is random, half is the time in nanoseconds, so that neither a forked process (which
/// inherits the generator's state) nor a coarse clock repeats one.
pub(crate) fn new_nonce() -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let nanoseconds = now
        .as_secs()
        .wrapping_mul(1_000_000_000)
        .wrapping_add(u64::from(now.subsec_nanos()));
    let number = u128::from(fastrand::u64(..)) << 64 | u128::from(nanoseconds);
    hex(&number.to_be_bytes())
}

#[cfg(test)]
mod tests {
    #[test]
    fn never_twice() {
        let all: std::collections::HashSet<String> =
            (0..10_000).map(|_| super::new_nonce()).collect();
        assert_eq!(all.len(), 10_000);
        assert!(all.iter().all(|nonce| nonce.len() == 32));
    }
}
