// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeL7RsPolicy`, from `ddoscoo/DescribeL7RsPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProxyMode, RegionId};

/// Returns how a website's traffic goes back to each of its origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeL7RsPolicyRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.describe_l7_rs_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeL7RsPolicyRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Servers that belong to the real, one entry each. Items: at most 20. Example: `1.***.***.1`.
    pub real_servers: Vec<String>,
}

impl DescribeL7RsPolicyRequest {
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
    /// Sets `RealServers`.
    pub fn real_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeL7RsPolicyRequest {
        "Domain" => domain: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RealServers" => real_servers: query,
    }
}

impl Operation for DescribeL7RsPolicyRequest {
    type Response = DescribeL7RsPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeL7RsPolicy")
        .required(&["Domain"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeL7RsPolicyRequest`].
#[non_exhaustive]
pub struct DescribeL7RsPolicyResponse {
    /// The attributes that were found or are concerned, one entry each.
    pub attributes: Vec<AttributeItem>,
    /// Way in which the proxy works. Example: `rr`.
    pub proxy_mode: Option<Open<ProxyMode>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E7F6B2C-03F2-462F-9076-B782CF0DD502`.
    pub request_id: Option<String>,
    /// Whether another origin is tried when one fails: 1 yes, 0 no. Example: `1`.
    pub upstream_retry: Option<i32>,
    /// Longest read time that can be set for an origin, in seconds. Example: `300`.
    pub rs_attr_rw_timeout_max: Option<i64>,
}

response! {
    DescribeL7RsPolicyResponse {
        "Attributes" => attributes: list(""),
        "ProxyMode" => proxy_mode: value,
        "RequestId" => request_id: value,
        "UpstreamRetry" => upstream_retry: value,
        "RsAttrRwTimeoutMax" => rs_attr_rw_timeout_max: value,
    }
}

/// The attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AttributeItem {
    /// Weight and time limits of the origin.
    pub attribute: Option<L7RsPolicyAttribute>,
    /// Origin that the settings are for. Example: `1.***.***.1`.
    pub real_server: Option<String>,
    /// Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
}

response! {
    AttributeItem {
        "Attribute" => attribute: value,
        "RealServer" => real_server: value,
        "RsType" => rs_type: value,
    }
}

/// Weight and time limits of the origin.
#[non_exhaustive]
pub struct L7RsPolicyAttribute {
    /// Weight of the item when shares are dealt out among several.
    /// Range: 1 to 100. Default: `100`. Example: `100`.
    pub weight: Option<i32>,
    /// How long the connect may take before it is given up. Example: `5`.
    pub connect_timeout: Option<i32>,
    /// How long the fail may take before it is given up. Example: `10`.
    pub fail_timeout: Option<i32>,
    /// Largest value, allowed or found, of this: fails. Example: `3`.
    pub max_fails: Option<i32>,
    /// Way of working, out of those that the service offers. Example: `active`.
    pub mode: Option<String>,
    /// How long the read may take before it is given up. Example: `120`.
    pub read_timeout: Option<i32>,
    /// How long the send may take before it is given up. Example: `120`.
    pub send_timeout: Option<i32>,
}

response! {
    L7RsPolicyAttribute {
        "Weight" => weight: value,
        "ConnectTimeout" => connect_timeout: value,
        "FailTimeout" => fail_timeout: value,
        "MaxFails" => max_fails: value,
        "Mode" => mode: value,
        "ReadTimeout" => read_timeout: value,
        "SendTimeout" => send_timeout: value,
    }
}
