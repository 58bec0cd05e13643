// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserInRecycleBin`, from `ims/DeleteUserInRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Removes a deleted RAM user from the recycle bin for good; it cannot be restored afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteUserInRecycleBinRequest::new();
/// let reply = client.delete_user_in_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserInRecycleBinRequest {
    /// ID that the RAM user keeps even when the logon name changes.
    pub user_id: Option<String>,
}

impl DeleteUserInRecycleBinRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserInRecycleBinRequest {
        "UserId" => user_id: query,
    }
}

impl Operation for DeleteUserInRecycleBinRequest {
    type Response = DeleteUserInRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteUserInRecycleBin");
}

/// Response to [`DeleteUserInRecycleBinRequest`], which the documentation does not describe.
pub type DeleteUserInRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
