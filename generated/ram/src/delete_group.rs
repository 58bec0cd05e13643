// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGroup`, from `ram/DeleteGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a user group, which must have neither members nor policies any more.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeleteGroupRequest::new()
///     .group_name("Dev-Team");
/// let reply = client.delete_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGroupRequest {
    /// User group, by the name that is unique in the account. Length: 1 to 64. Example: `Dev-Team`.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGroup");
}

/// Response to [`DeleteGroupRequest`].
pub type DeleteGroupResponse = alicloud_runtime::EmptyResponse;
