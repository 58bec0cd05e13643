// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebCacheCustomRule`, from `ddoscoo/ModifyWebCacheCustomRule.md`.

use alicloud_runtime::codegen::*;

/// Sets custom rules for static page caching of a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebCacheCustomRuleRequest::new()
///     .domain("www.aliyun.com")
///     .rules("...");
/// let reply = client.modify_web_cache_custom_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebCacheCustomRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** The rules that are concerned.
    /// Example: `[{"Name": "test","Uri": "/a","Mode": "standard","CacheTtl": 3600}]`.
    pub rules: Option<String>,
}

impl ModifyWebCacheCustomRuleRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Rules`, which is required.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
}

request! {
    ModifyWebCacheCustomRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Rules" => rules: query,
    }
}

impl Operation for ModifyWebCacheCustomRuleRequest {
    type Response = ModifyWebCacheCustomRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebCacheCustomRule")
        .required(&["Domain", "Rules"]);
}

/// Response to [`ModifyWebCacheCustomRuleRequest`].
pub type ModifyWebCacheCustomRuleResponse = alicloud_runtime::EmptyResponse;
