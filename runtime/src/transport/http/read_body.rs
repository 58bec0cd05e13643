//! A response as a whole, up to the size that is allowed.

use std::io::Write;

use http_body_util::BodyExt;
use hyper::{
    Response,
    body::{Body, Incoming},
    header::{self, HeaderMap},
};

use crate::transport::{
    Headers, HttpResponse, TransportError, TransportErrorKind, bounded_buffer::BoundedBuffer,
    with_causes,
};

#[cfg(feature = "gzip")]
use super::unpack::Unpacker;

/// Asks for the compression that can be read.
#[cfg(feature = "gzip")]
pub(super) fn accept_gzip(headers: &mut HeaderMap) {
    if !headers.contains_key(header::ACCEPT_ENCODING) {
        let gzip = header::HeaderValue::from_static("gzip");
        headers.insert(header::ACCEPT_ENCODING, gzip);
    }
}

/// None can be read.
#[cfg(not(feature = "gzip"))]
pub(super) fn accept_gzip(_: &mut HeaderMap) {}

/// Reads the response to its end. A `limit` of 0 means no limit.
pub(super) async fn read_body(
    response: Response<Incoming>,
    limit: usize,
) -> Result<HttpResponse, TransportError> {
    let (mut head, mut body) = response.into_parts();
    let announced = body.size_hint().exact().unwrap_or_default();
    let buffer = BoundedBuffer::new(usize::try_from(announced).unwrap_or_default(), limit);
    if announced > buffer.limit() as u64 {
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
        headers: copy_headers(&head.headers),
        body: sink.finish()?,
    })
}

fn copy_headers(map: &HeaderMap) -> Headers {
    let size = |(name, value): (&header::HeaderName, &header::HeaderValue)| {
        name.as_str().len() + value.len()
    };
    let mut headers = Headers::with_capacity(map.len(), map.iter().map(size).sum());
    for (name, value) in map {
        headers.push(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
    }
    headers
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
            Self::Plain(buffer) => Ok(buffer.into_bytes()),
            #[cfg(feature = "gzip")]
            Self::Packed(unpacker) => unpacker.finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_copied_into_room_for_all_of_them() {
        let mut map = HeaderMap::new();
        for (name, value) in [(header::CONTENT_TYPE, "text/xml"), (header::SERVER, "a")] {
            map.insert(name, header::HeaderValue::from_static(value));
        }
        let headers = copy_headers(&map);
        let all: Vec<_> = headers.iter().collect();
        assert_eq!(all, [("content-type", "text/xml"), ("server", "a")]);
        let (text, _) = headers.into_text();
        assert_eq!(text.capacity(), text.len());
    }
}
