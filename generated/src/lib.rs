// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! Rust SDK for Alibaba Cloud.
//!
#![cfg_attr(feature = "alb", doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply,
};
#[doc(inline)]
pub use alicloud_runtime::guide;

#[cfg(feature = "alb")]
#[doc(no_inline)]
pub use alicloud_alb as alb;

#[cfg(feature = "alidns")]
#[doc(no_inline)]
pub use alicloud_alidns as alidns;

#[cfg(feature = "cms")]
#[doc(no_inline)]
pub use alicloud_cms as cms;

#[cfg(feature = "ecs")]
#[doc(no_inline)]
pub use alicloud_ecs as ecs;

#[cfg(feature = "ess")]
#[doc(no_inline)]
pub use alicloud_ess as ess;

#[cfg(feature = "kms")]
#[doc(no_inline)]
pub use alicloud_kms as kms;

#[cfg(feature = "r_kvstore")]
#[doc(no_inline)]
pub use alicloud_r_kvstore as r_kvstore;

#[cfg(feature = "ram")]
#[doc(no_inline)]
pub use alicloud_ram as ram;

#[cfg(feature = "rds")]
#[doc(no_inline)]
pub use alicloud_rds as rds;

#[cfg(feature = "slb")]
#[doc(no_inline)]
pub use alicloud_slb as slb;

#[cfg(feature = "sts")]
#[doc(no_inline)]
pub use alicloud_sts as sts;

#[cfg(feature = "vpc")]
#[doc(no_inline)]
pub use alicloud_vpc as vpc;
