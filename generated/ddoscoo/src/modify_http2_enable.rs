// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHttp2Enable`, from `ddoscoo/ModifyHttp2Enable.md`.

use alicloud_runtime::codegen::*;

/// Switches HTTP/2 on or off in a website's forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyHttp2EnableRequest::new()
///     .domain("www.aliyun.com")
///     .enable(1);
/// let reply = client.modify_http2_enable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHttp2EnableRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
}

impl ModifyHttp2EnableRequest {
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyHttp2EnableRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyHttp2EnableRequest {
    type Response = ModifyHttp2EnableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHttp2Enable")
        .required(&["Domain", "Enable"]);
}

/// Response to [`ModifyHttp2EnableRequest`].
pub type ModifyHttp2EnableResponse = alicloud_runtime::EmptyResponse;
