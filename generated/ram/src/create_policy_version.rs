// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicyVersion`, from `ram/CreatePolicyVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyVersion};

/// Adds a version with a new document to a policy and can make it the default.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreatePolicyVersionRequest::new();
/// let reply = client.create_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyVersionRequest {
    /// Text of the policy, in JSON: what is allowed or denied, and on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// What happens when the policy already has as many versions as it may.
    /// Default: `None`. Example: `None`.
    pub rotate_strategy: Option<Open<RotateStrategy>>,
    /// Whether the new version takes effect at once. Default: `false`. Example: `false`.
    pub set_as_default: Option<bool>,
}

impl CreatePolicyVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `RotateStrategy`.
    pub fn rotate_strategy(mut self, value: impl Into<Open<RotateStrategy>>) -> Self {
        self.rotate_strategy = Some(value.into());
        self
    }
    /// Sets `SetAsDefault`.
    #[inline]
    pub fn set_as_default(mut self, value: bool) -> Self {
        self.set_as_default = Some(value);
        self
    }
}

request! {
    CreatePolicyVersionRequest {
        "PolicyDocument" => policy_document: query,
        "PolicyName" => policy_name: query,
        "RotateStrategy" => rotate_strategy: query,
        "SetAsDefault" => set_as_default: query,
    }
}

impl Operation for CreatePolicyVersionRequest {
    type Response = CreatePolicyVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePolicyVersion");
}

/// Response to [`CreatePolicyVersionRequest`].
#[non_exhaustive]
pub struct CreatePolicyVersionResponse {
    /// The new version of the policy.
    pub policy_version: Option<PolicyVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    CreatePolicyVersionResponse {
        "PolicyVersion" => policy_version: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// What happens when the policy already has as many versions as it may.
    pub enum RotateStrategy {
        /// Nothing is deleted; the call fails when there is no room.
        None = "None",
        /// The oldest version that is not in force makes room for the new one.
        DeleteOldestNonDefaultVersionWhenLimitExceeded = "DeleteOldestNonDefaultVersionWhenLimitExceeded",
    }
}
