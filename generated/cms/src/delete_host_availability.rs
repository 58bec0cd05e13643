// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHostAvailability`, from `cms/DeleteHostAvailability.md`.

use alicloud_runtime::codegen::*;

/// Deletes tasks that probe the availability of hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteHostAvailabilityRequest::new()
///     .id([1]);
/// let reply = client.delete_host_availability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHostAvailabilityRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Items: at most 20. Example: `12345`.
    pub id: Vec<i64>,
}

impl DeleteHostAvailabilityRequest {
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
    DeleteHostAvailabilityRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteHostAvailabilityRequest {
    type Response = DeleteHostAvailabilityResponse;
    type Error = DeleteHostAvailabilityError;
    const INFO: OperationInfo = super::operation("DeleteHostAvailability")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHostAvailabilityError] = &[
        DeleteHostAvailabilityError::ParameterInvalid,
        DeleteHostAvailabilityError::AccessForbidden,
        DeleteHostAvailabilityError::ResourceNotFound,
        DeleteHostAvailabilityError::InternalError,
    ];
}

/// Response to [`DeleteHostAvailabilityRequest`].
#[non_exhaustive]
pub struct DeleteHostAvailabilityResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `57C782E6-B235-4842-AD2B-DB94961761EB`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteHostAvailabilityResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteHostAvailabilityRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHostAvailabilityError = super::DocumentedError;
