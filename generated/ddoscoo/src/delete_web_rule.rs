// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebRule`, from `ddoscoo/DeleteWebRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes the forwarding rule of a website; traffic for its domain is no longer passed on.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteWebRuleRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.delete_web_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DeleteWebRuleRequest {
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
}

request! {
    DeleteWebRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DeleteWebRuleRequest {
    type Response = DeleteWebRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebRule").required(&["Domain"]);
}

/// Response to [`DeleteWebRuleRequest`].
pub type DeleteWebRuleResponse = alicloud_runtime::EmptyResponse;
