// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeILMPolicy`, from `elasticsearch/DescribeILMPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Actions, Allocate, ILMPolicyResult, Phase, Require, Rollver, SetPriority};

/// Shows one index lifecycle policy in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeILMPolicyRequest::new()
///     .instance_id("es-cn-nif24adwc0082****")
///     .policy_name("policy-1");
/// let reply = client.describe_ilm_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeILMPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the policy goes by. Example: `policy-1`.
    pub policy_name: Option<String>,
}

impl DescribeILMPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
}

request! {
    DescribeILMPolicyRequest {
        "InstanceId" => instance_id: path,
        "PolicyName" => policy_name: path,
    }
}

impl Operation for DescribeILMPolicyRequest {
    type Response = DescribeILMPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeILMPolicy")
        .roa("GET", "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}")
        .required(&["InstanceId", "PolicyName"])
        .read_only();
}

/// Response to [`DescribeILMPolicyRequest`].
#[non_exhaustive]
pub struct DescribeILMPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF44681E-FD41-4FDE-B8DF-295DCDD6****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<ILMPolicyResult>,
}

response! {
    DescribeILMPolicyResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
