// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachPolicyToRole`, from `ram/AttachPolicyToRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Gives a RAM role the permissions of a policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::AttachPolicyToRoleRequest::new()
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom")
///     .role_name("OSSAdminRole");
/// let reply = client.attach_policy_to_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachPolicyToRoleRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
    /// Name under which the role is defined. Example: `OSSAdminRole`.
    pub role_name: Option<String>,
}

impl AttachPolicyToRoleRequest {
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
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    AttachPolicyToRoleRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for AttachPolicyToRoleRequest {
    type Response = AttachPolicyToRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachPolicyToRole");
}

/// Response to [`AttachPolicyToRoleRequest`].
pub type AttachPolicyToRoleResponse = alicloud_runtime::EmptyResponse;
