// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySensitiveSwitch`, from `cloudfw/ModifySensitiveSwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns detection of one category of sensitive data on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifySensitiveSwitchRequest::new();
/// let reply = client.modify_sensitive_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySensitiveSwitchRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Class that the sensitive belongs to.
    pub sensitive_category: Option<String>,
    /// State of the switch, to narrow the list down to or to be put into.
    pub switch_status: Option<String>,
}

impl ModifySensitiveSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SensitiveCategory`.
    pub fn sensitive_category(mut self, value: impl Into<String>) -> Self {
        self.sensitive_category = Some(value.into());
        self
    }
    /// Sets `SwitchStatus`.
    pub fn switch_status(mut self, value: impl Into<String>) -> Self {
        self.switch_status = Some(value.into());
        self
    }
}

request! {
    ModifySensitiveSwitchRequest {
        "Lang" => lang: query,
        "SensitiveCategory" => sensitive_category: query,
        "SwitchStatus" => switch_status: query,
    }
}

impl Operation for ModifySensitiveSwitchRequest {
    type Response = ModifySensitiveSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySensitiveSwitch");
}

/// Response to [`ModifySensitiveSwitchRequest`], which the documentation does not describe.
pub type ModifySensitiveSwitchResponse = alicloud_runtime::UndocumentedResponse;
