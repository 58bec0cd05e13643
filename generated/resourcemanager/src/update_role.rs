// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRole`, from `resourcemanager/UpdateRole.md`.

use alicloud_runtime::codegen::*;

/// Changes the trust policy or another setting of a RAM role.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateRoleRequest::new()
///     .role_name("...");
/// let reply = client.update_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRoleRequest {
    /// **Required.** Name under which the role is defined.
    pub role_name: Option<String>,
    /// Trust policy that takes the place of the present one: who may take the role on.
    pub new_assume_role_policy_document: Option<String>,
    /// How long the new max session lasts.
    pub new_max_session_duration: Option<i64>,
    /// Free text that tells people about the new.
    pub new_description: Option<String>,
}

impl UpdateRoleRequest {
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
    /// Sets `NewAssumeRolePolicyDocument`.
    pub fn new_assume_role_policy_document(mut self, value: impl Into<String>) -> Self {
        self.new_assume_role_policy_document = Some(value.into());
        self
    }
    /// Sets `NewMaxSessionDuration`.
    #[inline]
    pub fn new_max_session_duration(mut self, value: i64) -> Self {
        self.new_max_session_duration = Some(value);
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
}

request! {
    UpdateRoleRequest {
        "RoleName" => role_name: query,
        "NewAssumeRolePolicyDocument" => new_assume_role_policy_document: query,
        "NewMaxSessionDuration" => new_max_session_duration: query,
        "NewDescription" => new_description: query,
    }
}

impl Operation for UpdateRoleRequest {
    type Response = UpdateRoleResponse;
    type Error = UpdateRoleError;
    const INFO: OperationInfo = super::operation("UpdateRole").required(&["RoleName"]);
    const ERRORS: &'static [UpdateRoleError] = &[
        UpdateRoleError::InvalidParameterRoleNameInvalidChars,
        UpdateRoleError::InvalidParameterRoleNameLength,
        UpdateRoleError::InvalidParameterNewAssumeRolePolicyDocumentLength,
        UpdateRoleError::EntityNotExistRole,
        UpdateRoleError::MalformedPolicyDocument,
    ];
}

/// Response to [`UpdateRoleRequest`].
#[non_exhaustive]
pub struct UpdateRoleResponse {
    /// The role that the call made, changed or looked up.
    pub role: Option<Role>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    UpdateRoleResponse {
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
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was last changed. Example: `2016-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// How long a session of the role lasts at most. Example: `3600`.
    pub max_session_duration: Option<i64>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Number that the service gave the role. Example: `90123456789****`.
    pub role_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
}

response! {
    Role {
        "AssumeRolePolicyDocument" => assume_role_policy_document: value,
        "RolePrincipalName" => role_principal_name: value,
        "Description" => description: value,
        "UpdateDate" => update_date: value,
        "MaxSessionDuration" => max_session_duration: value,
        "RoleName" => role_name: value,
        "CreateDate" => create_date: value,
        "RoleId" => role_id: value,
        "Arn" => arn: value,
    }
}

/// Errors that the documentation of [`UpdateRoleRequest`] names.
///
/// - [`InvalidParameterRoleNameInvalidChars`](super::DocumentedError::InvalidParameterRoleNameInvalidChars)
/// - [`InvalidParameterRoleNameLength`](super::DocumentedError::InvalidParameterRoleNameLength)
/// - [`InvalidParameterNewAssumeRolePolicyDocumentLength`](super::DocumentedError::InvalidParameterNewAssumeRolePolicyDocumentLength)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`MalformedPolicyDocument`](super::DocumentedError::MalformedPolicyDocument)
pub type UpdateRoleError = super::DocumentedError;
