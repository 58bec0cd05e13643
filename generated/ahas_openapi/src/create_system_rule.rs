// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSystemRule`, from `ahas-openapi/CreateSystemRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemRuleData};

/// Adds a system rule that protects an application as a whole by one metric.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::CreateSystemRuleRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo")
///     .metric_type(4)
///     .threshold(0.6);
/// let reply = client.create_system_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSystemRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// **Required.** Which kind of metric it is or is to be. Example: `4`.
    pub metric_type: Option<i32>,
    /// **Required.** Value at which it takes effect. Example: `0.6`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl CreateSystemRuleRequest {
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
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    CreateSystemRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "MetricType" => metric_type: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for CreateSystemRuleRequest {
    type Response = CreateSystemRuleResponse;
    type Error = CreateSystemRuleError;
    const INFO: OperationInfo = super::operation("CreateSystemRule")
        .required(&["Namespace", "AppName", "MetricType", "Threshold"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateSystemRuleError] = &[
        CreateSystemRuleError::IllegalArgumentAppName,
        CreateSystemRuleError::IllegalArgumentMetricType,
        CreateSystemRuleError::IllegalArgumentNamespace,
        CreateSystemRuleError::IllegalArgumentThreshold,
    ];
}

/// Response to [`CreateSystemRuleRequest`].
#[non_exhaustive]
pub struct CreateSystemRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SystemRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateSystemRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateSystemRuleRequest`] names.
///
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentMetricType`](super::DocumentedError::IllegalArgumentMetricType)
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
pub type CreateSystemRuleError = super::DocumentedError;
