//! An answer as a whole, up to the size that is allowed.

use std::borrow::Cow;
use std::io::{self, Write};

use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper::header::HeaderMap;
use hyper::{Response, header};

use super::{Header, HttpResponse, TransportError, TransportErrorKind, with_causes};

/// What is allocated ahead at most: the length of an answer is the peer's claim.
const AHEAD: u64 = 1 << 20;

/// Says which packed answers can be read.
pub(super) fn accept_packed(headers: &mut HeaderMap) {
    if cfg!(feature = "gzip") && !headers.contains_key(header::ACCEPT_ENCODING) {
        let gzip = header::HeaderValue::from_static("gzip");
        headers.insert(header::ACCEPT_ENCODING, gzip);
    }
}

/// Reads the answer to its end. A `limit` of 0 is none.
pub(super) async fn collect(
    answer: Response<Incoming>,
    limit: usize,
) -> Result<HttpResponse, TransportError> {
    let (mut head, mut body) = answer.into_parts();
    let announced = body.size_hint().exact().unwrap_or(0);
    let ahead = usize::try_from(announced.min(AHEAD)).unwrap_or(0);
    let room = Room {
        bytes: Vec::with_capacity(ahead),
        limit: if limit == 0 { usize::MAX } else { limit },
    };
    if announced > room.limit as u64 {
        return Err(room.too_large());
    }
    let mut sink = Sink::new(room, &mut head.headers);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| {
            let message = with_causes(&error);
            TransportError::described(TransportErrorKind::Io, message, error)
        })?;
        if let Some(chunk) = frame.data_ref() {
            sink.take(chunk)?;
        }
    }
    Ok(HttpResponse {
        status: head.status.as_u16(),
        headers: head.headers.iter().map(header_of).collect(),
        body: sink.finish()?,
    })
}

fn header_of((name, value): (&header::HeaderName, &header::HeaderValue)) -> Header {
    let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
    (Cow::Owned(name.as_str().to_owned()), value)
}

/// A buffer that refuses to grow beyond its limit.
struct Room {
    bytes: Vec<u8>,
    limit: usize,
}

impl Room {
    fn is_full(&self, more: usize) -> bool {
        self.bytes.len().saturating_add(more) > self.limit
    }

    fn too_large(&self) -> TransportError {
        let message = format!("the answer is larger than {} bytes", self.limit);
        TransportError::new(TransportErrorKind::TooLarge, message)
    }
}

impl Write for Room {
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
enum Sink {
    Plain(Room),
    #[cfg(feature = "gzip")]
    Packed {
        decoder: Box<flate2::write::MultiGzDecoder<Room>>,
        /// Answers without a body may carry the header too.
        is_empty: bool,
    },
}

impl Sink {
    #[cfg(feature = "gzip")]
    fn new(room: Room, headers: &mut HeaderMap) -> Self {
        let packed = headers
            .get(header::CONTENT_ENCODING)
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"gzip"));
        if !packed {
            return Self::Plain(room);
        }
        // They describe what came, not what is handed on.
        headers.remove(header::CONTENT_ENCODING);
        headers.remove(header::CONTENT_LENGTH);
        Self::Packed {
            decoder: Box::new(flate2::write::MultiGzDecoder::new(room)),
            is_empty: true,
        }
    }

    #[cfg(not(feature = "gzip"))]
    fn new(room: Room, _: &mut HeaderMap) -> Self {
        Self::Plain(room)
    }

    fn take(&mut self, chunk: &[u8]) -> Result<(), TransportError> {
        let (room, outcome) = match self {
            Self::Plain(room) => {
                let outcome = room.write_all(chunk);
                (&*room, outcome)
            }
            #[cfg(feature = "gzip")]
            Self::Packed { decoder, is_empty } => {
                *is_empty &= chunk.is_empty();
                let outcome = decoder.write_all(chunk);
                (decoder.get_ref(), outcome)
            }
        };
        outcome.map_err(|error| match error.kind() {
            io::ErrorKind::FileTooLarge => room.too_large(),
            _ => not_gzip(error),
        })
    }

    fn finish(self) -> Result<Vec<u8>, TransportError> {
        match self {
            Self::Plain(room) => Ok(room.bytes),
            #[cfg(feature = "gzip")]
            Self::Packed { is_empty: true, .. } => Ok(Vec::new()),
            #[cfg(feature = "gzip")]
            Self::Packed { decoder, .. } => match decoder.finish() {
                Ok(room) => Ok(room.bytes),
                Err(error) => Err(not_gzip(error)),
            },
        }
    }
}

fn not_gzip(error: io::Error) -> TransportError {
    let message = format!("the answer cannot be unpacked: {error}");
    TransportError::described(TransportErrorKind::Io, message, error)
}
