// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContactGroup`, from `cms/DeleteContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert contact group; its contacts stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteContactGroupRequest::new()
///     .contact_group_name("text");
/// let reply = client.delete_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContactGroupRequest {
    /// **Required.** Alert contact group concerned. Example: `text`.
    pub contact_group_name: Option<String>,
}

impl DeleteContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupName`, which is required.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
        self
    }
}

request! {
    DeleteContactGroupRequest {
        "ContactGroupName" => contact_group_name: query,
    }
}

impl Operation for DeleteContactGroupRequest {
    type Response = DeleteContactGroupResponse;
    type Error = DeleteContactGroupError;
    const INFO: OperationInfo = super::operation("DeleteContactGroup")
        .required(&["ContactGroupName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteContactGroupError] = &[
        DeleteContactGroupError::InvalidParameterValue,
        DeleteContactGroupError::InvalidAuthorization,
        DeleteContactGroupError::ContactNotExists,
        DeleteContactGroupError::InternalError,
    ];
}

/// Response to [`DeleteContactGroupRequest`].
#[non_exhaustive]
pub struct DeleteContactGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F722BE59-2400-4A64-9C1A-AD886AED9A69`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteContactGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteContactGroupRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ContactNotExists`](super::DocumentedError::ContactNotExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteContactGroupError = super::DocumentedError;
