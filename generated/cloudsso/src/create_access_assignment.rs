// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessAssignment`, from `cloudsso/CreateAccessAssignment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Task};

/// Lets a user or group access a resource directory account with an access configuration; runs in
/// the background.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateAccessAssignmentRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...")
///     .target_type("...")
///     .target_id("...")
///     .principal_type("...")
///     .principal_id("...");
/// let reply = client.create_access_assignment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessAssignmentRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
    /// **Required.** Account of the resource directory in which access is given.
    pub target_id: Option<String>,
    /// **Required.** Whether access is for one `User` or a whole `Group`.
    pub principal_type: Option<String>,
    /// **Required.** User or group that gets the access, by its CloudSSO ID.
    pub principal_id: Option<String>,
}

impl CreateAccessAssignmentRequest {
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
    /// Sets `AccessConfigurationId`, which is required.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetId`, which is required.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `PrincipalType`, which is required.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `PrincipalId`, which is required.
    pub fn principal_id(mut self, value: impl Into<String>) -> Self {
        self.principal_id = Some(value.into());
        self
    }
}

request! {
    CreateAccessAssignmentRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "TargetType" => target_type: query,
        "TargetId" => target_id: query,
        "PrincipalType" => principal_type: query,
        "PrincipalId" => principal_id: query,
    }
}

impl Operation for CreateAccessAssignmentRequest {
    type Response = CreateAccessAssignmentResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateAccessAssignment")
        .required(
            &[
                "DirectoryId",
                "AccessConfigurationId",
                "TargetType",
                "TargetId",
                "PrincipalType",
                "PrincipalId",
            ],
        );
}

/// Response to [`CreateAccessAssignmentRequest`].
#[non_exhaustive]
pub struct CreateAccessAssignmentResponse {
    /// Task that carries the call out, for asking how far it is.
    pub task: Option<Task>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4726AA56-E138-5C99-85E4-F493536D042F`.
    pub request_id: Option<String>,
}

response! {
    CreateAccessAssignmentResponse {
        "Task" => task: value,
        "RequestId" => request_id: value,
    }
}
