// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDegradeRule`, from `ahas-openapi/EnableDegradeRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DegradeRuleData};

/// Turns on a circuit breaking rule of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::EnableDegradeRuleRequest::new()
///     .rule_id(123);
/// let reply = client.enable_degrade_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDegradeRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl EnableDegradeRuleRequest {
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
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    EnableDegradeRuleRequest {
        "RuleId" => rule_id: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for EnableDegradeRuleRequest {
    type Response = EnableDegradeRuleResponse;
    type Error = EnableDegradeRuleError;
    const INFO: OperationInfo = super::operation("EnableDegradeRule")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableDegradeRuleError] = &[
        EnableDegradeRuleError::IllegalArgumentRuleId,
    ];
}

/// Response to [`EnableDegradeRuleRequest`].
#[non_exhaustive]
pub struct EnableDegradeRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DegradeRuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableDegradeRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableDegradeRuleRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
pub type EnableDegradeRuleError = super::DocumentedError;
