// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContact`, from `arms/DeleteContact.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert contact of the alert management, who is no longer notified.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteContactRequest::new()
///     .contact_id(123);
/// let reply = client.delete_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContactRequest {
    /// **Required.** ID of the contact that the call is about. Example: `123`.
    pub contact_id: Option<i64>,
}

impl DeleteContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
}

request! {
    DeleteContactRequest {
        "ContactId" => contact_id: query,
    }
}

impl Operation for DeleteContactRequest {
    type Response = DeleteContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteContact")
        .required(&["ContactId"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteContactRequest`].
#[non_exhaustive]
pub struct DeleteContactResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteContactResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
