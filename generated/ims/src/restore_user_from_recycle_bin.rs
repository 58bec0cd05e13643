// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreUserFromRecycleBin`, from `ims/RestoreUserFromRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Brings a deleted RAM user back from the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::RestoreUserFromRecycleBinRequest::new();
/// let reply = client.restore_user_from_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreUserFromRecycleBinRequest {
    /// ID that the RAM user keeps even when the logon name changes.
    pub user_id: Option<String>,
}

impl RestoreUserFromRecycleBinRequest {
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
    RestoreUserFromRecycleBinRequest {
        "UserId" => user_id: query,
    }
}

impl Operation for RestoreUserFromRecycleBinRequest {
    type Response = RestoreUserFromRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RestoreUserFromRecycleBin");
}

/// Response to [`RestoreUserFromRecycleBinRequest`], which the documentation does not describe.
pub type RestoreUserFromRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
