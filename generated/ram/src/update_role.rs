// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRole`, from `ram/UpdateRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Role};

/// Changes a role: its trust policy, description, or longest session.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UpdateRoleRequest::new()
///     .role_name("ECSAdmin");
/// let reply = client.update_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRoleRequest {
    /// Name under which the role is defined. Length: 1 to 64. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// Trust policy that replaces the present one of the role. Example: `text`.
    pub new_assume_role_policy_document: Option<String>,
    /// Longest time that sessions of the role may last from now on.
    /// Range: 3600 to 43200. Default: `3600`. Example: `3600`.
    pub new_max_session_duration: Option<i64>,
    /// Description that the policy or role gets. Length: 1 to 1024. Example: `text`.
    pub new_description: Option<String>,
}

impl UpdateRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRole");
}

/// Response to [`UpdateRoleRequest`].
#[non_exhaustive]
pub struct UpdateRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// The RAM role with its ARN and trust policy.
    pub role: Option<Role>,
}

response! {
    UpdateRoleResponse {
        "RequestId" => request_id: value,
        "Role" => role: value,
    }
}
