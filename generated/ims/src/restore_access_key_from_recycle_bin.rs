// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreAccessKeyFromRecycleBin`, from `ims/RestoreAccessKeyFromRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Brings a deleted AccessKey pair back from the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::RestoreAccessKeyFromRecycleBinRequest::new();
/// let reply = client.restore_access_key_from_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreAccessKeyFromRecycleBinRequest {
    /// ID that the RAM user keeps even when the logon name changes.
    pub user_id: Option<String>,
    /// AccessKey pair of a RAM user, by its public half.
    pub user_access_key_id: Option<String>,
}

impl RestoreAccessKeyFromRecycleBinRequest {
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
    RestoreAccessKeyFromRecycleBinRequest {
        "UserId" => user_id: query,
        "UserAccessKeyId" => user_access_key_id: query,
    }
}

impl Operation for RestoreAccessKeyFromRecycleBinRequest {
    type Response = RestoreAccessKeyFromRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RestoreAccessKeyFromRecycleBin");
}

/// Response to [`RestoreAccessKeyFromRecycleBinRequest`], which the documentation does not describe.
pub type RestoreAccessKeyFromRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
