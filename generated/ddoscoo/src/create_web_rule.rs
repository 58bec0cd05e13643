// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWebRule`, from `ddoscoo/CreateWebRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpsExt, ProxyType, RegionId};

/// Creates the forwarding rule of a website; its protocol rules are a JSON string.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// use alicloud_ddoscoo::create_web_rule::Rule;
///
/// let request = alicloud_ddoscoo::CreateWebRuleRequest::new()
///     .domain("www.aliyun.com")
///     .rs_type(0)
///     .rules([Rule::new()]);
/// let reply = client.create_web_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateWebRuleRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
    /// **Required.** The rules to work on or to narrow the list down to. Example: `text`.
    pub rules: Vec<Rule>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Settings for HTTPS, as JSON: redirects, HTTP/2 and plain origins. Example: `text`.
    pub https_ext: Option<HttpsExt>,
    /// ID of the defense that the call is about. Example: `aaa.bbb.cn`.
    pub defense_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl CreateWebRuleRequest {
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
    /// Sets `RsType`, which is required.
    #[inline]
    pub fn rs_type(mut self, value: i32) -> Self {
        self.rs_type = Some(value);
        self
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
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
    /// Sets `HttpsExt`.
    pub fn https_ext(mut self, value: impl Into<HttpsExt>) -> Self {
        self.https_ext = Some(value.into());
        self
    }
    /// Sets `DefenseId`.
    pub fn defense_id(mut self, value: impl Into<String>) -> Self {
        self.defense_id = Some(value.into());
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
}

request! {
    CreateWebRuleRequest {
        "Domain" => domain: query,
        "RsType" => rs_type: query,
        "Rules" => rules: query_json,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "HttpsExt" => https_ext: query_json,
        "DefenseId" => defense_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for CreateWebRuleRequest {
    type Response = CreateWebRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWebRule")
        .required(&["Domain", "RsType", "Rules"])
        .region("RegionId");
}

/// Response to [`CreateWebRuleRequest`].
pub type CreateWebRuleResponse = alicloud_runtime::EmptyResponse;

/// The rules to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Rule {
    /// Rules that apply to the proxy, one entry each.
    pub proxy_rules: Vec<ProxyRule>,
    /// **Required.** Which kind of proxy it is or is to be. Example: `http`.
    pub proxy_type: Option<Open<ProxyType>>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyRules`.
    pub fn proxy_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProxyRule>>,
    ) -> Self {
        self.proxy_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProxyType`, which is required.
    pub fn proxy_type(mut self, value: impl Into<Open<ProxyType>>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
}

request! {
    Rule {
        "ProxyRules" => proxy_rules: field,
        "ProxyType" => proxy_type: field,
    }
}

/// Rules that apply to the proxy, one entry each.
#[non_exhaustive]
pub struct ProxyRule {
    /// **Required.** Network port that belongs to the proxy. Example: `80`.
    pub proxy_port: Option<i32>,
    /// Servers that belong to the real, one entry each.
    pub real_servers: Vec<String>,
}

impl ProxyRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyPort`, which is required.
    #[inline]
    pub fn proxy_port(mut self, value: i32) -> Self {
        self.proxy_port = Some(value);
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
    ProxyRule {
        "ProxyPort" => proxy_port: field,
        "RealServers" => real_servers: field,
    }
}
