// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicyVersion`, from `ram/GetPolicyVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType, PolicyVersion};

/// Returns one version of a policy with its text.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetPolicyVersionRequest::new()
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom")
///     .version_id("v3");
/// let reply = client.get_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyVersionRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
    /// Version of the policy, such as `v1`. Example: `v3`.
    pub version_id: Option<String>,
}

impl GetPolicyVersionRequest {
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
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    GetPolicyVersionRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for GetPolicyVersionRequest {
    type Response = GetPolicyVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPolicyVersion").read_only();
}

/// Response to [`GetPolicyVersionRequest`].
#[non_exhaustive]
pub struct GetPolicyVersionResponse {
    /// The version of the policy that was asked for, with its text.
    pub policy_version: Option<PolicyVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    GetPolicyVersionResponse {
        "PolicyVersion" => policy_version: value,
        "RequestId" => request_id: value,
    }
}
