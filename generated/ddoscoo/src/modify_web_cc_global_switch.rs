// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebCCGlobalSwitch`, from `ddoscoo/ModifyWebCCGlobalSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches the whole HTTP flood protection module of a website on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebCCGlobalSwitchRequest::new()
///     .domain("example.aliyundoc.com")
///     .cc_global_switch("open");
/// let reply = client.modify_web_cc_global_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebCCGlobalSwitchRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Whether the cc global is switched on. Example: `open`.
    pub cc_global_switch: Option<String>,
}

impl ModifyWebCCGlobalSwitchRequest {
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
    /// Sets `CcGlobalSwitch`, which is required.
    pub fn cc_global_switch(mut self, value: impl Into<String>) -> Self {
        self.cc_global_switch = Some(value.into());
        self
    }
}

request! {
    ModifyWebCCGlobalSwitchRequest {
        "Domain" => domain: query,
        "CcGlobalSwitch" => cc_global_switch: query,
    }
}

impl Operation for ModifyWebCCGlobalSwitchRequest {
    type Response = ModifyWebCCGlobalSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebCCGlobalSwitch")
        .required(&["Domain", "CcGlobalSwitch"]);
}

/// Response to [`ModifyWebCCGlobalSwitchRequest`].
pub type ModifyWebCCGlobalSwitchResponse = alicloud_runtime::EmptyResponse;
