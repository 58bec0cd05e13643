//! What a body is collected in.

use std::io::{self, Write};

use crate::transport::{TransportError, TransportErrorKind};

/// A buffer that refuses to grow beyond its limit.
pub(super) struct BoundedBuffer {
    bytes: Vec<u8>,
    limit: usize,
}

impl BoundedBuffer {
    /// With room for `ahead` bytes at first and `limit` in all, 0 for no limit.
    pub(super) fn new(ahead: usize, limit: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(ahead),
            limit: if limit == 0 { usize::MAX } else { limit },
        }
    }

    fn is_full(&self, more: usize) -> bool {
        self.bytes.len().saturating_add(more) > self.limit
    }

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
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
