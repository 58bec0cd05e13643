// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGroup`, from `ims/DeleteGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a RAM user group. It must be without members and attached policies.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteGroupRequest::new()
///     .group_name("Dev-Team");
/// let reply = client.delete_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGroupRequest {
    /// Name that tells the user group from others of the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
}

impl DeleteGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    DeleteGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for DeleteGroupRequest {
    type Response = DeleteGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteGroup");
}

/// Response to [`DeleteGroupRequest`].
pub type DeleteGroupResponse = alicloud_runtime::EmptyResponse;
