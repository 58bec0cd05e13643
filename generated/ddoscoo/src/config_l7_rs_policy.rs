// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigL7RsPolicy`, from `ddoscoo/ConfigL7RsPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Sets how a website's traffic goes back to its origin servers, with retries.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigL7RsPolicyRequest::new()
///     .domain("www.aliyun.com")
///     .policy("...");
/// let reply = client.config_l7_rs_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigL7RsPolicyRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.**
    pub policy: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Default: `1`. Example: `1`.
    pub upstream_retry: Option<i32>,
}

impl ConfigL7RsPolicyRequest {
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
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `UpstreamRetry`.
    #[inline]
    pub fn upstream_retry(mut self, value: i32) -> Self {
        self.upstream_retry = Some(value);
        self
    }
}

request! {
    ConfigL7RsPolicyRequest {
        "Domain" => domain: query,
        "Policy" => policy: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "UpstreamRetry" => upstream_retry: query,
    }
}

impl Operation for ConfigL7RsPolicyRequest {
    type Response = ConfigL7RsPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigL7RsPolicy")
        .required(&["Domain", "Policy"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ConfigL7RsPolicyRequest`].
pub type ConfigL7RsPolicyResponse = alicloud_runtime::EmptyResponse;
