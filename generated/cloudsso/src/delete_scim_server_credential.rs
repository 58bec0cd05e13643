// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSCIMServerCredential`, from `cloudsso/DeleteSCIMServerCredential.md`.

use alicloud_runtime::codegen::*;

/// Deletes a SCIM credential; synchronization with it stops.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteSCIMServerCredentialRequest::new()
///     .directory_id("...")
///     .credential_id("...");
/// let reply = client.delete_scim_server_credential(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSCIMServerCredentialRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** SCIM key with which an external system synchronizes users.
    pub credential_id: Option<String>,
}

impl DeleteSCIMServerCredentialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `CredentialId`, which is required.
    pub fn credential_id(mut self, value: impl Into<String>) -> Self {
        self.credential_id = Some(value.into());
        self
    }
}

request! {
    DeleteSCIMServerCredentialRequest {
        "DirectoryId" => directory_id: query,
        "CredentialId" => credential_id: query,
    }
}

impl Operation for DeleteSCIMServerCredentialRequest {
    type Response = DeleteSCIMServerCredentialResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteSCIMServerCredential")
        .required(&["DirectoryId", "CredentialId"]);
}

/// Response to [`DeleteSCIMServerCredentialRequest`].
pub type DeleteSCIMServerCredentialResponse = alicloud_runtime::EmptyResponse;
