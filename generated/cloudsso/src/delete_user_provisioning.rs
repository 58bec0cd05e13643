// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserProvisioning`, from `cloudsso/DeleteUserProvisioning.md`.

use alicloud_runtime::codegen::*;

/// Ends the provisioning of RAM users to a member account, which may delete those created or keep
/// them.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteUserProvisioningRequest::new()
///     .directory_id("...")
///     .user_provisioning_id("...");
/// let reply = client.delete_user_provisioning(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserProvisioningRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Synchronization that creates RAM users for CloudSSO users in an account.
    pub user_provisioning_id: Option<String>,
    /// What is done about the deletion, as rules.
    pub deletion_strategy: Option<String>,
}

impl DeleteUserProvisioningRequest {
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
    /// Sets `DeletionStrategy`.
    pub fn deletion_strategy(mut self, value: impl Into<String>) -> Self {
        self.deletion_strategy = Some(value.into());
        self
    }
}

request! {
    DeleteUserProvisioningRequest {
        "DirectoryId" => directory_id: query,
        "UserProvisioningId" => user_provisioning_id: query,
        "DeletionStrategy" => deletion_strategy: query,
    }
}

impl Operation for DeleteUserProvisioningRequest {
    type Response = DeleteUserProvisioningResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteUserProvisioning")
        .required(&["DirectoryId", "UserProvisioningId"]);
}

/// Response to [`DeleteUserProvisioningRequest`].
pub type DeleteUserProvisioningResponse = alicloud_runtime::EmptyResponse;
