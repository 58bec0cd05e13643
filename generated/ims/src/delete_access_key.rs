// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessKey`, from `ims/DeleteAccessKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes an AccessKey pair of a RAM user or of the account itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteAccessKeyRequest::new()
///     .user_access_key_id("LTAI4GFTgcR8m8cZQDTH****")
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.delete_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessKeyRequest {
    /// **Required.** AccessKey pair of a RAM user, by its public half.
    /// Example: `LTAI4GFTgcR8m8cZQDTH****`.
    pub user_access_key_id: Option<String>,
    /// Logon name of the RAM user who owns the AccessKey pair; the caller if left out.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl DeleteAccessKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserAccessKeyId`, which is required.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    DeleteAccessKeyRequest {
        "UserAccessKeyId" => user_access_key_id: query,
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for DeleteAccessKeyRequest {
    type Response = DeleteAccessKeyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteAccessKey")
        .required(&["UserAccessKeyId"]);
}

/// Response to [`DeleteAccessKeyRequest`].
pub type DeleteAccessKeyResponse = alicloud_runtime::EmptyResponse;
