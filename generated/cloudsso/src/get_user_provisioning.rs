// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserProvisioning`, from `cloudsso/GetUserProvisioning.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioning};

/// Reads one RAM user synchronization with principal, target and strategies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserProvisioningRequest::new()
///     .directory_id("...")
///     .user_provisioning_id("...");
/// let reply = client.get_user_provisioning(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserProvisioningRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Synchronization that creates RAM users for CloudSSO users in an account.
    pub user_provisioning_id: Option<String>,
}

impl GetUserProvisioningRequest {
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
}

request! {
    GetUserProvisioningRequest {
        "DirectoryId" => directory_id: query,
        "UserProvisioningId" => user_provisioning_id: query,
    }
}

impl Operation for GetUserProvisioningRequest {
    type Response = GetUserProvisioningResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserProvisioning")
        .required(&["DirectoryId", "UserProvisioningId"])
        .read_only();
}

/// Response to [`GetUserProvisioningRequest`].
#[non_exhaustive]
pub struct GetUserProvisioningResponse {
    /// User provisioning, with its facts.
    pub user_provisioning: Option<UserProvisioning>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6F90F3D-4502-5877-B80B-97476F6AE2CC`.
    pub request_id: Option<String>,
}

response! {
    GetUserProvisioningResponse {
        "UserProvisioning" => user_provisioning: value,
        "RequestId" => request_id: value,
    }
}
