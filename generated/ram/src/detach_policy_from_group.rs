// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachPolicyFromGroup`, from `ram/DetachPolicyFromGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Takes the permissions of a policy away from a RAM user group.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DetachPolicyFromGroupRequest::new()
///     .group_name("dev")
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom");
/// let reply = client.detach_policy_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachPolicyFromGroupRequest {
    /// User group, by the name that is unique in the account. Example: `dev`.
    pub group_name: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
}

impl DetachPolicyFromGroupRequest {
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
    DetachPolicyFromGroupRequest {
        "GroupName" => group_name: query,
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
    }
}

impl Operation for DetachPolicyFromGroupRequest {
    type Response = DetachPolicyFromGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachPolicyFromGroup");
}

/// Response to [`DetachPolicyFromGroupRequest`].
pub type DetachPolicyFromGroupResponse = alicloud_runtime::EmptyResponse;
