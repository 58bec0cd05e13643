//! What the generated `alicloud` crate runs on: client, credentials, signing, transport, retries,
//! decoding and errors.
//!
//! This crate knows no product. A generated crate declares its operations by the traits
//! [`Operation`], [`Encode`](encode::Encode) and [`Decode`](decode::Decode) and forwards its client
//! methods to [`Client::call`]; what is not generated can be called by name:
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
//!     .transport(Replay::from_responses([HttpResponse::new(200, r#"{"RequestId":"r-1"}"#)]))
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
//! | [`encode`], [`decode`] | typed requests and responses |
//! | [`paging`] | responses that come in pages |
//! | [`waiter`] | calls that are repeated until a state is reached |
//! | [`guide`] | how to use all of it, in chapters |
//!
//! Features: `rustls` (default) or `native-tls`, `gzip`, `blocking` (calls without an async
//! runtime), `stream` (pages and items as a `Stream`), `tracing`, `serde` (requests,
//! responses and values of open enums can be serialized), `jiff`, `time` and `chrono` (conversions of
//! [`Timestamp`]), `reqwest` (a transport over it); `http` alone is the transport without TLS.

#![warn(missing_debug_implementations)]

#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod config;
pub mod credentials;
pub mod decode;
pub mod encode;
pub mod endpoint;
mod error;
pub mod future;
pub mod guide;
#[doc(hidden)]
pub mod impls;
mod macros;
mod nonce;
mod open_enum;
mod operation;
pub mod paging;
mod product;
mod retry;
mod rows;
mod scrub;
mod shared_task;
pub mod sign;
mod single_flight;
mod timestamp;
mod trace;
pub mod transport;
pub mod waiter;

pub use call::{
    Call, CallContext, Client, DryRun, EmptyResponse, Hook, PresignedRequest, RawCall, RawReply,
    Reply, UndocumentedResponse,
};
pub use config::{Config, ConfigBuilder};
pub use credentials::{Credentials, CredentialsError, ProvideCredentials};
pub use decode::Mismatch;
pub use error::{
    Error, ErrorCode, ErrorInfo, ErrorKind, NoDocumentedErrors, OperationError, ServiceError,
};
pub use open_enum::{Open, UnknownValue, ValueEnum};
pub use operation::{Operation, OperationInfo, OperationSpec};
pub use product::{Endpoints, Network, Product, RegionalEndpoint};
pub use retry::{Backoff, FailedAttempt, Retry};
/// Untyped JSON, for what the documentation leaves open.
pub use serde_json::Value;
pub use sign::Signature;
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use transport::Transport;

/// Everything that generated code needs.
#[doc(hidden)]
pub mod codegen {
    pub use crate::call::{Call, Reply};
    pub use crate::config::Config;
    pub use crate::decode::{Decode, DecodeValue, Decoder};
    pub use crate::encode::{Encode, Encoder};
    pub use crate::error::{ErrorCode, ErrorInfo, NoDocumentedErrors};
    pub use crate::impls;
    pub use crate::open_enum::Open;
    pub use crate::operation::{Operation, OperationInfo};
    pub use crate::paging::{PageRequest, PageResponse, Paginated};
    pub use crate::product::{Endpoints, Network, Product, RegionalEndpoint};
    pub use crate::timestamp::Timestamp;
    pub use crate::waiter::{Stateful, StatefulTask};
    pub use crate::{
        __errors as errors, __request as request, __response as response, __values as values,
    };
    #[cfg(feature = "serde")]
    pub use serde;
    pub use serde_json::Value;
    pub use std::collections::BTreeMap;
}
