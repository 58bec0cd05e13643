// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserProvisioningConfiguration`, from `cloudsso/UpdateUserProvisioningConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioningConfiguration};

/// Changes a directory's global settings for RAM user synchronization, such as session duration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateUserProvisioningConfigurationRequest::new()
///     .directory_id("...");
/// let reply = client.update_user_provisioning_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserProvisioningConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Page that users land on after logging on as the RAM user.
    pub new_default_landing_page: Option<String>,
    /// How long the new session lasts.
    pub new_session_duration: Option<i32>,
}

impl UpdateUserProvisioningConfigurationRequest {
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
    /// Sets `NewDefaultLandingPage`.
    pub fn new_default_landing_page(mut self, value: impl Into<String>) -> Self {
        self.new_default_landing_page = Some(value.into());
        self
    }
    /// Sets `NewSessionDuration`.
    #[inline]
    pub fn new_session_duration(mut self, value: i32) -> Self {
        self.new_session_duration = Some(value);
        self
    }
}

request! {
    UpdateUserProvisioningConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "NewDefaultLandingPage" => new_default_landing_page: query,
        "NewSessionDuration" => new_session_duration: query,
    }
}

impl Operation for UpdateUserProvisioningConfigurationRequest {
    type Response = UpdateUserProvisioningConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUserProvisioningConfiguration")
        .required(&["DirectoryId"]);
}

/// Response to [`UpdateUserProvisioningConfigurationRequest`].
#[non_exhaustive]
pub struct UpdateUserProvisioningConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBC2ED1D-FAC5-3DF8-B63C-992B85B08DD9`.
    pub request_id: Option<String>,
    /// Settings of the user provisioning, and what it works with.
    pub user_provisioning_configuration: Option<UserProvisioningConfiguration>,
}

response! {
    UpdateUserProvisioningConfigurationResponse {
        "RequestId" => request_id: value,
        "UserProvisioningConfiguration" => user_provisioning_configuration: value,
    }
}
