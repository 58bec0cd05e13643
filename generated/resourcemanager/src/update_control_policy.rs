// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateControlPolicy`, from `resourcemanager/UpdateControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ControlPolicy};

/// Changes name, description or rules of an access control policy.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateControlPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.update_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateControlPolicyRequest {
    /// **Required.** ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    pub policy_id: Option<String>,
    /// Name of the access control policy from now on.
    pub new_policy_name: Option<String>,
    /// Free text that tells people about the new.
    pub new_description: Option<String>,
    /// Rules that take the place of the present ones, as JSON.
    pub new_policy_document: Option<String>,
}

impl UpdateControlPolicyRequest {
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
    /// Sets `NewPolicyName`.
    pub fn new_policy_name(mut self, value: impl Into<String>) -> Self {
        self.new_policy_name = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
    /// Sets `NewPolicyDocument`.
    pub fn new_policy_document(mut self, value: impl Into<String>) -> Self {
        self.new_policy_document = Some(value.into());
        self
    }
}

request! {
    UpdateControlPolicyRequest {
        "PolicyId" => policy_id: query,
        "NewPolicyName" => new_policy_name: query,
        "NewDescription" => new_description: query,
        "NewPolicyDocument" => new_policy_document: query,
    }
}

impl Operation for UpdateControlPolicyRequest {
    type Response = UpdateControlPolicyResponse;
    type Error = UpdateControlPolicyError;
    const INFO: OperationInfo = super::operation("UpdateControlPolicy")
        .required(&["PolicyId"]);
    const ERRORS: &'static [UpdateControlPolicyError] = &[
        UpdateControlPolicyError::InvalidParameterNewPolicyDocumentLength,
    ];
}

/// Response to [`UpdateControlPolicyRequest`].
#[non_exhaustive]
pub struct UpdateControlPolicyResponse {
    /// The access control policy that the call made, changed or looked up.
    pub control_policy: Option<ControlPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DFCE4C9-04A9-4C83-BB14-FE791275EC53`.
    pub request_id: Option<String>,
}

response! {
    UpdateControlPolicyResponse {
        "ControlPolicy" => control_policy: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateControlPolicyRequest`] names.
///
/// - [`InvalidParameterNewPolicyDocumentLength`](super::DocumentedError::InvalidParameterNewPolicyDocumentLength)
pub type UpdateControlPolicyError = super::DocumentedError;
