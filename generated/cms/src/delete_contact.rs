// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContact`, from `cms/DeleteContact.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert contact, who is notified no more.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteContactRequest::new()
///     .contact_name("text");
/// let reply = client.delete_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContactRequest {
    /// **Required.** Alert contact concerned. Example: `text`.
    pub contact_name: Option<String>,
}

impl DeleteContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactName`, which is required.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
}

request! {
    DeleteContactRequest {
        "ContactName" => contact_name: query,
    }
}

impl Operation for DeleteContactRequest {
    type Response = DeleteContactResponse;
    type Error = DeleteContactError;
    const INFO: OperationInfo = super::operation("DeleteContact")
        .required(&["ContactName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteContactError] = &[
        DeleteContactError::InvalidParameterValue,
        DeleteContactError::InvalidAuthorization,
        DeleteContactError::ContactNotExists,
        DeleteContactError::InternalError,
    ];
}

/// Response to [`DeleteContactRequest`].
#[non_exhaustive]
pub struct DeleteContactResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50D4CFE1-01E5-4543-939C-18BC01E3EC1C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteContactResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteContactRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ContactNotExists`](super::DocumentedError::ContactNotExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteContactError = super::DocumentedError;
