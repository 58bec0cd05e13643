// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebCacheConfigs`, from `ddoscoo/DescribeWebCacheConfigs.md`.

use alicloud_runtime::codegen::*;

/// Returns the static page cache settings of websites, with mode and custom rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebCacheConfigsRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_web_cache_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebCacheConfigsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 5. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
}

impl DescribeWebCacheConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeWebCacheConfigsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DescribeWebCacheConfigsRequest {
    type Response = DescribeWebCacheConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebCacheConfigs")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeWebCacheConfigsRequest`].
#[non_exhaustive]
pub struct DescribeWebCacheConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6623EA1F-30FB-5BC8-BEC9-74D55F6F08F1`.
    pub request_id: Option<String>,
    /// Settings of each domain name cache, one entry each.
    pub domain_cache_configs: Vec<DomainCacheConfig>,
}

response! {
    DescribeWebCacheConfigsResponse {
        "RequestId" => request_id: value,
        "DomainCacheConfigs" => domain_cache_configs: list(""),
    }
}

/// Settings of each domain name cache, one entry each.
#[non_exhaustive]
pub struct DomainCacheConfig {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// Way of working, out of those that the service offers. Example: `bypass`.
    pub mode: Option<String>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
    /// Rules that apply to the custom, one entry each.
    pub custom_rules: Vec<CustomRule>,
}

response! {
    DomainCacheConfig {
        "Domain" => domain: value,
        "Mode" => mode: value,
        "Enable" => enable: value,
        "CustomRules" => custom_rules: list(""),
    }
}

/// Rules that apply to the custom, one entry each.
#[non_exhaustive]
pub struct CustomRule {
    /// Way of working, out of those that the service offers. Example: `standard`.
    pub mode: Option<String>,
    /// Seconds that a page is kept. Example: `86400`.
    pub cache_ttl: Option<i64>,
    /// Name that people know the item by. Example: `c1`.
    pub name: Option<String>,
    /// Address or path of the resource. Example: `/blog/`.
    pub uri: Option<String>,
}

response! {
    CustomRule {
        "Mode" => mode: value,
        "CacheTtl" => cache_ttl: value,
        "Name" => name: value,
        "Uri" => uri: value,
    }
}
