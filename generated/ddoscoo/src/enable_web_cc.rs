// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableWebCC`, from `ddoscoo/EnableWebCC.md`.

use alicloud_runtime::codegen::*;

/// Switches frequency control on for a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::EnableWebCCRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.enable_web_cc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableWebCCRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl EnableWebCCRequest {
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
    EnableWebCCRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for EnableWebCCRequest {
    type Response = EnableWebCCResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableWebCC").required(&["Domain"]);
}

/// Response to [`EnableWebCCRequest`].
pub type EnableWebCCResponse = alicloud_runtime::EmptyResponse;
