// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHotParamRule`, from `ahas-openapi/CreateHotParamRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HotParamRuleData, ParamFlowItemList};

/// Adds a hotspot rule that limits calls of a resource by the value of one parameter.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::CreateHotParamRuleRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo")
///     .metric_type(1)
///     .threshold(20.0)
///     .resource("handleService")
///     .param_idx(1)
///     .stat_duration_sec(1)
///     .control_behavior(0);
/// let reply = client.create_hot_param_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHotParamRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// **Required.** Which kind of metric it is or is to be. Example: `1`.
    pub metric_type: Option<i32>,
    /// **Required.** Value at which it takes effect. Example: `20`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Default: `false`. Example: `true`.
    pub enable: Option<bool>,
    /// **Required.** Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// **Required.** Position of the watched argument in the method's signature, counted from 0.
    /// Example: `1`.
    pub param_idx: Option<i32>,
    /// **Required.** Length of the window in which calls are counted, in seconds. Example: `1`.
    pub stat_duration_sec: Option<i64>,
    /// **Required.** What happens to calls over the threshold: 0 rejects them at once, 1 warms up
    /// slowly, 2 lets them queue. Example: `0`.
    pub control_behavior: Option<i32>,
    /// How many there are of this: burst. Example: `2`.
    pub burst_count: Option<i32>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `3000`.
    pub max_queueing_time_ms: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl CreateHotParamRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `MetricType`, which is required.
    #[inline]
    pub fn metric_type(mut self, value: i32) -> Self {
        self.metric_type = Some(value);
        self
    }
    /// Sets `Threshold`, which is required.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `ParamIdx`, which is required.
    #[inline]
    pub fn param_idx(mut self, value: i32) -> Self {
        self.param_idx = Some(value);
        self
    }
    /// Sets `StatDurationSec`, which is required.
    #[inline]
    pub fn stat_duration_sec(mut self, value: i64) -> Self {
        self.stat_duration_sec = Some(value);
        self
    }
    /// Sets `ControlBehavior`, which is required.
    #[inline]
    pub fn control_behavior(mut self, value: i32) -> Self {
        self.control_behavior = Some(value);
        self
    }
    /// Sets `BurstCount`.
    #[inline]
    pub fn burst_count(mut self, value: i32) -> Self {
        self.burst_count = Some(value);
        self
    }
    /// Sets `MaxQueueingTimeMs`.
    #[inline]
    pub fn max_queueing_time_ms(mut self, value: i32) -> Self {
        self.max_queueing_time_ms = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    CreateHotParamRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "MetricType" => metric_type: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "Resource" => resource: query,
        "ParamIdx" => param_idx: query,
        "StatDurationSec" => stat_duration_sec: query,
        "ControlBehavior" => control_behavior: query,
        "BurstCount" => burst_count: query,
        "MaxQueueingTimeMs" => max_queueing_time_ms: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for CreateHotParamRuleRequest {
    type Response = CreateHotParamRuleResponse;
    type Error = CreateHotParamRuleError;
    const INFO: OperationInfo = super::operation("CreateHotParamRule")
        .required(
            &[
                "Namespace",
                "AppName",
                "MetricType",
                "Threshold",
                "Resource",
                "ParamIdx",
                "StatDurationSec",
                "ControlBehavior",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHotParamRuleError] = &[
        CreateHotParamRuleError::IllegalArgumentAppName,
        CreateHotParamRuleError::IllegalArgumentBurstCount,
        CreateHotParamRuleError::IllegalArgumentControlBehavior,
        CreateHotParamRuleError::IllegalArgumentDurationInSec,
        CreateHotParamRuleError::IllegalArgumentMaxQueueingTimeM,
        CreateHotParamRuleError::IllegalArgumentMetricType,
        CreateHotParamRuleError::IllegalArgumentNamespace,
        CreateHotParamRuleError::IllegalArgumentParamIdx,
    ];
}

/// Response to [`CreateHotParamRuleRequest`].
#[non_exhaustive]
pub struct CreateHotParamRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HotParamRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateHotParamRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateHotParamRuleRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentBurstCount`](super::DocumentedError::IllegalArgumentBurstCount)
/// - [`IllegalArgumentControlBehavior`](super::DocumentedError::IllegalArgumentControlBehavior)
/// - [`IllegalArgumentDurationInSec`](super::DocumentedError::IllegalArgumentDurationInSec)
/// - [`IllegalArgumentMaxQueueingTimeM`](super::DocumentedError::IllegalArgumentMaxQueueingTimeM)
/// - [`IllegalArgumentMetricType`](super::DocumentedError::IllegalArgumentMetricType)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
/// - [`IllegalArgumentParamIdx`](super::DocumentedError::IllegalArgumentParamIdx)
pub type CreateHotParamRuleError = super::DocumentedError;
