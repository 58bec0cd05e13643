// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContainerDefenseRule`, from `sas/DeleteContainerDefenseRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule that stops programs foreign to the image from starting in containers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteContainerDefenseRuleRequest::new();
/// let reply = client.delete_container_defense_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContainerDefenseRuleRequest {
    /// IDs of the rules that the call is applied to. Items: at most 100.
    pub rule_ids: Vec<i64>,
}

impl DeleteContainerDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleIds`.
    pub fn rule_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteContainerDefenseRuleRequest {
        "RuleIds" => rule_ids: query,
    }
}

impl Operation for DeleteContainerDefenseRuleRequest {
    type Response = DeleteContainerDefenseRuleResponse;
    type Error = DeleteContainerDefenseRuleError;
    const INFO: OperationInfo = super::operation("DeleteContainerDefenseRule")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteContainerDefenseRuleError] = &[
        DeleteContainerDefenseRuleError::NoPermission,
        DeleteContainerDefenseRuleError::ServerError,
    ];
}

/// Response to [`DeleteContainerDefenseRuleRequest`].
#[non_exhaustive]
pub struct DeleteContainerDefenseRuleResponse {
    /// What the call returns besides its status. Example: `1`.
    pub data: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `47365EC5-**-6DEA1788EB11`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DeleteContainerDefenseRuleResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DeleteContainerDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteContainerDefenseRuleError = super::DocumentedError;
