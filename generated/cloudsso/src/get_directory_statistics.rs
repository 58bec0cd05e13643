// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDirectoryStatistics`, from `cloudsso/GetDirectoryStatistics.md`.

use alicloud_runtime::codegen::*;

/// Reads counts and quotas of a directory's users, groups and access configurations.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetDirectoryStatisticsRequest::new()
///     .directory_id("...");
/// let reply = client.get_directory_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDirectoryStatisticsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetDirectoryStatisticsRequest {
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
    GetDirectoryStatisticsRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetDirectoryStatisticsRequest {
    type Response = GetDirectoryStatisticsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetDirectoryStatistics")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetDirectoryStatisticsRequest`].
#[non_exhaustive]
pub struct GetDirectoryStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B7228B0-A435-5D27-A6B2-ED3571F0654B`.
    pub request_id: Option<String>,
    /// The directory statistics that are concerned.
    pub directory_statistics: Option<DirectoryStatistics>,
}

response! {
    GetDirectoryStatisticsResponse {
        "RequestId" => request_id: value,
        "DirectoryStatistics" => directory_statistics: value,
    }
}

/// The directory statistics that are concerned.
#[non_exhaustive]
pub struct DirectoryStatistics {
    /// How many there are of this: user. Example: `16`.
    pub user_count: Option<i32>,
    /// How many there are of this: group. Example: `4`.
    pub group_count: Option<i32>,
    /// How much or how many the account may have of this: user. Example: `1000`.
    pub user_quota: Option<i32>,
    /// How much or how many the account may have of this: group. Example: `500`.
    pub group_quota: Option<i32>,
    /// How much or how many the account may have of this: access configuration. Example: `1000`.
    pub access_configuration_quota: Option<i32>,
    /// How many there are of this: access assignment. Example: `5`.
    pub access_assignment_count: Option<i32>,
    /// How many there are of this: SCIM server credential. Example: `2`.
    pub scim_server_credential_count: Option<i32>,
    /// CloudSSO directory, which holds users, groups and access configurations.
    /// Example: `d-00fc2p61****`.
    pub directory_id: Option<String>,
    /// Whether the SSO is switched on. Example: `false`.
    pub sso_enabled: Option<bool>,
    /// Where the directory is kept, such as `cn-shanghai`.
    pub region: Option<String>,
    /// How many there are of this: access configuration. Example: `6`.
    pub access_configuration_count: Option<i32>,
    /// Label of the directory, unique across Alibaba Cloud; part of the sign-in URL.
    /// Example: `new-example`.
    pub directory_name: Option<String>,
    /// How many there are of this: in progress task. Example: `0`.
    pub in_progress_task_count: Option<i32>,
    /// Whether the SCIM sync is switched on. Example: `true`.
    pub scim_sync_enabled: Option<bool>,
    /// How much or how many the account may have of this: system policy per access configuration.
    /// Example: `20`.
    pub system_policy_per_access_configuration_quota: Option<i32>,
    /// How much or how many the account may have of this: inline policy per access configuration.
    /// Example: `1`.
    pub inline_policy_per_access_configuration_quota: Option<i32>,
}

response! {
    DirectoryStatistics {
        "UserCount" => user_count: value,
        "GroupCount" => group_count: value,
        "UserQuota" => user_quota: value,
        "GroupQuota" => group_quota: value,
        "AccessConfigurationQuota" => access_configuration_quota: value,
        "AccessAssignmentCount" => access_assignment_count: value,
        "SCIMServerCredentialCount" => scim_server_credential_count: value,
        "DirectoryId" => directory_id: value,
        "SSOEnabled" => sso_enabled: value,
        "Region" => region: value,
        "AccessConfigurationCount" => access_configuration_count: value,
        "DirectoryName" => directory_name: value,
        "InProgressTaskCount" => in_progress_task_count: value,
        "SCIMSyncEnabled" => scim_sync_enabled: value,
        "SystemPolicyPerAccessConfigurationQuota" => system_policy_per_access_configuration_quota: value,
        "InlinePolicyPerAccessConfigurationQuota" => inline_policy_per_access_configuration_quota: value,
    }
}
