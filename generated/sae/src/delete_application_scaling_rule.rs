// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplicationScalingRule`, from `sae/DeleteApplicationScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes an auto scaling rule, which no longer changes the number of instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteApplicationScalingRuleRequest::new()
///     .app_id("...")
///     .scaling_rule_name("...");
/// let reply = client.delete_application_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationScalingRuleRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that the scaling rule goes by.
    pub scaling_rule_name: Option<String>,
}

impl DeleteApplicationScalingRuleRequest {
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
    DeleteApplicationScalingRuleRequest {
        "AppId" => app_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
    }
}

impl Operation for DeleteApplicationScalingRuleRequest {
    type Response = DeleteApplicationScalingRuleResponse;
    type Error = DeleteApplicationScalingRuleError;
    const INFO: OperationInfo = super::operation("DeleteApplicationScalingRule")
        .roa("DELETE", "/pop/v1/sam/scale/applicationScalingRule")
        .required(&["AppId", "ScalingRuleName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteApplicationScalingRuleError] = &[
        DeleteApplicationScalingRuleError::SystemUpgrading,
    ];
}

/// Response to [`DeleteApplicationScalingRuleRequest`].
#[non_exhaustive]
pub struct DeleteApplicationScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    DeleteApplicationScalingRuleResponse {
        "RequestId" => request_id: value,
        "TraceId" => trace_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteApplicationScalingRuleRequest`] names.
///
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
pub type DeleteApplicationScalingRuleError = super::DocumentedError;
