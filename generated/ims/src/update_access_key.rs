// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAccessKey`, from `ims/UpdateAccessKey.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables an AccessKey pair of a RAM user or the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdateAccessKeyRequest::new()
///     .user_access_key_id("...")
///     .status("...");
/// let reply = client.update_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAccessKeyRequest {
    /// Logon name of the RAM user who owns the AccessKey pair; the caller if left out.
    pub user_principal_name: Option<String>,
    /// **Required.** AccessKey pair of a RAM user, by its public half.
    pub user_access_key_id: Option<String>,
    /// **Required.** Whether calls made with the AccessKey pair are accepted from now on.
    pub status: Option<String>,
}

impl UpdateAccessKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
    /// Sets `UserAccessKeyId`, which is required.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateAccessKeyRequest {
        "UserPrincipalName" => user_principal_name: query,
        "UserAccessKeyId" => user_access_key_id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateAccessKeyRequest {
    type Response = UpdateAccessKeyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateAccessKey")
        .required(&["UserAccessKeyId", "Status"]);
}

/// Response to [`UpdateAccessKeyRequest`].
pub type UpdateAccessKeyResponse = alicloud_runtime::EmptyResponse;
