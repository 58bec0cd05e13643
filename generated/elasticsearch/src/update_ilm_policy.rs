// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateILMPolicy`, from `elasticsearch/UpdateILMPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Actions, Allocate, Phase, Require, Rollver, SetPriority};

/// Changes an index lifecycle policy of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateILMPolicyRequest::new()
///     .instance_id("es-cn-nif24adwc0082w2ka****")
///     .policy_name("my-policy")
///     .name("my-policy");
/// let reply = client.update_ilm_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateILMPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082w2ka****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the policy goes by. Example: `my-policy`.
    pub policy_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Name of the item, as people see it. Example: `my-policy`.
    pub name: Option<String>,
    /// The phases that are concerned.
    pub phases: BTreeMap<String, Phase>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateILMPolicyRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `phases`.
    pub fn phases(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Phase>)>,
    ) -> Self {
        self.phases = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateILMPolicyRequest {
        "InstanceId" => instance_id: path,
        "PolicyName" => policy_name: path,
        "ClientToken" => client_token: query,
        "name" => name: body,
        "phases" => phases: body,
        "body" => body: body,
    }
}

impl Operation for UpdateILMPolicyRequest {
    type Response = UpdateILMPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateILMPolicy")
        .roa("PUT", "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}")
        .required(&["InstanceId", "PolicyName", "name"])
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateILMPolicyRequest`].
#[non_exhaustive]
pub struct UpdateILMPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `my-policy`.
    pub result: Option<String>,
}

response! {
    UpdateILMPolicyResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
