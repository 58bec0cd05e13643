//! Compressed bodies, unpacked within bounds: of what comes, of what comes out, and of the time in
//! between during which nothing else runs.

use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use flate2::write::MultiGzDecoder;

use crate::transport::{TransportError, TransportErrorKind, bounded_buffer::BoundedBuffer};

/// So many bytes are unpacked before the clock is looked at: twenty of them may be a whole stream.
const SLICE: usize = 128;
/// Then other tasks, and the limits of the call, have their turn.
const TURN: Duration = Duration::from_millis(2);
/// What packing may add to a body that cannot be made smaller.
const OVERHEAD: usize = 64;

pub(super) struct Unpacker {
    decoder: MultiGzDecoder<BoundedBuffer>,
    /// Bytes that came so far. None may have come at all: responses without a body carry the header
    /// too.
    packed: usize,
}

impl Unpacker {
    pub(super) fn new(buffer: BoundedBuffer) -> Self {
        Self {
            decoder: MultiGzDecoder::new(buffer),
            packed: 0,
        }
    }

    pub(super) async fn write(&mut self, chunk: &[u8]) -> Result<(), TransportError> {
        self.packed = self.packed.saturating_add(chunk.len());
        let limit = self.decoder.get_ref().limit();
        if self.packed
            > limit
                .saturating_add(limit / OVERHEAD)
                .saturating_add(OVERHEAD)
        {
            return Err(self.decoder.get_ref().too_large());
        }
        let mut since = Instant::now();
        for slice in chunk.chunks(SLICE) {
            let outcome = self.decoder.write_all(slice);
            outcome.map_err(|error| unpack_error(error, self.decoder.get_ref().too_large()))?;
            if is_over(since.elapsed()) {
                tokio::task::yield_now().await;
                since = Instant::now();
            }
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, TransportError> {
        if self.packed == 0 {
            return Ok(Vec::new());
        }
        // The last bytes come out only now.
        let too_large = self.decoder.get_ref().too_large();
        let unpacked = self.decoder.finish();
        let buffer = unpacked.map_err(|error| unpack_error(error, too_large))?;
        Ok(buffer.into_bytes())
    }
}

/// Whether others have waited long enough.
fn is_over(taken: Duration) -> bool {
    taken > TURN
}

fn unpack_error(error: io::Error, too_large: TransportError) -> TransportError {
    if error.kind() == io::ErrorKind::FileTooLarge {
        return too_large;
    }
    let message = format!("the response cannot be unpacked: {error}");
    TransportError::described(TransportErrorKind::Io, message, error)
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    /// Empty streams one after the other: many bytes in, none out.
    fn empty_members(count: usize) -> Vec<u8> {
        let empty = GzEncoder::new(Vec::new(), Compression::best());
        empty.finish().unwrap().repeat(count)
    }

    #[tokio::test]
    async fn of_packed_bytes_no_more_are_read_than_packing_may_add_to_the_limit() {
        const LIMIT: usize = 6_400;
        const MOST: usize = 6_400 + 100 + 64;
        let members = empty_members(400);
        let outcome = async |parts: &[usize]| {
            let mut unpacker = Unpacker::new(BoundedBuffer::new(0, LIMIT));
            let mut rest = members.as_slice();
            for part in parts {
                let (chunk, after) = rest.split_at(*part);
                unpacker.write(chunk).await?;
                rest = after;
            }
            Ok::<_, TransportError>(())
        };
        assert!(outcome(&[MOST]).await.is_ok());
        assert!(outcome(&[MOST - 1, 1]).await.is_ok());
        for parts in [&[MOST + 1][..], &[MOST, 1]] {
            let error = outcome(parts).await.unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::TooLarge, "{error}");
        }
        let broken = Unpacker::new(BoundedBuffer::new(0, LIMIT))
            .write(b"not packed")
            .await;
        assert_eq!(broken.unwrap_err().kind(), TransportErrorKind::Io);
    }

    #[test]
    fn a_turn_takes_two_milliseconds() {
        assert!(!is_over(Duration::from_millis(2)));
        assert!(is_over(Duration::from_micros(2_001)));
    }

    #[tokio::test]
    async fn others_have_their_turn_every_two_milliseconds_and_no_more_often() {
        let members = empty_members(2_000);
        let mut unpacker = Unpacker::new(BoundedBuffer::new(0, 0));
        let started = Instant::now();
        let mut turns = 0;
        let mut writing = pin!(unpacker.write(&members));
        std::future::poll_fn(|cx| {
            let progress = writing.as_mut().poll(cx);
            turns += u32::from(progress.is_pending());
            progress
        })
        .await
        .unwrap();
        let taken = started.elapsed();
        assert!(turns > 0, "in one go of {taken:?}");
        assert!(TURN * turns <= taken, "{turns} turns in {taken:?}");
    }
}
