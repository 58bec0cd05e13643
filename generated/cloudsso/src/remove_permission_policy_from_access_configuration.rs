// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePermissionPolicyFromAccessConfiguration`, from `cloudsso/RemovePermissionPolicyFromAccessConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Detaches a system or inline policy from an access configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::RemovePermissionPolicyFromAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...")
///     .permission_policy_type("...");
/// let reply = client.remove_permission_policy_from_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePermissionPolicyFromAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** `System` for policies of Alibaba Cloud, `Inline` for one written for this
    /// configuration.
    pub permission_policy_type: Option<String>,
    /// RAM policy that the access configuration consists of, such as `AliyunECSFullAccess`.
    pub permission_policy_name: Option<String>,
}

impl RemovePermissionPolicyFromAccessConfigurationRequest {
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
    /// Sets `PermissionPolicyType`, which is required.
    pub fn permission_policy_type(mut self, value: impl Into<String>) -> Self {
        self.permission_policy_type = Some(value.into());
        self
    }
    /// Sets `PermissionPolicyName`.
    pub fn permission_policy_name(mut self, value: impl Into<String>) -> Self {
        self.permission_policy_name = Some(value.into());
        self
    }
}

request! {
    RemovePermissionPolicyFromAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "PermissionPolicyType" => permission_policy_type: query,
        "PermissionPolicyName" => permission_policy_name: query,
    }
}

impl Operation for RemovePermissionPolicyFromAccessConfigurationRequest {
    type Response = RemovePermissionPolicyFromAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation(
            "RemovePermissionPolicyFromAccessConfiguration",
        )
        .required(&["DirectoryId", "AccessConfigurationId", "PermissionPolicyType"]);
}

/// Response to [`RemovePermissionPolicyFromAccessConfigurationRequest`].
pub type RemovePermissionPolicyFromAccessConfigurationResponse = alicloud_runtime::EmptyResponse;
