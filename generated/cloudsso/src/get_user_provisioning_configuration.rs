// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserProvisioningConfiguration`, from `cloudsso/GetUserProvisioningConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioningConfiguration};

/// Reads a directory's global settings for RAM user synchronization.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserProvisioningConfigurationRequest::new()
///     .directory_id("...");
/// let reply = client.get_user_provisioning_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserProvisioningConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetUserProvisioningConfigurationRequest {
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
}

request! {
    GetUserProvisioningConfigurationRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetUserProvisioningConfigurationRequest {
    type Response = GetUserProvisioningConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserProvisioningConfiguration")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetUserProvisioningConfigurationRequest`].
#[non_exhaustive]
pub struct GetUserProvisioningConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66898413-EB80-556D-9429-06FE3548F672`.
    pub request_id: Option<String>,
    /// Settings of the user provisioning, and what it works with.
    pub user_provisioning_configuration: Option<UserProvisioningConfiguration>,
}

response! {
    GetUserProvisioningConfigurationResponse {
        "RequestId" => request_id: value,
        "UserProvisioningConfiguration" => user_provisioning_configuration: value,
    }
}
