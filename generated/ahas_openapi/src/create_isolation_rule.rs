// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIsolationRule`, from `ahas-openapi/CreateIsolationRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsolationRuleData};

/// Adds an isolation rule that limits concurrency of a resource of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::CreateIsolationRuleRequest::new()
///     .namespace("default")
///     .app_name("ahas-demo")
///     .relation_strategy(0)
///     .threshold(10.0)
///     .resource("handleServiceA");
/// let reply = client.create_isolation_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIsolationRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// **Required.** What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// **Required.** Value at which it takes effect. Example: `10`.
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
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl CreateIsolationRuleRequest {
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
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    CreateIsolationRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "RelationStrategy" => relation_strategy: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "Resource" => resource: query,
        "LimitOrigin" => limit_origin: query,
        "RefResource" => ref_resource: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for CreateIsolationRuleRequest {
    type Response = CreateIsolationRuleResponse;
    type Error = CreateIsolationRuleError;
    const INFO: OperationInfo = super::operation("CreateIsolationRule")
        .required(&["Namespace", "AppName", "RelationStrategy", "Threshold", "Resource"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateIsolationRuleError] = &[
        CreateIsolationRuleError::IllegalArgumentNamespace,
        CreateIsolationRuleError::IllegalArgumentAppName,
        CreateIsolationRuleError::IllegalArgumentRelationStrategy,
        CreateIsolationRuleError::IllegalArgumentRefResource,
        CreateIsolationRuleError::IllegalArgumentResource,
        CreateIsolationRuleError::IllegalArgumentThreshold,
    ];
}

/// Response to [`CreateIsolationRuleRequest`].
#[non_exhaustive]
pub struct CreateIsolationRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IsolationRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateIsolationRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateIsolationRuleRequest`] names.
///
/// - [`IllegalArgumentNamespace`](super::DocumentedError::IllegalArgumentNamespace)
/// - [`IllegalArgumentAppName`](super::DocumentedError::IllegalArgumentAppName)
/// - [`IllegalArgumentRelationStrategy`](super::DocumentedError::IllegalArgumentRelationStrategy)
/// - [`IllegalArgumentRefResource`](super::DocumentedError::IllegalArgumentRefResource)
/// - [`IllegalArgumentResource`](super::DocumentedError::IllegalArgumentResource)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
pub type CreateIsolationRuleError = super::DocumentedError;
