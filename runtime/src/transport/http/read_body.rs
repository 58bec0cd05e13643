//! A response as a whole, up to the size that is allowed.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use http_body_util::BodyExt;
use hyper::{
    Response,
    body::{Body, Incoming},
    header::{self, HeaderMap},
};

use crate::transport::{Header, HttpResponse, TransportError, TransportErrorKind, with_causes};

#[cfg(feature = "gzip")]
use super::unpack::Unpacker;

/// What is allocated ahead at most: the length of a response is the peer's claim.
const AHEAD: u64 = 1 << 20;

/// Asks for the compression that can be read.
pub(super) fn accept_gzip(headers: &mut HeaderMap) {
    if cfg!(feature = "gzip") && !headers.contains_key(header::ACCEPT_ENCODING) {
        let gzip = header::HeaderValue::from_static("gzip");
        headers.insert(header::ACCEPT_ENCODING, gzip);
    }
}

/// Reads the response to its end. A `limit` of 0 means no limit.
pub(super) async fn read_body(
    response: Response<Incoming>,
    limit: usize,
) -> Result<HttpResponse, TransportError> {
    let (mut head, mut body) = response.into_parts();
    let announced = body.size_hint().exact().unwrap_or(0);
    let ahead = usize::try_from(announced.min(AHEAD)).unwrap_or(0);
    let buffer = BoundedBuffer {
        bytes: Vec::with_capacity(ahead),
        limit: if limit == 0 { usize::MAX } else { limit },
    };
    if announced > buffer.limit as u64 {
        return Err(buffer.too_large());
    }
    let mut sink = BodySink::new(buffer, &mut head.headers);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| {
            let message = with_causes(&error);
            TransportError::described(TransportErrorKind::Io, message, error)
        })?;
        if let Some(chunk) = frame.data_ref() {
            sink.write_chunk(chunk).await?;
        }
    }
    Ok(HttpResponse {
        status: head.status.as_u16(),
        headers: head.headers.iter().map(copy_header).collect(),
        body: sink.finish()?,
    })
}

fn copy_header((name, value): (&header::HeaderName, &header::HeaderValue)) -> Header {
    let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
    (Cow::Owned(name.as_str().to_owned()), value)
}

/// A buffer that refuses to grow beyond its limit.
pub(super) struct BoundedBuffer {
    bytes: Vec<u8>,
    limit: usize,
}

impl BoundedBuffer {
    fn is_full(&self, more: usize) -> bool {
        self.bytes.len().saturating_add(more) > self.limit
    }

    #[cfg(feature = "gzip")]
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    #[cfg(feature = "gzip")]
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

/// Where the body goes.
enum BodySink {
    Plain(BoundedBuffer),
    #[cfg(feature = "gzip")]
    Packed(Box<Unpacker>),
}

impl BodySink {
    #[cfg(feature = "gzip")]
    fn new(buffer: BoundedBuffer, headers: &mut HeaderMap) -> Self {
        let packed = headers
            .get(header::CONTENT_ENCODING)
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"gzip"));
        if !packed {
            return Self::Plain(buffer);
        }
        // They describe what came, not what is handed on.
        headers.remove(header::CONTENT_ENCODING);
        headers.remove(header::CONTENT_LENGTH);
        Self::Packed(Box::new(Unpacker::new(buffer)))
    }

    #[cfg(not(feature = "gzip"))]
    fn new(buffer: BoundedBuffer, _: &mut HeaderMap) -> Self {
        Self::Plain(buffer)
    }

    async fn write_chunk(&mut self, chunk: &[u8]) -> Result<(), TransportError> {
        match self {
            Self::Plain(buffer) => buffer.write_all(chunk).map_err(|_| buffer.too_large()),
            #[cfg(feature = "gzip")]
            Self::Packed(unpacker) => unpacker.write(chunk).await,
        }
    }

    fn finish(self) -> Result<Vec<u8>, TransportError> {
        match self {
            Self::Plain(buffer) => Ok(buffer.bytes),
            #[cfg(feature = "gzip")]
            Self::Packed(unpacker) => unpacker.finish(),
        }
    }
}
