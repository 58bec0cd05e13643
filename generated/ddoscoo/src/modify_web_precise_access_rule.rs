// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebPreciseAccessRule`, from `ddoscoo/ModifyWebPreciseAccessRule.md`.

use alicloud_runtime::codegen::*;

/// Changes the accurate access control rules of a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebPreciseAccessRuleRequest::new()
///     .domain("example.aliyundoc.com")
///     .rules("...");
/// let reply = client.modify_web_precise_access_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebPreciseAccessRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** The rules that are concerned.
    pub rules: Option<String>,
    /// Number that is given for this: expires. Example: `600`.
    pub expires: Option<i32>,
}

impl ModifyWebPreciseAccessRuleRequest {
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
    /// Sets `Expires`.
    #[inline]
    pub fn expires(mut self, value: i32) -> Self {
        self.expires = Some(value);
        self
    }
}

request! {
    ModifyWebPreciseAccessRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Rules" => rules: query,
        "Expires" => expires: query,
    }
}

impl Operation for ModifyWebPreciseAccessRuleRequest {
    type Response = ModifyWebPreciseAccessRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebPreciseAccessRule")
        .required(&["Domain", "Rules"]);
}

/// Response to [`ModifyWebPreciseAccessRuleRequest`].
pub type ModifyWebPreciseAccessRuleResponse = alicloud_runtime::EmptyResponse;
