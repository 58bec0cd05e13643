use std::time::{SystemTime, UNIX_EPOCH};

/// A text that no other request has: 32 hex digits.
///
/// Half is random, half is the time in nanoseconds, so that neither a forked process (which inherits the generator's
/// state) nor a coarse clock repeats one.
pub(crate) fn nonce() -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let nanoseconds = now
        .as_secs()
        .wrapping_mul(1_000_000_000)
        .wrapping_add(u64::from(now.subsec_nanos()));
    let mut out = String::with_capacity(32);
    for half in [fastrand::u64(..), nanoseconds] {
        for shift in (0..64).step_by(4).rev() {
            let digit = u32::try_from(half >> shift & 15).unwrap_or_default();
            out.push(char::from_digit(digit, 16).unwrap_or('0'));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn never_twice() {
        let all: std::collections::HashSet<String> = (0..10_000).map(|_| super::nonce()).collect();
        assert_eq!(all.len(), 10_000);
        assert!(all.iter().all(|nonce| nonce.len() == 32));
    }
}
