// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicyVersions`, from `ram/ListPolicyVersions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType, PolicyVersion};

/// Lists the versions that exist of a policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListPolicyVersionsRequest::new()
///     .policy_name("OSS-Administrator")
///     .policy_type("Custom");
/// let reply = client.list_policy_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPolicyVersionsRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<Open<PolicyType>>,
}

impl ListPolicyVersionsRequest {
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
    ListPolicyVersionsRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
    }
}

impl Operation for ListPolicyVersionsRequest {
    type Response = ListPolicyVersionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPolicyVersions").read_only();
}

/// Response to [`ListPolicyVersionsRequest`].
#[non_exhaustive]
pub struct ListPolicyVersionsResponse {
    /// Versions that the policy has had and still keeps, one entry each.
    pub policy_versions: Vec<PolicyVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
}

response! {
    ListPolicyVersionsResponse {
        "PolicyVersions" => policy_versions: list("PolicyVersion"),
        "RequestId" => request_id: value,
    }
}
