// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableApplicationScalingRule`, from `sae/EnableApplicationScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Switches an auto scaling rule of an application on.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::EnableApplicationScalingRuleRequest::new()
///     .app_id("...")
///     .scaling_rule_name("...");
/// let reply = client.enable_application_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableApplicationScalingRuleRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that the scaling rule goes by.
    pub scaling_rule_name: Option<String>,
}

impl EnableApplicationScalingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ScalingRuleName`, which is required.
    pub fn scaling_rule_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_name = Some(value.into());
        self
    }
}

request! {
    EnableApplicationScalingRuleRequest {
        "AppId" => app_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
    }
}

impl Operation for EnableApplicationScalingRuleRequest {
    type Response = EnableApplicationScalingRuleResponse;
    type Error = EnableApplicationScalingRuleError;
    const INFO: OperationInfo = super::operation("EnableApplicationScalingRule")
        .roa("PUT", "/pop/v1/sam/scale/enableApplicationScalingRule")
        .required(&["AppId", "ScalingRuleName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableApplicationScalingRuleError] = &[
        EnableApplicationScalingRuleError::UserIndebt,
        EnableApplicationScalingRuleError::NoComputeResourceQuotaAppExceed,
        EnableApplicationScalingRuleError::NoComputeResourceQuotaExceed,
        EnableApplicationScalingRuleError::NoComputeResourceQuotaUserExceed,
        EnableApplicationScalingRuleError::SystemUpgrading,
        EnableApplicationScalingRuleError::ApplicationChangerOrderRunning,
    ];
}

/// Response to [`EnableApplicationScalingRuleRequest`].
#[non_exhaustive]
pub struct EnableApplicationScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableApplicationScalingRuleResponse {
        "RequestId" => request_id: value,
        "TraceId" => trace_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableApplicationScalingRuleRequest`] names.
///
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
pub type EnableApplicationScalingRuleError = super::DocumentedError;
