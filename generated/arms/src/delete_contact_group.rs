// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContactGroup`, from `arms/DeleteContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a contact group of the alert management; its contacts stay.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteContactGroupRequest::new()
///     .contact_group_id(123);
/// let reply = client.delete_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContactGroupRequest {
    /// **Required.** ID of the contact group that the call is about. Example: `123`.
    pub contact_group_id: Option<i64>,
}

impl DeleteContactGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupId`, which is required.
    #[inline]
    pub fn contact_group_id(mut self, value: i64) -> Self {
        self.contact_group_id = Some(value);
        self
    }
}

request! {
    DeleteContactGroupRequest {
        "ContactGroupId" => contact_group_id: query,
    }
}

impl Operation for DeleteContactGroupRequest {
    type Response = DeleteContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteContactGroup")
        .required(&["ContactGroupId"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteContactGroupRequest`].
#[non_exhaustive]
pub struct DeleteContactGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteContactGroupResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
