// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventRules`, from `cms/DeleteEventRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes event rules; events that match them are no longer reported.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteEventRulesRequest::new()
///     .rule_names(["rule1"]);
/// let reply = client.delete_event_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventRulesRequest {
    /// **Required.** Event rules that the call works on, by name. Items: at most 20. Example: `rule1`.
    pub rule_names: Vec<String>,
}

impl DeleteEventRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleNames`, which is required.
    pub fn rule_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteEventRulesRequest {
        "RuleNames" => rule_names: query,
    }
}

impl Operation for DeleteEventRulesRequest {
    type Response = DeleteEventRulesResponse;
    type Error = DeleteEventRulesError;
    const INFO: OperationInfo = super::operation("DeleteEventRules")
        .required(&["RuleNames"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteEventRulesError] = &[
        DeleteEventRulesError::InvalidParameterValue,
        DeleteEventRulesError::InvalidAuthorization,
        DeleteEventRulesError::InternalError,
    ];
}

/// Response to [`DeleteEventRulesRequest`].
#[non_exhaustive]
pub struct DeleteEventRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5A72B5B-4F44-438C-B68A-147FD5DC53A8`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteEventRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteEventRulesRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteEventRulesError = super::DocumentedError;
