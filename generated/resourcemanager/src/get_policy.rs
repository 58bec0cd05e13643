// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicy`, from `resourcemanager/GetPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Returns one policy with the rules of its default version.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetPolicyRequest::new()
///     .policy_name("...")
///     .policy_type("...");
/// let reply = client.get_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// **Required.** Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<Open<PolicyType>>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl GetPolicyRequest {
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
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    GetPolicyRequest {
        "PolicyName" => policy_name: query,
        "PolicyType" => policy_type: query,
        "Language" => language: query,
    }
}

impl Operation for GetPolicyRequest {
    type Response = GetPolicyResponse;
    type Error = GetPolicyError;
    const INFO: OperationInfo = super::operation("GetPolicy")
        .required(&["PolicyName", "PolicyType"])
        .read_only();
    const ERRORS: &'static [GetPolicyError] = &[
        GetPolicyError::InvalidParameterPolicyType,
        GetPolicyError::InvalidParameterPolicyNameInvalidChars,
        GetPolicyError::InvalidParameterPolicyNameLength,
        GetPolicyError::EntityNotExistPolicy,
    ];
}

/// Response to [`GetPolicyRequest`].
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// The policy that the call made or looked up.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `697852FB-50D7-44D9-9774-530C31EAC572`.
    pub request_id: Option<String>,
}

response! {
    GetPolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
    }
}

/// The policy that the call made or looked up.
#[non_exhaustive]
pub struct Policy {
    /// Version of the policy that is in effect. Example: `v1`.
    pub default_version: Option<String>,
    /// When the item was last changed. Example: `2016-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The rules of the policy, as JSON: what is allowed or denied on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// How many times the policy is attached. Example: `0`.
    pub attachment_count: Option<i32>,
    /// Name by which the policy is told from others of its type. Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    Policy {
        "DefaultVersion" => default_version: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "PolicyDocument" => policy_document: value,
        "AttachmentCount" => attachment_count: value,
        "PolicyName" => policy_name: value,
        "CreateDate" => create_date: value,
        "PolicyType" => policy_type: value,
    }
}

/// Errors that the documentation of [`GetPolicyRequest`] names.
///
/// - [`InvalidParameterPolicyType`](super::DocumentedError::InvalidParameterPolicyType)
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
pub type GetPolicyError = super::DocumentedError;
