// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountSummary`, from `ims/GetAccountSummary.md`.

use alicloud_runtime::codegen::*;

/// Counts users, groups, policies, and other RAM resources of the account, along with their limits.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetAccountSummaryRequest::new();
/// let reply = client.get_account_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountSummaryRequest {}

impl GetAccountSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAccountSummaryRequest {}
}

impl Operation for GetAccountSummaryRequest {
    type Response = GetAccountSummaryResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAccountSummary").read_only();
}

/// Response to [`GetAccountSummaryRequest`].
#[non_exhaustive]
pub struct GetAccountSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `81313F5E-3C85-478F-BCC9-E1B70E4556DB`.
    pub request_id: Option<String>,
    /// Counts and limits of the account's users, groups, policies and devices.
    pub summary_map: Option<SummaryMap>,
}

response! {
    GetAccountSummaryResponse {
        "RequestId" => request_id: value,
        "SummaryMap" => summary_map: value,
    }
}

/// Counts and limits of the account's users, groups, policies and devices.
#[non_exhaustive]
pub struct SummaryMap {
    /// How many AccessKey pairs a RAM user can have. Example: `2`.
    pub access_keys_per_user_quota: Option<i32>,
    /// How many custom policies a group can have attached. Example: `5`.
    pub attached_policies_per_group_quota: Option<i32>,
    /// How many custom policies a role can have attached. Example: `5`.
    pub attached_policies_per_role_quota: Option<i32>,
    /// How many custom policies a user can have attached. Example: `10`.
    pub attached_policies_per_user_quota: Option<i32>,
    /// How many system policies a group can have attached. Example: `20`.
    pub attached_system_policies_per_group_quota: Option<i32>,
    /// How many system policies a role can have attached. Example: `20`.
    pub attached_system_policies_per_role_quota: Option<i32>,
    /// How many system policies a user can have attached. Example: `20`.
    pub attached_system_policies_per_user_quota: Option<i32>,
    /// How many user groups there are. Example: `7`.
    pub groups: Option<i32>,
    /// How many groups a user can be in. Example: `5`.
    pub groups_per_user_quota: Option<i32>,
    /// How many user groups there can be. Example: `50`.
    pub groups_quota: Option<i32>,
    /// How many virtual multi-factor devices there are. Example: `13`.
    pub mfa_devices: Option<i32>,
    /// How many virtual multi-factor devices are bound to users. Example: `2`.
    pub mfa_devices_in_use: Option<i32>,
    /// How many custom policies there are. Example: `13`.
    pub policies: Option<i32>,
    /// How many custom policies there can be. Example: `1500`.
    pub policies_quota: Option<i32>,
    /// How long the text of a policy can be. Example: `2048`.
    pub policy_size_quota: Option<i32>,
    /// How many RAM roles there are. Example: `19`.
    pub roles: Option<i32>,
    /// How many RAM roles there can be. Example: `1000`.
    pub roles_quota: Option<i32>,
    /// How many RAM users there are. Example: `9`.
    pub users: Option<i32>,
    /// How many RAM users there can be. Example: `1000`.
    pub users_quota: Option<i32>,
    /// How many versions a custom policy can have. Example: `5`.
    pub versions_per_policy_quota: Option<i32>,
    /// How many virtual multi-factor devices there can be. Example: `1000`.
    pub virtual_mfa_devices_quota: Option<i32>,
}

response! {
    SummaryMap {
        "AccessKeysPerUserQuota" => access_keys_per_user_quota: value,
        "AttachedPoliciesPerGroupQuota" => attached_policies_per_group_quota: value,
        "AttachedPoliciesPerRoleQuota" => attached_policies_per_role_quota: value,
        "AttachedPoliciesPerUserQuota" => attached_policies_per_user_quota: value,
        "AttachedSystemPoliciesPerGroupQuota" => attached_system_policies_per_group_quota: value,
        "AttachedSystemPoliciesPerRoleQuota" => attached_system_policies_per_role_quota: value,
        "AttachedSystemPoliciesPerUserQuota" => attached_system_policies_per_user_quota: value,
        "Groups" => groups: value,
        "GroupsPerUserQuota" => groups_per_user_quota: value,
        "GroupsQuota" => groups_quota: value,
        "MFADevices" => mfa_devices: value,
        "MFADevicesInUse" => mfa_devices_in_use: value,
        "Policies" => policies: value,
        "PoliciesQuota" => policies_quota: value,
        "PolicySizeQuota" => policy_size_quota: value,
        "Roles" => roles: value,
        "RolesQuota" => roles_quota: value,
        "Users" => users: value,
        "UsersQuota" => users_quota: value,
        "VersionsPerPolicyQuota" => versions_per_policy_quota: value,
        "VirtualMFADevicesQuota" => virtual_mfa_devices_quota: value,
    }
}
