//! A response with what came with it.

use std::{
    borrow::Cow,
    fmt,
    ops::{Deref, DerefMut},
};

use serde_json::Value;

use crate::{
    decode::{Decode, DecodeValue, Decoder, Findings, Mismatch, decode_text, json_text, paths},
    transport::HttpResponse,
};

use super::sent::Sent;

/// A typed response with everything that came with it.
#[derive(Clone)]
pub struct Reply<T> {
    value: T,
    raw: RawReply,
    mismatches: Vec<Mismatch>,
    unknown: Vec<usize>,
    /// Their paths, where the body is not kept.
    named: Vec<String>,
}

impl<T> Reply<T> {
    pub(crate) fn new(value: T, raw: RawReply, findings: Findings) -> Self {
        Self {
            value,
            raw,
            mismatches: findings.mismatches,
            unknown: findings.unknown,
            named: findings.named,
        }
    }

    /// The typed response alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The typed response, and the response as it came.
    pub fn into_parts(self) -> (T, RawReply) {
        (self.value, self.raw)
    }

    /// The identifier of the request at the service, from the response or its headers.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.raw.status()
    }

    /// The first header of the response with this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.raw.header(name)
    }

    /// The response as it came, without its body where that is larger than
    /// [`ConfigBuilder::max_raw_body`](crate::ConfigBuilder::max_raw_body).
    pub fn raw(&self) -> &RawReply {
        &self.raw
    }

    /// Fields that could not be read as documented, with their paths.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }

    /// Paths of members that the documentation does not know; [`RawReply::json`] reaches them where the body
    /// is kept. Looked up anew with each call.
    pub fn unknown_fields(&self) -> Vec<String> {
        if !self.raw.is_body_kept() {
            return self.named.clone();
        }
        match json_text(&self.raw.text()) {
            Some(json) if !self.unknown.is_empty() => paths(&json, self.unknown.iter().copied()),
            _ => Vec::new(),
        }
    }

    /// Applies `map` to the typed response.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Reply<U> {
        Reply {
            value: map(self.value),
            raw: self.raw,
            mismatches: self.mismatches,
            unknown: self.unknown,
            named: self.named,
        }
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Reply<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("value", &self.value)
            .field("mismatches", &self.mismatches)
            .finish_non_exhaustive()
    }
}

/// Skips every member of a response.
struct Nothing;

impl Decode for Nothing {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        d.unknown(name);
    }
}

/// A response as it came.
#[derive(Clone, Debug)]
pub struct RawReply {
    response: HttpResponse,
    /// From the body, or masked; else it is in a header.
    request_id: Option<String>,
    attempts: u32,
    is_body_kept: bool,
}

impl RawReply {
    pub(crate) fn new(response: HttpResponse, attempts: u32) -> Self {
        Self {
            response,
            request_id: None,
            attempts,
            is_body_kept: true,
        }
    }

    pub(crate) fn set_request_id(&mut self, id: Option<String>) {
        self.request_id = id;
    }

    fn id_in_header(&self) -> Option<&str> {
        self.response.header("x-acs-request-id")
    }

    /// Looks for the identifier in the body, unless a header contained it.
    pub(crate) fn find_request_id(&mut self) {
        if self.request_id().is_none()
            && let Some(json) = json_text(&self.text())
        {
            let found = decode_text(&json, &mut Nothing).request_id;
            self.request_id = found;
        }
    }

    /// Masks an identifier that repeats what the request carried.
    pub(crate) fn scrub_request_id(&mut self, sent: &Sent) {
        if let Some(id) = &mut self.request_id {
            sent.scrub_text(id);
        } else if let Some(id) = self.id_in_header()
            && let Some(masked) = sent.find_secret(id)
        {
            self.request_id = Some(masked);
        }
    }

    pub(crate) fn response(&self) -> &HttpResponse {
        &self.response
    }

    /// Takes the body for a while.
    pub(crate) fn take_body(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.response.body)
    }

    pub(crate) fn put_body(&mut self, body: Vec<u8>) {
        self.response.body = body;
    }

    pub(crate) fn free_body(&mut self) {
        self.put_body(Vec::new());
        self.is_body_kept = false;
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// The first header of this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.header(name)
    }

    /// Names and values of the headers, in the order in which they came.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.response.headers.iter()
    }

    /// Whether the body is here. That of a typed call is freed while it is read when it is larger than
    /// [`ConfigBuilder::max_raw_body`](crate::ConfigBuilder::max_raw_body), so that a long list does not take
    /// its memory twice; all that asks for the body says then what it says of an empty one.
    pub fn is_body_kept(&self) -> bool {
        self.is_body_kept
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.response.body
    }

    /// The body, without a copy.
    pub fn into_body(self) -> Vec<u8> {
        self.response.body
    }

    /// The body as text; what is not UTF-8 is replaced.
    pub fn text(&self) -> Cow<'_, str> {
        // The checking reader is many times as fast as the replacing one.
        match std::str::from_utf8(&self.response.body) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => String::from_utf8_lossy(&self.response.body),
        }
    }

    /// The body as untyped JSON; `None` when it is not JSON.
    pub fn json(&self) -> Option<Value> {
        let text = self.text();
        let mut decoder = Decoder::new(&text);
        let value = Value::decode(&mut decoder);
        value.filter(|_| decoder.findings().broken.is_none())
    }

    /// The identifier of the request at the service.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref().or_else(|| self.id_in_header())
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}
