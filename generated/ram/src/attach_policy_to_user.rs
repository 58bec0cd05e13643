// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachPolicyToUser`, from `ram/AttachPolicyToUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Gives a RAM user the permissions of a policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::AttachPolicyToUserRequest::new()
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom")
///     .user_name("zhangqiang");
/// let reply = client.attach_policy_to_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachPolicyToUserRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

impl AttachPolicyToUserRequest {
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
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    AttachPolicyToUserRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
        "UserName" => user_name: query,
    }
}

impl Operation for AttachPolicyToUserRequest {
    type Response = AttachPolicyToUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachPolicyToUser");
}

/// Response to [`AttachPolicyToUserRequest`].
pub type AttachPolicyToUserResponse = alicloud_runtime::EmptyResponse;
