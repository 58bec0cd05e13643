// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateControlPolicy`, from `resourcemanager/CreateControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ControlPolicy};

/// Creates an access control policy, which limits what members of the resource directory may do.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateControlPolicyRequest::new()
///     .policy_name("...")
///     .effect_scope("...")
///     .policy_document("...");
/// let reply = client.create_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateControlPolicyRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** What the access control policy works on, such as RAM users and roles.
    pub effect_scope: Option<String>,
    /// **Required.** The rules of the policy, as JSON: what is allowed or denied on which resources.
    pub policy_document: Option<String>,
}

impl CreateControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EffectScope`, which is required.
    pub fn effect_scope(mut self, value: impl Into<String>) -> Self {
        self.effect_scope = Some(value.into());
        self
    }
    /// Sets `PolicyDocument`, which is required.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
}

request! {
    CreateControlPolicyRequest {
        "PolicyName" => policy_name: query,
        "Description" => description: query,
        "EffectScope" => effect_scope: query,
        "PolicyDocument" => policy_document: query,
    }
}

impl Operation for CreateControlPolicyRequest {
    type Response = CreateControlPolicyResponse;
    type Error = CreateControlPolicyError;
    const INFO: OperationInfo = super::operation("CreateControlPolicy")
        .required(&["PolicyName", "EffectScope", "PolicyDocument"]);
    const ERRORS: &'static [CreateControlPolicyError] = &[
        CreateControlPolicyError::InvalidParameterPolicyDocumentLength,
    ];
}

/// Response to [`CreateControlPolicyRequest`].
#[non_exhaustive]
pub struct CreateControlPolicyResponse {
    /// The access control policy that the call made, changed or looked up.
    pub control_policy: Option<ControlPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `776B05B3-A0B0-464B-A191-F4E1119A94B2`.
    pub request_id: Option<String>,
}

response! {
    CreateControlPolicyResponse {
        "ControlPolicy" => control_policy: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateControlPolicyRequest`] names.
///
/// - [`InvalidParameterPolicyDocumentLength`](super::DocumentedError::InvalidParameterPolicyDocumentLength)
pub type CreateControlPolicyError = super::DocumentedError;
