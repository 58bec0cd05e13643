// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplicationScalingRule`, from `sae/CreateApplicationScalingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationScalingRuleData, ApplicationScalingRuleMetric, Metric, Schedule, Timer};

/// Creates an auto scaling rule for an application, by schedule or by metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateApplicationScalingRuleRequest::new()
///     .app_id("...")
///     .scaling_rule_name("...")
///     .scaling_rule_type("...");
/// let reply = client.create_application_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationScalingRuleRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that the scaling rule goes by.
    pub scaling_rule_name: Option<String>,
    /// **Required.** Which kind of scaling rule it is or is to be.
    pub scaling_rule_type: Option<String>,
    /// Scaling by time, as JSON.
    pub scaling_rule_timer: Option<String>,
    /// Scaling by load, as JSON.
    pub scaling_rule_metric: Option<String>,
    /// Number that is given for this: min ready instances.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change.
    pub min_ready_instance_ratio: Option<i32>,
    /// Whether the scaling rule is switched on.
    pub scaling_rule_enable: Option<bool>,
    /// Whether this is switched on: idle.
    pub enable_idle: Option<bool>,
}

impl CreateApplicationScalingRuleRequest {
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
    /// Sets `ScalingRuleType`, which is required.
    pub fn scaling_rule_type(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_type = Some(value.into());
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
    /// Sets `ScalingRuleEnable`.
    #[inline]
    pub fn scaling_rule_enable(mut self, value: bool) -> Self {
        self.scaling_rule_enable = Some(value);
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
    CreateApplicationScalingRuleRequest {
        "AppId" => app_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
        "ScalingRuleType" => scaling_rule_type: query,
        "ScalingRuleTimer" => scaling_rule_timer: query,
        "ScalingRuleMetric" => scaling_rule_metric: query,
        "MinReadyInstances" => min_ready_instances: query,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: query,
        "ScalingRuleEnable" => scaling_rule_enable: query,
        "EnableIdle" => enable_idle: query,
    }
}

impl Operation for CreateApplicationScalingRuleRequest {
    type Response = CreateApplicationScalingRuleResponse;
    type Error = CreateApplicationScalingRuleError;
    const INFO: OperationInfo = super::operation("CreateApplicationScalingRule")
        .roa("POST", "/pop/v1/sam/scale/applicationScalingRule")
        .required(&["AppId", "ScalingRuleName", "ScalingRuleType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateApplicationScalingRuleError] = &[
        CreateApplicationScalingRuleError::InstanceExistScalingRuleName,
        CreateApplicationScalingRuleError::InvalidScalingRuleDateBeginAfterEnd,
        CreateApplicationScalingRuleError::InvalidScalingRuleDateFormat,
        CreateApplicationScalingRuleError::InvalidScalingRuleNameNotFound,
        CreateApplicationScalingRuleError::InvalidScalingRuleTimeConflict,
        CreateApplicationScalingRuleError::InvalidScalingRuleTimeFormat,
        CreateApplicationScalingRuleError::QuotaExceededScalingRule,
        CreateApplicationScalingRuleError::QuotaExceededScalingRuleTime,
        CreateApplicationScalingRuleError::NoComputeResourceQuotaAppExceed,
        CreateApplicationScalingRuleError::NoComputeResourceQuotaExceed,
        CreateApplicationScalingRuleError::NoComputeResourceQuotaUserExceed,
        CreateApplicationScalingRuleError::SystemUpgrading,
        CreateApplicationScalingRuleError::OperationDeniedSDKNotSupported,
        CreateApplicationScalingRuleError::MinReadyInstancesNotSmallerReplicas,
        CreateApplicationScalingRuleError::MinReadyInstanceRatioInvalid,
    ];
}

/// Response to [`CreateApplicationScalingRuleRequest`].
#[non_exhaustive]
pub struct CreateApplicationScalingRuleResponse {
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
    CreateApplicationScalingRuleResponse {
        "RequestId" => request_id: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateApplicationScalingRuleRequest`] names.
///
/// - [`InstanceExistScalingRuleName`](super::DocumentedError::InstanceExistScalingRuleName)
/// - [`InvalidScalingRuleDateBeginAfterEnd`](super::DocumentedError::InvalidScalingRuleDateBeginAfterEnd)
/// - [`InvalidScalingRuleDateFormat`](super::DocumentedError::InvalidScalingRuleDateFormat)
/// - [`InvalidScalingRuleNameNotFound`](super::DocumentedError::InvalidScalingRuleNameNotFound)
/// - [`InvalidScalingRuleTimeConflict`](super::DocumentedError::InvalidScalingRuleTimeConflict)
/// - [`InvalidScalingRuleTimeFormat`](super::DocumentedError::InvalidScalingRuleTimeFormat)
/// - [`QuotaExceededScalingRule`](super::DocumentedError::QuotaExceededScalingRule)
/// - [`QuotaExceededScalingRuleTime`](super::DocumentedError::QuotaExceededScalingRuleTime)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`OperationDeniedSDKNotSupported`](super::DocumentedError::OperationDeniedSDKNotSupported)
/// - [`MinReadyInstancesNotSmallerReplicas`](super::DocumentedError::MinReadyInstancesNotSmallerReplicas)
/// - [`MinReadyInstanceRatioInvalid`](super::DocumentedError::MinReadyInstanceRatioInvalid)
pub type CreateApplicationScalingRuleError = super::DocumentedError;
