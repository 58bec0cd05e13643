// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! Rust SDK for Alibaba Cloud.
//!
#![cfg_attr(feature = "ecs", doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply,
};
#[doc(inline)]
pub use alicloud_runtime::guide;

#[cfg(feature = "ecs")]
#[doc(no_inline)]
pub use alicloud_ecs as ecs;

#[cfg(feature = "vpc")]
#[doc(no_inline)]
pub use alicloud_vpc as vpc;
