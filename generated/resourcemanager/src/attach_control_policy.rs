// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachControlPolicy`, from `resourcemanager/AttachControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Puts a folder or a member under an access control policy, which limits what can be done in it.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::AttachControlPolicyRequest::new()
///     .policy_id("...")
///     .target_id("...");
/// let reply = client.attach_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachControlPolicyRequest {
    /// **Required.** ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    pub policy_id: Option<String>,
    /// **Required.** Root folder, folder or member that the access control policy is attached to.
    pub target_id: Option<String>,
}

impl AttachControlPolicyRequest {
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
    AttachControlPolicyRequest {
        "PolicyId" => policy_id: query,
        "TargetId" => target_id: query,
    }
}

impl Operation for AttachControlPolicyRequest {
    type Response = AttachControlPolicyResponse;
    type Error = AttachControlPolicyError;
    const INFO: OperationInfo = super::operation("AttachControlPolicy")
        .required(&["PolicyId", "TargetId"]);
    const ERRORS: &'static [AttachControlPolicyError] = &[
        AttachControlPolicyError::EntityNotExistsTarget,
    ];
}

/// Response to [`AttachControlPolicyRequest`].
pub type AttachControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachControlPolicyRequest`] names.
///
/// - [`EntityNotExistsTarget`](super::DocumentedError::EntityNotExistsTarget)
pub type AttachControlPolicyError = super::DocumentedError;
