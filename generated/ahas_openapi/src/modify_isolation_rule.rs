// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIsolationRule`, from `ahas-openapi/ModifyIsolationRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsolationRuleData};

/// Changes the threshold or source of an isolation rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ModifyIsolationRuleRequest::new()
///     .rule_id(123)
///     .relation_strategy(0)
///     .threshold(10.0);
/// let reply = client.modify_isolation_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIsolationRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// Value at which it takes effect. Example: `10`.
    pub threshold: Option<f64>,
    /// Calling application that the rule holds for; `default` counts every caller together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// **Required** under conditions. Resource that the ref works on or belongs to.
    /// Example: `handleServiceB`.
    pub ref_resource: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ModifyIsolationRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RelationStrategy`.
    #[inline]
    pub fn relation_strategy(mut self, value: i32) -> Self {
        self.relation_strategy = Some(value);
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
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
    ModifyIsolationRuleRequest {
        "RuleId" => rule_id: query,
        "RelationStrategy" => relation_strategy: query,
        "Threshold" => threshold: query,
        "LimitOrigin" => limit_origin: query,
        "RefResource" => ref_resource: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ModifyIsolationRuleRequest {
    type Response = ModifyIsolationRuleResponse;
    type Error = ModifyIsolationRuleError;
    const INFO: OperationInfo = super::operation("ModifyIsolationRule")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyIsolationRuleError] = &[
        ModifyIsolationRuleError::IllegalArgumentRuleId,
        ModifyIsolationRuleError::IllegalArgumentRelationStrategy,
        ModifyIsolationRuleError::IllegalArgumentThreshold,
        ModifyIsolationRuleError::IllegalArgumentRefResource,
    ];
}

/// Response to [`ModifyIsolationRuleRequest`].
#[non_exhaustive]
pub struct ModifyIsolationRuleResponse {
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
    ModifyIsolationRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyIsolationRuleRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
/// - [`IllegalArgumentRelationStrategy`](super::DocumentedError::IllegalArgumentRelationStrategy)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
/// - [`IllegalArgumentRefResource`](super::DocumentedError::IllegalArgumentRefResource)
pub type ModifyIsolationRuleError = super::DocumentedError;
