// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePasskey`, from `ims/DeletePasskey.md`.

use alicloud_runtime::codegen::*;

/// Removes a passkey of a RAM user, who can no longer sign in with it.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeletePasskeyRequest::new();
/// let reply = client.delete_passkey(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePasskeyRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// Passkey to change or delete, by its ID.
    pub passkey_id: Option<String>,
}

impl DeletePasskeyRequest {
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
}

request! {
    DeletePasskeyRequest {
        "UserPrincipalName" => user_principal_name: query,
        "PasskeyId" => passkey_id: query,
    }
}

impl Operation for DeletePasskeyRequest {
    type Response = DeletePasskeyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeletePasskey");
}

/// Response to [`DeletePasskeyRequest`], which the documentation does not describe.
pub type DeletePasskeyResponse = alicloud_runtime::UndocumentedResponse;
