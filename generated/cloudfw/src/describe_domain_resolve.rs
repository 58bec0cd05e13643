// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainResolve`, from `cloudfw/DescribeDomainResolve.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Shows to which IP addresses a domain name resolves and when this was last updated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeDomainResolveRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.describe_domain_resolve(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDomainResolveRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
}

impl DescribeDomainResolveRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    DescribeDomainResolveRequest {
        "Domain" => domain: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for DescribeDomainResolveRequest {
    type Response = DescribeDomainResolveResponse;
    type Error = DescribeDomainResolveError;
    const INFO: OperationInfo = super::operation("DescribeDomainResolve")
        .required(&["Domain"])
        .read_only();
    const ERRORS: &'static [DescribeDomainResolveError] = &[
        DescribeDomainResolveError::ErrorParameters,
        DescribeDomainResolveError::ErrorDBSelect,
        DescribeDomainResolveError::ErrorDomainResolve,
    ];
}

/// Response to [`DescribeDomainResolveRequest`].
#[non_exhaustive]
pub struct DescribeDomainResolveResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// Result of the step or check named resolve.
    pub resolve_result: Option<ResolveResult>,
}

response! {
    DescribeDomainResolveResponse {
        "RequestId" => request_id: value,
        "ResolveResult" => resolve_result: value,
    }
}

/// Result of the step or check named resolve.
#[non_exhaustive]
pub struct ResolveResult {
    /// The IP address addrs that are concerned. Example: `11.1.1.1,12.1.1.1`.
    pub ip_addrs: Option<String>,
    /// When the item was last changed. Example: `1579091739`.
    pub update_time: Option<i64>,
}

response! {
    ResolveResult {
        "IpAddrs" => ip_addrs: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainResolveRequest`] names.
///
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorDomainResolve`](super::DocumentedError::ErrorDomainResolve)
pub type DescribeDomainResolveError = super::DocumentedError;
