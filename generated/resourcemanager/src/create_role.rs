// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRole`, from `resourcemanager/CreateRole.md`.

use alicloud_runtime::codegen::*;

/// Creates a RAM role and says who may take it on.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateRoleRequest::new()
///     .role_name("...")
///     .assume_role_policy_document("...");
/// let reply = client.create_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRoleRequest {
    /// **Required.** Name under which the role is defined.
    pub role_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Trust policy of the role, as JSON: who may take it on.
    pub assume_role_policy_document: Option<String>,
    /// How long a session of the role lasts at most.
    pub max_session_duration: Option<i64>,
}

impl CreateRoleRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AssumeRolePolicyDocument`, which is required.
    pub fn assume_role_policy_document(mut self, value: impl Into<String>) -> Self {
        self.assume_role_policy_document = Some(value.into());
        self
    }
    /// Sets `MaxSessionDuration`.
    #[inline]
    pub fn max_session_duration(mut self, value: i64) -> Self {
        self.max_session_duration = Some(value);
        self
    }
}

request! {
    CreateRoleRequest {
        "RoleName" => role_name: query,
        "Description" => description: query,
        "AssumeRolePolicyDocument" => assume_role_policy_document: query,
        "MaxSessionDuration" => max_session_duration: query,
    }
}

impl Operation for CreateRoleRequest {
    type Response = CreateRoleResponse;
    type Error = CreateRoleError;
    const INFO: OperationInfo = super::operation("CreateRole")
        .required(&["RoleName", "AssumeRolePolicyDocument"]);
    const ERRORS: &'static [CreateRoleError] = &[
        CreateRoleError::InvalidParameterRoleNameInvalidChars,
        CreateRoleError::InvalidParameterRoleNameLength,
        CreateRoleError::InvalidParameterAssumeRolePolicyDocumentLength,
        CreateRoleError::EntityAlreadyExistsRole,
        CreateRoleError::MalformedPolicyDocument,
        CreateRoleError::LimitExceededRole,
    ];
}

/// Response to [`CreateRoleRequest`].
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// The role that the call made, changed or looked up.
    pub role: Option<Role>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateRoleResponse {
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
    /// How long a session of the role lasts at most. Example: `3600`.
    pub max_session_duration: Option<i64>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// Number that the service gave the role. Example: `90123456789****`.
    pub role_id: Option<String>,
}

response! {
    Role {
        "AssumeRolePolicyDocument" => assume_role_policy_document: value,
        "RolePrincipalName" => role_principal_name: value,
        "Description" => description: value,
        "MaxSessionDuration" => max_session_duration: value,
        "RoleName" => role_name: value,
        "CreateDate" => create_date: value,
        "Arn" => arn: value,
        "RoleId" => role_id: value,
    }
}

/// Errors that the documentation of [`CreateRoleRequest`] names.
///
/// - [`InvalidParameterRoleNameInvalidChars`](super::DocumentedError::InvalidParameterRoleNameInvalidChars)
/// - [`InvalidParameterRoleNameLength`](super::DocumentedError::InvalidParameterRoleNameLength)
/// - [`InvalidParameterAssumeRolePolicyDocumentLength`](super::DocumentedError::InvalidParameterAssumeRolePolicyDocumentLength)
/// - [`EntityAlreadyExistsRole`](super::DocumentedError::EntityAlreadyExistsRole)
/// - [`MalformedPolicyDocument`](super::DocumentedError::MalformedPolicyDocument)
/// - [`LimitExceededRole`](super::DocumentedError::LimitExceededRole)
pub type CreateRoleError = super::DocumentedError;
