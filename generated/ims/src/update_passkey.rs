// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePasskey`, from `ims/UpdatePasskey.md`.

use alicloud_runtime::codegen::*;

/// Renames a passkey of a RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UpdatePasskeyRequest::new();
/// let reply = client.update_passkey(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePasskeyRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// Passkey to change or delete, by its ID.
    pub passkey_id: Option<String>,
    /// Name that the passkey is to have from now on.
    pub passkey_name: Option<String>,
}

impl UpdatePasskeyRequest {
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
    /// Sets `PasskeyId`.
    pub fn passkey_id(mut self, value: impl Into<String>) -> Self {
        self.passkey_id = Some(value.into());
        self
    }
    /// Sets `PasskeyName`.
    pub fn passkey_name(mut self, value: impl Into<String>) -> Self {
        self.passkey_name = Some(value.into());
        self
    }
}

request! {
    UpdatePasskeyRequest {
        "UserPrincipalName" => user_principal_name: query,
        "PasskeyId" => passkey_id: query,
        "PasskeyName" => passkey_name: query,
    }
}

impl Operation for UpdatePasskeyRequest {
    type Response = UpdatePasskeyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdatePasskey");
}

/// Response to [`UpdatePasskeyRequest`], which the documentation does not describe.
pub type UpdatePasskeyResponse = alicloud_runtime::UndocumentedResponse;
