// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableHostAvailability`, from `cms/DisableHostAvailability.md`.

use alicloud_runtime::codegen::*;

/// Switches availability tasks off.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DisableHostAvailabilityRequest::new()
///     .id([1]);
/// let reply = client.disable_host_availability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableHostAvailabilityRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Items: at most 20. Example: `12345`.
    pub id: Vec<i64>,
}

impl DisableHostAvailabilityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DisableHostAvailabilityRequest {
        "Id" => id: query,
    }
}

impl Operation for DisableHostAvailabilityRequest {
    type Response = DisableHostAvailabilityResponse;
    type Error = DisableHostAvailabilityError;
    const INFO: OperationInfo = super::operation("DisableHostAvailability")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableHostAvailabilityError] = &[
        DisableHostAvailabilityError::ParameterInvalid,
        DisableHostAvailabilityError::AccessForbidden,
        DisableHostAvailabilityError::ResourceNotFound,
        DisableHostAvailabilityError::ResourceConflict,
        DisableHostAvailabilityError::ResourceExist,
        DisableHostAvailabilityError::InternalError,
    ];
}

/// Response to [`DisableHostAvailabilityRequest`].
#[non_exhaustive]
pub struct DisableHostAvailabilityResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACBDBB40-DFB6-4F4C-8957-51FFB233969C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DisableHostAvailabilityResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableHostAvailabilityRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableHostAvailabilityError = super::DocumentedError;
