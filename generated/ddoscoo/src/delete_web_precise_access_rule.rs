// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebPreciseAccessRule`, from `ddoscoo/DeleteWebPreciseAccessRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes precise access control rules of a website, by their names.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteWebPreciseAccessRuleRequest::new()
///     .domain("www.aliyun.com")
///     .rule_names(["testrule"]);
/// let reply = client.delete_web_precise_access_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebPreciseAccessRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Names of the rules to work on or to narrow the list down to.
    /// Items: at most 10. Example: `testrule`.
    pub rule_names: Vec<String>,
}

impl DeleteWebPreciseAccessRuleRequest {
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
    DeleteWebPreciseAccessRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "RuleNames" => rule_names: query,
    }
}

impl Operation for DeleteWebPreciseAccessRuleRequest {
    type Response = DeleteWebPreciseAccessRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebPreciseAccessRule")
        .required(&["Domain", "RuleNames"]);
}

/// Response to [`DeleteWebPreciseAccessRuleRequest`].
pub type DeleteWebPreciseAccessRuleResponse = alicloud_runtime::EmptyResponse;
