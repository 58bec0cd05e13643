// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachControlPolicy`, from `resourcemanager/DetachControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Takes an access control policy off a folder or a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DetachControlPolicyRequest::new()
///     .policy_id("...")
///     .target_id("...");
/// let reply = client.detach_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachControlPolicyRequest {
    /// **Required.** ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    pub policy_id: Option<String>,
    /// **Required.** Root folder, folder or member that the access control policy is attached to.
    pub target_id: Option<String>,
}

impl DetachControlPolicyRequest {
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
    /// Sets `TargetId`, which is required.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
}

request! {
    DetachControlPolicyRequest {
        "PolicyId" => policy_id: query,
        "TargetId" => target_id: query,
    }
}

impl Operation for DetachControlPolicyRequest {
    type Response = DetachControlPolicyResponse;
    type Error = DetachControlPolicyError;
    const INFO: OperationInfo = super::operation("DetachControlPolicy")
        .required(&["PolicyId", "TargetId"]);
    const ERRORS: &'static [DetachControlPolicyError] = &[
        DetachControlPolicyError::NotSupportDetachLastControlPolicy,
        DetachControlPolicyError::EntityNotExistsTarget,
    ];
}

/// Response to [`DetachControlPolicyRequest`].
pub type DetachControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachControlPolicyRequest`] names.
///
/// - [`NotSupportDetachLastControlPolicy`](super::DocumentedError::NotSupportDetachLastControlPolicy)
/// - [`EntityNotExistsTarget`](super::DocumentedError::EntityNotExistsTarget)
pub type DetachControlPolicyError = super::DocumentedError;
