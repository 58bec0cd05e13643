// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSceneDefensePolicy`, from `ddoscoo/EnableSceneDefensePolicy.md`.

use alicloud_runtime::codegen::*;

/// Puts a scenario-specific custom policy into effect.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::EnableSceneDefensePolicyRequest::new()
///     .policy_id("321a-fd31-df51-****");
/// let reply = client.enable_scene_defense_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSceneDefensePolicyRequest {
    /// **Required.** ID of the policy that the call is about. Example: `321a-fd31-df51-****`.
    pub policy_id: Option<String>,
}

impl EnableSceneDefensePolicyRequest {
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
    EnableSceneDefensePolicyRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for EnableSceneDefensePolicyRequest {
    type Response = EnableSceneDefensePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableSceneDefensePolicy")
        .required(&["PolicyId"])
        .success_flag("Success");
}

/// Response to [`EnableSceneDefensePolicyRequest`].
#[non_exhaustive]
pub struct EnableSceneDefensePolicyResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F65DF043-E0EB-4796-9467-23DDCDF92C1D`.
    pub request_id: Option<String>,
}

response! {
    EnableSceneDefensePolicyResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}
