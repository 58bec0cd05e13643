// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserInRecycleBin`, from `ims/GetUserInRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one deleted RAM user in the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetUserInRecycleBinRequest::new();
/// let reply = client.get_user_in_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserInRecycleBinRequest {
    /// ID that the RAM user keeps even when the logon name changes.
    pub user_id: Option<String>,
    /// AccessKey pair of a RAM user, by its public half.
    pub user_access_key_id: Option<String>,
}

impl GetUserInRecycleBinRequest {
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
    GetUserInRecycleBinRequest {
        "UserId" => user_id: query,
        "UserAccessKeyId" => user_access_key_id: query,
    }
}

impl Operation for GetUserInRecycleBinRequest {
    type Response = GetUserInRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserInRecycleBin").read_only();
}

/// Response to [`GetUserInRecycleBinRequest`], which the documentation does not describe.
pub type GetUserInRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
