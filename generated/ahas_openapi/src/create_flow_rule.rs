// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFlowRule`, from `ahas-openapi/CreateFlowRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FlowRuleData};

/// Adds a flow control rule to a resource of an application, with threshold and control behavior.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::CreateFlowRuleRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo")
///     .relation_strategy(0)
///     .threshold(50.0)
///     .resource("handleServiceA")
///     .control_behavior(0);
/// let reply = client.create_flow_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFlowRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// **Required.** What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// **Required.** Value at which it takes effect. Example: `50`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Default: `false`. Example: `true`.
    pub enable: Option<bool>,
    /// **Required.** Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Calling application that the rule holds for; `default` counts every caller together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// **Required** under conditions. Resource that the ref works on or belongs to.
    /// Example: `handleServiceB`.
    pub ref_resource: Option<String>,
    /// **Required.** What happens to calls over the threshold: 0 rejects them at once, 1 warms up
    /// slowly, 2 lets them queue. Example: `0`.
    pub control_behavior: Option<i32>,
    /// **Required** under conditions. Seconds over which the limit climbs to the full threshold, for a
    /// service that starts cold. Example: `30`.
    pub warm_up_period_sec: Option<i32>,
    /// **Required** under conditions. Largest value, allowed or found, of this: queueing time ms.
    /// Example: `2000`.
    pub max_queueing_time_ms: Option<i32>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
    /// Way in which the threshold works.
    pub threshold_mode: Option<i32>,
}

impl CreateFlowRuleRequest {
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
    /// Sets `RelationStrategy`, which is required.
    #[inline]
    pub fn relation_strategy(mut self, value: i32) -> Self {
        self.relation_strategy = Some(value);
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
    /// Sets `LimitOrigin`.
    pub fn limit_origin(mut self, value: impl Into<String>) -> Self {
        self.limit_origin = Some(value.into());
        self
    }
    /// Sets `RefResource`.
    pub fn ref_resource(mut self, value: impl Into<String>) -> Self {
        self.ref_resource = Some(value.into());
        self
    }
    /// Sets `ControlBehavior`, which is required.
    #[inline]
    pub fn control_behavior(mut self, value: i32) -> Self {
        self.control_behavior = Some(value);
        self
    }
    /// Sets `WarmUpPeriodSec`.
    #[inline]
    pub fn warm_up_period_sec(mut self, value: i32) -> Self {
        self.warm_up_period_sec = Some(value);
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
    /// Sets `ThresholdMode`.
    #[inline]
    pub fn threshold_mode(mut self, value: i32) -> Self {
        self.threshold_mode = Some(value);
        self
    }
}

request! {
    CreateFlowRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "RelationStrategy" => relation_strategy: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "Resource" => resource: query,
        "LimitOrigin" => limit_origin: query,
        "RefResource" => ref_resource: query,
        "ControlBehavior" => control_behavior: query,
        "WarmUpPeriodSec" => warm_up_period_sec: query,
        "MaxQueueingTimeMs" => max_queueing_time_ms: query,
        "AhasRegionId" => ahas_region_id: query,
        "ThresholdMode" => threshold_mode: query,
    }
}

impl Operation for CreateFlowRuleRequest {
    type Response = CreateFlowRuleResponse;
    type Error = CreateFlowRuleError;
    const INFO: OperationInfo = super::operation("CreateFlowRule")
        .required(
            &[
                "Namespace",
                "AppName",
                "RelationStrategy",
                "Threshold",
                "Resource",
                "ControlBehavior",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateFlowRuleError] = &[
        CreateFlowRuleError::IllegalArgumentAppName,
        CreateFlowRuleError::IllegalArgumentMaxQueueingTimeM,
        CreateFlowRuleError::IllegalArgumentNamespace,
        CreateFlowRuleError::IllegalArgumentRefResource,
        CreateFlowRuleError::IllegalArgumentRelationStrategy,
        CreateFlowRuleError::IllegalArgumentResource,
        CreateFlowRuleError::IllegalArgumentThreshold,
        CreateFlowRuleError::IllegalArgumentWarmUpPeriodSec,
    ];
}

/// Response to [`CreateFlowRuleRequest`].
#[non_exhaustive]
pub struct CreateFlowRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FlowRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFlowRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateFlowRuleRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentMaxQueueingTimeM`](super::DocumentedError::IllegalArgumentMaxQueueingTimeM)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
/// - [`IllegalArgumentRefResource`](super::DocumentedError::IllegalArgumentRefResource)
/// - [`IllegalArgumentRelationStrategy`](super::DocumentedError::IllegalArgumentRelationStrategy)
/// - [`IllegalArgumentResource`](super::DocumentedError::IllegalArgumentResource)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
/// - [`IllegalArgumentWarmUpPeriodSec`](super::DocumentedError::IllegalArgumentWarmUpPeriodSec)
pub type CreateFlowRuleError = super::DocumentedError;
