// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEntitiesForPolicy`, from `ram/ListEntitiesForPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Lists the users, groups, and roles that a policy is attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListEntitiesForPolicyRequest::new()
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom");
/// let reply = client.list_entities_for_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEntitiesForPolicyRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
}

impl ListEntitiesForPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
}

request! {
    ListEntitiesForPolicyRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
    }
}

impl Operation for ListEntitiesForPolicyRequest {
    type Response = ListEntitiesForPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEntitiesForPolicy").read_only();
}

/// Response to [`ListEntitiesForPolicyRequest`].
#[non_exhaustive]
pub struct ListEntitiesForPolicyResponse {
    /// RAM users that were found.
    pub users: Vec<User>,
    /// User groups that were found.
    pub groups: Vec<Group>,
    /// RAM roles that were found.
    pub roles: Vec<EntitiesForPolicyRole>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
}

response! {
    ListEntitiesForPolicyResponse {
        "Users" => users: list("User"),
        "Groups" => groups: list("Group"),
        "Roles" => roles: list("Role"),
        "RequestId" => request_id: value,
    }
}

/// RAM users that were found.
#[non_exhaustive]
pub struct User {
    /// When the policy was attached. Example: `2015-01-23T12:33:18Z`.
    pub attach_date: Option<Timestamp>,
    /// Name of the RAM user that people see; calls go by `UserName`. Example: `text`.
    pub display_name: Option<String>,
    /// ID that RAM gave the user. Example: `122748924538****`.
    pub user_id: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangq****`.
    pub user_name: Option<String>,
}

response! {
    User {
        "AttachDate" => attach_date: value,
        "DisplayName" => display_name: value,
        "UserId" => user_id: value,
        "UserName" => user_name: value,
    }
}

/// User groups that were found.
#[non_exhaustive]
pub struct Group {
    /// When the policy was attached. Example: `2015-02-18T17:22:08Z`.
    pub attach_date: Option<Timestamp>,
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// User group, by the name that is unique in the account. Example: `QA-Team`.
    pub group_name: Option<String>,
}

response! {
    Group {
        "AttachDate" => attach_date: value,
        "Comments" => comments: value,
        "GroupName" => group_name: value,
    }
}

/// RAM roles that were found.
#[non_exhaustive]
pub struct EntitiesForPolicyRole {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// When the policy was attached. Example: `2015-01-23T12:33:18Z`.
    pub attach_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that RAM gave the role. Example: `122748924538****`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
}

response! {
    EntitiesForPolicyRole {
        "Arn" => arn: value,
        "AttachDate" => attach_date: value,
        "Description" => description: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
    }
}
