// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMetricRules`, from `cms/DeleteMetricRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes alert rules; what they watched no longer sets off alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMetricRulesRequest::new()
///     .id(["ab05733c97b7ce239fb1b53393dc1697c7e12****"]);
/// let reply = client.delete_metric_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMetricRulesRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Items: at most 100. Example: `ab05733c97b7ce239fb1b53393dc1697c7e12****`.
    pub id: Vec<String>,
}

impl DeleteMetricRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteMetricRulesRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteMetricRulesRequest {
    type Response = DeleteMetricRulesResponse;
    type Error = DeleteMetricRulesError;
    const INFO: OperationInfo = super::operation("DeleteMetricRules")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMetricRulesError] = &[
        DeleteMetricRulesError::ParameterInvalid,
        DeleteMetricRulesError::AccessDeniedException,
        DeleteMetricRulesError::LimitExceeded,
        DeleteMetricRulesError::AccessForbidden,
        DeleteMetricRulesError::ResourceNotFound,
        DeleteMetricRulesError::ThrottlingException,
        DeleteMetricRulesError::InternetServerError,
        DeleteMetricRulesError::InternalError,
    ];
}

/// Response to [`DeleteMetricRulesRequest`].
#[non_exhaustive]
pub struct DeleteMetricRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5599964-8D0D-40DC-8E90-27A619384B81`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMetricRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMetricRulesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternetServerError`](super::DocumentedError::InternetServerError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMetricRulesError = super::DocumentedError;
