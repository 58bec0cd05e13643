// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertContact`, from `cs/DeleteAlertContact.md`.

use alicloud_runtime::codegen::*;

/// Deletes alert contacts of the container service; they receive no alert messages from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteAlertContactRequest::new()
///     .contact_ids([1]);
/// let reply = client.delete_alert_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertContactRequest {
    /// **Required.** Alert contacts to delete. Example: `12345`.
    pub contact_ids: Vec<i64>,
}

impl DeleteAlertContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `contact_ids`, which is required.
    pub fn contact_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.contact_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAlertContactRequest {
        "contact_ids" => contact_ids: query_json,
    }
}

impl Operation for DeleteAlertContactRequest {
    type Response = DeleteAlertContactResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteAlertContact")
        .roa("DELETE", "/alert/contacts")
        .required(&["contact_ids"]);
}

/// Response to [`DeleteAlertContactRequest`].
#[non_exhaustive]
pub struct DeleteAlertContactResponse {
    /// Outcome of the diagnosis, check or deletion, in detail.
    pub result: Vec<AlertContactResult>,
}

response! {
    DeleteAlertContactResponse {
        "result" => result: list(""),
    }
}

/// Outcome of the diagnosis, check or deletion, in detail.
#[non_exhaustive]
pub struct AlertContactResult {
    /// Whether the deletion or switch worked. Example: `true`.
    pub status: Option<bool>,
    /// Tells how the call went, or why it failed. Example: `Delete contact resource failed.`.
    pub msg: Option<String>,
    /// Alert contact that was to be deleted. Example: `12345`.
    pub contact_id: Option<String>,
}

response! {
    AlertContactResult {
        "status" => status: value,
        "msg" => msg: value,
        "contact_id" => contact_id: value,
    }
}
