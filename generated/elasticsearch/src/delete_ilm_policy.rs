// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteILMPolicy`, from `elasticsearch/DeleteILMPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an index lifecycle policy, which no index may use any more.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteILMPolicyRequest::new()
///     .instance_id("es-cn-nif24adwc0082****")
///     .policy_name("slm-history-ilm-policy");
/// let reply = client.delete_ilm_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteILMPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the policy goes by. Example: `slm-history-ilm-policy`.
    pub policy_name: Option<String>,
}

impl DeleteILMPolicyRequest {
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
    DeleteILMPolicyRequest {
        "InstanceId" => instance_id: path,
        "PolicyName" => policy_name: path,
    }
}

impl Operation for DeleteILMPolicyRequest {
    type Response = DeleteILMPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteILMPolicy")
        .roa("DELETE", "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}")
        .required(&["InstanceId", "PolicyName"]);
}

/// Response to [`DeleteILMPolicyRequest`].
#[non_exhaustive]
pub struct DeleteILMPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `694FDC20-0FDD-47C4-B921-BFF902FA****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteILMPolicyResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
