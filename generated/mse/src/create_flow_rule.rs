// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFlowRule`, from `mse/CreateFlowRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that limits how often an interface of an application is called.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateFlowRuleRequest::new()
///     .namespace("...")
///     .app_name("...")
///     .threshold(1)
///     .enable(true)
///     .resource("...");
/// let reply = client.create_flow_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFlowRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Value from which the rule acts: requests a second, calls at a time or a ratio, by
    /// its kind.
    pub threshold: Option<i32>,
    /// **Required.** Whether the rule is in force.
    pub enable: Option<bool>,
    /// **Required.** Interface of the application that the rule protects, named as in its list of
    /// interfaces.
    pub resource: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// What happens to calls beyond the threshold, such as failing at once or waiting in line.
    pub control_behavior: Option<i32>,
    /// Longest time that a call waits in line, in milliseconds; only when excess calls queue.
    pub max_queueing_time_ms: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<i32>,
    /// Calling application that the rule is limited to.
    pub limit_app: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
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
    /// Sets `Threshold`, which is required.
    #[inline]
    pub fn threshold(mut self, value: i32) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`, which is required.
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
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ControlBehavior`.
    #[inline]
    pub fn control_behavior(mut self, value: i32) -> Self {
        self.control_behavior = Some(value);
        self
    }
    /// Sets `MaxQueueingTimeMs`.
    #[inline]
    pub fn max_queueing_time_ms(mut self, value: i32) -> Self {
        self.max_queueing_time_ms = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, value: i32) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `LimitApp`.
    pub fn limit_app(mut self, value: impl Into<String>) -> Self {
        self.limit_app = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateFlowRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "Resource" => resource: query,
        "AppId" => app_id: query,
        "ControlBehavior" => control_behavior: query,
        "MaxQueueingTimeMs" => max_queueing_time_ms: query,
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "LimitApp" => limit_app: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateFlowRuleRequest {
    type Response = CreateFlowRuleResponse;
    type Error = CreateFlowRuleError;
    const INFO: OperationInfo = super::operation("CreateFlowRule")
        .required(&["Namespace", "AppName", "Threshold", "Enable", "Resource"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateFlowRuleError] = &[
        CreateFlowRuleError::IllegalRequest,
        CreateFlowRuleError::InvalidParameter,
        CreateFlowRuleError::NoPermission,
        CreateFlowRuleError::NotFound,
        CreateFlowRuleError::InternalError,
    ];
}

/// Response to [`CreateFlowRuleRequest`].
#[non_exhaustive]
pub struct CreateFlowRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FlowRuleData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateFlowRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FlowRuleData {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// Interface of the application that the rule protects, named as in its list of interfaces.
    /// Example: `app`.
    pub resource: Option<String>,
    /// What happens to calls beyond the threshold, such as failing at once or waiting in line.
    /// Example: `0`.
    pub control_behavior: Option<i32>,
    /// Longest time that a call waits in line, in milliseconds; only when excess calls queue.
    /// Example: `500`.
    pub max_queueing_time_ms: Option<i32>,
    /// Value from which the rule acts, as stored with the rule. Example: `200`.
    pub threshold: Option<f64>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
    /// ID that the service gave the application. Example: `hkhon1po62@54e1f42f3******`.
    pub app_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    FlowRuleData {
        "Namespace" => namespace: value,
        "Id" => id: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "ControlBehavior" => control_behavior: value,
        "MaxQueueingTimeMs" => max_queueing_time_ms: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "AppId" => app_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`CreateFlowRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateFlowRuleError = super::DocumentedError;
