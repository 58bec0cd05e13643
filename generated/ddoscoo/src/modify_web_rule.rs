// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebRule`, from `ddoscoo/ModifyWebRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpsExt, RegionId};

/// Changes a website forwarding rule; its proxy types are a JSON string.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebRuleRequest::new()
///     .domain("www.aliyun.com")
///     .proxy_types("...")
///     .real_servers(["1.xxx.xxx.1"])
///     .rs_type(0);
/// let reply = client.modify_web_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebRuleRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Kinds of proxy to work on or to narrow the list down to.
    pub proxy_types: Option<String>,
    /// **Required.** Servers that belong to the real, one entry each.
    /// Items: at most 20. Example: `1.xxx.xxx.1`.
    pub real_servers: Vec<String>,
    /// **Required.** Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
    /// Settings for HTTPS, as JSON: redirects, HTTP/2 and plain origins. Example: `text`.
    pub https_ext: Option<HttpsExt>,
}

impl ModifyWebRuleRequest {
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
    /// Sets `ProxyTypes`, which is required.
    pub fn proxy_types(mut self, value: impl Into<String>) -> Self {
        self.proxy_types = Some(value.into());
        self
    }
    /// Sets `RealServers`, which is required.
    pub fn real_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RsType`, which is required.
    #[inline]
    pub fn rs_type(mut self, value: i32) -> Self {
        self.rs_type = Some(value);
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HttpsExt`.
    pub fn https_ext(mut self, value: impl Into<HttpsExt>) -> Self {
        self.https_ext = Some(value.into());
        self
    }
}

request! {
    ModifyWebRuleRequest {
        "Domain" => domain: query,
        "ProxyTypes" => proxy_types: query,
        "RealServers" => real_servers: query,
        "RsType" => rs_type: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceIds" => instance_ids: query,
        "HttpsExt" => https_ext: query_json,
    }
}

impl Operation for ModifyWebRuleRequest {
    type Response = ModifyWebRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebRule")
        .required(&["Domain", "ProxyTypes", "RealServers", "RsType"])
        .region("RegionId");
}

/// Response to [`ModifyWebRuleRequest`].
pub type ModifyWebRuleResponse = alicloud_runtime::EmptyResponse;
