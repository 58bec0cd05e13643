// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSceneDefensePolicy`, from `ddoscoo/DeleteSceneDefensePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a protection policy for a special scenario, such as a sales event.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteSceneDefensePolicyRequest::new()
///     .policy_id("321a-fd31-df51-****");
/// let reply = client.delete_scene_defense_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSceneDefensePolicyRequest {
    /// **Required.** ID of the policy that the call is about. Example: `321a-fd31-df51-****`.
    pub policy_id: Option<String>,
}

impl DeleteSceneDefensePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteSceneDefensePolicyRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DeleteSceneDefensePolicyRequest {
    type Response = DeleteSceneDefensePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSceneDefensePolicy")
        .required(&["PolicyId"])
        .success_flag("Success");
}

/// Response to [`DeleteSceneDefensePolicyRequest`].
#[non_exhaustive]
pub struct DeleteSceneDefensePolicyResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F65DF043-E0EB-4796-9467-23DDCDF92C1D`.
    pub request_id: Option<String>,
}

response! {
    DeleteSceneDefensePolicyResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}
