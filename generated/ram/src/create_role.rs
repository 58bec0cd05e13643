// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRole`, from `ram/CreateRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a RAM role with the trust policy that says who may assume it.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreateRoleRequest::new();
/// let reply = client.create_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRoleRequest {
    /// Name under which the role is defined. Length: at most 64. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// Trust policy, in JSON: which accounts, services, or identity providers may assume the role.
    pub assume_role_policy_document: Option<String>,
    /// Free text that describes the item to people. Length: at most 1024. Example: `text`.
    pub description: Option<String>,
    /// Longest time that a session of the role may last.
    pub max_session_duration: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateRoleRequest {
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
    /// Sets `AssumeRolePolicyDocument`.
    pub fn assume_role_policy_document(mut self, value: impl Into<String>) -> Self {
        self.assume_role_policy_document = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `MaxSessionDuration`.
    #[inline]
    pub fn max_session_duration(mut self, value: i64) -> Self {
        self.max_session_duration = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRoleRequest {
        "RoleName" => role_name: query,
        "AssumeRolePolicyDocument" => assume_role_policy_document: query,
        "Description" => description: query,
        "MaxSessionDuration" => max_session_duration: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for CreateRoleRequest {
    type Response = CreateRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRole");
}

/// Response to [`CreateRoleRequest`].
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// The RAM role with its ARN and trust policy.
    pub role: Option<Role>,
}

response! {
    CreateRoleResponse {
        "RequestId" => request_id: value,
        "Role" => role: value,
    }
}

/// The RAM role with its ARN and trust policy.
#[non_exhaustive]
pub struct Role {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// Trust policy, in JSON: which accounts, services, or identity providers may assume the role.
    /// Example: `text`.
    pub assume_role_policy_document: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that RAM gave the role. Example: `901234567890****`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// Longest time that a session of the role may last. Example: `3600`.
    pub max_session_duration: Option<i64>,
}

response! {
    Role {
        "Arn" => arn: value,
        "AssumeRolePolicyDocument" => assume_role_policy_document: value,
        "CreateDate" => create_date: value,
        "Description" => description: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "MaxSessionDuration" => max_session_duration: value,
    }
}
