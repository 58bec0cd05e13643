// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplicationScalingRule`, from `sae/UpdateApplicationScalingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationScalingRuleData, ApplicationScalingRuleMetric, Metric, Schedule, Timer};

/// Changes schedule, metrics, or minimum ready instances of an auto scaling rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateApplicationScalingRuleRequest::new()
///     .app_id("...")
///     .scaling_rule_name("...");
/// let reply = client.update_application_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that the scaling rule goes by.
    pub scaling_rule_name: Option<String>,
    /// Scaling by time, as JSON.
    pub scaling_rule_timer: Option<String>,
    /// Scaling by load, as JSON.
    pub scaling_rule_metric: Option<String>,
    /// Number that is given for this: min ready instances.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change.
    pub min_ready_instance_ratio: Option<i32>,
    /// Whether this is switched on: idle.
    pub enable_idle: Option<bool>,
}

impl UpdateApplicationScalingRuleRequest {
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
    /// Sets `ScalingRuleTimer`.
    pub fn scaling_rule_timer(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_timer = Some(value.into());
        self
    }
    /// Sets `ScalingRuleMetric`.
    pub fn scaling_rule_metric(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_metric = Some(value.into());
        self
    }
    /// Sets `MinReadyInstances`.
    #[inline]
    pub fn min_ready_instances(mut self, value: i32) -> Self {
        self.min_ready_instances = Some(value);
        self
    }
    /// Sets `MinReadyInstanceRatio`.
    #[inline]
    pub fn min_ready_instance_ratio(mut self, value: i32) -> Self {
        self.min_ready_instance_ratio = Some(value);
        self
    }
    /// Sets `EnableIdle`.
    #[inline]
    pub fn enable_idle(mut self, value: bool) -> Self {
        self.enable_idle = Some(value);
        self
    }
}

request! {
    UpdateApplicationScalingRuleRequest {
        "AppId" => app_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
        "ScalingRuleTimer" => scaling_rule_timer: query,
        "ScalingRuleMetric" => scaling_rule_metric: query,
        "MinReadyInstances" => min_ready_instances: query,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: query,
        "EnableIdle" => enable_idle: query,
    }
}

impl Operation for UpdateApplicationScalingRuleRequest {
    type Response = UpdateApplicationScalingRuleResponse;
    type Error = UpdateApplicationScalingRuleError;
    const INFO: OperationInfo = super::operation("UpdateApplicationScalingRule")
        .roa("PUT", "/pop/v1/sam/scale/applicationScalingRule")
        .required(&["AppId", "ScalingRuleName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateApplicationScalingRuleError] = &[
        UpdateApplicationScalingRuleError::InvalidScalingRuleDateBeginAfterEnd,
        UpdateApplicationScalingRuleError::InvalidScalingRuleDateFormat,
        UpdateApplicationScalingRuleError::InvalidScalingRuleNameNotFound,
        UpdateApplicationScalingRuleError::InvalidScalingRuleTimeConflict,
        UpdateApplicationScalingRuleError::InvalidScalingRuleTimeFormat,
        UpdateApplicationScalingRuleError::QuotaExceededScalingRuleTime,
        UpdateApplicationScalingRuleError::NoComputeResourceQuotaExceed,
        UpdateApplicationScalingRuleError::NoComputeResourceQuotaAppExceed,
        UpdateApplicationScalingRuleError::NoComputeResourceQuotaUserExceed,
        UpdateApplicationScalingRuleError::SystemUpgrading,
        UpdateApplicationScalingRuleError::MinReadyInstancesNotSmallerReplicas,
        UpdateApplicationScalingRuleError::MinReadyInstanceRatioInvalid,
        UpdateApplicationScalingRuleError::ApplicationChangerOrderRunning,
    ];
}

/// Response to [`UpdateApplicationScalingRuleRequest`].
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationScalingRuleData>,
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
    UpdateApplicationScalingRuleResponse {
        "RequestId" => request_id: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateApplicationScalingRuleRequest`] names.
///
/// - [`InvalidScalingRuleDateBeginAfterEnd`](super::DocumentedError::InvalidScalingRuleDateBeginAfterEnd)
/// - [`InvalidScalingRuleDateFormat`](super::DocumentedError::InvalidScalingRuleDateFormat)
/// - [`InvalidScalingRuleNameNotFound`](super::DocumentedError::InvalidScalingRuleNameNotFound)
/// - [`InvalidScalingRuleTimeConflict`](super::DocumentedError::InvalidScalingRuleTimeConflict)
/// - [`InvalidScalingRuleTimeFormat`](super::DocumentedError::InvalidScalingRuleTimeFormat)
/// - [`QuotaExceededScalingRuleTime`](super::DocumentedError::QuotaExceededScalingRuleTime)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`MinReadyInstancesNotSmallerReplicas`](super::DocumentedError::MinReadyInstancesNotSmallerReplicas)
/// - [`MinReadyInstanceRatioInvalid`](super::DocumentedError::MinReadyInstanceRatioInvalid)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
pub type UpdateApplicationScalingRuleError = super::DocumentedError;
