// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUserProvisioning`, from `cloudsso/CreateUserProvisioning.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioning};

/// Sets up synchronization of CloudSSO users or groups as RAM users into an account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateUserProvisioningRequest::new()
///     .directory_id("...")
///     .duplication_strategy("...")
///     .deletion_strategy("...")
///     .principal_id("...")
///     .principal_type("...")
///     .target_id("...")
///     .target_type("...");
/// let reply = client.create_user_provisioning(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserProvisioningRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** What is done about the duplication, as rules.
    pub duplication_strategy: Option<String>,
    /// **Required.** What is done about the deletion, as rules.
    pub deletion_strategy: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** User or group that gets the access, by its CloudSSO ID.
    pub principal_id: Option<String>,
    /// **Required.** Whether access is for one `User` or a whole `Group`.
    pub principal_type: Option<String>,
    /// **Required.** Account of the resource directory in which access is given.
    pub target_id: Option<String>,
    /// **Required.** Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
}

impl CreateUserProvisioningRequest {
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
    /// Sets `DuplicationStrategy`, which is required.
    pub fn duplication_strategy(mut self, value: impl Into<String>) -> Self {
        self.duplication_strategy = Some(value.into());
        self
    }
    /// Sets `DeletionStrategy`, which is required.
    pub fn deletion_strategy(mut self, value: impl Into<String>) -> Self {
        self.deletion_strategy = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PrincipalId`, which is required.
    pub fn principal_id(mut self, value: impl Into<String>) -> Self {
        self.principal_id = Some(value.into());
        self
    }
    /// Sets `PrincipalType`, which is required.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `TargetId`, which is required.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

request! {
    CreateUserProvisioningRequest {
        "DirectoryId" => directory_id: query,
        "DuplicationStrategy" => duplication_strategy: query,
        "DeletionStrategy" => deletion_strategy: query,
        "Description" => description: query,
        "PrincipalId" => principal_id: query,
        "PrincipalType" => principal_type: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
    }
}

impl Operation for CreateUserProvisioningRequest {
    type Response = CreateUserProvisioningResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateUserProvisioning")
        .required(
            &[
                "DirectoryId",
                "DuplicationStrategy",
                "DeletionStrategy",
                "PrincipalId",
                "PrincipalType",
                "TargetId",
                "TargetType",
            ],
        );
}

/// Response to [`CreateUserProvisioningRequest`].
#[non_exhaustive]
pub struct CreateUserProvisioningResponse {
    /// User provisioning, with its facts.
    pub user_provisioning: Option<UserProvisioning>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6F90F3D-4502-5877-B80B-97476F6AE2CC`.
    pub request_id: Option<String>,
}

response! {
    CreateUserProvisioningResponse {
        "UserProvisioning" => user_provisioning: value,
        "RequestId" => request_id: value,
    }
}
