// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebAccessMode`, from `ddoscoo/ModifyWebAccessMode.md`.

use alicloud_runtime::codegen::*;

/// Sets how a website is connected to Anti-DDoS Proxy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebAccessModeRequest::new()
///     .domain("www.aliyun.com")
///     .access_mode(2);
/// let reply = client.modify_web_access_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebAccessModeRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Way in which the access works. Example: `2`.
    pub access_mode: Option<i32>,
}

impl ModifyWebAccessModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `AccessMode`, which is required.
    #[inline]
    pub fn access_mode(mut self, value: i32) -> Self {
        self.access_mode = Some(value);
        self
    }
}

request! {
    ModifyWebAccessModeRequest {
        "Domain" => domain: query,
        "AccessMode" => access_mode: query,
    }
}

impl Operation for ModifyWebAccessModeRequest {
    type Response = ModifyWebAccessModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebAccessMode")
        .required(&["Domain", "AccessMode"]);
}

/// Response to [`ModifyWebAccessModeRequest`].
pub type ModifyWebAccessModeResponse = alicloud_runtime::EmptyResponse;
