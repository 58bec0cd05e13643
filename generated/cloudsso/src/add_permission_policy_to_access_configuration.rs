// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPermissionPolicyToAccessConfiguration`, from `cloudsso/AddPermissionPolicyToAccessConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Attaches a system policy or an inline policy to an access configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::AddPermissionPolicyToAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...")
///     .permission_policy_type("...")
///     .permission_policy_name("...");
/// let reply = client.add_permission_policy_to_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPermissionPolicyToAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** `System` for policies of Alibaba Cloud, `Inline` for one written for this
    /// configuration.
    pub permission_policy_type: Option<String>,
    /// **Required.** RAM policy that the access configuration consists of, such as
    /// `AliyunECSFullAccess`.
    pub permission_policy_name: Option<String>,
    /// Policy, as JSON, that becomes part of the access configuration.
    pub inline_policy_document: Option<String>,
}

impl AddPermissionPolicyToAccessConfigurationRequest {
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
    /// Sets `PermissionPolicyName`, which is required.
    pub fn permission_policy_name(mut self, value: impl Into<String>) -> Self {
        self.permission_policy_name = Some(value.into());
        self
    }
    /// Sets `InlinePolicyDocument`.
    pub fn inline_policy_document(mut self, value: impl Into<String>) -> Self {
        self.inline_policy_document = Some(value.into());
        self
    }
}

request! {
    AddPermissionPolicyToAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "PermissionPolicyType" => permission_policy_type: query,
        "PermissionPolicyName" => permission_policy_name: query,
        "InlinePolicyDocument" => inline_policy_document: query,
    }
}

impl Operation for AddPermissionPolicyToAccessConfigurationRequest {
    type Response = AddPermissionPolicyToAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation(
            "AddPermissionPolicyToAccessConfiguration",
        )
        .required(
            &[
                "DirectoryId",
                "AccessConfigurationId",
                "PermissionPolicyType",
                "PermissionPolicyName",
            ],
        );
}

/// Response to [`AddPermissionPolicyToAccessConfigurationRequest`].
pub type AddPermissionPolicyToAccessConfigurationResponse = alicloud_runtime::EmptyResponse;
