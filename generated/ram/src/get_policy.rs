// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicy`, from `ram/GetPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType, PolicyVersion};

/// Returns a policy and its default version.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetPolicyRequest::new()
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom");
/// let reply = client.get_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
}

impl GetPolicyRequest {
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
    GetPolicyRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
    }
}

impl Operation for GetPolicyRequest {
    type Response = GetPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPolicy").read_only();
}

/// Response to [`GetPolicyRequest`].
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// The policy with its name, type, and dates.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `697852FB-50D7-44D9-9774-530C31EAC572`.
    pub request_id: Option<String>,
    /// Version of the policy that is in force, with its text.
    pub default_policy_version: Option<PolicyVersion>,
}

response! {
    GetPolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
        "DefaultPolicyVersion" => default_policy_version: value,
    }
}

/// The policy with its name, type, and dates.
#[non_exhaustive]
pub struct Policy {
    /// How many users, groups, and roles the policy is attached to. Example: `0`.
    pub attachment_count: Option<i32>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Version of the policy that is in force. Example: `v1`.
    pub default_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Text of the policy, in JSON: what is allowed or denied, and on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    Policy {
        "AttachmentCount" => attachment_count: value,
        "CreateDate" => create_date: value,
        "DefaultVersion" => default_version: value,
        "Description" => description: value,
        "PolicyDocument" => policy_document: value,
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
        "UpdateDate" => update_date: value,
    }
}
