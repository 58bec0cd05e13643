//! What the generated `alicloud` crate runs on: client, credentials, signing, transport, retries, decoding and errors.
//!
//! This crate knows no product. A generated crate declares its operations by the traits [`Operation`],
//! [`Encode`](encode::Encode) and [`Decode`](decode::Decode) and forwards its client methods to [`Client::call`]; what is
//! not generated can be called by name:
//!
//! ```
//! use alicloud_runtime::transport::{HttpResponse, Replay};
//! use alicloud_runtime::{Client, Config, Credentials, Product};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), alicloud_runtime::Error> {
//! static ECS: Product = Product::new("Ecs", "2014-05-26");
//! let config = Config::builder()
//!     .endpoint("ecs.aliyuncs.com")
//!     .credentials(Credentials::new("id", "secret"))
//!     // Without this line the call goes over the network.
//!     .transport(Replay::answering([HttpResponse::new(200, r#"{"RequestId":"r-1"}"#)]))
//!     .build()?;
//! let reply = Client::new(&config, &ECS).raw("DescribeRegions").read_only().await?;
//! assert_eq!(reply.request_id(), Some("r-1"));
//! # Ok(())
//! # }
//! ```
//!
//! | module | what |
//! | --- | --- |
//! | [`credentials`] | providers, the default chain, caching |
//! | [`sign`] | signatures without any I/O |
//! | [`transport`] | how requests travel; recording and replaying |
//! | [`endpoint`] | where a product is reached |
//! | [`encode`], [`decode`] | typed requests and answers |
//! | [`paging`] | answers that come in pages |
//!
//! Features: `rustls` (default) or `native-tls`, `gzip`, `blocking` (calls without an async runtime), `stream` (pages
//! and items as a `Stream`), `tracing`, `serde` (values of open enums
//! can be serialised); `http` alone is the transport without TLS.

#![warn(missing_debug_implementations)]

mod answer;
mod attempt;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod config;
pub mod credentials;
pub mod decode;
mod empty;
pub mod encode;
pub mod endpoint;
mod error;
mod execution;
mod flight;
pub mod future;
mod hook;
mod macros;
mod nonce;
mod operation;
mod origin;
pub mod paging;
#[doc(hidden)]
pub mod plain;
mod product;
mod raw;
mod reply;
mod retry;
pub mod sign;
mod trace;
pub mod transport;
mod value;
pub mod waiter;

pub use call::Call;
pub use client::Client;
pub use config::{Config, ConfigBuilder};
pub use credentials::{Credentials, CredentialsError, ProvideCredentials};
pub use decode::Mismatch;
pub use empty::EmptyResponse;
pub use error::{
    Error, ErrorCode, ErrorInfo, ErrorKind, NoDocumentedErrors, OperationError, ServiceError,
};
pub use hook::{CallContext, Hook};
pub use operation::{Operation, OperationInfo, OperationSpec};
pub use product::{Endpoints, Network, Product, RegionalEndpoint};
pub use raw::RawCall;
pub use reply::{RawReply, Reply};
pub use retry::{Backoff, FailedAttempt, Retry};
/// Untyped JSON, for what the documentation leaves open.
pub use serde_json::Value;
pub use sign::Signature;
pub use transport::Transport;
pub use value::{Open, UnknownValue, ValueEnum};

/// Everything that generated code needs.
#[doc(hidden)]
pub mod codegen {
    pub use std::collections::BTreeMap;

    pub use serde_json::Value;

    pub use crate::call::Call;
    pub use crate::config::Config;
    pub use crate::decode::{Decode, DecodeValue, Decoder};
    pub use crate::encode::{Encode, Encoder};
    pub use crate::error::{ErrorCode, ErrorInfo, NoDocumentedErrors};
    pub use crate::operation::{Operation, OperationInfo};
    pub use crate::paging::{PageRequest, PageResponse, Paginated};
    pub use crate::plain;
    pub use crate::product::{Endpoints, Network, Product, RegionalEndpoint};
    pub use crate::reply::Reply;
    pub use crate::value::Open;
    pub use crate::waiter::Stateful;
    pub use crate::{
        __response as response, __errors as errors, __request as request, __values as values,
    };
    #[cfg(feature = "serde")]
    pub use serde;
}
