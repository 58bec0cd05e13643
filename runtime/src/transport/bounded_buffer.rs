//! What a body is collected in.

use std::io::{self, Write};

use super::{TransportError, TransportErrorKind};

/// What is allocated ahead at most: the length of a response is the peer's claim.
const AHEAD: usize = 1 << 20;

/// A buffer that refuses to grow beyond its limit.
pub(super) struct BoundedBuffer {
    bytes: Vec<u8>,
    announced: usize,
    limit: usize,
}

impl BoundedBuffer {
    /// For as many bytes as were `announced`, 0 when none were, and at most `limit`, 0 for no limit.
    pub(super) fn new(announced: usize, limit: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(announced.min(AHEAD)),
            announced,
            limit: if limit == 0 { usize::MAX } else { limit },
        }
    }

    fn is_full(&self, more: usize) -> bool {
        self.bytes.len().saturating_add(more) > self.limit
    }

    /// Grows as if nothing was announced, but to no more than that: the last time it doubles would cost up
    /// to as much again.
    fn grow(&mut self, more: usize) {
        let length = self.bytes.len();
        if more > self.bytes.capacity() - length {
            let left = self.announced.saturating_sub(length);
            if more <= left {
                self.bytes.reserve_exact(length.max(more).min(left));
            }
        }
    }

    #[cfg(feature = "http")]
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(super) fn too_large(&self) -> TransportError {
        let message = format!("the response is larger than {} bytes", self.limit);
        TransportError::new(TransportErrorKind::TooLarge, message)
    }
}

impl Write for BoundedBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_full(bytes.len()) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.grow(bytes.len());
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_takes_what_its_limit_allows_and_no_byte_more() {
        let mut buffer = BoundedBuffer::new(0, 5);
        buffer.write_all(b"abc").unwrap();
        let error = buffer.write_all(b"def").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        buffer.write_all(b"de").unwrap();
        buffer.write_all(b"").unwrap();
        assert!(buffer.write_all(b"f").is_err());
        let error = buffer.too_large();
        assert_eq!(error.kind(), TransportErrorKind::TooLarge);
        assert_eq!(error.to_string(), "the response is larger than 5 bytes");
        assert_eq!(
            (buffer.limit, buffer.into_bytes().as_slice()),
            (5, &b"abcde"[..])
        );
        let mut open = BoundedBuffer::new(10, 0);
        open.write_all(&[0; 1000]).unwrap();
        assert_eq!(open.limit, usize::MAX);
    }

    /// What a buffer has room for after each of some writes.
    fn room(announced: usize, writes: &[usize]) -> Vec<usize> {
        let mut buffer = BoundedBuffer::new(announced, 0);
        let after = |length: &usize| {
            buffer.write_all(&vec![7; *length]).unwrap();
            buffer.bytes.capacity()
        };
        writes.iter().map(after).collect()
    }

    #[test]
    fn a_buffer_grows_by_as_much_as_came_and_no_further_than_was_announced() {
        let twice = 2 * AHEAD;
        assert_eq!(
            room(5 * AHEAD, &[AHEAD, 10, 10, AHEAD - 20, 1]),
            [AHEAD, twice, twice, twice, 2 * twice]
        );
        // The rest, exactly or less, or more than the rest.
        assert_eq!(room(AHEAD + 10, &[AHEAD - 4, 14]), [AHEAD, AHEAD + 10]);
        assert_eq!(room(AHEAD + 10, &[AHEAD - 4, 20]), [AHEAD, twice]);
        // More at once than came before.
        assert_eq!(room(5 * AHEAD, &[10, AHEAD + 5]), [AHEAD, AHEAD + 15]);
    }

    #[test]
    fn what_was_announced_is_believed_as_far_as_it_came() {
        let part = [7; 100_000];
        let announced = 50 * part.len();
        let mut buffer = BoundedBuffer::new(announced, 0);
        assert_eq!(buffer.bytes.capacity(), AHEAD);
        for _ in 0..50 {
            buffer.write_all(&part).unwrap();
            assert!(buffer.bytes.capacity() <= AHEAD.max(2 * buffer.bytes.len() + part.len()));
        }
        assert_eq!(buffer.bytes.capacity(), announced);
        // More than was announced is taken, too.
        buffer.write_all(&part).unwrap();
        assert_eq!(buffer.into_bytes(), [7; 51 * 100_000]);
    }
}
