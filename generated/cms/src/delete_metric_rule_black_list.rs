// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMetricRuleBlackList`, from `cms/DeleteMetricRuleBlackList.md`.

use alicloud_runtime::codegen::*;

/// Deletes blacklist policies, so that alerts they held back are sent again.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMetricRuleBlackListRequest::new()
///     .id("...");
/// let reply = client.delete_metric_rule_black_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMetricRuleBlackListRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    pub id: Option<String>,
}

impl DeleteMetricRuleBlackListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeleteMetricRuleBlackListRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteMetricRuleBlackListRequest {
    type Response = DeleteMetricRuleBlackListResponse;
    type Error = DeleteMetricRuleBlackListError;
    const INFO: OperationInfo = super::operation("DeleteMetricRuleBlackList")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMetricRuleBlackListError] = &[
        DeleteMetricRuleBlackListError::ParameterInvalid,
        DeleteMetricRuleBlackListError::AccessForbidden,
        DeleteMetricRuleBlackListError::ResourceNotFound,
        DeleteMetricRuleBlackListError::ResourceConflict,
        DeleteMetricRuleBlackListError::ResourceExist,
        DeleteMetricRuleBlackListError::InternalError,
    ];
}

/// Response to [`DeleteMetricRuleBlackListRequest`].
#[non_exhaustive]
pub struct DeleteMetricRuleBlackListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B88D233C-A004-3AB8-AD9C-30CBDD4440C5`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    DeleteMetricRuleBlackListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DeleteMetricRuleBlackListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMetricRuleBlackListError = super::DocumentedError;
