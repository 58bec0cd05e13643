// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSCIMServerCredentialStatus`, from `cloudsso/UpdateSCIMServerCredentialStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SCIMServerCredential};

/// Enables or disables a SCIM credential.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateSCIMServerCredentialStatusRequest::new()
///     .directory_id("...")
///     .credential_id("...");
/// let reply = client.update_scim_server_credential_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSCIMServerCredentialStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** SCIM key with which an external system synchronizes users.
    pub credential_id: Option<String>,
    /// State of the new, to narrow the list down to or to be put into.
    pub new_status: Option<String>,
}

impl UpdateSCIMServerCredentialStatusRequest {
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
    /// Sets `NewStatus`.
    pub fn new_status(mut self, value: impl Into<String>) -> Self {
        self.new_status = Some(value.into());
        self
    }
}

request! {
    UpdateSCIMServerCredentialStatusRequest {
        "DirectoryId" => directory_id: query,
        "CredentialId" => credential_id: query,
        "NewStatus" => new_status: query,
    }
}

impl Operation for UpdateSCIMServerCredentialStatusRequest {
    type Response = UpdateSCIMServerCredentialStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateSCIMServerCredentialStatus")
        .required(&["DirectoryId", "CredentialId"]);
}

/// Response to [`UpdateSCIMServerCredentialStatusRequest`].
#[non_exhaustive]
pub struct UpdateSCIMServerCredentialStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C086C2F-1C66-57B3-B14E-2C1DA70727CD`.
    pub request_id: Option<String>,
    /// SCIM credential, with its facts.
    pub scim_server_credential: Option<SCIMServerCredential>,
}

response! {
    UpdateSCIMServerCredentialStatusResponse {
        "RequestId" => request_id: value,
        "SCIMServerCredential" => scim_server_credential: value,
    }
}
