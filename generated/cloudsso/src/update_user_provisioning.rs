// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserProvisioning`, from `cloudsso/UpdateUserProvisioning.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioning};

/// Changes the strategies or description of a RAM user synchronization.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateUserProvisioningRequest::new()
///     .directory_id("...")
///     .user_provisioning_id("...");
/// let reply = client.update_user_provisioning(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserProvisioningRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Synchronization that creates RAM users for CloudSSO users in an account.
    pub user_provisioning_id: Option<String>,
    /// What is done about the new duplication, as rules.
    pub new_duplication_strategy: Option<String>,
    /// What is done about the new deletion, as rules.
    pub new_deletion_strategy: Option<String>,
    /// Free text that tells people about the new.
    pub new_description: Option<String>,
}

impl UpdateUserProvisioningRequest {
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
    /// Sets `UserProvisioningId`, which is required.
    pub fn user_provisioning_id(mut self, value: impl Into<String>) -> Self {
        self.user_provisioning_id = Some(value.into());
        self
    }
    /// Sets `NewDuplicationStrategy`.
    pub fn new_duplication_strategy(mut self, value: impl Into<String>) -> Self {
        self.new_duplication_strategy = Some(value.into());
        self
    }
    /// Sets `NewDeletionStrategy`.
    pub fn new_deletion_strategy(mut self, value: impl Into<String>) -> Self {
        self.new_deletion_strategy = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
}

request! {
    UpdateUserProvisioningRequest {
        "DirectoryId" => directory_id: query,
        "UserProvisioningId" => user_provisioning_id: query,
        "NewDuplicationStrategy" => new_duplication_strategy: query,
        "NewDeletionStrategy" => new_deletion_strategy: query,
        "NewDescription" => new_description: query,
    }
}

impl Operation for UpdateUserProvisioningRequest {
    type Response = UpdateUserProvisioningResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUserProvisioning")
        .required(&["DirectoryId", "UserProvisioningId"]);
}

/// Response to [`UpdateUserProvisioningRequest`].
#[non_exhaustive]
pub struct UpdateUserProvisioningResponse {
    /// User provisioning, with its facts.
    pub user_provisioning: Option<UserProvisioning>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6F90F3D-4502-5877-B80B-97476F6AE2CC`.
    pub request_id: Option<String>,
}

response! {
    UpdateUserProvisioningResponse {
        "UserProvisioning" => user_provisioning: value,
        "RequestId" => request_id: value,
    }
}
