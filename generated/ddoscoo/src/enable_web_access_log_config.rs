// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableWebAccessLogConfig`, from `ddoscoo/EnableWebAccessLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches log analysis on for a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::EnableWebAccessLogConfigRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.enable_web_access_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableWebAccessLogConfigRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl EnableWebAccessLogConfigRequest {
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
    EnableWebAccessLogConfigRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for EnableWebAccessLogConfigRequest {
    type Response = EnableWebAccessLogConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableWebAccessLogConfig")
        .required(&["Domain"]);
}

/// Response to [`EnableWebAccessLogConfigRequest`].
pub type EnableWebAccessLogConfigResponse = alicloud_runtime::EmptyResponse;
