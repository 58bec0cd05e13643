// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPermissionPoliciesInAccessConfiguration`, from `cloudsso/ListPermissionPoliciesInAccessConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Lists the system and inline policies of an access configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListPermissionPoliciesInAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...");
/// let reply = client.list_permission_policies_in_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPermissionPoliciesInAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// `System` for policies of Alibaba Cloud, `Inline` for one written for this configuration.
    pub permission_policy_type: Option<String>,
}

impl ListPermissionPoliciesInAccessConfigurationRequest {
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
    /// Sets `PermissionPolicyType`.
    pub fn permission_policy_type(mut self, value: impl Into<String>) -> Self {
        self.permission_policy_type = Some(value.into());
        self
    }
}

request! {
    ListPermissionPoliciesInAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "PermissionPolicyType" => permission_policy_type: query,
    }
}

impl Operation for ListPermissionPoliciesInAccessConfigurationRequest {
    type Response = ListPermissionPoliciesInAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation(
            "ListPermissionPoliciesInAccessConfiguration",
        )
        .required(&["DirectoryId", "AccessConfigurationId"])
        .read_only();
}

/// Response to [`ListPermissionPoliciesInAccessConfigurationRequest`].
#[non_exhaustive]
pub struct ListPermissionPoliciesInAccessConfigurationResponse {
    /// Policies that apply to the permission.
    pub permission_policies: Vec<PermissionPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A5E771F-1F5A-5555-A64E-579748AAFD98`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `2`.
    pub total_counts: Option<i32>,
}

response! {
    ListPermissionPoliciesInAccessConfigurationResponse {
        "PermissionPolicies" => permission_policies: list(""),
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
    }
}

/// Policies that apply to the permission.
#[non_exhaustive]
pub struct PermissionPolicy {
    /// RAM policy that the access configuration consists of, such as `AliyunECSFullAccess`.
    pub permission_policy_name: Option<String>,
    /// `System` for policies of Alibaba Cloud, `Inline` for one written for this configuration.
    /// Example: `System`.
    pub permission_policy_type: Option<String>,
    /// Text of the inline policy, as JSON. Example: `text`.
    pub permission_policy_document: Option<String>,
    /// Time that is set or recorded for this: add. Example: `2021-11-03T06:37:25Z`.
    pub add_time: Option<Timestamp>,
}

response! {
    PermissionPolicy {
        "PermissionPolicyName" => permission_policy_name: value,
        "PermissionPolicyType" => permission_policy_type: value,
        "PermissionPolicyDocument" => permission_policy_document: value,
        "AddTime" => add_time: value,
    }
}
