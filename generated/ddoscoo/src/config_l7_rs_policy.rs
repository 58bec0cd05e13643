// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigL7RsPolicy`, from `ddoscoo/ConfigL7RsPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProxyMode, RegionId};

/// Sets how a website's traffic goes back to its origin servers, with retries.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// use alicloud_ddoscoo::config_l7_rs_policy::Policy;
///
/// let request = alicloud_ddoscoo::ConfigL7RsPolicyRequest::new()
///     .domain("www.aliyun.com")
///     .policy(Policy::new());
/// let reply = client.config_l7_rs_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigL7RsPolicyRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** How requests are spread over the origins, as JSON.
    pub policy: Option<Policy>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Whether another origin is tried when one fails: 1 yes, 0 no. Default: `1`. Example: `1`.
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
    pub fn policy(mut self, value: impl Into<Policy>) -> Self {
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
        "Policy" => policy: query_json,
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

/// How requests are spread over the origins, as JSON.
#[non_exhaustive]
pub struct Policy {
    /// **Required.** Way in which the proxy works. Example: `rr`.
    pub proxy_mode: Option<Open<ProxyMode>>,
    /// The attributes to work on or to narrow the list down to.
    pub attributes: Vec<PolicyAttribute>,
}

impl Policy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyMode`, which is required.
    pub fn proxy_mode(mut self, value: impl Into<Open<ProxyMode>>) -> Self {
        self.proxy_mode = Some(value.into());
        self
    }
    /// Sets `Attributes`.
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyAttribute>>,
    ) -> Self {
        self.attributes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Policy {
        "ProxyMode" => proxy_mode: field,
        "Attributes" => attributes: field,
    }
}

/// The attributes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PolicyAttribute {
    /// Origin that the settings are for. Example: `1.***.***.1`.
    pub real_server: Option<String>,
    /// Weight and time limits of the origin.
    pub attribute: Option<AttributePolicyAttribute>,
}

impl PolicyAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RealServer`.
    pub fn real_server(mut self, value: impl Into<String>) -> Self {
        self.real_server = Some(value.into());
        self
    }
    /// Sets `Attribute`.
    pub fn attribute(mut self, value: impl Into<AttributePolicyAttribute>) -> Self {
        self.attribute = Some(value.into());
        self
    }
}

request! {
    PolicyAttribute {
        "RealServer" => real_server: field,
        "Attribute" => attribute: field,
    }
}

/// Weight and time limits of the origin.
#[non_exhaustive]
pub struct AttributePolicyAttribute {
    /// Weight of the item when shares are dealt out among several.
    /// Range: 1 to 100. Default: `100`. Example: `100`.
    pub weight: Option<i32>,
}

impl AttributePolicyAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    AttributePolicyAttribute {
        "Weight" => weight: field,
    }
}
