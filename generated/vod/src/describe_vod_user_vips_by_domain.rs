// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodUserVipsByDomain`, from `vod/DescribeVodUserVipsByDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Lists the virtual IP addresses of CDN nodes that serve an accelerated domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodUserVipsByDomainRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_user_vips_by_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodUserVipsByDomainRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Whether only addresses of nodes in working order come back.
    pub available: Option<Open<OnOff>>,
}

impl DescribeVodUserVipsByDomainRequest {
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
    /// Sets `Available`.
    pub fn available(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.available = Some(value.into());
        self
    }
}

request! {
    DescribeVodUserVipsByDomainRequest {
        "DomainName" => domain_name: query,
        "Available" => available: query,
    }
}

impl Operation for DescribeVodUserVipsByDomainRequest {
    type Response = DescribeVodUserVipsByDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodUserVipsByDomain")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeVodUserVipsByDomainRequest`], which the documentation does not describe.
pub type DescribeVodUserVipsByDomainResponse = alicloud_runtime::UndocumentedResponse;
