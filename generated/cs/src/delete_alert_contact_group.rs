// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertContactGroup`, from `cs/DeleteAlertContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes groups of alert contacts; alert rules that notify them reach these people no more.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteAlertContactGroupRequest::new()
///     .contact_group_ids([1]);
/// let reply = client.delete_alert_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertContactGroupRequest {
    /// **Required.** Groups of alert contacts that the call works on. Example: `12345`.
    pub contact_group_ids: Vec<i64>,
}

impl DeleteAlertContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `contact_group_ids`, which is required.
    pub fn contact_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.contact_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAlertContactGroupRequest {
        "contact_group_ids" => contact_group_ids: query_json,
    }
}

impl Operation for DeleteAlertContactGroupRequest {
    type Response = DeleteAlertContactGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteAlertContactGroup")
        .roa("DELETE", "/alert/contact_groups")
        .required(&["contact_group_ids"]);
}

/// Response to [`DeleteAlertContactGroupRequest`].
#[non_exhaustive]
pub struct DeleteAlertContactGroupResponse {
    /// The body of the response.
    pub body: Vec<AlertContactGroupItem>,
}

response! {
    DeleteAlertContactGroupResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct AlertContactGroupItem {
    /// Whether the deletion or switch worked. Example: `true`.
    pub status: Option<bool>,
    /// Tells how the call went, or why it failed. Example: `text`.
    pub msg: Option<String>,
    /// Group of alert contacts that was deleted. Example: `12345`.
    pub contact_group_id: Option<String>,
}

response! {
    AlertContactGroupItem {
        "status" => status: value,
        "msg" => msg: value,
        "contact_group_id" => contact_group_id: value,
    }
}
