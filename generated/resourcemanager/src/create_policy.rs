// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicy`, from `resourcemanager/CreatePolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom policy, which can then be granted to users, groups and roles.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreatePolicyRequest::new()
///     .policy_name("...")
///     .policy_document("...");
/// let reply = client.create_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** The rules of the policy, as JSON: what is allowed or denied on which resources.
    pub policy_document: Option<String>,
}

impl CreatePolicyRequest {
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
    /// Sets `PolicyDocument`, which is required.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
}

request! {
    CreatePolicyRequest {
        "PolicyName" => policy_name: query,
        "Description" => description: query,
        "PolicyDocument" => policy_document: query,
    }
}

impl Operation for CreatePolicyRequest {
    type Response = CreatePolicyResponse;
    type Error = CreatePolicyError;
    const INFO: OperationInfo = super::operation("CreatePolicy")
        .required(&["PolicyName", "PolicyDocument"]);
    const ERRORS: &'static [CreatePolicyError] = &[
        CreatePolicyError::InvalidParameterPolicyNameInvalidChars,
        CreatePolicyError::InvalidParameterPolicyNameLength,
        CreatePolicyError::InvalidParameterPolicyDocumentLength,
        CreatePolicyError::InvalidParameterDescriptionLength,
        CreatePolicyError::MalformedPolicyDocument,
        CreatePolicyError::EntityAlreadyExistsPolicy,
        CreatePolicyError::LimitExceededPolicy,
    ];
}

/// Response to [`CreatePolicyRequest`].
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// The policy that the call made or looked up.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    CreatePolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
    }
}

/// The policy that the call made or looked up.
#[non_exhaustive]
pub struct Policy {
    /// Version of the policy that is in effect. Example: `v1`.
    pub default_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
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
        "Description" => description: value,
        "PolicyName" => policy_name: value,
        "CreateDate" => create_date: value,
        "PolicyType" => policy_type: value,
    }
}

/// Errors that the documentation of [`CreatePolicyRequest`] names.
///
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`InvalidParameterPolicyDocumentLength`](super::DocumentedError::InvalidParameterPolicyDocumentLength), here with HTTP status 400
/// - [`InvalidParameterDescriptionLength`](super::DocumentedError::InvalidParameterDescriptionLength)
/// - [`MalformedPolicyDocument`](super::DocumentedError::MalformedPolicyDocument)
/// - [`EntityAlreadyExistsPolicy`](super::DocumentedError::EntityAlreadyExistsPolicy)
/// - [`LimitExceededPolicy`](super::DocumentedError::LimitExceededPolicy)
pub type CreatePolicyError = super::DocumentedError;
