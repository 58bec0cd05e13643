//! Compressed bodies, unpacked within bounds: of what comes, of what comes out, and of the time in
//! between during which nothing else runs.

use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use flate2::write::MultiGzDecoder;

use crate::transport::{TransportError, TransportErrorKind};

use super::bounded_buffer::BoundedBuffer;

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
            if since.elapsed() > TURN {
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

fn unpack_error(error: io::Error, too_large: TransportError) -> TransportError {
    if error.kind() == io::ErrorKind::FileTooLarge {
        return too_large;
    }
    let message = format!("the response cannot be unpacked: {error}");
    TransportError::described(TransportErrorKind::Io, message, error)
}
