// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachPolicyToGroup`, from `ram/AttachPolicyToGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Gives a RAM user group the permissions of a policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::AttachPolicyToGroupRequest::new()
///     .group_name("dev")
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom");
/// let reply = client.attach_policy_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachPolicyToGroupRequest {
    /// User group, by the name that is unique in the account. Example: `dev`.
    pub group_name: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
}

impl AttachPolicyToGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
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
    AttachPolicyToGroupRequest {
        "GroupName" => group_name: query,
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
    }
}

impl Operation for AttachPolicyToGroupRequest {
    type Response = AttachPolicyToGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachPolicyToGroup");
}

/// Response to [`AttachPolicyToGroupRequest`].
pub type AttachPolicyToGroupResponse = alicloud_runtime::EmptyResponse;
