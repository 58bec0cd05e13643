// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableHostAvailability`, from `cms/EnableHostAvailability.md`.

use alicloud_runtime::codegen::*;

/// Switches availability tasks on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableHostAvailabilityRequest::new()
///     .id([1]);
/// let reply = client.enable_host_availability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableHostAvailabilityRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Items: at most 20. Example: `123456`.
    pub id: Vec<i64>,
}

impl EnableHostAvailabilityRequest {
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
    EnableHostAvailabilityRequest {
        "Id" => id: query,
    }
}

impl Operation for EnableHostAvailabilityRequest {
    type Response = EnableHostAvailabilityResponse;
    type Error = EnableHostAvailabilityError;
    const INFO: OperationInfo = super::operation("EnableHostAvailability")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableHostAvailabilityError] = &[
        EnableHostAvailabilityError::ParameterInvalid,
        EnableHostAvailabilityError::AccessForbidden,
        EnableHostAvailabilityError::ResourceNotFound,
        EnableHostAvailabilityError::ResourceConflict,
        EnableHostAvailabilityError::ResourceExist,
        EnableHostAvailabilityError::InternalError,
    ];
}

/// Response to [`EnableHostAvailabilityRequest`].
#[non_exhaustive]
pub struct EnableHostAvailabilityResponse {
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
    EnableHostAvailabilityResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableHostAvailabilityRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableHostAvailabilityError = super::DocumentedError;
