// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListILMPolicies`, from `elasticsearch/ListILMPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Actions, Allocate, ILMPolicyResult, Phase, Require, Rollver, SetPriority};

/// Lists the index lifecycle policies of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListILMPoliciesRequest::new()
///     .instance_id("es-cn-m7r23wodb006n****");
/// let reply = client.list_ilm_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListILMPoliciesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-m7r23wodb006n****`.
    pub instance_id: Option<String>,
    /// Name that the policy goes by. Example: `policy-1`.
    pub policy_name: Option<String>,
}

impl ListILMPoliciesRequest {
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
    /// Sets `policyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
}

request! {
    ListILMPoliciesRequest {
        "InstanceId" => instance_id: path,
        "policyName" => policy_name: query,
    }
}

impl Operation for ListILMPoliciesRequest {
    type Response = ListILMPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListILMPolicies")
        .roa("GET", "/openapi/instances/{InstanceId}/ilm-policies")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListILMPoliciesRequest`].
#[non_exhaustive]
pub struct ListILMPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<ILMPolicyResult>,
}

response! {
    ListILMPoliciesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}
