// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebCCRule`, from `ddoscoo/DeleteWebCCRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom rule that limits how often clients may request a website.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteWebCCRuleRequest::new()
///     .domain("www.aliyun.com")
///     .name("wq");
/// let reply = client.delete_web_cc_rule(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteWebCCRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Name that people know the item by. Example: `wq`.
    pub name: Option<String>,
}

impl DeleteWebCCRuleRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteWebCCRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Name" => name: query,
    }
}

impl Operation for DeleteWebCCRuleRequest {
    type Response = DeleteWebCCRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebCCRule")
        .required(&["Domain", "Name"]);
}

/// Response to [`DeleteWebCCRuleRequest`].
pub type DeleteWebCCRuleResponse = alicloud_runtime::EmptyResponse;
