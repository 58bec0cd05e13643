// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSensitiveDefineRuleConfig`, from `sas/SetSensitiveDefineRuleConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImageEventOperationData};

/// Sets which custom sensitive file checks apply.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetSensitiveDefineRuleConfigRequest::new();
/// let reply = client.set_sensitive_define_rule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSensitiveDefineRuleConfigRequest {
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Whether this is switched on: new rule.
    pub enable_new_rule: Option<i32>,
}

impl SetSensitiveDefineRuleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `EnableNewRule`.
    #[inline]
    pub fn enable_new_rule(mut self, value: i32) -> Self {
        self.enable_new_rule = Some(value);
        self
    }
}

request! {
    SetSensitiveDefineRuleConfigRequest {
        "Config" => config: query,
        "Source" => source: query,
        "EnableNewRule" => enable_new_rule: query,
    }
}

impl Operation for SetSensitiveDefineRuleConfigRequest {
    type Response = SetSensitiveDefineRuleConfigResponse;
    type Error = SetSensitiveDefineRuleConfigError;
    const INFO: OperationInfo = super::operation("SetSensitiveDefineRuleConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SetSensitiveDefineRuleConfigError] = &[
        SetSensitiveDefineRuleConfigError::NoPermission,
        SetSensitiveDefineRuleConfigError::ServerError,
    ];
}

/// Response to [`SetSensitiveDefineRuleConfigRequest`].
#[non_exhaustive]
pub struct SetSensitiveDefineRuleConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF4****`.
    pub request_id: Option<String>,
}

response! {
    SetSensitiveDefineRuleConfigResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetSensitiveDefineRuleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SetSensitiveDefineRuleConfigError = super::DocumentedError;
