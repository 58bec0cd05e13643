// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCcStatus`, from `ddospro/ModifyCcStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches HTTP flood protection of a domain on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyCcStatusRequest::new()
///     .domain("www.aliyun.com")
///     .enable(true);
/// let reply = client.modify_cc_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCcStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

impl ModifyCcStatusRequest {
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyCcStatusRequest {
        "Domain" => domain: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyCcStatusRequest {
    type Response = ModifyCcStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCcStatus")
        .required(&["Domain", "Enable"]);
}

/// Response to [`ModifyCcStatusRequest`].
pub type ModifyCcStatusResponse = alicloud_runtime::EmptyResponse;
