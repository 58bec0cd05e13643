//! Signatures, without any I/O: a request, credentials, a time and a nonce in, a signed request out.
//!
//! [`sign`] does all of it; [`rpc`], [`roa`] and [`acs3`] hold the steps of each scheme for those who need one alone.

pub mod acs3;
mod hash;
mod pairs;
mod path;
mod percent;
mod request;
pub mod roa;
pub mod rpc;
mod time;

pub use hash::sha256_hex;
pub use pairs::{Pair, canonical_query};
pub use percent::{percent_encode, percent_encoded};
pub use request::{SignError, Signed, Unsigned, sign};
pub use time::{http_date, iso8601, parse_time};

use std::time::SystemTime;

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signature {
    /// ACS3-HMAC-SHA256. The default: it is the scheme that the documentation recommends for both styles, it covers the
    /// headers and the body, and no secret-bearing parameter shows in the URL.
    #[default]
    Acs3HmacSha256,
    /// Signature version 1.0 of either style, with HMAC-SHA1: for gateways that know no other.
    HmacSha1,
}

/// What makes one attempt differ from the next: its time, and a text that is never used twice.
#[derive(Clone, Copy, Debug)]
pub struct Stamp<'a> {
    /// The time that the service compares with its own clock.
    pub time: SystemTime,
    /// Different for every request, retries included.
    pub nonce: &'a str,
}
