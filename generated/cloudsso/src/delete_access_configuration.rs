// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessConfiguration`, from `cloudsso/DeleteAccessConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access configuration, which must not be deployed to any account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteAccessConfigurationRequest::new()
///     .access_configuration_id("...")
///     .directory_id("...");
/// let reply = client.delete_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessConfigurationRequest {
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Policies that apply to the force remove permission.
    pub force_remove_permission_policies: Option<bool>,
}

impl DeleteAccessConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessConfigurationId`, which is required.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `ForceRemovePermissionPolicies`.
    #[inline]
    pub fn force_remove_permission_policies(mut self, value: bool) -> Self {
        self.force_remove_permission_policies = Some(value);
        self
    }
}

request! {
    DeleteAccessConfigurationRequest {
        "AccessConfigurationId" => access_configuration_id: query,
        "DirectoryId" => directory_id: query,
        "ForceRemovePermissionPolicies" => force_remove_permission_policies: query,
    }
}

impl Operation for DeleteAccessConfigurationRequest {
    type Response = DeleteAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteAccessConfiguration")
        .required(&["AccessConfigurationId", "DirectoryId"]);
}

/// Response to [`DeleteAccessConfigurationRequest`].
pub type DeleteAccessConfigurationResponse = alicloud_runtime::EmptyResponse;
