// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySystemRule`, from `ahas-openapi/ModifySystemRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemRuleData};

/// Changes the threshold of a system rule; its metric stays.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ModifySystemRuleRequest::new()
///     .threshold(0.5)
///     .rule_id(123);
/// let reply = client.modify_system_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySystemRuleRequest {
    /// **Required.** Value at which it takes effect. Example: `0.5`.
    pub threshold: Option<f64>,
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ModifySystemRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Threshold`, which is required.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ModifySystemRuleRequest {
        "Threshold" => threshold: query,
        "RuleId" => rule_id: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ModifySystemRuleRequest {
    type Response = ModifySystemRuleResponse;
    type Error = ModifySystemRuleError;
    const INFO: OperationInfo = super::operation("ModifySystemRule")
        .required(&["Threshold", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifySystemRuleError] = &[
        ModifySystemRuleError::IllegalArgumentRuleId,
        ModifySystemRuleError::IllegalArgumentThreshold,
    ];
}

/// Response to [`ModifySystemRuleRequest`].
#[non_exhaustive]
pub struct ModifySystemRuleResponse {
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
    ModifySystemRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifySystemRuleRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
/// - [`IllegalArgumentThreshold`](super::DocumentedError::IllegalArgumentThreshold)
pub type ModifySystemRuleError = super::DocumentedError;
