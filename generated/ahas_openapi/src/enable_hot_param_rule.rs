// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableHotParamRule`, from `ahas-openapi/EnableHotParamRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HotParamRuleData, ParamFlowItemList};

/// Turns on a hotspot rule of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::EnableHotParamRuleRequest::new()
///     .rule_id(123);
/// let reply = client.enable_hot_param_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableHotParamRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl EnableHotParamRuleRequest {
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
    EnableHotParamRuleRequest {
        "RuleId" => rule_id: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for EnableHotParamRuleRequest {
    type Response = EnableHotParamRuleResponse;
    type Error = EnableHotParamRuleError;
    const INFO: OperationInfo = super::operation("EnableHotParamRule")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableHotParamRuleError] = &[
        EnableHotParamRuleError::IllegalArgumentRuleId,
    ];
}

/// Response to [`EnableHotParamRuleRequest`].
#[non_exhaustive]
pub struct EnableHotParamRuleResponse {
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
    EnableHotParamRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableHotParamRuleRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
pub type EnableHotParamRuleError = super::DocumentedError;
