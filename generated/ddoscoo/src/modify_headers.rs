// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHeaders`, from `ddoscoo/ModifyHeaders.md`.

use alicloud_runtime::codegen::*;

/// Replaces the custom headers of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyHeadersRequest::new()
///     .domain("example.aliyundoc.com")
///     .custom_headers("{\"X-Forwarded-ClientSrcPort\":\"\"}");
/// let reply = client.modify_headers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHeadersRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmz6jbof5****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** The custom headers that are concerned.
    /// Example: `{"X-Forwarded-ClientSrcPort":""}`.
    pub custom_headers: Option<String>,
}

impl ModifyHeadersRequest {
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
    /// Sets `CustomHeaders`, which is required.
    pub fn custom_headers(mut self, value: impl Into<String>) -> Self {
        self.custom_headers = Some(value.into());
        self
    }
}

request! {
    ModifyHeadersRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "CustomHeaders" => custom_headers: query,
    }
}

impl Operation for ModifyHeadersRequest {
    type Response = ModifyHeadersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHeaders")
        .required(&["Domain", "CustomHeaders"]);
}

/// Response to [`ModifyHeadersRequest`].
pub type ModifyHeadersResponse = alicloud_runtime::EmptyResponse;
