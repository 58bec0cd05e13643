// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHotParamItems`, from `ahas-openapi/CreateHotParamItems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HotParamRuleData, ParamFlowItemList};

/// Adds exceptions for particular parameter values to a hotspot rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::CreateHotParamItemsRequest::new()
///     .rule_id(123)
///     .items("...");
/// let reply = client.create_hot_param_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHotParamItemsRequest {
    /// **Required.** ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// **Required.** The items that are concerned.
    pub items: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl CreateHotParamItemsRequest {
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
    /// Sets `Items`, which is required.
    pub fn items(mut self, value: impl Into<String>) -> Self {
        self.items = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    CreateHotParamItemsRequest {
        "RuleId" => rule_id: query,
        "Items" => items: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for CreateHotParamItemsRequest {
    type Response = CreateHotParamItemsResponse;
    type Error = CreateHotParamItemsError;
    const INFO: OperationInfo = super::operation("CreateHotParamItems")
        .required(&["RuleId", "Items"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHotParamItemsError] = &[
        CreateHotParamItemsError::IllegalArgumentRuleId,
        CreateHotParamItemsError::IllegalArgumentParamItems,
    ];
}

/// Response to [`CreateHotParamItemsRequest`].
#[non_exhaustive]
pub struct CreateHotParamItemsResponse {
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
    CreateHotParamItemsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateHotParamItemsRequest`] names.
///
/// - [`IllegalArgumentRuleId`](super::DocumentedError::IllegalArgumentRuleId)
/// - [`IllegalArgumentParamItems`](super::DocumentedError::IllegalArgumentParamItems)
pub type CreateHotParamItemsError = super::DocumentedError;
