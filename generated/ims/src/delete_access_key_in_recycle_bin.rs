// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessKeyInRecycleBin`, from `ims/DeleteAccessKeyInRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Deletes an AccessKey pair in the recycle bin for good.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteAccessKeyInRecycleBinRequest::new();
/// let reply = client.delete_access_key_in_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessKeyInRecycleBinRequest {
    /// ID that the RAM user keeps even when the logon name changes.
    pub user_id: Option<String>,
    /// AccessKey pair of a RAM user, by its public half.
    pub user_access_key_id: Option<String>,
}

impl DeleteAccessKeyInRecycleBinRequest {
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
    /// Sets `UserAccessKeyId`.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
}

request! {
    DeleteAccessKeyInRecycleBinRequest {
        "UserId" => user_id: query,
        "UserAccessKeyId" => user_access_key_id: query,
    }
}

impl Operation for DeleteAccessKeyInRecycleBinRequest {
    type Response = DeleteAccessKeyInRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteAccessKeyInRecycleBin");
}

/// Response to [`DeleteAccessKeyInRecycleBinRequest`], which the documentation does not describe.
pub type DeleteAccessKeyInRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
