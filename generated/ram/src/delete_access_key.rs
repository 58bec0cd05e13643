// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessKey`, from `ram/DeleteAccessKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes an AccessKey pair of a RAM user; calls signed with it fail from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeleteAccessKeyRequest::new()
///     .user_access_key_id("0wNEpMMlzy7s****")
///     .user_name("zhangq****");
/// let reply = client.delete_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessKeyRequest {
    /// AccessKey ID of the pair to work on. Example: `0wNEpMMlzy7s****`.
    pub user_access_key_id: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangq****`.
    pub user_name: Option<String>,
}

impl DeleteAccessKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserAccessKeyId`.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    DeleteAccessKeyRequest {
        "UserAccessKeyId" => user_access_key_id: query,
        "UserName" => user_name: query,
    }
}

impl Operation for DeleteAccessKeyRequest {
    type Response = DeleteAccessKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccessKey");
}

/// Response to [`DeleteAccessKeyRequest`].
pub type DeleteAccessKeyResponse = alicloud_runtime::EmptyResponse;
