// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainDnssecStatus`, from `alidns/SetDomainDnssecStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Switches DNSSEC for a domain on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetDomainDnssecStatusRequest::new()
///     .domain_name("example.com")
///     .status("ON");
/// let reply = client.set_domain_dnssec_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainDnssecStatusRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Whether to switch DNSSEC on or off for the domain. Example: `ON`.
    pub status: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
}

impl SetDomainDnssecStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    SetDomainDnssecStatusRequest {
        "DomainName" => domain_name: query,
        "Status" => status: query,
        "Lang" => lang: query,
    }
}

impl Operation for SetDomainDnssecStatusRequest {
    type Response = SetDomainDnssecStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDomainDnssecStatus")
        .required(&["DomainName", "Status"]);
}

/// Response to [`SetDomainDnssecStatusRequest`].
pub type SetDomainDnssecStatusResponse = alicloud_runtime::EmptyResponse;
