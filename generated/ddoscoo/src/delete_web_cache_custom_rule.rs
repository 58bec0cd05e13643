// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebCacheCustomRule`, from `ddoscoo/DeleteWebCacheCustomRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom rules for caching static pages of a website, several at once if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteWebCacheCustomRuleRequest::new()
///     .domain("www.aliyundoc.com")
///     .rule_names(["test"]);
/// let reply = client.delete_web_cache_custom_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebCacheCustomRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Names of the rules to work on or to narrow the list down to.
    /// Items: at most 10. Example: `test`.
    pub rule_names: Vec<String>,
}

impl DeleteWebCacheCustomRuleRequest {
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
    /// Sets `RuleNames`, which is required.
    pub fn rule_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteWebCacheCustomRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "RuleNames" => rule_names: query,
    }
}

impl Operation for DeleteWebCacheCustomRuleRequest {
    type Response = DeleteWebCacheCustomRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebCacheCustomRule")
        .required(&["Domain", "RuleNames"]);
}

/// Response to [`DeleteWebCacheCustomRuleRequest`].
pub type DeleteWebCacheCustomRuleResponse = alicloud_runtime::EmptyResponse;
