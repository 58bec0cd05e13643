// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHotParamRule`, from `ahas-openapi/DeleteHotParamRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleData};

/// Deletes a rule that limits requests by frequent parameter values.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::DeleteHotParamRuleRequest::new()
///     .rule_id(123);
/// let reply = client.delete_hot_param_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHotParamRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl DeleteHotParamRuleRequest {
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
    DeleteHotParamRuleRequest {
        "RuleId" => rule_id: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for DeleteHotParamRuleRequest {
    type Response = DeleteHotParamRuleResponse;
    type Error = DeleteHotParamRuleError;
    const INFO: OperationInfo = super::operation("DeleteHotParamRule")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHotParamRuleError] = &[
        DeleteHotParamRuleError::IllegalArgumentRuleId,
    ];
}

/// Response to [`DeleteHotParamRuleRequest`].
#[non_exhaustive]
pub struct DeleteHotParamRuleResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FEEAD12-CE22-4EDE-A729-CE94EC070610`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteHotParamRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteHotParamRuleRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
pub type DeleteHotParamRuleError = super::DocumentedError;
