// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRole`, from `resourcemanager/GetRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LatestDeletionTask};

/// Returns one RAM role with its trust policy.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetRoleRequest::new()
///     .role_name("...");
/// let reply = client.get_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRoleRequest {
    /// **Required.** Name under which the role is defined.
    pub role_name: Option<String>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl GetRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`, which is required.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    GetRoleRequest {
        "RoleName" => role_name: query,
        "Language" => language: query,
    }
}

impl Operation for GetRoleRequest {
    type Response = GetRoleResponse;
    type Error = GetRoleError;
    const INFO: OperationInfo = super::operation("GetRole")
        .required(&["RoleName"])
        .read_only();
    const ERRORS: &'static [GetRoleError] = &[
        GetRoleError::InvalidParameterRoleNameInvalidChars,
        GetRoleError::InvalidParameterRoleNameLength,
        GetRoleError::EntityNotExistRole,
    ];
}

/// Response to [`GetRoleRequest`].
#[non_exhaustive]
pub struct GetRoleResponse {
    /// The role that the call made, changed or looked up.
    pub role: Option<Role>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetRoleResponse {
        "Role" => role: value,
        "RequestId" => request_id: value,
    }
}

/// The role that the call made, changed or looked up.
#[non_exhaustive]
pub struct Role {
    /// Trust policy of the role, as JSON: who may take it on. Example: `text`.
    pub assume_role_policy_document: Option<String>,
    /// Name of the role with the domain of the account, as policies are attached to it.
    /// Example: `ECSAdmin@role.123456.onaliyunservice.com`.
    pub role_principal_name: Option<String>,
    /// When the item was last changed. Example: `2016-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// How long a session of the role lasts at most. Example: `3600`.
    pub max_session_duration: Option<i64>,
    /// The most recent attempt to delete the role.
    pub latest_deletion_task: Option<LatestDeletionTask>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Number that the service gave the role. Example: `90123456789****`.
    pub role_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// Whether a cloud service made the role for its own use. Example: `true`.
    pub is_service_linked_role: Option<bool>,
}

response! {
    Role {
        "AssumeRolePolicyDocument" => assume_role_policy_document: value,
        "RolePrincipalName" => role_principal_name: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "MaxSessionDuration" => max_session_duration: value,
        "LatestDeletionTask" => latest_deletion_task: value,
        "RoleName" => role_name: value,
        "CreateDate" => create_date: value,
        "RoleId" => role_id: value,
        "Arn" => arn: value,
        "IsServiceLinkedRole" => is_service_linked_role: value,
    }
}

/// Errors that the documentation of [`GetRoleRequest`] names.
///
/// - [`InvalidParameterRoleNameInvalidChars`](super::DocumentedError::InvalidParameterRoleNameInvalidChars)
/// - [`InvalidParameterRoleNameLength`](super::DocumentedError::InvalidParameterRoleNameLength)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
pub type GetRoleError = super::DocumentedError;
