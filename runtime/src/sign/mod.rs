//! Signatures, without any I/O: a request, credentials, a time and a nonce in, a signed request
//! out.
//!
//! [`sign`] does all of it; [`rpc`], [`roa`] and [`acs3`] hold the steps of each scheme for those
//! who need one alone.
//!
//! ```
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! use alicloud_runtime::encode::{Params, Position};
//! use alicloud_runtime::sign::{Signature, Stamp, Unsigned, sign};
//! use alicloud_runtime::{Credentials, OperationSpec, Product};
//!
//! static ECS: Product = Product::new("Ecs", "2014-05-26");
//! let operation = OperationSpec::rpc(&ECS, "DescribeRegions");
//! let mut params = Params::new();
//! params.push(Position::Query, "AcceptLanguage", "en-US");
//! let unsigned = Unsigned {
//!     operation: &operation,
//!     origin: "https://ecs.aliyuncs.com",
//!     params: &params,
//!     headers: &[],
//! };
//! let stamp = Stamp { time: UNIX_EPOCH + Duration::from_secs(1_716_193_800), nonce: "never-used-before" };
//! let signed = sign(&unsigned, &Credentials::new("id", "secret"), Signature::default(), &stamp)?;
//! assert_eq!(signed.request.url, "https://ecs.aliyuncs.com/?AcceptLanguage=en-US");
//! assert_eq!(signed.request.header("x-acs-date"), Some("2024-05-20T08:30:00Z"));
//! # Ok::<(), alicloud_runtime::sign::SignError>(())
//! ```

pub mod acs3;
mod hash;
mod headers;
mod pairs;
mod path;
mod percent;
mod request;
pub mod roa;
pub mod rpc;
mod time;
mod types;

use std::time::SystemTime;

pub(crate) use hash::hex_digits;
pub use hash::sha256_hex;
pub use pairs::{Pair, canonical_query};
pub use percent::{percent_encode, percent_encoded};
pub use request::sign;
#[cfg(any(feature = "jiff", feature = "time", feature = "chrono"))]
pub(crate) use time::print_iso8601;
pub(crate) use time::{Moment, NoMoment, parse_iso8601};
pub use time::{http_date, iso8601, parse_time};
pub use types::{SignError, Signed, Unsigned};

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signature {
    /// ACS3-HMAC-SHA256. The default: it is the scheme that the documentation recommends for both
    /// styles, it covers the headers and the body, and no secret-bearing parameter shows in the
    /// URL.
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
