// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventRuleTargets`, from `cms/DeleteEventRuleTargets.md`.

use alicloud_runtime::codegen::*;

/// Takes targets away from an event rule, so that they get no more notifications.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteEventRuleTargetsRequest::new()
///     .ids(["1"])
///     .rule_name("testRule");
/// let reply = client.delete_event_rule_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventRuleTargetsRequest {
    /// **Required.** The ids to work on or to narrow the list down to.
    /// Items: at most 20. Example: `1`.
    pub ids: Vec<String>,
    /// **Required.** Name of the alert or event rule. Example: `testRule`.
    pub rule_name: Option<String>,
}

impl DeleteEventRuleTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
}

request! {
    DeleteEventRuleTargetsRequest {
        "Ids" => ids: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for DeleteEventRuleTargetsRequest {
    type Response = DeleteEventRuleTargetsResponse;
    type Error = DeleteEventRuleTargetsError;
    const INFO: OperationInfo = super::operation("DeleteEventRuleTargets")
        .required(&["Ids", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteEventRuleTargetsError] = &[
        DeleteEventRuleTargetsError::InvalidParameterValue,
        DeleteEventRuleTargetsError::InvalidAuthorization,
        DeleteEventRuleTargetsError::InternalError,
    ];
}

/// Response to [`DeleteEventRuleTargetsRequest`].
#[non_exhaustive]
pub struct DeleteEventRuleTargetsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7ADD7EFB-7555-4EC1-A3D9-F9955C189CCF`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteEventRuleTargetsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteEventRuleTargetsRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteEventRuleTargetsError = super::DocumentedError;
