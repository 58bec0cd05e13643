// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ProvisionAccessConfiguration`, from `cloudsso/ProvisionAccessConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessConfigurationTask};

/// Puts an access configuration into a member account anew, as after changes to it.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ProvisionAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...")
///     .target_type("...")
///     .target_id("...");
/// let reply = client.provision_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ProvisionAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
    /// **Required.** Account of the resource directory in which access is given.
    pub target_id: Option<String>,
}

impl ProvisionAccessConfigurationRequest {
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
}

request! {
    ProvisionAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "TargetType" => target_type: query,
        "TargetId" => target_id: query,
    }
}

impl Operation for ProvisionAccessConfigurationRequest {
    type Response = ProvisionAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ProvisionAccessConfiguration")
        .required(&["DirectoryId", "AccessConfigurationId", "TargetType", "TargetId"]);
}

/// Response to [`ProvisionAccessConfigurationRequest`].
#[non_exhaustive]
pub struct ProvisionAccessConfigurationResponse {
    /// Background work, one entry for each account.
    pub tasks: Vec<AccessConfigurationTask>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DFDC16B2-4509-5FA6-9FA5-3CD35E4292FB`.
    pub request_id: Option<String>,
}

response! {
    ProvisionAccessConfigurationResponse {
        "Tasks" => tasks: list(""),
        "RequestId" => request_id: value,
    }
}
